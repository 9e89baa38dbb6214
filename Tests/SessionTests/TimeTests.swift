import Session
import Testing

@Suite struct TimeTests {
  private func unlocked(at time: Uptime) -> SessionMachine {
    var machine = SessionMachine(failures: .none)
    for event in [SessionMachine.Event.unlockAsked, .attemptStored, .passcodeMatched] {
      _ = machine.handle(event, at: time)
    }
    return machine
  }

  @Test func theRecordIsOpenUntilTheLastMillisecondAndNotAtTheLimit() {
    let machine = unlocked(at: .at(5))
    let last = Uptime.at(5 + 1199, 999)
    #expect(machine.timeLeft(at: last) == .milliseconds(1))
    #expect(machine.timeLeft(at: .at(5 + 1200)) == nil)
    var open = machine
    _ = open.handle(.activity, at: last)
    #expect(open.state == .unlocked(since: last))
    var shut = machine
    #expect(
      shut.handle(.activity, at: .at(5 + 1200)) == [
        .closeFiles(.inactivity), .refuse(.locked),
      ])
  }

  /// The timer is set for each next moment at which something is due, and for nothing else.
  @Test func aTimerThatIsPunctualWarnsOnceAndShutsAtTheLimit() throws {
    var machine = SessionMachine(failures: .none)
    var timer: Uptime?
    var seen: [SessionMachine.Effect] = []
    func run(_ event: SessionMachine.Event, _ time: Uptime) {
      for effect in machine.handle(event, at: time) {
        if case .setTimer(let next) = effect { timer = next } else { seen.append(effect) }
      }
    }
    for event in [SessionMachine.Event.unlockAsked, .attemptStored, .passcodeMatched] {
      run(event, .at(5))
    }
    seen = []
    run(.timePassed, try #require(timer))
    #expect(timer == .at(5 + 1200) && seen == [.warn(secondsLeft: 120)])
    run(.activity, .at(5 + 1150))
    run(.timePassed, .at(5 + 1160))
    #expect(timer == .at(5 + 1150 + 1080))
    run(.timePassed, try #require(timer))
    run(.timePassed, .at(5 + 1150 + 1100))
    #expect(seen == [.warn(secondsLeft: 120), .warn(secondsLeft: 120)])
    run(.timePassed, try #require(timer))
    #expect(machine.state == .closing(.inactivity, nil))
  }

  @Test(arguments: [(1080_000, 120), (1080_001, 120), (1081_000, 119), (1199_999, 1)])
  func aLateWarningSaysWhatIsLeftAndNeverLess(milliseconds: Int, left: Int) {
    var machine = unlocked(at: .at(5))
    let effects = machine.handle(.timePassed, at: .at(5, milliseconds))
    #expect(effects.first == .warn(secondsLeft: left))
  }

  @Test func aSleepOfTwentyMinutesEndsTheSessionWithoutAWarning() {
    var machine = unlocked(at: .at(5))
    #expect(machine.handle(.timePassed, at: .at(90_000)) == [.closeFiles(.inactivity)])
  }

  @Test func aRebootEndsTheSessionHoweverShortItWas() {
    let machine = unlocked(at: .at(5))
    #expect(machine.timeLeft(at: .at(6, boot: "two")) == nil)
    for event in [SessionMachine.Event.timePassed, .activity] {
      var copy = machine
      #expect(copy.handle(event, at: .at(5, boot: "two")).first == .closeFiles(.reboot))
    }
  }

  @Test func aMonotonicClockThatStepsBackStandsStill() {
    var machine = unlocked(at: .at(1000))
    #expect(machine.timeLeft(at: .at(400)) == .seconds(1200))
    #expect(machine.handle(.timePassed, at: .at(400)) == [.setTimer(at: .at(1000 + 1080))])
    // Warned, then back: no second warning.
    _ = machine.handle(.timePassed, at: .at(2080))
    #expect(machine.handle(.timePassed, at: .at(1500)) == [.setTimer(at: .at(2080))])
    #expect(machine.handle(.timePassed, at: .at(2081)) == [.setTimer(at: .at(2200))])
    #expect(machine.handle(.timePassed, at: .at(2200)) == [.closeFiles(.inactivity)])
  }

  @Test(arguments: [SessionMachine.Event.unlockAsked, .timePassed, .passcodeMatched, .filesClosed])
  func whatIsNoActivityProlongsNothing(_ event: SessionMachine.Event) {
    var machine = unlocked(at: .at(0))
    _ = machine.handle(event, at: .at(1199))
    #expect(machine.timeLeft(at: .at(1199)) == .seconds(1))
    #expect(machine.timeLeft(at: .at(1200)) == nil)
  }
}
