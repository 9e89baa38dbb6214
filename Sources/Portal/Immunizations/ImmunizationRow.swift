public import FHIR
internal import Search

/// A vaccination that was given, or that was not and why.
public struct ImmunizationRow: Sendable {
  /// Which dose of a series it is.
  public struct Dose: Sendable, Equatable {
    /// What the series is called.
    public let series: String?
    /// Which dose: a number or words, as it came.
    public let number: String?
    /// How many make the series.
    public let of: String?
    /// Against which diseases.
    public let diseases: [String]
  }

  /// The resource that it was read from.
  public let id: ResourceID
  /// The vaccine. Nil if neither text nor code arrived.
  public let name: String?
  /// The code that stands for the name; nil if none arrived.
  public let code: ConceptCode?
  /// It names nothing, but says that none is known, or that nobody asked.
  public let absence: AbsenceStatement?
  /// `completed` or `not-done`.
  public let status: String?
  /// Why it was not done.
  public let statusReason: String?
  /// When it was given; of one that was not done, when that was decided.
  public let date: WrittenDate?
  /// The time in words, where it isn't known better.
  public let occurrence: String?
  /// Which doses of which series it counts as.
  public let doses: [Dose]
  /// The vaccine's lot.
  public let lotNumber: String?
  /// When the lot expires.
  public let expires: WrittenDate?
  /// Who made the vaccine, by name.
  public let manufacturer: String?
  /// How much.
  public let quantity: String?
  /// Where on the body it was given.
  public let site: String?
  /// How it was given: into the muscle, by mouth.
  public let route: String?
  /// Who gave it, by name.
  public let performers: [String]
  /// Where it took place, by name.
  public let location: String?
  /// Told by someone and not recorded by who gave it.
  public let isReported: Bool
  /// The dose doesn't count towards protection.
  public let isSubpotent: Bool
  /// It came from the patient and not from a clinic.
  public let isPatientSupplied: Bool
  /// What was remarked on it, in the order in which it came.
  public let notes: [Note]

  init<Record: RecordReader>(
    _ resource: Resource, id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws {
    let json = resource.json
    self.id = id
    name = json.label("vaccineCode")
    code = json.view("vaccineCode", as: CodeableConcept.self)?.mainCode
    absence = AbsenceStatement(of: json.view("vaccineCode"))
    status = resource.status
    statusReason = json.label("statusReason")
    date = resource.listingDate
    occurrence = json.text("occurrenceString")
    doses = json.views("protocolApplied", as: ProtocolApplied.self).map(\.dose)
    lotNumber = json.text("lotNumber")
    expires = json.writtenDate("expirationDate")
    manufacturer = try names.name(of: json.view("manufacturer"), in: resource)
    quantity = json.view("doseQuantity", as: Quantity.self)?.writtenLabel
    site = json.label("site")
    route = json.label("route")
    performers = try names.names(of: resource.actors("performer", "actor"), in: resource)
    location = try names.name(of: json.view("location"), in: resource)
    isReported = json.member("primarySource")?.bool == false
    isSubpotent = json.member("isSubpotent")?.bool ?? false
    isPatientSupplied =
      resource.isPatientSupplied()
      || json.view("reportOrigin", as: CodeableConcept.self)?.codes.contains {
        $0.code == "recall"
      } == true
    notes = try names.notes(of: resource)
  }
}

/// `Immunization.protocolApplied`.
private struct ProtocolApplied: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  var dose: ImmunizationRow.Dose {
    ImmunizationRow.Dose(
      series: json.text("series"), number: words("doseNumber"), of: words("seriesDoses"),
      diseases: json.labels("targetDisease"))
  }

  private func words(_ name: StaticString) -> String? {
    json.choice(name).flatMap { FindingValue($0).words }
  }
}
