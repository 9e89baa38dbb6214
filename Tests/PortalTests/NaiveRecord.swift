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

  func resources(_ query: RecordQuery) throws -> [Resource] {
    askedTypes.insert(query.type)
    let found = resources.indices.filter { index in
      resources[index].type == query.type
        && query.token.map { Self.has($0, resources[index].json) } ?? true
    }.sorted { dates[$0] == dates[$1] ? $0 < $1 : dates[$0] > dates[$1] }
    let answer = found.prefix(query.count ?? found.count).map { resources[$0] }
    given += answer.count
    return answer
  }

  func resource(_ id: ResourceID) throws -> Resource? {
    askedTypes.insert(id.type)
    return resources.first { $0.resourceID == id }
  }

  func counts() throws -> [(type: String, count: Int)] {
    Dictionary(grouping: resources, by: \.type).map { ($0.key, $0.value.count) }
      .sorted { $0.type < $1.type }
  }

  private static func has(_ token: RecordQuery.Token, _ json: JSON) -> Bool {
    switch token.parameter {
    case .category, .code: hasCode(token.value, json[token.parameter.rawValue])
    case .componentCode:
      json["component"]?.elements.contains { hasCode(token.value, $0["code"]) } ?? false
    case .encounter:
      [json["encounter"], json["context"], json["context"]?["encounter"]].contains {
        leads(to: token.value, $0)
      }
    case .result: leads(to: token.value, json["result"])
    }
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
