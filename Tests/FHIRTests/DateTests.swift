import FHIR
import Foundation
import Testing

@Suite struct DateTests {
  @Test func eachPrecisionCoversItsWholeTime() throws {
    let cases: [(String, FHIRDateTime.Precision, String, String)] = [
      ("2024", .year, "2024-01-01T00:00:00Z", "2024-12-31T23:59:59.999Z"),
      ("2024-02", .month, "2024-02-01T00:00:00Z", "2024-02-29T23:59:59.999Z"),
      ("2023-02", .month, "2023-02-01T00:00:00Z", "2023-02-28T23:59:59.999Z"),
      ("2024-02-29", .day, "2024-02-29T00:00:00Z", "2024-02-29T23:59:59.999Z"),
      ("2026-01-05T09:00:00+02:00", .second, "2026-01-05T07:00:00Z", "2026-01-05T07:00:00.999Z"),
      ("2026-01-05T09:00:00.5Z", .fraction, "2026-01-05T09:00:00.500Z", "2026-01-05T09:00:00.599Z"),
      (
        "2026-01-05T09:00:00.12345Z", .fraction, "2026-01-05T09:00:00.123Z",
        "2026-01-05T09:00:00.123Z"
      ),
      ("2016-12-31T23:59:60Z", .second, "2017-01-01T00:00:00Z", "2017-01-01T00:00:00.999Z"),
      ("0001", .year, "0001-01-01T00:00:00Z", "0001-12-31T23:59:59.999Z"),
      ("9999-12-31T23:59:59-14:00", .second, "10000-01-01T13:59:59Z", "10000-01-01T13:59:59.999Z"),
    ]
    for (source, precision, first, last) in cases {
      let date = try #require(FHIRDateTime(source), "\(source)")
      #expect(date.precision == precision, "\(source)")
      #expect(Instant(milliseconds: date.earliest).description == first, "\(source)")
      #expect(Instant(milliseconds: date.latest).description == last, "\(source)")
      #expect(date.description == source)
    }
  }

  @Test(arguments: [
    "", "0000", "26", "20260", "2026-", "2026-1", "2026-13", "2026-00", "2026-01-00", "2026-01-32",
    "2026-02-29", "1900-02-29", "2026-04-31", "2026-01-05T", "2026-01-05T09:00Z",
    "2026-01-05T24:00:00Z", "2026-01-05T23:60:00Z", "2026-01-05T23:59:61Z", "2026-01-05T09:00:00",
    "2026-01-05T09:00:00.Z", "2026-01-05T09:00:00+2:00", "2026-01-05T09:00:00+14:01",
    "2026-01-05T09:00:00+02:60", "2026-01-05T09:00:00+15:00", "2026-01-05T09:00:00Zx",
    "2026-01-05t09:00:00z", " 2026", "2026 ", "+2026", "２０２６", "2026-01-05 09:00:00Z",
  ])
  func whatIsNoDateIsRefused(_ source: String) {
    #expect(FHIRDateTime(source) == nil)
  }

  @Test func anInstantNeedsSecondsAndAZone() {
    for source in ["2026", "2026-01", "2026-01-05", "2026-01-05T09:00:00"] {
      #expect(Instant(source) == nil)
    }
    #expect(Instant("1970-01-01T00:00:00Z")?.milliseconds == 0)
    #expect(Instant("1969-12-31T23:59:59.999Z")?.milliseconds == -1)
  }

  @Test func datesAreOrderedByTheirFirstMomentThenByTheirLast() throws {
    let sorted = [
      "2023-12-31", "2024-01-01T00:00:00Z", "2024-01-01", "2024-01", "2024", "2024-01-01T00:00:01Z",
    ].compactMap(FHIRDateTime.init)
    #expect(sorted.count == 6)
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func everyDayOfTenThousandYearsAgreesWithACounterThatOnlyKnowsMonthLengths() throws {
    // Walks from 0001-01-01 day by day, a week at a time; its only knowledge is the leap rule.
    var (year, month, day) = (1, 1, 1)
    var expected: Int64 = -719_162 * 86_400_000
    while year < 10_000 {
      if day % 7 == 1 {
        let lexeme = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        let date = FHIRDateTime(lexeme)
        if date?.earliest != expected
          || Instant(milliseconds: expected).description != lexeme + "T00:00:00Z"
        {
          Issue.record("\(lexeme)")
          return
        }
      }
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      expected += 86_400_000
      day += 1
      if day > lengths[month - 1] { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
    #expect(expected == 253_402_300_800_000)
  }

  @Test(arguments: 0..<4)
  func instantsSurviveFormattingAndAgreeWithFoundation(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let foundation = ISO8601DateFormatter()
    for _ in 0..<500 {
      // From the year 1600 on, where Foundation's calendar has no Julian gap.
      var instant = Instant(
        milliseconds: Int64.random(in: -11_676_096_000_000...253_402_300_799_999, using: &random))
      if random.chance(1, in: 2) { instant.milliseconds -= instant.milliseconds % 1000 }
      #expect(Instant(instant.description) == instant, "seed \(seed)")
      let whole = (Double(instant.milliseconds) / 1000).rounded(.down)
      #expect(
        foundation.string(from: Date(timeIntervalSince1970: whole)).dropLast()
          == instant.description.prefix(19), "seed \(seed)")
    }
  }

  @Test func theLastInstantsThereAreCanBeWritten() {
    #expect(Instant(milliseconds: .max).description.hasPrefix("292278994-08-17T07:12:55"))
    #expect(Instant(milliseconds: .min).description.hasPrefix("-292275055-05-16T16:47:04"))
  }

  private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
