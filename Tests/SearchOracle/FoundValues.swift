/// What one resource has for one parameter, as plain values.
///
/// A class so that the cache hands it out without copying a dozen arrays.
final class FoundValues {
  var tokens: [FoundToken] = []
  /// Folded texts shown for codes.
  var labels: [String] = []
  var strings: [FoundString] = []
  var references: [FoundReference] = []
  /// Of references.
  var identifiers: [FoundToken] = []
  var dates: [FoundDate] = []
  var numbers: [ExactDecimal] = []
  var quantities: [FoundQuantity] = []
  var uris: [String] = []
  var composites: [(first: FoundValues, second: FoundValues)] = []
  /// Sorted by bytes.
  var words: [[UInt8]] = []

  /// Whether the parameter has no value; labels and identifiers beside it don't count.
  var isMissing: Bool {
    tokens.isEmpty && strings.isEmpty && references.isEmpty && dates.isEmpty && numbers.isEmpty
      && quantities.isEmpty && uris.isEmpty && composites.isEmpty
  }
}

struct FoundToken {
  /// As written.
  let code: String
  /// In ASCII lower case.
  let folded: [UInt8]
  let system: [UInt8]?

  init(_ code: String, _ system: String?) {
    self.code = code
    folded = code.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    self.system = system.map { Array($0.utf8) }
  }
}

struct FoundString {
  let text: String
  let folded: [UInt8]

  init(_ text: String) {
    self.text = text
    folded = PlainFolding.cut(PlainFolding.fold(text), 400)
  }
}

struct FoundReference {
  /// What it names by type and id, on whatever server.
  let type: String?
  let id: String?
  /// The whole text, of what isn't relative; of a canonical also without its version.
  let addresses: [String]
}

struct FoundDate {
  let first: Int64
  let last: Int64
  /// As written, to begin a question with.
  let lexeme: String
}

struct FoundQuantity {
  let number: ExactDecimal
  let code: [UInt8]?
  let system: [UInt8]?
  let unit: [UInt8]?
}
