import Search
import Testing

/// Where a new line of `Schemas/search-parameters.json` gets its example: a resource, the
/// parameter, and all that the resource is to be found under.
@Suite struct AddedParameterTests {
  static let examples: [(resource: String, parameter: String, rows: [ExpectedValue])] = [
    (
      #"{"resourceType": "Goal", "lifecycleStatus": "active"}"#,
      "Goal.lifecycle-status", [.token("active")]
    ),
    (
      #"""
      {"resourceType": "Immunization",
       "vaccineCode": {"coding": [{"system": "http://hl7.org/fhir/sid/cvx", "code": "207"}]}}
      """#,
      "Immunization.vaccine-code", [.token("207", system: "http://hl7.org/fhir/sid/cvx")]
    ),
    (
      #"{"resourceType": "Immunization", "encounter": {"reference": "Encounter/a"}}"#,
      "Immunization.encounter", [.address("Encounter/a")]
    ),
    (
      #"{"resourceType": "AllergyIntolerance", "encounter": {"reference": "Encounter/a"}}"#,
      "AllergyIntolerance.encounter", [.address("Encounter/a")]
    ),
    (
      #"{"resourceType": "Coverage", "beneficiary": {"reference": "Patient/a"}}"#,
      "Coverage.beneficiary", [.address("Patient/a")]
    ),
    (
      #"{"resourceType": "Slot", "start": "2026-01-05T09:00:00+01:00"}"#,
      "Slot.start", [.date("2026-01-05T08:00:00Z", "2026-01-05T08:00:00.999Z")]
    ),
    (
      #"{"resourceType": "Location", "address": {"city": "Zürich"}}"#,
      "Location.address-city", [.string("zurich", "Zürich")]
    ),
    (
      #"{"resourceType": "Invoice", "totalNet": {"value": 12.50, "currency": "USD"}}"#,
      "Invoice.totalnet",
      [.quantity("12.5"), .unit("USD", system: "urn:iso:std:iso:4217", "12.5")]
    ),
  ]

  @Test(arguments: examples.indices)
  func theResourceIsFoundUnderTheParameter(_ index: Int) throws {
    let example = Self.examples[index]
    try expect(example.parameter, of: example.resource, example.rows)
  }
}
