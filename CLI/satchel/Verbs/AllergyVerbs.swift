#if Tools
import Satchel

/// What one reacts to.
extension Verb {
  static let allergyVerbs: [Verb] = [
    .list(
      "allergy", [.option("refuted", "on")],
      view: { call in
        AllergyList(includesRefuted: try call.arguments.toggle(optional: "refuted") ?? false)
      }, line: { (row: AllergyRow) in Line(row) }),
    .show(
      "allergy", "AllergyIntolerance",
      view: { AllergyDetails($0) }
    ) { (row: AllergyRow) in
      [Line(whole: row)] + row.reactions.map { Line($0) } + row.notes.map { Line($0) }
    },
  ]
}

extension Line {
  fileprivate init(_ row: AllergyRow) {
    if let absence = row.absence {
      self.init(statement: row.name, row.code, absence, row.id)
      return
    }
    self.init(
      "allergy",
      [
        "name": row.name ?? "", "reaction": row.reactions.flatMap(\.manifestations).joinedOrNil,
        "severity": row.reactions.compactMap(\.severity).first, "criticality": row.criticality,
        "status": row.clinicalStatus ?? row.verificationStatus,
        "source": row.isPatientSupplied.patientSource, "id": row.id.id,
      ], spoken: row.spoken)
  }

  fileprivate init(whole row: AllergyRow) {
    self.init(
      "allergy",
      [
        "id": row.id.id, "name": row.name ?? "", "code": row.code?.description, "type": row.type,
        "category": row.categories.joinedOrNil, "criticality": row.criticality,
        "status": row.clinicalStatus, "verification": row.verificationStatus,
        "onset": row.onset, "last": row.lastOccurrence?.text, "recorded": row.date?.text,
        "recorder": row.recorder, "source": row.isPatientSupplied.patientSource,
      ])
  }

  fileprivate init(_ reaction: AllergyRow.Reaction) {
    self.init(
      "reaction",
      [
        "what": reaction.manifestations.joinedOrNil ?? reaction.description ?? "",
        "severity": reaction.severity, "to": reaction.substance, "route": reaction.route,
        "onset": reaction.onset?.text,
      ])
  }
}
#endif
