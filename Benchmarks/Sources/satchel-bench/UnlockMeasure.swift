import Satchel

/// Making, unlocking and locking a vault, with the key derivation as good as free.
struct UnlockMeasure {
  let bundles: SourceBundles
  let place: String
  private let rounds = 41

  func rows() async throws -> [Row] {
    let small = try await Vault(in: place, "small", derivation: Vault.cheapDerivation)
    let create = try await creation()
    try await small.satchel.create(passcode: Vault.passcode)
    let person = try await importing(bundles.paths.suffix(1), into: small)
    let large = try await Vault(in: place, "large", derivation: Vault.cheapDerivation)
    try await large.satchel.create(passcode: Vault.passcode)
    let other = try await importing(bundles.paths[...], into: large)
    var alone = Cycles()
    var crowded = Cycles()
    var replacement = Samples()
    let folder = try TemporaryFolder(in: place, "replacement")
    for _ in 0..<rounds {
      replacement.append(try SyncedReplacement.time(in: folder))
      alone.append(try await small.cycle(opening: person))
      crowded.append(try await large.cycle(opening: other))
    }
    let derivation = try await derivationAlone(beside: alone.unlock.median)
    await small.satchel.close()
    await large.satchel.close()
    let times = { (samples: Samples) in (samples.median / replacement.median).shown(1) }
    return [
      Row(
        "Unlock apart from the key derivation, 1 person", alone.unlock.milliseconds,
        ratio: times(alone.unlock) + " × a synced replacement",
        goals: [.atMost(10, alone.unlock.median * 1000, " ms")]),
      Row(
        "  the same, \(bundles.paths.count) people", crowded.unlock.milliseconds,
        ratio: (crowded.unlock.median / alone.unlock.median).shown(2) + " × one person's time",
        goals: [.atMost(10, crowded.unlock.median * 1000, " ms")]),
      Row("  the key derivation of a new vault", (derivation * 1000).shown(0) + " ms"),
      Row(
        "Lock, one record open", crowded.lock.milliseconds,
        ratio: times(crowded.lock) + " × a synced replacement"),
      Row(
        "Create, apart from two key derivations", create.milliseconds,
        ratio: times(create) + " × a synced replacement"),
      Row("  replacing a small file, synced", replacement.milliseconds),
    ]
  }

  private struct Cycles {
    var lock = Samples()
    var unlock = Samples()

    mutating func append(_ cycle: (lock: Double, unlock: Double)) {
      lock.append(cycle.lock)
      unlock.append(cycle.unlock)
    }
  }

  private func importing(
    _ paths: ArraySlice<String>, into vault: Vault
  ) async throws -> PersonID {
    var person: PersonID?
    for path in paths {
      person = try await vault.satchel.importRecord(SourceBundles.bytes(of: path)).person
    }
    guard let person else { throw BenchmarkError("there is nobody to import") }
    return person
  }

  private func creation() async throws -> Samples {
    var samples = Samples()
    for _ in 0..<rounds {
      let vault = try await Vault(in: place, "new", derivation: Vault.cheapDerivation)
      samples.append(
        try await seconds { try await vault.satchel.create(passcode: Vault.passcode) })
      await vault.satchel.close()
    }
    return samples
  }

  /// The difference that `KeyDerivation.standard` makes to an unlock.
  private func derivationAlone(beside rest: Double) async throws -> Double {
    let vault = try await Vault(in: place, "standard", derivation: .standard)
    try await vault.satchel.create(passcode: Vault.passcode)
    var samples = Samples()
    for _ in 0..<9 { samples.append(try await vault.cycle().unlock) }
    await vault.satchel.close()
    return samples.median - rest
  }
}
