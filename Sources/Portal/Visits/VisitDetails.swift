public import FHIR
public import Search

/// One visit with what belongs to it; nil if there is none.
public struct VisitDetails: RecordView {
  /// Which one.
  public let id: ResourceID

  /// The details of the Encounter of that id.
  public init(_ id: ResourceID) { self.id = id }

  public var types: Set<String> { VisitList.allTypes.union(Self.linkedTypes) }

  public func read(_ record: some RecordReader) throws -> VisitDetail? {
    guard id.type == "Encounter", let resource = try record.resource(id) else { return nil }
    var names = ReferenceNames(record)
    let row = try VisitRow(resource, id: id, &names)
    let diagnoses = try resource.json.views("diagnosis", as: DiagnosisElement.self).map {
      try $0.diagnosis(in: resource, &names)
    }
    var links = LinkReader()
    for type in Self.linkedTypes {
      let name = Self.typesWithContext.contains(type) ? "context" : "encounter"
      let query = SearchQuery(type).matching(.reference(name, id))
      for linked in try record.resources(query) { try links.add(linked, &names) }
    }
    return VisitDetail(
      row: row, diagnoses: diagnoses, results: links.results, vitals: links.vitals,
      notes: links.notes, entries: links.entries, counts: links.counts)
  }

  private static let typesWithContext = [
    "MedicationAdministration", "MedicationDispense", "MedicationStatement",
  ]

  /// The types that can say of which visit they are (FHIR R4), in order.
  private static let linkedTypes = [
    "AllergyIntolerance", "CarePlan", "CareTeam", "Communication", "Condition",
    "DiagnosticReport", "DocumentReference", "Flag", "ImagingStudy", "Immunization", "Media",
    "MedicationAdministration", "MedicationDispense", "MedicationRequest", "MedicationStatement",
    "Observation", "Procedure", "QuestionnaireResponse", "ServiceRequest", "Task",
  ]
}

/// A visit, and what belongs to it.
public struct VisitDetail: Sendable {
  /// What a listing shows of it.
  public let row: VisitRow
  /// The diagnoses of the visit, in the order in which they came.
  public let diagnoses: [VisitDiagnosis]
  /// How many laboratory results belong to it.
  public let results: Int
  /// How many vital signs.
  public let vitals: Int
  /// What was written about it, newest first.
  public let notes: [VisitNote]
  /// What else belongs to it but observations: by type, of one type newest first.
  public let entries: [VisitEntry]
  /// How many resources of each type belong to it, sorted by type. As everywhere here, what was
  /// entered in error isn't counted.
  public let counts: [TypeCount]
}

/// How many resources of a type there are.
public struct TypeCount: Sendable, Equatable {
  /// The resource type.
  public let type: String
  /// How many there are.
  public let count: Int
}

/// A diagnosis of a visit.
public struct VisitDiagnosis: Sendable, Equatable {
  /// The Condition; nil if the visit doesn't say which.
  public let id: ResourceID?
  /// The diagnosis in words; nil if neither text nor code arrived.
  public let name: String?
  /// `Discharge diagnosis`, `admission diagnosis`.
  public let use: String?
  /// 1 is the main one.
  public let rank: Int?
}

/// A document about a visit, without its contents.
public struct VisitNote: Sendable, Equatable {
  /// The resource that it was read from.
  public let id: ResourceID
  /// What the note calls itself.
  public let title: String?
  /// What kind of note: `Discharge summary`.
  public let kind: String?
  /// The code that stands for the name; nil if none arrived.
  public let code: ConceptCode?
  /// `current` or `superseded`.
  public let status: String?
  /// When it was written.
  public let date: WrittenDate?
  /// Who wrote it, by name.
  public let authors: [String]
}

/// Something that belongs to a visit.
public struct VisitEntry: Sendable, Equatable {
  /// The resource that it was read from.
  public let id: ResourceID
  /// What it is, in words.
  public let name: String?
  /// Its status; as it arrived.
  public let status: String?
  /// When what it tells of happened.
  public let date: WrittenDate?
}

/// `Encounter.diagnosis`.
private struct DiagnosisElement: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  func diagnosis<Record: RecordReader>(
    in visit: Resource, _ names: inout ReferenceNames<Record>
  ) throws -> VisitDiagnosis {
    let condition: Reference? = json.view("condition")
    return VisitDiagnosis(
      id: condition?.resourceID, name: try names.name(of: condition, in: visit),
      use: json.label("use"), rank: json.member("rank")?.number.flatMap { Int($0) })
  }
}

/// Sorts what belongs to a visit.
private struct LinkReader {
  var results = 0
  var vitals = 0
  var notes: [VisitNote] = []
  var entries: [VisitEntry] = []
  var counts: [TypeCount] = []

  mutating func add<Record: RecordReader>(
    _ resource: Resource, _ names: inout ReferenceNames<Record>
  ) throws {
    guard let id = resource.resourceID, !resource.isEnteredInError,
      resource.verificationStatus != "entered-in-error"
    else { return }
    let before = counts.last.flatMap { $0.type == id.type ? counts.removeLast().count : nil } ?? 0
    counts.append(TypeCount(type: id.type, count: before + 1))
    switch id.type {
    case "Observation":
      if resource.isObservation(ofCategory: "laboratory") { results += 1 }
      if resource.isObservation(ofCategory: "vital-signs", "vital-sign") { vitals += 1 }
    case "DocumentReference": notes.append(try note(resource, id, &names))
    default:
      let name = try names.medication(of: resource) ?? resource.json.calledName
      entries.append(
        VisitEntry(id: id, name: name, status: resource.status, date: resource.listingDate))
    }
  }

  private func note<Record: RecordReader>(
    _ resource: Resource, _ id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws -> VisitNote {
    let json = resource.json
    let attachment = json.member("content")?[0]?.view("attachment", as: Attachment.self)
    return VisitNote(
      id: id, title: json.text("description") ?? attachment?.title, kind: json.label("type"),
      code: json.view("type", as: CodeableConcept.self)?.mainCode, status: resource.status,
      date: resource.listingDate,
      authors: try names.names(of: json.views("author"), in: resource))
  }
}
