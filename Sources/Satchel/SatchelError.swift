internal import FHIR
internal import Search
public import Sentences
internal import Store
internal import Vault

/// Everything that stops an action, in one shape.
///
/// `code` is stable and stands in Docs/ERRORS.md with what to do. No field holds anything of a
/// record, a path or a secret.
public struct SatchelError: Error, Sendable, Equatable {
  /// What kind of remedy there is.
  public enum Class: String, Sendable, CaseIterable {
    case fixInput = "fix-input"
    case retry
    case wait
    case refused
    case tampered
    case bug
  }

  /// What happened, as a word that programs may rely on.
  public let code: Code
  /// A sentence for the person at the screen.
  public let reason: Sentence
  /// What a developer wants to know besides, in English; constant but for numbers.
  public let diagnostics: String?
  /// Numbers that belong to the code, such as `left` and `wait-seconds` of `passcode.wrong`, or the
  /// `entry` and `byte` of a bundle that can't be read, both counted from zero, or the `file` and
  /// `line` of an export, counted from one.
  public let facts: [Fact]

  /// A number that belongs to a code, by name.
  public struct Fact: Sendable, Equatable {
    /// The name of the number, such as `left`.
    public let key: String
    /// Its digits.
    public let value: String
  }

  /// Whether all that was acknowledged before is still there, as it was.
  public var dataSafe: Bool { code.dataSafe }

  /// What to do about it.
  public var advice: Sentence { code.advice }

  /// The number of that name among `facts`; nil if the error has none.
  public func fact(_ key: String) -> Int? {
    facts.first { $0.key == key }.flatMap { Int($0.value) }
  }

  init(
    _ code: Code, _ reason: Sentence? = nil, diagnostics: String? = nil,
    facts: [(String, Int)] = []
  ) {
    self.code = code
    self.reason = reason ?? code.reason
    self.diagnostics = diagnostics
    self.facts = facts.map { Fact(key: $0.0, value: String($0.1)) }
  }

  /// What any error of this library means: those of the rooms that are exported again
  /// (`FHIRError`, `SearchError`) keep their codes, and what is of elsewhere is `satchel.bug`.
  public init(_ error: any Error) {
    switch error {
    case let error as SatchelError: self = error
    case let error as FHIRError:
      let place = [("line", error.textLine), ("entry", error.entry), ("byte", error.offset)]
      self.init(
        inner: error.code.rawValue, error.reason,
        facts: place.compactMap { key, value in value.map { (key, $0) } })
    case let error as SearchError:
      self.init(Code(rawValue: error.code.rawValue) ?? .bug, error.reason)
    case let error as StoreError: self.init(inner: error.code.rawValue, error.reason)
    case let error as VaultError: self.init(inner: error.code.rawValue, error.reason)
    case let error as KeyVaultRefusal: self.init(refusal: error)
    case let error as RecoveryKey.Mistake: self.init(error)
    case is CancellationError: self.init(.cancelled)
    default: self.init(.bug)
    }
  }

  /// Told of one of several files, in their order.
  init(_ error: FHIRError, file: Int) {
    let error = SatchelError(error)
    self.init(error, facts: [Fact(key: "file", value: String(file))] + error.facts)
  }

  private init(_ error: SatchelError, facts: [Fact]) {
    (code, reason, diagnostics) = (error.code, error.reason, error.diagnostics)
    self.facts = facts
  }

  private init(inner code: String, _ diagnostics: String, facts: [(String, Int)] = []) {
    self.init(Code(rawValue: code) ?? .bug, diagnostics: diagnostics, facts: facts)
  }
}
