#if Tools
import Satchel

/// Laboratory results, and the course of a number over time.
extension Verb {
  static let resultVerbs: [Verb] = [
    .list(
      "result", [.code, .since, .count, .option("kind", "laboratory|report")],
      view: { call in
        ResultList(
          code: call.arguments.text(optional: "code"), since: try call.date(optional: "since"),
          count: try call.count(),
          kind: try call.arguments.choice(
            optional: "kind", ["laboratory": .laboratory, "report": .report]))
      }, line: { (row: ResultRow) in Line(row) }),
    .show(
      "result", "Observation", "DiagnosticReport",
      view: { ResultDetails($0) }
    ) { (detail: ResultDetail) in
      [Line(detail)] + detail.row.components.map { Line("component", $0) }
        + detail.notes.map { Line($0) }
    },
    Verb(
      "result", "trend", [.word("CODE"), .option("since", "DATE")]
    ) { call in
      let record = try await call.device.record()
      let code = try call.arguments.text("CODE")
      let trend = try await record.read(
        ResultTrend(code: code, since: try call.date(optional: "since")))
      for (index, point) in trend.series.points.enumerated() {
        call.say(Line(point, plot: index == 0 ? Plot(trend) : nil))
      }
      for series in trend.otherUnits {
        call.say(
          Line(
            "other-unit",
            ["unit": series.unit ?? "", "count": String(series.points.count)]))
      }
      for code in trend.componentCodes {
        call.say(Line("component-code", ["code": code.code]))
      }
      return .ok([
        "title": trend.title, "unit": trend.series.unit, "range": trend.series.range?.text,
        "count": trend.series.points.isEmpty ? nil : String(trend.series.points.count),
        "left-out": trend.excluded.total == 0 ? nil : String(trend.excluded.total),
        "next": trend.series.points.isEmpty
          ? trend.componentCodes.first.map { "result trend \($0.code)" } ?? "result codes" : nil,
      ])
    },
    Verb("result", "codes") { call in
      let codes = try await call.device.record().read(TrendCodeList())
      for code in codes {
        call.say(
          Line(
            "trend",
            [
              "code": code.code.code, "title": code.title, "count": String(code.count),
              "latest": String(code.latest.lexeme.prefix(10)),
            ], spoken: code.spoken))
      }
      return .ok(["count": String(codes.count)])
    },
  ]
}

extension Line {
  fileprivate init(_ row: ResultRow) {
    self.init(
      "result",
      [
        "date": row.date?.day, "name": row.finding.name ?? "", "value": row.reading,
        "range": row.finding.range?.text, "flag": row.flag?.code,
        "status": row.status == "final" ? nil : row.status ?? "unknown",
        "source": row.isPatientSupplied.patientSource, "id": row.id.id,
      ], spoken: row.spoken)
  }

  fileprivate init(_ detail: ResultDetail) {
    let row = detail.row
    self.init(
      "result",
      [
        "id": row.id.id, "name": row.finding.name ?? "", "code": row.finding.code?.description,
        "value": row.finding.value.text, "range": row.finding.range?.text,
        "flag": row.finding.flag?.code, "meaning": row.finding.flag?.label,
        "computed": row.finding.flag?.isComputed == true ? "from the range" : nil,
        "status": row.status ?? "unknown", "date": row.date?.text, "until": detail.end?.text,
        "issued": detail.issued?.text,
        "report": detail.reports.map { $0.name ?? $0.id.id }.joinedOrNil,
        "parts": detail.members.map(\.id).joinedOrNil, "images": detail.studies.joinedOrNil,
        "documents": detail.documents.joinedOrNil,
        "performer": detail.performers.joinedOrNil,
        "method": detail.method, "specimen": detail.specimen, "body-site": detail.bodySite,
        "device": detail.device, "visit": detail.encounter?.id,
        "source": row.isPatientSupplied.patientSource,
      ])
  }

  fileprivate init(_ point: TrendPoint, plot: Plot?) {
    self.init(
      "point",
      [
        "date": String(point.date.lexeme.prefix(10)), "value": point.lexeme, "unit": point.unit,
        "flag": point.flag?.code, "status": point.status == "final" ? nil : point.status,
        "source": point.isPatientSupplied.patientSource, "id": point.id.id,
      ], plot: plot)
  }
}

extension Plot {
  fileprivate init?(_ trend: Trend) {
    func bound(_ decimal: DecimalLexeme?) -> Bound? {
      decimal.flatMap { decimal in
        decimal.doubleValue.map { Bound(value: $0, lexeme: decimal.lexeme) }
      }
    }
    self.init(
      title: trend.title, unit: trend.series.unit ?? "",
      points: trend.series.points.map {
        Point(
          date: String($0.date.lexeme.prefix(10)), value: $0.value, lexeme: $0.lexeme,
          flag: $0.flag.map { $0.isAbnormal ? $0.code : "N" })
      },
      low: bound(trend.series.range?.low), high: bound(trend.series.range?.high),
      spoken: trend.spoken)
  }
}
#endif
