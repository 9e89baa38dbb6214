public import Sentences

extension AllergyRow: Spoken {
  /// What it is to, how dangerous it is and how it stands; then the reactions.
  public var spoken: Sentence {
    let subject = Sentence.name(name)
    let what: Sentence =
      isNoKnownAllergy
      ? subject
      : type == "intolerance" ? .spokenIntolerance(name: subject) : .spokenAllergy(name: subject)
    let first = Sentence.said(
      what, criticality.flatMap { Sentence.coded("criticality", $0) ?? .verbatim($0) },
      .status(clinicalStatus), .status(verificationStatus, unlessIn: ["confirmed"]),
      onset.map { .spokenBegan(when: .label($0, isText: true)) },
      .patientSupplied(isPatientSupplied))
    let told = reactions.compactMap(\.spoken)
    return first.followed(
      by: Sentence.joined(told, .semicolon).map {
        .spokenReactions(count: told.count, reactions: $0)
      })
  }
}

extension AllergyRow.Reaction {
  /// Its signs and how bad they were; nil if neither is said.
  fileprivate var spoken: Sentence? {
    let signs = manifestations.isEmpty ? [description].compactMap { $0 } : manifestations
    let severity = severity.map { Sentence.coded("severity", $0) ?? .verbatim($0) }
    return .joined(signs.map(Sentence.verbatim) + [severity].compactMap { $0 })
  }
}
