import Foundation

/// The start of the command-line program, process and all.
struct CommandMeasure {
  let program: String
  /// A program that does nothing.
  let empty: String
  let place: String
  private let rounds = 20

  func rows() throws -> [Row] {
    let folder = try TemporaryFolder(in: place, "command")
    let call = [program, "--home", folder.path + "/home", "--keys", folder.path + "/keys", "-c"]
    let typed = folder.path + "/typed"
    try "274916\n".write(toFile: typed, atomically: false, encoding: .utf8)
    _ = try ChildProcess.run(call + ["vault create passcode=-"], input: typed)
    var help = Samples()
    var status = Samples()
    var nothing = Samples()
    for _ in 0..<rounds {
      nothing.append(try ChildProcess.run([empty]))
      help.append(try ChildProcess.run(call + ["help"]))
      status.append(try ChildProcess.run(call + ["vault status"]))
    }
    return [
      Row(
        "satchel -c help, the whole process", help.milliseconds,
        ratio: (help.median / nothing.median).shown(1) + " × an empty program",
        goals: [.atMost(50, help.median * 1000, " ms")]),
      Row(
        "satchel -c 'vault status' in a home with a vault", status.milliseconds,
        ratio: (status.median / nothing.median).shown(1) + " × an empty program"),
    ]
  }
}
