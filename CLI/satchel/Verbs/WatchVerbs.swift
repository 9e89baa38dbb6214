#if Tools
import Satchel

/// What is followed.
extension Verb {
  static let watchVerbs: [Verb] = [
    Verb(
      "watch", "start", [.word("QUERY")]
    ) { call in
      let record = try await call.device.record()
      let observation = try await record.observe(try await call.query(in: record).query)
      return .ok(["id": call.device.addWatch(ResourceWatch(observation: observation))])
    },
    Verb("watch", "drain", [.word("ID")]) { call in
      let lines = try await call.watch().drain()
      for line in lines ?? [] { call.say(line) }
      return .ok([
        "count": String(lines?.count ?? 0), "changed": lines == nil ? "no" : nil,
      ])
    },
    Verb("watch", "stop", [.word("ID")]) { call in
      try await call.watch().stop()
      let id = try call.arguments.text("ID")
      call.device.watches.removeAll { $0.id == id }
      return .ok()
    },
  ]
}

extension Call {
  fileprivate func watch() throws -> any Watch {
    let id = try arguments.text("ID")
    guard let found = device.watches.first(where: { $0.id == id }) else {
      throw HarnessError(.watchUnknown, .watchUnknown, next: .watchUnknownNext)
    }
    return found.watch
  }
}
#endif
