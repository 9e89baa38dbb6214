#if Tools
import Foundation

@testable import Vault

/// The keys of a vault on the disk, taken out of a copy of it.
struct VaultKeys {
  /// Each with what it is.
  let all: [(name: String, bytes: [UInt8])]

  init(of place: TemporaryPlace, passcode: String) async throws {
    let copy = place.path + "/copy"
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
    try FileManager.default.copyItem(atPath: place.home, toPath: copy + "/home")
    try FileManager.default.copyItem(atPath: place.keys, toPath: copy + "/keys")
    defer { try? FileManager.default.removeItem(atPath: copy) }

    let folder = Folder(path: copy + "/home/devices/phone/vault")
    let keyVault = try FileKeyVault(path: copy + "/keys/phone")
    func file(_ name: String) throws -> [UInt8] {
      guard let file = try folder.read(name, atMost: KeyFile.greatestByteCount) else {
        throw Missing(name: name)
      }
      return file
    }
    let masterFile = try file("master.key")
    let header = try KeyFile(masterFile)
    guard case .passcode(let wrapping) = header.wrapping, let digits = Passcode(passcode.utf8)
    else { throw Missing(name: "a passcode's stretching") }
    let stretched = try wrapping.derivation.stretch(digits, salt: wrapping.salt)
    let bound = try keyVault.bind(wrapping.secret, stretched.withBytes { Array($0) })
    let kek = try Primitives.keyedHash(
      Array("satchel kek 1".utf8), key: Secret(copying: bound))
    guard let master = try header.unwrapping(masterFile, under: kek) else {
      throw Missing(name: "the master key")
    }
    var keys = [
      ("stretched passcode", stretched.withBytes { Array($0) }), ("bound passcode", bound),
      ("KEK", kek.withBytes { Array($0) }), ("master key", master.withBytes { Array($0) }),
    ]
    let people = folder.folder("people").names().filter { $0.hasSuffix(".key") }
    for path in ["account.key"] + people.map({ "people/" + $0 }) {
      let wrapped = try file(path)
      guard let key = try KeyFile(wrapped).unwrapping(wrapped, under: master) else {
        throw Missing(name: path)
      }
      let isAccount = path == "account.key"
      keys.append((isAccount ? "account's key" : "person's key", key.withBytes { Array($0) }))
    }
    all = keys
  }

  struct Missing: Error {
    let name: String
  }
}
#endif
