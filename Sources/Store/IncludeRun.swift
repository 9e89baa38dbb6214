internal import FHIR
internal import GRDB
internal import Search

/// Follows references from matches, and back to them.
struct IncludeRun {
  /// What comes with the matches of one page is bounded: an organization is named by everything.
  static let ceiling = 10_000

  let record: StoredRecord
  let plan: SearchPlan
  let matches: [Int64]

  func keys() throws -> [Int64] {
    guard !plan.includes.isEmpty else { return [] }
    var seen = Set(matches)
    var found: [Int64] = []
    var fresh = matches
    var isFirst = true
    while !fresh.isEmpty, found.count < Self.ceiling {
      var next: [Int64] = []
      for step in plan.includes where isFirst || step.iterates {
        for key in fresh {
          for target in try step.isReverse ? sources(of: key, step) : targets(of: key, step)
          where seen.insert(target).inserted {
            next.append(target)
            found.append(target)
          }
        }
      }
      fresh = next
      isFirst = false
    }
    return Array(found.prefix(Self.ceiling))
  }

  private struct Place {
    let source: String
    let type: String
    let id: String
  }

  private func place(of key: Int64) throws -> Place? {
    let statement = try record.db.cachedStatement(
      sql: "SELECT source, type, id FROM resource WHERE key = ?")
    return try Row.fetchOne(statement, arguments: [key]).map { row in
      Place(
        source: try row.decode(atIndex: 0), type: try row.decode(atIndex: 1),
        id: try row.decode(atIndex: 2))
    }
  }

  private func targets(of key: Int64, _ step: IncludeStep) throws -> [Int64] {
    guard let place = try place(of: key), place.type == step.source else { return [] }
    let statement = try record.db.cachedStatement(
      sql: "SELECT value FROM entry WHERE resource = ? AND field = ? ORDER BY value")
    let lookUp = try record.db.cachedStatement(
      sql: "SELECT key FROM resource WHERE type = ? AND id = ? AND source = ?")
    var keys: [Int64] = []
    for row in try Row.fetchAll(statement, arguments: [key, step.field]) {
      guard let id = ResourceID(String(decoding: try row.bytes(at: 0), as: UTF8.self)),
        step.target == nil || step.target == id.type,
        let target = try Row.fetchOne(lookUp, arguments: [id.type, id.id, place.source])
      else { continue }
      keys.append(try target.decode(atIndex: 0))
    }
    return keys
  }

  private func sources(of key: Int64, _ step: IncludeStep) throws -> [Int64] {
    guard let place = try place(of: key), step.target == nil || step.target == place.type else {
      return []
    }
    let statement = try record.db.cachedStatement(
      sql: """
        SELECT resource FROM entry WHERE field = ? AND value = ? AND
          (SELECT source FROM resource WHERE key = entry.resource) = ?
        ORDER BY rank, resource
        """)
    let name = DatabaseValue.blob((place.type + "/" + place.id).utf8)
    return try Row.fetchAll(statement, arguments: [step.field, name, place.source]).map {
      try $0.decode(atIndex: 0)
    }
  }
}
