import Foundation
import Testing

@testable import Vault

@Suite struct BlobTests {
  static let sizes = [
    0, 1, 2, 65535, 65536, 65537, 131071, 131072, 131073, 196_608, 3_000_001,
  ]

  @Test(arguments: sizes)
  func aBlobComesBackAsItWasWritten(size: Int) throws {
    let blobs = try TestBlobs()
    let content = TestBlobs.content(size)
    try blobs.store.put(content, as: "scan")
    for store in [blobs.store, try blobs.reopened().store] {
      #expect(try store.contents(of: "scan") == content)
      #expect(try store.byteCount(of: "scan") == size)
      #expect(try store.contains("scan"))
    }
    let chunks = max(1, (size + 65535) / 65536)
    #expect(try blobs.fileBytes(of: "scan").count == 35 + size + 17 * chunks)
    #expect(try blobs.scratch.files() == [blobs.file(of: "scan")])
  }

  @Test func inWhicheverPiecesItComesItIsTheSameBlob() throws {
    let seed = FaultTests.CrashPointTests.seed
    var generator = SeededGenerator(seed: seed)
    let blobs = try TestBlobs()
    for size in Self.sizes {
      let content = TestBlobs.content(size, seed: generator.next())
      let writer = try blobs.store.writer(of: "scan")
      var written = 0
      while written < size {
        let piece = generator.pick([0, 1, 300, 65535, 65536, 65537, 200_000, 131_072])
        let end = min(size, written + piece)
        try writer.write(content[written..<end])
        written = end
      }
      try writer.write([])
      try writer.finish()
      let reader = try #require(try blobs.store.reader(of: "scan"))
      #expect(reader.byteCount == size)
      var read: [UInt8] = []
      while let chunk = try reader.next() {
        #expect(chunk.count == min(65536, size - read.count))
        read += chunk
      }
      #expect(read == content, "SATCHEL_SEED=\(seed) size \(size)")
      #expect(try reader.next() == nil)
    }
  }

  @Test func whatIsNoArrayIsWrittenToo() throws {
    let blobs = try TestBlobs()
    let writer = try blobs.store.writer(of: "lazy")
    try writer.write((0..<70000).lazy.map { UInt8(truncatingIfNeeded: $0) })
    try writer.finish()
    let wanted = (0..<70000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try blobs.store.contents(of: "lazy") == wanted)
  }

  @Test func aReaderPutsChunksWhereItIsTold() throws {
    let blobs = try TestBlobs()
    let content = TestBlobs.content(70000)
    try blobs.store.put(content, as: "scan")
    let reader = try #require(try blobs.store.reader(of: "scan"))
    var buffer = [UInt8](repeating: 0xEE, count: 65540)
    #expect(reader.nextByteCount == 65536)
    #expect(try buffer.withUnsafeMutableBytes { try reader.read(into: $0) } == 65536)
    #expect(buffer == content.prefix(65536) + [0xEE, 0xEE, 0xEE, 0xEE])
    #expect(reader.nextByteCount == 4464)
    #expect(try buffer.withUnsafeMutableBytes { try reader.read(into: $0) } == 4464)
    #expect(buffer.prefix(4464) == content.suffix(4464))
    #expect(try buffer.withUnsafeMutableBytes { try reader.read(into: $0) } == 0)
  }

  @Test func whatIsReplacedIsReadAsItWasByWhoeverHasItOpen() throws {
    let blobs = try TestBlobs()
    let (old, new) = (TestBlobs.content(150_000, seed: 3), TestBlobs.content(70_000, seed: 4))
    try blobs.store.put(old, as: "scan")
    let reader = try #require(try blobs.store.reader(of: "scan"))
    var read = try #require(try reader.next())
    let writer = try blobs.store.writer(of: "scan")
    try writer.write(new)
    #expect(try blobs.store.contents(of: "scan") == old)
    try writer.finish()
    #expect(try blobs.store.contents(of: "scan") == new)
    try blobs.store.remove("scan")
    while let chunk = try reader.next() { read += chunk }
    #expect(read == old)
    #expect(try blobs.store.contents(of: "scan") == nil)
  }

  @Test func whatIsNotThereIsNoError() throws {
    let blobs = try TestBlobs()
    for _ in 0..<2 {
      #expect(try blobs.store.contents(of: "none") == nil)
      #expect(try blobs.store.byteCount(of: "none") == nil)
      #expect(try !blobs.store.contains("none"))
      try blobs.store.remove("none")
      // The second time there is a folder.
      try blobs.store.put([1], as: "other")
    }
    #expect(try blobs.store.storedNames() == [blobs.store.storedName(of: "other")])
  }

  @Test func twoWhoWriteTheSameBlobDoNotDisturbEachOther() throws {
    let blobs = try TestBlobs()
    let first = try blobs.store.writer(of: "scan")
    let second = try blobs.store.writer(of: "scan")
    try first.write([1])
    try second.write([2])
    try first.finish()
    #expect(try blobs.store.contents(of: "scan") == [1])
    try second.finish()
    #expect(try blobs.store.contents(of: "scan") == [2])
  }

  @Test func aWriterThatIsDroppedLeavesNothing() throws {
    let blobs = try TestBlobs()
    do {
      let writer = try blobs.store.writer(of: "scan")
      try writer.write(TestBlobs.content(70000))
      #expect(try blobs.scratch.files().count == 1)
      #expect(try !blobs.store.contains("scan"))
    }
    #expect(try blobs.scratch.files() == [])
  }

  // MARK: Names

  @Test func anyNameWillDoAndNoneIsTakenForAnother() throws {
    let blobs = try TestBlobs()
    // Two of them are the same string to Swift.
    let names = [
      "", " ", "/", "..", "a\0b", "a\0c", "\u{E9}", "e\u{301}", "scan.new",
      String(repeating: "x", count: 100_000),
    ]
    for (number, name) in names.enumerated() {
      try blobs.store.put([UInt8(number)], as: name)
    }
    for (number, name) in names.enumerated() {
      #expect(try blobs.store.contents(of: name) == [UInt8(number)])
    }
    let stored = try blobs.store.storedNames()
    #expect(stored.count == names.count)
    #expect(stored == stored.sorted())
    #expect(stored.allSatisfy { $0.count == 32 && BlobName(stored: $0)?.stored == $0 })
    #expect(try blobs.reopened().store.removeOrphans(keeping: names) == 0)
    #expect(try blobs.reopened().store.removeOrphans(keeping: names.filter { $0 != "/" }) == 1)
  }

  @Test func anotherPersonsFileOfThatNameIsCalledSomethingElse() throws {
    let (one, two) = (try TestBlobs(), try TestBlobs())
    #expect(try one.store.storedName(of: "scan") != two.store.storedName(of: "scan"))
    #expect(try one.store.storedName(of: "scan") == one.reopened().store.storedName(of: "scan"))
  }

  @Test func namesOfOtherFilesAreNoBlobs() {
    let good = "0123456789abcdef0123456789abcdef"
    #expect(BlobName(stored: good)?.stored == good)
    for bad in ["", good.uppercased(), good + "0", String(good.dropLast()), good + ".new"] {
      #expect(BlobName(stored: bad) == nil)
    }
    #expect(BlobName(stored: String(good.dropLast()) + "g") == nil)
  }

  // MARK: The files

  @Test func noPieceOfABlobIsInItsFile() throws {
    let blobs = try TestBlobs()
    let content = TestBlobs.content(140_000)
    try blobs.store.put(content, as: "scan")
    try blobs.store.put(content, as: "the same again")
    let file = try blobs.fileBytes(of: "scan")
    let other = try blobs.fileBytes(of: "the same again")
    for start in stride(from: 0, to: content.count - 16, by: 977) {
      #expect(Data(file).range(of: Data(content[start..<start + 16])) == nil)
    }
    #expect(zip(file, other).dropFirst(35).count { $0 == $1 } < file.count / 100)
  }

  @Test func filesAreTheirOwnersAlone() throws {
    let mask = umask(0)
    defer { umask(mask) }
    let blobs = try TestBlobs()
    try blobs.store.put([1], as: "scan")
    let writer = try blobs.store.writer(of: "unfinished")
    for name in ["p.blobs"] + (try blobs.scratch.files()) {
      var status = stat()
      #expect(lstat(blobs.scratch.file(name), &status) == 0)
      #expect(status.st_mode & 0o777 == (name == "p.blobs" ? 0o700 : 0o600))
    }
    withExtendedLifetime(writer) {}
  }

  @Test func aLengthOfFileIsOneLengthOfBlobOrNone() {
    var next = 0
    for fileBytes in 0..<(35 + 3 * 65553 + 100) {
      guard let size = BlobHeader.plaintextBytes(inFileOf: fileBytes) else { continue }
      #expect(size == next)
      #expect(fileBytes == 35 + size + 17 * max(1, (size + 65535) / 65536))
      next = size + 1
    }
    #expect(next > 3 * 65536)
    for hostile in [Int.min + 40, -1, Int.max] {
      let size = BlobHeader.plaintextBytes(inFileOf: hostile)
      #expect(hostile < 0 ? size == nil : size != 0)
    }
  }
}
