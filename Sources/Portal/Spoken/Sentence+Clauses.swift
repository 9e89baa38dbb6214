internal import FHIR
internal import Sentences

/// What spoken forms are put together from.
extension Sentence {
  /// One spoken sentence; what is nil isn't said.
  static func said(_ clauses: Sentence?...) -> Sentence {
    let parts = clauses.compactMap { $0 }
    return parts.last?.isEnded == true ? .spokenEnded(parts: parts) : .spokenSentence(parts: parts)
  }

  /// One after another without a comma; nil if there is nothing.
  static func phrase(_ parts: Sentence?...) -> Sentence? {
    parts.reduce(nil) { phrase, part in phrase.map { $0.followed(by: part) } ?? part }
  }

  /// This, and then the other if there is one.
  func followed(by other: Sentence?) -> Sentence {
    other.map { .spokenTwo(first: self, second: $0) } ?? self
  }

  /// Whether it ends in text that brings its own full stop.
  var isEnded: Bool {
    switch arguments[Self.last[key] ?? ""] {
    case .text(let text): text.last.map { ".!?…".contains($0) } ?? false
    case .sentence(let sentence): sentence.isEnded
    case .list(let items, _): items.last?.isEnded ?? false
    case .number, nil: false
    }
  }

  /// The arguments that the sentences end in which hold text of someone's own.
  private static let last = [
    "verbatim": "text", "list": "items", "title.named": "words", "spoken.part": "value",
    "spoken.reason": "reasons", "spoken.outcome": "outcome",
  ]

  /// What something is called, unless it is called by its address only.
  static func name(_ name: String?) -> Sentence {
    name.flatMap { isAddress($0) ? nil : .verbatim($0) } ?? .spokenUnnamed
  }

  /// The names that aren't addresses; nil if there are none.
  static func names(_ names: [String]) -> [Sentence]? {
    let said = names.filter { !isAddress($0) }.map(Sentence.verbatim)
    return said.isEmpty ? nil : said
  }

  /// `Practitioner/7`, `urn:uuid:…` or `https://…`: what a reference is called whose target isn't
  /// in the record.
  static func isAddress(_ name: String) -> Bool {
    if ["urn:", "http://", "https://"].contains(where: name.hasPrefix) { return true }
    return ResourceID(name).map { Sentence.coded("kind", $0.type) != nil } ?? false
  }

  /// A status by its code, but for the one that goes without saying.
  static func status(_ code: String?, unlessIn usual: Set<String> = []) -> Sentence? {
    guard let code, !usual.contains(code) else { return nil }
    return .spokenStatus(status: Sentence.coded("status", code) ?? .verbatim(code))
  }

  /// That the patient said it, where it is so.
  static func patientSupplied(_ isPatientSupplied: Bool) -> Sentence? {
    isPatientSupplied ? .spokenPatientSupplied : nil
  }

  static func reasons(_ reasons: [String]) -> Sentence? {
    names(reasons).map { .spokenReason(reasons: $0) }
  }
}

/// Dates in spoken sentences.
extension WrittenDate {
  /// The date without the time of day.
  var day: String { Self.day(of: text) }

  /// `on 2025-12-09`, `in 2025-12`; what is no date as it came.
  var spoken: Sentence { Self.spoken(text) }

  static func spoken(_ text: String) -> Sentence {
    let day = day(of: text)
    switch day.utf8.count {
    case _ where day.utf8.contains { $0 != 0x2D && !(0x30...0x39).contains($0) }:
      return .verbatim(text)
    case 4, 7: return .spokenIn(date: day)
    case 10: return .spokenOn(date: day)
    default: return .verbatim(text)
    }
  }

  static func day(of text: String) -> String {
    let day = text.utf8.prefix { $0 != 0x54 }
    return day.count == 10 ? String(text.prefix(10)) : text
  }

  /// From one to another, either of which may be absent.
  static func span(_ start: WrittenDate?, _ end: WrittenDate?) -> Sentence? {
    switch (start, end) {
    case (let start?, let end?):
      start.day == end.day ? start.spoken : .spokenFromUntil(start: start.day, end: end.day)
    case (let start?, nil): .spokenSince(date: start.day)
    case (nil, let end?): .spokenUntil(date: end.day)
    case (nil, nil): nil
    }
  }
}
