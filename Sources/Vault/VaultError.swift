/// A failure of the vault: of its files, its keys or the platform beneath them.
///
/// What is expected (a wrong passcode) is an outcome of its own and never thrown. No field holds a
/// path or a secret.
package struct VaultError: Error, Sendable, Equatable {
  package enum Code: String, Sendable, CaseIterable {
    /// The operating system refused a read, a write or a sync. Nothing was changed.
    case fileFailed = "disk.failed"
    /// There was no room. Nothing was changed.
    case diskFull = "disk.full"
    /// Another process owns the vault.
    case inUse = "vault.in-use"
    /// A file is not what this program wrote: cut short, altered, or another's.
    case damaged = "vault.damaged"
    /// A file is older than when it was last shut in good order: somebody put it back.
    case rolledBack = "vault.rolled-back"
    /// The platform recognizes nobody, or was not asked to.
    case biometricsAbsent = "biometrics.absent"
    /// A file was written by a later format of this program.
    case tooNew = "vault.too-new"
    /// The keys were wiped while somebody still held what they open.
    case locked = "vault.locked"
    /// A backup was cut short, altered or extended, or isn't one.
    case backupDamaged = "backup.damaged"
    /// The recovery key is another backup's.
    case backupWrongKey = "backup.wrong-key"
    /// A backup was written by a later format of this program.
    case backupTooNew = "backup.too-new"
    /// The platform's key store refused or lacks the device's secret.
    case keyVaultFailed = "vault.key-store-failed"
    /// A primitive failed or memory was short.
    case cryptoFailed = "vault.crypto-failed"
  }

  package let code: Code
  package let reason: String
  package let file: StaticString
  package let line: UInt

  package init(
    _ code: Code, _ reason: String, file: StaticString = #fileID, line: UInt = #line
  ) {
    self.code = code
    self.reason = reason
    self.file = file
    self.line = line
  }

  package static func == (left: VaultError, right: VaultError) -> Bool {
    left.code == right.code && left.reason == right.reason
  }
}
