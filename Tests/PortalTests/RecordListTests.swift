import FHIR
import Portal
import Sentences
import Testing

@Suite struct AllergyTests {
  @Test func whatWasRuledOutIsCountedAndShownOnRequest() throws {
    let record = try SampleRecords.odalys()
    let listing = try AllergyList().read(record)
    #expect(!listing.rows.contains { $0.id.id == "latex" } && listing.leftOut.refuted == 1)
    let all = try AllergyList(includesRefuted: true).read(record)
    #expect(all.rows.last?.id.id == "latex" && all.rows.last?.isActive == false)
    #expect(all.leftOut.total == 0 && all.rows.count == listing.rows.count + 1)
    #expect(try AllergyDetails(id("AllergyIntolerance/latex")).read(record)?.notes.count == 1)
  }

  @Test func thatNoAllergyIsKnownIsSaidAndNotCountedAsOne() throws {
    let none = #"[{"system":"http://snomed.info/sct","code":"716186003","display":"None"}]"#
    let record = try NaiveRecord([
      ("AllergyIntolerance/a", #""code":{"coding":\#(none)},"clinicalStatus":{"text":"active"}"#),
      ("AllergyIntolerance/b", #""code":{"coding":[{"system":"x","code":"716186003"}]}"#),
    ])
    #expect(try AllergyList().read(record).rows.map(\.isNoKnownAllergy) == [true, false])
    let summary = try RecordOverview().read(record)
    #expect(summary.activeAllergies == 1 && summary.isKnownWithoutAllergies)
    #expect(summary.person == nil && summary.lastVisit == nil)
  }

  @Test func aReactionTellsItsSignsAndHowBadTheyWere() throws {
    let record = try NaiveRecord([
      (
        "AllergyIntolerance/a",
        #""criticality":"high","category":["food"],"onsetAge":{"value":7,"unit":"years"},"#
          + #""reaction":[{"manifestation":[{"text":"Hives"},{"coding":[{"display":"Wheeze"}]}],"#
          + #""severity":"severe","exposureRoute":{"text":"Oral"}},{}]"#
      )
    ])
    let row = try #require(try AllergyList().read(record).rows.first)
    #expect(row.name == nil && row.criticality == "high" && row.onset == "7 years")
    #expect(row.reactions.map(\.manifestations) == [["Hives", "Wheeze"], []])
    #expect(row.reactions.first?.severity == "severe" && row.isActive)
  }
}

@Suite struct ProblemTests {
  @Test func anOnsetIsShownInTheFormInWhichItCame() throws {
    let rows = try ProblemList().read(SampleRecords.odalys()).rows
    func onset(_ id: String) -> String? { rows.first { $0.id.id == id }?.onset }
    #expect(onset("hyperlipidemia") == "2015-02" && onset("retinopathy") == "2021")
    #expect(onset("hay-fever") == "19 years")
    #expect(rows.first { $0.id.id == "hay-fever" }?.onsetDate == nil)
    #expect(rows.first { $0.id.id == "retinopathy" }?.onsetDate?.text == "2021")
    #expect(onset("knee-osteoarthritis") == "in her late forties")
    #expect(rows.map(\.isActive) == Array(repeating: true, count: 5) + [false, false, false])
  }

  @Test func theClinicalStatusDecidesElseTheAbatement() throws {
    func status(_ code: String) -> String { #""clinicalStatus":{"coding":[{"code":"\#(code)"}]}"# }
    let cases: [(String, Bool)] = [
      (status("active"), true), (status("recurrence"), true), (status("relapse"), true),
      (status("remission"), false), (status("resolved"), false), (status("inactive"), false),
      (#""abatementDateTime":"2020""#, false), (#""recordedDate":"2020""#, true),
      (
        #""clinicalStatus":{"coding":[{"code":"active"}]},"verificationStatus":"#
          + #"{"coding":[{"code":"refuted"}]}"#, false
      ),
    ]
    for (members, isActive) in cases {
      let record = try NaiveRecord([("Condition/a", members)])
      #expect(try ProblemDetails(id("Condition/a")).read(record)?.isActive == isActive)
    }
  }

  @Test func aCategoryNarrowsTheListing() throws {
    func category(_ code: String) -> String { #""category":[{"coding":[{"code":"\#(code)"}]}]"# }
    let error = #""verificationStatus":{"coding":[{"code":"entered-in-error"}]}"#
    let record = try NaiveRecord([
      ("Condition/a", category("encounter-diagnosis")),
      ("Condition/b", category("problem-list-item")), ("Condition/c", error),
    ])
    let listing = try ProblemList(category: "problem-list-item").read(record)
    #expect(listing.rows.map(\.id.id) == ["b"])
    #expect(listing.rows.first?.categories == ["problem-list-item"])
    let all = try ProblemList().read(record)
    #expect(all.rows.count == 2 && all.leftOut.enteredInError == 1)
    #expect(try ProblemList(includesRefuted: true).read(record).rows.count == 3)
  }
}

@Suite struct ImmunizationTests {
  @Test func aVaccinationThatWasNotGivenSaysWhy() throws {
    let record = try SampleRecords.odalys()
    let row = try #require(
      try ImmunizationDetails(id("Immunization/covid-19-2025-12-09")).read(record))
    #expect(row.status == "not-done" && row.statusReason == "patient objection")
    let given = try #require(
      try ImmunizationDetails(id("Immunization/influenza-2014-11-18")).read(record))
    #expect(given.lotNumber == "X14-0071" && given.site == "left arm")
    #expect(given.location == "Merrow Falls Family Practice" && !given.isReported)
    #expect(given.performers == ["Dr. Imogen Okwuosa-Field"])
  }

  @Test func theDoseOfASeriesIsShownAsItCame() throws {
    let record = try NaiveRecord([
      (
        "Immunization/a",
        #""occurrenceString":"as a child","primarySource":false,"protocolApplied":[{"series":"HepB","#
          + #""doseNumberPositiveInt":2,"seriesDosesString":"three","targetDisease":[{"text":"B"}]}]"#
      )
    ])
    let row = try #require(try ImmunizationList().read(record).rows.first)
    #expect(row.occurrence == "as a child" && row.date == nil && row.isReported)
    #expect(row.doses.map(\.number) == ["2"] && row.doses.map(\.of) == ["three"])
  }
}

@Suite struct ProcedureTests {
  @Test func aProcedureNamesItsPeopleReasonsAndReports() throws {
    let record = try SampleRecords.odalys()
    let row = try #require(try ProcedureDetails(id("Procedure/cholecystectomy")).read(record))
    #expect(row.performers == ["Dr. Bastian Halvardsen"] && row.outcome == "Successful")
    #expect(row.reasons == ["Acute cholecystitis"] && row.location == "Merrow Falls Hospital")
    #expect(row.end?.text == "2019-09-28T11:20:00-04:00" && row.reports.count == 1)
  }
}

@Suite struct VisitTests {
  @Test func aStayShowsWhereWhyAndWhatBelongsToIt() throws {
    let record = try SampleRecords.odalys()
    let detail = try #require(try VisitDetails(id("Encounter/visit-2019-09-28")).read(record))
    #expect(detail.row.classCode == "IMP" && detail.row.classLabel?.text() == "inpatient")
    #expect(detail.row.locations == ["Merrow Falls Hospital"])
    #expect(detail.row.practitioners == ["Dr. Bastian Halvardsen"])
    #expect(detail.row.dischargeDisposition != nil)
    #expect(detail.diagnoses.map(\.name) == ["Acute cholecystitis"])
    #expect(detail.notes.map(\.id.id) == ["discharge-summary-2019"])
    #expect(detail.notes.first?.kind == "Discharge summary")
    #expect(detail.entries.contains { $0.id.id == "cholecystectomy" && $0.name != nil })
    #expect(detail.counts.map(\.type) == detail.counts.map(\.type).sorted())
  }

  @Test func aTelephoneVisitHasNoPlaceAndAnUnknownClassIsShownAsItCame() throws {
    let call = try VisitDetails(id("Encounter/visit-2020-06-02")).read(SampleRecords.odalys())
    #expect(call?.row.locations == [] && call?.row.classLabel?.text() == "virtual")
    let record = try NaiveRecord([("Encounter/a", #""class":{"code":"spa","display":"Spa"}"#)])
    #expect(try VisitList().read(record).rows.map { $0.classLabel?.text() } == ["Spa"])
  }

  @Test func theLastVisitIsOneThatTookPlace() throws {
    let planned = (0..<5).map {
      ("Encounter/p\($0)", #""status":"planned","period":{"start":"2027-01-0\#($0 + 1)"}"#)
    }
    let record = try NaiveRecord(
      planned + [
        ("Encounter/x", #""status":"entered-in-error","period":{"start":"2026-06"}"#),
        ("Encounter/y", #""status":"finished","period":{"start":"2025"}"#),
      ])
    #expect(try RecordOverview().read(record).lastVisit?.id.id == "y")
    #expect(try VisitList().read(record).leftOut.enteredInError == 1)
  }

  @Test func whatWasEnteredInErrorIsNotCountedInAVisit() throws {
    let visit = #""encounter":{"reference":"Encounter/a"}"#
    let record = try NaiveRecord([
      ("Encounter/a", #""status":"finished""#), ("Procedure/p", visit),
      ("Procedure/q", visit + #","status":"entered-in-error""#),
    ])
    let detail = try #require(try VisitDetails(id("Encounter/a")).read(record))
    #expect(detail.counts == [detail.counts.first { $0.type == "Procedure" }].compactMap { $0 })
    #expect(detail.entries.map(\.id.id) == ["p"])
  }
}

@Suite struct SummaryTests {
  @Test func theSampleAdultIsKnownByNameNumberAndWhatSheHas() throws {
    let summary = try RecordOverview().read(SampleRecords.odalys())
    let person = try #require(summary.person)
    #expect(person.name == "Odalys Renée Brännquill" && person.otherNames == ["Odi"])
    #expect(person.birthDate?.text == "1967-06-14" && person.gender == "female")
    #expect(person.numbers.map(\.value) == ["MF-0041867"] && person.deceased == nil)
    #expect(person.numbers.first?.assigner == "Merrow Falls Community Health")
    #expect(summary.lastVisit?.id.id == "visit-2026-01-02" && summary.activeProblems == 5)
    #expect(summary.activeAllergies == 2 && !summary.isKnownWithoutAllergies)
  }
}
