#if Tools
import Satchel
import SatchelTesting

/// Time, and what may happen to a phone.
extension Verb {
  static let clockVerbs: [Verb] = [
    Verb("clock", "show") { call in
      .ok(["wall": call.world.wall.description, "clock": call.world.clockKind.rawValue])
    },
    Verb("clock", "advance", [.word("DURATION")]) {
      call in
      let duration = try call.arguments.duration("DURATION")
      try await call.world.movableTime().advance(by: duration)
      return .ok(["wall": call.world.wall.description])
    },
    Verb("clock", "set", [.word("INSTANT")]) { call in
      guard let wall = Instant(try call.arguments.text("INSTANT")) else {
        throw LineError(
          .argumentInvalid, .argumentInstant)
      }
      try call.world.movableTime().setWall(wall)
      return .ok(["wall": call.world.wall.description])
    },
  ]

  static let deviceVerbs: [Verb] = [
    Verb("device", "list") { call in
      for device in call.world.devices {
        call.say(
          Line(
            "device",
            [
              "name": device.name, "wall": device.wall.description,
              "running": device.isRunning ? "yes" : "no",
            ]))
      }
      return .ok(["count": String(call.world.devices.count)])
    },
    Verb("device", "crash") { call in
      await call.device.crash()
      return .ok()
    },
    Verb("device", "reboot") { call in
      _ = try call.world.movableTime()
      await call.device.reboot()
      return .ok()
    },
    Verb("device", "sleep", [.word("DURATION")]) { call in
      let duration = try call.arguments.duration("DURATION")
      try await call.world.movableTime().sleep(call.device.name, for: duration)
      if call.device.isRunning { try await call.device.satchel().lifecycle(.foreground) }
      return .ok(["wall": call.device.wall.description])
    },
    Verb("device", "background") { call in
      try await call.device.satchel().lifecycle(.background)
      return .ok()
    },
    Verb("device", "foreground") { call in
      try await call.device.satchel().lifecycle(.foreground)
      return .ok()
    },
    Verb(
      "device", "skew", [.option("ahead", "5m"), .option("behind", "5m")]
    ) { call in
      let ahead = try call.arguments.duration(optional: "ahead")
      let behind = try call.arguments.duration(optional: "behind")
      guard ahead == nil || behind == nil else {
        throw LineError(.argumentInvalid, .argumentSkew)
      }
      _ = try call.world.movableTime()
      call.device.clock?.skew = ahead ?? behind.map { .zero - $0 } ?? .zero
      return .ok(["wall": call.device.wall.description])
    },
    Verb("device", "disk-full", [.word("ON-OFF")]) {
      call in
      let full = try call.arguments.toggle("ON-OFF")
      call.device.isDiskFull = full
      if call.device.isRunning { try await call.device.satchel().setDiskFull(full) }
      return .ok()
    },
    Verb(
      "device", "biometrics", [.word("SENSOR")]
    ) { call in
      guard call.world.isTest else {
        throw HarnessError(
          .homeNotTest, .homeSensor,
          next: .homeNotTestNext)
      }
      let answer: BiometricSensor.Answer? = try call.arguments.choice(
        "SENSOR",
        ["absent": .absent, "recognizes": .recognizes, "refuses": .refuses, "changed": nil])
      if let answer { call.device.sensor.set(answer) } else { call.device.sensor.enrol() }
      return .ok()
    },
    Verb(
      "device", "put-back", [.requiredOption("from", "NAME")]
    ) { call in
      guard call.world.isTest else {
        throw HarnessError(
          .homeNotTest, .homePutBack,
          next: .homeNotTestNext)
      }
      let clone = try call.world.device(call.arguments.text("from"))
      await call.device.close()
      try Files.putBack(clone.folder, over: call.device.folder)
      return .ok()
    },
    Verb(
      "device", "clone", [.requiredOption("to", "NAME")]
    ) { call in
      let name = try call.arguments.text("to")
      try call.world.clone(call.device, to: name)
      return .ok(["id": name])
    },
  ]
}
#endif
