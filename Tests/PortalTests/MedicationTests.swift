import FHIR
import Testing

@testable import Portal

@Suite struct MedicationTests {
  @Test func theSampleAdultsMedicinesReadAsPrescribed() throws {
    let record = try SampleRecords.odalys()
    let rows = try MedicationList().read(record).rows
    let semaglutide = try #require(rows.first { $0.id.id == "semaglutide" })
    #expect(semaglutide.name == "Semaglutide pen, 1 mg a week" && semaglutide.isActive)
    #expect(semaglutide.code?.code == "1991302" && semaglutide.refillsAllowed == 2)
    #expect(semaglutide.dosage == ["1 mg under the skin on Sundays"])
    #expect(semaglutide.reasons == ["Type 2 diabetes"])
    #expect(semaglutide.prescriber == "Dr. Imogen Okwuosa-Field")
    let lisinopril = try #require(rows.first { $0.id.id == "lisinopril" })
    #expect(lisinopril.status == "stopped" && lisinopril.statusReason == "Dry cough")
    let ibuprofen = try #require(rows.first { $0.kind == .statement })
    #expect(ibuprofen.isPatientSupplied && ibuprofen.date?.text == "2025-10")
    #expect(rows.filter(\.isPatientSupplied).count == 1)
    #expect(rows.first?.isActive == true && rows.last?.isActive == false)
  }

  @Test func theMedicineIsNamedWhereverItStands() throws {
    let record = try NaiveRecord([
      ("MedicationRequest/a", #""medicationReference":{"reference":"Medication/m"}"#),
      (
        "MedicationRequest/b",
        ##""medicationReference":{"reference":"#c"},"contained":[{"resourceType":"Medication","##
          + #""id":"c","code":{"text":"Inside","coding":[{"code":"7"}]}}]"#
      ),
      ("MedicationRequest/c", #""medicationReference":{"reference":"Medication/gone"}"#),
      ("MedicationRequest/d", #""medicationReference":{"display":"Said"}"#),
      ("MedicationRequest/e", "\"intent\":\"order\""),
      ("Medication/m", #""code":{"coding":[{"code":"5","display":"Elsewhere"}]}"#),
    ])
    let rows = try MedicationList().read(record).rows
    #expect(rows.map(\.name) == ["Elsewhere", "Inside", "Medication/gone", "Said", nil])
    #expect(rows.map(\.code?.code) == ["5", "7", nil, nil, nil])
  }

  @Test func whatMustNotBeTakenIsNotActive() throws {
    let record = try NaiveRecord([
      ("MedicationRequest/a", #""status":"active","doNotPerform":true,"authoredOn":"2025""#),
      ("MedicationRequest/b", #""status":"active","authoredOn":"2020""#),
      ("MedicationRequest/c", #""status":"entered-in-error","authoredOn":"2024""#),
      ("MedicationStatement/d", #""status":"active","effectiveDateTime":"2022""#),
      ("MedicationRequest/e", #""status":"on-hold","authoredOn":"2026""#),
    ])
    let listing = try MedicationList().read(record)
    #expect(listing.rows.map(\.id.id) == ["d", "b", "e", "a"])
    #expect(listing.rows.last?.isProhibited == true && listing.leftOut.enteredInError == 1)
    let active = try MedicationList(activeOnly: true).read(record)
    #expect(active.rows.map(\.id.id) == ["d", "b"] && active.leftOut.notActive == 2)
  }

  @Test func aCodedDosageIsSaidInWords() throws {
    let tablet = #""doseAndRate":[{"doseQuantity":{"value":1,"unit":"tablet"}}]"#
    func timed(_ repetition: String) -> String {
      #"\#(tablet),"timing":{"repeat":{\#(repetition)}}"#
    }
    let cases: [(String, String?)] = [
      (#""text":"As told","asNeededBoolean":true"#, "As told"),
      (timed(#""frequency":1,"period":1,"periodUnit":"d""#), "1 tablet, once a day"),
      (timed(#""frequency":2,"period":1,"periodUnit":"d""#), "1 tablet, twice a day"),
      (
        timed(#""frequency":3,"frequencyMax":4,"period":1,"periodUnit":"d""#),
        "1 tablet, 3 to 4 times a day"
      ),
      (timed(#""frequency":1,"period":6,"periodUnit":"h""#), "1 tablet, every 6 hours"),
      (timed(#""period":4,"periodMax":6,"periodUnit":"h""#), "1 tablet, every 4 to 6 hours"),
      (timed(#""frequency":1,"period":1,"periodUnit":"h""#), "1 tablet, once an hour"),
      (
        timed(#""frequency":3,"period":2,"periodUnit":"wk""#), "1 tablet, 3 times every 2 weeks"
      ),
      (
        timed(#""dayOfWeek":["mon","thu"],"timeOfDay":["08:00:00"]"#),
        "1 tablet, on Monday and Thursday, 08:00:00"
      ),
      (timed(#""when":["ACM"],"offset":30"#), "1 tablet, 30 minutes before breakfast"),
      (
        timed(
          #""frequency":1,"period":1,"periodUnit":"d","boundsDuration":{"value":10,"unit":"days"}"#),
        "1 tablet, once a day, for 10 days"
      ),
      (
        timed(#""frequency":1,"period":1,"periodUnit":"d","duration":3"#),
        "1 tablet, once a day, and more in the prescription"
      ),
      (
        #""doseAndRate":[{"doseQuantity":{"value":2}}],"asNeededBoolean":true"#,
        "2 at a time, as needed"
      ),
      (
        #""doseAndRate":[{"doseRange":{"low":{"value":1},"high":{"value":2,"unit":"mL"}}}],"#
          + #""asNeededCodeableConcept":{"text":"pain"},"route":{"text":"Oral"},"#
          + #""maxDosePerPeriod":{"numerator":{"value":4,"unit":"g"},"#
          + #""denominator":{"value":24,"unit":"h"}}"#,
        "1–2 mL, Oral, as needed for pain, at most 4 g in 24 h"
      ),
      (
        #""timing":{"code":{"text":"BID"}},"additionalInstruction":[{"text":"With food"}]"#,
        "BID, With food"
      ),
      (#""sequence":1,"asNeededBoolean":false"#, nil),
    ]
    for (source, words) in cases {
      let json = try JSONDocument(Array("{\(source)}".utf8)).root
      #expect(Dosage(json).words == words, "\(source)")
    }
  }
}
