internal import Synchronization

/// The generations of an unlocked vault's files, beside those that the key store keeps.
///
/// `state` guards both. What a file's log is sealed for is the generation that is *kept*: whoever
/// dies before the new one is kept finds the log by the old one. A file whose log could not be
/// emptied must not be noted: its log would not be read any more.
final class RollbackAnchor: Sendable {
  private struct State {
    /// As the key store has it.
    var kept: Generations
    /// As it should have it.
    var noted: Generations
  }

  /// nil where the key store keeps no anchors.
  private let store: (files: VaultFiles, identity: KeyName)?
  /// The person knows that files may be older than they should be.
  let acceptsOlder: Bool
  private let state: Mutex<State>

  init(
    files: VaultFiles, identity: KeyName?, acceptsOlder: Bool = false
  ) throws(VaultError) {
    store = identity.map { (files, $0) }
    self.acceptsOlder = acceptsOlder
    var kept = Generations()
    if let identity {
      guard let bytes = try files.anchored(identity.generationsAnchor) else {
        throw VaultError(.keyVaultFailed, "The device's key store doesn't know this vault.")
      }
      kept = try Generations(bytes)
    }
    state = Mutex(State(kept: kept, noted: kept))
  }

  /// Of files that no key store knows: those on their way.
  init() {
    store = nil
    acceptsOlder = false
    state = Mutex(State(kept: Generations(), noted: Generations()))
  }

  var passcodeGeneration: UInt64 { state.withLock { $0.kept.passcode } }

  /// The least that a file's generation may be, and what its log is sealed for.
  func generation(of file: KeyName) -> UInt64 { state.withLock { $0.kept[file] } }

  /// A file is open again: whatever was noted of it, its log may not be empty when this ends.
  func forgetNote(of file: KeyName) {
    state.withLock { $0.noted[file] = $0.kept[file] }
  }

  /// A file was shut in good order, its log empty.
  func note(_ generation: UInt64, of file: KeyName) {
    state.withLock { $0.noted[file] = max($0.noted[file], generation) }
  }

  func forget(_ file: KeyName) {
    state.withLock { $0.noted.forget(file) }
  }

  /// Tells the key store at once, and nothing else: a file that was shut may be open again, with a
  /// log that is sealed for what was kept of it.
  func setPasscodeGeneration(_ generation: UInt64) throws(VaultError) {
    guard let store else { return }
    let news = state.withLock { state in
      state.noted.passcode = generation
      var news = state.kept
      news.passcode = generation
      return news
    }
    try store.files.anchor(news.bytes, as: store.identity.generationsAnchor)
    state.withLock { $0.kept = news }
  }

  /// Tells the key store, if there is news. Where it refuses, files are ahead of it: no harm.
  func keep() throws(VaultError) {
    guard let store else { return }
    let news = state.withLock { $0.noted == $0.kept ? nil : $0.noted }
    guard let news else { return }
    try store.files.anchor(news.bytes, as: store.identity.generationsAnchor)
    state.withLock { $0.kept = news }
  }
}

extension KeyName {
  var attemptsAnchor: KeyName { named("attempts") }
  var generationsAnchor: KeyName { named("generations") }
}

extension VaultFiles {
  func anchored(_ name: KeyName) throws(VaultError) -> [UInt8]? {
    do {
      return try keyVault.anchor(name)
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused an anchor.")
    }
  }

  func anchor(_ bytes: [UInt8], as name: KeyName) throws(VaultError) {
    do {
      try keyVault.setAnchor(name, to: bytes)
    } catch let error as VaultError where error.code == .diskFull || error.code == .fileFailed {
      throw error
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused an anchor.")
    }
  }

  func forgetAnchors(of identity: KeyName) throws(VaultError) {
    do {
      try keyVault.deleteAnchor(identity.attemptsAnchor)
      try keyVault.deleteAnchor(identity.generationsAnchor)
    } catch {
      throw VaultError(.keyVaultFailed, "The device's key store refused to forget an anchor.")
    }
  }
}
