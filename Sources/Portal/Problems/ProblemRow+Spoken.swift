public import Sentences

extension ProblemRow: Spoken {
  /// What it is, how it stands, and when it began and ended.
  public var spoken: Sentence {
    let times = times
    return .said(
      .name(name), .status(clinicalStatus),
      .status(verificationStatus, unlessIn: ["confirmed"]),
      severity.map { .spokenSeverity(severity: $0) }, times.began, times.ended,
      .patientSupplied(isPatientSupplied))
  }

  private var times: (began: Sentence?, ended: Sentence?) {
    if let onsetDate, abatement == nil, isActive { return (.spokenSince(date: onsetDate.day), nil) }
    if let onsetDate, let abatementDate {
      return (WrittenDate.span(onsetDate, abatementDate), nil)
    }
    let began = (onsetDate?.day ?? onset).map { Sentence.label($0, isText: true) }
    let ended = (abatementDate?.day ?? abatement).map { Sentence.label($0, isText: true) }
    return (
      began.map { .spokenBegan(when: $0) }, ended.map { .spokenEndedWhen(when: $0) }
    )
  }
}
