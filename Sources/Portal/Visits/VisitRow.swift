public import FHIR
internal import Search
public import Sentences

/// A visit: at an office, in a hospital, by telephone.
public struct VisitRow: Sendable {
  /// The resource that it was read from.
  public let id: ResourceID
  /// When it began.
  public let start: WrittenDate?
  /// When it ended.
  public let end: WrittenDate?
  /// `AMB`, `IMP`, `EMER`, `VR`; as it arrived.
  public let classCode: String?
  /// Words for it: `ambulatory`, `inpatient`, `emergency`, `virtual`; of a code that isn't FHIR's
  /// what arrived.
  public let classLabel: Sentence?
  /// What kind of visit, more closely.
  public let kinds: [String]
  /// Why, in words.
  public let reasons: [String]
  /// `finished`, `in-progress`, `planned`, `arrived`, `cancelled`.
  public let status: String?
  /// Whom the person saw, by name.
  public let practitioners: [String]
  /// Where, by name.
  public let locations: [String]
  /// Whose visit it was, by name.
  public let organization: String?
  /// Where the person went from a stay.
  public let dischargeDisposition: String?

  init<Record: RecordReader>(
    _ resource: Resource, id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws {
    let json = resource.json
    self.id = id
    start = json.member("period")?.writtenDate("start")
    end = json.member("period")?.writtenDate("end")
    let coding: Coding? = json.view("class")
    classCode = coding?.code ?? json.text("class")
    classLabel =
      classCode.flatMap { Sentence.coded("visit.class", $0) }
      ?? (coding?.display ?? classCode).map(Sentence.verbatim)
    kinds = json.labels("type")
    reasons = try names.reasons(of: resource)
    status = resource.status
    // A participant may be a relative or a device; those aren't whom one saw.
    let people = resource.actors("participant", "individual").filter {
      let type = $0.resourceID?.type ?? $0.type
      return type != "RelatedPerson"
    }
    practitioners = try names.names(of: people, in: resource)
    locations = try names.names(of: resource.actors("location", "location"), in: resource)
    organization = try names.name(of: json.view("serviceProvider"), in: resource)
    dischargeDisposition = json.member("hospitalization")?.label("dischargeDisposition")
  }
}
