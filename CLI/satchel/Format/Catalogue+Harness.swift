#if Tools
import Satchel

extension Catalogue {
  /// The harness's own sentences; an app doesn't carry them.
  static let harness = Catalogue(HarnessSentences.pieces)
}
#endif
