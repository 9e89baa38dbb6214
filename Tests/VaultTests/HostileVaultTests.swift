import Foundation
import Testing

@testable import Vault

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Files of a vault that were altered, exchanged, cut or replaced by something else.
@Suite struct HostileVaultTests {
  let seed = UInt64.random(in: 0..<1_000_000)

  /// What opening says: nil where it answers as if nothing had happened.
  private func refusal(_ vault: TestVault, person: String? = nil) async -> VaultError.Code? {
    do {
      guard let open = try await vault.files.open(passcode: TestVault.passcode) else {
        Issue.record("damage passed for a wrong passcode, seed \(seed)")
        return nil
      }
      if let person, try open.personFile(person) == nil { return .damaged }
      return nil
    } catch let error as VaultError {
      return error.code
    } catch {
      Issue.record("\(error)")
      return nil
    }
  }

  @Test func aBitLostFromAnyKeyFileIsDamageAndNoWrongPasscode() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    var generator = SeededGenerator(seed: seed)
    for name in ["master.key", "account.key", "people/one.key"] {
      let path = "home/vault/" + name
      let original = try scratch.bytes(path)
      for index in original.indices {
        var altered = original
        altered[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        try scratch.write(altered, to: path)
        let refusal = await refusal(vault, person: "one")
        #expect(refusal == .damaged || refusal == .tooNew, "\(name) byte \(index) seed \(seed)")
      }
      for count in [0, 1, 8, 26, 27, original.count - 1] {
        try scratch.write(Array(original.prefix(count)), to: path)
        #expect(await refusal(vault, person: "one") != nil, "\(name) cut to \(count)")
      }
      for extra in [1, 200, 100_000] {
        try scratch.write(original + [UInt8](repeating: 7, count: extra), to: path)
        #expect(await refusal(vault, person: "one") == .damaged)
      }
      try scratch.write(original, to: path)
      #expect(await refusal(vault, person: "one") == nil)
    }
  }

  @Test func aKeyFileOfAnotherPlaceOrVaultIsRefused() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let elsewhere = try Scratch()
    let other = try await TestVault.made(in: elsewhere)
    let names = ["master.key", "account.key", "people/one.key", "people/two.key"]
    for name in names {
      let path = "home/vault/" + name
      let original = try scratch.bytes(path)
      var strangers = [try elsewhere.bytes(path)]
      for sibling in names where sibling != name {
        strangers.append(try scratch.bytes("home/vault/" + sibling))
      }
      for stranger in strangers {
        try scratch.write(stranger, to: path)
        var refused = await refusal(vault, person: "one") != nil
        let two = try? await vault.opened().personFile("two")
        if name == "people/two.key" { refused = two == nil }
        #expect(refused, "\(name) accepts a stranger")
      }
      try scratch.write(original, to: path)
    }
    #expect(try await other.opens(TestVault.passcode))
  }

  /// With the other vault's device secret at hand too, as on one device.
  @Test func theMasterKeyOfASiblingVaultDoesNotOpenThisOne() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let sibling = try VaultFiles(path: scratch.file("sibling"), keyVault: vault.keyVault)
    try sibling.create(passcode: TestVault.other, derivation: .cheapest) { _ in }
    try scratch.write(scratch.bytes("sibling/vault/master.key"), to: "home/vault/master.key")
    let error = await #expect(throws: VaultError.self) {
      _ = try await vault.files.open(passcode: TestVault.other)
    }
    #expect(error?.code == .damaged)
  }

  @Test func aKeyFileThatAsksForMoreThanAPhoneHasIsRefusedAtOnce() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let original = try scratch.bytes("home/vault/master.key")
    for (passes, memory) in [
      (1, UInt32.max), (UInt32.max, 8), (1, 524_289), (17, 8), (0, 8), (1, 7), (1, 0),
      (3, 524_288), (16, 65_537), (UInt32.max, UInt32.max),
    ] as [(UInt32, UInt32)] {
      var altered = original
      altered.replaceSubrange(69..<73, with: littleEndian(passes))
      altered.replaceSubrange(73..<77, with: littleEndian(memory))
      altered.replaceSubrange(
        (altered.count - 8)..., with: contentHash(altered.dropLast(8)).prefix(8))
      try scratch.write(altered, to: "home/vault/master.key")
      #expect(await refusal(vault) == .damaged)
      #expect(KeyDerivation(passes: passes, memoryKiB: memory) == nil)
    }
  }

  @Test(arguments: [true, false])
  func alteredAttemptsCountAsNine(anchors: Bool) async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch, anchors: anchors)
    let path = anchors ? try vault.attemptsFile() : "home/vault/attempts"
    try vault.files.store(PasscodeAttempts(count: 2, boot: "boot", uptimeMilliseconds: 5))
    let original = try scratch.bytes(path)
    for index in original.indices {
      var altered = original
      altered[index] ^= 0x10
      try scratch.write(altered, to: path)
      #expect(try vault.files.passcodeAttempts().count == 9, "byte \(index)")
    }
    for garbage in [[], [1], [UInt8](repeating: 0, count: 256), [UInt8](repeating: 9, count: 5000)]
    {
      try scratch.write(garbage, to: path)
      #expect(try vault.files.passcodeAttempts().count == 9, "\(garbage.count) bytes")
    }
    try scratch.remove(path)
    #expect(try vault.files.passcodeAttempts().count == 9)
    try vault.files.store(.none)
    #expect(try vault.files.passcodeAttempts() == .none)
  }

  @Test(arguments: ["master.key", "account.key", "attempts"])
  func aLinkAPipeOrAFolderInAFilesPlaceIsRefusedWithoutWaiting(name: String) async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch, anchors: false)
    let path = scratch.file("home/vault/" + name)
    try FileManager.default.moveItem(atPath: path, toPath: scratch.file("away"))
    let makers: [() throws -> Void] = [
      {
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: scratch.file("away"))
      },
      { mkfifo(path, 0o600) },
      { mkdir(path, 0o700) },
    ]
    for make in makers {
      try make()
      if name == "attempts" {
        #expect(try vault.files.passcodeAttempts().count == 9)
      } else {
        #expect(await refusal(vault) == .damaged)
      }
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func nothingIsWrittenThroughALink() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch, anchors: false)
    let victim = scratch.file("victim")
    let precious = [UInt8](repeating: 0x5A, count: 3000)
    try scratch.write(precious, to: "victim")
    let people = "home/vault/people/"
    for name in ["home/vault/attempts.new", people + "one.key.new", people + "bad.key"] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.file(name), withDestinationPath: victim)
    }
    try vault.files.store(.none)
    #expect(try vault.files.passcodeAttempts() == .none)
    _ = try await vault.opened().makePersonFile("one")
    try vault.files.destroyPerson("bad")
    try vault.files.wipe()
    #expect(try scratch.bytes("victim") == precious)
  }

  @Test func whatTheFolderHoldsIsForItsOwnerAlone() async throws {
    let scratch = try Scratch()
    let mask = umask(0)
    defer { umask(mask) }
    _ = try await TestVault.made(in: scratch)
    let names = try FileManager.default.subpathsOfDirectory(atPath: scratch.file("home"))
    for name in names where name != "vault/people/one.db" && name != "vault/people/two.db" {
      var status = stat()
      #expect(lstat(scratch.file("home/" + name), &status) == 0)
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      #expect(status.st_mode & 0o777 == (isFolder ? 0o700 : 0o600), "\(name)")
    }
  }

  @Test func aVaultHasOneOwner() throws {
    let vault = try TestVault(in: Scratch())
    let first = try vault.files.takeOwnership()
    let error = #expect(throws: VaultError.self) { try vault.files.takeOwnership() }
    #expect(error?.code == .inUse)
    withExtendedLifetime(first) {}
  }

  @Test func aVaultThatIsThereOrWasErasedIsNotMadeAnew() async throws {
    let vault = try await TestVault.made(in: Scratch())
    #expect(throws: VaultError(.inUse, "There is a vault here already.")) { try vault.create() }
    try vault.files.erase()
    #expect(throws: VaultError(.inUse, "There is a vault here already.")) { try vault.create() }
    #expect(try vault.files.recover() == .erased)
    try vault.files.wipe()
    try vault.create()
  }
}
