#if Tools
import Satchel

/// What one has, or had.
extension Verb {
  static let problemVerbs: [Verb] = [
    .list(
      "problem", [.option("active", "on"), .option("category", "CODE")],
      view: { call in
        ProblemList(
          activeOnly: try call.arguments.toggle(optional: "active") ?? false,
          category: call.arguments.text(optional: "category"))
      }, line: { (row: ProblemRow) in Line(row) }),
    .show(
      "problem", "Condition", view: { ProblemDetails($0) }
    ) { (row: ProblemRow) in
      [Line(whole: row)] + row.notes.map { Line($0) }
    },
  ]
}

extension Line {
  fileprivate init(_ row: ProblemRow) {
    if let absence = row.absence {
      self.init(statement: row.name, row.code, absence, row.id)
      return
    }
    self.init(
      "problem",
      [
        "name": row.name ?? "", "status": row.clinicalStatus,
        "onset": row.onsetDate?.day ?? row.onset,
        "until": row.abatementDate?.day ?? row.abatement,
        "verification": row.verificationStatus == "confirmed" ? nil : row.verificationStatus,
        "source": row.isPatientSupplied.patientSource, "id": row.id.id,
      ], spoken: row.spoken)
  }

  fileprivate init(whole row: ProblemRow) {
    self.init(
      "problem",
      [
        "id": row.id.id, "name": row.name ?? "", "code": row.code?.description,
        "status": row.clinicalStatus, "verification": row.verificationStatus,
        "category": row.categories.joinedOrNil, "severity": row.severity,
        "body-site": row.bodySites.joinedOrNil, "onset": row.onset, "until": row.abatement,
        "recorded": row.recorded?.text, "recorder": row.recorder, "visit": row.encounter?.id,
        "source": row.isPatientSupplied.patientSource,
      ])
  }
}
#endif
