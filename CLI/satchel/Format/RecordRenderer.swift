#if Tools
/// One body line as a list of keys and values; long values are wrapped, never cut.
struct RecordRenderer {
  let terminal: Terminal

  func render(_ line: Line) -> [String] {
    var rows = [terminal.paint(terminal.words.kind(line.kind), .strong)]
    let keys = line.fields.map { terminal.words.title($0.key) }
    // A very long key gets a row of its own rather than all values a narrow column.
    let keyWidth = min(keys.map { DisplayWidth.of($0) }.max() ?? 0, terminal.width / 3)
    let valueWidth = terminal.width - keyWidth - 4
    for (key, field) in zip(keys, line.fields) {
      if field.key == "json",
        let json = PrettyJSON.rows(
          EscapedText.human(terminal.words.value(field)), columns: terminal.width - 4)
      {
        rows += ["  " + terminal.paint(key, .quiet)] + json.map { "    " + $0 }
        continue
      }
      let look = Words.look(field)
      let values = EscapedText.human(terminal.words.value(field))
        .split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap { Words.wrap(String($0), columns: valueWidth) }
      var label = key
      if DisplayWidth.of(key) > keyWidth {
        rows.append("  " + terminal.paint(key, .quiet))
        label = ""
      }
      for value in values {
        let gap = String(repeating: " ", count: keyWidth - DisplayWidth.of(label) + 2)
        let start = label.isEmpty ? "" : "  " + terminal.paint(label, .quiet)
        let indent = label.isEmpty ? "  " : ""
        rows.append(value.isEmpty ? start : start + indent + gap + terminal.paint(value, look))
        label = ""
      }
    }
    return rows
  }
}
#endif
