/// The codes that a required binding allows, parsed from their text when they are first asked for.
package final class SchemaValueSet: Sendable {
  /// The last part of its address: `administrative-gender`.
  ///
  /// For an enumeration whose value set isn't known, the element: `Contributor.type`.
  package let name: String
  /// The canonical address; nil if it isn't known.
  package let url: String?
  /// Whether the codes are not enumerable here (media types, currencies), so that any may stand.
  package let isOpen: Bool
  /// Each code with the systems that it comes from; nil for a system that isn't known.
  private let systems: [String: [String?]]

  init(_ name: StaticString, _ text: StaticString) {
    self.name = name.description
    var lines = SchemaLines(text)
    let header = lines.next().map(Self.words) ?? []
    url = header.first.flatMap { $0 == "-" ? nil : $0 }
    isOpen = header.last == "open"
    var systems: [String: [String?]] = [:]
    for line in lines {
      let words = Self.words(line).dropFirst()
      let system = words.first.flatMap { $0 == "-" ? nil : $0 }
      for code in words.dropFirst() { systems[code, default: []].append(system) }
    }
    self.systems = systems
  }

  /// Whether a code may stand where only a code is written.
  package func contains(_ code: String) -> Bool { isOpen || found(code) != nil }

  /// Whether a code of a system is in the set.
  package func contains(_ code: String, system: String) -> Bool {
    isOpen
      || found(code)?.contains {
        $0.map { $0.utf8.elementsEqual(system.utf8) } ?? true
      } == true
  }

  /// Swift's == takes KELVIN SIGN for K; none of the codes has other than ASCII.
  private func found(_ code: String) -> [String?]? {
    code.utf8.allSatisfy { $0 < 0x80 } ? systems[code] : nil
  }

  /// The codes, sorted; none if they are not enumerable.
  package var codes: [String] { systems.keys.sorted() }

  private static func words(_ line: UnsafeBufferPointer<UInt8>) -> [String] {
    SchemaLines(line, separator: 0x20).map(SchemaLines.string)
  }
}
