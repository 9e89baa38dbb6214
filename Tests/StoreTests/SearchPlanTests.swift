import GRDB
import Search
import Testing

@testable import Store

/// No plan looks at every resource: how a query is answered is read off SQLite's own plan.
///
/// SQLite keeps no statistics here, so that its plan for a statement is the same whatever the
/// file holds; which statement it is given depends on what the conditions were counted to have, few
/// resources or many.
@Suite struct SearchPlanTests {
  /// An index in which every condition has so many resources, and every code one system.
  private struct Guess: SearchProbe {
    let count: Int

    func values(field: Int64, from: [UInt8], to: [UInt8], limit: Int) -> [[UInt8]]? {
      [from + [UInt8](repeating: 0, count: 8)]
    }

    func count(_ statement: SearchStatement) -> Int { count }
  }

  private static let queries = [
    "Observation", "Observation?_count=50", "Observation?code=1", "Observation?code=http://l|1",
    "Observation?code=1,2,3&_count=10", "Observation?code:not=1&_count=10",
    "Observation?code:text=glu", "Observation?date=2020&_count=10", "Observation?date=gt2020",
    "Observation?date=lt2020&code=1&_count=20", "Observation?value-quantity=gt5||mg&_count=10",
    "Observation?value-quantity=5", "Observation?combo-code-value-quantity=1$gt5&_count=10",
    "Observation?subject=Patient/a&_count=10", "Observation?subject=a",
    "Observation?patient.name=a&_count=10", "Observation?subject:Patient.name:exact=a",
    "Observation?_has:DiagnosticReport:result:status=final&_count=10",
    "Patient?_has:Observation:patient:code=1", "Patient?given=a,b&_sort=family,-birthdate&_count=9",
    "Patient?_sort=birthdate&_count=50", "Patient?_sort=-name&_count=50", "Patient?_sort=_id",
    "Patient?name:contains=a&_count=10", "Patient?_lastUpdated=gt2020&_count=10",
    "Patient?_id=a,b", "Patient?active:missing=true&_count=10", "Patient?_tag=x&_total=accurate",
    "Patient?general-practitioner.name=a&gender=male&_count=10",
    "ImagingStudy?series.count=3", "Observation?_content=glu&_count=10",
    "Observation?_text=glu&code=1", "Resource?_content=glu%20hb&_count=20",
  ]

  @Test(arguments: [0, 10, SearchPlan.driverCeiling])
  func noStatementLooksAtAllThereIs(count: Int) async throws {
    let record = try await TestRecord.made()
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    try await store.database.connections.read { db in
      for text in Self.queries {
        guard var query = try? SearchQuery(parsing: text) else {
          // Of a parameter that the table may not have.
          #expect(text.hasPrefix("ImagingStudy"))
          continue
        }
        query.total = .accurate
        let plan = try SearchPlan(query, now: 0, probe: Guess(count: count))
        #expect(!plan.segments.isEmpty, "\(text)")
        for segment in plan.segments {
          try Self.expectIndexed(segment.statement, "?", text, db)
        }
        if let total = plan.total { try Self.expectIndexed(total, "", text, db) }
      }
    }
  }

  /// Steps of a plan that read a table, or an index of one, from end to end.
  static func scans(_ statement: SearchStatement, _ end: String, _ db: Database) throws -> [String]
  {
    let values = statement.arguments.map(\.databaseValue) + (end.isEmpty ? [] : [10.databaseValue])
    let rows = try Row.fetchAll(
      db, sql: "EXPLAIN QUERY PLAN " + statement.sql + end, arguments: StatementArguments(values))
    let tables = ["resource", "entry", "word", "history"]
    return rows.compactMap { row in
      let step: String = row["detail"]
      let words = step.split(separator: " ")
      // All of a type, one after the other.
      if step.contains("sqlite_autoindex_resource_1 (type=?)") { return step }
      guard words.first == "SCAN", words.count > 1 else { return nil }
      // Aliases: a letter and a number, or d and w, of a table; what is SCANned otherwise is a
      // subquery or a list of keys.
      let isTable =
        tables.contains(String(words[1])) || step.contains("USING")
        || (statement.sql.contains("entry \(words[1]) ")
          || statement.sql.contains("resource \(words[1]) ")
          || statement.sql.contains("word \(words[1]) "))
      return isTable ? step : nil
    }
  }

  private static func expectIndexed(
    _ statement: SearchStatement, _ end: String, _ text: String, _ db: Database
  ) throws {
    let found = try scans(statement, end, db)
    #expect(found.isEmpty, "\(text): \(found)")
  }

  @Test func aScanIsSeen() async throws {
    let record = try await TestRecord.made()
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    try await store.database.connections.read { db in
      for sql in [
        "SELECT * FROM resource d WHERE content = x'00'", "SELECT count(*) FROM entry",
        "SELECT 1 FROM word w1 WHERE places = 1",
      ] {
        let found = try Self.scans(SearchStatement(sql), "", db)
        #expect(!found.isEmpty, "\(sql)")
      }
    }
  }
}
