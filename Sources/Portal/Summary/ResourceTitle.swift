internal import FHIR
internal import Search

/// One line that tells a person what a resource is: what its type's listing would call it.
struct ResourceTitle {
  let text: String

  /// Never empty: what has no words of its own is called by its type.
  init<Record: RecordReader>(
    _ resource: Resource, _ names: inout ReferenceNames<Record>
  ) throws {
    let own = try Self.ownTitle(resource, &names).flatMap { $0.isEmpty ? nil : $0 }
    text = own ?? Self.commonTitle(resource.json) ?? Self.words(of: resource.type)
  }

  /// By the elements that only its type has.
  private static func ownTitle<Record: RecordReader>(
    _ resource: Resource, _ names: inout ReferenceNames<Record>
  ) throws -> String? {
    let json = resource.json
    switch resource.type {
    case "Observation": return statement(json.label("code"), Reading(of: json).text)
    case "DiagnosticReport": return statement(json.label("code"), json.text("conclusion"))
    case "MedicationRequest", "MedicationStatement", "MedicationAdministration",
      "MedicationDispense":
      return try names.medication(of: resource)
    case "Encounter":
      let reasons = try names.reasons(of: resource)
      let kinds = reasons.isEmpty ? json.labels("type") : reasons
      return kinds.isEmpty ? json.view("class", as: Coding.self)?.display : joined(kinds)
    case "Appointment":
      let reasons = try names.reasons(of: resource)
      let words = reasons.isEmpty ? json.labels("serviceType") : reasons
      return json.text("description") ?? joined(words)
    case "Patient", "Person", "Practitioner", "RelatedPerson": return json.calledName
    case "Device": return json.member("deviceName")?[0]?.text("name") ?? json.label("type")
    case "DocumentReference":
      let attachment = json.member("content")?[0]?.view("attachment", as: Attachment.self)
      return json.text("description") ?? attachment?.title
    case "PractitionerRole":
      let who = try names.name(of: json.view("practitioner"), in: resource)
      return joined([who].compactMap { $0 } + json.labels("code"))
    case "Coverage":
      let payors = try names.names(of: json.views("payor"), in: resource)
      return joined([json.label("type")].compactMap { $0 } + payors)
    case "FamilyMemberHistory":
      let conditions = json.member("condition")?.elements.compactMap { $0.label("code") } ?? []
      return joined([json.label("relationship")].compactMap { $0 } + conditions)
    default: return nil
    }
  }

  /// By elements that many types have, the most telling first.
  private static func commonTitle(_ json: JSON) -> String? {
    for name in common {
      if let label = json.label(name) ?? json.labels(name).first, !label.isEmpty { return label }
    }
    return json.calledName.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static let common: [StaticString] = [
    "title", "code", "vaccineCode", "description", "name", "deviceName", "type", "kind", "topic",
    "procedureCode", "serviceType", "activity", "category", "relationship", "comment", "display",
  ]

  /// `Hemoglobin A1c: 5.5 %`
  private static func statement(_ name: String?, _ words: String?) -> String {
    [name, words].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
  }

  private static func joined(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// `ExplanationOfBenefit` → `Explanation of benefit`.
  private static func words(of type: String) -> String {
    var words = ""
    for (index, character) in type.enumerated() {
      if index > 0, character.isUppercase { words += " " }
      words += index > 0 ? character.lowercased() : String(character)
    }
    return words
  }
}
