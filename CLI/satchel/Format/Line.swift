#if Tools
/// A key and its value in a body line or an answer; every value is text, lexemes as they arrived.
struct Field: Equatable, Sendable {
  let key: String
  let value: String

  init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }
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

  init(_ kind: String, fields: [Field], plot: Plot? = nil) {
    precondition(RequestParser.isName(kind), "A kind is a word of the program.")
    Self.check(fields)
    self.kind = kind
    self.fields = fields
    self.plot = plot
  }

  /// Leaves out the fields whose value is nil.
  init(_ kind: String, _ fields: KeyValuePairs<String, String?> = [:], plot: Plot? = nil) {
    self.init(kind, fields: Field.list(fields), plot: plot)
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

  static func ok(_ fields: KeyValuePairs<String, String?> = [:]) -> Answer {
    let fields = Field.list(fields)
    Line.check(fields)
    return .ok(fields)
  }

  static func error(
    _ code: String, reason: String, next: String? = nil,
    _ more: KeyValuePairs<String, String?> = [:]
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
  fileprivate static func list(_ pairs: KeyValuePairs<String, String?>) -> [Field] {
    pairs.compactMap { key, value in value.map { Field(key, $0) } }
  }
}
#endif
