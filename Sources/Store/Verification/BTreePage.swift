/// One page of a table or an index, as SQLite's file format (1.6) lays it out.
///
/// The bytes may be anything: what doesn't fit is left out, and nothing is read outside of them.
struct BTreePage {
  enum Kind: UInt8 {
    case indexInterior = 2
    case tableInterior = 5
    case indexLeaf = 10
    case tableLeaf = 13
  }

  /// Where a row or an index entry lies.
  struct Cell {
    /// The row's key; 0 in an index.
    let key: Int64
    /// Of the whole payload.
    let byteCount: Int
    /// What of it lies on this page.
    let local: Range<Int>
    /// The page with what follows; 0 if there is none.
    let overflow: Int
  }

  let kind: Kind
  /// Empty for an interior page of a table: it has no rows.
  let cells: [Cell]
  /// Cells that lie outside of the page or overlap its end.
  let brokenCells: Int

  /// - Parameters:
  ///   - usable: how many of the page's bytes are SQLite's.
  ///   - headerAt: 100 on the first page, otherwise 0.
  init?(_ bytes: [UInt8], usable: Int, headerAt start: Int) {
    guard usable <= bytes.count, start + 12 <= usable, let kind = Kind(rawValue: bytes[start])
    else { return nil }
    self.kind = kind
    let isInterior = kind == .indexInterior || kind == .tableInterior
    let count = Int(bytes[start + 3]) << 8 | Int(bytes[start + 4])
    let pointers = start + (isInterior ? 12 : 8)
    guard pointers + 2 * count <= usable else { return nil }
    var cells: [Cell] = []
    var brokenCells = 0
    if kind != .tableInterior {
      for index in 0..<count {
        let at = pointers + 2 * index
        let offset = Int(bytes[at]) << 8 | Int(bytes[at + 1])
        if let cell = Self.cell(bytes[..<usable], at: offset, kind) {
          cells.append(cell)
        } else {
          brokenCells += 1
        }
      }
    }
    self.cells = cells
    self.brokenCells = brokenCells
  }

  private static func cell(_ page: ArraySlice<UInt8>, at offset: Int, _ kind: Kind) -> Cell? {
    var reader = BoundedReader(page, at: offset)
    if kind == .indexInterior { guard reader.unsigned(bytes: 4) != nil else { return nil } }
    guard let length = reader.varint(), length >= 0, length < 1 << 31 else { return nil }
    var key: Int64 = 0
    if kind == .tableLeaf {
      guard let read = reader.varint() else { return nil }
      key = read
    }
    let byteCount = Int(length)
    let kept = localBytes(byteCount, usable: page.count, isTable: kind == .tableLeaf)
    guard let local = reader.range(kept) else { return nil }
    var overflow = 0
    if kept < byteCount {
      guard let next = reader.unsigned(bytes: 4) else { return nil }
      overflow = Int(next)
    }
    return Cell(key: key, byteCount: byteCount, local: local, overflow: overflow)
  }

  /// How much of a payload stays on the page (1.6, "payload spills").
  private static func localBytes(_ byteCount: Int, usable: Int, isTable: Bool) -> Int {
    let most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23
    guard byteCount > most else { return byteCount }
    let least = (usable - 12) * 32 / 255 - 23
    let kept = least + (byteCount - least) % (usable - 4)
    return kept <= most ? kept : least
  }
}

/// Reads numbers from bytes, never beyond them.
struct BoundedReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>, at position: Int) {
    self.bytes = bytes
    self.position = max(position, bytes.startIndex)
  }

  init(_ bytes: [UInt8]) {
    self.init(bytes[...], at: 0)
  }

  /// Big-endian.
  mutating func unsigned(bytes count: Int) -> UInt64? {
    guard let range = range(count) else { return nil }
    return bytes[range].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Two's complement, big-endian, of at most eight bytes.
  mutating func signed(bytes count: Int) -> Int64? {
    guard let value = unsigned(bytes: count) else { return nil }
    let shift = 64 - 8 * count
    return shift == 64 ? 0 : Int64(bitPattern: value << UInt64(shift)) >> Int64(shift)
  }

  /// Seven bits a byte, the most significant first; the ninth byte counts whole.
  mutating func varint() -> Int64? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard position < bytes.endIndex else { return nil }
      let byte = bytes[position]
      position += 1
      if index == 8 { return Int64(bitPattern: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte & 0x80 == 0 { return Int64(bitPattern: value) }
    }
    return nil
  }

  /// The next `count` bytes' place.
  mutating func range(_ count: Int) -> Range<Int>? {
    guard count >= 0, position <= bytes.endIndex, count <= bytes.endIndex - position else {
      return nil
    }
    defer { position += count }
    return position..<position + count
  }
}
