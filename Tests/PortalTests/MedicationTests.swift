import FHIR
import Sentences
import Testing

@testable import Portal

@Suite struct MedicationTests {
  @Test func theSampleAdultsMedicinesReadAsPrescribed() throws {
    let record = try SampleRecords.odalys()
    let rows = try MedicationList().read(record).rows
    let semaglutide = try #require(rows.first { $0.id.id == "semaglutide" })
    #expect(semaglutide.name == "Semaglutide pen, 1 mg a week" && semaglutide.isActive)
    #expect(semaglutide.code?.code == "1991302" && semaglutide.refillsAllowed == 2)
    #expect(semaglutide.dosage.map { $0.text() } == ["1 mg under the skin on Sundays"])
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
      #expect(Dosage(json).sentence?.text() == words, "\(source)")
    }
  }

  @Test func aCodedDosageIsSaidInSpanish() throws {
    let tablet = #""doseAndRate":[{"doseQuantity":{"value":1,"unit":"tableta"}}]"#
    func timed(_ repetition: String) -> String {
      #"\#(tablet),"timing":{"repeat":{\#(repetition)}}"#
    }
    let day = #""system":"http://unitsofmeasure.org","code":"d""#
    let cases: [(String, String)] = [
      (timed(#""frequency":1,"period":1,"periodUnit":"d""#), "1 tableta, una vez al día"),
      (timed(#""frequency":2,"period":1,"periodUnit":"wk""#), "1 tableta, dos veces por semana"),
      (
        timed(#""frequency":3,"frequencyMax":4,"period":1,"periodUnit":"d""#),
        "1 tableta, de 3 a 4 veces al día"
      ),
      (timed(#""period":4,"periodMax":6,"periodUnit":"h""#), "1 tableta, cada 4 a 6 horas"),
      (
        timed(#""frequency":3,"period":2,"periodUnit":"mo","count":1"#),
        "1 tableta, 3 veces cada 2 meses, una vez en total"
      ),
      (
        timed(#""dayOfWeek":["mon","thu","someday"],"when":["HS"],"offset":1"#),
        "1 tableta, los lunes y los jueves y someday, 1 minuto antes de dormir"
      ),
      (
        timed(#""frequencyMax":2,"period":1,"periodUnit":"fortnight","duration":3"#),
        "1 tableta, hasta dos veces por fortnight, y más en la receta"
      ),
      (
        timed(#""frequency":1,"period":1,"periodUnit":"d","boundsDuration":{"value":10,\#(day)}"#),
        "1 tableta, una vez al día, durante 10 días"
      ),
      (
        timed(#""boundsPeriod":{"start":"2025-03-01","end":"2025-04"}"#),
        "1 tableta, desde 2025-03-01 hasta 2025-04"
      ),
      (
        #""doseAndRate":[{"doseQuantity":{"value":2},"rateQuantity":{"value":5,"unit":"mL/h"}}],"#
          + #""asNeededCodeableConcept":{"text":"dolor"}"#,
        "2 cada vez a 5 mL/h, según sea necesario para dolor"
      ),
    ]
    for (source, words) in cases {
      let json = try JSONDocument(Array("{\(source)}".utf8)).root
      #expect(Dosage(json).sentence?.text(in: .spanish) == words, "\(source)")
    }
  }

  @Test func manyStepsMakeOneListAndNoDeepSentence() throws {
    let days = Array(repeating: #""mon""#, count: 20_000).joined(separator: ",")
    let json = try JSONDocument(
      Array(#"{"timing":{"repeat":{"dayOfWeek":[\#(days)]}}}"#.utf8)
    ).root
    #expect(Dosage(json).sentence?.text().hasPrefix("on Monday and Monday and ") == true)
    #expect(Dosage(json).sentence.map(depth) ?? 99 < 9)
  }

  private func depth(_ sentence: Sentence) -> Int {
    1
      + (sentence.arguments.values.map { argument in
        switch argument {
        case .text, .number: 0
        case .sentence(let inner): depth(inner)
        case .list(let items, _): items.map(depth).max() ?? 0
        }
      }.max() ?? 0)
  }
}
