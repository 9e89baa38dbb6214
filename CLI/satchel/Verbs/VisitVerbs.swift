#if Tools
import Satchel

/// Visits, and what belongs to each.
extension Verb {
  static let visitVerbs: [Verb] = [
    .list(
      "visit", [.since, .count],
      view: { call in
        VisitList(since: try call.date(optional: "since"), count: try call.count())
      }, line: { (row: VisitRow) in Line(row) }),
    .show(
      "visit", "Encounter",
      view: { VisitDetails($0) }
    ) { (detail: VisitDetail) in
      var lines = [Line(detail)]
      lines += detail.diagnoses.map { Line($0) }
      lines += detail.notes.map { Line($0) }
      lines += detail.entries.map { Line($0) }
      return lines
    },
  ]
}

extension Line {
  fileprivate init(_ row: VisitRow) {
    self.init(
      "visit",
      [
        "date": row.start?.day, "kind": row.classLabel ?? row.classCode,
        "reason": (row.reasons.isEmpty ? row.kinds : row.reasons).joinedOrNil,
        "with": row.practitioners.joinedOrNil, "place": row.locations.first ?? row.organization,
        "status": row.status == "finished" ? nil : row.status, "id": row.id.id,
      ], spoken: row.spoken)
  }

  fileprivate init(_ detail: VisitDetail) {
    let row = detail.row
    self.init(
      "visit",
      [
        "id": row.id.id, "kind": row.classLabel ?? row.classCode, "status": row.status,
        "start": row.start?.text, "end": row.end?.text, "type": row.kinds.joinedOrNil,
        "reason": row.reasons.joinedOrNil, "with": row.practitioners.joinedOrNil,
        "place": row.locations.joinedOrNil, "organization": row.organization,
        "discharge": row.dischargeDisposition, "results": String(detail.results),
        "vitals": String(detail.vitals), "notes": String(detail.notes.count),
      ])
  }

  fileprivate init(_ diagnosis: VisitDiagnosis) {
    self.init(
      "diagnosis",
      [
        "name": diagnosis.name ?? "", "use": diagnosis.use,
        "rank": diagnosis.rank.map { String($0) }, "id": diagnosis.id?.id,
      ])
  }

  fileprivate init(_ note: VisitNote) {
    self.init(
      "note",
      [
        "date": note.date?.day, "title": note.title ?? note.kind ?? "",
        "author": note.authors.joinedOrNil, "status": note.status == "current" ? nil : note.status,
        "id": note.id.id,
      ])
  }

  fileprivate init(_ entry: VisitEntry) {
    self.init(
      "entry",
      [
        "type": entry.id.type, "name": entry.name ?? "", "date": entry.date?.day,
        "status": entry.status, "id": entry.id.id,
      ])
  }
}
#endif
