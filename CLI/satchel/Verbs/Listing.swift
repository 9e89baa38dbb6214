#if Tools
import Satchel

/// What the listings' verbs share: their answers, and how ids and dates are read and written.
extension Answer {
  /// How many rows there are, and what was left out of them.
  static func ok<Row>(counting list: Listing<Row>) -> Answer {
    func count(_ number: Int) -> String? { number == 0 ? nil : String(number) }
    return .ok([
      "count": String(list.rows.count), "more": list.hasMore ? "yes" : nil,
      "entered-in-error": count(list.leftOut.enteredInError),
      "refuted": count(list.leftOut.refuted), "not-active": count(list.leftOut.notActive),
    ])
  }
}

extension HarnessError {
  /// An id that leads nowhere.
  static let absent = HarnessError(
    .recordAbsent, "There is no such resource in the record.", next: "See the listing's ids.")
}

extension WrittenDate {
  /// The day as the author's calendar had it.
  var day: String { value == nil ? text : String(text.prefix(10)) }
}

extension Line {
  init(_ kind: String, _ finding: Finding) {
    self.init(
      kind,
      [
        "name": finding.name ?? "", "code": finding.code?.code, "value": finding.value.text,
        "range": finding.range?.text, "flag": finding.flag?.code,
      ])
  }

  init(_ note: Note) {
    self.init("note", ["text": note.text, "author": note.author, "time": note.time?.text])
  }
}

extension Call {
  /// `id`, or `Type/id` of that type.
  func resourceID(_ name: String, type: String) throws -> ResourceID {
    let text = try arguments.text(name)
    let id = text.contains("/") ? ResourceID(text) : ResourceID(type: type, id: text)
    guard let id, id.type == type else {
      throw LineError(.argumentInvalid, "\(name) is the id of a resource of type \(type).")
    }
    return id
  }

  func date(optional name: String) throws -> FHIRDateTime? {
    guard let text = arguments.text(optional: name) else { return nil }
    guard let date = FHIRDateTime(text) else {
      throw LineError(.argumentInvalid, "\(name)= is a date such as 2025, 2025-11 or 2025-11-03.")
    }
    return date
  }
}
#endif
