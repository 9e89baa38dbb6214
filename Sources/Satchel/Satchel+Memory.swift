internal import Vault

extension Satchel {
  /// Makes SQLite overwrite the memory that it gives back, and says whether it will.
  ///
  /// Then a lock leaves nothing of a record in SQLite's memory. The first vault that is unlocked
  /// asks for it by itself, but SQLite listens only until it is first used, by whatever in the
  /// process: an app that has other databases calls this when it starts. What Swift's own strings
  /// and arrays held of a record is not reached by it.
  ///
  /// - Returns: false where SQLite was in use already; what it frees then stays as it was.
  public static func claimDatabaseMemory() -> Bool {
    SealedFile.claimMemory()
  }
}
