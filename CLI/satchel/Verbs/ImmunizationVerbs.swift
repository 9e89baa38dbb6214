#if Tools
import Satchel

/// What one was vaccinated with.
extension Verb {
  static let immunizationVerbs: [Verb] = [
    .list(
      "immunization", [.count],
      view: { ImmunizationList(count: try $0.count()) },
      line: { (row: ImmunizationRow) in Line(row) }),
    .show(
      "immunization", "Immunization",
      view: { ImmunizationDetails($0) }
    ) { (row: ImmunizationRow) in
      [Line(whole: row)] + row.notes.map { Line($0) }
    },
  ]
}

extension Line {
  fileprivate init(_ row: ImmunizationRow) {
    if let absence = row.absence {
      self.init(statement: row.name, row.code, absence, row.id)
      return
    }
    self.init(
      "immunization",
      [
        "date": row.date?.day ?? row.occurrence, "name": row.name ?? "",
        "status": row.status == "completed" ? nil : row.status, "because": row.statusReason,
        "source": row.isPatientSupplied.patientSource, "id": row.id.id,
      ], spoken: row.spoken)
  }

  fileprivate init(whole row: ImmunizationRow) {
    self.init(
      "immunization",
      [
        "id": row.id.id, "name": row.name ?? "", "code": row.code?.description,
        "status": row.status, "because": row.statusReason,
        "date": row.date?.text ?? row.occurrence,
        "dose": row.doses.map { [$0.series, $0.number].compactMap { $0 }.joined(separator: " ") }
          .filter { !$0.isEmpty }.joinedOrNil,
        "lot": row.lotNumber, "expires": row.expires?.text, "manufacturer": row.manufacturer,
        "quantity": row.quantity, "site": row.site, "route": row.route,
        "performer": row.performers.joinedOrNil, "place": row.location,
        "reported": row.isReported.yes, "subpotent": row.isSubpotent.yes,
        "source": row.isPatientSupplied.patientSource,
      ])
  }
}
#endif
