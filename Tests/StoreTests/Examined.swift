import FHIR
import Foundation
import GRDB
import Synchronization

@testable import Store
@testable import Vault

/// What an examination found, and every resource that it met.
struct Examined {
  let findings: Findings
  /// JSON by `Type/id`.
  var contents: [String: String] = [:]
  var keys: Set<Int64> = []
}

extension TestRecord {
  /// Looks at the person's file, or at `file`.
  func examined(_ file: SealedFile? = nil) throws -> Examined {
    let file = try file ?? self.file()
    var contents: [String: String] = [:]
    var keys: Set<Int64> = []
    let found = try RecordExamination(
      of: Self.person, nil, in: FileExamination(file, brake: Brake(), step: {})
    ) { survivor in
      guard case .resource(let row, let arrival) = survivor.kind else { return }
      contents[arrival.id.description] = String(decoding: arrival.content, as: UTF8.self)
      keys.insert(row.key)
    }
    return Examined(findings: found.findings, contents: contents, keys: keys)
  }

  /// Changes one bit of page `page`, from 1.
  func damage(page: Int) throws {
    var bytes = try scratch.bytes(Self.database)
    bytes[(page - 1) * 4096 + 777] ^= 16
    try scratch.write(bytes, to: Self.database)
  }

  /// The pages that the log has.
  func pagesInLog() throws -> [Int] {
    let file = try file()
    let pages = try SealedPages(file)
    try pages.readLog {}
    return (1...pages.count).filter { pages.isInLog($0) && $0 <= pages.filePages }
  }
}

extension Scratch {
  /// Every file, by name.
  func everyByte() throws -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: try files().map { ($0, try bytes($0)) })
  }
}

/// Does something at the so-manieth step.
final class Countdown: Sendable {
  private let left: Mutex<Int>
  private let brake: Brake
  private let action: @Sendable () -> Void

  init(_ count: Int, _ brake: Brake, _ action: (@Sendable () -> Void)? = nil) {
    left = Mutex(count)
    self.brake = brake
    self.action = action ?? { brake.pull() }
    if count == 0 { self.action() }
  }

  var step: @Sendable () -> Void {
    { [self] in
      let isLast = left.withLock { left in
        left -= 1
        return left == 0
      }
      if isLast { action() }
    }
  }
}
