import FHIR
import Portal
import Sentences
import Testing

@Suite struct VitalTests {
  @Test func aBloodPressureIsOneRowAndOneReading() throws {
    let record = try SampleRecords.odalys()
    let row = try #require(
      try VitalDetails(id("Observation/blood-pressure-2025-12-09")).read(record))
    #expect(row.reading?.text() == "124/76 mmHg" && row.finding.name == "Blood pressure")
    #expect(row.components.map(\.value.text) == ["124 mmHg", "76 mmHg"])
    let rows = try VitalList(code: "8480-6", count: 2).read(record).rows
    #expect(rows.map(\.finding.name) == ["Blood pressure", "Blood pressure"])
  }

  @Test func aBloodPressureThatLacksAHalfOrAUnitSaysSo() throws {
    let readings = try pressures([
      #"{"value":150,"unit":"mmHg"}"#: #"{"value":92,"unit":"mmHg"}"#
    ])
    #expect(readings == ["150/92 mmHg"])
    #expect(try pressures([#"{"value":150,"unit":"mmHg"}"#: nil]) == ["150/– mmHg"])
    #expect(
      try pressures([#"{"value":20.0,"unit":"kPa"}"#: #"{"value":12}"#]) == ["20.0 kPa/12"])
    #expect(
      try pressures([#"{"value":20.0,"unit":"kPa"}"#: #"{"value":92,"unit":"mmHg"}"#])
        == ["20.0 kPa/92 mmHg"])
    #expect(
      try pressures([
        #"{"value":250,"comparator":">","unit":"mmHg"}"#: #"{"value":92,"unit":"mmHg"}"#
      ])
        == [">250/92 mmHg"])
  }

  private func pressures(_ halves: [String: String?]) throws -> [String] {
    let snippets = halves.map { systolic, diastolic in
      let second = diastolic.map { "," + half("8462-4", $0) } ?? ""
      return (
        "Observation/a",
        #""category":[{"coding":[{"code":"vital-signs"}]}],"component":[\#(half("8480-6", systolic))"#
          + second + "]"
      )
    }
    return try VitalList().read(NaiveRecord(snippets)).rows.map { $0.reading?.text() ?? "" }
  }

  private func half(_ code: String, _ quantity: String) -> String {
    #"{"code":{"coding":[{"system":"http://loinc.org","code":"\#(code)"}]},"#
      + #""valueQuantity":\#(quantity)}"#
  }

  @Test func theCategoryIsAlsoKnownInTheSingular() throws {
    let record = try NaiveRecord([
      ("Observation/a", #""category":[{"coding":[{"code":"vital-sign"}]}],"valueInteger":3"#),
      ("Observation/b", #""category":[{"coding":[{"code":"vital"}]}],"valueInteger":3"#),
    ])
    #expect(try VitalList().read(record).rows.map(\.id.id) == ["a"])
  }

  @Test func thePartsOfAVitalSignGiveItTheirFlag() throws {
    let record = try NaiveRecord([
      (
        "Observation/a",
        #""category":[{"coding":[{"code":"vital-signs"}]}],"component":[{"interpretation":"#
          + #"[{"coding":[{"code":"N"}]}]},{"interpretation":[{"coding":[{"code":"H"}]}],"#
          + #""code":{"text":"Part"},"valueString":"much"}],"meta":{"tag":[{"system":"#
          + #""http://hl7.org/fhir/us/core/CodeSystem/us-core-tags","code":"patient-supplied"}]}"#
      )
    ])
    let row = try #require(try VitalList().read(record).rows.first)
    #expect(row.flag?.code == "H" && row.isPatientSupplied && row.reading?.text() == "Part much")
  }
}
