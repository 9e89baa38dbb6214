// Written by Schemas/compile-sentences; `make schemas` writes it anew.
/// The texts of Schemas/sentences.json, as far as they belong here.
enum CoreSentences {
  static var pieces: [String] { [texts1, texts2, texts3, texts4, texts5, texts6, texts7] }
}
