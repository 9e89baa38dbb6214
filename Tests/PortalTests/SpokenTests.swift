import FHIR
import Portal
import Search
import Sentences
import Testing

/// What a screen reader says, in both languages.
@Suite struct SpokenTests {
  private func expect(
    _ row: (any Spoken)?, _ english: String, _ spanish: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let spoken = try #require(row, sourceLocation: sourceLocation).spoken
    #expect(spoken.text() == english, sourceLocation: sourceLocation)
    #expect(spoken.text(in: .spanish) == spanish, sourceLocation: sourceLocation)
  }

  @Test func anAllergyTellsItsDangerAndItsReactions() throws {
    let record = try SampleRecords.odalys()
    try expect(
      try AllergyDetails(id("AllergyIntolerance/penicillin")).read(record),
      "Allergy: Penicillin, high risk of a severe reaction, active, began: 1983. "
        + "Reaction: Urticaria, Eruption of skin, moderate.",
      "Alergia: Penicillin, riesgo alto de una reacción grave, estado activo, inicio: 1983. "
        + "Reacción: Urticaria, Eruption of skin, moderada.")
    try expect(
      try AllergyDetails(id("AllergyIntolerance/latex")).read(record),
      "Allergy: Latex, inactive, ruled out.",
      "Alergia: Latex, estado inactivo, estado descartado.")
  }

  @Test func aVaccinationTellsWhetherItWasGiven() throws {
    let record = try SampleRecords.odalys()
    let rows = try ImmunizationList().read(record).rows
    try expect(
      rows.first { $0.name == "Tdap" },
      "Tdap, given on 2016-12-13 at Merrow Falls Family Practice.",
      "Tdap, se aplicó el 2016-12-13 en Merrow Falls Family Practice.")
    let row = try #require(rows.first { $0.status == "not-done" })
    #expect(row.spoken.text().hasSuffix(", not given on 2025-12-09, reason: patient objection."))
  }

  @Test func aMedicineTellsHowToTakeIt() throws {
    let record = try SampleRecords.odalys()
    try expect(
      try MedicationDetails(id("MedicationRequest/semaglutide")).read(record),
      "Semaglutide pen, 1 mg a week, active, prescribed on 2025-09-09 by "
        + "Dr. Imogen Okwuosa-Field, reason: Type 2 diabetes. "
        + "Dosage: 1 mg under the skin on Sundays.",
      "Semaglutide pen, 1 mg a week, estado activo, se recetó el 2025-09-09 por "
        + "Dr. Imogen Okwuosa-Field, motivo: Type 2 diabetes. "
        + "Dosis: 1 mg under the skin on Sundays.")
    let told = try NaiveRecord([
      (
        "MedicationStatement/a",
        #""medicationCodeableConcept":{"text":"Salt"},"status":"active","effectivePeriod":"#
          + #"{"start":"2025-01-05","end":"2025-02"},"dosage":[{"text":"Not today."}]"#
      ),
      (
        "MedicationRequest/b",
        #""doNotPerform":true,"dosageInstruction":[{"doseAndRate":[{"doseRange":{"low":"#
          + #"{"value":1},"high":{"value":2,"unit":"mL"}}}]}]"#
      ),
    ])
    let rows = try MedicationList().read(told).rows
    try expect(
      rows.first { $0.kind == .statement },
      "Salt, active, taken from 2025-01-05 until 2025-02. Dosage: Not today.",
      "Salt, estado activo, en uso desde 2025-01-05 hasta 2025-02. Dosis: Not today.")
    try expect(
      rows.first { $0.isProhibited },
      "Entry without a name, not to be taken. Dosage: 1 to 2 milliliters.",
      "Entrada sin nombre, no debe tomarse. Dosis: de 1 a 2 mililitros.")
  }

  @Test func aProblemTellsWhenItBeganAndEnded() throws {
    let rows = try ProblemList().read(SampleRecords.odalys()).rows
    func row(_ id: String) -> ProblemRow? { rows.first { $0.id.id == id } }
    try expect(
      row("retinopathy"),
      "Diabetic retinopathy, mild, both eyes, active, severity: Mild, since 2021.",
      "Diabetic retinopathy, mild, both eyes, estado activo, gravedad: Mild, desde 2021.")
    try expect(
      row("hay-fever"), "Hay fever, active, began: 19 years.",
      "Hay fever, estado activo, inicio: 19 años.")
    try expect(
      row("knee-osteoarthritis"),
      "Osteoarthritis of the right knee, resolved, severity: Severe, "
        + "began: in her late forties, ended: 2024-07-09.",
      "Osteoarthritis of the right knee, estado resuelto, gravedad: Severe, "
        + "inicio: in her late forties, fin: 2024-07-09.")
  }

  @Test func aProcedureTellsWhoDidItAndWhatCameOfIt() throws {
    try expect(
      try ProcedureDetails(id("Procedure/cholecystectomy")).read(SampleRecords.odalys()),
      "Removal of the gallbladder through small cuts, done on 2019-09-28 at Merrow Falls "
        + "Hospital by Dr. Bastian Halvardsen, reason: Acute cholecystitis, outcome: Successful.",
      "Removal of the gallbladder through small cuts, se realizó el 2019-09-28 "
        + "en Merrow Falls Hospital por "
        + "Dr. Bastian Halvardsen, motivo: Acute cholecystitis, resultado: Successful.")
  }

  @Test func aVisitTellsWhenWithWhomAndWhy() throws {
    let row = try VisitDetails(id("Encounter/visit-2019-09-28")).read(SampleRecords.odalys())?.row
    try expect(
      row,
      "Visit, inpatient, Encounter Inpatient, from 2019-09-28 until 2019-09-30 with "
        + "Dr. Bastian Halvardsen at Merrow Falls Hospital, reason: Acute cholecystitis.",
      "Visita con hospitalización, Encounter Inpatient, desde 2019-09-28 hasta 2019-09-30 con "
        + "Dr. Bastian Halvardsen en Merrow Falls Hospital, motivo: Acute cholecystitis.")
  }

  @Test func aResultTellsItsValueItsFlagAndItsRange() throws {
    let record = try SampleRecords.odalys()
    func row(_ id: String) throws -> ResultRow? {
      try ResultList().read(record).rows.first { $0.id.id == id }
    }
    try expect(
      try row("hba1c-2025-12-09"),
      "Hemoglobin A1c, 5.5 percent, normal, on 2025-12-09. "
        + "Reference range: 4.0 to 5.6 percent.",
      "Hemoglobin A1c, 5.5 por ciento, normal, el 2025-12-09. "
        + "Intervalo de referencia: de 4.0 a 5.6 por ciento.")
  }

  @Test func aBloodPressureIsOneOverTheOther() throws {
    let record = try SampleRecords.odalys()
    try expect(
      try VitalDetails(id("Observation/blood-pressure-2025-12-09")).read(record),
      "Blood pressure, 124 over 76 millimeters of mercury, on 2025-12-09.",
      "Blood pressure, 124 sobre 76 milímetros de mercurio, el 2025-12-09.")
  }

  @Test func aFoundEntryTellsItsKindAndThatItDoesNotHold() throws {
    let record = try SampleRecords.odalys()
    let rows = try SearchList(SearchQuery("AllergyIntolerance")).read(record).matches
    try expect(
      rows.first { $0.id.id == "latex" },
      "Allergy or intolerance, Latex, on 2024-06-25, ruled out.",
      "Alergia o intolerancia, Latex, el 2024-06-25, estado descartado.")
    let gone = try NaiveRecord([
      ("MedicationRequest/a", #""medicationReference":{"reference":"Medication/gone"}"#)
    ])
    let found = try SearchList(SearchQuery("MedicationRequest")).read(gone)
    try expect(found.matches.first, "Prescription.", "Receta.")
    try expect(found, "1 entry.", "1 entrada.")
  }

  @Test func aListingTellsHowMuchItLeavesOut() throws {
    let record = try SampleRecords.odalys()
    try expect(
      try AllergyList().read(record), "2 entries. Left out: 1 ruled out.",
      "2 entradas. Se omitieron: 1 por haberse descartado.")
    try expect(
      try VisitList(count: 1).read(record), "1 entry, and there are more.", "1 entrada, y hay más.")
    try expect(try AllergyList().read(NaiveRecord([Resource]())), "No entries.", "Ninguna entrada.")
  }

  @Test func theOverviewTellsWhoseRecordItIsAndWhatIsInIt() throws {
    try expect(
      try RecordOverview().read(SampleRecords.odalys()),
      "Odalys Renée Brännquill, born on 1967-06-14. 5 active problems, 6 current medicines, "
        + "2 active allergies, last visit on 2026-01-02.",
      "Odalys Renée Brännquill, fecha de nacimiento 1967-06-14. 5 problemas activos, "
        + "6 medicamentos actuales, 2 alergias activas, última visita el 2026-01-02.")
    let gone = try NaiveRecord([
      ("Patient/a", #""name":[{"text":"Bo"}],"deceasedBoolean":true"#),
      ("AllergyIntolerance/b", #""code":{"coding":[{"code":"716186003"}]}"#),
    ])
    try expect(
      try RecordOverview().read(gone),
      "Bo, deceased. No active problems, no current medicines, no known allergies, or none of "
        + "some kind.",
      "Bo, persona fallecida. Ningún problema activo, ningún medicamento actual, "
        + "sin alergias conocidas, o sin las de algún tipo.")
  }
}
