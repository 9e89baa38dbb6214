#if Tools
/// A line of standard input that is a secret, wiped when the last who holds it lets go.
///
/// A passcode on its way to the core is in no array and in no `String`: both are copied unseen and
/// leave their bytes on the heap.
final class TypedSecret {
  /// Longer than any secret; what is longer still is none.
  static let greatestByteCount = 1024

  private let bytes: UnsafeMutableRawBufferPointer

  init(copying source: some Collection<UInt8>) {
    bytes = .allocate(byteCount: source.count, alignment: 1)
    bytes.copyBytes(from: source)
  }

  deinit {
    SystemCall.wipe(bytes)
    bytes.deallocate()
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try body(UnsafeRawBufferPointer(bytes))
  }
}
#endif
