internal import Synchronization

/// One session's end, as work sees it that is in the middle of something outside of the actor.
///
/// Goes down once and never up: the next session has another.
final class Shutter: Sendable {
  private let down = Atomic<Bool>(false)

  var isShut: Bool { down.load(ordering: .acquiring) }

  func shut() {
    down.store(true, ordering: .releasing)
  }

  func throwIfShut() throws(SatchelError) {
    if isShut { throw SatchelError(.vaultLocked) }
  }
}
