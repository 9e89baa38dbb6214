package import FHIR
internal import GRDB

/// One version of a resource that this device saw.
package struct StoredVersion {
  /// From 1, without gaps.
  package let number: Int
  /// When it came to be here; 0 where that isn't known.
  package let recorded: Instant
  /// Made here, not by the source.
  package let isEdit: Bool
  package let resource: Resource
}

extension StoredRecord {
  /// Every version of a resource that this device saw, the newest first; none where it isn't there.
  package func history(of id: ResourceID) throws -> [StoredVersion] {
    let current = try Row.fetchOne(
      db,
      sql: """
        SELECT key, version, recorded, base IS NOT NULL, content FROM resource
        WHERE type = ? AND id = ? ORDER BY source LIMIT 1
        """, arguments: [id.type, id.id])
    guard let current else { return [] }
    let older = try Row.fetchAll(
      db,
      sql: """
        SELECT resource, version, recorded, edited, content FROM history
        WHERE resource = ? ORDER BY version DESC
        """, arguments: [current.decode(Int64.self, atIndex: 0)])
    return try ([current] + older).map { row in
      StoredVersion(
        number: try row.decode(atIndex: 1),
        recorded: Instant(milliseconds: try row.decode(atIndex: 2)),
        isEdit: try row.decode(atIndex: 3), resource: try Self.resource(row, at: 4))
    }
  }

  /// What the source has of a resource that was edited here; nil where there is no edit.
  package func base(of id: ResourceID) throws -> Resource? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT base FROM resource WHERE type = ? AND id = ? AND base IS NOT NULL
        ORDER BY source LIMIT 1
        """, arguments: [id.type, id.id])
    return try row.map { try Self.resource($0) }
  }
}
