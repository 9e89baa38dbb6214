import Foundation
import Satchel
import SatchelTesting
import Testing

@Suite struct ImportTests {
  /// What there is to see of a vault from outside and inside.
  private struct Look: Equatable {
    var people: [PersonEntry]
    var files: [String]
    var records: [[UInt8]]

    init(_ satchel: Satchel, _ device: Device) async throws {
      people = try await satchel.people()
      files = device.files().filter { !$0.hasSuffix("-wal") }
      records = []
      for entry in people {
        let bytes = ByteBox()
        try await satchel.person(entry.id).export { bytes.append($0) }
        records.append(bytes.bytes)
      }
    }
  }

  private static func entry(_ resource: String) -> String { #"{"resource":\#(resource)}"# }
  private static func bundle(_ entries: String...) -> String {
    #"{"resourceType":"Bundle","type":"collection","entry":[\#(entries.joined(separator: ","))]}"#
  }
  private static let patient = entry(#"{"resourceType":"Patient","id":"p9"}"#)
  private static let whole = String(decoding: Device.bundle(patient: "p9"), as: UTF8.self)

  /// What is wrong, the text, the code.
  static let bad: [(String, String, SatchelError.Code)] = [
    ("empty", "", .jsonInvalid),
    ("blank", "  \n", .jsonInvalid),
    ("not JSON", "Dear doctor,", .jsonInvalid),
    ("truncated", String(whole.dropLast(40)), .jsonInvalid),
    ("something after it", whole + "{}", .jsonInvalid),
    ("too deep", String(repeating: "[", count: 100_000), .jsonTooDeep),
    (
      "deep in a resource",
      bundle(
        patient,
        entry(
          #"{"resourceType":"Observation","id":"o","x":"#
            + String(repeating: #"{"a":"#, count: 200) + "1" + String(repeating: "}", count: 200)
            + "}")), .jsonTooDeep
    ),
    ("a number", "17", .resourceInvalid),
    ("an array", "[\(whole)]", .resourceInvalid),
    ("no type", "{}", .resourceInvalid),
    ("a type that is no string", #"{"resourceType":1}"#, .resourceInvalid),
    ("a resource by itself", #"{"resourceType":"Observation","id":"o"}"#, .importNoPerson),
    ("entry is an object", #"{"resourceType":"Bundle","entry":{}}"#, .bundleInvalid),
    ("an entry is a string", #"{"resourceType":"Bundle","entry":["x"]}"#, .bundleInvalid),
    ("an entry without resource", bundle(patient, "{}"), .bundleInvalid),
    ("an entry's resource is null", bundle(patient, entry("null")), .resourceInvalid),
    ("an entry without resourceType", bundle(patient, entry(#"{"id":"o"}"#)), .resourceInvalid),
    (
      "an id that is no id", bundle(patient, entry(#"{"resourceType":"Observation","id":"a b"}"#)),
      .resourceInvalid
    ),
    (
      "two of one id",
      bundle(
        patient, entry(#"{"resourceType":"Observation","id":"o"}"#),
        entry(#"{"resourceType":"Observation","id":"o","status":"final"}"#)),
      .bundleDuplicateResource
    ),
    (
      "a member twice",
      bundle(patient, entry(#"{"resourceType":"Observation","id":"o","a":1,"a":2}"#)),
      .resourceDuplicateMember
    ),
    ("nobody", bundle(entry(#"{"resourceType":"Observation","id":"o"}"#)), .importNoPerson),
    ("no entries", #"{"resourceType":"Bundle","type":"collection"}"#, .importNoPerson),
    (
      "two people", bundle(patient, entry(#"{"resourceType":"Patient","id":"p8"}"#)),
      .importSeveralPeople
    ),
  ]

  @Test func whatCannotBeReadLeavesTheVaultAsItWas() async throws {
    let device = Device()
    let (satchel, _) = try await device.openWithRecord()
    let before = try await Look(satchel, device)
    for (name, text, wanted) in Self.bad {
      let found = await code { _ = try await satchel.importRecord(Array(text.utf8)) }
      #expect(found == wanted, "\(name)")
    }
    #expect(
      await code { _ = try await satchel.importRecord([0x7B, 0xFF, 0xFE, 0x7D]) } == .jsonInvalid)
    #expect(try await Look(satchel, device) == before)
    await satchel.lock()
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try await Look(satchel, device) == before)
    await satchel.close()
  }

  @Test func aGiganticBundleIsRefusedByItsSize() async throws {
    let device = Device()
    let (satchel, _) = try await device.openWithRecord()
    let before = try await Look(satchel, device)
    let gigantic = [UInt8](repeating: UInt8(ascii: " "), count: 64 << 20) + Device.bundle()
    #expect(await code { _ = try await satchel.importRecord(gigantic) } == .jsonTooLarge)
    #expect(try await Look(satchel, device) == before)
    await satchel.close()
  }

  @Test func anImportDuringAnotherIsRefused() async throws {
    let device = Device()
    let (satchel, _) = try await device.openWithRecord()
    let refused = device.duringImport { _ = try await satchel.importRecord(Device.bundle()) }
    let report = try await satchel.importRecord(Device.largeBundle(patient: "p2", count: 200))
    #expect(await refused.code == .vaultBusy)
    #expect(try await satchel.person(report.person).tally()["Observation"] == 200)
    await satchel.close()
  }

  @Test func anImportThatCannotBeFinishedLeavesNoFile() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let before = try await Look(satchel, device)
    let filling = device.duringImport { await satchel.setDiskFull(true) }
    #expect(
      await code {
        _ = try await satchel.importRecord(Device.largeBundle(patient: "p2", count: 200))
      } == .diskFull)
    #expect(await filling.code == nil)
    await satchel.setDiskFull(false)
    #expect(try await Look(satchel, device) == before)
    #expect(try await person.tally().count == 2)
    await satchel.close()
  }

  @Test func aCrashInTheMiddleOfAnImportLeavesNobodyBehind() async throws {
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    let dying = device.duringImport { await satchel.crash() }
    #expect(
      await code {
        _ = try await satchel.importRecord(Device.largeBundle(patient: "p2", count: 2000))
      } != nil)
    #expect(await dying.code == nil)
    #expect(device.files().count { $0.hasSuffix(".key") } == 2)
    let again = try await device.open()
    try await again.unlock(passcode: Device.passcode)
    #expect(try await again.people().map(\.id) == [person.id])
    #expect(device.files().allSatisfy { $0.hasPrefix(person.id.description) })
    await again.close()
  }

  @Test func theSecondOfTwoImportsAtOnceIsRefusedAndTheFirstIsWhole() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let bundles = (0..<4).map { Device.largeBundle(patient: "p\($0)", count: 100) }
    let codes = await withTaskGroup(of: SatchelError.Code?.self) { group in
      for bundle in bundles {
        group.addTask { await code { _ = try await satchel.importRecord(bundle) } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes.allSatisfy { $0 == nil || $0 == .vaultBusy })
    let people = try await satchel.people()
    #expect(people.count == codes.count { $0 == nil } && people.count >= 1)
    for entry in people {
      #expect(
        try await satchel.person(entry.id).tally() == ["Observation": 100, "Patient": 1])
    }
    await satchel.close()
  }

  @Test func twelvePeopleAreAllReadableWhileOthersAreWatched() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    var people: [Person] = []
    for number in 0..<12 {
      let report = try await satchel.importRecord(
        Device.bundle(patient: "p\(number)", weight: "7\(number).5"))
      people.append(satchel.person(report.person))
    }
    var observations: [RecordObservation<SearchQuery>] = []
    for person in people.prefix(10) {
      observations.append(try await person.observe(SearchQuery("Observation")))
    }
    for round in 0..<2 {
      for (number, person) in people.enumerated() {
        let text = String(
          decoding: try await person.resource(ResourceID("Observation/o1")!).resource
            .canonicalBytes,
          as: UTF8.self)
        #expect(text.contains("7\(number).5"), "round \(round)")
      }
    }
    for observation in observations {
      #expect(try await observation.poll()?.count == 1)
    }
    try await withThrowingTaskGroup(of: Int.self) { group in
      for person in people + people.reversed() {
        group.addTask { try await person.tally().count }
      }
      for try await count in group { #expect(count == 2) }
    }
    await satchel.close()
  }

  @Test func storesOfDroppedAndCancelledObservationsAreClosed() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    var people: [Person] = []
    for number in 0..<12 {
      people.append(
        satchel.person(
          try await satchel.importRecord(Device.bundle(patient: "p\(number)")).person))
    }
    for (number, person) in people.enumerated() {
      let observation = try await person.observe(PatientCount())
      _ = try await observation.poll()
      if number % 6 == 0 { await observation.cancel() }
    }
    _ = try await people[0].counts()
    #expect(await satchel.openRecordCount == 8)
    await satchel.close()
  }

  /// The lock comes after more and more of the import, the unlock at once after it.
  /// How an import may end that races a lock and an unlock: done, shut out, or arrived while the
  /// passcode was being checked.
  private static let racing: [SatchelError.Code?] = [nil, .vaultLocked, .vaultBusy]

  @Test func anImportThatALockOvertakesIsWholeOrNotThere() async throws {
    let bundle = Device.largeBundle(patient: "p2", count: 400)
    for yields in [0, 1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000] {
      let device = Device()
      let (satchel, first) = try await device.openWithRecord()
      let task = aside { try await satchel.importRecord(bundle) }
      for _ in 0..<yields { await Task.yield() }
      try await lockAndUnlock(satchel)
      let failure = await task.code
      try await expectWholeOrNotThere(satchel, device, failure)
      #expect(try await first.tally().count == 2)
      await satchel.close()
    }
  }

  @Test func anImportThatALockOvertakesWhileItWritesIsUndone() async throws {
    let device = Device()
    let satchel = try await device.openUnlocked()
    let bundle = Device.largeBundle(patient: "p2", count: 4000)
    #expect(try await importing(bundle, satchel, device) == .vaultLocked)
    try await expectWholeOrNotThere(satchel, device, .vaultLocked)
    let report = try await satchel.importRecord(bundle)
    #expect(report.isNewPerson && report.added == 4001)
    await satchel.close()
  }

  /// Imports, with a lock and an unlock as soon as the first file is being written.
  private func importing(
    _ bundle: [UInt8], _ satchel: Satchel, _ device: Device
  ) async throws -> SatchelError.Code? {
    let locking = device.duringImport {
      await satchel.lock()
      try await satchel.unlock(passcode: Device.passcode)
    }
    let failure = await code { _ = try await satchel.importRecord(bundle) }
    #expect(await locking.code == nil)
    return failure
  }

  private func lockAndUnlock(_ satchel: Satchel) async throws {
    await satchel.lock()
    try await satchel.unlock(passcode: Device.passcode)
  }

  private func expectWholeOrNotThere(
    _ satchel: Satchel, _ device: Device, _ failure: SatchelError.Code?
  ) async throws {
    #expect(Self.racing.contains(failure))
    let people = try await satchel.people()
    let large = people.filter { $0.birthDate == "1967-03-09" && $0.name.isEmpty }
    #expect((large.count == 1) == (failure == nil))
    for entry in large {
      #expect(try await satchel.person(entry.id).tally()["Observation"] == 400)
    }
    #expect(
      Set(device.files().compactMap { $0.split(separator: ".").first.map(String.init) })
        == Set(people.map(\.id.description)))
  }

  @Test func aMergeThatALockOvertakesIsWholeOrNotThere() async throws {
    let bundle = Device.largeBundle(patient: "p1", count: 400)
    for yields in [0, 3, 30, 300, 1000, 3000, 10_000, 30_000] {
      let device = Device()
      let (satchel, person) = try await device.openWithRecord()
      let task = Task { try await satchel.importRecord(bundle) }
      for _ in 0..<yields { await Task.yield() }
      try await lockAndUnlock(satchel)
      let failure = await task.code
      #expect(Self.racing.contains(failure))
      #expect(
        try await person.tally()
          == ["Observation": failure == nil ? 400 : 1, "Patient": 1])
      // The name goes with the record: the small bundle has one, the large one hasn't.
      #expect(try await satchel.people().first?.name == (failure == nil ? "" : "Ada Marek"))
      await satchel.close()
    }
  }

  @Test func aCrashAtAnyTimeLeavesAnImportWholeOrNotThere() async throws {
    let bundle = Device.largeBundle(patient: "p2", count: 200)
    for yields in [0, 1, 10, 100, 1000, 3000, 10_000, 30_000] {
      let device = Device()
      let (satchel, person) = try await device.openWithRecord()
      let task = Task { try await satchel.importRecord(bundle) }
      for _ in 0..<yields { await Task.yield() }
      await satchel.crash()
      _ = await task.code
      let again = try await device.open()
      try await again.unlock(passcode: Device.passcode)
      let people = try await again.people()
      #expect(people.count == 1 || people.count == 2)
      #expect(try await again.person(person.id).tally().count == 2)
      if people.count == 2 {
        #expect(try await again.person(people[1].id).tally()["Observation"] == 200)
      }
      #expect(device.files().count { $0.hasSuffix(".key") } == people.count)
      await again.close()
    }
  }

  @Test(.enabled(if: SharedData.has("synthea"), SharedData.absent))
  func aRealRecordIsWholeOrNotThereWhenALockOvertakesIt() async throws {
    let bundle = try SharedData.file("synthea", prefix: "Alix_Reilly")
    let device = Device()
    let (satchel, person) = try await device.openWithRecord()
    #expect(try await importing(bundle, satchel, device) == .vaultLocked)
    #expect(try await satchel.people().count == 1)
    let report = try await satchel.importRecord(bundle)
    #expect(report.isNewPerson && report.added > 100)
    let counts = try await satchel.person(report.person).counts()
    #expect(counts.map(\.count).reduce(0, +) == report.added)
    await satchel.lock()
    try await satchel.unlock(passcode: Device.passcode)
    #expect(try await satchel.importRecord(bundle).unchanged == report.added)
    #expect(try await person.tally().count == 2)
    await satchel.close()
  }
}
