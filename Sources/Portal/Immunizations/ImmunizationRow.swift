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

  public let id: ResourceID
  /// The vaccine. Nil if neither text nor code arrived.
  public let name: String?
  public let code: ConceptCode?
  /// `completed` or `not-done`.
  public let status: String?
  /// Why it was not done.
  public let statusReason: String?
  /// When it was given; of one that was not done, when that was decided.
  public let date: WrittenDate?
  /// The time in words, where it isn't known better.
  public let occurrence: String?
  public let doses: [Dose]
  public let lotNumber: String?
  public let expires: WrittenDate?
  public let manufacturer: String?
  /// How much.
  public let quantity: String?
  public let site: String?
  public let route: String?
  public let performers: [String]
  public let location: String?
  /// Told by someone and not recorded by who gave it.
  public let isReported: Bool
  /// The dose doesn't count towards protection.
  public let isSubpotent: Bool
  public let isPatientSupplied: Bool
  public let notes: [Note]

  init<Record: RecordReader>(
    _ resource: Resource, id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws {
    let json = resource.json
    self.id = id
    name = json.label("vaccineCode")
    code = json.view("vaccineCode", as: CodeableConcept.self)?.mainCode
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
