import Foundation
import Testing

@testable import Vault

/// Whatever is done to a blob's file: what is read is the blob's, up to an error that says so.
@Suite struct BlobTamperingTests {
  private static let sealedChunk = 65553
  private static let headerBytes = 35

  private struct Subject {
    let blobs: TestBlobs
    let content: [UInt8]
    let file: [UInt8]

    init(_ count: Int) throws {
      blobs = try TestBlobs()
      content = TestBlobs.content(count)
      try blobs.store.put(content, as: "scan")
      file = try blobs.fileBytes(of: "scan")
    }

    /// - Parameter sound: how many bytes of the blob may be given out at most.
    func check(
      _ altered: [UInt8], sound: Int, _ what: String, code: VaultError.Code = .damaged,
      at location: SourceLocation = #_sourceLocation
    ) throws {
      try #require(altered != file)
      try blobs.setFile(of: "scan", to: altered)
      let (given, error) = blobs.store.readUntilRefused("scan")
      #expect(error == code, "\(what)", sourceLocation: location)
      #expect(given.count <= sound, "\(what)", sourceLocation: location)
      #expect(Array(content.prefix(given.count)) == given, "\(what)", sourceLocation: location)
    }
  }

  @Test func oneBitFlippedInEach64ByteStretchIsNoticed() throws {
    let subject = try Subject(200_000)
    let seed = FaultTests.CrashPointTests.seed
    var generator = SeededGenerator(seed: seed)
    for start in stride(from: 0, to: subject.file.count, by: 64) {
      let stretch = start..<min(start + 64, subject.file.count)
      let place = Int.random(in: stretch, using: &generator)
      let bit = UInt8.random(in: 0..<8, using: &generator)
      if (8..<11).contains(place) { continue }  // the format; see below
      var altered = subject.file
      altered[place] ^= 1 << bit
      let chunk = max(0, place - Self.headerBytes) / Self.sealedChunk
      try subject.check(
        altered, sound: chunk * 65536, "SATCHEL_SEED=\(seed) byte \(place) bit \(bit)")
    }
  }

  @Test func everyBitOfTheHeaderCounts() throws {
    let subject = try Subject(10)
    for place in 0..<Self.headerBytes {
      for bit in 0..<8 as Range<UInt8> {
        var altered = subject.file
        altered[place] ^= 1 << bit
        // A greater number is a later format's, a lower one nobody's.
        let isNewer = (8..<11).contains(place) && altered[place] > subject.file[place]
        try subject.check(
          altered, sound: 0, "byte \(place) bit \(bit)", code: isNewer ? .tooNew : .damaged)
      }
    }
  }

  @Test func anyLengthButItsOwnIsNoticed() throws {
    let subject = try Subject(150_000)
    let file = subject.file
    let borders = (0...2).map { Self.headerBytes + $0 * Self.sealedChunk }
    var lengths = Set(0...60)
    for border in borders + [file.count] { lengths.formUnion(border - 20...border + 20) }
    lengths.remove(file.count)
    for length in lengths.sorted() {
      let altered = Array((file + [UInt8](repeating: 0, count: 100)).prefix(length))
      let whole = max(0, length - Self.headerBytes) / Self.sealedChunk
      try subject.check(altered, sound: min(whole, 2) * 65536, "\(length) bytes")
    }
    try subject.check(file + file.suffix(file.count - borders[2]), sound: 131_072, "its end twice")
    try subject.check(
      file + file[borders[0]..<borders[1]], sound: 131_072, "its beginning at the end")
  }

  @Test func chunksThatAreMovedRepeatedOrLeftOutAreNoticed() throws {
    let subject = try Subject(4 * 65536)
    let header = Array(subject.file.prefix(Self.headerBytes))
    let chunks = (0..<4).map { number in
      let start = Self.headerBytes + number * Self.sealedChunk
      return Array(subject.file[start..<start + Self.sealedChunk])
    }
    for first in 0..<4 {
      let sound = first * 65536
      for second in first + 1..<4 {
        var order = chunks
        order.swapAt(first, second)
        try subject.check(header + order.joined(), sound: sound, "\(first) and \(second)")
        order = chunks
        order[second] = chunks[first]
        try subject.check(header + order.joined(), sound: second * 65536, "\(first) again")
      }
      var order = chunks
      order.insert(chunks[first], at: first)
      try subject.check(header + order.joined(), sound: sound + 65536, "\(first) twice")
      order = chunks
      order.remove(at: first)
      try subject.check(header + order.joined(), sound: sound, "without \(first)")
      order = chunks
      order[first] = [UInt8](repeating: 0, count: Self.sealedChunk)
      try subject.check(header + order.joined(), sound: sound, "\(first) zeroed")
    }
  }

  /// Cut just behind a chunk, the file has the length of a shorter blob.
  @Test func aBlobThatEndsEarlyIsNoticedEvenAtAChunksBorder() throws {
    let subject = try Subject(4 * 65536)
    for chunks in 1..<4 {
      let cut = Self.headerBytes + chunks * Self.sealedChunk
      try subject.check(
        Array(subject.file.prefix(cut)), sound: (chunks - 1) * 65536, "\(chunks) chunks")
      #expect(try subject.blobs.store.byteCount(of: "scan") == chunks * 65536)
    }
  }

  @Test func chunksOfAnOlderVersionDoNotPassForTheNewOnes() throws {
    let subject = try Subject(3 * 65536)
    try subject.blobs.store.put(subject.content, as: "scan")
    let newer = try subject.blobs.fileBytes(of: "scan")
    for chunk in 0..<3 {
      let start = Self.headerBytes + chunk * Self.sealedChunk
      let place = start..<start + Self.sealedChunk
      var altered = newer
      altered.replaceSubrange(place, with: subject.file[place])
      try subject.check(altered, sound: chunk * 65536, "chunk \(chunk)")
    }
    let header = Array(subject.file.prefix(Self.headerBytes))
    try subject.check(header + newer[Self.headerBytes...], sound: 0, "the header")
  }

  @Test func filesExchangedBetweenNamesOrPeopleAreRefused() throws {
    let (one, two) = (try TestBlobs(), try TestBlobs())
    for blobs in [one, two] {
      try blobs.store.put([1, 2, 3], as: "scan")
      try blobs.store.put([4, 5, 6], as: "letter")
      try blobs.store.put([], as: "empty")
    }
    let scan = try one.fileBytes(of: "scan")
    for (blobs, name) in [(one, "letter"), (one, "empty"), (two, "scan"), (two, "letter")] {
      try blobs.setFile(of: name, to: scan)
      let (given, error) = blobs.store.readUntilRefused(name)
      #expect(given == [] && error == .damaged, "\(name)")
    }
    let empty = try two.fileBytes(of: "empty")
    try one.setFile(of: "scan", to: empty)
    #expect(one.store.readUntilRefused("scan").error == .damaged)
  }

  @Test func garbageIsRefusedAndNeverTraps() throws {
    let blobs = try TestBlobs()
    try blobs.store.put([], as: "scan")
    let good = try blobs.fileBytes(of: "scan")
    let seed = FaultTests.CrashPointTests.seed
    var generator = SeededGenerator(seed: seed)
    for turn in 0..<300 {
      let count = generator.pick([0, 10, 35, 36, 51, 52, 53, 65600, 131_141])
      var bytes = TestBlobs.content(count, seed: generator.next())
      if turn.isMultiple(of: 2) {
        bytes.replaceSubrange(0..<min(count, 35), with: good.prefix(min(count, 35)))
      }
      try blobs.setFile(of: "scan", to: bytes)
      let (given, error) = blobs.store.readUntilRefused("scan")
      #expect(given == [] && error == .damaged, "SATCHEL_SEED=\(seed) turn \(turn)")
    }
  }

  @Test func aReaderThatRefusedGoesOnRefusing() throws {
    let subject = try Subject(3 * 65536)
    var altered = subject.file
    altered[Self.headerBytes + Self.sealedChunk + 5] ^= 1
    try subject.blobs.setFile(of: "scan", to: altered)
    let reader = try #require(try subject.blobs.store.reader(of: "scan"))
    #expect(try reader.next()?.count == 65536)
    for _ in 0..<3 { #expect(throws: VaultError.self) { try reader.next() } }
  }

  /// Nothing of a chunk that is refused reaches the caller's memory.
  @Test func noUnprovedByteIsWrittenAnywhere() throws {
    let subject = try Subject(3 * 65536)
    // The last but one looks like the last: right in everything but its tag.
    try subject.blobs.setFile(
      of: "scan", to: Array(subject.file.prefix(Self.headerBytes + Self.sealedChunk)))
    let reader = try #require(try subject.blobs.store.reader(of: "scan"))
    var buffer = [UInt8](repeating: 0, count: 65536)
    #expect(throws: VaultError.self) {
      try buffer.withUnsafeMutableBytes { try reader.read(into: $0) }
    }
    #expect(buffer.allSatisfy { $0 == 0 })
  }

  // MARK: What is no file

  @Test func aLinkAPipeOrAFolderInABlobsPlaceIsRefusedWithoutWaiting() throws {
    let blobs = try TestBlobs()
    try blobs.store.put([1, 2, 3], as: "scan")
    let path = blobs.scratch.file(try blobs.file(of: "scan"))
    try FileManager.default.moveItem(atPath: path, toPath: blobs.scratch.file("away"))
    let makers: [() throws -> Void] = [
      {
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: blobs.scratch.file("away"))
      },
      { mkfifo(path, 0o600) },
      { mkdir(path, 0o700) },
    ]
    for make in makers {
      try make()
      #expect(blobs.store.readUntilRefused("scan").error == .damaged)
      let error = #expect(throws: VaultError.self) { try blobs.store.byteCount(of: "scan") }
      #expect(error?.code == .damaged)
      #expect(try blobs.store.verify { _, _, _ in }.failures.map(\.code) == [.damaged])
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func nothingIsWrittenThroughALink() throws {
    let blobs = try TestBlobs()
    try blobs.store.put([1, 2, 3], as: "scan")
    let path = blobs.scratch.file(try blobs.file(of: "scan"))
    try blobs.scratch.write([7], to: "victim")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: blobs.scratch.file("victim"))
    try blobs.store.put([4], as: "scan")
    #expect(try blobs.store.contents(of: "scan") == [4])
    #expect(try blobs.scratch.bytes("victim") == [7])
  }

  @Test func aLinkInTheFoldersPlaceLeadsNowhere() throws {
    let blobs = try TestBlobs()
    mkdir(blobs.scratch.file("elsewhere"), 0o700)
    try blobs.scratch.write([7], to: "elsewhere/precious.new")
    try FileManager.default.createSymbolicLink(
      atPath: blobs.scratch.file("p.blobs"),
      withDestinationPath: blobs.scratch.file("elsewhere"))
    let store = blobs.store
    let operations: [() throws -> Void] = [
      { _ = try store.contains("scan") }, { _ = try store.reader(of: "scan") },
      { _ = try store.writer(of: "scan") }, { try store.remove("scan") },
      { _ = try store.removeOrphans(keeping: []) }, { _ = try store.storedNames() },
    ]
    for operation in operations {
      let error = #expect(throws: VaultError.self) { try operation() }
      #expect(error?.code == .damaged)
    }
    try BlobStore.removeUnfinished(in: Folder(path: blobs.scratch.file("p.blobs")))
    #expect(try blobs.scratch.bytes("elsewhere/precious.new") == [7])
  }

  // MARK: Verifying

  @Test func verifyingNamesWhatIsDamagedAndNothingElse() throws {
    let blobs = try TestBlobs()
    let names = (0..<12).map { "blob \($0)" }
    for (number, name) in names.enumerated() {
      try blobs.store.put(TestBlobs.content(number * 20_000), as: name)
    }
    let whole = try blobs.store.verify { _, _, _ in }
    #expect(whole.blobCount == 12 && whole.failures.isEmpty)
    #expect(whole.byteCount == (0..<12).reduce(0) { $0 + $1 * 20_000 })
    var wanted: [BlobVerification.Failure] = []
    for number in [0, 4, 11] {
      var bytes = try blobs.fileBytes(of: names[number])
      bytes[bytes.count - 1] ^= 1
      try blobs.setFile(of: names[number], to: bytes)
      let stored = try blobs.store.storedName(of: names[number])
      wanted.append(.init(storedName: stored, code: .damaged))
    }
    var reports: [(done: Int, bytes: Int)] = []
    let found = try blobs.store.verify { done, all, bytes in
      #expect(all == 12)
      reports.append((done, bytes))
    }
    #expect(found.failures == wanted.sorted { $0.storedName < $1.storedName })
    #expect(found.blobCount == 12)
    #expect(reports.map(\.done) == reports.map(\.done).sorted() && reports.last?.done == 12)
    #expect(reports.last?.bytes == found.byteCount)
  }
}
