#if Tools
import Satchel

/// The format for a person at a terminal.
///
/// Neighbouring body lines of one kind become one block: several a table, a single one a list of
/// keys and values, events a bullet each. Ids, numbers and other short values are never cut; what
/// would not fit even so is shown as one list per line instead of a table.
struct HumanRenderer: Renderer {
  let terminal: Terminal

  private var words: Words { terminal.words }

  func render(_ body: [Line]) -> [String] {
    blocks(body.map(\.withoutDiagnostics))
  }

  private func blocks(_ body: [Line]) -> [String] {
    var blocks: [[String]] = []
    for group in groups(body) {
      blocks += group.compactMap(\.plot).compactMap {
        let rows = PlotRenderer(plot: $0, terminal: terminal).render()
        return rows.isEmpty ? nil : rows
      }
      if group[0].kind == "event" {
        blocks.append(group.flatMap(event))
      } else if group.count == 1 {
        blocks.append(RecordRenderer(terminal: terminal).render(group[0]))
      } else {
        blocks.append(table(group))
      }
    }
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  func render(_ body: [Line], _ answer: Answer) -> [String] {
    let blocks = render(body)
    let isRoomy = blocks.count > 1
    switch answer {
    case .ok(let fields): return blocks + (isRoomy ? [""] : []) + success(fields, body)
    case .error(let code, let fields):
      return blocks + (isRoomy ? [""] : []) + failure(code, fields)
    }
  }

  private func groups(_ body: [Line]) -> [[Line]] {
    body.reduce(into: []) { groups, line in
      if groups.last?.first?.kind == line.kind {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
  }

  private func table(_ group: [Line]) -> [String] {
    if let table = Table(group, terminal: terminal) { return table.render() }
    return Array(
      group.map { RecordRenderer(terminal: terminal).render($0) }.joined(separator: [""]))
  }

  private func event(_ line: Line) -> [String] {
    guard let notice = line.spoken else { return RecordRenderer(terminal: terminal).render(line) }
    return marked("•", .warning, Words.cell(notice.text(in: terminal.language)))
  }

  private func success(_ fields: [Field], _ body: [Line]) -> [String] {
    let parts = words.success(fields, body)
    return marked("✓", .good, parts.joined(separator: " · "), textLook: .quiet)
  }

  private func failure(_ code: String, _ fields: [Field]) -> [String] {
    func value(_ key: String) -> String? {
      fields.first { $0.key == key }.map { Words.cell(words.value($0)) }
    }
    var text = Words.cell(code)
    if let reason = value("reason") { text += ": \(reason)" }
    if let next = value("next") { text += " — \(next)" }
    let said = ["reason", "next", Field.diagnostics]
    let rest = fields.filter { !said.contains($0.key) }
    if !rest.isEmpty {
      let notes = rest.map { "\(words.phrase($0.key)) \(Words.cell(words.value($0)))" }
      text += " (\(notes.joined(separator: ", ")))"
    }
    return marked("✗", .bad, text)
  }

  /// A sign, then text that hangs beside it over as many lines as it needs.
  private func marked(
    _ sign: String, _ look: Terminal.Look, _ text: String, textLook: Terminal.Look? = nil
  ) -> [String] {
    let rows = Words.wrap(text, columns: terminal.width - 2)
    return rows.enumerated().map { index, row in
      let start = index == 0 ? terminal.paint(sign, look) : " "
      return row.isEmpty ? start : "\(start) \(terminal.paint(row, textLook))"
    }
  }
}
#endif
