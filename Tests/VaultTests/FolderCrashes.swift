import Foundation
import Synchronization

@testable import Vault

/// Runs `operation` on the folder and returns a copy of it from before each step that changes it,
/// the first from before any change, and one from after.
func crashes(
  of scratch: Scratch, _ operation: () async throws -> Void
) async throws -> [Scratch] {
  let copies = FolderCopies(scratch)
  let step: @Sendable () throws(VaultError) -> Void = { () throws(VaultError) in
    try copies.add()
  }
  try await FolderRehearsal.$beforeStep.withValue(step) { try await operation() }
  try copies.add()
  return copies.all.withLock { $0 }
}

private final class FolderCopies: Sendable {
  let all = Mutex<[Scratch]>([])
  private let scratch: Scratch

  init(_ scratch: Scratch) { self.scratch = scratch }

  func add() throws(VaultError) {
    guard let copy = try? scratch.copy() else {
      throw VaultError(.fileFailed, "no copy could be made")
    }
    all.withLock { $0.append(copy) }
  }
}

extension Scratch {
  func copy() throws -> Scratch {
    let copy = try Scratch()
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      try FileManager.default.copyItem(atPath: file(name), toPath: copy.file(name))
    }
    return copy
  }
}

/// Lets one step fail, and all after it if `lasting`.
final class StepCounter: Sendable {
  private let count = Atomic<Int>(0)
  private let failing: Int
  private let lasting: Bool

  init(failing: Int, lasting: Bool) {
    self.failing = failing
    self.lasting = lasting
  }

  var isReached: Bool { count.load(ordering: .relaxed) >= failing }

  func step() throws(VaultError) {
    let number = count.add(1, ordering: .relaxed).newValue
    if number == failing || (lasting && number > failing) {
      throw VaultError(.diskFull, "rehearsed")
    }
  }
}
