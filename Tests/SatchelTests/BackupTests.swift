import Foundation
import Satchel
import SatchelTesting
import Store
import Synchronization
import Testing
import Vault

/// One's own record goes to another phone, and nothing else does.
@Suite struct BackupTests {
  private let old = Device()
  private let new = Device(name: "new-phone", seed: 8)

  private func path(_ name: String = "b.satchel") -> String { old.folder + "-\(name)" }

  private func bytes(_ name: String = "b.satchel") throws -> Data {
    try Data(contentsOf: URL(filePath: path(name)))
  }

  private func withPaths(_ body: () async throws -> Void) async throws {
    defer {
      for name in ["b.satchel", "b.satchel.unfinished", "second", "altered"] {
        try? FileManager.default.removeItem(atPath: path(name))
      }
    }
    try await body()
  }

  private func isThere(_ name: String = "b.satchel") -> Bool {
    FileManager.default.fileExists(atPath: path(name))
  }

  // MARK: The way from one phone to another

  @Test func aRestoredRecordIsWhatWasBackedUp() async throws {
    try await withPaths {
      let (satchel, person) = try await old.openWithRecord()
      _ = try await satchel.importRecord(Device.largeBundle(patient: "p2", count: 800))
      // The newest pages are in the log.
      _ = try await satchel.importRecord(Device.bundle(weight: "71.25"))
      let people = try await satchel.people()
      let backup = try await satchel.backup(to: path())
      #expect(backup.people == 2 && backup.leftOut == 0)
      let expected = try await export(person)
      try await satchel.wipe()

      let restored = try await new.open()
      let report = try await restored.restore(
        from: path(), recoveryKey: backup.recoveryKey, passcode: Device.other)
      #expect(report.people == people)
      #expect(report.made == old.clock.wall)
      #expect(await restored.status().state == .unlocked)
      #expect(restored.pendingEvents() == [.unlocked])
      #expect(try await restored.people() == people)
      #expect(try await export(restored.person(person.id)) == expected)
      let version = try await restored.person(person.id).resource(
        ResourceID("Observation/o1")!
      ).version
      #expect(version == 2)
      // It goes on as any vault does.
      #expect(try await restored.importRecord(Device.bundle(weight: "72.0")).changed == 1)
      await restored.lock()
      #expect(await code { try await restored.unlock(passcode: Device.passcode) } == .passcodeWrong)
      try await restored.unlock(passcode: Device.other)
      #expect(try await restored.person(people[1].id).tally()["Observation"] == 800)
      await restored.close()
      await satchel.close()
    }
  }

  private func export(_ person: Person) async throws -> [UInt8] {
    let box = ByteBox()
    try await person.export { box.append($0) }
    return box.bytes
  }

  @Test func whatIsHeldForSomebodyElseStaysHere() async throws {
    try await withPaths {
      let (first, person) = try await old.openWithRecord()
      await first.close()
      // There is no way yet by which somebody comes to hold another's record.
      try await beneath(old, Device.passcode) { vault, account in
        let file = try vault.makePersonFile("child")
        _ = try RecordStore.create(file, source: "s", at: Instant(milliseconds: 0)) { nil }
        try account.upsert(
          .init(id: "child", source: "s", patient: "c", name: "Bo", birthDate: "", held: .proxy))
      }
      let satchel = try await old.open()
      try await satchel.unlock(passcode: Device.passcode)
      #expect(try await satchel.people().count == 2)
      let backup = try await satchel.backup(to: path())
      #expect(backup.people == 1 && backup.leftOut == 1)
      let restored = try await new.open()
      let report = try await restored.restore(
        from: path(), recoveryKey: backup.recoveryKey, passcode: Device.other)
      #expect(report.people.map(\.id) == [person.id])
      #expect(try await restored.people().map(\.id) == [person.id])
      #expect(new.files().map { $0.prefix { $0 != "." } }.allSatisfy { $0 == "\(person.id)" })
      await restored.close()
      await satchel.close()
    }
  }

  /// Looks into the files of a vault that nobody has open.
  private func beneath<Value>(
    _ device: Device, _ passcode: Passcode,
    _ body: (OpenVault, AccountStore) throws -> Value
  ) async throws -> Value {
    let files = try VaultFiles(path: device.folder, keyVault: device.keyVault)
    let vault = try #require(try await files.open(passcode: passcode))
    let account = try AccountStore(vault.account)
    defer { account.close() }
    return try body(vault, account)
  }

  @Test func aRestoredDeviceIsANewOne() async throws {
    try await withPaths {
      let (satchel, _) = try await old.openWithRecord()
      let backup = try await satchel.backup(to: path())
      await satchel.close()
      let restored = try await new.open()
      _ = try await restored.restore(
        from: path(), recoveryKey: backup.recoveryKey, passcode: Device.passcode)
      #expect(await restored.status().passcodesLeft == 10)
      await restored.close()
      let before = try await beneath(old, Device.passcode) { try $1.incarnation() }
      let after = try await beneath(new, Device.passcode) { try $1.incarnation() }
      #expect(before.count == 32 && after.count == 32 && before != after)
    }
  }

  /// The old phone's files and the new one's are under different keys, passcode or not.
  @Test func noFileOfTheOldPhoneIsOneOfTheNew() async throws {
    try await withPaths {
      let (satchel, person) = try await old.openWithRecord()
      let backup = try await satchel.backup(to: path())
      await satchel.close()
      let restored = try await new.open()
      _ = try await restored.restore(
        from: path(), recoveryKey: backup.recoveryKey, passcode: Device.passcode)
      await restored.close()
      for name in ["master.key", "account.key", "people/\(person.id).key"] {
        let here = try Data(contentsOf: URL(filePath: old.folder + "/vault/" + name))
        let there = try Data(contentsOf: URL(filePath: new.folder + "/vault/" + name))
        #expect(here.suffix(72) != there.suffix(72), "\(name)")
      }
    }
  }

  @Test func nothingOfARecordStandsInTheFile() async throws {
    try await withPaths {
      let (satchel, _) = try await old.openWithRecord()
      _ = try await satchel.backup(to: path())
      let bytes = try bytes()
      for text in ["Marek", "29463-7", "1967-03-09", "Observation", "SQLite", "import"] {
        #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
      }
      await satchel.close()
    }
  }

  @Test func aVaultOfNobodyCanBeBackedUpToo() async throws {
    try await withPaths {
      let satchel = try await old.openUnlocked()
      let backup = try await satchel.backup(to: path())
      #expect(backup.people == 0)
      let restored = try await new.open()
      let report = try await restored.restore(
        from: path(), recoveryKey: backup.recoveryKey, passcode: Device.passcode)
      #expect(report.people == [])
      _ = try await restored.importRecord(Device.bundle())
      await restored.close()
      await satchel.close()
    }
  }

  // MARK: Recovery keys

  @Test func eachBackupHasAKeyOfItsOwnUnlessOneIsGiven() async throws {
    try await withPaths {
      let (satchel, _) = try await old.openWithRecord()
      let first = try await satchel.backup(to: path())
      let second = try await satchel.backup(to: path("second"))
      let restored = try await new.open()
      #expect(
        await code {
          _ = try await restored.restore(
            from: path("second"), recoveryKey: first.recoveryKey, passcode: Device.passcode)
        } == .backupWrongKey)
      #expect(await restored.status().state == .absent)
      _ = try await satchel.backup(to: path("second"), recoveryKey: first.recoveryKey)
      #expect(
        await code {
          _ = try await restored.restore(
            from: path("second"), recoveryKey: second.recoveryKey, passcode: Device.passcode)
        } == .backupWrongKey)
      _ = try await restored.restore(
        from: path("second"), recoveryKey: first.recoveryKey, passcode: Device.passcode)
      await restored.close()
      await satchel.close()
    }
  }

  @Test func aMistakeInTheWordsIsTold() async throws {
    let first = SatchelError(RecoveryKey.Mistake.unknownWord(5))
    #expect(first.code == .recoveryKeyInvalid && first.reason.description.contains("5"))
    #expect(first.facts.map(\.value) == ["5"])
    #expect(SatchelError(RecoveryKey.Mistake.wordCount(3)).facts.map(\.value) == ["3"])
    #expect(SatchelError(RecoveryKey.Mistake.checksum).code == .recoveryKeyInvalid)
  }

  // MARK: Refusals

  @Test func aBackupNeedsAnOpenVault() async throws {
    try await withPaths {
      let satchel = try await old.open()
      #expect(await code { _ = try await satchel.backup(to: path()) } == .vaultAbsent)
      try await satchel.create(passcode: Device.passcode)
      await satchel.lock()
      #expect(await code { _ = try await satchel.backup(to: path()) } == .vaultLocked)
      #expect(!isThere())
      await satchel.close()
      #expect(await code { _ = try await satchel.backup(to: path()) } == .vaultClosed)
    }
  }

  @Test func aBackupIsActivity() async throws {
    try await withPaths {
      let (satchel, _) = try await old.openWithRecord()
      await old.time.advance(by: .seconds(19 * 60))
      _ = try await satchel.backup(to: path())
      #expect(await satchel.status().timeLeft == .seconds(20 * 60))
      await satchel.close()
    }
  }

  @Test func whereTheFileCannotBeMadeNothingIs() async throws {
    let (satchel, _) = try await old.openWithRecord()
    for place in ["/nowhere/at/all", old.folder] {
      #expect(await code { _ = try await satchel.backup(to: place) } == .diskFailed)
    }
    await satchel.setDiskFull(true)
    #expect(await code { _ = try await satchel.backup(to: path()) } == .diskFull)
    #expect(old.files("vault").allSatisfy { !$0.hasSuffix(".new") })
    #expect(!isThere("b.satchel.unfinished"))
    await satchel.close()
    #expect(!FileManager.default.fileExists(atPath: old.folder + ".unfinished"))
  }

  @Test func aDamagedRecordIsNotBackedUp() async throws {
    try await withPaths {
      let (satchel, person) = try await old.openWithRecord()
      await satchel.lock()
      let file = old.folder + "/vault/people/\(person.id).db"
      var content = try Data(contentsOf: URL(filePath: file))
      content[4096 * 3 + 77] ^= 1
      try content.write(to: URL(filePath: file))
      try await satchel.unlock(passcode: Device.passcode)
      #expect(await code { _ = try await satchel.backup(to: path()) } == .vaultDamaged)
      #expect(!isThere() && !isThere("b.satchel.unfinished"))
      await satchel.close()
    }
  }

  @Test func aVaultIsNeverRestoredOverAnother() async throws {
    try await withPaths {
      let (satchel, person) = try await old.openWithRecord()
      let backup = try await satchel.backup(to: path())
      func restore() async -> SatchelError.Code? {
        await code {
          _ = try await satchel.restore(
            from: path(), recoveryKey: backup.recoveryKey, passcode: Device.other)
        }
      }
      #expect(await restore() == .vaultExists)
      await satchel.lock()
      #expect(await restore() == .vaultExists)
      try await satchel.unlock(passcode: Device.passcode)
      #expect(try await person.tally().count == 2)
      await satchel.close()
      #expect(await restore() == .vaultClosed)
    }
  }

  @Test func aWeakPasscodeIsRefusedAlsoTheBirthDateOfWhoComesBack() async throws {
    try await withPaths {
      let (satchel, _) = try await old.openWithRecord()
      let backup = try await satchel.backup(to: path())
      let restored = try await new.open()
      for digits in ["111111", "090367", "670309"] {
        #expect(
          await code {
            _ = try await restored.restore(
              from: path(), recoveryKey: backup.recoveryKey,
              passcode: #require(Passcode(digits.utf8)))
          } == .passcodeWeak)
        #expect(await restored.status().state == .absent)
        #expect(new.files("").filter { $0 != "lock" } == [])
      }
      await restored.close()
      await satchel.close()
    }
  }

  @Test func whatIsDamagedMakesNoVaultAndTheNextTryWorks() async throws {
    try await withPaths {
      let (satchel, _) = try await old.openWithRecord()
      let backup = try await satchel.backup(to: path())
      let whole = try bytes()
      let restored = try await new.open()
      for place in stride(from: 70, to: whole.count, by: whole.count / 9) + [whole.count - 1] {
        var altered = whole
        altered[place] ^= 4
        for content in [altered, whole.prefix(place), whole + [0]] {
          try content.write(to: URL(filePath: path("altered")))
          #expect(
            await code {
              _ = try await restored.restore(
                from: path("altered"), recoveryKey: backup.recoveryKey, passcode: Device.other)
            } == .backupDamaged, "at \(place)")
          #expect(new.files("").filter { $0 != "lock" } == [])
        }
      }
      #expect(
        await code {
          _ = try await restored.restore(
            from: path("absent"), recoveryKey: backup.recoveryKey, passcode: Device.other)
        } == .diskFailed)
      _ = try await restored.restore(
        from: path(), recoveryKey: backup.recoveryKey, passcode: Device.other)
      await restored.close()
      await satchel.close()
    }
  }

  @Test func anErasedVaultIsWipedFirst() async throws {
    try await withPaths {
      let (satchel, person) = try await old.openWithRecord()
      let backup = try await satchel.backup(to: path())
      await satchel.lock()
      for _ in 0..<10 {
        _ = await satchel.tryWrongly()
        await old.time.advance(by: .seconds(3600))
      }
      func restore() async throws {
        _ = try await satchel.restore(
          from: path(), recoveryKey: backup.recoveryKey, passcode: Device.other)
      }
      #expect(await code { try await restore() } == .vaultErased)
      try await satchel.wipe()
      try await restore()
      #expect(try await person.tally().count == 2)
      await satchel.close()
    }
  }
}
