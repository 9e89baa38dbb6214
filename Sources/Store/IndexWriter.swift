internal import FHIR
internal import GRDB
internal import Search

/// Writes the index rows of resources, many at a time and in their order.
///
/// Rows of one resource lie all over the index. Written as they come, each would open a page, and
/// of a large index no page would still be in the cache when the next row for it comes. So they are
/// kept until there are enough of them and written sorted: those for one page come together.
final class IndexWriter {
  /// Rows kept at most, and their bytes: what this needs of memory.
  private static let rowCeiling = 1 << 16
  private static let byteCeiling = 8 << 20

  private let insertEntry: RowInsertion
  private let insertWord: RowInsertion
  private var entries = PackedRows()
  private var words = PackedRows()

  init(_ db: Database) throws {
    insertEntry = try RowInsertion("INSERT INTO entry VALUES (?, ?, ?, ?)", db)
    insertWord = try RowInsertion("INSERT INTO word VALUES (?, ?, ?)", db)
  }

  func add(_ resource: Resource, rank: Int64, key: Int64) throws {
    try add(IndexRow.rows(of: resource), SearchWords.words(of: resource), rank: rank, key: key)
  }

  func add(
    _ rows: [IndexRow], _ found: [SearchWord], rank: Int64, key: Int64
  ) throws {
    for row in rows { entries.append(row.field, row.value, rank, key) }
    for word in found { words.append(0, word.word, Int64(word.places.rawValue), key) }
    if entries.count + words.count >= Self.rowCeiling
      || entries.byteCount + words.byteCount >= Self.byteCeiling
    {
      try flush()
    }
  }

  /// Writes what is kept.
  func flush() throws {
    try entries.drain { field, value, rank, resource in
      try insertEntry.run { row in
        row.bind(field, at: 1)
        row.bind(value, at: 2)
        row.bind(rank, at: 3)
        row.bind(resource, at: 4)
      }
    }
    try words.drain { _, word, places, resource in
      try insertWord.run { row in
        row.bind(word, at: 1)
        row.bind(resource, at: 2)
        row.bind(places, at: 3)
      }
    }
  }
}

/// Rows in one stretch of memory, sorted when they are taken out.
private struct PackedRows {
  private struct Row {
    let field: Int64
    let start: Int32
    let length: Int32
    let number: Int64
    let resource: Int64
  }

  private var bytes: [UInt8] = []
  private var rows: [Row] = []

  var count: Int { rows.count }
  var byteCount: Int { bytes.count }

  mutating func append(_ field: Int64, _ value: [UInt8], _ number: Int64, _ resource: Int64) {
    rows.append(
      Row(
        field: field, start: Int32(bytes.count), length: Int32(value.count), number: number,
        resource: resource))
    bytes.append(contentsOf: value)
  }

  /// Gives the rows by field, value, number and resource, and forgets them.
  mutating func drain(
    _ body: (Int64, UnsafeRawBufferPointer, Int64, Int64) throws -> Void
  ) throws {
    try bytes.withUnsafeBufferPointer { bytes in
      rows.sort { Self.precedes($0, $1, bytes) }
      for row in rows {
        let start = Int(row.start)
        let value = UnsafeRawBufferPointer(
          UnsafeBufferPointer(rebasing: bytes[start..<start + Int(row.length)]))
        try body(row.field, value, row.number, row.resource)
      }
    }
    rows.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  private static func precedes(
    _ left: Row, _ right: Row, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if left.field != right.field { return left.field < right.field }
    let first = UnsafeBufferPointer(
      rebasing: bytes[Int(left.start)..<Int(left.start + left.length)])
    let second = UnsafeBufferPointer(
      rebasing: bytes[Int(right.start)..<Int(right.start + right.length)])
    let shared = min(first.count, second.count)
    for index in 0..<shared where first[index] != second[index] {
      return first[index] < second[index]
    }
    if first.count != second.count { return first.count < second.count }
    return (left.number, left.resource) < (right.number, right.resource)
  }
}
