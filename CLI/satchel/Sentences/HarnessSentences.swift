// Written by Schemas/compile-sentences; `make schemas` writes it anew.
#if Tools
import Satchel

/// The texts of Schemas/sentences.json, as far as they belong here.
enum HarnessSentences {
  static var pieces: [String] { [texts1, texts2, texts3, texts4, texts5, texts6, texts7] }
}
#endif
