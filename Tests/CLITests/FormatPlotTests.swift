#if Tools
import Testing

@testable import satchel

@Suite struct FormatPlotTests {
  static func plot(
    _ values: [(String, Double)], low: Double? = nil, high: Double? = nil
  ) -> Plot {
    Plot(
      title: "Potassium", unit: "mmol/L",
      points: values.map { .init(date: $0.0, value: $0.1, lexeme: "\($0.1)", flag: nil) },
      low: low.map { .init(value: $0, lexeme: "\($0)") },
      high: high.map { .init(value: $0, lexeme: "\($0)") })
  }

  static func render(_ plot: Plot, width: Int = 60) -> [String] {
    PlotRenderer(plot: plot, terminal: Terminal(width: width)).render()
  }

  static let line = Line(
    "point", ["id": "1"],
    plot: plot(
      [("2025-01-01", 4), ("2025-03-01", 5.8), ("2025-12-31", 3.1)], low: 3.5, high: 5.1))

  @Test func `a trend shows its line, its band, its outliers and its dates`() throws {
    #expect(
      Self.render(try #require(Self.line.plot), width: 40) == [
        "Potassium · mmol/L · reference ░ 3.5–5.1",
        "    │     ▲⣀",
        "5.5 ┤    ⢠⠃ ⠑⠤⡀",
        "    │    ⡎    ⠈⠒⢄",
        "5.0 ┤░░░⡜░░░░░░░░⠉⠢⣀░░░░░░░░░░░░░░░░░░░░",
        "    │░░⢰⠁░░░░░░░░░░░⠑⠤⡀░░░░░░░░░░░░░░░░░",
        "4.5 ┤░⢠⠃░░░░░░░░░░░░░░⠈⠒⢄░░░░░░░░░░░░░░░",
        "    │░⡎░░░░░░░░░░░░░░░░░░⠉⠢⢄░░░░░░░░░░░░",
        "4.0 ┤●░░░░░░░░░░░░░░░░░░░░░░⠑⠢⡀░░░░░░░░░",
        "    │░░░░░░░░░░░░░░░░░░░░░░░░░⠈⠑⢄⡀░░░░░░",
        "3.5 ┤░░░░░░░░░░░░░░░░░░░░░░░░░░░░⠈⠢⢄░░░░",
        "    │                               ⠑⠢⡀",
        "3.0 ┤                                 ⠈▼",
        "    └───────────────────────────────────",
        "     2025-01-01               2025-12-31",
      ])
  }

  @Test func `the table follows its plot`() {
    let rows = FormatHumanTests.human().render([Self.line])
    #expect(rows.first?.hasPrefix("Potassium") == true)
    #expect(rows.suffix(2) == ["Point", "  ID  1"])
  }

  @Test func `points stand apart as their dates do, or evenly if one is no date`() {
    #expect(PlotDates.positions(of: ["2025-01-01", "2025-01-11", "2025-02-10"]) == [0, 0.25, 1])
    #expect(PlotDates.positions(of: ["2024-02-28", "2024-03-01", "2024-03-03"]) == [0, 0.5, 1])
    #expect(PlotDates.positions(of: ["2024", "2024-07-01", "2024-12-30"])[1] == 0.5)
    #expect(PlotDates.positions(of: ["2025-01-01", "spring", "2025-02-10"]) == [0, 0.5, 1])
    #expect(PlotDates.positions(of: ["2025-02-01", "2025-01-11", "2025-02-10"]) == [0, 0.5, 1])
    #expect(PlotDates.positions(of: ["2025", "2025"]) == [0, 1])
    #expect(
      PlotDates.positions(of: ["2025-01-01T00:00", "2025-01-01T06:00:00Z", "2025-01-02"])
        == [0, 0.25, 1])
    #expect(PlotDates.positions(of: ["x"]) == [0])
  }

  @Test func `a flag that arrived outweighs the range`() {
    func standing(_ value: Double, _ flag: String?) -> Plot.Standing {
      let point = Plot.Point(date: "2025", value: value, lexeme: "", flag: flag)
      return Self.plot([], low: 3, high: 5).standing(of: point)
    }
    #expect(standing(4, nil) == .within && standing(2, nil) == .below)
    #expect(standing(6, nil) == .above && standing(6, "N") == .within)
    #expect(standing(4, "HH") == .above && standing(4, "LL") == .below)
    #expect(standing(4, "A") == .abnormal)
  }

  @Test func `labels are round numbers with no more decimals than they need`() throws {
    func labels(_ values: Double...) throws -> [String] {
      try #require(PlotScale(enclosing: values)).ticks.map(\.label)
    }
    #expect(try labels(3.5, 5.8) == ["3.5", "4.0", "4.5", "5.0", "5.5"])
    #expect(try labels(-12, 12) == ["-10", "-5", "0", "5", "10"])
    #expect(try labels(0.001, 0.004) == ["0.001", "0.002", "0.003", "0.004"])
    #expect(PlotScale(enclosing: [1e15, 1e15 + 1]) == nil, "labels could not differ")
    #expect(try labels(100_000, 400_000) == ["100000", "200000", "300000", "400000"])
  }

  @Test func `no number makes it trap, and what cannot be drawn is left to the table`() {
    let odd: [Double] = [
      0, -0.0, 1, -1, .infinity, -.infinity, .nan, .greatestFiniteMagnitude,
      -.greatestFiniteMagnitude, .leastNonzeroMagnitude, 1e-300, 1e300, 1e15, 1e15 + 1, .pi, 1e18,
    ]
    for seed in 0..<2000 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let values = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        (generator.text(maximumCount: 10), odd.randomElement(using: &generator) ?? 0)
      }
      let plot = Self.plot(
        values, low: odd.randomElement(using: &generator),
        high: Bool.random(using: &generator) ? odd.randomElement(using: &generator) : nil)
      for row in Self.render(plot, width: 40) {
        #expect(DisplayWidth.of(row) <= 40, "seed \(seed): \(row)")
      }
    }
    #expect(Self.render(Self.plot([])).isEmpty)
    #expect(Self.render(Self.plot([("2025", .nan)])).isEmpty)
    #expect(Self.render(Self.plot([("2025", 5)])).count == 15)
  }
}
#endif
