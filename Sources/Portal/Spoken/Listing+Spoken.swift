public import Sentences

extension Listing: Spoken {
  /// How many rows there are, and what was left out and why.
  public var spoken: Sentence {
    Sentence.said(.spokenRows(count: rows.count), hasMore ? .spokenMoreRows : nil)
      .followed(by: leftOut.spoken)
  }
}

extension LeftOut {
  fileprivate var spoken: Sentence? {
    let reasons: [Sentence] = [
      enteredInError == 0 ? nil : .spokenLeftOutEnteredInError(count: enteredInError),
      refuted == 0 ? nil : .spokenLeftOutRefuted(count: refuted),
      notActive == 0 ? nil : .spokenLeftOutNotActive(count: notActive),
    ].compactMap { $0 }
    return reasons.isEmpty ? nil : .spokenLeftOut(reasons: reasons)
  }
}
