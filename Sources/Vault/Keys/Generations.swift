/// How often each file of a vault was shut in good order: an anchor, kept with the device's secret.
///
/// Every sealed file carries a number that grows by one when it is shut after a change, and the
/// passcode's key file one that grows with each passcode. The anchor follows, after the file, so a
/// file may be ahead of it (the process died in between) and never behind: one that is behind is an
/// older copy, put back by somebody.
///
///     generation of the passcode 8 | files 4 | for each: name 16, generation 8 | check 8
struct Generations: Sendable, Equatable {
  var passcode: UInt64 = 0
  private var files: [KeyName: UInt64] = [:]

  init() {}

  subscript(file: KeyName) -> UInt64 {
    get { files[file] ?? 0 }
    set { files[file] = newValue }
  }

  mutating func forget(_ file: KeyName) {
    files[file] = nil
  }

  var bytes: [UInt8] {
    var bytes = littleEndian(passcode) + littleEndian(UInt32(files.count))
    for (name, generation) in files.sorted(by: {
      $0.key.bytes.lexicographicallyPrecedes($1.key.bytes)
    }) {
      bytes += name.bytes + littleEndian(generation)
    }
    return bytes + contentHash(bytes).prefix(8)
  }

  init(_ bytes: [UInt8]) throws(VaultError) {
    var reader = LittleEndianReader(bytes)
    guard contentHash(bytes.dropLast(8)).starts(with: bytes.suffix(8)),
      let passcode: UInt64 = reader.integer(), let count: UInt32 = reader.integer(),
      reader.remaining == Int(count) * 24 + 8
    else { throw VaultError(.keyVaultFailed, "The device's key store lost the vault's anchor.") }
    self.passcode = passcode
    for _ in 0..<count {
      guard let name = reader.keyName(), let generation: UInt64 = reader.integer() else { return }
      files[name] = generation
    }
  }
}
