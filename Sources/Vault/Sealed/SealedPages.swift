internal import CSealedVFS

/// The pages of a sealed database as they lie on the disk: those of the file, and those of the log
/// that a reader would see in their place.
///
/// Needs no connection, which one damaged page can keep from being made; takes no lock and writes
/// nothing. Whoever holds it sees to it that nobody writes meanwhile, or holds a read transaction.
/// Not for two threads at once.
package final class SealedPages {
  package static let pageBytes = Int(SEALED_PAGE_BYTES)
  /// What SQLite has of a page; the rest is the seal's.
  package static let usableBytes = Int(SEALED_PAGE_BYTES - SEALED_RESERVED_BYTES)

  /// What of the log may be read, in the order of its frames.
  private struct LogState {
    /// The newest committed frame of each page.
    var newest: [Int: Int] = [:]
    /// In pages, after the last commit; nil without one.
    var databasePages: Int?
    var damagedFrames = 0
  }

  private let inspection: OpaquePointer
  private var log = LogState()
  private var frame = [UInt8](repeating: 0, count: Int(SEALED_FRAME_BYTES))

  /// In the file itself, by its length.
  package let filePages: Int
  /// In the log, those of earlier logs behind its end included.
  package let frames: Int

  /// - Throws: `vault.locked` where the key is gone, `disk.failed`. A missing file has no pages.
  package init(_ file: SealedFile) throws(VaultError) {
    var opened: OpaquePointer?
    let status = sealed_inspection_open(file.path, file.slot, &opened)
    guard let opened else { throw Self.failure(status) }
    inspection = opened
    filePages = Int(sealed_inspection_pages(opened))
    frames = Int(sealed_inspection_frames(opened))
  }

  deinit {
    sealed_inspection_close(inspection)
  }

  /// Of the database as its last commit left it.
  ///
  /// The page that says how many that is may be lost, so this is what there is, and no more than
  /// the log's last commit says.
  package var count: Int { log.databasePages ?? filePages }

  /// Frames that hold nothing although the log goes on after them.
  package var damagedFrames: Int { log.damagedFrames }

  /// Whether the log has a page that the file has not, or has in an older form.
  package func isInLog(_ number: Int) -> Bool { log.newest[number] != nil }

  /// How many a file of that length has, a part of one included.
  static func pageCount(inFileOf byteCount: Int) -> Int {
    (byteCount + pageBytes - 1) / pageBytes
  }

  static func frameCount(inLogOf byteCount: Int) -> Int {
    let header = Int(SEALED_LOG_HEADER_BYTES + SEALED_RESERVED_BYTES)
    let frameBytes = Int(SEALED_FRAME_BYTES)
    return byteCount > header ? (byteCount - header + frameBytes - 1) / frameBytes : 0
  }

  // MARK: Pages

  /// Reads page `number`, from 1, in the newest form that was committed; `out` has the length of a
  /// page.
  ///
  /// - Returns: whether it could be opened.
  package func read(_ number: Int, into out: inout [UInt8]) throws(VaultError) -> Bool {
    guard (1...max(count, 1)).contains(number) else { return false }
    guard let index = log.newest[number] else { return try readFile(number, into: &out) }
    guard try readFrame(index), Self.bigEndian(frame, 0) == UInt32(number) else { return false }
    out.replaceSubrange(0..<Self.pageBytes, with: frame[Self.frameHeaderBytes...])
    return true
  }

  /// The same of the file alone, whatever the log says.
  package func readFile(_ number: Int, into out: inout [UInt8]) throws(VaultError) -> Bool {
    // A checkpoint may be writing it at this moment; it is whole the next time.
    for _ in 0..<3 {
      let status = out.withUnsafeMutableBufferPointer {
        sealed_inspection_page(inspection, Int64(number), $0.baseAddress)
      }
      if status == 0 { return true }
      guard Self.isDamage(status) else { throw Self.failure(status) }
    }
    return false
  }

  // MARK: The log

  private static let frameHeaderBytes = Int(SEALED_FRAME_BYTES - SEALED_PAGE_BYTES)

  /// Follows the log as SQLite would after a crash: up to the first frame that isn't its next, and
  /// of that what was committed. Then looks whether it goes on behind.
  ///
  /// A last frame that was torn by a crash is the end of the log, and no damage; nor is what an
  /// earlier log left behind the end.
  ///
  /// - Parameter step: is told of each frame; what it throws ends this.
  package func readLog(step: () throws -> Void) throws {
    var header = [UInt8](repeating: 0, count: Int(SEALED_LOG_HEADER_BYTES))
    let status = sealed_inspection_log_header(inspection, &header)
    guard status == 0 || Self.isDamage(status) else { throw Self.failure(status) }
    var chain = LogChain(header: header)
    // Without its header a log has no end: any frame that opens was lost with it.
    if status != 0 { chain = nil }
    var pending: [Int: Int] = [:]
    var isEnded = false
    var unread = 0
    for index in 0..<frames {
      try step()
      let opened = try readFrame(index)
      guard let next = chain else {
        if opened { log.damagedFrames += 1 }
        continue
      }
      if !isEnded, opened, chain?.accepts(frame) == true {
        pending[Int(Self.bigEndian(frame, 0))] = index
        let pages = Int(Self.bigEndian(frame, 4))
        if pages > 0 {
          log.newest.merge(pending) { $1 }
          log.databasePages = pages
          pending = [:]
        }
        continue
      }
      isEnded = true
      if !opened {
        unread += 1
      } else if next.hasSalt(of: frame) {
        // Frames that were committed and are not reached.
        log.damagedFrames += unread
        unread = 0
      }
    }
    if let pages = log.databasePages {
      log.newest = log.newest.filter { $0.key >= 1 && $0.key <= pages }
    }
  }

  private func readFrame(_ index: Int) throws(VaultError) -> Bool {
    let status = frame.withUnsafeMutableBufferPointer {
      sealed_inspection_frame(inspection, Int64(index), $0.baseAddress)
    }
    guard status == 0 || Self.isDamage(status) else { throw Self.failure(status) }
    return status == 0
  }

  // MARK: Results

  private static let damageStatus: Int32 = 10 | (32 << 8)  // SQLITE_IOERR_DATA
  private static let notDatabase: Int32 = 26  // SQLITE_NOTADB
  private static let shortRead: Int32 = 10 | (2 << 8)  // SQLITE_IOERR_SHORT_READ
  private static let refused: Int32 = 10 | (28 << 8)  // SQLITE_IOERR_AUTH
  private static let noSlot: Int32 = 23  // SQLITE_AUTH

  private static func isDamage(_ status: Int32) -> Bool {
    [damageStatus, notDatabase, shortRead].contains(status)
  }

  private static func failure(_ status: Int32) -> VaultError {
    status == refused || status == noSlot
      ? VaultError(.locked, "The vault was locked.")
      : VaultError(.fileFailed, "A sealed file can't be read (SQLite \(status)).")
  }

  static func bigEndian(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}

/// The checksums that make the frames of a log one log (SQLite's file format, 4.1 and 4.2).
///
/// Each message's seal says that its bytes are right; that a frame follows the one before it, and
/// is no leftover of an earlier transaction, only this says.
private struct LogChain {
  private let salt: ArraySlice<UInt8>
  private let isBigEndian: Bool
  private var sums: (UInt32, UInt32) = (0, 0)

  /// nil for a header that isn't one.
  init?(header: [UInt8]) {
    guard header.count == 32, SealedPages.bigEndian(header, 0) & ~1 == 0x377F_0682,
      SealedPages.bigEndian(header, 8) == UInt32(SealedPages.pageBytes)
    else { return nil }
    isBigEndian = header[3] & 1 == 1
    salt = header[16..<24]
    add(header, 0..<24)
    guard matches(header, at: 24) else { return nil }
  }

  func hasSalt(of frame: [UInt8]) -> Bool { frame[8..<16].elementsEqual(salt) }

  /// Whether `frame` is the next; the chain goes on with it then.
  mutating func accepts(_ frame: [UInt8]) -> Bool {
    guard hasSalt(of: frame) else { return false }
    let before = sums
    add(frame, 0..<8)
    add(frame, 24..<frame.count)
    if matches(frame, at: 16) { return true }
    sums = before
    return false
  }

  private func matches(_ bytes: [UInt8], at offset: Int) -> Bool {
    SealedPages.bigEndian(bytes, offset) == sums.0
      && SealedPages.bigEndian(bytes, offset + 4) == sums.1
  }

  private mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    bytes.withUnsafeBytes { bytes in
      var offset = range.lowerBound
      while offset + 8 <= range.upperBound {
        let first = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        let second = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
        sums.0 = sums.0 &+ word(first) &+ sums.1
        sums.1 = sums.1 &+ word(second) &+ sums.0
        offset += 8
      }
    }
  }

  private func word(_ loaded: UInt32) -> UInt32 {
    isBigEndian ? UInt32(bigEndian: loaded) : UInt32(littleEndian: loaded)
  }
}
