import FHIR
import Search

/// A record as the plainest code can answer for it: every query looks at every resource.
///
/// It knows nothing of index rows, so that it also tells what a store's lookups should find.
final class NaiveRecord: RecordReader {
  let resources: [Resource]
  private let dates: [Int64]
  /// How many resources queries have given so far.
  private(set) var given = 0
  /// The types that were asked for so far.
  var askedTypes: Set<String> = []

  init(_ resources: [Resource]) {
    self.resources = resources
    dates = resources.map { ClinicalDate.milliseconds(of: $0) ?? .min }
  }

  /// The bundle's resources as an import stores them.
  convenience init(bundle bytes: [UInt8]) throws {
    self.init(
      try Bundle(parsing: bytes).canonicalResources().map { try Resource(parsing: $0.bytes) })
  }

  /// Resources written down for a test: the members of each after its type and id.
  convenience init(_ snippets: [(id: String, members: String)]) throws {
    self.init(
      try snippets.map { id, members in
        let parts = id.split(separator: "/")
        let source = #"{"resourceType":"\#(parts[0])","id":"\#(parts[1])",\#(members)}"#
        return try Resource(parsing: Array(source.utf8))
      })
  }

  func of(_ type: String) -> [Resource] { resources.filter { $0.type == type } }

  func search(_ query: SearchQuery) throws -> SearchAnswer {
    askedTypes.insert(query.type)
    let found = resources.indices.filter { index in
      resources[index].type == query.type
        && query.filters.allSatisfy { Self.meets($0, resources[index].json) }
    }.sorted { dates[$0] == dates[$1] ? $0 < $1 : dates[$0] > dates[$1] }
    let answer = found.prefix(query.count ?? found.count).map { resources[$0] }
    given += answer.count
    return SearchAnswer(matches: answer, included: [], total: nil, next: nil)
  }

  func resource(_ id: ResourceID) throws -> Resource? {
    askedTypes.insert(id.type)
    return resources.first { $0.resourceID == id }
  }

  func counts() throws -> [(type: String, count: Int)] {
    Dictionary(grouping: resources, by: \.type).map { ($0.key, $0.value.count) }
      .sorted { $0.type < $1.type }
  }

  /// The conditions that views make, and no others.
  private static func meets(_ filter: SearchFilter, _ json: JSON) -> Bool {
    if case .missing("result", let isMissing) = filter {
      return (json["result"]?.elements.contains { $0["reference"] != nil } != true) == isMissing
    }
    guard case .parameter(let name, nil, let values) = filter else {
      preconditionFailure("a view asks for something new")
    }
    return values.contains { meets(name, $0, json) }
  }

  private static func meets(_ name: String, _ value: SearchValue, _ json: JSON) -> Bool {
    switch (name, value) {
    case ("category", .token(let token)), ("code", .token(let token)):
      return hasCode(token, json[name])
    case ("component-code", .token(let token)): return hasComponent(token, json)
    case ("combo-code", .token(let token)):
      return hasCode(token, json["code"]) || hasComponent(token, json)
    case ("encounter", .reference(let type?, let id)), ("context", .reference(let type?, let id)):
      return [json["encounter"], json["context"], json["context"]?["encounter"]].contains {
        leads(to: type + "/" + id, $0)
      }
    case ("result", .reference(let type?, let id)):
      return leads(to: type + "/" + id, json["result"])
    default: preconditionFailure("a view asks for something new")
    }
  }

  private static func hasComponent(_ token: SearchToken, _ json: JSON) -> Bool {
    json["component"]?.elements.contains { hasCode(token, $0["code"]) } ?? false
  }

  private static func hasCode(_ token: SearchToken, _ concept: JSON?) -> Bool {
    guard case .uri(let system) = token.system else {
      return hasCode(token.code ?? "", concept)
    }
    return hasCode(system + "|" + (token.code ?? ""), concept)
  }

  /// Whether a concept, a plain code, or one of a list of them, is `code` or `system|code`.
  static func hasCode(_ text: String, _ concept: JSON?) -> Bool {
    guard let concept else { return false }
    if concept.kind == .array { return concept.elements.contains { hasCode(text, $0) } }
    if concept.kind == .string { return concept.string == text }
    return concept["coding"]?.elements.contains {
      guard let code = $0["code"]?.string else { return false }
      return text == code || $0["system"]?.string.map { text == $0 + "|" + code } == true
    } ?? false
  }

  private static func leads(to address: String, _ reference: JSON?) -> Bool {
    guard let reference else { return false }
    if reference.kind == .array { return reference.elements.contains { leads(to: address, $0) } }
    let text = reference["reference"]?.string ?? ""
    return text == address || text.hasSuffix("/" + address)
  }
}
