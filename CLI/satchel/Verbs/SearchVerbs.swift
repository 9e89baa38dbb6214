#if Tools
import Satchel

/// Finding in a record, and what a resource was before.
extension Verb {
  static let searchVerbs: [Verb] = [
    Verb(
      "record", "search",
      [
        .word("QUERY"), .count, .option("page", "CURSOR"), .option("lenient", "yes"),
        .option("json", "yes"),
      ]
    ) { call in
      let record = try await call.device.record()
      var (query, ignored) = try await call.query(in: record, isLenient: call.isYes("lenient"))
      if let count = try call.count() { query.count = count }
      if let page = try call.page() { query.cursor = page }
      let asJSON = try call.isYes("json")
      let found = try await record.read(SearchList(query))
      for row in found.matches { call.say(Line("match", row, asJSON: asJSON)) }
      for row in found.included { call.say(Line("include", row, asJSON: asJSON)) }
      return .ok([
        "count": String(found.matches.count),
        "included": found.included.isEmpty ? nil : String(found.included.count),
        "total": found.total.map { String($0) }, "ignored": ignored.joinedOrNil,
        "next": found.next?.description,
      ])
    },
    Verb(
      "record", "parameters", [.word("TYPE")]
    ) { call in
      let type = try call.arguments.text("TYPE")
      guard SearchQuery.types.contains(type) || type == "Resource" else {
        throw HarnessError(unknown: type, among: SearchQuery.types)
      }
      let names = SearchQuery.parameters(of: type)
      for name in names { call.say(Line("parameter", ["name": name])) }
      return .ok(["count": String(names.count)])
    },
    Verb("record", "history", [.word("TYPE/ID")]) {
      call in
      let record = try await call.device.record()
      let id = try call.resourceID("TYPE/ID")
      for version in try await record.history(of: id) {
        call.say(
          Line(
            "version",
            [
              "number": String(version.number), "recorded": version.recorded?.description,
              "edited": version.isEdit.yes,
              "json": String(decoding: version.resource.canonicalBytes, as: UTF8.self),
            ]))
      }
      return .ok(["id": id.description])
    },
  ]
}

extension Line {
  fileprivate init(_ kind: String, _ row: SearchRow, asJSON: Bool) {
    self.init(
      kind,
      [
        "type": row.id.type, "id": row.id.id, "date": row.date?.day, "title": row.title,
        "json": asJSON ? String(decoding: row.resource.canonicalBytes, as: UTF8.self) : nil,
      ], spoken: row.spoken)
  }
}

extension HarnessError {
  /// A type that is written as one and isn't.
  fileprivate init(unknown type: String, among types: [String]) {
    let near = SearchQuery.nearest(to: type, in: types)
    self.init(
      .searchUnknownType, .searchTypeUnknown,
      next: near.isEmpty ? .searchTypeSummary : .searchTypeNear(names: near.joined(separator: ", "))
    )
  }
}

extension Call {
  /// What is asked for: a query with a question mark, a type's name alone, or else words that are
  /// looked for everywhere.
  ///
  /// - Throws: `search.unknown-type` besides what the query's text is refused with.
  func query(
    in record: Person, isLenient: Bool = false
  ) async throws -> (query: SearchQuery, ignored: [String]) {
    let text = try arguments.text("QUERY")
    let types = Set(try await record.counts().map(\.type)).union(SearchQuery.types)
    guard text.contains("?") || types.contains(text) else {
      let words = SearchFilter.parameter("_content", nil, [.string(text)])
      return (SearchQuery("Resource").matching(words), [])
    }
    let type = String(text.prefix { $0 != "?" })
    guard type == "Resource" || types.contains(type) || ResourceID(type: type, id: "a") == nil
    else { throw HarnessError(unknown: type, among: types.sorted()) }
    guard isLenient else { return (try SearchQuery(parsing: text), []) }
    return try SearchQuery.lenient(parsing: text)
  }

  /// The `TYPE/ID` of one resource.
  func resourceID(_ name: String) throws -> ResourceID {
    guard let id = ResourceID(try arguments.text(name)) else {
      throw LineError(.argumentInvalid, .argumentResourceId(name: name))
    }
    return id
  }

  fileprivate func page() throws -> SearchCursor? {
    guard let text = arguments.text(optional: "page") else { return nil }
    guard let cursor = SearchCursor(text) else {
      throw LineError(.argumentInvalid, .argumentPage)
    }
    return cursor
  }

  fileprivate func isYes(_ name: String) throws -> Bool {
    try arguments.choice(optional: name, ["yes": true]) ?? false
  }
}
#endif
