#if Tools
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The harness's own small files, and the files that a person names.
enum Files {
  /// The whole file.
  ///
  /// - Throws: `file.unreadable`, `file.too-large` beyond `limit` bytes.
  static func read(_ path: String, atMost limit: Int) throws(HarnessError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw HarnessError(.fileUnreadable, .fileFolder)
    }
    guard Int(status.st_size) <= limit else { throw tooLarge(limit) }
    // A pipe has no size; whatever comes is read up to the limit.
    var bytes = [UInt8](repeating: 0, count: max(Int(status.st_size), 4096) + 1)
    var count = 0
    while true {
      if count == bytes.count {
        guard count <= limit else { throw tooLarge(limit) }
        bytes.append(contentsOf: [UInt8](repeating: 0, count: min(count, limit + 1 - count)))
      }
      let step = bytes.withUnsafeMutableBytes { buffer in
        SystemCall.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
      }
      guard step >= 0 else { throw unreadable() }
      if step == 0 { break }
      count += step
    }
    guard count <= limit else { throw tooLarge(limit) }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Refuses a path that isn't a file that can be read, before anybody else opens it.
  static func refuseUnreadable(_ path: String) throws(HarnessError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw unreadable() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw HarnessError(.fileUnreadable, .fileFolder)
    }
  }

  /// Refuses a path that leads to nothing that can be read; a folder may be meant.
  static func refuseMissing(_ path: String) throws(HarnessError) {
    guard access(path, R_OK) == 0 else { throw unreadable() }
  }

  /// Refuses the name of what is there already.
  static func refuseExisting(_ path: String) throws(HarnessError) {
    guard !exists(path) else {
      throw HarnessError(.fileExists, .fileExists)
    }
  }

  /// Makes a new file that only its owner can read, and hands out what appends to it.
  ///
  /// - Throws: `file.exists`, `file.unwritable`.
  static func create(_ path: String) throws(HarnessError) -> NewFile {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? HarnessError(.fileExists, .fileExists)
        : unwritable()
    }
    return NewFile(descriptor: descriptor)
  }

  /// Replaces a file of the world as a whole.
  static func replace(_ path: String, with text: String) throws(HarnessError) {
    removeUnfinished(path)
    let temporary = path + ".new"
    let file = try create(temporary)
    try file.write(Array(text.utf8))
    try file.finish()
    guard rename(temporary, path) == 0 else { throw unwritable() }
  }

  /// Removes what a death in the middle of `replace` left.
  static func removeUnfinished(_ path: String) {
    unlink(path + ".new")
  }

  /// Changes one bit, as a bad disk would.
  static func flipBit(_ path: String, at offset: Int) throws(HarnessError) {
    let descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable() }
    defer { close(descriptor) }
    var byte: UInt8 = 0
    guard pread(descriptor, &byte, 1, off_t(offset)) == 1 else {
      throw HarnessError(.fileUnreadable, .fileShorter)
    }
    byte ^= 1
    guard pwrite(descriptor, &byte, 1, off_t(offset)) == 1 else { throw unwritable() }
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func makeFolder(_ path: String) throws(HarnessError) {
    var partial = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      partial += part.isEmpty && partial.isEmpty ? "/" : part + "/"
      guard mkdir(partial, 0o700) == 0 || errno == EEXIST else { throw unwritable() }
    }
  }

  /// Copies a folder with all that is in it, as it lies on the disk at this moment.
  static func copyFolder(_ source: String, to target: String) throws(HarnessError) {
    try makeFolder(target)
    for name in names(in: source) {
      let (from, to) = (source + "/" + name, target + "/" + name)
      var status = stat()
      guard lstat(from, &status) == 0 else { throw unreadable() }
      if status.st_mode & S_IFMT == S_IFDIR {
        try copyFolder(from, to: to)
      } else {
        let file = try create(to)
        try file.write(read(from, atMost: Int.max / 2))
        try file.finish()
      }
    }
  }

  /// Puts a copy of a folder in another's place; what was there stays beside it as `.lost`.
  static func putBack(_ source: String, over target: String) throws(HarnessError) {
    guard rename(target, target + ".lost") == 0 else { throw unwritable() }
    try copyFolder(source, to: target)
  }

  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
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

  /// The path without `.`, `..` and links, of a file that may not exist yet.
  static func absolute(_ path: String) -> String {
    var head = path.hasPrefix("/") ? path : currentFolder() + "/" + path
    var tail: [Substring] = []
    while !head.isEmpty {
      if let resolved = realpath(head, nil) {
        defer { free(resolved) }
        let base = String(cString: resolved)
        return tail.isEmpty ? base : (base == "/" ? "" : base) + "/" + tail.joined(separator: "/")
      }
      guard let slash = head.lastIndex(of: "/") else { break }
      tail.insert(head[head.index(after: slash)...], at: 0)
      head = String(head[..<slash])
    }
    return "/" + tail.filter { !$0.isEmpty }.joined(separator: "/")
  }

  private static func currentFolder() -> String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func unreadable() -> HarnessError {
    switch errno {
    case ENOENT, ENOTDIR: HarnessError(.fileUnreadable, .fileAbsent)
    case EACCES, EPERM: HarnessError(.fileUnreadable, .fileForbidden)
    case let error: HarnessError(.fileUnreadable, .fileUnreadable(error: Int(error)))
    }
  }

  private static func tooLarge(_ limit: Int) -> HarnessError {
    HarnessError(.fileTooLarge, .fileTooLarge(mebibytes: limit >> 20))
  }

  fileprivate static func unwritable() -> HarnessError {
    HarnessError(.fileUnwritable, .fileUnwritable(error: Int(errno)))
  }
}

/// A file that is being written; not `finish`ed, it is left incomplete.
final class NewFile: Sendable {
  private let descriptor: Int32

  fileprivate init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  func write(_ bytes: [UInt8]) throws(HarnessError) {
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes { buffer in
        SystemCall.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
      }
      guard step >= 0 else { throw Files.unwritable() }
      written += step
    }
  }

  func finish() throws(HarnessError) {
    guard fsync(descriptor) == 0 else { throw Files.unwritable() }
  }

  deinit {
    close(descriptor)
  }
}
#endif
