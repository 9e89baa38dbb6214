public import FHIR
internal import Search

/// A date as it was written, and the time that it stands for.
public struct WrittenDate: Sendable, Hashable, CustomStringConvertible {
  /// The text as it arrived.
  public let text: String
  /// Nil if the text is no date that FHIR knows.
  public let value: FHIRDateTime?

  init(_ text: String) {
    self.text = text
    value = FHIRDateTime(text)
  }

  /// The text as it arrived.
  public var description: String { text }

  /// The moment to sort by; what can't be read comes before all time.
  var sortKey: Int64 { value?.earliest ?? .min }
}

extension JSON {
  /// The date in a string member.
  func writtenDate(_ name: StaticString) -> WrittenDate? { text(name).map(WrittenDate.init) }
}

extension Resource {
  /// The date that listings order it by.
  var listingDate: WrittenDate? { ClinicalDate.lexeme(of: self).map(WrittenDate.init) }

  /// Whether some of its date lies at or after the beginning of another; false if it can't be told.
  func reaches(_ since: FHIRDateTime?) -> Bool {
    guard let since else { return true }
    return listingDate?.value.map { $0.latest >= since.earliest } ?? false
  }
}

/// Words for a choice of date, age, period, range or text, as `onset[x]` and `performed[x]` have.
struct Timing {
  /// The date or the beginning of the period.
  var start: WrittenDate?
  /// The end of the period.
  var end: WrittenDate?
  /// Age, range or text, in words as they came.
  var text: String?

  init(_ choice: Choice?) {
    guard let choice else { return }
    if let text = choice.value.string {
      if choice.type == "DateTime" || choice.type == "Date" {
        start = WrittenDate(text)
      } else {
        self.text = text
      }
    } else if choice.type == "Period" {
      start = choice.value.writtenDate("start")
      end = choice.value.writtenDate("end")
    } else {
      text = FindingValue(choice).words
    }
  }

  /// All of it in one line, as it came.
  var words: String? {
    if let text { return text }
    guard let end else { return start?.text }
    return (start?.text ?? "…") + "–" + end.text
  }
}
