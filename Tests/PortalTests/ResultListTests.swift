import FHIR
import Portal
import Search
import Testing

@Suite struct ResultListTests {
  @Test func everyLaboratoryResultOfARecordIsListedExactlyOnceAndInOrder() throws {
    for (name, record) in try SampleRecords.all() {
      let listing = try ResultList().read(record)
      let expected = record.of("Observation").filter {
        NaiveRecord.hasCode("laboratory", $0.json["category"])
          && $0.json["status"]?.string != "entered-in-error"
      }
      #expect(listing.rows.count == expected.count, "\(name)")
      #expect(
        listing.rows.map(\.id).sorted() == expected.compactMap(\.resourceID).sorted(), "\(name)")
      expectNewestFirst(listing.rows.map(\.date))
      #expect(listing.rows.allSatisfy { $0.finding.name != nil && $0.finding.value.text != "" })
      #expect(!listing.hasMore && listing.leftOut.total == 0)
    }
  }

  @Test func theReportOfAResultIsTheOneThatNamesIt() throws {
    for (name, record) in try SampleRecords.all() {
      var reports: [ResourceID: Set<ResourceID>] = [:]
      for report in record.of("DiagnosticReport") {
        for result in report.json["result"]?.elements.map(\.self) ?? [] {
          guard let id = ResourceID(result["reference"]?.string ?? "") else { continue }
          if let own = report.resourceID { reports[id, default: []].insert(own) }
        }
      }
      for row in try ResultList().read(record).rows {
        #expect(row.report.map { reports[row.id]?.contains($0.id) == true } ?? true, "\(name)")
        #expect((row.report == nil) == (reports[row.id] == nil), "\(name) \(row.id)")
      }
    }
    let lipids = try ResultList(code: "13457-7", count: 1).read(SampleRecords.odalys()).rows
    #expect(lipids.first?.report?.name == "Lipid panel")
  }

  @Test func withACountTheFirstRowsAreReadAndNotMuchMore() throws {
    let record = try SampleRecords.odalys()
    let all = try ResultList().read(record).rows.map(\.id)
    for count in [0, 1, 20, all.count - 1, all.count, all.count + 1] {
      let before = record.given
      let listing = try ResultList(count: count).read(record)
      #expect(listing.rows.map(\.id) == Array(all.prefix(count)))
      #expect(listing.hasMore == (count < all.count))
      let shown = Set(all.prefix(count).map(\.description))
      let reports = record.of("DiagnosticReport").count { report in
        let results = report.json["result"]?.elements.map(\.self) ?? []
        return results.contains { shown.contains($0["reference"]?.string ?? "") }
      }
      #expect(record.given - before <= count + 1 + reports)
    }
  }

  @Test func whatIsLeftOutDoesNotUseUpTheCount() throws {
    let withdrawn = (0..<9).map {
      ("Observation/w\($0)", laboratory(#""status":"entered-in-error","effectiveDateTime":"2025""#))
    }
    let good = (0..<4).map {
      ("Observation/g\($0)", laboratory(#""status":"final","effectiveDateTime":"2024""#))
    }
    let listing = try ResultList(count: 3).read(NaiveRecord(withdrawn + good))
    #expect(listing.rows.map(\.id.id) == ["g0", "g1", "g2"] && listing.hasMore)
    #expect(listing.leftOut.enteredInError == 9)
  }

  @Test func aCodeAndADateNarrowTheListing() throws {
    let record = try SampleRecords.odalys()
    let since = try #require(FHIRDateTime("2025-09-09"))
    let rows = try ResultList(code: "http://loinc.org|4548-4", since: since).read(record).rows
    #expect(rows.map(\.id.id) == ["hba1c-2025-12-09", "hba1c-2025-09-09"])
    #expect(rows.map(\.status) == ["final", "corrected"])
    #expect(try ResultList(code: "http://other|4548-4").read(record).rows.isEmpty)
  }

  @Test func whatMayLieAfterADateIsListedFromIt() throws {
    let dates = ["2025-10", "2025-09-15T23:59:59Z", "2025-09", "2025-09-15", "2025-09-14", "2025"]
    let record = try NaiveRecord(
      dates.map { ("Observation/\($0.filter(\.isNumber))", laboratory(#""issued":"\#($0)""#)) }
        + [("Observation/none", laboratory(#""status":"final""#))])
    let since = try #require(FHIRDateTime("2025-09-15"))
    let rows = try ResultList(since: since).read(record).rows
    #expect(
      rows.compactMap(\.date?.text) == [
        "2025-10", "2025-09-15T23:59:59Z", "2025-09-15", "2025-09", "2025",
      ])
  }

  @Test func ofSeveralReportsTheLatestThatStandsNamesAResult() throws {
    func report(_ name: String, _ date: String, _ status: String = "final") -> String {
      #""code":{"text":"\#(name)"},"issued":"\#(date)","status":"\#(status)","#
        + #""result":[{"reference":"Observation/a"}]"#
    }
    let record = try NaiveRecord([
      ("Observation/a", laboratory(#""status":"final""#)),
      ("DiagnosticReport/x", report("First", "2024")),
      ("DiagnosticReport/y", report("Second", "2025")),
      ("DiagnosticReport/z", report("Withdrawn", "2026", "entered-in-error")),
    ])
    #expect(try ResultList().read(record).rows.map(\.report?.name) == ["Second"])
    let detail = try ResultDetails(id("Observation/a")).read(record)
    #expect(detail?.reports.map(\.name) == ["Second", "First"])
    #expect(detail?.row.report?.name == "Second")
  }

  @Test func aResultThatIsMalformedIsShownWithWhatIsThere() throws {
    let record = try NaiveRecord([
      ("Observation/bare", laboratory(#""status":"final""#)),
      ("Observation/text", laboratory(#""code":"Glucose","valueQuantity":"5 mmol""#)),
      (
        "Observation/odd",
        laboratory(
          #""code":{"coding":[7,{"code":"c"}]},"valueQuantity":{"value":"5.60","unit":"mg"},"#
            + #""status":7,"effectiveDateTime":"last week","referenceRange":[{"low":3},8],"#
            + #""interpretation":"H","component":[{"valueString":["x"]},"y"]"#)
      ),
    ])
    let rows = try ResultList().read(record).rows
    #expect(rows.map(\.id.id) == ["bare", "text", "odd"])
    #expect(rows[0].finding.name == nil && rows[0].finding.value.kind == .missing)
    #expect(rows[1].finding.name == "Glucose" && rows[1].finding.value.text == "5 mmol")
    let odd = rows[2]
    #expect(odd.finding.name == "c" && odd.finding.value.kind == .unreadable)
    #expect(odd.finding.value.text == "5.60 mg" && odd.finding.value.number == nil)
    #expect(odd.date?.text == "last week" && odd.date?.value == nil && odd.status == nil)
    #expect(odd.finding.range == nil && odd.components.map(\.value.text) == [#"["x"]"#])
    for row in rows { #expect(try ResultDetails(row.id).read(record) != nil) }
  }

  @Test func whatThePatientSentIsMarked() throws {
    let tag = #""meta":{"tag":[{"system":"http://hl7.org/fhir/us/core/CodeSystem/us-core-tags","#
    let record = try NaiveRecord([
      ("Observation/tag", laboratory(tag + #""code":"patient-supplied"}]}"#)),
      ("Observation/who", laboratory(#""performer":[{"reference":"Patient/p"}]"#)),
      ("Observation/lab", laboratory(#""performer":[{"reference":"Organization/o"}]"#)),
    ])
    #expect(try ResultList().read(record).rows.map(\.isPatientSupplied) == [true, true, false])
  }

  @Test func theDetailOfAResultNamesItsPeopleReportsAndNotes() throws {
    let record = try SampleRecords.odalys()
    let detail = try #require(
      try ResultDetails(id("Observation/hba1c-2025-09-09")).read(record))
    #expect(detail.row.status == "corrected" && detail.issued?.text == "2025-09-11T09:15:00-04:00")
    #expect(detail.performers == ["Merrow Falls Community Health"])
    #expect(detail.notes.first?.text.hasPrefix("Corrected on 2025-09-11") == true)
    #expect(try ResultDetails(id("Observation/none")).read(record) == nil)
    #expect(try ResultDetails(id("Patient/odalys")).read(record) == nil)
  }

  @Test func aWithdrawnResultIsNotListedButItsDetailSaysSo() throws {
    let record = try NaiveRecord([
      (
        "Observation/a",
        laboratory(#""status":"entered-in-error","specimen":{"reference":"Specimen/s"},"#)
          + #""valueInteger":3"#
      ),
      ("Specimen/s", #""type":{"text":"Blood"}"#),
    ])
    let listing = try ResultList().read(record)
    #expect(listing.rows.isEmpty && listing.leftOut.enteredInError == 1)
    let detail = try #require(try ResultDetails(id("Observation/a")).read(record))
    #expect(detail.isEnteredInError && detail.specimen == "Blood")
  }

  @Test func peopleAreLookedUpAlsoThroughTheirRolesAndACircleEnds() throws {
    let record = try NaiveRecord([
      (
        "Observation/a",
        laboratory(
          #""performer":[{"reference":"PractitionerRole/r"},{"reference":"PractitionerRole/o"},"#
            + ##"{"reference":"#in"},{"reference":"Practitioner/gone"},{"display":"Dr. X"}],"##
            + #""contained":[{"resourceType":"Organization","id":"in","name":"Inside"}]"#)
      ),
      ("PractitionerRole/r", #""practitioner":{"reference":"Practitioner/p"}"#),
      ("PractitionerRole/o", #""practitioner":{"reference":"PractitionerRole/o"}"#),
      ("Practitioner/p", #""name":[{"given":["Ada"],"family":"L"}]"#),
    ])
    let detail = try #require(try ResultDetails(id("Observation/a")).read(record))
    #expect(
      detail.performers == [
        "Ada L", "PractitionerRole/o", "Inside", "Practitioner/gone", "Dr. X",
      ])
  }

  private func laboratory(_ members: String) -> String {
    #""category":[{"coding":[{"code":"laboratory"}]}],"# + members
  }
}

/// Dates go down, and what has none that can be read stands at the end.
func expectNewestFirst(
  _ dates: [WrittenDate?], sourceLocation: SourceLocation = #_sourceLocation
) {
  let moments = dates.map { $0?.value?.earliest ?? .min }
  #expect(moments == moments.sorted(by: >), sourceLocation: sourceLocation)
}
