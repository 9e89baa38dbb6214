import FHIR
import Search

/// The rows of a record, packed, in the order in which they are to be written.
struct PlainRows {
  enum Order { case asTheyCome, inBatches }

  struct IndexRow {
    let field: Int64
    let start: Int
    let length: Int
    /// The rank, or of a word its places.
    let number: Int64
    let resource: Int64
  }

  struct ResourceRow {
    let type: String
    let id: String
    let rank: Int64
    let content: [UInt8]
    /// Up to where rows of the index are written after it.
    var entryEnd: Int
    var wordEnd: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var resources: [ResourceRow] = []
  private(set) var entries: [IndexRow] = []
  private(set) var words: [IndexRow] = []

  init(_ population: some Population) throws {
    var seen: Set<ResourceID> = []
    for content in population.resources() {
      let resource = try Resource(parsing: Resource(parsing: content).canonicalBytes)
      guard let id = resource.resourceID, seen.insert(id).inserted else { continue }
      let rank = ClinicalDate.milliseconds(of: resource).map { ~$0 } ?? .max
      let key = Int64(resources.count + 1)
      for row in Search.IndexRow.rows(of: resource) {
        entries.append(packed(row.field, row.value, rank, key))
      }
      for word in SearchWords.words(of: resource) {
        words.append(packed(0, word.word, Int64(word.places.rawValue), key))
      }
      resources.append(
        ResourceRow(
          type: id.type, id: id.id, rank: rank, content: resource.canonicalBytes,
          entryEnd: entries.count, wordEnd: words.count))
    }
  }

  private mutating func packed(
    _ field: Int64, _ value: [UInt8], _ number: Int64, _ resource: Int64
  ) -> IndexRow {
    defer { bytes += value }
    return IndexRow(
      field: field, start: bytes.count, length: value.count, number: number, resource: resource)
  }

  /// In the order of the sealed store: sorted in batches of 65,536 rows or 8 MiB of them.
  mutating func sortInBatches() {
    var (entryStart, wordStart) = (0, 0)
    for index in resources.indices {
      let (entryEnd, wordEnd) = (resources[index].entryEnd, resources[index].wordEnd)
      let rows = entryEnd - entryStart + wordEnd - wordStart
      let isLast = index == resources.indices.last
      if rows >= 65_536
        || size(entries[entryStart..<entryEnd]) + size(words[wordStart..<wordEnd])
          >= 8 << 20
        || isLast
      {
        sort(&entries, entryStart..<entryEnd)
        sort(&words, wordStart..<wordEnd)
        (entryStart, wordStart) = (entryEnd, wordEnd)
      } else {
        resources[index].entryEnd = entryStart
        resources[index].wordEnd = wordStart
      }
    }
  }

  private func size(_ rows: ArraySlice<IndexRow>) -> Int {
    guard let first = rows.first, let last = rows.last else { return 0 }
    return last.start + last.length - first.start
  }

  private func sort(_ rows: inout [IndexRow], _ range: Range<Int>) {
    bytes.withUnsafeBufferPointer { bytes in
      rows[range].sort { left, right in
        if left.field != right.field { return left.field < right.field }
        let first = UnsafeBufferPointer(rebasing: bytes[left.start..<left.start + left.length])
        let second = UnsafeBufferPointer(rebasing: bytes[right.start..<right.start + right.length])
        for index in 0..<min(first.count, second.count) where first[index] != second[index] {
          return first[index] < second[index]
        }
        if first.count != second.count { return first.count < second.count }
        return (left.number, left.resource) < (right.number, right.resource)
      }
    }
  }
}
