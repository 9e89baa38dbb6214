internal import FHIR

/// A code and the system that it belongs to.
public struct ConceptCode: Sendable, Hashable, CustomStringConvertible {
  /// The code system's URI, if it is known.
  public let system: String?
  /// The code.
  public let code: String

  init(system: String?, code: String) {
    self.system = system
    self.code = code
  }

  init?(_ coding: Coding) {
    guard let code = coding.code else { return nil }
    self.init(system: coding.system, code: code)
  }

  /// `system|code`, or the code alone: what a query and a trend take.
  public var description: String { system.map { $0 + "|" + code } ?? code }

  /// Whether `text` means it: the code, or `system|code`.
  func matches(_ text: String) -> Bool { text == code || text == description }

  static let loinc = "http://loinc.org"
}

extension CodeableConcept {
  /// The codes, in order.
  var codes: [ConceptCode] { coding.compactMap(ConceptCode.init) }

  /// The code to know it by: the first of LOINC, else the first.
  var mainCode: ConceptCode? {
    let codes = codes
    return codes.first { $0.system == ConceptCode.loinc } ?? codes.first
  }

  /// The code of a status: `active`, `confirmed`; the text if there is no code.
  var status: String? { codes.first?.code ?? text }
}

extension JSON {
  /// Words for a member that is a concept, or, wrongly, a plain string.
  func label(_ name: StaticString) -> String? {
    if let concept: CodeableConcept = view(name) { return concept.label }
    return text(name)
  }

  /// The same for a member that repeats.
  func labels(_ name: StaticString) -> [String] {
    views(name, as: CodeableConcept.self).compactMap(\.label) + texts(name)
  }

  /// The status in a member that is a concept or a code.
  func statusCode(_ name: StaticString) -> String? {
    if let concept: CodeableConcept = view(name) { return concept.status }
    return text(name)
  }
}
