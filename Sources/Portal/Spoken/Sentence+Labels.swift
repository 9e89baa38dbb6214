internal import Sentences

/// Labels such as `<5 mg/g`, `4.0–5.6 %` or `≥ 60` with their symbols as words.
extension Sentence {
  /// The label in words; as it is if it is none.
  ///
  /// - Parameters:
  ///   - hasHyphens: whether `4.0-5.6` is a range, as laboratories write them.
  ///   - isText: whether it may be a text of someone's own; that is a label only if no other words
  ///     are in it than a unit that has words.
  static func label(
    _ text: String, hasHyphens: Bool = false, isText: Bool = false
  ) -> Sentence {
    let words = inWords(text, hasHyphens ? ["–", "-"] : ["–"]) { Amount($0, isText: isText) }
    return words ?? .verbatim(text)
  }

  private static func inWords(
    _ text: String, _ dashes: [Character], _ amount: (Substring) -> Amount?
  ) -> Sentence? {
    for (symbol, comparator) in symbols where text.hasPrefix(symbol) {
      let rest = text.dropFirst(symbol.count).drop { $0 == " " }
      return amount(rest).flatMap { $0.sentence.compared(by: comparator) }
    }
    for dash in dashes {
      // A minus sign is no dash.
      guard let place = text.dropFirst().firstIndex(of: dash) else { continue }
      let rest = text[text.index(after: place)...].drop { $0 == " " }
      guard let low = amount(text[..<place]), let high = amount(rest) else { continue }
      return .spokenBetween(low: low.sentence, high: high.sentence)
    }
    return amount(text[...])?.sentence
  }

  private static let symbols = [
    ("<=", "<="), (">=", ">="), ("≤", "<="), ("≥", ">="), ("<", "<"), (">", ">"),
  ]

  /// The amount as a bound: `less than 5`.
  func compared(by comparator: String) -> Sentence? {
    switch comparator {
    case "<": .spokenLessThan(amount: self)
    case "<=": .spokenAtMost(amount: self)
    case ">": .spokenMoreThan(amount: self)
    case ">=": .spokenAtLeast(amount: self)
    default: nil
    }
  }

  /// A number as it was written, its comparator and its unit.
  static func amount(_ number: String, _ comparator: String?, _ unit: MeasuredUnit?) -> Sentence {
    let words = unit?.spoken(amount: number)
    func measured(_ number: String) -> Sentence {
      words.map { .spokenQuantity(number: .verbatim(number), unit: $0) } ?? .verbatim(number)
    }
    guard let comparator else { return measured(number) }
    return measured(number).compared(by: comparator) ?? measured(comparator + number)
  }

  /// The same with labels inside of it in words. Sentences of this room nest a few levels only.
  var withSpokenLabels: Sentence {
    if key == "verbatim", case .text(let text) = arguments["text"] {
      return .label(text, isText: true)
    }
    return Sentence(key, arguments.mapValues(\.withSpokenLabels), from: .core)
  }
}

extension Sentence.Argument {
  fileprivate var withSpokenLabels: Sentence.Argument {
    switch self {
    case .text, .number: self
    case .sentence(let sentence): .sentence(sentence.withSpokenLabels)
    case .list(let sentences, let separator): .list(sentences.map(\.withSpokenLabels), separator)
    }
  }
}

/// `5.6 %`: a number and perhaps a unit behind it.
private struct Amount {
  let sentence: Sentence

  init?(_ text: Substring, isText: Bool) {
    let sign = text.hasPrefix("-") || text.hasPrefix("−") ? 1 : 0
    let digits = text.dropFirst(sign).prefix {
      $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",")
    }
    guard digits.first?.isNumber == true, digits.last?.isNumber == true else { return nil }
    let rest = text[digits.endIndex...]
    guard rest.isEmpty || rest.first == " " || rest.first == "%" else { return nil }
    let unit = rest.drop { $0 == " " }
    let measured = MeasuredUnit(text: unit.isEmpty ? nil : String(unit), code: nil)
    if isText, !unit.isEmpty, !measured.hasWords { return nil }
    sentence = .amount(String(text[..<digits.endIndex]), nil, measured)
  }
}
