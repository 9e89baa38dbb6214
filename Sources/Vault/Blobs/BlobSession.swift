internal import CSodium
internal import Synchronization

/// What a store, its writers and its readers share: two keys, until they are revoked.
///
/// The mutex guards the keys, the open streams and the names. Whatever changes the folder does so
/// under it, and a chunk is sealed and written under its stream's. Neither is ever held while the
/// other is taken. `revoke` passes through all of them, so that nothing is under way when it
/// returns; what comes later finds no keys.
final class BlobSession: Sendable {
  static let locked = VaultError(.locked, "The blobs' keys were wiped.")

  private struct Keys {
    let name: Secret
    let seal: Secret
  }

  /// What is known of the folder: above all, which files are not an orphan collection's.
  struct Names {
    /// That the folder is there lasts.
    var isFolderSynced = false
    /// Being written now.
    var unfinished: Set<String> = []
    /// Written in this session: whoever asked for it may not have recorded that yet.
    var finished: Set<String> = []
  }

  private struct State {
    var keys: Keys?
    var streams: [ObjectIdentifier: BlobStream] = [:]
    var names = Names()
  }

  private let state: Mutex<State>

  /// - Parameter key: the person's data key; it is not kept.
  init(key: Secret) throws(VaultError) {
    let keys = Keys(
      name: try Primitives.keyedHash(Array("satchel blob name 1".utf8), key: key),
      seal: try Primitives.keyedHash(Array("satchel blob seal 1".utf8), key: key))
    state = Mutex(State(keys: keys))
  }

  private func withKeys<Result: Sendable>(
    _ body: (Keys, inout State) throws(VaultError) -> Result
  ) throws(VaultError) -> Result {
    try state.withLock { (state) throws(VaultError) -> Result in
      guard let keys = state.keys else { throw Self.locked }
      return try body(keys, &state)
    }
  }

  /// - Throws: `vault.locked` after `revoke`.
  func check() throws(VaultError) {
    try withKeys { _, _ in }
  }

  /// One change of the folder: a step of a rehearsal, then the change, unless the keys are gone.
  func change<Result: Sendable>(
    _ body: (inout Names) throws(VaultError) -> Result
  ) throws(VaultError) -> Result {
    try FolderRehearsal.step()
    return try changeUnrehearsed(body)
  }

  /// Where something is cleared away that nobody was promised.
  func changeUnrehearsed<Result: Sendable>(
    _ body: (inout Names) throws(VaultError) -> Result
  ) throws(VaultError) -> Result {
    try withKeys { (_, state) throws(VaultError) -> Result in try body(&state.names) }
  }

  func name(of name: String) throws(VaultError) -> BlobName {
    let input = Array(name.utf8)
    return try withKeys { (keys, _) throws(VaultError) -> BlobName in
      var hash = [UInt8](repeating: 0, count: 32)
      let status = keys.name.withBytes { key in
        crypto_generichash(
          &hash, hash.count, input, UInt64(input.count), key.baseAddress, key.count)
      }
      guard status == 0 else { throw VaultError(.cryptoFailed, "BLAKE2b failed.") }
      return BlobName(hash.prefix(BlobName.byteCount))
    }
  }

  // MARK: Streams

  func sealingStream() throws(VaultError) -> (stream: BlobStream, header: BlobHeader) {
    try withKeys { (keys, state) throws(VaultError) -> (BlobStream, BlobHeader) in
      let (stream, header) = try BlobStream.sealing(under: keys.seal)
      state.streams[ObjectIdentifier(stream)] = stream
      return (stream, BlobHeader(streamHeader: header))
    }
  }

  func openingStream(_ header: BlobHeader) throws(VaultError) -> BlobStream {
    try withKeys { (keys, state) throws(VaultError) -> BlobStream in
      let stream = try BlobStream.opening(header.streamHeader, under: keys.seal)
      state.streams[ObjectIdentifier(stream)] = stream
      return stream
    }
  }

  /// Wipes a stream that has come to its end.
  func forget(_ stream: BlobStream) {
    stream.wipe()
    state.withLock { _ = $0.streams.removeValue(forKey: ObjectIdentifier(stream)) }
  }

  /// Wipes everything. When it returns, nothing is under way and nothing more will be written.
  func revoke() {
    let streams = state.withLock { state in
      state.keys = nil
      return Array(state.streams.values)
    }
    for stream in streams { stream.close() }
    for stream in streams { stream.wipe() }
  }
}
