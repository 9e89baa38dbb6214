#if Tools
import Satchel

/// What one had done.
extension Verb {
  static let procedureVerbs: [Verb] = [
    .list(
      "procedure", [.count],
      view: { ProcedureList(count: try $0.count()) },
      line: { (row: ProcedureRow) in Line(row) }),
    .show(
      "procedure", "Procedure", view: { ProcedureDetails($0) }
    ) { (row: ProcedureRow) in
      [Line(whole: row)] + row.notes.map { Line($0) }
    },
  ]
}

extension Line {
  fileprivate init(_ row: ProcedureRow) {
    if let absence = row.absence {
      self.init(statement: row.name, row.code, absence, row.id)
      return
    }
    self.init(
      "procedure",
      [
        "date": row.date?.day ?? row.performed, "name": row.name ?? "",
        "status": row.status == "completed" ? nil : row.status,
        "performer": row.performers.joinedOrNil,
        "source": row.isPatientSupplied.patientSource, "id": row.id.id,
      ], spoken: row.spoken)
  }

  fileprivate init(whole row: ProcedureRow) {
    self.init(
      "procedure",
      [
        "id": row.id.id, "name": row.name ?? "", "code": row.code?.description,
        "status": row.status, "because": row.statusReason, "category": row.category,
        "performed": row.performed, "performer": row.performers.joinedOrNil,
        "place": row.location, "reason": row.reasons.joinedOrNil,
        "body-site": row.bodySites.joinedOrNil, "outcome": row.outcome,
        "complication": row.complications.joinedOrNil, "follow-up": row.followUp.joinedOrNil,
        "report": row.reports.joinedOrNil, "visit": row.encounter?.id,
        "source": row.isPatientSupplied.patientSource,
      ])
  }
}
#endif
