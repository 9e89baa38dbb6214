import Session
import Testing

@Suite struct TransitionTests {
  @Test(arguments: Situation.table)
  func everyEventDoesWhatTheTableSays(_ situation: Situation) {
    #expect(
      situation.rows.count == SessionMachine.Event.allCases.count
        && Set(situation.rows.map(\.event)) == Set(SessionMachine.Event.allCases),
      "each event has one line")
    for row in situation.rows {
      var machine = situation.machine
      let effects = machine.handle(row.event, at: situation.now)
      #expect(machine.state == row.state ?? situation.machine.state, "\(row.event)")
      #expect(effects == row.effects, "\(row.event)")
      #expect(
        machine.failures.count == row.count ?? situation.machine.failures.count, "\(row.event)")
    }
  }

  /// A new state, or a new life of an old one, has a place in the table before this passes again.
  @Test func everyStateIsInTheTable() {
    #expect(
      Set(Situation.table.map { Shape($0.machine.state) }) == Set(Shape.allCases))
    #expect(Set(Situation.table.map(\.name)).count == Situation.table.count)
  }

  private enum Shape: CaseIterable {
    case locked, erased, unlocked, warned
    case unlockBegun, unlockStored, changeBegun, changeStored, nothingBegun, nothingStored
    case recognizing, recognizingOvertaken
    case closing, closingBegun, closingStored

    init(_ state: SessionMachine.State) {
      self =
        switch state {
        case .locked: .locked
        case .erased: .erased
        case .unlocked: .unlocked
        case .warned: .warned
        case .checking(.unlock, .begun): .unlockBegun
        case .checking(.unlock, .stored): .unlockStored
        case .checking(.change, .begun): .changeBegun
        case .checking(.change, .stored): .changeStored
        case .checking(.nothing, .begun): .nothingBegun
        case .checking(.nothing, .stored): .nothingStored
        case .recognizing(.some): .recognizing
        case .recognizing(nil): .recognizingOvertaken
        case .closing(_, nil): .closing
        case .closing(_, .begun): .closingBegun
        case .closing(_, .stored): .closingStored
        }
    }
  }

  /// The tenth attempt of a change, wrong, in a session that is being locked.
  @Test func theTenthWrongPasscodeErasesWhatALockIsClosing() {
    var machine = SessionMachine(failures: .none)
    var now = Uptime.at(0)
    for event in [SessionMachine.Event.unlockAsked, .attemptStored, .passcodeMatched] {
      _ = machine.handle(event, at: now)
    }
    for _ in 0..<9 {
      // The longest wait is an hour; the person stays active.
      for _ in 0..<6 {
        now = now.advanced(by: .seconds(600))
        _ = machine.handle(.activity, at: now)
      }
      for event in [SessionMachine.Event.changeAsked, .attemptStored, .passcodeFailed] {
        _ = machine.handle(event, at: now)
      }
    }
    #expect(machine.failures.count == 9)
    for _ in 0..<6 {
      now = now.advanced(by: .seconds(600))
      _ = machine.handle(.activity, at: now)
    }
    var right = machine
    for event in [SessionMachine.Event.changeAsked, .attemptStored, .lockAsked] {
      _ = machine.handle(event, at: now)
      _ = right.handle(event, at: now)
    }
    #expect(machine.handle(.passcodeFailed, at: now) == [.refuse(.erased)])
    #expect(machine.handle(.filesClosed, at: now) == [.announceLock(.asked), .eraseKeys])
    #expect(machine.state == .erased)
    #expect(right.handle(.filesClosed, at: now) == [.announceLock(.asked)])
    #expect(right.handle(.passcodeMatched, at: now) == [.clearAttempts, .refuse(.locked)])
    #expect(right.state == .locked && right.failures.count == 0)
  }
}

extension Situation: CustomTestStringConvertible {
  var testDescription: String { name }
}
