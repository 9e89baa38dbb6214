import Foundation
import Satchel
import SatchelTesting
import Synchronization

/// A phone that no other test shares, with a folder that goes when the test ends.
final class Phone: Sendable {
  static let passcode = Passcode("482913".utf8)

  let folder = FileManager.default.temporaryDirectory.path + "/articles-" + UUID().uuidString
  let keyVault = InMemoryKeyVault()
  let time = ManualTime(wallAtStart: Instant(milliseconds: 1_767_603_600_000))

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func open() async throws -> Satchel {
    try await Satchel.open(
      Satchel.Configuration(path: folder, keyDerivation: .fast),
      ports: Ports(
        clock: ManualClock(time, device: "phone"), identifiers: SeededIdentifiers(seed: 7),
        keyVault: keyVault))
  }

  /// A vault that was just made, and its passcode.
  func openUnlocked() async throws -> (Satchel, Passcode) {
    guard let passcode = Self.passcode else { throw CancellationError() }
    let satchel = try await open()
    try await satchel.create(passcode: passcode)
    return (satchel, passcode)
  }

  /// An unlocked vault with the record of somebody who is allergic to the substances.
  func openWithRecord(_ substances: String...) async throws -> (Satchel, Person) {
    let (satchel, _) = try await openUnlocked()
    let report = try await satchel.importRecord(Self.bundle(substances))
    return (satchel, satchel.person(report.person))
  }

  static func bundle(_ substances: [String]) -> [UInt8] {
    let allergies = substances.map { substance in
      #",{"resource":{"resourceType":"AllergyIntolerance","id":"\#(substance)","#
        + #""patient":{"reference":"Patient/ana"},"code":{"text":"\#(substance)"}}}"#
    }
    let patient = #"{"resource":{"resourceType":"Patient","id":"ana","name":[{"text":"Ana"}]}}"#
    return Array(
      (#"{"resourceType":"Bundle","type":"collection","entry":["# + patient
        + allergies.joined() + "]}").utf8)
  }
}

/// Takes the place of a user interface: what the articles call `screen`.
final class Screen: Sendable {
  private let shown = Mutex<[String]>([])
  private let changes = AsyncStream<Void>.makeStream()

  var lines: [String] { shown.withLock { $0 } }

  func show(_ text: String) {
    shown.withLock { $0.append(text) }
    changes.continuation.yield()
  }

  /// Returns when there are that many lines. For one reader.
  func wait(for count: Int) async {
    for await _ in changes.stream where lines.count >= count { return }
  }
}
