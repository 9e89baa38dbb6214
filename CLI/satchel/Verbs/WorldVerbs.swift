#if Tools
import Satchel
import SatchelTesting

/// Time, and what may happen to a phone.
extension Verb {
  static let clockVerbs: [Verb] = [
    Verb("clock", "show", "shows the world's time") { call in
      .ok(["wall": call.world.wall.description, "clock": call.world.clockKind.rawValue])
    },
    Verb("clock", "advance", [.word("DURATION")], "lets time pass; timers that fall due fire") {
      call in
      let duration = try call.arguments.duration("DURATION")
      try await call.world.movableTime().advance(by: duration)
      return .ok(["wall": call.world.wall.description])
    },
    Verb("clock", "set", [.word("INSTANT")], "sets the wall clock, and nothing else") { call in
      guard let wall = Instant(try call.arguments.text("INSTANT")) else {
        throw LineError(
          .argumentInvalid, "INSTANT has the form 2026-01-05T09:00:00Z.")
      }
      try call.world.movableTime().setWall(wall)
      return .ok(["wall": call.world.wall.description])
    },
  ]

  static let deviceVerbs: [Verb] = [
    Verb("device", "list", "lists the devices of this world") { call in
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
    Verb("device", "crash", "dies without closing anything") { call in
      await call.device.crash()
      return .ok()
    },
    Verb("device", "reboot", "dies, and its monotonic clock starts anew") { call in
      _ = try call.world.movableTime()
      await call.device.reboot()
      return .ok()
    },
    Verb("device", "sleep", [.word("DURATION")], "sleeps while time passes") { call in
      let duration = try call.arguments.duration("DURATION")
      try await call.world.movableTime().sleep(call.device.name, for: duration)
      if call.device.isRunning { try await call.device.satchel().lifecycle(.foreground) }
      return .ok(["wall": call.device.wall.description])
    },
    Verb("device", "background", "the app goes to the background") { call in
      try await call.device.satchel().lifecycle(.background)
      return .ok()
    },
    Verb("device", "foreground", "the app comes to the foreground") { call in
      try await call.device.satchel().lifecycle(.foreground)
      return .ok()
    },
    Verb(
      "device", "skew", [.option("ahead", "5m"), .option("behind", "5m")],
      "makes its wall clock wrong; without an option, right"
    ) { call in
      let ahead = try call.arguments.duration(optional: "ahead")
      let behind = try call.arguments.duration(optional: "behind")
      guard ahead == nil || behind == nil else {
        throw LineError(.argumentInvalid, "One of ahead= and behind= at most.")
      }
      _ = try call.world.movableTime()
      call.device.clock?.skew = ahead ?? behind.map { .zero - $0 } ?? .zero
      return .ok(["wall": call.device.wall.description])
    },
    Verb("device", "disk-full", [.word("ON-OFF")], "its disk has no room, or has it again") {
      call in
      let full = try call.arguments.toggle("ON-OFF")
      call.device.isDiskFull = full
      if call.device.isRunning { try await call.device.satchel().setDiskFull(full) }
      return .ok()
    },
    Verb(
      "device", "biometrics", [.word("SENSOR")],
      "gives it a sensor that recognizes or refuses; changed: other fingers; absent: none"
    ) { call in
      guard call.world.isTest else {
        throw HarnessError(
          .homeNotTest, "A sensor that does as it is told is for TEST homes.",
          next: "Make one with --seed.")
      }
      let answer: BiometricSensor.Answer? = try call.arguments.choice(
        "SENSOR",
        ["absent": .absent, "recognizes": .recognizes, "refuses": .refuses, "changed": nil])
      if let answer { call.device.sensor.set(answer) } else { call.device.sensor.enrol() }
      return .ok()
    },
    Verb(
      "device", "put-back", [.requiredOption("from", "NAME")],
      "gives its disk, not its key store, what the disk of its clone holds; once, in TEST homes"
    ) { call in
      guard call.world.isTest else {
        throw HarnessError(
          .homeNotTest, "Only the disk of a TEST home is put back on purpose.",
          next: "Make one with --seed.")
      }
      let clone = try call.world.device(call.arguments.text("from"))
      await call.device.close()
      try Files.putBack(clone.folder, over: call.device.folder)
      return .ok()
    },
    Verb(
      "device", "clone", [.requiredOption("to", "NAME")],
      "copies its disk and its key store to another device"
    ) { call in
      let name = try call.arguments.text("to")
      try call.world.clone(call.device, to: name)
      return .ok(["id": name])
    },
  ]
}
#endif
