#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Android)
internal import Android
#endif

/// A folder of small files that are replaced whole, each old or new whenever the power fails.
///
/// All names are the vault's own; none comes from outside. Files are readable by their owner only.
package struct Folder: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  package func path(of name: String) -> String {
    "\(path)/\(name)"
  }

  package func folder(_ name: String) -> Folder {
    Folder(path: path(of: name))
  }

  /// Makes the folder and those above it.
  package func make() throws(VaultError) {
    if exists { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try Folder(path: String(path[..<slash])).make()
    }
    try FolderRehearsal.step()
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw systemFailure("make a folder") }
  }

  package var exists: Bool {
    access(path, F_OK) == 0
  }

  package func contains(_ name: String) -> Bool {
    access(path(of: name), F_OK) == 0
  }

  /// Whether there is a file with so many bytes in it.
  package func holds(_ name: String, atLeast count: Int = 1) -> Bool {
    var status = stat()
    return lstat(path(of: name), &status) == 0 && status.st_size >= count
  }

  /// The folder and the name of a file.
  package static func place(of path: String) -> (folder: Folder, name: String) {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    return (Folder(path: String(path[..<slash])), String(path[slash...].dropFirst()))
  }

  /// The names in the folder, sorted; empty if it doesn't exist.
  package func names() -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The whole file, or nil if there is none. What is longer than `limit` or no plain file (a link,
  /// a pipe that nobody writes to), is damaged.
  package func read(_ name: String, atMost limit: Int) throws(VaultError) -> [UInt8]? {
    let descriptor = open(path(of: name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      if errno == ELOOP { throw VaultError(.damaged, "A link stands where a file should be.") }
      throw systemFailure("open a file")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw systemFailure("look at a file") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw VaultError(.damaged, "Something else stands where a file should be.")
    }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var count = 0
    while count < bytes.count {
      let step = bytes.withUnsafeMutableBytes { buffer in
        systemRead(descriptor, buffer.baseAddress! + count, buffer.count - count)
      }
      if step < 0 { throw systemFailure("read a file") }
      if step == 0 { break }
      count += step
    }
    guard count <= limit else { throw VaultError(.damaged, "A file is longer than it can be.") }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Writes beside, syncs, renames over, syncs the folder.
  package func replace(_ name: String, with bytes: [UInt8]) throws(VaultError) {
    let temporary = path(of: name) + ".new"
    // What a crash left, or a link that somebody laid out, is not written through.
    unlink(temporary)
    do throws(VaultError) {
      try write(bytes, to: temporary, flags: O_CREAT | O_EXCL)
      try FolderRehearsal.step()
      guard rename(temporary, path(of: name)) == 0 else { throw systemFailure("rename a file") }
    } catch {
      unlink(temporary)
      throw error
    }
    try sync()
  }

  /// Makes an empty file that only its owner can read, so that SQLite finds those permissions.
  /// Not synced.
  package func touch(_ name: String) throws(VaultError) {
    let descriptor = open(path(of: name), O_WRONLY | O_CLOEXEC | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw systemFailure("make a file") }
    close(descriptor)
  }

  /// Overwrites with zeros, syncs, unlinks, syncs the folder. No error if there is no such file.
  ///
  /// Flash keeps old blocks: what makes a destroyed key unreadable there is that the key above it
  /// is bound to the device. The overwriting is for disks that write in place.
  package func destroy(_ name: String) throws(VaultError) {
    var status = stat()
    guard lstat(path(of: name), &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return }
      throw systemFailure("look at a file")
    }
    try FolderRehearsal.step()
    let zeros = [UInt8](repeating: 0, count: min(Int(status.st_size), 4096))
    try? write(zeros, to: path(of: name), flags: 0)
    try remove(name)
  }

  package func remove(_ name: String) throws(VaultError) {
    try FolderRehearsal.step()
    guard unlink(path(of: name)) == 0 || errno == ENOENT else {
      throw systemFailure("remove a file")
    }
    try sync()
  }

  package func move(_ name: String, to other: String) throws(VaultError) {
    try FolderRehearsal.step()
    guard rename(path(of: name), path(of: other)) == 0 else { throw systemFailure("rename a file") }
    try sync()
  }

  /// Removes the folder with everything in it.
  package func removeAll() throws(VaultError) {
    for name in names() {
      var status = stat()
      guard lstat(path(of: name), &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try folder(name).removeAll()
        continue
      }
      try FolderRehearsal.step()
      guard unlink(path(of: name)) == 0 else { throw systemFailure("remove a file") }
    }
    try FolderRehearsal.step()
    guard rmdir(path) == 0 || errno == ENOENT else { throw systemFailure("remove a folder") }
  }

  /// What was written to the file lasts when this returns.
  package func sync(_ name: String) throws(VaultError) {
    let descriptor = open(path(of: name), O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw systemFailure("open a file") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw systemFailure("sync a file") }
  }

  package func sync() throws(VaultError) {
    try FolderRehearsal.step()
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw systemFailure("open a folder") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw systemFailure("sync a folder") }
  }

  private func write(_ bytes: [UInt8], to path: String, flags: Int32) throws(VaultError) {
    try FolderRehearsal.step()
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | flags, 0o600)
    guard descriptor >= 0 else { throw systemFailure("make a file") }
    do {
      try FolderRehearsal.step()
    } catch {
      close(descriptor)
      throw error
    }
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, buffer.baseAddress! + written, buffer.count - written)
      }
      if step < 0 {
        let error = systemFailure("write a file")
        close(descriptor)
        throw error
      }
      written += step
    }
    let synced = fsync(descriptor) == 0
    let error = systemFailure("sync a file")
    close(descriptor)
    if !synced { throw error }
  }
}

private func systemRead(_ descriptor: Int32, _ out: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, out, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// A vault's owner: the one process that holds the lock on its folder.
package final class FolderLock: Sendable {
  private let descriptor: Int32

  /// - Throws: `vault.in-use` where another process holds it.
  package init(_ folder: Folder) throws(VaultError) {
    let descriptor = open(folder.path(of: "lock"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw VaultError(.fileFailed, "The system refused to make a lock file (error \(errno)).")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw VaultError(.inUse, "Another process has this vault open.")
    }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }
}
