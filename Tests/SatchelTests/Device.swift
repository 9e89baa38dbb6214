import Foundation
import Satchel
import SatchelTesting
import Synchronization
import Testing

/// A phone in a world of its own: a folder that goes when the test ends, a manual clock, a key store.
final class Device: Sendable {
  static let passcode = Passcode("274916".utf8)!
  static let other = Passcode("805213".utf8)!
  static let wrong = Passcode("918273".utf8)!

  let folder: String
  let time: ManualTime
  let clock: ManualClock
  let identifiers: HookedIdentifiers
  let keyVault = ScriptedKeyVault()
  /// Whether its alarms ring.
  let rings: Bool

  init(rings: Bool = true, time: ManualTime? = nil, name: String = "phone", seed: UInt64 = 7) {
    folder = FileManager.default.temporaryDirectory.path + "/satchel-test-\(UUID().uuidString)"
    let time = time ?? ManualTime(wallAtStart: Instant("2026-01-05T09:00:00Z")!)
    self.time = time
    self.rings = rings
    clock = ManualClock(time, device: name)
    identifiers = HookedIdentifiers(seed: seed)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func open(_ derivation: KeyDerivation = .fast) async throws -> Satchel {
    let clock: any DeviceClock = rings ? self.clock : DeafClock(clock: self.clock)
    return try await Satchel.open(
      Satchel.Configuration(path: folder, keyDerivation: derivation),
      ports: Ports(clock: clock, identifiers: identifiers, keyVault: keyVault))
  }

  func openUnlocked() async throws -> Satchel {
    let satchel = try await open()
    try await satchel.create(passcode: Self.passcode)
    return satchel
  }

  /// An unlocked vault with one small record in it.
  func openWithRecord() async throws -> (Satchel, Person) {
    let satchel = try await openUnlocked()
    let report = try await satchel.importRecord(Self.bundle())
    return (satchel, satchel.person(report.person))
  }

  /// The names of the files under a folder of the vault, sorted.
  func files(_ path: String = "vault/people") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + path)) ?? []).sorted()
  }

  /// Runs `body` while the next import of someone new is writing: told to the vault between the
  /// drawing of the id and the first page.
  func duringImport(
    _ body: @escaping @Sendable () async throws -> Void
  ) -> Task<Void, any Error> {
    let (stream, started) = AsyncStream<Task<Void, any Error>>.makeStream()
    identifiers.atNext { started.yield(aside(body)) }
    return Task {
      for await task in stream { return try await task.value }
    }
  }

  static func bundle(patient: String = "p1", weight: String = "70.0") -> [UInt8] {
    Array(
      """
      {"resourceType":"Bundle","type":"collection","entry":[
        {"fullUrl":"urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0","resource":{
          "resourceType":"Patient","id":"\(patient)","birthDate":"1967-03-09",
          "name":[{"family":"Marek","given":["Ada"]}]}},
        {"resource":{"resourceType":"Observation","id":"o1","status":"final",
          "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},
          "effectiveDateTime":"2025-11-02",
          "subject":{"reference":"urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"},
          "valueQuantity":{"value":\(weight),"unit":"kg"}}}]}
      """.utf8)
  }

  /// A record of `count` Observations, so that taking it in takes a while.
  static func largeBundle(patient: String, count: Int) -> [UInt8] {
    let observations = (0..<count).map {
      """
      {"resource":{"resourceType":"Observation","id":"o\($0)","status":"final",
      "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},
      "subject":{"reference":"Patient/\(patient)"},"valueQuantity":{"value":\($0),"unit":"kg"}}}
      """
    }
    return Array(
      (#"{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"#
        + #""resourceType":"Patient","id":"\#(patient)","birthDate":"1967-03-09"}},"#
        + observations.joined(separator: ",") + "]}").utf8)
  }
}

/// Ids, and something that happens when the next is drawn: an import of someone new draws one, and
/// then writes.
final class HookedIdentifiers: IdentifierSource {
  private let seeded: SeededIdentifiers
  private let hook = Mutex<(@Sendable () -> Void)?>(nil)

  init(seed: UInt64) {
    seeded = SeededIdentifiers(seed: seed)
  }

  func atNext(_ action: @escaping @Sendable () -> Void) {
    hook.withLock { $0 = action }
  }

  func next() -> String {
    let action = hook.withLock { hook in
      defer { hook = nil }
      return hook
    }
    action?()
    return seeded.next()
  }
}

/// The code with which `body` fails; nil if it doesn't.
func code<Value>(_ body: () async throws -> Value) async -> SatchelError.Code? {
  do {
    _ = try await body()
    return nil
  } catch let error as SatchelError {
    return error.code
  } catch {
    Issue.record("an error of another kind: \(error)")
    return nil
  }
}

extension Task where Failure == any Error {
  /// The code with which the task failed; nil if it didn't.
  var code: SatchelError.Code? {
    get async { await SatchelTests.code { _ = try await self.value } }
  }
}

extension Satchel {
  /// The events that nobody took yet.
  nonisolated func pendingEvents() -> [SatchelEvent] {
    var found: [SatchelEvent] = []
    while let event = events.poll() { found.append(event) }
    return found
  }

  /// A wrong passcode, with what the answer said.
  func tryWrongly() async -> SatchelError? {
    do {
      try await unlock(passcode: Device.wrong)
      return nil
    } catch {
      return error
    }
  }
}

extension Person {
  /// How many resources there are, by type.
  func tally() async throws -> [String: Int] {
    Dictionary(uniqueKeysWithValues: try await counts().map { ($0.type, $0.count) })
  }
}
