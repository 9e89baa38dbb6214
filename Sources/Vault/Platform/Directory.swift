#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Android)
internal import Android
#endif

/// A folder held open, and files in it that are read and written piece by piece.
///
/// Everything goes through its descriptor, so that a link that takes the folder's place later leads
/// nobody elsewhere. A link, a pipe or a folder where a file should be is damage, and is neither
/// followed nor waited for. Nothing is rehearsed here: whoever changes the disk piece by piece says
/// what a step is.
final class Directory: Sendable {
  private let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// The folder, or nil where there is none.
  static func opened(_ folder: Folder) throws(VaultError) -> Directory? {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(folder.path, flags)
    if descriptor >= 0 { return Directory(descriptor: descriptor) }
    if errno == ENOENT { return nil }
    if errno == ELOOP || errno == ENOTDIR {
      throw VaultError(.damaged, "Something else stands where a folder should be.")
    }
    throw systemFailure("open a folder")
  }

  /// Makes the folder, if there is nothing in its place, inside one that exists.
  static func make(_ folder: Folder) throws(VaultError) {
    guard mkdir(folder.path, 0o700) == 0 || errno == EEXIST else {
      throw systemFailure("make a folder")
    }
  }

  /// A new file that only its owner can read. Fails where there is anything by that name.
  func create(_ name: String) throws(VaultError) -> OpenFile {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = openat(descriptor, name, flags, 0o600)
    guard file >= 0 else { throw systemFailure("make a file") }
    return OpenFile(descriptor: file, byteCount: 0)
  }

  /// A file to read, or nil where there is none.
  func file(_ name: String) throws(VaultError) -> OpenFile? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      if errno == ELOOP { throw VaultError(.damaged, "A link stands where a file should be.") }
      throw systemFailure("open a file")
    }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      let error = systemFailure("look at a file")
      close(file)
      throw error
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(file)
      throw VaultError(.damaged, "Something else stands where a file should be.")
    }
    return OpenFile(descriptor: file, byteCount: Int(status.st_size))
  }

  enum Entry: Equatable {
    case file(byteCount: Int)
    case folder
    /// A link, a pipe, a device.
    case other
  }

  /// What stands there; nil where nothing does.
  func entry(_ name: String) throws(VaultError) -> Entry? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return nil }
      throw systemFailure("look at a file")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(byteCount: Int(status.st_size))
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The names in the folder, sorted.
  func names() throws(VaultError) -> [String] {
    // A descriptor of its own: the stream closes it and moves its position.
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw systemFailure("open a folder") }
    guard let stream = fdopendir(copy) else {
      let error = systemFailure("read a folder")
      close(copy)
      throw error
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        // A listing cut short would pass for a folder without what it didn't reach.
        if errno != 0 { throw systemFailure("read a folder") }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func rename(_ name: String, to other: String) throws(VaultError) {
    guard renameat(descriptor, name, descriptor, other) == 0 else {
      throw systemFailure("rename a file")
    }
  }

  /// Removes a file, or whatever stands in its place but a folder; no error if nothing does.
  func remove(_ name: String) throws(VaultError) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
      throw systemFailure("remove a file")
    }
  }

  func sync() throws(VaultError) {
    guard fsync(descriptor) == 0 else { throw systemFailure("sync a folder") }
  }
}

/// A file that is read or written from its beginning to its end.
final class OpenFile: Sendable {
  private let descriptor: Int32
  /// How long it was when it was opened.
  let byteCount: Int

  fileprivate init(descriptor: Int32, byteCount: Int) {
    self.descriptor = descriptor
    self.byteCount = byteCount
  }

  deinit {
    close(descriptor)
  }

  /// Fills `buffer`, or as much of it as the file still has, and says how much that is.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(VaultError) -> Int {
    var count = 0
    while count < buffer.count {
      let step = systemRead(descriptor, buffer.baseAddress! + count, buffer.count - count)
      if step < 0 { throw systemFailure("read a file") }
      if step == 0 { break }
      count += step
    }
    return count
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(VaultError) {
    var count = 0
    while count < bytes.count {
      let step = systemWrite(descriptor, bytes.baseAddress! + count, bytes.count - count)
      if step < 0 { throw systemFailure("write a file") }
      count += step
    }
  }

  func sync() throws(VaultError) {
    guard fsync(descriptor) == 0 else { throw systemFailure("sync a file") }
  }
}

private func systemRead(_ descriptor: Int32, _ out: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, out, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
