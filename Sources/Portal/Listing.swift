internal import FHIR
internal import Search

/// The rows of a listing, and what it leaves out.
public struct Listing<Row: Sendable>: Sendable {
  /// Newest first unless the view says otherwise; rows of one date in the order of arrival.
  public let rows: [Row]
  /// What was met on the way and is not shown.
  public let leftOut: LeftOut
  /// Whether there are more rows than were asked for.
  public let hasMore: Bool
}

extension Listing {
  /// The first `count` rows of two listings that are newest first each; of one date, its own first.
  ///
  /// Either holds its first `count` rows at least.
  func merged(
    with other: Listing, count: Int?, date: (Row) -> WrittenDate?
  ) -> Listing {
    var merged: [Row] = []
    var rest = other.rows[...]
    for row in rows {
      let moment = date(row)?.sortKey ?? .min
      while let next = rest.first, date(next)?.sortKey ?? .min > moment {
        merged.append(next)
        rest.removeFirst()
      }
      merged.append(row)
    }
    merged += rest
    let wanted = count.map { max($0, 0) } ?? merged.count
    return Listing(
      rows: Array(merged.prefix(wanted)), leftOut: leftOut + other.leftOut,
      hasMore: hasMore || other.hasMore || merged.count > wanted)
  }
}

/// How many resources a listing left out, by reason.
public struct LeftOut: Sendable, Equatable {
  /// Withdrawn: marked as entered in error.
  public internal(set) var enteredInError = 0
  /// Looked into and ruled out.
  public internal(set) var refuted = 0
  /// No longer current, where only what is current was asked for.
  public internal(set) var notActive = 0

  /// All of them.
  public var total: Int { enteredInError + refuted + notActive }

  static func + (one: LeftOut, other: LeftOut) -> LeftOut {
    LeftOut(
      enteredInError: one.enteredInError + other.enteredInError,
      refuted: one.refuted + other.refuted, notActive: one.notActive + other.notActive)
  }
}

/// What a listing does with one resource.
enum Admission<Row> {
  case listed(Row)
  case enteredInError, refuted, notActive
  /// It belongs to another listing.
  case foreign
}

/// Gathers rows, counting what is left out.
struct ListingBuilder<Row: Sendable> {
  private(set) var rows: [Row] = []
  private(set) var leftOut = LeftOut()

  mutating func add(_ admission: Admission<Row>) {
    switch admission {
    case .listed(let row): rows.append(row)
    case .enteredInError: leftOut.enteredInError += 1
    case .refuted: leftOut.refuted += 1
    case .notActive: leftOut.notActive += 1
    case .foreign: break
    }
  }

  /// The first `count` rows, all of them for nil.
  func listing(count: Int?) -> Listing<Row> {
    let wanted = count.map { max($0, 0) } ?? rows.count
    return Listing(
      rows: Array(rows.prefix(wanted)), leftOut: leftOut, hasMore: rows.count > wanted)
  }

  /// All rows by rank, those of one rank newest first, those of one date as they were added.
  func listing(
    ranked rank: (Row) -> Int, date: (Row) -> WrittenDate?
  ) -> Listing<Row> {
    let keyed = rows.enumerated().map { offset, row in
      (row: row, rank: rank(row), date: date(row)?.sortKey ?? .min, offset: offset)
    }
    let sorted = keyed.sorted { ($0.rank, $1.date, $0.offset) < ($1.rank, $0.date, $1.offset) }
    return Listing(rows: sorted.map(\.row), leftOut: leftOut, hasMore: false)
  }
}

extension RecordReader {
  /// The listing of a query's resources in the record's order.
  ///
  /// Of a listing with a `count` no more is read than about twice what it takes: it asks for some,
  /// and for twice as many as long as what is left out leaves too few.
  func listing<Row: Sendable>(
    _ query: SearchQuery, count: Int?, admit: (Resource) throws -> Admission<Row>
  ) throws -> Listing<Row> {
    var limit = count.map { max($0, 0) + 1 }
    while true {
      let resources = try self.resources(query.limited(to: limit))
      var builder = ListingBuilder<Row>()
      for resource in resources { builder.add(try admit(resource)) }
      guard let count, let asked = limit, resources.count >= asked, builder.rows.count <= count
      else { return builder.listing(count: count) }
      limit = asked * 2
    }
  }
}

extension RecordReader {
  /// What `make` makes of one resource; nil if there is none, or the id is of another type.
  func entry<Row>(
    _ id: ResourceID, of types: Set<String>,
    make: (Resource, inout ReferenceNames<Self>) throws -> Row
  ) throws -> Row? {
    guard types.contains(id.type), let resource = try resource(id) else { return nil }
    var names = ReferenceNames(self)
    return try make(resource, &names)
  }
}
