extension KeyDerivation {
  /// The parameters that take about `target` on this device: what a new vault is made with, and
  /// what an old one may be raised to.
  ///
  /// Memory comes first, in steps of 64 MiB up to `limit`, as it costs a thief's hardware more than
  /// passes do; then passes. Never weaker than `.standard`, however slow the device, unless memory
  /// is short. Takes a few times `target`, off the caller's actor.
  ///
  /// - Parameters:
  ///   - target: how long one guess is to take here.
  ///   - limit: KiB that the system lets the app have at once, with room to spare; 8 MiB is the
  ///     least that is tried.
  /// - Throws: `VaultError` with `vault.crypto-failed` where not even 8 MiB could be had.
  @concurrent
  public static func calibrated(
    for target: Duration = .milliseconds(250), atMostKiB limit: UInt32 = 262_144
  ) async throws -> KeyDerivation {
    try calibrated(for: target, atMostKiB: limit) { (derivation) throws(VaultError) in
      try derivation.measure()
    }
  }

  /// The same over any device: `measure` says how long a stretching takes there, or throws where
  /// there is too little memory for it.
  static func calibrated(
    for target: Duration, atMostKiB limit: UInt32,
    measure: (KeyDerivation) throws(VaultError) -> Duration
  ) throws(VaultError) -> KeyDerivation {
    var limit = max(limit, leastMemoryKiB)
    while true {
      do throws(VaultError) {
        let probe = floor(limit)
        let guess = choice(for: target, atMostKiB: limit, after: try measure(probe), of: probe)
        if guess == probe { return probe }
        // More memory is slower by more than in proportion, so what was guessed is measured, too.
        return choice(for: target, atMostKiB: limit, after: try measure(guess), of: guess)
      } catch {
        guard error.code == .cryptoFailed, limit > leastMemoryKiB else { throw error }
        limit = max(limit / 2, leastMemoryKiB)
      }
    }
  }

  /// What to choose on a device where `measured` took `duration`. No clock, no device: a rule.
  static func choice(
    for target: Duration, atMostKiB limit: UInt32, after duration: Duration,
    of measured: KeyDerivation
  ) -> KeyDerivation {
    let floor = floor(limit)
    let ratio = max(target / .nanoseconds(1), 0) / max(duration / .nanoseconds(1), 1)
    let affordable = min(
      UInt64(min(ratio * Double(measured.workKiB), Double(greatestWorkKiB))), greatestWorkKiB)
    var memory = UInt64(floor.memoryKiB)
    let greatestMemory = UInt64(min(limit, greatestMemoryKiB))
    while memory + stepKiB <= greatestMemory,
      (memory + stepKiB) * UInt64(standard.passes) <= affordable
    {
      memory += stepKiB
    }
    let passes = min(max(affordable / memory, UInt64(floor.passes)), greatestPasses)
    return KeyDerivation(passes: UInt32(passes), memoryKiB: UInt32(memory)) ?? floor
  }

  private static let leastMemoryKiB: UInt32 = 8_192
  private static let greatestMemoryKiB: UInt32 = 524_288
  private static let greatestPasses: UInt64 = 16
  private static let stepKiB: UInt64 = 65_536

  private var workKiB: UInt64 { UInt64(passes) * UInt64(memoryKiB) }

  /// The least that is ever chosen: the standard, or as much work in the memory that there is.
  private static func floor(_ limit: UInt32) -> KeyDerivation {
    guard limit < standard.memoryKiB else { return standard }
    let memory = max(limit, leastMemoryKiB)
    let passes = min(standard.workKiB / UInt64(memory), greatestPasses)
    return KeyDerivation(passes: UInt32(passes), memoryKiB: memory) ?? fast
  }

  private func measure() throws(VaultError) -> Duration {
    guard let passcode = Passcode("000000".utf8) else {
      preconditionFailure("six zeros are six digits")
    }
    let salt = [UInt8](repeating: 0, count: 16)
    let clock = ContinuousClock()
    let start = clock.now
    _ = try stretch(passcode, salt: salt)
    return clock.now - start
  }
}
