public import FHIR
internal import Search
public import Sentences

/// One vital sign; of a blood pressure both halves.
public struct VitalRow: Sendable {
  /// The resource that it was read from.
  public let id: ResourceID
  /// When it was measured.
  public let date: WrittenDate?
  /// As in `ResultRow`.
  public let status: String?
  /// What was measured; of a blood pressure the panel, which has no value of its own.
  public var finding: Finding { measured.finding }
  /// The parts: of a blood pressure its halves.
  public var components: [Finding] { measured.components }
  /// All of it in one line: `150/92 mmHg`, `81.0 kg`; nil if there is nothing to say.
  public var reading: Sentence? { measured.sentence }
  /// Its own, else the first abnormal one of its parts, else their first.
  public var flag: Flag? { measured.flag }
  /// It came from the patient: measured at home, or by a device.
  public let isPatientSupplied: Bool
  /// What was remarked on it, in the order in which it came.
  public let notes: [Note]
  let measured: Reading

  init<Record: RecordReader>(
    _ resource: Resource, id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws {
    self.id = id
    date = resource.listingDate
    status = resource.status
    measured = Reading(of: resource.json)
    isPatientSupplied = resource.isPatientSupplied("performer")
    notes = try names.notes(of: resource)
  }
}
