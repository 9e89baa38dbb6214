import FHIR
import Portal
import Search
import Testing

@Suite struct TrendTests {
  @Test func everyNumberOfEveryCodeIsOnePointOfItsTrend() throws {
    for (name, record) in try SampleRecords.all() {
      var codes: Set<String> = []
      var numbers: [String: [String]] = [:]
      for observation in record.of("Observation") {
        for part in [observation.json] + (observation.json["component"]?.elements.map(\.self) ?? [])
        {
          let number = part["valueQuantity"]?["value"]?.number
          for coding in part["code"]?["coding"]?.elements.map(\.self) ?? [] {
            let code = coding["system"].flatMap(\.string).map { $0 + "|" } ?? ""
            let token = code + (coding["code"]?.string ?? "")
            codes.insert(token)
            if let number { numbers[token, default: []].append(number) }
          }
        }
      }
      for code in codes.sorted() {
        let trend = try ResultTrend(code: code).read(record)
        let series = [trend.series] + trend.otherUnits
        #expect(
          series.flatMap(\.points).map(\.number.lexeme).sorted()
            == (numbers[code] ?? []).sorted(), "\(name) \(code)")
        for one in series {
          #expect(one.points.map(\.date.earliest) == one.points.map(\.date.earliest).sorted())
          #expect(Set(one.points.map(\.unit)).count <= 1)
          #expect(one.points.allSatisfy { $0.value == Double($0.number.lexeme) })
        }
      }
      for code in try TrendCodeList().read(record) {
        #expect(code.count == numbers[code.code.description]?.count, "\(name) \(code.code)")
      }
    }
  }

  @Test func hemoglobinA1cRunsOverElevenYearsWithItsRange() throws {
    let record = try SampleRecords.odalys()
    let trend = try ResultTrend(code: "4548-4").read(record)
    #expect(trend.title == "Hemoglobin A1c" && trend.series.unit == "%")
    #expect(trend.series.points.count == 43 && trend.otherUnits.isEmpty)
    #expect(trend.excluded.total == 0 && trend.componentCodes.isEmpty)
    #expect(trend.series.range?.low?.lexeme == "4.0" && trend.series.range?.high?.lexeme == "5.6")
    #expect(trend.series.points.first?.lexeme == "9.1")
    #expect(trend.series.points.filter { $0.flag?.code == "N" }.count == 5)
    let since = try #require(FHIRDateTime("2025"))
    #expect(try ResultTrend(code: "4548-4", since: since).read(record).series.points.count == 4)
  }

  @Test func theHalvesOfABloodPressureHaveTrendsAndTheWholePointsToThem() throws {
    let record = try SampleRecords.odalys()
    let systolic = try ResultTrend(code: "8480-6").read(record)
    let pressures = record.of("Observation").filter { $0.id?.hasPrefix("blood-pressure") == true }
    #expect(systolic.series.points.count == pressures.count && systolic.series.unit == "mmHg")
    let whole = try ResultTrend(code: "85354-9").read(record)
    #expect(whole.series.points.isEmpty && whole.excluded.notNumeric == pressures.count)
    #expect(whole.componentCodes.map(\.code) == ["8480-6", "8462-4"])
  }

  @Test func anotherUnitIsNeverMixedIn() throws {
    let record = try NaiveRecord([
      weight("a", "2020", #""value":180,"unit":"lbs","code":"[lb_av]""#),
      weight("b", "2021", #""value":80,"unit":"kg","code":"kg""#),
      weight("c", "2022", #""value":81.0,"unit":"kilograms","code":"kg""#),
      weight("d", "2023", #""value":79,"unit":"kg""#),
      weight("e", "2019", #""value":78"#),
    ])
    let trend = try ResultTrend(code: "w").read(record)
    #expect(trend.series.points.map(\.id.id) == ["b", "c", "d"] && trend.series.unit == "kg")
    #expect(trend.series.points.map(\.lexeme) == ["80", "81.0", "79"])
    #expect(trend.otherUnits.map(\.unit) == ["lbs", nil])
    #expect(trend.otherUnits.map(\.points.count) == [1, 1])
  }

  @Test func whatIsNoPointIsCountedByItsReason() throws {
    let record = try NaiveRecord([
      weight("a", "2020", #""value":80,"unit":"kg""#),
      weight("b", "2021", #""value":8000,"unit":"kg""#, #","status":"entered-in-error""#),
      weight("c", "2021", #""value":90,"unit":"kg""#, #","status":"cancelled""#),
      weight("d", "soon", #""value":80,"unit":"kg""#),
      weight("e", "2022", #""value":"80","unit":"kg""#),
      weight("f", "2023", #""value":1e999,"unit":"kg""#),
      weight("g", "2024", #""value":300,"comparator":">","unit":"kg""#),
      ("Observation/h", #""code":{"coding":[{"code":"w"}]},"valueString":"heavy""#),
    ])
    let trend = try ResultTrend(code: "w").read(record)
    #expect(trend.series.points.map(\.id.id) == ["a", "g"])
    #expect(trend.series.points.map(\.lexeme) == ["80", ">300"])
    #expect(trend.excluded.withdrawn == 2 && trend.excluded.undated == 1)
    #expect(trend.excluded.notNumeric == 3 && trend.excluded.total == 6)
    #expect(try TrendCodeList().read(record).map(\.count) == [2])
  }

  @Test func theRangeIsThatOfTheLatestNumberThatHasOne() throws {
    func range(_ low: Int) -> String { #","referenceRange":[{"low":{"value":\#(low)}}]"# }
    let record = try NaiveRecord([
      weight("a", "2020", #""value":80"#, range(1)), weight("b", "2021", #""value":80"#, range(2)),
      weight("c", "2022", #""value":80"#, #","referenceRange":[{"text":"see report"}]"#),
      weight("d", "2023", #""value":80"#),
    ])
    #expect(try ResultTrend(code: "w").read(record).series.range?.low?.lexeme == "2")
  }

  @Test func anObservationThatBearsItsCodeAlsoInAComponentIsReadOnce() throws {
    let part = #","component":[{"code":{"coding":[{"code":"w"}]},"valueInteger":2}]"#
    let record = try NaiveRecord([weight("a", "2020", #""value":1"#, part)])
    let trend = try ResultTrend(code: "w").read(record)
    #expect(trend.series.points.map(\.lexeme) == ["1", "2"])
    #expect(try TrendCodeList().read(record).map(\.count) == [2])
  }

  @Test func aCodeCountsAlsoWhereItIsNotTheFirst() throws {
    func codes(_ list: String...) -> String {
      let codings = list.map { #"{"code":"\#($0)"}"# }.joined(separator: ",")
      return #""code":{"coding":[\#(codings)]},"valueInteger":1,"issued":"2025""#
    }
    let record = try NaiveRecord([
      ("Observation/x", codes("a", "b")), ("Observation/y", codes("b")),
    ])
    let list = try TrendCodeList().read(record)
    #expect(list.map(\.code.code) == ["a", "b"] && list.map(\.count) == [1, 2])
  }

  @Test func anUnknownCodeHasAnEmptyTrendNamedAfterIt() throws {
    let trend = try ResultTrend(code: "nope").read(SampleRecords.odalys())
    #expect(trend.title == "nope" && trend.series.points.isEmpty && trend.excluded.total == 0)
  }

  @Test func theCodesThatHaveATrendAreListedByTitle() throws {
    let codes = try TrendCodeList().read(SampleRecords.odalys())
    #expect(codes.map(\.title) == codes.map(\.title).sorted())
    let hemoglobin = try #require(codes.first { $0.code.code == "4548-4" })
    #expect(hemoglobin.title == "Hemoglobin A1c" && hemoglobin.count == 43)
    #expect(hemoglobin.latest.lexeme.hasPrefix("2025-12-09"))
    #expect(codes.contains { $0.code.code == "8480-6" })
    #expect(!codes.contains { $0.code.code == "85354-9" || $0.code.code == "630-4" })
  }

  private func weight(
    _ id: String, _ date: String, _ quantity: String, _ more: String = ""
  ) -> (String, String) {
    (
      "Observation/" + id,
      #""code":{"coding":[{"code":"w"}]},"effectiveDateTime":"\#(date)","#
        + #""valueQuantity":{\#(quantity)}\#(more)"#
    )
  }
}
