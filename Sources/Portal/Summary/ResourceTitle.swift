internal import FHIR
internal import Search
internal import Sentences

/// One line that tells a person what a resource is: what its type's listing would call it.
struct ResourceTitle {
  let sentence: Sentence

  /// Never empty: what has no words of its own is called by its type.
  init<Record: RecordReader>(
    _ resource: Resource, _ names: inout ReferenceNames<Record>
  ) throws {
    sentence =
      try Self.statement(resource) ?? Self.ownTitle(resource, &names)
      ?? Self.commonTitle(resource.json).map(Sentence.verbatim) ?? Self.kind(of: resource.type)
  }

  /// `Hemoglobin A1c: 5.5 %` of a measurement, the conclusion of a report.
  private static func statement(_ resource: Resource) -> Sentence? {
    let json = resource.json
    let words: Sentence?
    switch resource.type {
    case "Observation": words = Reading(of: json).sentence
    case "DiagnosticReport": words = json.text("conclusion").map(Sentence.verbatim)
    default: return nil
    }
    guard let name = json.label("code"), !name.isEmpty else { return words }
    return words.map { .titleNamed(name: name, words: $0) } ?? .verbatim(name)
  }

  /// By the elements that only its type has.
  private static func ownTitle<Record: RecordReader>(
    _ resource: Resource, _ names: inout ReferenceNames<Record>
  ) throws -> Sentence? {
    if resource.type == "Encounter" { return try visit(resource, &names) }
    let title = try ownWords(resource, &names)
    return title.flatMap { $0.isEmpty ? nil : .verbatim($0) }
  }

  private static func visit<Record: RecordReader>(
    _ resource: Resource, _ names: inout ReferenceNames<Record>
  ) throws -> Sentence? {
    let reasons = try names.reasons(of: resource)
    let kinds = reasons.isEmpty ? resource.json.labels("type") : reasons
    if let words = joined(kinds) { return .verbatim(words) }
    let coding: Coding? = resource.json.view("class")
    return coding?.code.flatMap { Sentence.coded("visit.class", $0) }
      ?? coding?.display.map(Sentence.verbatim)
  }

  private static func ownWords<Record: RecordReader>(
    _ resource: Resource, _ names: inout ReferenceNames<Record>
  ) throws -> String? {
    let json = resource.json
    switch resource.type {
    case "MedicationRequest", "MedicationStatement", "MedicationAdministration",
      "MedicationDispense":
      return try names.medication(of: resource)
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

  private static func joined(_ parts: [String]) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The catalogue's words for a type; else its name as words, `Explanation of benefit`.
  static func kind(of type: String) -> Sentence {
    Sentence.coded("kind", type) ?? .verbatim(words(of: type))
  }

  private static func words(of type: String) -> String {
    var words = ""
    for (index, character) in type.enumerated() {
      if index > 0, character.isUppercase { words += " " }
      words += index > 0 ? character.lowercased() : String(character)
    }
    return words
  }
}
