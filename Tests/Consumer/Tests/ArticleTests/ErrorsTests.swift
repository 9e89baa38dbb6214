// The Swift of Docs/Satchel.docc/Errors.md; .ci/snippets compares.
import Satchel
import SatchelTesting
import Testing

@Suite("The article on errors")
struct ErrorsTests {
  private let phone = Phone()
  private let screen = Screen()

  @Test("It shows an error in a person's language")
  func showing() async throws {
    let (satchel, passcode) = try await phone.openUnlocked()
    let language = Language.spanish
    // snippet.show
    do {
      try await satchel.unlock(passcode: passcode)
    } catch {
      screen.show(error.reason.text(in: language))
      screen.show(error.advice.text(in: language))
    }
    // snippet.hide
    let error = SatchelError.Code.vaultUnlocked
    #expect(screen.lines == [error.reason.text(in: .spanish), error.advice.text(in: .spanish)])
  }

  @Test("It knows what to do by the class alone")
  func classes() {
    let screen = screen
    // snippet.show
    func remedy(for error: SatchelError) {
      switch error.code.class {
      case .fixInput: screen.show("Ask for something else")
      case .retry: screen.show("Offer to try again")
      case .wait: screen.show("Try again in \(error.fact("wait-seconds") ?? 1) seconds")
      case .refused: screen.show("Say so, and what can be done")
      case .tampered: screen.show("Examine the vault")
      case .bug: screen.show("Offer to report it")
      }
    }
    // snippet.hide
    remedy(for: SatchelError(CancellationError()))
    #expect(screen.lines == ["Offer to try again"])
  }

  @Test("It gives the seconds to wait after a fourth wrong passcode")
  func waiting() async throws {
    let (satchel, passcode) = try await phone.openUnlocked()
    await satchel.lock()
    let wrong = try #require(Passcode("918273".utf8))
    for _ in 1...4 { try? await satchel.unlock(passcode: wrong) }
    let error = await #expect(throws: SatchelError.self) {
      try await satchel.unlock(passcode: passcode)
    }
    #expect(error?.code == .passcodeDelayed)
    #expect(error?.fact("wait-seconds") == 30)
    #expect(error?.fact("left") == nil)
  }

  @Test("It examines a vault after an error that may have cost data")
  func examining() async throws {
    let (satchel, _) = try await phone.openWithRecord("Penicillin")
    let screen = screen
    // snippet.show
    func examine(after error: SatchelError) async throws {
      guard !error.dataSafe else { return }
      let report = try await satchel.verify { progress in
        screen.show("\(progress.done) of \(progress.all)")
      }
      for part in report.parts where !part.isSound {
        screen.show("\(part.lost.count + part.namelessLost) resources are lost")
      }
    }
    // snippet.hide
    try await examine(after: SatchelError(CancellationError()))
    #expect(screen.lines.isEmpty)
    #expect(try await satchel.verify().isSound)
  }

  @Test("It makes one of whatever was thrown")
  func anyError() {
    let error: any Error = CancellationError()
    // snippet.show
    screen.show(SatchelError(error).reason.text())
    // snippet.hide
    #expect(screen.lines == ["The call was cancelled."])
  }
}
