#if Tools
import Satchel

/// A line in, lines out: the same for a terminal, a script, a golden transcript and an adapter.
@MainActor final class Interpreter {
  let world: World
  /// Another one when a window has changed its size.
  var renderer: any Renderer
  /// Reads the next line of standard input; gets the name of what is asked for.
  var readSecret: (String) async -> TypedSecret?
  private var captures: [String: String] = [:]
  private(set) var hasFailed = false
  /// How far the line that is being carried out has come.
  let gauge = Gauge()
  /// Told of each unlocking and each lock, so that a terminal can clear what it shows.
  var onUnlock: () -> Void = {}
  var onLock: () -> Void = {}

  init(
    _ world: World, renderer: any Renderer,
    readSecret: @escaping (String) async -> TypedSecret? = { _ in nil }
  ) {
    self.world = world
    self.renderer = renderer
    self.readSecret = readSecret
  }

  /// Carries out one line, without its line feed; a line that is to be skipped gives nothing.
  func answer(_ bytes: some Collection<UInt8>) async -> [String] {
    let captures = captures
    do throws(LineError) {
      guard let request = try Request.parse(bytes, captures: { captures[$0] }) else { return [] }
      return await answer(request)
    } catch {
      guard let code = Request.expectation(of: bytes) else { return finish([], Answer(error)) }
      let (body, answer) = Self.judge([], Answer(error), expecting: code)
      return finish(body, answer)
    }
  }

  /// The names under which ids were kept, in order.
  var captureNames: [String] { captures.keys.sorted() }

  /// The answer to a line that was too long to hold.
  func answerTooLong() -> [String] {
    finish([], Answer(LineError.tooLong))
  }

  /// What happened while nobody asked.
  func takeEvents() -> [String] {
    let lines = eventLines()
    return lines.isEmpty ? [] : renderer.render(lines)
  }

  private func answer(_ request: Request) async -> [String] {
    var (body, answer) = await carryOut(request)
    if let code = request.expects { (body, answer) = Self.judge(body, answer, expecting: code) }
    if let name = request.capture, case .ok(let fields) = answer {
      captures[name] = fields.first { $0.key == "id" }?.text(in: .english) ?? ""
    }
    do {
      try world.save()
    } catch {
      answer = Self.answer(to: error)
    }
    return finish(eventLines() + body, answer)
  }

  private func carryOut(_ request: Request) async -> ([Line], Answer) {
    var call: Call?
    do {
      try request.refuseDeviceForWorld()
      if request.noun == "help" { return try Help.answer(request) }
      let verb = try Self.verb(of: request)
      let secrets = await readSecrets(of: request, for: verb)
      let started = Call(
        arguments: try ArgumentReader(request, accepts: verb.parameters), world: world,
        device: try world.device(request.device ?? "phone"), secrets: secrets, gauge: gauge)
      call = started
      let answer = try await verb.run(started)
      return (started.body, answer)
    } catch {
      return (call?.body ?? [], Self.answer(to: error))
    }
  }

  /// One line for each `-`, in order, also where the request is refused: what was meant as a secret
  /// must never be read as the next request.
  private func readSecrets(of request: Request, for verb: Verb) async -> [String: TypedSecret] {
    var secrets: [String: TypedSecret] = [:]
    for case .option(let key, "-") in request.arguments
    where verb.parameters.contains(where: { $0.name == key && $0.isSecret }) {
      secrets[key] = await readSecret(key)
    }
    return secrets
  }

  private static func verb(of request: Request) throws -> Verb {
    guard Verb.nouns.contains(request.noun) else {
      throw HarnessError(.nounUnknown, .nounUnknown, next: .nounUnknownNext)
    }
    guard let name = request.verb, let verb = Verb.named(request.noun, name) else {
      throw HarnessError(
        .verbUnknown, .verbUnknown, next: .verbUnknownNext(noun: request.noun))
    }
    return verb
  }

  private static func answer(to error: any Error) -> Answer {
    switch error {
    case let error as LineError: return Answer(error)
    case let error as HarnessError:
      return .error(error.code.rawValue, reason: error.reason, next: error.next)
    default:
      let error = SatchelError(error)
      let facts = error.facts.map { Field($0.key, $0.value) }
      return .error(
        code: error.code.rawValue,
        [Field("reason", error.reason), Field("next", error.advice)]
          + [error.code.command, error.diagnostics].enumerated().compactMap { index, text in
            text.map { Field(index == 0 ? "try" : Field.diagnostics, $0) }
          } + facts + (error.dataSafe ? [] : [Field("data-safe", "no")]))
    }
  }

  /// `expect CODE`: the refusal becomes a body line, and anything else a failure.
  private static func judge(
    _ body: [Line], _ answer: Answer, expecting code: String
  ) -> ([Line], Answer) {
    switch answer {
    case .error(code: let got, let fields) where got == code:
      return (body + [Line("refused", fields: [Field("code", got)] + fields)], .ok())
    case .error(code: let got, let fields):
      return (
        body + [Line("refused", fields: [Field("code", got)] + fields)],
        .error(
          HarnessError.Code.expectMissed.rawValue, reason: .expectOtherCode)
      )
    case .ok:
      return (body, .error(HarnessError.Code.expectMissed.rawValue, reason: .expectNotRefused))
    }
  }

  private func finish(_ body: [Line], _ answer: Answer) -> [String] {
    if !answer.isOK { hasFailed = true }
    return renderer.render(body, answer)
  }

  private func eventLines() -> [Line] {
    world.devices.flatMap { device in
      device.takeEvents().map { event in
        switch event {
        case .unlocked: onUnlock()
        case .locked, .erased: onLock()
        case .warned: break
        }
        return Line(event, on: device.name)
      }
    }
  }
}
#endif
