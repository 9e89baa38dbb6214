#if Tools
import Satchel

/// `help` and `help NOUN`, made from the table of verbs.
enum Help {
  static func answer(_ request: Request) throws -> ([Line], Answer) {
    guard request.arguments.isEmpty else {
      throw LineError(.argumentUnknown, .argumentHelp)
    }
    guard let noun = request.verb else {
      let lines = Verb.nouns.map { noun in
        Line(
          "noun",
          [
            "name": noun,
            "verbs": Verb.all.filter { $0.noun == noun }.map(\.name).joined(separator: " "),
          ])
      }
      return (lines, .ok(["next": Sentence.hintNext, "emergency": Sentence.hintEmergency]))
    }
    let verbs = Verb.all.filter { $0.noun == noun }
    guard !verbs.isEmpty else {
      throw HarnessError(.nounUnknown, .nounUnknown, next: .nounUnknownNext)
    }
    return (verbs.map { Line("verb", ["usage": $0.usage, "does": $0.summary]) }, .ok())
  }
}
#endif
