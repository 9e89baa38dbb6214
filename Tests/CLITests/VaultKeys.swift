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
    let header = try KeyFile.master(of: masterFile)
    guard let stretching = header.stretching, let name = KeyName(header.name),
      let digits = Passcode(passcode.utf8)
    else { throw Missing(name: "a passcode's stretching") }
    let stretched = try stretching.derivation.stretch(digits, salt: stretching.salt)
    let bound = try keyVault.bind(name, stretched.withBytes { Array($0) })
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
      let isAccount = path == "account.key"
      let id = path.dropFirst("people/".count).dropLast(".key".count)
      let keyFile = KeyFile(
        kind: isAccount ? .account : .person,
        name: isAccount
          ? [UInt8](repeating: 0, count: 16) : Array(contentHash(id.utf8).prefix(16)),
        stretching: nil)
      guard let key = try keyFile.unwrapping(file(path), under: master) else {
        throw Missing(name: path)
      }
      keys.append((isAccount ? "account's key" : "person's key", key.withBytes { Array($0) }))
    }
    all = keys
  }

  struct Missing: Error {
    let name: String
  }
}
#endif
