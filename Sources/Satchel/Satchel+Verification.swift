internal import Store
public import Vault

/// Looking for damage, in all of a vault.
extension Satchel {
  /// Looks at every key file, page, log and index of the vault, and says what is damaged. Nothing
  /// is written.
  ///
  /// Reading goes on meanwhile; importing is refused with `vault.busy`. Damage is no error: the
  /// report has it, for each person apart.
  ///
  /// - Parameter progress: told from any thread, at most about a hundred times.
  /// - Throws: `vault.locked`, also where a lock ended it; `vault.busy`, `vault.too-new`,
  ///   `disk.failed`, `call.cancelled`.
  public func verify(
    progress: @escaping @Sendable (VerificationProgress) -> Void = { _ in }
  ) async throws(SatchelError) -> VerificationReport {
    try await activity()
    return try await examineAll(progress) { _, _ in nil }.report
  }

  /// Unlocks a vault that doesn't open any more because the account's file is damaged: for `verify`
  /// and `salvage`. Everything else may answer `vault.damaged`. What is older than it should be is
  /// accepted, too; the report says so.
  ///
  /// - Throws: as `unlock`.
  public func unlockDamaged(passcode: Passcode) async throws(SatchelError) {
    try await unlock(passcode: passcode, .damaged)
  }

  /// A person, as the examination of the account and of the disk made them out.
  struct Suspect: Sendable {
    let person: PersonID
    /// nil where the account's line is lost.
    let entry: AccountStore.Entry?
  }

  /// What takes a person's resources out of the file that is examined.
  typealias Rescue =
    @Sendable (FileExamination) throws -> RecordExamination

  /// Examines the account and then each person.
  ///
  /// - Parameter rescue: makes, for a person who is about to be examined, what examines the record
  ///   and keeps what it finds; nil to only look. It is told of the part afterwards.
  func examineAll(
    _ progress: @escaping @Sendable (VerificationProgress) -> Void,
    rescuing rescue: (Suspect, OpenVault) async throws -> Rescue?
  ) async throws(SatchelError) -> (report: VerificationReport, people: [Suspect]) {
    guard !isOccupied else { throw SatchelError(.vaultBusy) }
    isOccupied = true
    defer {
      isOccupied = false
      tellSettling()
    }
    let shutter = shutter
    do {
      guard let openVault, await isServing() else { throw SatchelError(.vaultLocked) }
      let onDisk = openVault.peopleOnDisk
      let count = ProgressCount(
        of: openVault.accountKeyFiles + openVault.partCount(ofPerson: nil)
          + onDisk.reduce(0) { $0 + 1 + openVault.partCount(ofPerson: $1) }, progress)
      let (account, entries) = try await examineAccount(openVault, count)
      var report = VerificationReport(parts: [account])
      let people = Self.suspects(entries, onDisk)
      for suspect in people {
        guard await isServing(), !shutter.isShut else { throw SatchelError(.vaultLocked) }
        let rescue = try await rescue(suspect, openVault)
        report.parts.append(try await examine(suspect, in: openVault, count, rescue))
      }
      guard await isServing(), !shutter.isShut else { throw SatchelError(.vaultLocked) }
      count.finish()
      return (report, people)
    } catch {
      throw shutter.isShut ? SatchelError(.vaultLocked) : SatchelError(error)
    }
  }

  /// Those whom the account knows, then those who only have files.
  private static func suspects(
    _ entries: [AccountStore.Entry], _ onDisk: [String]
  ) -> [Suspect] {
    entries.map { Suspect(person: PersonID($0.id), entry: $0) }
      + onDisk.filter { id in !entries.contains { $0.id == id } }
      .map { Suspect(person: PersonID($0), entry: nil) }
  }

  private func examineAccount(
    _ openVault: OpenVault, _ count: ProgressCount
  ) async throws -> (VerificationReport.Part, [AccountStore.Entry]) {
    let examination = try await run(Examination(of: nil, openVault.account), count) {
      try AccountExamination(in: $0)
    }
    for _ in 0..<openVault.accountKeyFiles { count.step() }
    var findings = examination.findings
    findings.note(.key, openVault.damagedAccountKeyFiles)
    return (VerificationReport.Part(nil, findings), examination.people)
  }

  private func examine(
    _ suspect: Suspect, in openVault: OpenVault, _ count: ProgressCount, _ rescue: Rescue?
  ) async throws -> VerificationReport.Part {
    count.step()
    guard let file = try file(of: suspect.person, in: openVault) else {
      // What no key opens isn't looked at.
      for _ in 0..<openVault.partCount(ofPerson: suspect.person.description) { count.step() }
      var findings = Findings()
      findings.note(.key)
      return VerificationReport.Part(suspect.person, findings)
    }
    let id = suspect.person.description
    // An open store has its key still where the key's file is gone.
    let blobs = try Self.unlessDamaged { () throws(VaultError) in try openVault.blobs(of: id) }
    let examination = try await run(Examination(of: suspect.person, file), count) {
      var examination = try rescue?($0) ?? RecordExamination(of: id, suspect.entry, in: $0)
      if let blobs { try examination.examine(blobs, $0) }
      return examination
    }
    var findings = examination.findings
    if blobs == nil { findings.note(.key) }
    return VerificationReport.Part(suspect.person, findings)
  }

  /// The file under the key slot that an open store has, or one of its own; nil where its key file
  /// is missing or damaged.
  private func file(of person: PersonID, in openVault: OpenVault) throws -> SealedFile? {
    if let open = stores[person] { return open.store.database.file }
    return try Self.unlessDamaged { () throws(VaultError) in
      try openVault.personFile(person.description)
    }
  }

  private static func unlessDamaged<Value>(
    _ body: () throws(VaultError) -> Value?
  ) throws(VaultError) -> Value? {
    do throws(VaultError) {
      return try body()
    } catch {
      guard error.code == .damaged || error.code == .tooNew else { throw error }
      return nil
    }
  }

  private func run<Value: Sendable>(
    _ examination: Examination, _ count: ProgressCount,
    _ body: @Sendable (FileExamination) throws -> Value
  ) async throws -> Value {
    self.examination = examination
    defer { self.examination = nil }
    return try await examination.run(step: { count.step() }, body)
  }
}
