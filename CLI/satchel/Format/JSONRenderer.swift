#if Tools
import Satchel

/// One JSON object a line: `{"line":"result",…}`, the last `{"line":"ok",…}` or
/// `{"line":"error","code":…}`; every value a string.
///
/// A key that a line carries twice becomes one member with the values joined by line feeds, since
/// an object with a repeated name means something else to every reader.
struct JSONRenderer: Renderer {
  var language: Language = .english

  func render(_ body: [Line]) -> [String] {
    body.map { object($0.kind, $0.fields) }
  }

  func render(_ body: [Line], _ answer: Answer) -> [String] {
    switch answer {
    case .ok(let fields): render(body) + [object("ok", fields)]
    case .error(let code, let fields):
      render(body) + [object("error", [Field("code", code)] + fields.filter { $0.key != "code" })]
    }
  }

  private func object(_ kind: String, _ fields: [Field]) -> String {
    var members = ["\"line\":\(EscapedText.json(kind))"]
    var written: Set<String> = []
    for field in fields where written.insert(field.key).inserted {
      let values = fields.filter { $0.key == field.key }.map { $0.text(in: language) }
      members.append(
        "\(EscapedText.json(field.key)):\(EscapedText.json(values.joined(separator: "\n")))")
    }
    return "{\(members.joined(separator: ","))}"
  }
}
#endif
