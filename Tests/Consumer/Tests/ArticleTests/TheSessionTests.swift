// The Swift of Docs/Satchel.docc/TheSession.md; .ci/snippets compares.
import Satchel
import SatchelTesting
import Testing

@Suite("The article on the session")
struct TheSessionTests {
  private let phone = Phone()
  private let screen = Screen()

  @Test("It opens a vault that isn't there yet")
  func opening() async throws {
    let (folder, keyVault) = (phone.folder, phone.keyVault)
    // snippet.show
    let satchel = try await Satchel.open(
      Satchel.Configuration(path: folder), ports: .live(keyVault: keyVault))
    // snippet.hide
    #expect(await satchel.status().state == .absent)
    await satchel.close()
  }

  @Test("It shows what the state asks for")
  func states() async throws {
    let (satchel, _) = try await phone.openUnlocked()
    await satchel.lock()
    // snippet.show
    let status = await satchel.status()
    switch status.state {
    case .absent: screen.show("Choose a passcode")
    case .locked: screen.show("Passcode, \(status.passcodesLeft) left")
    case .unlocked: screen.show("The record")
    case .erased: screen.show("Ten wrong passcodes erased the keys")
    }
    // snippet.hide
    #expect(screen.lines == ["Passcode, 10 left"])
  }

  @Test("It says how many wrong passcodes are left")
  func wrongPasscode() async throws {
    let (satchel, _) = try await phone.openUnlocked()
    await satchel.lock()
    let passcode = try #require(Passcode("918273".utf8))
    // snippet.show
    do {
      try await satchel.unlock(passcode: passcode)
    } catch {
      switch error.code {
      case .passcodeWrong, .passcodeDelayed:
        screen.show(error.reason.text())
        let status = await satchel.status()
        screen.show("\(status.passcodesLeft) left, wait \(status.passcodeDelay ?? .zero)")
      default:
        throw error
      }
    }
    // snippet.hide
    #expect(screen.lines == ["That is not the passcode.", "9 left, wait 0.0 seconds"])
  }

  @Test("It opens to a face or a finger")
  func biometrics() async throws {
    let (satchel, passcode) = try await phone.openUnlocked()
    // snippet.show
    try await satchel.allowBiometrics(passcode: passcode)
    await satchel.lock()
    try await satchel.unlockWithBiometrics()
    // snippet.hide
    #expect(await satchel.status().state == .unlocked)
  }

  @Test("It hears of the lock, after twenty minutes")
  func events() async throws {
    let (satchel, _) = try await phone.openUnlocked()
    let screen = screen
    let listening = Task {
      // snippet.show
      for await event in satchel.events {
        switch event {
        case .unlocked: screen.show("The record")
        case .warned(let secondsLeft, _): screen.show("Locks in \(secondsLeft) seconds")
        case .locked(let reason, _): screen.show("Locked: \(reason)")
        case .erased: screen.show("Ten wrong passcodes erased the keys")
        }
      }
      // snippet.hide
    }
    await phone.time.advance(by: .seconds(1200))
    await satchel.close()
    await listening.value
    #expect(screen.lines == ["The record", "Locks in 120 seconds", "Locked: inactivity"])
  }

  @Test("It covers what the app switcher would show")
  func lifecycle() async throws {
    let (satchel, _) = try await phone.openUnlocked()
    // snippet.show
    await satchel.lifecycle(.background)
    let isCovered = await satchel.privacyCoverNeeded
    // snippet.hide
    #expect(isCovered)
    await satchel.lifecycle(.foreground)
    #expect(await !satchel.privacyCoverNeeded)
  }
}
