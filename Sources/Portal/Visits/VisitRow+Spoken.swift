public import Sentences

extension VisitRow: Spoken {
  /// What kind of visit, when, with whom, where and why.
  public var spoken: Sentence {
    let places = Sentence.names(locations) ?? organization.flatMap { Sentence.names([$0]) }
    return .said(
      classLabel.map { .spokenVisit(kind: $0) } ?? ResourceTitle.kind(of: "Encounter"),
      Sentence.names(kinds).map { .list($0) },
      .phrase(
        WrittenDate.span(start, end), Sentence.names(practitioners).map { .spokenWith(people: $0) },
        places.map { .spokenAt(places: $0) }),
      .reasons(reasons), .status(status, unlessIn: ["finished"]))
  }
}
