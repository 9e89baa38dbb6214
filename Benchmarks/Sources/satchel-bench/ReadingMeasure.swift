import Satchel

/// Reading the record of most resources.
struct ReadingMeasure {
  let bundles: SourceBundles
  let place: String

  func rows() async throws -> [Row] {
    let vault = try await Vault(in: place, "reading", derivation: Vault.cheapDerivation)
    try await vault.satchel.create(passcode: Vault.passcode)
    let bytes = try bundles.fullest()
    let report = try await vault.satchel.importRecord(bytes)
    let person = vault.satchel.person(report.person)
    let query = SearchQuery("Observation").matching(.token("category", "laboratory"))
    let count = try await person.read(query).count
    var cold = Samples()
    var warm = Samples()
    for _ in 0..<31 {
      await vault.satchel.lock()
      try await vault.satchel.unlock(passcode: Vault.passcode)
      cold.append(try await seconds { keep(try await person.read(query)) })
      for _ in 0..<5 { warm.append(try await seconds { keep(try await person.read(query)) }) }
    }
    let one = try await singleReads(of: person, in: bytes)
    await vault.satchel.close()
    return [
      Row(
        "Laboratory results of the fullest record (\(count) of \(report.added)), warm",
        warm.milliseconds),
      Row(
        "  the same, first after an unlock", cold.milliseconds,
        ratio: (cold.median / warm.median).shown(2) + " × the warm time"),
      Row("One resource by its id, warm", (one.median * 1e6).shown(0) + " µs"),
    ]
  }

  /// Every resource of the bundle once, in an order that has nothing to do with the file's.
  private func singleReads(of person: Person, in bytes: [UInt8]) async throws -> Samples {
    let ids = try Bundle(parsing: bytes).canonicalResources().map(\.id).sorted { $0.id < $1.id }
    var samples = Samples()
    for id in ids { samples.append(try await seconds { keep(try await person.resource(id)) }) }
    return samples
  }
}
