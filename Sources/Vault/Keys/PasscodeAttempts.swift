/// How many wrong passcodes in a row there were, and when the last one was: a file of the vault.
///
/// Written and synced *before* a passcode is checked, so that killing the process wins no guess.
package struct PasscodeAttempts: Sendable, Equatable {
  package var count: Int
  /// Which life of the monotonic clock `uptimeMilliseconds` belongs to.
  package var boot: String
  package var uptimeMilliseconds: Int64

  package init(count: Int, boot: String, uptimeMilliseconds: Int64) {
    self.count = count
    self.boot = boot
    self.uptimeMilliseconds = uptimeMilliseconds
  }

  package static let none = PasscodeAttempts(count: 0, boot: "", uptimeMilliseconds: 0)

  /// What a missing or damaged file counts as: one guess is left, after the longest delay. Less
  /// would reward deleting the file, more would punish a bad disk with the loss of the record.
  static let unreadable = PasscodeAttempts(count: 9, boot: "", uptimeMilliseconds: 0)

  /// count 4 | uptime 8 | length of boot 1 | boot | first 8 bytes of BLAKE2b over all before.
  var bytes: [UInt8] {
    let boot = Array(boot.utf8.prefix(64))
    var bytes = littleEndian(UInt32(clamping: count)) + littleEndian(uptimeMilliseconds)
    bytes += [UInt8(boot.count)] + boot
    return bytes + contentHash(bytes).prefix(8)
  }

  init(_ bytes: [UInt8]?) {
    self = Self.unreadable
    guard let bytes else { return }
    var reader = LittleEndianReader(bytes)
    guard let count: UInt32 = reader.integer(), let uptime: Int64 = reader.integer(),
      let length: UInt8 = reader.integer(), let boot = reader.bytes(Int(length)),
      let check = reader.bytes(8), reader.remaining == 0,
      check.elementsEqual(contentHash(bytes.dropLast(8)).prefix(8))
    else { return }
    self.count = Int(count)
    uptimeMilliseconds = uptime
    self.boot = String(decoding: boot, as: UTF8.self)
  }
}
