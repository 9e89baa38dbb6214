import Foundation
import Satchel
import SatchelTesting

/// A phone in a world of its own: a folder that goes when the test ends, a manual clock, a key store.
final class Device: Sendable {
  static let passcode = Passcode("274916".utf8)!
  static let other = Passcode("805213".utf8)!

  let folder: String
  let time = ManualTime(wallAtStart: Instant("2026-01-05T09:00:00Z")!)
  let clock: ManualClock
  let identifiers = SeededIdentifiers(seed: 7)
  let keyVault = InMemoryKeyVault()

  init() {
    folder = FileManager.default.temporaryDirectory.path + "/satchel-test-\(UUID().uuidString)"
    clock = ManualClock(time, device: "phone")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func open() async throws -> Satchel {
    try await Satchel.open(
      Satchel.Configuration(path: folder, keyDerivation: .fast),
      ports: Ports(clock: clock, identifiers: identifiers, keyVault: keyVault))
  }

  /// An unlocked vault with one small record in it.
  func openWithRecord() async throws -> (Satchel, Person) {
    let satchel = try await open()
    try await satchel.create(passcode: Self.passcode)
    let report = try await satchel.importRecord(Self.bundle())
    return (satchel, satchel.person(report.person))
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
}
