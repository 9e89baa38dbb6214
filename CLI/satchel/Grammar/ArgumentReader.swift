#if Tools
import Satchel

/// A request's arguments, checked against what its verb accepts and read by name.
///
/// No error repeats a value: one typed in the wrong place may be a passcode.
/// Asking for a name that the verb does not declare is a programmer's mistake and traps.
struct ArgumentReader {
  /// What was typed after a key such as `passcode`.
  enum Secret: Equatable {
    /// `-`: the next line of standard input has it.
    case nextLine
    /// Stood in the line itself; the interpreter allows it in test homes only.
    case inline(String)
  }

  private let parameters: [Parameter]
  private var values: [String: [String]] = [:]

  init(_ request: Request, accepts parameters: [Parameter]) throws(LineError) {
    precondition(Set(parameters.map(\.name)).count == parameters.count)
    self.parameters = parameters
    var wordParameters = parameters.filter { !$0.isOption }[...]
    for argument in request.arguments {
      switch argument {
      case .word(let text):
        guard let parameter = wordParameters.first else {
          throw LineError(.argumentUnknown, .argumentTooMany(accepted: accepted))
        }
        values[parameter.name, default: []].append(text)
        if parameter.form != .rest { wordParameters.removeFirst() }
      case .option(let key, let value):
        guard let parameter = parameters.first(where: { $0.isOption && $0.name == key }) else {
          throw LineError(.argumentUnknown, .argumentNoOption(key: key, accepted: accepted))
        }
        if case .option(_, _, repeats: false) = parameter.form, values[key] != nil {
          throw LineError(.argumentInvalid, .argumentOnce(key: key))
        }
        values[key, default: []].append(value)
      }
    }
    try checkPresence()
  }

  private func checkPresence() throws(LineError) {
    for parameter in parameters where values[parameter.name] == nil {
      switch parameter.form {
      case .word(isRequired: true), .option(_, isRequired: true, _): try refuseMissing(parameter)
      case .word, .option, .rest: continue
      }
    }
    if parameters.contains(.confirm), values["confirm"] != ["yes"] {
      throw LineError(.argumentInvalid, .argumentConsent)
    }
  }

  private func refuseMissing(_ parameter: Parameter) throws(LineError) {
    if parameter == .confirm {
      throw LineError(.argumentMissing, .argumentConfirm)
    }
    throw LineError(.argumentMissing, .argumentMissing(name: parameter.usage, accepted: accepted))
  }

  private var accepted: Sentence {
    parameters.isEmpty
      ? .argumentNone : .argumentAccepted(usage: parameters.map(\.usage).joined(separator: " "))
  }

  // MARK: Reading

  /// The value under a name, or nil if it was left out.
  func text(optional name: String) -> String? {
    precondition(parameters.contains { $0.name == name }, "The verb does not declare \(name).")
    return values[name]?.first
  }

  func text(_ name: String) throws(LineError) -> String {
    try present(text(optional: name), name)
  }

  /// All values of a repeated option or of the rest of the words, in the order typed.
  func all(_ name: String) -> [String] {
    precondition(parameters.contains { $0.name == name }, "The verb does not declare \(name).")
    return values[name] ?? []
  }

  /// `on` or `off`.
  func toggle(optional name: String) throws(LineError) -> Bool? {
    try choice(optional: name, ["on": true, "off": false])
  }

  func toggle(_ name: String) throws(LineError) -> Bool {
    try present(toggle(optional: name), name)
  }

  func integer(optional name: String, in range: ClosedRange<Int>) throws(LineError) -> Int? {
    guard let text = text(optional: name) else { return nil }
    // `Int("+5")` would be accepted; two spellings of a number are one too many.
    guard let value = Int(text), range.contains(value), String(value) == text else {
      throw LineError(
        .argumentInvalid,
        .argumentInteger(name: label(name), from: range.lowerBound, to: range.upperBound))
    }
    return value
  }

  func integer(_ name: String, in range: ClosedRange<Int>) throws(LineError) -> Int {
    try present(integer(optional: name, in: range), name)
  }

  func duration(optional name: String) throws(LineError) -> Duration? {
    guard let text = text(optional: name) else { return nil }
    guard let duration = Duration(lineText: text) else {
      throw LineError(
        .argumentInvalid, .argumentDuration(name: label(name)))
    }
    return duration
  }

  func duration(_ name: String) throws(LineError) -> Duration {
    try present(duration(optional: name), name)
  }

  /// One of a few words, which an error lists in the order given.
  func choice<Value>(
    optional name: String, _ choices: KeyValuePairs<String, Value>
  ) throws(LineError) -> Value? {
    guard let text = text(optional: name) else { return nil }
    guard let choice = choices.first(where: { $0.key == text }) else {
      let words = choices.map(\.key).joined(separator: ", ")
      throw LineError(.argumentInvalid, .argumentChoice(name: label(name), words: words))
    }
    return choice.value
  }

  func choice<Value>(
    _ name: String, _ choices: KeyValuePairs<String, Value>
  ) throws(LineError) -> Value {
    try present(choice(optional: name, choices), name)
  }

  func secret(optional name: String) -> Secret? {
    text(optional: name).map { $0 == "-" ? .nextLine : .inline($0) }
  }

  func secret(_ name: String) throws(LineError) -> Secret {
    try present(secret(optional: name), name)
  }

  // MARK: Errors

  private func present<Value>(_ value: Value?, _ name: String) throws(LineError) -> Value {
    if let value { return value }
    throw LineError(.argumentMissing, .argumentMissing(name: label(name), accepted: accepted))
  }

  private func label(_ name: String) -> String {
    parameters.contains { $0.isOption && $0.name == name } ? "\(name)=" : name
  }
}
#endif
