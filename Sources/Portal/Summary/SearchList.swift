public import FHIR
public import Search
public import Sentences

/// What a search finds, with a line for each that a person understands.
public struct SearchList: RecordView {
  /// What is searched for.
  public let query: SearchQuery

  /// A view of what `query` finds.
  public init(_ query: SearchQuery) { self.query = query }

  public var types: Set<String> { Self.titleTypes.union([query.type]) }

  /// A title may be a medicine's or a person's that another resource holds, so that a change there
  /// counts as well.
  public var interest: RecordInterest {
    guard let reach = query.reach else { return RecordInterest(query) }
    return RecordInterest(types: reach.union(Self.titleTypes))
  }

  public func read(_ record: some RecordReader) throws -> SearchListing {
    let answer = try record.search(query)
    var names = ReferenceNames(record)
    return SearchListing(
      matches: try answer.matches.compactMap { try SearchRow($0, &names) },
      included: try answer.included.compactMap { try SearchRow($0, &names) }.sorted {
        ($0.id.type, $1.date?.sortKey ?? .min, $0.id) < (
          $1.id.type, $0.date?.sortKey ?? .min, $1.id
        )
      },
      total: answer.total, next: answer.next)
  }

  /// What titles are taken from besides the resource itself.
  private static let titleTypes = performerTypes.union([
    "Condition", "DiagnosticReport", "ImmunizationRecommendation", "Medication", "Observation",
    "Procedure",
  ])
}

/// A page of what a search found.
public struct SearchListing: Sendable {
  /// In the search's order.
  public let matches: [SearchRow]
  /// What came with them, each once; sorted by type, then newest first.
  public let included: [SearchRow]
  /// The number of all matches, where it was asked for.
  public let total: Int?
  /// Where the next page begins; nil after the last.
  public let next: SearchCursor?
}

/// A resource that was found.
public struct SearchRow: Sendable {
  /// The resource that it was read from.
  public let id: ResourceID
  /// When what it tells of happened.
  public let date: WrittenDate?
  /// What it is: `Hemoglobin A1c: 5.5 %`, `Losartan 50 mg`; never empty.
  public let title: Sentence
  /// All of it.
  public let resource: Resource

  init?<Record: RecordReader>(
    _ resource: Resource, _ names: inout ReferenceNames<Record>
  ) throws {
    guard let id = resource.resourceID else { return nil }
    self.id = id
    date = resource.listingDate
    title = try ResourceTitle(resource, &names).sentence
    self.resource = resource
  }
}
