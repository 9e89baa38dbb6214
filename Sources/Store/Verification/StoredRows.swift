internal import Vault

/// Every row and index entry of a sealed database that can still be read, found page by page.
///
/// SQLite finds rows through a tree, of which one lost page hides all that hangs below. Here each
/// page is looked at by itself: a lost one costs what is on it and nothing else. That is sound
/// because `secure_delete` leaves no old row on a page that is not in use, and because the tables
/// of a file differ in the shape of their rows.
struct StoredRows {
  enum Found {
    case row(key: Int64, [StoredValue])
    /// An entry of an index, or a row of a table that is one.
    case entry([StoredValue])
    /// A row whose rest lay on pages that are lost, or that is none.
    case brokenRow(key: Int64)
    case brokenEntry
  }

  /// What the pages themselves have shown.
  struct Tally {
    /// Pages that can't be opened.
    var damagedPages = 0
    /// Pages that can't be opened in the file, and that the log has: the next time that it is
    /// emptied it mends them.
    var mendedPages = 0
    /// The header's numbers; nil where the first page is lost.
    var generation: UInt64?
    var format: Int32?
  }

  /// SQLite locks this byte of a file and leaves its page out.
  private static let lockPage = (1 << 30) / SealedPages.pageBytes + 1

  private let pages: SealedPages
  private var page = [UInt8](repeating: 0, count: SealedPages.pageBytes)
  private var spare = [UInt8](repeating: 0, count: SealedPages.pageBytes)
  private(set) var tally = Tally()

  init(_ pages: SealedPages) {
    self.pages = pages
  }

  /// - Parameter step: is told of each page; what it throws ends this.
  mutating func forEach(step: () throws -> Void, _ body: (Found) throws -> Void) throws {
    for number in 1..<max(pages.count, 0) + 1 where number != Self.lockPage {
      try step()
      if pages.isInLog(number), number <= pages.filePages,
        try !pages.readFile(number, into: &spare)
      {
        tally.mendedPages += 1
      }
      guard try pages.read(number, into: &page) else {
        tally.damagedPages += 1
        continue
      }
      if number == 1 { readHeader() }
      guard
        let tree = BTreePage(
          page, usable: SealedPages.usableBytes, headerAt: number == 1 ? 100 : 0)
      else { continue }
      try tell(tree, body)
    }
  }

  private mutating func tell(_ tree: BTreePage, _ body: (Found) throws -> Void) throws {
    for _ in 0..<tree.brokenCells { try body(.brokenEntry) }
    for cell in tree.cells {
      let row = try payload(cell).flatMap { StoredValue.row($0) }
      switch (tree.kind, row) {
      case (.tableLeaf, .some(let row)): try body(.row(key: cell.key, row))
      case (.tableLeaf, nil): try body(.brokenRow(key: cell.key))
      case (_, .some(let row)): try body(.entry(row))
      case (_, nil): try body(.brokenEntry)
      }
    }
  }

  /// The whole of a cell's payload; nil where a page of it is lost.
  private mutating func payload(_ cell: BTreePage.Cell) throws -> [UInt8]? {
    var payload = Array(page[cell.local])
    guard cell.byteCount <= pages.count * SealedPages.usableBytes else { return nil }
    payload.reserveCapacity(cell.byteCount)
    var next = cell.overflow
    // Each turn adds something, so a chain that bites its tail ends too.
    while payload.count < cell.byteCount {
      guard next > 1, try pages.read(next, into: &spare) else { return nil }
      let count = min(cell.byteCount - payload.count, SealedPages.usableBytes - 4)
      payload += spare[4..<4 + count]
      next = spare[..<4].reduce(0) { $0 << 8 | Int($1) }
    }
    return payload
  }

  private mutating func readHeader() {
    var format = BoundedReader(page[...], at: 60)
    tally.format = format.signed(bytes: 4).map { Int32(truncatingIfNeeded: $0) }
    var generation = BoundedReader(page[...], at: 68)
    tally.generation = generation.signed(bytes: 4).map { UInt64(clamping: $0) }
  }
}
