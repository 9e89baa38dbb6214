internal import FHIR
public import Sentences

extension SearchRow: Spoken {
  /// What kind of entry it is, what it tells, and when; and that it doesn't hold, if it was ruled
  /// out, withdrawn or forbidden.
  public var spoken: Sentence {
    let kind = ResourceTitle.kind(of: id.type)
    let told = words == kind ? nil : words
    let isEnded = told?.isEnded == true
    return .said(kind, isEnded ? nil : told, date?.spoken, objection, isEnded ? told : nil)
  }

  private var objection: Sentence? {
    if resource.json.member("doNotPerform")?.bool == true { return .spokenAvoid }
    return [resource.status, resource.verificationStatus].lazy.compactMap { $0 }
      .first { $0 == "entered-in-error" || $0 == "refuted" }.flatMap { .status($0) }
  }

  private var words: Sentence? {
    if id.type == "Observation" {
      let name = resource.json.label("code")
      let reading = Reading(of: resource.json).spoken
      guard let name, !name.isEmpty else { return reading }
      return reading.map { .titleNamed(name: name, words: $0) } ?? .verbatim(name)
    }
    guard title.key == "verbatim", case .text(let text) = title.arguments["text"] else {
      return title
    }
    return Sentence.isAddress(text) ? nil : title
  }
}

extension SearchListing: Spoken {
  /// How many were found, and how many came with them.
  public var spoken: Sentence {
    .said(
      total.map { .spokenOfTotal(count: matches.count, total: $0) }
        ?? .spokenRows(count: matches.count),
      next == nil ? nil : .spokenMoreRows,
      included.isEmpty ? nil : .spokenIncluded(count: included.count))
  }
}
