import CSodium
import Vault

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

// BlobSpeed FOLDER MEGABYTES ROUNDS
//
// Times blobs, what they rest on, and nothing else, in turns: a line `name seconds` for each, and
// each time for that many megabytes. Blobs are the vault's inside; hence a program of its own.

/// One round after the other; the first isn't counted.
struct BlobSpeed {
  private static let chunkBytes = 65536
  private static let sealBytes = Int(crypto_secretstream_xchacha20poly1305_abytes())

  let folder: String
  let chunks: Int
  private let store: BlobStore
  private let plaintext = [UInt8](repeating: 0x5A, count: chunkBytes)

  init(folder: String, megabytes: Int) throws {
    self.folder = folder
    chunks = megabytes * 1_000_000 / Self.chunkBytes
    store = try BlobStore(Folder(path: folder + "/blobs"), key: Secret(randomCount: 32))
  }

  func run(rounds: Int) throws {
    for round in 0...rounds {
      let (sealing, opening) = libsodium()
      let writing = writing()
      let (blob, sync) = try write()
      let times = [
        ("libsodium-seal", sealing), ("libsodium-open", opening), ("write", writing),
        ("blob-write", blob), ("blob-sync", sync), ("blob-read", try read()),
      ]
      if round == 0 { continue }
      for (name, time) in times {
        print(name, Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
      }
    }
    try store.remove("film")
  }

  private func write() throws -> (writing: Duration, sync: Duration) {
    let writer = try store.writer(of: "film")
    let clock = ContinuousClock()
    let writing = try clock.measure { for _ in 0..<chunks { try writer.write(plaintext) } }
    return (writing, try clock.measure { try writer.finish() })
  }

  private func read() throws -> Duration {
    guard let reader = try store.reader(of: "film") else { preconditionFailure("just written") }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.chunkBytes, alignment: 64)
    defer { buffer.deallocate() }
    return try ContinuousClock().measure { while try reader.read(into: buffer) > 0 {} }
  }

  /// The same chunks, memory to memory.
  private func libsodium() -> (sealing: Duration, opening: Duration) {
    let key = [UInt8](repeating: 7, count: 32)
    let binding = [UInt8](repeating: 8, count: 51)
    var header = [UInt8](repeating: 0, count: 24)
    var sealed = [UInt8](repeating: 0, count: Self.chunkBytes + Self.sealBytes)
    var opened = [UInt8](repeating: 0, count: Self.chunkBytes)
    var push = crypto_secretstream_xchacha20poly1305_state()
    var pull = crypto_secretstream_xchacha20poly1305_state()
    crypto_secretstream_xchacha20poly1305_init_push(&push, &header, key)
    crypto_secretstream_xchacha20poly1305_init_pull(&pull, header, key)
    var times = (sealing: Duration.zero, opening: Duration.zero)
    let clock = ContinuousClock()
    for _ in 0..<chunks {
      times.sealing += clock.measure {
        crypto_secretstream_xchacha20poly1305_push(
          &push, &sealed, nil, plaintext, UInt64(plaintext.count), binding, UInt64(binding.count),
          0)
      }
      times.opening += clock.measure {
        var tag: UInt8 = 0
        let status = crypto_secretstream_xchacha20poly1305_pull(
          &pull, &opened, nil, &tag, sealed, UInt64(sealed.count), binding, UInt64(binding.count))
        precondition(status == 0)
      }
    }
    return times
  }

  /// As many bytes in a plain file.
  private func writing() -> Duration {
    let path = folder + "/plain"
    let sealed = [UInt8](repeating: 0x5A, count: Self.chunkBytes + Self.sealBytes)
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer {
      close(file)
      unlink(path)
    }
    return ContinuousClock().measure {
      for _ in 0..<chunks {
        precondition(systemWrite(file, sealed, sealed.count) == sealed.count)
      }
    }
  }
}

func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(file, bytes, count)
}

let words = CommandLine.arguments
guard words.count == 4, let megabytes = Int(words[2]), let rounds = Int(words[3]) else {
  preconditionFailure("BlobSpeed FOLDER MEGABYTES ROUNDS")
}
try BlobSpeed(folder: words[1], megabytes: megabytes).run(rounds: rounds)
