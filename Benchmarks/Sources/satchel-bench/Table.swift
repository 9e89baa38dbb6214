/// The rows, as plain text or as Markdown.
struct Table {
  private static let heads = ["what", "figure", "ratio", "target", ""]

  let rows: [Row]

  private var cells: [[String]] {
    rows.map { [$0.what, $0.figure, $0.ratio, $0.target, $0.verdict] }
  }

  var text: String {
    let all = [Self.heads] + cells
    let widths = Self.heads.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      var line = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count + 2)
      }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  var markdown: String {
    // An indented row belongs to the one above it.
    let lines =
      [Self.heads, Self.heads.map { _ in "---" }]
      + cells.map { $0.map { $0.hasPrefix("  ") ? "– " + $0.dropFirst(2) : $0 } }
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
      .replacing("|  |", with: "| |").replacing("|  |", with: "| |")
  }
}
