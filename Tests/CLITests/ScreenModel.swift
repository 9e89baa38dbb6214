#if Tools
/// What a terminal makes of the bytes that it is sent: enough of one (ECMA-48, xterm) to see the
/// screen as a person does, with what has been scrolled off it.
struct ScreenModel {
  let columns: Int
  let rows: Int
  private(set) var scrolledOff: [String] = []
  private var cells: [[Character]]
  private var row = 0
  private var column = 0
  private var pending: [Unicode.Scalar] = []

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    cells = Array(repeating: [], count: rows)
  }

  /// The rows that are seen, without what is empty at their ends.
  var text: String {
    cells.map(Self.trimmed).joined(separator: "\n")
      .replacing(#/\n+$/#, with: "")
  }

  /// What is seen, and what scrolling back would show.
  var everything: String { (scrolledOff + [text]).joined(separator: "\n") }

  /// What stands in the cursor's row before it.
  var beforeCursor: String {
    let written = String(cells[row].prefix(column))
    return written + String(repeating: " ", count: column - written.count)
  }

  mutating func take(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars { take(scalar) }
  }

  private static func trimmed(_ row: [Character]) -> String {
    String(row.reversed().drop { $0 == " " }.reversed())
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if !pending.isEmpty || scalar == "\u{1B}" {
      pending.append(scalar)
      if isWhole { obey() }
      return
    }
    switch scalar {
    case "\r": column = 0
    case "\n": feed()
    case "\u{8}": column = max(column - 1, 0)
    case "\u{7}": break
    default: put(Character(scalar))
    }
  }

  private mutating func put(_ character: Character) {
    if column == columns {
      column = 0
      feed()
    }
    fill(to: column)
    if column < cells[row].count {
      cells[row][column] = character
    } else {
      cells[row].append(character)
    }
    column += 1
  }

  private mutating func fill(to count: Int) {
    while cells[row].count < count { cells[row].append(" ") }
  }

  private mutating func feed() {
    guard row == rows - 1 else {
      row += 1
      return
    }
    scrolledOff.append(Self.trimmed(cells.removeFirst()))
    cells.append([])
  }

  // MARK: Sequences

  private var isWhole: Bool {
    guard pending.count > 1 else { return false }
    guard pending[1] == "[" else { return pending[1] != "(" || pending.count > 2 }
    return pending.count > 2 && ("@"..."~").contains(pending[pending.count - 1])
  }

  private mutating func obey() {
    defer { pending = [] }
    guard pending[1] == "[", let command = pending.last else { return }
    let text = String(String.UnicodeScalarView(pending[2..<(pending.count - 1)]))
    let numbers = text.split(separator: ";").map { Int($0) ?? 0 }
    let count = max(numbers.first ?? 1, 1)
    switch command {
    case "A": row = max(row - count, 0)
    case "B": row = min(row + count, rows - 1)
    case "C": column = min(column + count, columns - 1)
    case "D": column = max(column - count, 0)
    case "G": column = min(count, columns) - 1
    case "H":
      row = min(count, rows) - 1
      column = min(numbers.count > 1 ? max(numbers[1], 1) : 1, columns) - 1
    case "J": clear(numbers.first ?? 0)
    case "K":
      if numbers.first ?? 0 == 2 { cells[row] = [] }
      cells[row] = Array(cells[row].prefix(column))
    case "P": cells[row].removeSubrange(column..<min(column + count, max(cells[row].count, column)))
    case "@":
      fill(to: column)
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
    default: break
    }
  }

  private mutating func clear(_ what: Int) {
    switch what {
    case 3: scrolledOff = []
    case 2: cells = Array(repeating: [], count: rows)
    default:
      cells[row] = Array(cells[row].prefix(column))
      for below in cells.indices.dropFirst(row + 1) { cells[below] = [] }
    }
  }
}
#endif
