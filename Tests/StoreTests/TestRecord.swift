import FHIR
import Foundation
import GRDB

@testable import Store
@testable import Vault

/// A vault with the file of one person, in a scratch folder.
final class TestRecord: Sendable {
  static let passcode = Passcode("274916".utf8)!
  static let person = "someone"

  let scratch: Scratch
  let files: VaultFiles
  let vault: OpenVault

  private init(_ scratch: Scratch, _ files: VaultFiles, _ vault: OpenVault) {
    self.scratch = scratch
    self.files = files
    self.vault = vault
  }

  /// Makes the vault, and the person's record with `arrivals` in it.
  static func made(_ arrivals: [RecordStore.Arrival] = []) async throws -> TestRecord {
    let scratch = try Scratch()
    let files = try VaultFiles(
      path: scratch.file("home"), keyVault: FileKeyVault(path: scratch.file("keys")))
    let cheapest = KeyDerivation(passes: 1, memoryKiB: 8)!
    try files.create(passcode: passcode, derivation: cheapest) { try AccountStore.create($0) }
    let record = try await opened(in: scratch)
    var rest = arrivals[...]
    _ = try RecordStore.create(record.vault.makePersonFile(person), source: "test", at: someday) {
      rest.popFirst()
    }
    return record
  }

  static func opened(in scratch: Scratch) async throws -> TestRecord {
    let files = try VaultFiles(
      path: scratch.file("home"), keyVault: FileKeyVault(path: scratch.file("keys")))
    guard let vault = try await files.open(passcode: passcode) else { throw Locked() }
    return TestRecord(scratch, files, vault)
  }

  struct Locked: Error {}

  /// The person's file, under a new key slot each time.
  func file() throws -> SealedFile {
    guard let file = try vault.personFile(Self.person) else { throw Locked() }
    return file
  }

  func store() throws -> RecordStore { try RecordStore(file()) }

  /// The person's file as a path from the scratch folder.
  static let database = "home/vault/people/\(person).db"
}

/// When what is written in tests is written.
let someday = Instant(milliseconds: 1_767_603_600_000)

/// An Observation with one or more codes.
func observation(
  _ id: String, codes: [String] = ["8302-2"], category: String = "vital-signs",
  text: String = "x"
) throws -> RecordStore.Arrival {
  let codings = codes.map { #"{"code":"\#($0)","system":"http://loinc.org"}"# }
  let json = """
    {"resourceType":"Observation","id":"\(id)","status":"final",
    "category":[{"coding":[{"code":"\(category)"}]}],
    "code":{"coding":[\(codings.joined(separator: ","))],"text":"\(text)"}}
    """
  let resource = try Resource(JSONDocument(Array(json.utf8)).root)
  guard let name = ResourceID("Observation/\(id)") else { throw TestRecord.Locked() }
  return RecordStore.Arrival(id: name, resource: resource, content: resource.canonicalBytes)
}

extension RecordStore {
  func merge(_ arrivals: [Arrival]) throws -> Outcome {
    var rest = arrivals[...]
    return try merge(source: "test", at: someday) { rest.popFirst() }
  }

  /// Everything in the file that a reader could meet, as one value.
  func everything() throws -> [String] {
    try database.connections.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT key || source || type || id || version || rank || hex(content)
            || coalesce(hex(base), '') FROM resource
          UNION ALL SELECT resource || version || edited || hex(content) FROM history
          UNION ALL SELECT field || hex(value) || rank || resource FROM entry
          UNION ALL SELECT hex(word) || places || resource FROM word ORDER BY 1
          """)
    }
  }
}
