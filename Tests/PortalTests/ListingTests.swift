import FHIR
import Portal
import Search
import Sentences
import Testing

/// What holds for every listing over whole records.
@Suite struct ListingTests {
  @Test func everyResourceOfATypeIsOneRowOfItsListing() throws {
    for (name, record) in try SampleRecords.all() {
      func expectAll(
        _ type: String, _ rows: [ResourceID], _ leftOut: LeftOut,
        sourceLocation: SourceLocation = #_sourceLocation
      ) {
        let all = record.of(type).compactMap(\.resourceID)
        #expect(Set(rows).count == rows.count, "\(name)", sourceLocation: sourceLocation)
        #expect(rows.count + leftOut.total == all.count, "\(name)", sourceLocation: sourceLocation)
        #expect(Set(rows).isSubset(of: all), "\(name)", sourceLocation: sourceLocation)
      }
      let immunizations = try ImmunizationList().read(record)
      expectAll("Immunization", immunizations.rows.map(\.id), immunizations.leftOut)
      expectNewestFirst(immunizations.rows.map(\.date))
      let procedures = try ProcedureList().read(record)
      expectAll("Procedure", procedures.rows.map(\.id), procedures.leftOut)
      expectNewestFirst(procedures.rows.map(\.date))
      let visits = try VisitList().read(record)
      expectAll("Encounter", visits.rows.map(\.id), visits.leftOut)
      expectNewestFirst(visits.rows.map(\.start))
      let allergies = try AllergyList().read(record)
      expectAll("AllergyIntolerance", allergies.rows.map(\.id), allergies.leftOut)
      let problems = try ProblemList().read(record)
      expectAll("Condition", problems.rows.map(\.id), problems.leftOut)
      for part in [problems.rows.filter(\.isActive), problems.rows.filter { !$0.isActive }] {
        expectNewestFirst(part.map(\.date))
      }
      #expect(problems.rows.map(\.isActive) == problems.rows.map(\.isActive).sorted { $0 && !$1 })
      let medications = try MedicationList().read(record)
      let statements = medications.rows.filter { $0.kind == .statement }.map(\.id)
      let prescriptions = medications.rows.filter { $0.kind == .prescription }.map(\.id)
      #expect(statements.count == record.of("MedicationStatement").count, "\(name)")
      expectAll("MedicationRequest", prescriptions, medications.leftOut)
      let flags = medications.rows.map(\.isActive)
      #expect(flags == flags.sorted { $0 && !$1 })
      #expect(
        try MedicationList(activeOnly: true).read(record).rows.map(\.id)
          == medications.rows.filter(\.isActive).map(\.id))
    }
  }

  @Test func everyVitalSignIsOneRowThatSaysSomething() throws {
    for (name, record) in try SampleRecords.all() {
      let rows = try VitalList().read(record).rows
      let expected = record.of("Observation").filter {
        NaiveRecord.hasCode("vital-signs", $0.json["category"])
          || NaiveRecord.hasCode("vital-sign", $0.json["category"])
      }.compactMap(\.resourceID)
      #expect(rows.map(\.id).sorted() == expected.sorted(), "\(name)")
      #expect(rows.allSatisfy { $0.reading?.text().isEmpty == false }, "\(name)")
      expectNewestFirst(rows.map(\.date))
    }
  }

  @Test func everyRowOfEveryListingHasItsDetail() throws {
    for (name, record) in try SampleRecords.all().prefix(6) {
      for row in try MedicationList().read(record).rows {
        #expect(try MedicationDetails(row.id).read(record)?.name == row.name, "\(name)")
      }
      for row in try AllergyList().read(record).rows {
        #expect(try AllergyDetails(row.id).read(record)?.name == row.name, "\(name)")
      }
      for row in try ImmunizationList().read(record).rows {
        #expect(try ImmunizationDetails(row.id).read(record)?.name == row.name, "\(name)")
      }
      for row in try ProblemList().read(record).rows {
        #expect(try ProblemDetails(row.id).read(record)?.name == row.name, "\(name)")
      }
      for row in try ProcedureList().read(record).rows {
        #expect(try ProcedureDetails(row.id).read(record)?.name == row.name, "\(name)")
      }
      for row in try VitalList().read(record).rows {
        #expect(try VitalDetails(row.id).read(record)?.reading == row.reading, "\(name)")
      }
    }
  }

  /// A watcher is told of changes of those types only.
  @Test func aViewLooksAtNoOtherTypesThanItNames() throws {
    for (name, record) in try SampleRecords.all().prefix(12) {
      func expectNamed(
        _ view: some RecordView, sourceLocation: SourceLocation = #_sourceLocation
      ) throws {
        record.askedTypes = []
        _ = try view.read(record)
        let unnamed = record.askedTypes.subtracting(view.types).sorted()
        #expect(unnamed.isEmpty, "\(name)", sourceLocation: sourceLocation)
      }
      try expectNamed(ResultList())
      try expectNamed(VitalList())
      try expectNamed(MedicationList())
      try expectNamed(AllergyList())
      try expectNamed(ImmunizationList())
      try expectNamed(ProblemList())
      try expectNamed(ProcedureList())
      try expectNamed(VisitList())
      try expectNamed(TrendCodeList())
      try expectNamed(RecordOverview())
      try expectNamed(SearchList(SearchQuery("Encounter")))
      try expectNamed(SearchList(SearchQuery("MedicationRequest")))
      for id in record.resources.compactMap(\.resourceID) {
        switch id.type {
        case "Observation": try expectNamed(ResultDetails(id))
        case "MedicationRequest", "MedicationStatement": try expectNamed(MedicationDetails(id))
        case "AllergyIntolerance": try expectNamed(AllergyDetails(id))
        case "Immunization": try expectNamed(ImmunizationDetails(id))
        case "Condition": try expectNamed(ProblemDetails(id))
        case "Procedure": try expectNamed(ProcedureDetails(id))
        case "Encounter": try expectNamed(VisitDetails(id))
        default: continue
        }
      }
    }
  }

  @Test func everyResourceThatNamesAVisitIsCountedInItsDetail() throws {
    for (name, record) in try SampleRecords.all().prefix(4) {
      var linked: [String: Int] = [:]
      for resource in record.resources where resource.type != "Encounter" {
        let encounter =
          resource.json["encounter"] ?? resource.json["context"]?["encounter"]?[0]
        guard let address = encounter?["reference"]?.string else { continue }
        linked[address, default: 0] += 1
      }
      for visit in record.of("Encounter") {
        let own = try #require(visit.resourceID)
        let detail = try #require(try VisitDetails(own).read(record))
        let counted = detail.counts.map(\.count).reduce(0, +)
        #expect(counted == linked[own.description] ?? 0, "\(name) \(own)")
        let observations = detail.counts.first { $0.type == "Observation" }?.count ?? 0
        #expect(detail.entries.count + detail.notes.count + observations == counted)
        #expect(detail.results + detail.vitals <= observations)
      }
    }
  }

  @Test func everyRecordHasASummaryThatAgreesWithItsListings() throws {
    for (name, record) in try SampleRecords.all() {
      let summary = try RecordOverview().read(record)
      #expect(summary.person?.id == record.of("Patient").first?.resourceID, "\(name)")
      #expect(summary.person?.name?.isEmpty == false && summary.person?.birthDate?.value != nil)
      #expect(summary.counts.map(\.count).reduce(0, +) == record.resources.count)
      #expect(summary.lastVisit?.id == (try VisitList(count: 1).read(record).rows.first?.id))
      let problems = try ProblemList().read(record).rows.filter(\.isActive).count
      #expect(summary.activeProblems == problems)
      #expect(Set(summary.counts.map(\.type)).isSubset(of: RecordOverview().types), "\(name)")
    }
  }

  @Test func nothingInARecordOfNonsenseThrowsOrDisappears() throws {
    let nonsense = [
      #""code":7,"status":[],"category":"x","period":"y","note":[7],"reaction":{},"class":[]"#,
      #""code":{"coding":"x"},"medicationReference":{"reference":"Medication/none"}"#,
      #""vaccineCode":{},"dosageInstruction":["x",{"timing":{"repeat":7}}],"component":7"#,
      #""period":{"start":7,"end":"2020-99"},"onsetAge":"x","performedPeriod":{"end":"2020"}"#,
      ##""medicationReference":{"reference":"#none"},"performer":[{"actor":7},{"actor":{}}]"##,
    ]
    for type in [
      "MedicationRequest", "MedicationStatement", "AllergyIntolerance", "Immunization", "Condition",
      "Procedure", "Encounter", "Patient",
    ] {
      let snippets = nonsense.enumerated().map { ("\(type)/n\($0.offset)", $0.element) }
      let record = try NaiveRecord(snippets)
      var rows = try MedicationList().read(record).rows.map(\.id)
      rows += try AllergyList().read(record).rows.map(\.id)
      rows += try ImmunizationList().read(record).rows.map(\.id)
      rows += try ProblemList().read(record).rows.map(\.id)
      rows += try ProcedureList().read(record).rows.map(\.id)
      rows += try VisitList().read(record).rows.map(\.id)
      #expect(rows.count == (type == "Patient" ? 0 : nonsense.count), "\(type)")
      for row in rows { _ = try VisitDetails(row).read(record) }
      #expect((try RecordOverview().read(record).person == nil) == (type != "Patient"))
    }
  }
}
