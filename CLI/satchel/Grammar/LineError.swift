#if Tools
import Satchel

/// Why a line cannot be carried out as it was typed.
///
/// Neither a word nor a value of the line ever appears in `reason`: any of them may be a secret
/// that was typed in the wrong place. `column` says where to look instead.
struct LineError: Error, Equatable, Sendable {
  enum Code: String, Equatable, Sendable, CaseIterable {
    /// The line does not follow the grammar.
    case lineInvalid = "line.invalid"
    /// `${name}` stands for an answer that nobody kept.
    case captureUnknown = "capture.unknown"
    /// An option, or one word more, that the verb does not take.
    case argumentUnknown = "argument.unknown"
    /// A word or an option that the verb cannot do without.
    case argumentMissing = "argument.missing"
    /// A value that is not of the kind the verb needs.
    case argumentInvalid = "argument.invalid"
  }

  var code: Code
  /// A sentence that says what would be right.
  var reason: Sentence
  /// The place in the line, counted in Unicode scalars from 1; nil when it concerns the whole
  /// line.
  var column: Int?

  /// The answer to a line that `LineSplitter` or `Request.parse` found too long to hold.
  static let tooLong = LineError(
    .lineInvalid, .lineTooLong(bytes: Request.maximumBytes))

  init(_ code: Code, _ reason: Sentence, column: Int? = nil) {
    self.code = code
    self.reason = reason
    self.column = column
  }
}
#endif
