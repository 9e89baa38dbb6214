public import Sentences

extension ResultRow: Spoken {
  /// What was measured, the value and how it stands, and when; then the reference range. Of a
  /// report what it concludes.
  public var spoken: Sentence {
    switch kind {
    case .laboratory: measured.told(date, status, isPatientSupplied)
    case .report:
      .said(
        .name(finding.name), date?.spoken, .status(status, unlessIn: ["final"]),
        .patientSupplied(isPatientSupplied), measured.spoken)
    }
  }
}

extension Reading {
  /// The sentences for one measurement. Text with a full stop of its own comes last.
  func told(_ date: WrittenDate?, _ status: String?, _ isPatientSupplied: Bool) -> Sentence {
    let value = spoken ?? .spokenNothing
    return Sentence.said(
      .name(finding.name), value.isEnded ? nil : value, repeatsFlag ? nil : flag?.spoken,
      date?.spoken, .status(status, unlessIn: ["final"]), .patientSupplied(isPatientSupplied),
      value.isEnded ? value : nil
    ).followed(by: finding.range.map { .spokenRange(range: $0.spoken) })
  }

  /// That a test is positive is the value itself.
  private var repeatsFlag: Bool {
    let isWorded = finding.value.kind == .concept || finding.value.kind == .text
    return isWorded && (flag?.code == "POS" || flag?.code == "NEG")
  }
}
