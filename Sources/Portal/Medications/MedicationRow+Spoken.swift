public import Sentences

extension MedicationRow: Spoken {
  /// The medicine, whether it is taken, since when and why; then how to take it.
  public var spoken: Sentence {
    let first = Sentence.said(
      .name(name), isProhibited ? .spokenAvoid : nil, .status(status), told,
      .reasons(reasons), .patientSupplied(isPatientSupplied))
    let steps = dosage.map(\.withSpokenLabels)
    guard let last = steps.last else { return first }
    return first.followed(
      by: last.isEnded ? .spokenDosageEnded(steps: steps) : .spokenDosage(steps: steps))
  }

  private var told: Sentence? {
    switch kind {
    case .prescription:
      let by = prescriber.flatMap { Sentence.names([$0]) }.map(Sentence.spokenBy)
      return date == nil && by == nil ? nil : .phrase(.spokenPrescribed, date?.spoken, by)
    case .statement:
      return WrittenDate.span(date, end).flatMap { .phrase(.spokenTaken, $0) }
    }
  }
}
