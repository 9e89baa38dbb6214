import Session

/// A machine in a state that it was brought to, and what each event must do to it there.
struct Situation: Sendable {
  /// One line of the table: an event, where it leads (nil: the state stays), what must be done, and
  /// the count of wrong passcodes afterwards (nil: as before).
  struct Row: Sendable {
    let event: SessionMachine.Event
    let state: SessionMachine.State?
    let effects: [SessionMachine.Effect]
    let count: Int?
  }

  let name: String
  let machine: SessionMachine
  let now: Uptime
  let rows: [Row]

  /// - Parameters:
  ///   - wrong: wrong passcodes before, the last one an hour and more ago.
  ///   - steps: what brought the machine there.
  init(
    _ name: String, wrong: Int = 0, after steps: [(SessionMachine.Event, Uptime)], at now: Uptime,
    _ rows: [Row]
  ) {
    self.name = name
    var machine = SessionMachine(
      failures: wrong == 0 ? .none : PasscodeFailures(count: wrong, last: .at(0)))
    for (event, time) in steps { _ = machine.handle(event, at: time) }
    self.machine = machine
    self.now = now
    self.rows = rows
  }
}

extension Uptime {
  /// Seconds and milliseconds after a boot.
  static func at(_ seconds: Int, _ milliseconds: Int = 0, boot: String = "one") -> Uptime {
    Uptime(boot: boot, elapsed: .seconds(seconds) + .milliseconds(milliseconds))
  }
}

/// A line of the table, with a count that differs.
func row(
  _ event: SessionMachine.Event, _ state: SessionMachine.State? = nil,
  _ effects: SessionMachine.Effect..., count: Int? = nil
) -> Situation.Row {
  Situation.Row(event: event, state: state, effects: effects, count: count)
}

/// Lines of events that do nothing at all.
func ignored(_ events: SessionMachine.Event...) -> [Situation.Row] {
  events.map { row($0) }
}

/// Lines of events that are refused and change nothing.
func refused(
  _ refusal: SessionRefusal, _ events: SessionMachine.Event...
) -> [Situation.Row] {
  events.map { row($0, nil, .refuse(refusal)) }
}
