#if Tools
import Satchel

/// The format for the ear: each line one or two sentences, without ids, tables or signs.
///
/// Lines that have a spoken form of their own are said by it, others as headings and values.
struct SpokenRenderer: Renderer {
  let words: Words

  func render(_ body: [Line]) -> [String] {
    body.flatMap { line -> [String] in
      let plot = line.plot?.spoken.map { shown($0.text(in: words.language)) }
      // What a plot says of a series needn't be said of each of its points.
      if let plot { return [plot] }
      if line.kind == "point" { return [] }
      return [shown(line.spoken?.text(in: words.language) ?? said(line))]
    }
  }

  func render(_ body: [Line], _ answer: Answer) -> [String] {
    switch answer {
    case .ok(let fields):
      let parts = words.success(fields.filter { $0.key != "id" }, body)
      return render(body) + (parts.isEmpty ? [] : [sentence(parts.joined(separator: ", "))])
    case .error(_, let fields):
      let said = fields.filter { ["reason", "next"].contains($0.key) }.map(words.value)
      return render(body) + [shown(said.joined(separator: " "))]
    }
  }

  private func said(_ line: Line) -> String {
    let fields = line.withoutDiagnostics.fields.filter {
      !["id", "json"].contains($0.key) && !$0.key.hasSuffix("-id")
    }
    return sentence("\(words.kind(line.kind)): \(fields.map(said).joined(separator: ", "))")
  }

  private func said(_ field: Field) -> String { "\(words.phrase(field.key)) \(words.value(field))" }

  /// What was written may end in a stop of its own.
  private func sentence(_ text: String) -> String {
    shown(text.last?.isPunctuation == true && text.last != ")" ? text : text + ".")
  }

  private func shown(_ text: String) -> String { Words.cell(text) }
}
#endif
