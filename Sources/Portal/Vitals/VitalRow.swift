public import FHIR
internal import Search

/// One vital sign; of a blood pressure both halves.
public struct VitalRow: Sendable {
  public let id: ResourceID
  public let date: WrittenDate?
  /// As in `ResultRow`.
  public let status: String?
  /// What was measured; of a blood pressure the panel, which has no value of its own.
  public let finding: Finding
  /// The parts: of a blood pressure its halves.
  public let components: [Finding]
  /// All of it in one line: `150/92 mmHg`, `81.0 kg`; empty if there is nothing to say.
  public let reading: String
  /// Its own, else the first abnormal one of its parts, else their first.
  public let flag: Flag?
  /// It came from the patient: measured at home, or by a device.
  public let isPatientSupplied: Bool
  public let notes: [Note]

  init<Record: RecordReader>(
    _ resource: Resource, id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws {
    self.id = id
    date = resource.listingDate
    status = resource.status
    let finding = Finding(of: resource.json)
    let components = Finding.components(of: resource.json)
    self.finding = finding
    self.components = components
    let reading = Reading(of: resource.json, finding, components)
    self.reading = reading.text
    flag = reading.flag
    isPatientSupplied = resource.isPatientSupplied("performer")
    notes = try names.notes(of: resource)
  }
}
