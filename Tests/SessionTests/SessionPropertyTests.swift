import Session
import Testing

@Suite struct SessionPropertyTests {
  /// A person, a device and a shell that behave at random, against the oracle.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func aRandomLifeIsThatOfTheOracle(seed: UInt64) throws {
    var life = RandomLife(seed: seed)
    for step in 0..<150 {
      life.live()
      try #require(life.complaint == nil, "seed \(seed), step \(step)")
    }
  }

  /// Events in an order that no shell would send them in.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func noOrderOfEventsBreaksAnInvariant(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var machine = SessionMachine(
      failures: PasscodeFailures(count: random.pick([0, 0, 3, 8, 9]), last: .at(0)))
    var now = Uptime.at(0)
    for step in 0..<200 {
      now = RandomLife.later(now, &random)
      let previous = machine
      let event = random.pick(SessionMachine.Event.allCases)
      let effects = machine.handle(event, at: now)
      let broken = machine.invariantBroken(from: previous, by: event, doing: effects, at: now)
      try #require(broken == nil, "seed \(seed), step \(step), \(event) at \(now)")
      if previous.state == .erased { #expect(machine == previous) }
    }
  }

  @Test func anInvariantThatIsBrokenIsNoticed() {
    var shut = SessionMachine(failures: .none)
    var open = shut
    for event in [SessionMachine.Event.unlockAsked, .attemptStored, .passcodeMatched] {
      _ = open.handle(event, at: .at(0))
    }
    func broken(
      _ machine: SessionMachine, from previous: SessionMachine, _ event: SessionMachine.Event,
      _ effects: [SessionMachine.Effect] = [], at now: Uptime = .at(0)
    ) -> Int? {
      machine.invariantBroken(from: previous, by: event, doing: effects, at: now)
    }
    #expect(broken(open, from: open, .activity, at: .at(1199)) == nil)
    #expect(broken(open, from: open, .activity, at: .at(1200)) == 1)
    #expect(broken(open, from: open, .timePassed, at: .at(1, boot: "two")) == 1)
    #expect(broken(open, from: shut, .timePassed) == 1)
    #expect(broken(shut, from: shut, .unlockAsked, [.checkPasscode]) == 2)
    let attempt = PasscodeFailures(count: 1, last: .at(0))
    #expect(broken(shut, from: shut, .unlockAsked, [.storeAttempt(attempt)]) == 3)
    let erased = SessionMachine(failures: .none, erased: true)
    #expect(broken(shut, from: erased, .unlockAsked) == 4)
    var looking = shut
    _ = looking.handle(.biometricsAsked, at: .at(0))
    #expect(broken(looking, from: shut, .biometricsAsked, [.recognizeOwner]) == nil)
    #expect(broken(looking, from: shut, .biometricsAsked) == 5)
    #expect(broken(looking, from: open, .biometricsAsked, [.recognizeOwner]) == 5)
    #expect(broken(open, from: looking, .ownerRecognized) == nil)
    #expect(broken(open, from: looking, .ownerRecognized, at: .at(1200)) == 1)
    #expect(broken(open, from: looking, .recognitionFailed) == 1)
    let wrong = SessionMachine(failures: PasscodeFailures(count: 4, last: .at(0)))
    #expect(broken(looking, from: wrong, .biometricsAsked, [.recognizeOwner]) == 5)
    #expect(broken(wrong, from: looking, .recognitionFailed) == 5)
    #expect(broken(shut, from: wrong, .biometricsAsked) == 5)
    _ = shut.handle(.unlockAsked, at: .at(0))
    #expect(
      broken(shut, from: SessionMachine(failures: .none), .unlockAsked, [.storeAttempt(attempt)])
        == nil)
  }
}
