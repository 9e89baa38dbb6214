public import Sentences

extension ProcedureRow: Spoken {
  /// What was done, when, where and by whom, and what came of it.
  public var spoken: Sentence {
    let happened: Sentence? =
      switch status {
      case "completed", nil: .spokenDone
      case "not-done": .spokenNotDone
      default: .status(status)
      }
    let place = location.flatMap { Sentence.names([$0]) }
    return .said(
      .name(name),
      .phrase(
        happened, date?.spoken ?? performed.map { .label($0, isText: true) },
        place.map { .spokenAt(places: $0) },
        Sentence.names(performers).map { .spokenBy(people: $0) }),
      .reasons([statusReason].compactMap { $0 } + reasons),
      outcome.map { .spokenOutcome(outcome: $0) }, .patientSupplied(isPatientSupplied))
  }
}
