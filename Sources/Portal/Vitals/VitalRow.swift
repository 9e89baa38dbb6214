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
    let parts = resource.json.views("component", as: Component.self)
    reading = Self.reading(finding, Array(zip(parts, components)))
    flag =
      finding.flag ?? components.lazy.compactMap(\.flag).first(where: \.isAbnormal)
      ?? components.lazy.compactMap(\.flag).first
    isPatientSupplied = resource.isPatientSupplied("performer")
    notes = try names.notes(of: resource)
  }

  private static func reading(
    _ finding: Finding, _ parts: [(part: Component, finding: Finding)]
  ) -> String {
    let own = finding.value
    if own.kind != .missing, own.kind != .absent || parts.isEmpty { return own.text }
    func half(_ code: String) -> FindingValue? {
      parts.first {
        $0.part.codes.contains {
          $0.code == code && ($0.system ?? ConceptCode.loinc) == ConceptCode.loinc
        }
      }?.finding.value
    }
    let (systolic, diastolic) = (half("8480-6"), half("8462-4"))
    if systolic != nil || diastolic != nil { return pressure(systolic, diastolic) }
    return parts.compactMap { part in
      part.finding.value.words.map { (part.finding.name.map { $0 + " " } ?? "") + $0 }
    }.joined(separator: ", ")
  }

  /// `150/92 mmHg`; a half that isn't there is a dash, and two units are both said.
  private static func pressure(_ systolic: FindingValue?, _ diastolic: FindingValue?) -> String {
    let halves = [systolic, diastolic]
    let given = halves.compactMap { $0 }.filter { $0.number != nil }
    guard let unit = given.first?.measuredUnit,
      given.allSatisfy({ $0.measuredUnit.isSame(as: unit) })
    else {
      return halves.map { half in half?.words ?? "–" }.joined(separator: "/")
    }
    let numbers = halves.map { half in
      half.map { value in
        value.number.map { (value.comparator ?? "") + $0.lexeme } ?? value.words ?? "–"
      } ?? "–"
    }
    return numbers.joined(separator: "/") + ((unit.text ?? unit.code).map { " " + $0 } ?? "")
  }
}
