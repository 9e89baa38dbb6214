internal import FHIR
internal import Search
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

  public let code: Code
  /// A sentence for the person at the screen.
  public let reason: String
  /// Numbers that belong to the code, such as `left` and `wait-seconds` of `passcode.wrong`, or the
  /// `entry` and `byte` of a bundle that can't be read, both counted from zero.
  public let facts: [Fact]

  public struct Fact: Sendable, Equatable {
    public let key: String
    public let value: String
  }

  /// Whether all that was acknowledged before is still there, as it was.
  public var dataSafe: Bool { code.dataSafe }

  init(_ code: Code, _ reason: String? = nil, facts: [(String, Int)] = []) {
    self.code = code
    self.reason = reason ?? code.reason
    self.facts = facts.map { Fact(key: $0.0, value: String($0.1)) }
  }

  /// What any error of this library means: those of the rooms that are exported again
  /// (`FHIRError`, `SearchError`) keep their codes, and what is of elsewhere is `satchel.bug`.
  public init(_ error: any Error) {
    switch error {
    case let error as SatchelError: self = error
    case let error as FHIRError:
      let place = [("entry", error.entry), ("byte", error.offset)]
      self.init(
        inner: error.code.rawValue, error.reason,
        facts: place.compactMap { key, value in value.map { (key, $0) } })
    case let error as SearchError: self.init(inner: error.code.rawValue, error.reason)
    case let error as StoreError: self.init(inner: error.code.rawValue, error.reason)
    case let error as VaultError: self.init(inner: error.code.rawValue, error.reason)
    case let error as KeyVaultRefusal: self.init(refusal: error)
    case let error as RecoveryKey.Mistake: self.init(error)
    case is CancellationError: self.init(.cancelled)
    default: self.init(.bug)
    }
  }

  private init(inner code: String, _ reason: String, facts: [(String, Int)] = []) {
    let known = Code(rawValue: code)
    self.init(known ?? .bug, known == nil ? nil : reason, facts: known == nil ? [] : facts)
  }
}
