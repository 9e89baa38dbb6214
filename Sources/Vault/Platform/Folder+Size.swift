#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Android)
internal import Android
#endif

extension Folder {
  /// How long a file is; 0 if there is none.
  func byteCount(of name: String) -> Int {
    var status = stat()
    return lstat(path(of: name), &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether nothing is in it but the lock of its owner, or it isn't there.
  var isUnused: Bool { names().allSatisfy { $0 == "lock" } }
}
