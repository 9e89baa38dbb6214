import FHIR
import Search
import SearchOracle
import Testing

/// A few resources, written down for a test, and the oracle over them.
struct SmallRecord {
  static let hasDefinitions = OraclePeople.sharedData != nil
  static let absent: Comment = "skipped: no ../shared/data and no SATCHEL_SHARED_DATA"
  /// 2024-01-01.
  static let now: Int64 = 1_704_067_200_000

  let naive: NaiveSearch

  /// The members of each after its type and id; `source:Type/id` where there are two sources.
  init(_ snippets: KeyValuePairs<String, String>) throws {
    let held = try snippets.map { name, members in
      let parts = name.split(separator: ":")
      let id = try #require(parts.last.flatMap { ResourceID(String($0)) })
      let rest = members.isEmpty ? "" : "," + members
      let text = #"{"resourceType":"\#(id.type)","id":"\#(id.id)"\#(rest)}"#
      return (
        source: parts.count > 1 ? String(parts[0]) : "s",
        resource: try Resource(parsing: Array(text.utf8))
      )
    }
    let people = try OraclePeople(held, sharedData: try #require(OraclePeople.sharedData))
    naive = NaiveSearch(people.held, definitions: people.definitions, now: Self.now)
  }

  /// The ids of the matches in order.
  func find(_ query: SearchQuery) throws -> [String] {
    try naive.answer(query).matches.map(\.id.id)
  }

  /// The ids of the type's resources that meet all conditions.
  func find(_ type: String, _ filters: SearchFilter...) throws -> [String] {
    try find(filters.reduce(SearchQuery(type)) { $0.matching($1) })
  }

  func included(_ query: SearchQuery) throws -> [String] {
    try naive.answer(query).includes.sorted().map(\.id.description)
  }
}

/// A date of one of the forms.
func day(_ lexeme: String) throws -> SearchDate { try #require(SearchDate(lexeme)) }
