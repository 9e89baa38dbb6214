#if Tools
/// Body lines of one kind as a table that fits the terminal, if it can without cutting what
/// matters.
struct Table {
  private struct Column {
    let key: String
    let title: String
    let cells: [String]
    let looks: [Terminal.Look?]
    let isNumeric: Bool
    let naturalWidth: Int
    var width: Int

    /// Cut only text that is long by nature; half a number, an id or a resource is a wrong one.
    var mayShrink: Bool {
      !isNumeric && !["id", "json"].contains(key) && !key.hasSuffix("-id")
        && naturalWidth > Table.shortColumns
    }

    var minimumWidth: Int {
      max(Table.shortColumns, DisplayWidth.of(title))
    }
  }

  private static let shortColumns = 16
  private static let gap = "  "

  private let terminal: Terminal
  private var columns: [Column]
  /// Where there is no room for ids beside the rest: each stands on a row of its own, below.
  private var idsBelow: [String]?
  private let rowCount: Int

  /// Nil if the lines do not fit side by side, even with their ids below.
  init?(_ lines: [Line], terminal: Terminal) {
    self.terminal = terminal
    rowCount = lines.count
    columns = Self.keys(of: lines).map { key in
      let cells = lines.map { line in
        line.fields.filter { $0.key == key }.map { Words.cell(terminal.words.value($0)) }
          .joined(separator: ", ")
      }
      let title = terminal.words.title(key)
      let width = (cells + [title]).map { DisplayWidth.of($0) }.max() ?? 0
      return Column(
        key: key, title: title, cells: cells,
        looks: lines.map { $0.fields.first { $0.key == key }.flatMap(Words.look) },
        isNumeric: key != "id" && cells.allSatisfy(Self.isNumber),
        naturalWidth: width, width: width)
    }
    guard !columns.isEmpty else { return nil }
    let whole = columns
    let fits = shrink()
    if fits, !isCut { return }
    let beside = columns
    columns = whole.filter { $0.key != "id" }
    idsBelow = whole.first { $0.key == "id" }?.cells
    if idsBelow != nil, columns.count > 1, shrink(), !fits || !isCut { return }
    guard fits else { return nil }
    columns = beside
    idsBelow = nil
  }

  /// Whether some cell has more to say than it has lines for.
  private var isCut: Bool {
    columns.contains { column in
      column.width < column.naturalWidth
        && column.cells.contains {
          Self.lines(of: $0, columns: column.width, atMost: Self.comfortableCell).isCut
        }
    }
  }

  func render() -> [String] {
    let header = columns.enumerated().map { index, column in
      padded(column.title, column, isLast: index == columns.count - 1, look: .strong)
    }
    let rule = columns.map { terminal.paint(String(repeating: "─", count: $0.width), .quiet) }
    var rows = [header.joined(separator: Self.gap), rule.joined(separator: Self.gap)]
    for row in 0..<rowCount {
      rows += cells(of: row)
      if let id = idsBelow?[row], !id.isEmpty { rows.append("  " + terminal.paint(id, .quiet)) }
    }
    return rows
  }

  /// A row of cells, as many lines high as its highest cell: a dosage that is cut is a wrong one.
  private func cells(of row: Int) -> [String] {
    let heights = columns.map { wrapped($0.cells[row], columns: $0.width) }
    return (0..<(heights.map(\.count).max() ?? 0)).map { line in
      let cells = columns.enumerated().map { index, column in
        padded(
          line < heights[index].count ? heights[index][line] : "", column,
          isLast: index == columns.count - 1,
          look: column.looks[row])
      }
      return trimmed(cells.joined(separator: Self.gap))
    }
  }

  /// A cell of more lines than that is better off with the room that ids take.
  private static let comfortableCell = 4
  /// What is still longer is cut: half a dosage is a wrong one, so that is late.
  private static let highestCell = 8

  /// The text broken at spaces; beyond a few lines it ends in an ellipsis.
  private func wrapped(_ text: String, columns: Int) -> [String] {
    var (lines, isCut) = Self.lines(of: text, columns: columns, atMost: Self.highestCell)
    if isCut {
      lines = Array(lines.prefix(Self.highestCell))
      lines[Self.highestCell - 1] =
        DisplayWidth.prefix(lines[Self.highestCell - 1], columns: columns - 1) + "…"
    }
    return lines
  }

  /// The text broken at spaces, and whether that is more than a cell holds.
  private static func lines(
    of text: String, columns: Int, atMost limit: Int
  ) -> (lines: [String], isCut: Bool) {
    // What can't be shown needn't be broken: a value may be megabytes wide.
    let room = columns * (limit + 1)
    let shown = DisplayWidth.of(text) > room ? DisplayWidth.prefix(text, columns: room) : text
    let lines = Words.wrap(shown, columns: max(columns, 2))
    return (lines, lines.count > limit)
  }

  /// Takes columns from the widest text until the table fits; answers whether it does.
  private mutating func shrink() -> Bool {
    let gaps = Self.gap.count * (columns.count - 1)
    var excess = columns.reduce(gaps) { $0 + $1.width } - terminal.width
    while excess > 0 {
      let shrinkable = columns.indices.filter {
        columns[$0].mayShrink && columns[$0].width > columns[$0].minimumWidth
      }
      // The last of equally wide ones, so that what comes first stays whole longest.
      guard let widest = shrinkable.max(by: { columns[$0].width <= columns[$1].width }) else {
        return false
      }
      // A value may be megabytes wide: take each of the widest its share, or down to the next.
      let width = columns[widest].width
      let equals = shrinkable.count { columns[$0].width == width }
      let next = shrinkable.map { columns[$0].width }.filter { $0 < width }.max() ?? 0
      let room = width - max(columns[widest].minimumWidth, next)
      let step = min(max(excess / equals, 1), room)
      columns[widest].width -= step
      excess -= step
    }
    return true
  }

  private func padded(
    _ text: String, _ column: Column, isLast: Bool, look: Terminal.Look?
  ) -> String {
    var shown = text
    if DisplayWidth.of(text) > column.width {
      shown = DisplayWidth.prefix(text, columns: column.width - 1) + "…"
    }
    let space = String(repeating: " ", count: max(column.width - DisplayWidth.of(shown), 0))
    let painted = terminal.paint(shown, look)
    if column.isNumeric { return space + painted }
    return isLast ? painted : painted + space
  }

  private func trimmed(_ row: String) -> String {
    let end = row.lastIndex { $0 != " " }
    return end.map { String(row[...$0]) } ?? ""
  }

  /// All keys, each after the one it follows in the first line that has it.
  private static func keys(of lines: [Line]) -> [String] {
    var keys: [String] = []
    for line in lines {
      var place = 0
      for field in line.fields {
        if let known = keys.firstIndex(of: field.key) {
          place = known + 1
        } else {
          keys.insert(field.key, at: place)
          place += 1
        }
      }
    }
    return keys
  }

  /// An optional sign, digits with at most one point, or nothing.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.utf8.dropFirst() : text.utf8[...]
    return digits.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
      && digits.count { $0 == UInt8(ascii: ".") } <= 1
  }
}
#endif
