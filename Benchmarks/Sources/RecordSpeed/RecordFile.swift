import FHIR
import Foundation
import Store
import Vault

/// The sealed file of one record, in a vault of its own below a folder.
struct RecordFile {
  private static let name = "someone"

  let vault: OpenVault
  let path: String

  /// Makes the vault, or opens the one that is there.
  init(in place: String) async throws {
    guard let passcode = Passcode("274916".utf8),
      let cheapest = KeyDerivation(passes: 1, memoryKiB: 8)
    else { throw RecordSpeedError("a passcode or a derivation is refused") }
    let isThere = FileManager.default.fileExists(atPath: place)
    let files = try VaultFiles(
      path: place + "/vault", keyVault: FileKeyVault(path: place + "/keys"))
    if !isThere {
      try files.create(passcode: passcode, derivation: cheapest) { try AccountStore.create($0) }
    }
    guard let vault = try await files.open(passcode: passcode) else {
      throw RecordSpeedError("the vault does not open")
    }
    self.vault = vault
    path = place
  }

  func make(_ population: some Population) throws -> RecordStore.Outcome {
    let resources = population.resources()
    return try RecordStore.create(
      vault.makePersonFile(Self.name), source: "import", at: Instant(milliseconds: 0)
    ) {
      try resources.next().map { try RecordStore.Arrival(importing: $0) }
    }
  }

  func open() throws -> RecordStore {
    guard let file = try vault.personFile(Self.name) else {
      throw RecordSpeedError("the record is missing")
    }
    return try RecordStore(file)
  }

  var byteCount: Int {
    let files = FileManager.default.enumerator(atPath: path)
    var largest = 0
    while let name = files?.nextObject() as? String {
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
      largest = max(largest, (attributes?[.size] as? NSNumber)?.intValue ?? 0)
    }
    return largest
  }
}

extension RecordStore.Arrival {
  /// As an import makes it of each resource: read, brought into canonical form, read again.
  init(importing bytes: [UInt8]) throws {
    let content = try Resource(parsing: bytes).canonicalBytes
    let resource = try Resource(parsing: content)
    guard let id = resource.resourceID else { throw RecordSpeedError("a resource has no id") }
    self.init(id: id, resource: resource, content: content)
  }
}
