import Satchel
import SatchelTesting
import Synchronization

/// A key store that fails when told to, and that stops in the middle of a check of a passcode.
final class ScriptedKeyVault: KeyVault {
  struct Refused: Error {}

  enum Call { case create, bind, delete, anchor, setAnchor, deleteAnchor }

  private struct Script {
    var failing: Set<Call> = []
    var binds = 0
    var holds: [Int: HeldThread] = [:]
    var onBind: (@Sendable () -> Void)?
  }

  private let inner = InMemoryKeyVault()
  private let script = Mutex(Script())

  var bindCount: Int { script.withLock { $0.binds } }

  /// What the sensor makes of whoever stands before it, the next time that it is asked.
  func answerBiometrics(_ answer: InMemoryKeyVault.BiometricAnswer) {
    inner.answerBiometrics(answer)
  }

  func fail(_ calls: Call...) {
    script.withLock { $0.failing = Set(calls) }
  }

  /// Runs `action` in each call of `bind`: after an attempt was stored, before it is checked.
  func duringBind(_ action: (@Sendable () -> Void)?) {
    script.withLock { $0.onBind = action }
  }

  /// Holds the `number`-th call of `bind` from now on. A task that runs into it needs a thread of
  /// its own: see `PrivateThread`.
  func holdBind(_ number: Int = 1) -> HeldThread {
    let held = HeldThread()
    script.withLock { $0.holds[$0.binds + number] = held }
    return held
  }

  var capabilities: KeyVaultCapabilities { inner.capabilities }

  func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws {
    try refuse(.create)
    try inner.create(name, guardedBy: guardian)
  }

  func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] {
    let (action, held) = script.withLock { script in
      script.binds += 1
      return (script.onBind, script.holds.removeValue(forKey: script.binds))
    }
    action?()
    held?.hold()
    try refuse(.bind)
    return try inner.bind(name, input)
  }

  func delete(_ name: KeyName) throws {
    try refuse(.delete)
    try inner.delete(name)
  }

  func anchor(_ name: KeyName) throws -> [UInt8]? {
    try refuse(.anchor)
    return try inner.anchor(name)
  }

  func setAnchor(_ name: KeyName, to bytes: [UInt8]) throws {
    try refuse(.setAnchor)
    try inner.setAnchor(name, to: bytes)
  }

  func deleteAnchor(_ name: KeyName) throws {
    try refuse(.deleteAnchor)
    try inner.deleteAnchor(name)
  }

  private func refuse(_ call: Call) throws {
    if script.withLock({ $0.failing.contains(call) }) { throw Refused() }
  }
}
