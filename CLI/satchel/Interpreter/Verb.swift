#if Tools
import Satchel

/// What the harness can do, one value for each noun and verb: its grammar, its help, its work.
struct Verb: Sendable {
  let noun: String
  let name: String
  let parameters: [Parameter]
  /// Types, or searches, that its ID is one of.
  var resources: [String] = []
  let run: @MainActor @Sendable (Call) async throws -> Answer

  init(
    _ noun: String, _ name: String, _ parameters: [Parameter] = [],
    run: @escaping @MainActor @Sendable (Call) async throws -> Answer
  ) {
    self.noun = noun
    self.name = name
    self.parameters = parameters
    self.run = run
  }

  /// What help says of it.
  var summary: Sentence { Sentence("help.\(noun).\(name)", from: .harness) }

  var usage: String {
    ([noun, name] + parameters.map(\.usage)).joined(separator: " ")
  }

  /// Everything, in the order in which help shows it.
  static let all: [Verb] =
    clockVerbs + deviceVerbs + damageVerbs + vaultVerbs + backupVerbs + verificationVerbs
    + sessionVerbs + personVerbs + importVerbs + recordVerbs + searchVerbs + resultVerbs
    + medicationVerbs + allergyVerbs + immunizationVerbs + problemVerbs + procedureVerbs
    + vitalVerbs + visitVerbs + watchVerbs

  static let nouns: [String] = all.reduce(into: []) { nouns, verb in
    if !nouns.contains(verb.noun) { nouns.append(verb.noun) }
  }

  static func named(_ noun: String, _ name: String) -> Verb? {
    all.first { $0.noun == noun && $0.name == name }
  }
}

/// One request on its way to its answer.
@MainActor final class Call {
  let arguments: ArgumentReader
  let world: World
  let device: Device
  /// What the next lines of standard input said, by option.
  private let secrets: [String: TypedSecret]
  /// For whoever watches; told of long work only.
  let gauge: Gauge
  private(set) var body: [Line] = []

  init(
    arguments: ArgumentReader, world: World, device: Device, secrets: [String: TypedSecret],
    gauge: Gauge
  ) {
    self.arguments = arguments
    self.world = world
    self.device = device
    self.secrets = secrets
    self.gauge = gauge
  }

  func say(_ line: Line) {
    body.append(line)
  }

  /// Whether the line has the secret, or says that the next line does.
  func hasSecret(_ name: String) -> Bool { arguments.secret(optional: name) != nil }

  /// A secret of a line: what stands in it (in a test home), or the next line of standard input.
  ///
  /// - Throws: `secret.inline`, `secret.missing`.
  func secret(_ name: String) throws -> TypedSecret {
    switch try arguments.secret(name) {
    case .inline(let text):
      guard world.isTest else {
        throw HarnessError(
          .secretInline, .secretInline,
          next: .secretInlineNext(name: name))
      }
      return TypedSecret(copying: text.utf8)
    case .nextLine:
      guard let secret = secrets[name] else {
        throw HarnessError(.secretMissing, .secretMissing)
      }
      return secret
    }
  }
}
#endif
