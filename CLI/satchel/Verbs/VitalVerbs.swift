#if Tools
import Satchel

/// What was measured of one.
extension Verb {
  static let vitalVerbs: [Verb] = [
    .list(
      "vital", [.code, .since, .count],
      view: { call in
        VitalList(
          code: call.arguments.text(optional: "code"), since: try call.date(optional: "since"),
          count: try call.count())
      }, line: { (row: VitalRow) in Line(row) }),
    .show(
      "vital", "Observation", view: { VitalDetails($0) }
    ) { (row: VitalRow) in
      [Line(row)] + row.components.map { Line("component", $0) } + row.notes.map { Line($0) }
    },
  ]
}

extension Line {
  fileprivate init(_ row: VitalRow) {
    self.init(
      "vital",
      [
        "date": row.date?.day, "name": row.finding.name ?? "", "value": row.reading,
        "flag": row.flag?.code, "status": row.status == "final" ? nil : row.status,
        "source": row.isPatientSupplied.patientSource, "id": row.id.id,
      ], spoken: row.spoken)
  }
}
#endif
