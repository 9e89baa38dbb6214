internal import FHIR
internal import Sentences

extension FindingValue {
  /// In words; nil for `missing`.
  var spoken: Sentence? {
    switch kind {
    case .missing: nil
    case .quantity, .integer:
      number.map { .amount($0.lexeme, comparator, measuredUnit) } ?? .verbatim(text)
    case .absent: sentence.map { .spokenNoValue(reason: $0) }
    case .boolean: sentence
    case .range: .label(text)
    case .concept, .text: .label(text, isText: true)
    case .ratio: spokenRatio
    case .time: spokenTime
    case .unreadable:
      text.hasPrefix("{") || text.hasPrefix("[") || text == "…"
        ? .spokenUnreadable : .label(text, isText: true)
    }
  }

  /// `1:128`, or `5 mg/2 mL`: there a slash stands before the second number.
  private var spokenRatio: Sentence {
    let bytes = Array(text.utf8)
    if !bytes.contains(0x2F), let colon = text.utf8.firstIndex(of: 0x3A) {
      return .spokenTo(
        top: String(text[..<colon]), bottom: String(text[text.index(after: colon)...]))
    }
    let place = bytes.indices.dropLast().first {
      bytes[$0] == 0x2F && (0x30...0x39).contains(bytes[$0 + 1])
    }
    guard let place else { return .verbatim(text) }
    return .spokenPer(
      top: .label(String(decoding: bytes[..<place], as: UTF8.self)),
      bottom: .label(String(decoding: bytes[(place + 1)...], as: UTF8.self)))
  }

  /// A period's ends are parted by a dash, an open one is `…`.
  private var spokenTime: Sentence {
    let ends = text.split(separator: "–", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return .verbatim(text) }
    let dates = ends.map { $0 == "…" ? nil : WrittenDate(String($0)) }
    return WrittenDate.span(dates[0], dates[1]) ?? .verbatim(text)
  }
}

extension Reading {
  /// In words; nil if there is nothing to say.
  var spoken: Sentence? {
    switch content {
    case .nothing: nil
    case .value(let value): value.spoken
    case .pressure(let systolic, let diastolic): Self.spokenPressure(systolic, diastolic)
    case .parts(let parts):
      .joined(
        parts.compactMap { part in
          part.value.spoken.map { value in
            part.name.map { .spokenPart(name: $0, value: value) } ?? value
          }
        })
    }
  }

  private static func spokenPressure(
    _ systolic: FindingValue?, _ diastolic: FindingValue?
  ) -> Sentence {
    let halves = [systolic, diastolic]
    guard let unit = unit(of: halves) else {
      return .spokenOver(
        systolic: systolic?.spoken ?? .spokenNothing, diastolic: diastolic?.spoken ?? .spokenNothing
      )
    }
    func bare(_ half: FindingValue?) -> Sentence {
      half?.number.map { .amount($0.lexeme, half?.comparator, nil) } ?? half?.spoken
        ?? .spokenNothing
    }
    let numbers = Sentence.spokenOver(systolic: bare(systolic), diastolic: bare(diastolic))
    return unit.spoken(amount: "").map { .spokenQuantity(number: numbers, unit: $0) } ?? numbers
  }
}

extension ReferenceRange {
  /// In words.
  var spoken: Sentence {
    let several = alternatives.map { one in
      let range = Sentence.label(one.label, hasHyphens: true)
      return one.conditions.isEmpty
        ? range : .spokenForWhom(conditions: one.conditions.map { .label($0) }, range: range)
    }
    if let all = Sentence.joined(several, .semicolon) { return all }
    func bound(_ number: DecimalLexeme) -> Sentence { .amount(number.lexeme, nil, measuredUnit) }
    switch (low, high) {
    case (let low?, let high?):
      return .spokenBetween(low: .verbatim(low.lexeme), high: bound(high))
    case (let low?, nil): return .spokenAtLeast(amount: bound(low))
    case (nil, let high?): return .spokenAtMost(amount: bound(high))
    case (nil, nil): return .label(text, hasHyphens: true)
    }
  }
}

extension Flag {
  /// The code's words in the reader's language; else those that arrived, else the code.
  var spoken: Sentence {
    Sentence.coded("flag", Self.names[code] ?? code) ?? .verbatim(arrived ?? code)
  }

  /// Those whose codes can't be keys of the catalogue.
  private static let names = [
    "H>": "HU", "HH>": "HH", "L<": "LU", "LL<": "LL", "<": "below-scale", ">": "above-scale",
  ]
}

extension Quantity {
  /// The label; a time in one of UCUM's units in the reader's language.
  var sentence: Sentence? {
    let unit = measuredUnit
    if unit.isUCUM, let code, Self.times.contains(code), let value {
      return .amount(value.lexeme, comparator, unit)
    }
    return label.map(Sentence.verbatim)
  }

  private static let times: Set = ["s", "min", "h", "d", "wk", "mo", "a"]
}
