internal import FHIR
internal import Search

/// One thing that was measured or observed: an observation's own value, or a component's.
public struct Finding: Sendable, Equatable {
  /// What it is. Nil if neither text nor code arrived.
  public let name: String?
  /// The code to ask for its trend: LOINC's if there is one.
  public let code: ConceptCode?
  /// What was found; for a panel whose parts are components or observations of their own, nothing.
  public let value: FindingValue
  /// What is usual.
  public let range: ReferenceRange?
  /// How the one stands to the other.
  public let flag: Flag?

  /// Reads an observation or one of its components.
  init(of json: JSON) {
    let concept: CodeableConcept? = json.view("code")
    name = json.label("code")
    code = concept?.mainCode
    value = FindingValue(of: json)
    range = ReferenceRange(of: json)
    flag = Flag(of: json, value: value, range: range)
  }

  /// Reads a report: what it is called, and what it concludes.
  init(ofReport json: JSON) {
    name = json.label("code")
    code = json.view("code", as: CodeableConcept.self)?.mainCode
    let codes = json.labels("conclusionCode")
    let files = json.views("presentedForm", as: Attachment.self).compactMap(\.title)
    let words = json.text("conclusion") ?? (codes.isEmpty ? files : codes).joined(separator: ", ")
    value = FindingValue(words: words)
    range = nil
    flag = nil
  }
}

/// An observation or one of its components, as what bears codes.
struct Component: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  var codes: [ConceptCode] { json.view("code", as: CodeableConcept.self)?.codes ?? [] }
}

extension Resource {
  /// Whether an observation or one of its components bears a code; any does for nil.
  func bears(code: String?) -> Bool {
    guard let code else { return true }
    let parts = json.views("component", as: Component.self)
    return ([Component(json)] + parts).contains { $0.codes.contains { $0.matches(code) } }
  }
}

extension SearchQuery {
  /// Only observations that bear a code, of the whole or one of its parts; all for nil.
  func matching(code: String?) -> SearchQuery {
    guard let code else { return self }
    return matching(.token("combo-code", SearchToken(code)))
  }
}
