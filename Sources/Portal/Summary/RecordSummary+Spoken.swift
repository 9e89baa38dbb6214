public import Sentences

extension RecordSummary: Spoken {
  /// Whose record it is; then what is in it.
  public var spoken: Sentence {
    let allergies: Sentence =
      activeAllergies == 0 && isKnownWithoutAllergies
      ? .spokenSummaryNoKnownAllergies : .spokenSummaryAllergies(count: activeAllergies)
    let visit = (lastVisit?.start ?? lastVisit?.end)?.spoken
    return (person?.spoken ?? .said(.spokenSummaryNoPerson)).followed(
      by: .said(
        .spokenSummaryProblems(count: activeProblems),
        .spokenSummaryMedicines(count: activeMedications), allergies,
        visit.map { .spokenSummaryLastVisit(date: $0) }))
  }
}

extension PersonSummary: Spoken {
  /// The person's name, birth date, and whether the person died.
  public var spoken: Sentence {
    .said(
      .name(name), birthDate.map { .spokenSummaryBorn(date: $0.day) },
      deceased.map { death in
        death == .valueYes
          ? .spokenSummaryDied : .spokenSummaryDiedOn(date: WrittenDate.spoken(death.text()))
      })
  }
}
