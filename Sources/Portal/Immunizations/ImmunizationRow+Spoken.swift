public import Sentences

extension ImmunizationRow: Spoken {
  /// The vaccine, and when and where it was given, or that it was not and why.
  public var spoken: Sentence {
    let wasGiven = status != "not-done"
    let when = date?.spoken ?? occurrence.map(Sentence.verbatim)
    let place = location.flatMap { Sentence.names([$0]) }
    return .said(
      .name(name),
      .phrase(
        wasGiven ? .spokenGiven : .spokenNotGiven, when, place.map { .spokenAt(places: $0) }),
      .joined(doses.compactMap(\.spoken)),
      .status(status, unlessIn: ["completed", "not-done"]),
      .reasons([statusReason].compactMap { $0 }), .patientSupplied(isPatientSupplied))
  }
}

extension ImmunizationRow.Dose {
  fileprivate var spoken: Sentence? {
    guard let number else { return nil }
    return of.map { .spokenDoseOf(number: number, total: $0) } ?? .spokenDose(number: number)
  }
}
