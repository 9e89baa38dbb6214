import FHIR
import Portal
import Sentences
import Testing

/// Reports that no results stand behind are results too.
@Suite struct ReportListTests {
  private func category(_ system: String, _ code: String) -> String {
    #""category":[{"coding":[{"system":"\#(system)","code":"\#(code)"}]}]"#
  }

  private let sections = "http://terminology.hl7.org/CodeSystem/v2-0074"

  private func report(_ more: String) -> String {
    #""status":"final","code":{"text":"Chest X-ray"},"# + more
  }

  private func laboratory(_ date: String) -> String {
    #""category":[{"coding":[{"code":"laboratory"}]}],"status":"final","#
      + #""effectiveDateTime":"\#(date)","valueInteger":1"#
  }

  @Test func aReportInWordsStandsAmongTheResultsByItsDate() throws {
    let record = try NaiveRecord([
      ("Observation/a", laboratory("2025-03")),
      ("Observation/b", laboratory("2025-01")),
      (
        "DiagnosticReport/x",
        report(
          category(sections, "RAD") + #","effectiveDateTime":"2025-02","conclusion":"Clear.""#)
      ),
      ("DiagnosticReport/same", report(#""effectiveDateTime":"2025-01""#)),
      ("DiagnosticReport/undated", report(category("http://loinc.org", "LP29684-5"))),
    ])
    let all = try ResultList().read(record).rows
    #expect(all.map(\.id.id) == ["a", "x", "b", "same", "undated"])
    #expect(all[1].kind == .report && all[1].reading?.text() == "Clear." && all[1].flag == nil)
    #expect(all[1].finding.name == "Chest X-ray" && all[3].finding.value.kind == .missing)
    for count in 0...6 {
      let page = try ResultList(count: count).read(record)
      #expect(page.rows.map(\.id) == Array(all.map(\.id).prefix(count)))
      #expect(page.hasMore == (count < all.count))
    }
    let reports = try ResultList(count: 2, kind: .report).read(record)
    #expect(reports.rows.map(\.id.id) == ["x", "same"] && reports.hasMore)
    #expect(try ResultList(kind: .laboratory).read(record).rows.map(\.id.id) == ["a", "b"])
  }

  @Test func aReportWithResultsIsToldByTheseAndANoteByItsVisit() throws {
    let record = try NaiveRecord([
      ("DiagnosticReport/panel", report(#""result":[{"reference":"Observation/a"}]"#)),
      ("DiagnosticReport/note", report(category("http://loinc.org", "34117-2"))),
      ("DiagnosticReport/wrong", #""status":"entered-in-error","code":{"text":"Wrong"}"#),
      (
        "DiagnosticReport/both",
        report(
          #""category":[{"coding":[{"system":"http://loinc.org","code":"18748-4"},"#
            + #"{"system":"\#(sections)","code":"RAD"}]}],"conclusionCode":[{"text":"Normal"}]"#)
      ),
    ])
    let listing = try ResultList().read(record)
    #expect(
      listing.rows.map(\.id.id) == ["both"] && listing.rows.first?.reading?.text() == "Normal")
    #expect(listing.leftOut.enteredInError == 1)
  }

  @Test func theDetailOfAReportNamesItsPartsImagesAndFiles() throws {
    let record = try NaiveRecord([
      (
        "DiagnosticReport/x",
        report(
          #""imagingStudy":[{"reference":"ImagingStudy/i"}],"conclusion":"Clear.","#
            + #""result":[{"reference":"Observation/a"}],"performer":[{"display":"Dr. X"}],"#
            + #""presentedForm":[{"title":"Report.pdf"},{"contentType":"text/plain"}]"#)
      ),
      ("ImagingStudy/i", #""description":"Chest, two views""#),
    ])
    let detail = try #require(try ResultDetails(id("DiagnosticReport/x")).read(record))
    #expect(detail.row.kind == .report && detail.row.reading?.text() == "Clear.")
    #expect(detail.studies == ["Chest, two views"] && detail.performers == ["Dr. X"])
    #expect(detail.documents == ["Report.pdf", "text/plain"])
    #expect(detail.members.map(\.description) == ["Observation/a"] && detail.reports.isEmpty)
  }

  @Test func anAbnormalPartOfAResultIsNotHidden() throws {
    let record = try NaiveRecord([
      (
        "Observation/a",
        #""category":[{"coding":[{"code":"laboratory"}]}],"component":[{"code":{"text":"Sugar"},"#
          + #""valueQuantity":{"value":5}},{"code":{"text":"Salt"},"valueQuantity":{"value":9},"#
          + #""interpretation":[{"coding":[{"code":"H"}]}]}]"#
      )
    ])
    let row = try #require(try ResultList().read(record).rows.first)
    #expect(row.reading?.text() == "Sugar 5, Salt 9" && row.flag?.code == "H")
  }
}
