#if Tools
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// System calls whose names something else here has taken, and the two streams to write to.
enum SystemCall {
  static func read(_ descriptor: Int32, _ out: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.read(descriptor, out, count)
    #elseif canImport(Musl)
    Musl.read(descriptor, out, count)
    #elseif canImport(Darwin)
    Darwin.read(descriptor, out, count)
    #endif
  }

  static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
    Musl.write(descriptor, bytes, count)
    #elseif canImport(Darwin)
    Darwin.write(descriptor, bytes, count)
    #endif
  }

  /// Overwrites bytes, and isn't left out where nobody reads them again.
  static func wipe(_ bytes: UnsafeMutableRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    #if canImport(Darwin)
    memset_s(start, bytes.count, 0, bytes.count)
    #else
    explicit_bzero(start, bytes.count)
    #endif
  }

  /// Writes to standard output, unbuffered; whoever closed it doesn't want to hear.
  static func show(_ text: String) { writeAll(text, to: STDOUT_FILENO) }

  static func complain(_ text: String) { writeAll(text + "\n", to: STDERR_FILENO) }

  /// Asks a person who types; not part of the output.
  static func ask(_ text: String) { writeAll(text, to: STDERR_FILENO) }

  static func end(_ status: Int32) -> Never { exit(status) }

  private static func writeAll(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let step = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress!, $0.count) }
      if step <= 0 { return }
      bytes = bytes.dropFirst(step)
    }
  }
}
#endif
