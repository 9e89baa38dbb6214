/// Rows of cells under their heads, as plain text or as Markdown.
struct Table {
  let heads: [String]
  let cells: [[String]]

  init(heads: [String], cells: [[String]]) {
    self.heads = heads
    self.cells = cells
  }

  init(rows: [Row]) {
    self.init(
      heads: ["what", "figure", "ratio", "target", ""],
      cells: rows.map { [$0.what, $0.figure, $0.ratio, $0.target, $0.verdict] })
  }

  func text(as format: String?) -> String {
    format == "markdown" ? markdown : text
  }

  private var text: String {
    let all = [heads] + cells
    let widths = heads.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      var line = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count + 2)
      }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  private var markdown: String {
    // An indented row belongs to the one above it.
    let lines =
      [heads, heads.map { _ in "---" }]
      + cells.map { $0.map { $0.hasPrefix("  ") ? "– " + $0.dropFirst(2) : $0 } }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
      .replacing("|  |", with: "| |").replacing("|  |", with: "| |")
  }
}
