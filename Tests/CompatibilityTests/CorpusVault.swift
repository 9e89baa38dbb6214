import FHIR
import Foundation
import Testing

@testable import Store
@testable import Vault

/// A vault of the corpus, or one in the making: `home`, `keys`, and `expected` beside them.
struct CorpusVault {
  let path: String
  let files: VaultFiles

  /// - Parameter anchors: whether the key store keeps them.
  init(
    at path: String, cipher: Cipher = .preferred, anchors: Bool = true
  ) throws {
    self.path = path
    let keyVault = try FileKeyVault(path: path + "/keys")
    files = try VaultFiles(
      path: path + "/home", keyVault: anchors ? keyVault : AnchorlessKeyVault(base: keyVault),
      cipher: cipher)
  }

  func open(_ passcode: String = Corpus.passcode) async throws -> OpenVault? {
    try await files.open(passcode: try #require(Passcode(passcode.utf8)))
  }

  // MARK: Blobs

  static let blobName = "Röntgen/2025.png"
  static let blob = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  /// The blob of the person who has one.
  static func writeBlob(_ content: [UInt8], to vault: OpenVault) throws {
    // It takes its keys along when it goes.
    let store = try #require(try vault.blobs(of: entry(0).id))
    try withExtendedLifetime(store) {
      let writer = try store.writer(of: blobName)
      try writer.write(content)
      try writer.finish()
    }
  }

  static func readBlob(from vault: OpenVault) throws -> [UInt8] {
    let store = try #require(try vault.blobs(of: entry(0).id))
    return try withExtendedLifetime(store) {
      let reader = try #require(try store.reader(of: blobName))
      var content: [UInt8] = []
      while let chunk = try reader.next() { content += chunk }
      return content
    }
  }

  // MARK: What is in it

  /// Everyone and everything, in the shape of the files under `expected`: by name of file.
  static func contents(of vault: OpenVault) async throws -> [String: String] {
    let account = try AccountStore(vault.account)
    defer { account.close() }
    let people = try account.people()
    var contents = [
      "people.txt": people.map {
        [$0.id, $0.source, $0.patient, $0.name, $0.birthDate, $0.held.rawValue]
          .joined(separator: "|") + "\n"
      }.joined()
    ]
    for person in people {
      let store = try RecordStore(try #require(try vault.personFile(person.id)))
      defer { store.close() }
      contents[person.id + ".json"] = try await store.read { record in
        var lines: [String] = []
        try record.forEach { resource in
          lines.append(String(decoding: resource.canonicalBytes, as: UTF8.self) + "\n")
        }
        return lines.joined()
      }
    }
    return contents
  }

  func expected() throws -> [String: String] {
    let folder = path + "/expected"
    var contents: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      contents[name] = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }
    return contents
  }

  /// Writes down what a copy of this vault holds, so that its files stay as they are.
  func writeExpected() async throws {
    let scratch = try Scratch()
    try FileManager.default.copyItem(atPath: path, toPath: scratch.file("copy"))
    let copy = try CorpusVault(at: scratch.file("copy"), anchors: hasAnchors)
    let contents = try await Self.contents(of: try #require(try await copy.open()))
    let folder = path + "/expected"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in contents {
      try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
  }

  private var hasAnchors: Bool { files.keyVault.capabilities.contains(.anchors) }

  // MARK: Making one

  /// An invented person, as often as there are numbers, with a few resources of every kind of text.
  static func entry(_ number: Int, name: String? = nil) -> AccountStore.Entry {
    AccountStore.Entry(
      id: "person-\(number)", source: "import", patient: "patient-\(number)",
      name: name ?? ["Tove Ålgren-Møller", "Ilse Ōkubo"][number % 2],
      birthDate: "1974-1\(number % 3)-02")
  }

  static func arrivals(of number: Int, count: Int, remark: String) throws -> [RecordStore.Arrival] {
    let person = entry(number)
    var texts = [
      """
      {"birthDate":"\(person.birthDate)","id":"\(person.patient)",\
      "name":[{"text":"\(person.name)"}],"resourceType":"Patient"}
      """
    ]
    for place in 0..<count {
      texts.append(
        """
        {"code":{"coding":[{"code":"718-7","system":"http://loinc.org"}],"text":"Hämoglobin"},\
        "effectiveDateTime":"2025-0\(place % 9 + 1)-14","id":"o-\(place)",\
        "note":[{"text":"\(remark)\\n\\"\(place)\\" 😀"}],"resourceType":"Observation",\
        "subject":{"reference":"Patient/\(person.patient)"},\
        "valueQuantity":{"unit":"g/dL","value":13.\(place)0}}
        """)
    }
    return try texts.map { text in
      let resource = try Resource(JSONDocument(Array(text.utf8)).root)
      return RecordStore.Arrival(
        id: try #require(resource.resourceID), resource: resource,
        content: resource.canonicalBytes)
    }
  }

  static let cheap = KeyDerivation(passes: 2, memoryKiB: 64)!

  func create(passcode: String) throws {
    try files.create(
      passcode: try #require(Passcode(passcode.utf8)), derivation: Self.cheap
    ) { try AccountStore.create($0) }
  }

  /// Adds a person with a record to an open vault, in the order that an import keeps.
  static func add(_ number: Int, to vault: OpenVault, _ account: AccountStore) throws {
    var rest = try arrivals(of: number, count: 3, remark: "first")[...]
    _ = try RecordStore.create(
      vault.makePersonFile(entry(number).id), source: "import", at: Instant(milliseconds: 0)
    ) { rest.popFirst() }
    try account.upsert(entry(number))
  }

  static func change(_ number: Int, in store: RecordStore, count: Int) throws {
    var rest = try arrivals(of: number, count: count, remark: "changed \(count)")[...]
    _ = try store.merge(source: "import", at: Instant(milliseconds: 0)) { rest.popFirst() }
  }
}
