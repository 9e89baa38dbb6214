import Synchronization
import Testing

@testable import Vault

/// What only files can do wrong.
@Suite("A key store of files")
struct FileKeyVaultTests {
  private let scratch: Scratch
  private let vault: FileKeyVault
  private let name = KeyName.random()

  init() throws {
    scratch = try Scratch()
    vault = try FileKeyVault(path: scratch.file("keys"))
  }

  /// What stands there before a step is what a death at that step leaves.
  @Test func hasTheOldAnchorOrTheNewAtEveryStep() throws {
    try vault.setAnchor(name, to: [1])
    var steps = 0
    for failing in 0..<100 {
      try vault.setAnchor(name, to: [1])
      let step = Counter()
      let seen = Seen()
      let rehearsal: @Sendable () throws(VaultError) -> Void = { () throws(VaultError) in
        seen.add(try? vault.anchor(name))
        if step.next() == failing { throw VaultError(.diskFull, "full") }
      }
      let isDone = FolderRehearsal.$beforeStep.withValue(rehearsal) {
        (try? vault.setAnchor(name, to: [2])) != nil
      }
      seen.add(try? vault.anchor(name))
      #expect(seen.all.allSatisfy { $0 == [1] || $0 == [2] })
      if isDone {
        #expect(try vault.anchor(name) == [2])
        break
      }
      steps += 1
    }
    #expect(steps >= 4)
  }

  @Test func leavesNothingBehind() throws {
    try vault.create(name, guardedBy: .device)
    try vault.setAnchor(name, to: [1])
    // What a replacement that died halfway left.
    try scratch.write([1], to: "keys/\(name.hexadecimal).new")
    try scratch.write([1], to: "keys/\(name.hexadecimal).anchor.new")
    try vault.delete(name)
    try vault.deleteAnchor(name)
    #expect(Folder(path: scratch.file("keys")).names() == [])
  }

  @Test(arguments: [0, 1, 31, 33, 4096])
  func refusesASecretOfAWrongLength(_ count: Int) throws {
    try scratch.write([UInt8](repeating: 1, count: count), to: "keys/\(name.hexadecimal)")
    #expect(throws: VaultError.self) { try vault.bind(name, [1]) }
  }

  @Test func refusesAnAnchorThatGrew() throws {
    let bytes = [UInt8](repeating: 1, count: KeyVaultLimits.anchorBytes + 1)
    try scratch.write(bytes, to: "keys/\(name.hexadecimal).anchor")
    #expect(throws: VaultError.self) { try vault.anchor(name) }
  }
}

private final class Counter: Sendable {
  private let count = Mutex(-1)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}

private final class Seen: Sendable {
  private let anchors = Mutex<[[UInt8]?]>([])

  var all: [[UInt8]?] { anchors.withLock { $0 } }

  func add(_ anchor: [UInt8]??) {
    anchors.withLock { $0.append(anchor ?? nil) }
  }
}
