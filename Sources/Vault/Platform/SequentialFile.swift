#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Android)
internal import Android
#endif

/// A file that is read from its beginning to its end, of any length.
package final class IncomingFile {
  private let descriptor: Int32
  /// As it was when the file was opened.
  let byteCount: Int

  /// - Throws: `disk.failed` where there is no such file, `damaged` where it is none (a folder, a
  ///   pipe that nobody writes to).
  init(path: String, damaged: VaultError.Code = .damaged) throws(VaultError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure("open a file") }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw VaultError(damaged, "Something else stands where a file should be.")
    }
    self.descriptor = descriptor
    byteCount = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Fills `out` as far as the file goes; returns how many bytes that were.
  func read(into out: UnsafeMutableRawBufferPointer) throws(VaultError) -> Int {
    var count = 0
    while count < out.count {
      let step = systemRead(descriptor, out.baseAddress! + count, out.count - count)
      if step < 0 { throw failure("read a file") }
      if step == 0 { break }
      count += step
    }
    return count
  }

  func read(atMost count: Int) throws(VaultError) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
    defer { buffer.deallocate() }
    return Array(buffer[..<(try read(into: buffer))])
  }
}

/// A file that is written beside its place and comes there whole, or not at all.
package final class OutgoingFile {
  private let path: String
  private let temporary: String
  private var descriptor: Int32

  /// - Parameter path: where the file is to be; whatever is there is replaced in the end.
  package init(path: String) throws(VaultError) {
    self.path = path
    temporary = path + ".unfinished"
    try FolderRehearsal.step()
    // What a death left, or a link that somebody laid out, is not written through.
    unlink(temporary)
    descriptor = open(temporary, O_WRONLY | O_CLOEXEC | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw failure("make a file") }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(temporary)
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(VaultError) {
    try write(count: bytes.count) { systemWrite(descriptor, bytes.baseAddress! + $0, $1) }
  }

  func write(_ bytes: [UInt8]) throws(VaultError) {
    try write(count: bytes.count) { start, count in
      bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress! + start, count) }
    }
  }

  private func write(count: Int, _ piece: (Int, Int) -> Int) throws(VaultError) {
    try FolderRehearsal.step()
    var written = 0
    while written < count {
      let step = piece(written, count - written)
      if step < 0 { throw failure("write a file") }
      written += step
    }
  }

  /// Synced, renamed, and the folder synced: from here on the file is there.
  func finish() throws(VaultError) {
    try FolderRehearsal.step()
    guard fsync(descriptor) == 0 else { throw failure("sync a file") }
    try FolderRehearsal.step()
    guard rename(temporary, path) == 0 else { throw failure("rename a file") }
    close(descriptor)
    descriptor = -1
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    do {
      try Folder(path: folder).sync()
    } catch {
      // Who is told that it failed must not find it.
      unlink(path)
      throw error
    }
  }
}

private func systemRead(_ descriptor: Int32, _ out: UnsafeMutableRawPointer, _ count: Int) -> Int {
  while true {
    let step = read(descriptor, out, count)
    if step >= 0 || errno != EINTR { return step }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  while true {
    let step = write(descriptor, bytes, count)
    if step >= 0 || errno != EINTR { return step }
  }
}

private func failure(
  _ attempt: String, file: StaticString = #fileID, line: UInt = #line
) -> VaultError {
  let full = errno == ENOSPC || errno == EDQUOT
  return VaultError(
    full ? .diskFull : .fileFailed, "The system refused to \(attempt) (error \(errno)).",
    file: file, line: line)
}
