#if Tools
import Satchel

/// A key and its value in a body line or an answer: data as it arrived, or a sentence.
struct Field: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case data(String)
    case sentence(Sentence)
  }

  let key: String
  let content: Content

  init(_ key: String, _ content: some FieldContent) {
    self.key = key
    self.content = content.fieldContent
  }

  /// The key of what is for developers, who read the formats of programs.
  static let diagnostics = "diagnostics"

  func text(in language: Language) -> String {
    switch content {
    case .data(let text): text
    case .sentence(let sentence): sentence.text(in: language)
    }
  }
}

/// What may stand behind a key.
protocol FieldContent: Sendable {
  var fieldContent: Field.Content { get }
}

extension String: FieldContent {
  var fieldContent: Field.Content { .data(self) }
}

extension Sentence: FieldContent {
  var fieldContent: Field.Content { .sentence(self) }
}

/// One body line: `kind key=value …`, its keys in the order in which they are given.
///
/// Kind and keys are chosen by the program, never by data: anything but small letters, digits and
/// hyphens is a mistake and traps, and so does the key `line`, which the JSON format needs.
struct Line: Equatable, Sendable {
  let kind: String
  let fields: [Field]
  /// Drawn above the table that its kind becomes in the human format; other formats ignore it.
  let plot: Plot?
  /// The whole line as a person would say it; nil where its keys and values say it well enough.
  let spoken: Sentence?

  init(_ kind: String, fields: [Field], plot: Plot? = nil, spoken: Sentence? = nil) {
    precondition(RequestParser.isName(kind), "A kind is a word of the program.")
    Self.check(fields)
    self.kind = kind
    self.fields = fields
    self.plot = plot
    self.spoken = spoken
  }

  /// Leaves out the fields whose value is nil.
  init(
    _ kind: String, _ fields: KeyValuePairs<String, (any FieldContent)?> = [:], plot: Plot? = nil,
    spoken: Sentence? = nil
  ) {
    self.init(kind, fields: Field.list(fields), plot: plot, spoken: spoken)
  }

  /// The line as a person gets it.
  var withoutDiagnostics: Line {
    Line(
      kind, fields: fields.filter { $0.key != Field.diagnostics }, plot: plot, spoken: spoken)
  }

  fileprivate static func check(_ fields: [Field]) {
    for field in fields {
      precondition(
        RequestParser.isName(field.key) && field.key != "line", "A key is a word of the program.")
    }
  }
}

/// The one line that ends every answer.
enum Answer: Equatable, Sendable {
  case ok([Field])
  /// `fields` holds `reason` and, where there is one, `next`: what to do about it.
  case error(code: String, [Field])

  static func ok(_ fields: KeyValuePairs<String, (any FieldContent)?> = [:]) -> Answer {
    let fields = Field.list(fields)
    Line.check(fields)
    return .ok(fields)
  }

  static func error(
    _ code: String, reason: Sentence, next: Sentence? = nil,
    _ more: KeyValuePairs<String, (any FieldContent)?> = [:]
  ) -> Answer {
    let fields = Field.list(["reason": reason, "next": next]) + Field.list(more)
    Line.check(fields)
    return .error(code: code, fields)
  }

  init(_ error: LineError) {
    self = .error(
      error.code.rawValue, reason: error.reason, ["column": error.column.map { String($0) }])
  }

  var isOK: Bool {
    if case .ok = self { true } else { false }
  }
}

extension Field {
  fileprivate static func list(
    _ pairs: KeyValuePairs<String, (any FieldContent)?>
  ) -> [Field] {
    pairs.compactMap { key, value in value.map { Field(key, $0) } }
  }
}
#endif
