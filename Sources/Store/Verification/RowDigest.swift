internal import FHIR
internal import Search

/// A sum of rows, in whatever order: two that are equal were of the same rows.
struct RowDigest: Equatable {
  private var count = 0
  private var sum = 0

  mutating func add(_ field: Int64, _ value: [UInt8], _ number: Int64) {
    var hasher = Hasher()
    hasher.combine(field)
    hasher.combine(value)
    hasher.combine(number)
    add(hasher)
  }

  mutating func add(_ first: Int64, _ second: Int64) {
    var hasher = Hasher()
    hasher.combine(first)
    hasher.combine(second)
    add(hasher)
  }

  private mutating func add(_ hasher: consuming Hasher) {
    count += 1
    sum &+= hasher.finalize()
  }
}

/// What the index should have of a resource.
struct IndexDigest {
  private(set) var entries = RowDigest()
  private(set) var words = RowDigest()

  init() {}

  init(of resource: Resource) {
    let rank = RecordStore.rank(of: resource)
    for row in IndexRow.rows(of: resource) { entries.add(row.field, row.value, rank) }
    for found in SearchWords.words(of: resource) {
      words.add(0, found.word, Int64(found.places.rawValue))
    }
  }
}
