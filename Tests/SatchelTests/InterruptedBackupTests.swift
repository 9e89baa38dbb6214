import Foundation
import Satchel
import SatchelTesting
import Synchronization
import Testing
import Vault

/// A backup that a lock or a death overtakes leaves nothing; nor does half a restoration.
@Suite struct InterruptedBackupTests {
  private let old = Device()
  private let new = Device(name: "new-phone", seed: 8)

  private var path: String { old.folder + "-b.satchel" }

  private func withFile(_ body: () async throws -> Void) async throws {
    defer {
      try? FileManager.default.removeItem(atPath: path)
      try? FileManager.default.removeItem(atPath: path + ".unfinished")
    }
    try await body()
  }

  private var leftovers: [String] {
    [path, path + ".unfinished", old.folder + "/vault/backup.new"].filter {
      FileManager.default.fileExists(atPath: $0)
    }
  }

  /// A backup that stands still before its `number`-th change of the disk.
  private func backingUp(
    _ satchel: Satchel, heldAt number: Int
  ) -> (Task<Void, any Error>, HeldThread) {
    let held = HeldThread()
    let steps = PieceCount()
    let task = aside { [path] in
      try await FolderRehearsal.$beforeStep.withValue({
        steps.add()
        if steps.value == number { held.hold() }
      }) { _ = try await satchel.backup(to: path) }
    }
    return (task, held)
  }

  @Test(arguments: [1, 2, 3, 4])
  func aLockEndsABackupAndNothingIsLeft(step: Int) async throws {
    try await withFile {
      let (satchel, person) = try await old.openWithRecord()
      let (backup, held) = backingUp(satchel, heldAt: step)
      await held.reached()
      let lock = aside { await satchel.lock() }
      while await satchel.status().state == .unlocked { await Task.yield() }
      held.release()
      try await lock.value
      #expect(await backup.code == .vaultLocked)
      #expect(leftovers == [])
      try await satchel.unlock(passcode: Device.passcode)
      #expect(try await person.tally().count == 2)
      _ = try await satchel.backup(to: path)
      await satchel.close()
    }
  }

  @Test func twoBackupsAtOnceAreOneTooManyAndImportsGoOn() async throws {
    try await withFile {
      let (satchel, _) = try await old.openWithRecord()
      let (backup, held) = backingUp(satchel, heldAt: 2)
      await held.reached()
      #expect(await code { _ = try await satchel.backup(to: path) } == .vaultBusy)
      #expect(try await satchel.importRecord(Device.bundle(weight: "80.5")).changed == 1)
      held.release()
      try await backup.value
      #expect(leftovers == [path])
      await satchel.close()
    }
  }

  @Test func closingAndWipingWaitUntilABackupHasEnded() async throws {
    for wipes in [false, true] {
      try await withFile {
        let device = Device()
        let (satchel, _) = try await device.openWithRecord()
        let (backup, held) = backingUp(satchel, heldAt: 2)
        await held.reached()
        let isReleased = Flag()
        let end = aside {
          if wipes { try await satchel.wipe() } else { await satchel.close() }
          return isReleased.isRaised
        }
        while await satchel.status().state == .unlocked { await Task.yield() }
        isReleased.raise()
        held.release()
        #expect(try await end.value)
        #expect(await backup.code == .vaultLocked)
        #expect(leftovers == [])
        await satchel.close()
      }
    }
  }

  @Test func aBackupThatRunsOutOfTimeIsEnded() async throws {
    try await withFile {
      let (satchel, _) = try await old.openWithRecord()
      let (backup, held) = backingUp(satchel, heldAt: 3)
      await held.reached()
      let later = aside { await old.time.advance(by: .seconds(20 * 60)) }
      while await satchel.status().state == .unlocked { await Task.yield() }
      held.release()
      try await later.value
      #expect(await backup.code == .vaultLocked)
      #expect(leftovers == [])
      await satchel.close()
    }
  }

  // MARK: Restoring

  /// Copies the phone's folder before each step of a restoration: what a death there leaves.
  @Test func aDeathAtAnyStepOfARestorationLeavesAVaultOrNone() async throws {
    try await withFile {
      let (satchel, person) = try await old.openWithRecord()
      let key = try await satchel.backup(to: path).recoveryKey
      await satchel.close()
      let restored = try await new.open()
      let copies = FolderCopies(new.folder)
      defer { copies.remove() }
      try await FolderRehearsal.$beforeStep.withValue({ copies.add() }) {
        _ = try await restored.restore(
          from: path, recoveryKey: key, passcode: Device.other)
      }
      await restored.close()
      #expect(copies.all.count > 25)
      var states: [Satchel.Status.State] = []
      // The newest first: who undoes a half deletes the secret that the whole ones need.
      for (step, copy) in copies.all.enumerated().reversed() {
        let left = try await Satchel.open(
          Satchel.Configuration(path: copy, keyDerivation: .fast),
          ports: Ports(
            clock: new.clock, identifiers: RandomIdentifiers(), keyVault: new.keyVault))
        let state = await left.status().state
        states.append(state)
        if state == .absent {
          let names = try FileManager.default.contentsOfDirectory(atPath: copy)
          #expect(names.filter { $0 != "lock" } == [], "step \(step)")
        } else {
          #expect(state == .locked, "step \(step)")
          try await left.unlock(passcode: Device.other)
          #expect(
            try await left.person(person.id).tally() == ["Observation": 1, "Patient": 1],
            "step \(step)")
        }
        await left.close()
      }
      #expect(states.contains(.absent) && states.contains(.locked))
    }
  }

  @Test func nothingElseIsMadeOfAVaultThatIsBeingRestored() async throws {
    try await withFile {
      let (satchel, _) = try await old.openWithRecord()
      let key = try await satchel.backup(to: path).recoveryKey
      let restored = try await new.open()
      let held = new.keyVault.holdBind()
      let restoring = aside { [path] in
        _ = try await restored.restore(from: path, recoveryKey: key, passcode: Device.other)
      }
      await held.reached()
      #expect(await code { try await restored.create(passcode: Device.other) } == .vaultBusy)
      #expect(
        await code {
          _ = try await restored.restore(from: path, recoveryKey: key, passcode: Device.other)
        } == .vaultBusy)
      #expect(await code { try await restored.unlock(passcode: Device.other) } == .vaultAbsent)
      held.release()
      try await restoring.value
      #expect(await restored.status().state == .unlocked)
      await restored.close()
      await satchel.close()
    }
  }

  @Test func aKeyStoreThatRefusesRestoresNothing() async throws {
    try await withFile {
      let (satchel, _) = try await old.openWithRecord()
      let key = try await satchel.backup(to: path).recoveryKey
      let restored = try await new.open()
      for call in [ScriptedKeyVault.Call.create, .bind] {
        new.keyVault.fail(call)
        #expect(
          await code {
            _ = try await restored.restore(
              from: path, recoveryKey: key, passcode: Device.other)
          } == .keyStoreFailed)
        #expect(await restored.status().state == .absent)
        #expect(new.files("").filter { $0 != "lock" } == [])
      }
      new.keyVault.fail()
      await restored.setDiskFull(true)
      #expect(
        await code {
          _ = try await restored.restore(from: path, recoveryKey: key, passcode: Device.other)
        } == .diskFull)
      await restored.setDiskFull(false)
      _ = try await restored.restore(from: path, recoveryKey: key, passcode: Device.other)
      await restored.close()
      await satchel.close()
    }
  }

  @Test func aCrashInTheMiddleOfARestorationLeavesNoVault() async throws {
    try await withFile {
      let (satchel, _) = try await old.openWithRecord()
      let key = try await satchel.backup(to: path).recoveryKey
      let restored = try await new.open()
      let held = new.keyVault.holdBind()
      let restoring = aside { [path] in
        _ = try await restored.restore(from: path, recoveryKey: key, passcode: Device.other)
      }
      await held.reached()
      await restored.crash()
      held.release()
      #expect(await restoring.code == .vaultClosed)
      let again = try await new.open()
      #expect(await again.status().state == .absent)
      await again.close()
      await satchel.close()
    }
  }
}

/// Copies of a folder, as it was at several moments.
private final class FolderCopies: Sendable {
  private let folder: String
  private let made = Mutex<[String]>([])

  var all: [String] { made.withLock { $0 } }

  init(_ folder: String) { self.folder = folder }

  func add() {
    made.withLock { made in
      let copy = "\(folder)-copy-\(made.count)"
      if (try? FileManager.default.copyItem(atPath: folder, toPath: copy)) != nil {
        made.append(copy)
      }
    }
  }

  func remove() {
    for copy in all { try? FileManager.default.removeItem(atPath: copy) }
  }
}
