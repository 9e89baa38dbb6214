public import FHIR
internal import Search
public import Sentences

/// A person by name and number.
public struct PersonSummary: Sendable {
  /// A number that someone knows the person by.
  public struct Number: Sendable, Equatable {
    /// `Medical record number`.
    public let kind: String?
    /// The address of the system that it is unique in.
    public let system: String?
    /// The number itself.
    public let value: String
    /// Who gave it out, by name.
    public let assigner: String?
  }

  /// The resource that it was read from.
  public let id: ResourceID
  /// The official name, else the first one.
  public let name: String?
  /// The others, such as what the person is called; former names are not among them.
  public let otherNames: [String]
  /// As far as it is known.
  public let birthDate: WrittenDate?
  /// `female`, `male`, `other`, `unknown`: for administration.
  public let gender: String?
  /// When the person died, or that it is so: a date as it was written, or yes.
  public let deceased: Sentence?
  /// Those that are still in use.
  public let numbers: [Number]
  /// Languages to speak with the person, the preferred one first.
  public let languages: [String]

  init?<Record: RecordReader>(
    _ patient: Resource, _ names: inout ReferenceNames<Record>
  ) throws {
    guard let id = patient.resourceID else { return nil }
    let json = patient.json
    self.id = id
    let all = json.views("name", as: HumanName.self).filter {
      $0.use != "old" && $0.use != "maiden" && $0.display != nil
    }
    let chosen = all.firstIndex { $0.use == "official" } ?? all.indices.first
    name = chosen.flatMap { all[$0].display } ?? json.text("name")
    otherNames = all.indices.filter { $0 != chosen }.compactMap { all[$0].display }
    birthDate = json.writtenDate("birthDate")
    gender = json.text("gender")
    deceased = json.choice("deceased").flatMap { choice in
      choice.value.bool == false ? nil : FindingValue(choice).sentence
    }
    var numbers: [Number] = []
    for identifier in json.views("identifier", as: Identifier.self) {
      guard let value = identifier.value, identifier.use != "old" else { continue }
      numbers.append(
        Number(
          kind: identifier.type?.label, system: identifier.system, value: value,
          assigner: try names.name(of: identifier.assigner, in: patient)))
    }
    self.numbers = numbers
    let spoken = json.member("communication")?.elements.map(\.self) ?? []
    let preferred = spoken.filter { $0.member("preferred")?.bool == true }
    let others = spoken.filter { $0.member("preferred")?.bool != true }
    languages = (preferred + others).compactMap { $0.label("language") }
  }
}
