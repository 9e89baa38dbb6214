import Satchel

/// Making, unlocking and locking a vault, with the key derivation as good as free.
struct UnlockMeasure {
  let bundles: SourceBundles
  let place: String
  /// A folder in memory, if there is one.
  let memoryPlace: String?
  private let rounds = 41

  func rows() async throws -> [Row] {
    let create = try await creation(in: place)
    let (small, person) = try await vault(in: place, "small", bundles.paths.suffix(1))
    let (large, other) = try await vault(in: place, "large", bundles.paths[...])
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
    let ratio = { (samples: Samples) in
      (samples.median / replacement.median).shown(1) + " × a synced replacement"
    }
    return [
      Row(
        "Unlock apart from the key derivation, 1 person", alone.unlock.milliseconds,
        ratio: ratio(alone.unlock), goals: [.atMost(10, alone.unlock.median * 1000, " ms")]),
      Row(
        "  the same, \(bundles.paths.count.counted("person", "people"))",
        crowded.unlock.milliseconds,
        ratio: (crowded.unlock.median / alone.unlock.median).shown(2) + " × one person's time",
        goals: [.atMost(10, crowded.unlock.median * 1000, " ms")]),
    ] + (try await rowsInMemory()) + [
      Row("  the key derivation of a new vault", (derivation * 1000).shown(0) + " ms"),
      Row("Lock, one record open", crowded.lock.milliseconds, ratio: ratio(crowded.lock)),
      Row("Create, apart from two key derivations", create.milliseconds, ratio: ratio(create)),
      Row("  replacing a small file, synced", replacement.milliseconds),
    ]
  }

  /// How much of it is not the disk's.
  private func rowsInMemory() async throws -> [Row] {
    guard let memoryPlace else { return [] }
    let (vault, person) = try await vault(in: memoryPlace, "memory", bundles.paths[...])
    var cycles = Cycles()
    for _ in 0..<rounds { cycles.append(try await vault.cycle(opening: person)) }
    await vault.satchel.close()
    return [Row("  the same in memory, no disk", cycles.unlock.milliseconds)]
  }

  private struct Cycles {
    var lock = Samples()
    var unlock = Samples()

    mutating func append(_ cycle: (lock: Double, unlock: Double)) {
      lock.append(cycle.lock)
      unlock.append(cycle.unlock)
    }
  }

  /// A vault with these people, and the last of them.
  private func vault(
    in place: String, _ name: String, _ paths: ArraySlice<String>
  ) async throws -> (Vault, PersonID) {
    let vault = try await Vault(in: place, name, derivation: Vault.cheapDerivation)
    try await vault.satchel.create(passcode: Vault.passcode)
    var person: PersonID?
    for path in paths {
      person = try await vault.satchel.importRecord(SourceBundles.bytes(of: path)).person
    }
    guard let person else { throw BenchmarkError("there is nobody to import") }
    return (vault, person)
  }

  private func creation(in place: String) async throws -> Samples {
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
