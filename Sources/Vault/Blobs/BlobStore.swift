/// A person's attachments and images: each a sealed file (`BlobHeader` says how) in one folder.
///
/// A blob is called whatever its owner likes; its file's name gives that away to nobody without the
/// key. Names are compared byte by byte as UTF-8, and not as Swift compares strings.
///
/// A blob is written before the record says that it is there, and removed after the record says
/// that it is not; what a crash leaves in between is an orphan, which `removeOrphans` collects.
///
/// Nothing but a session is held in memory. `revoke` wipes its keys: from then on every operation
/// of the store, and of all its writers and readers, throws `vault.locked` and changes nothing.
package final class BlobStore: Sendable {
  private let folder: Folder
  private let session: BlobSession

  /// - Parameter folder: need not be there before the first blob; the folder it is in must.
  package init(_ folder: Folder, key: Secret) throws(VaultError) {
    self.folder = folder
    session = try BlobSession(key: key)
  }

  deinit {
    revoke()
  }

  package func revoke() {
    session.revoke()
  }

  // MARK: One blob

  /// A writer of that blob, new or in an older one's place.
  package func writer(of name: String) throws(VaultError) -> BlobWriter {
    let name = try session.name(of: name)
    return try BlobWriter(name, in: try madeDirectory(), session: session)
  }

  /// A reader of that blob, or nil where there is none.
  package func reader(of name: String) throws(VaultError) -> BlobReader? {
    try reader(of: session.name(of: name), in: Directory.opened(folder))
  }

  package func contains(_ name: String) throws(VaultError) -> Bool {
    let name = try session.name(of: name)
    return try Directory.opened(folder)?.entry(name.stored) != nil
  }

  /// How long the blob is, as its file's length says; nil where there is none.
  package func byteCount(of name: String) throws(VaultError) -> Int? {
    let name = try session.name(of: name)
    guard let entry = try Directory.opened(folder)?.entry(name.stored) else { return nil }
    guard case .file(let fileBytes) = entry,
      let byteCount = BlobHeader.plaintextBytes(inFileOf: fileBytes)
    else { throw VaultError(.damaged, "A blob's file is not one.") }
    return byteCount
  }

  /// No error if there is no such blob.
  package func remove(_ name: String) throws(VaultError) {
    let name = try session.name(of: name).stored
    guard let directory = try Directory.opened(folder) else { return }
    try session.change { (names) throws(VaultError) in
      try directory.remove(name)
      names.finished.remove(name)
    }
    try sync(directory)
  }

  // MARK: All of them

  /// What the file of that blob is called, where a report names it.
  package func storedName(of name: String) throws(VaultError) -> String {
    try session.name(of: name).stored
  }

  /// The names of all blobs' files, sorted.
  package func storedNames() throws(VaultError) -> [String] {
    try session.check()
    let names = try Directory.opened(folder)?.names() ?? []
    return names.filter { BlobName(stored: $0) != nil }
  }

  /// Removes whatever nobody knows and nobody is writing, and says how many files that were.
  ///
  /// Blobs that this store wrote itself are spared: their names may not be recorded yet. So are
  /// folders, which are nobody's orphans.
  ///
  /// - Parameter names: of all blobs that are recorded. Not a set: Swift takes different bytes for
  ///   the same string.
  package func removeOrphans(keeping names: some Sequence<String>) throws(VaultError) -> Int {
    try session.check()
    var known: Set<String> = []
    for name in names { known.insert(try session.name(of: name).stored) }
    guard let directory = try Directory.opened(folder) else { return 0 }
    var count = 0
    for name in try directory.names() where !known.contains(name) {
      let isRemoved = try session.change { (names) throws(VaultError) -> Bool in
        guard !names.unfinished.contains(name), !names.finished.contains(name),
          let entry = try directory.entry(name), entry != .folder
        else { return false }
        try directory.remove(name)
        return true
      }
      if isRemoved { count += 1 }
    }
    if count > 0 { try sync(directory) }
    return count
  }

  // MARK: The folder

  /// What a death in the middle of writing has left. Needs no key, and nobody who is writing.
  static func removeUnfinished(in folder: Folder) throws(VaultError) {
    guard case .some(let directory) = try? Directory.opened(folder) else { return }
    for name in try directory.names() where name.hasSuffix(BlobName.unfinished) {
      guard try directory.entry(name) != .folder else { continue }
      try FolderRehearsal.step()
      try directory.remove(name)
    }
  }

  func reader(
    of name: BlobName, in directory: Directory?
  ) throws(VaultError) -> BlobReader? {
    guard let file = try directory?.file(name.stored) else { return nil }
    return try BlobReader(name, file: file, session: session)
  }

  func directory() throws(VaultError) -> Directory? {
    try Directory.opened(folder)
  }

  /// The folder, made if need be. Whoever made it may have died before that lasted.
  private func madeDirectory() throws(VaultError) -> Directory {
    if try session.changeUnrehearsed({ $0.isFolderSynced }),
      let directory = try Directory.opened(folder)
    {
      return directory
    }
    if try Directory.opened(folder) == nil {
      try session.change { (_) throws(VaultError) in try Directory.make(folder) }
    }
    guard let directory = try Directory.opened(folder) else {
      throw VaultError(.fileFailed, "A folder was removed while it was made.")
    }
    try folder.parent.sync()
    try session.changeUnrehearsed { $0.isFolderSynced = true }
    return directory
  }

  private func sync(_ directory: Directory) throws(VaultError) {
    try FolderRehearsal.step()
    try directory.sync()
  }
}
