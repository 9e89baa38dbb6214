internal import FHIR

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Android)
internal import Android
#endif

/// A file to be imported, which is read twice: once to see who it is about, once to take it in.
enum ImportFile: Sendable {
  case memory([UInt8])
  case disk(path: String, byteCount: Int)

  /// The file at a path, or those of a folder whose names end in `.ndjson`, in their order.
  ///
  /// What can't be read twice, such as a pipe, is read into memory. Throws `disk.failed`, and
  /// `json.too-large` for a pipe that doesn't end.
  static func all(at path: String) throws -> (files: [ImportFile], isFolder: Bool) {
    let file = try OpenImportFile(path: path)
    guard file.isFolder else { return ([try file.unopened(path)], false) }
    var files: [ImportFile] = []
    for name in try names(in: path) where name.hasSuffix(".ndjson") {
      let path = path + "/" + name
      let file = try OpenImportFile(path: path)
      if !file.isFolder { files.append(try file.unopened(path)) }
    }
    return (files, true)
  }

  var byteCount: Int {
    switch self {
    case .memory(let bytes): bytes.count
    case .disk(_, let byteCount): byteCount
    }
  }

  func opened() throws -> OpenImportFile {
    switch self {
    case .memory(let bytes): OpenImportFile(bytes)
    case .disk(let path, _): try OpenImportFile(path: path)
    }
  }

  private static func names(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else { throw SatchelError(.diskFailed) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// A file that is open for reading at any place.
final class OpenImportFile {
  private let descriptor: Int32
  private let bytes: [UInt8]
  private let kind: mode_t
  private let size: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    (descriptor, kind, size) = (-1, S_IFREG, bytes.count)
  }

  init(path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SatchelError(.diskFailed) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      close(descriptor)
      throw SatchelError(.diskFailed)
    }
    self.descriptor = descriptor
    (bytes, kind, size) = ([], status.st_mode & S_IFMT, Int(status.st_size))
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  var isFolder: Bool { kind == S_IFDIR }

  /// As many bytes from there as there are, up to `count`.
  func piece(at offset: Int, atMost count: Int) throws -> [UInt8] {
    guard descriptor >= 0 else {
      let start = min(max(offset, 0), bytes.count)
      return Array(bytes[start..<min(start + count, bytes.count)])
    }
    return try filled(count) { buffer, done in
      pread(descriptor, buffer, count - done, off_t(offset + done))
    }
  }

  fileprivate func unopened(_ path: String) throws -> ImportFile {
    if kind == S_IFREG { return .disk(path: path, byteCount: size) }
    let limit = JSONLimits().bytes
    var all: [UInt8] = []
    while true {
      let piece = try filled(1 << 20) { buffer, done in
        read(descriptor, buffer, (1 << 20) - done)
      }
      if piece.isEmpty { return .memory(all) }
      all += piece
      if all.count > limit {
        throw FHIRError(.jsonTooLarge, "The text has more bytes than the limit.")
      }
    }
  }

  private func filled(
    _ count: Int, _ step: (UnsafeMutableRawPointer, Int) -> Int
  ) throws -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      guard let base = buffer.baseAddress else { return }
      while done < count {
        let moved = step(UnsafeMutableRawPointer(base + done), done)
        if moved < 0, errno == EINTR { continue }
        if moved <= 0 {
          failed = moved < 0
          break
        }
        done += moved
      }
    }
    if failed { throw SatchelError(.diskFailed) }
    return bytes
  }
}
