#if Tools
import ArgumentParser
import CProcess
import Satchel

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The call of the program: 0 if all was ok, 1 if a line failed, 2 if the call itself was wrong.
struct CommandLineCall: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "satchel",
    abstract: "A health record you can carry: the harness that stands in for the phone app.",
    discussion: """
      Reads lines from FILE, from -c or from standard input, and answers each. Try: satchel -c help
      """,
    subcommands: [Run.self], defaultSubcommand: Run.self)

  @MainActor static func main() async {
    // Neither a core dump nor another user may see what a record's reader holds.
    process_refuse_dumps()
    umask(0o077)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as HarnessError {
      SystemCall.complain("satchel: \(error.reason.text(in: Terminal.locale() ?? .english))")
      SystemCall.end(2)
    } catch {
      let code = exitCode(for: error)
      if code == .success {
        SystemCall.show(fullMessage(for: error) + "\n")
        SystemCall.end(0)
      }
      if let ended = error as? ExitCode { SystemCall.end(ended.rawValue) }
      SystemCall.complain(fullMessage(for: error))
      SystemCall.end(2)
    }
  }
}

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Carry out lines.")

  @Option(help: "Where the world and its devices live. Default: $SATCHEL_HOME or ~/.satchel")
  var home: String?
  @Option(help: "Where the devices' secrets live, apart from --home. Default: ~/.satchel-keys")
  var keys: String?
  @Option(help: "The clock of a new home: system or manual.")
  var clock: String?
  @Option(help: "Makes a TEST home whose ids and times follow from N.")
  var seed: UInt64?
  @Option(help: "lines, json, human or spoken. Default: human at a terminal, else lines.")
  var format: String?
  @Option(help: "en, es or en-XA. Default: at a terminal your locale's, else en.")
  var language: String?
  @ArgumentParser.Flag(help: "Stop at the first line that fails.")
  var bail = false
  @ArgumentParser.Flag(help: "Show each line before its answer.")
  var echo = false
  @Option(
    name: .customShort("c"), parsing: .upToNextOption,
    help: ArgumentHelp("Carry out these lines.", valueName: "LINE"))
  var lines: [String] = []
  @Argument(help: "A file of lines; without it and -c, standard input.")
  var file: String?

  @MainActor func run() async throws {
    guard lines.isEmpty || file == nil else {
      throw ValidationError("Give FILE or -c, not both.")
    }
    let clockKind = try clock.map { name in
      guard let kind = WorldFile.ClockKind(rawValue: name) else {
        throw ValidationError("--clock is system or manual.")
      }
      return kind
    }
    let chosen = try language.map { tag in
      guard let language = Language(tag: tag) else {
        throw ValidationError("--language is en, es or en-XA.")
      }
      return language
    }
    let isAlone = Terminal.live(language: nil).isInteractive
    let terminal = Terminal.live(language: chosen ?? (isAlone ? Terminal.locale() : nil))
    let interactive = terminal.isInteractive && lines.isEmpty && file == nil
    let outputFormat = try format.map { name in
      guard let format = OutputFormat(rawValue: name) else {
        throw ValidationError("--format is lines, json, human or spoken.")
      }
      return format
    }
    let world = try World(
      World.Options(
        home: home ?? Self.folder("SATCHEL_HOME", ".satchel"),
        keys: keys ?? Self.folder("SATCHEL_KEYS", ".satchel-keys"), clock: clockKind, seed: seed))
    if interactive {
      try await atTerminal(world, outputFormat ?? .human, terminal.language)
      return
    }
    let input = StandardInput()
    let interpreter = Interpreter(
      world, renderer: (outputFormat ?? .lines).renderer(for: terminal),
      readSecret: { await input.nextSecret($0) })
    let run = LineRun(interpreter: interpreter, input: input, bail: bail, echo: echo)
    if let file {
      try await run.file(file)
    } else if !lines.isEmpty {
      await run.lines(lines.map { Array($0.utf8) })
    } else {
      await run.standardInput()
    }
    await world.close()
    if interpreter.hasFailed { throw ExitCode(1) }
  }

  @MainActor private func atTerminal(
    _ world: World, _ format: OutputFormat, _ language: Language
  ) async throws {
    let run = TerminalRun(world: world, format: format, language: language, bail: bail)
    await run.run()
    await world.close()
    if run.hasFailed { throw ExitCode(1) }
  }

  private static func folder(_ variable: String, _ fallback: String) -> String {
    if let value = getenv(variable), value.pointee != 0 { return String(cString: value) }
    let home = getenv("HOME").map { String(cString: $0) } ?? "."
    return home + "/" + fallback
  }
}
#endif
