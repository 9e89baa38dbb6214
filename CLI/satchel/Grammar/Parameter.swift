#if Tools
/// One thing that a verb accepts; a verb's list of them is its usage, its help and its check.
///
/// Words have capital names and are taken by position, in the order of the list; options have the
/// small names that stand before their `=`.
struct Parameter: Equatable, Sendable {
  enum Form: Equatable, Sendable {
    case word(isRequired: Bool)
    /// All words that are left, possibly none; only as the last word.
    case rest
    case option(hint: String, isRequired: Bool, repeats: Bool)
  }

  let name: String
  let form: Form

  static func word(_ name: String) -> Parameter {
    Parameter(name: name, form: .word(isRequired: true))
  }

  static func optionalWord(_ name: String) -> Parameter {
    Parameter(name: name, form: .word(isRequired: false))
  }

  static func rest(_ name: String) -> Parameter { Parameter(name: name, form: .rest) }

  /// `hint` says what the value looks like, for help and errors: `on|off`, `N`, `20m`.
  static func option(_ key: String, _ hint: String) -> Parameter {
    Parameter(name: key, form: .option(hint: hint, isRequired: false, repeats: false))
  }

  static func requiredOption(_ key: String, _ hint: String) -> Parameter {
    Parameter(name: key, form: .option(hint: hint, isRequired: true, repeats: false))
  }

  static func repeatedOption(_ key: String, _ hint: String) -> Parameter {
    Parameter(name: key, form: .option(hint: hint, isRequired: false, repeats: true))
  }

  /// The consent that every verb needs that destroys something or lets it out of the vault.
  static let confirm = requiredOption("confirm", "yes")

  /// Whether `-` stands for the next line of standard input.
  var isSecret: Bool {
    if case .option(hint: "-", _, _) = form { true } else { false }
  }

  /// How help and errors show it: `PATH`, `[NOUN]`, `[limit=N]`, `confirm=yes`.
  var usage: String {
    switch form {
    case .word(let isRequired): isRequired ? name : "[\(name)]"
    case .rest: "[\(name)…]"
    case .option(let hint, let isRequired, let repeats):
      (isRequired ? "\(name)=\(hint)" : "[\(name)=\(hint)]") + (repeats ? "…" : "")
    }
  }

  var isOption: Bool {
    if case .option = form { true } else { false }
  }
}
#endif
