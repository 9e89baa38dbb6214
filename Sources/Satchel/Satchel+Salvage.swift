internal import Store
public import Vault

/// What `salvage` saved, and what it could not.
public struct SalvageReport: Sendable, Equatable {
  /// What one person's new record has.
  public struct Saved: Sendable, Equatable {
    /// The same id as in the damaged vault.
    public let person: PersonID
    /// How many resources the new record has.
    public let resources: Int
  }

  /// What was found on the way: what is `lost` there isn't in the new vault.
  public let verification: VerificationReport
  /// Everyone of whom something was saved, in the order in which they came.
  public let saved: [Saved]
}

extension Satchel {
  /// Writes what can still be read into a new vault elsewhere, and leaves this one untouched.
  ///
  /// The new vault has keys and a device secret of its own. People keep their ids; resources keep
  /// their versions and their order; indexes are made anew. Whoever the account forgot is described
  /// as their own Patient resource has it.
  ///
  /// - Parameters:
  ///   - configuration: of the new vault: an empty folder.
  ///   - keyVault: where its device secret is made; may be this vault's own.
  ///   - passcode: what unlocks it; the one of this vault, or another.
  ///   - progress: told from time to time, on no particular thread.
  /// - Throws: `passcode.weak`, `vault.exists` where the folder isn't empty, `disk.full`, and as
  ///   `verify`. Nothing is left of a new vault that was not finished.
  public func salvage(
    to configuration: Configuration, keyVault: any KeyVault, passcode: Passcode,
    progress: @escaping @Sendable (VerificationProgress) -> Void = { _ in }
  ) async throws(SatchelError) -> SalvageReport {
    try await activity()
    try refuseWritesIfFull()
    let birthDates = (try? account?.people().map(\.birthDate)) ?? []
    if let weakness = passcode.weakness(birthDates: birthDates) { throw SatchelError(weakness) }
    let target: SalvageTarget
    do {
      target = try await SalvageTarget.made(configuration, keyVault, passcode)
    } catch {
      throw SatchelError(error)
    }
    do {
      var saved: [SalvageReport.Saved] = []
      let report = try await examineAll(progress) { suspect, _ in
        { try target.take(suspect, from: $0) }
      }
      try target.finish()
      for suspect in report.people {
        let count = target.savedCount(of: suspect.person)
        if count > 0 { saved.append(.init(person: suspect.person, resources: count)) }
      }
      return SalvageReport(verification: report.report, saved: saved)
    } catch {
      target.abandon()
      throw SatchelError(error)
    }
  }
}
