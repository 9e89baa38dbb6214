#if Tools
import Satchel

/// What one takes.
extension Verb {
  static let medicationVerbs: [Verb] = [
    .list(
      "medication", [.option("active", "on")],
      view: { call in
        MedicationList(activeOnly: try call.arguments.toggle(optional: "active") ?? false)
      }, line: { (row: MedicationRow) in Line(row) }),
    .show(
      "medication", "MedicationRequest", "MedicationStatement",
      view: { MedicationDetails($0) }
    ) { (row: MedicationRow) in
      [Line(whole: row)] + row.notes.map { Line($0) }
    },
  ]
}

extension Line {
  fileprivate init(_ row: MedicationRow) {
    if let absence = row.absence {
      self.init(statement: row.name, row.code, absence, row.id)
      return
    }
    self.init(
      "medication",
      [
        "name": row.name ?? "", "dosage": row.dosage.joinedOrNil, "status": row.status,
        "avoid": row.isProhibited.yes, "since": row.date?.day,
        "refills": row.refillsAllowed.map { String($0) },
        "source": row.isPatientSupplied.patientSource, "id": row.id.id,
      ], spoken: row.spoken)
  }

  fileprivate init(whole row: MedicationRow) {
    self.init(
      "medication",
      [
        "id": row.id.description, "name": row.name ?? "", "code": row.code?.description,
        "kind": row.kind.rawValue, "status": row.status, "because": row.statusReason,
        "avoid": row.isProhibited.yes, "intent": row.intent, "dosage": row.dosage.joinedOrNil,
        "since": row.date?.text, "until": row.end?.text, "prescriber": row.prescriber,
        "reason": row.reasons.joinedOrNil, "refills": row.refillsAllowed.map { String($0) },
        "quantity": row.quantity, "source": row.isPatientSupplied.patientSource,
      ])
  }
}
#endif
