#if Tools
import Satchel

/// The format for scripts and transcripts: `kind key=value`, never wrapped, no colour.
///
/// A bare value is one that could be typed back as it stands: visible ASCII without quotes, `=`,
/// `$`, backslash. Everything else is a JSON string, so one reader serves both.
struct LinesRenderer: Renderer {
  var language: Language = .english

  func render(_ body: [Line]) -> [String] {
    body.map { text([$0.kind], $0.fields) }
  }

  func render(_ body: [Line], _ answer: Answer) -> [String] {
    switch answer {
    case .ok(let fields): render(body) + [text(["ok"], fields)]
    case .error(let code, let fields): render(body) + [text(["error", Self.value(code)], fields)]
    }
  }

  private func text(_ words: [String], _ fields: [Field]) -> String {
    (words + fields.map { "\($0.key)=\(Self.value($0.text(in: language)))" }).joined(separator: " ")
  }

  static func value(_ value: String) -> String {
    !value.isEmpty && value.utf8.allSatisfy(isHarmless) ? value : EscapedText.json(value)
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "="),
      UInt8(ascii: "$"), UInt8(ascii: "\\"):
      false
    default: (0x21...0x7E).contains(byte)
    }
  }
}
#endif
