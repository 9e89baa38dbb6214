import Satchel

/// A vault for measuring, in a folder of its own.
struct Vault {
  /// Argon2id at its cheapest: what remains of an unlock is everything else.
  static let cheapDerivation: KeyDerivation = {
    guard let derivation = KeyDerivation(passes: 1, memoryKiB: 8) else {
      preconditionFailure("within the ranges")
    }
    return derivation
  }()

  static let passcode: Passcode = {
    guard let passcode = Passcode("274916".utf8) else { preconditionFailure("six digits") }
    return passcode
  }()

  let satchel: Satchel
  let folder: TemporaryFolder

  /// A folder without a vault.
  init(in place: String, _ name: String, derivation: KeyDerivation) async throws {
    folder = try TemporaryFolder(in: place, name)
    satchel = try await Satchel.open(
      Satchel.Configuration(path: folder.path + "/vault", keyDerivation: derivation),
      ports: .live(keyVault: try FileKeyVault(path: folder.path + "/keys")))
  }

  /// Locks and unlocks again, and says how long each took.
  func cycle(opening person: PersonID? = nil) async throws -> (lock: Double, unlock: Double) {
    if let person { keep(try await satchel.person(person).counts()) }
    let lock = await seconds { await satchel.lock() }
    let unlock = try await seconds { try await satchel.unlock(passcode: Self.passcode) }
    return (lock, unlock)
  }
}
