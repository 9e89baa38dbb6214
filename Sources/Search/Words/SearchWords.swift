package import FHIR

/// A word that a resource is found by, and where in it it stands.
package struct SearchWord: Hashable, Sendable {
  package struct Places: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// In `text.div`: what `_text` looks at.
    package static let narrative = Places(rawValue: 1)
    package static let elsewhere = Places(rawValue: 2)
  }

  /// Folded, as `FoldedText.words` cuts it.
  package let word: [UInt8]
  package let places: Places

  package init(word: [UInt8], places: Places) {
    self.word = word
    self.places = places
  }
}

/// The words of a resource that `_content` and `_text` look for (Docs/SEARCH.md, Words).
package enum SearchWords {
  /// So many at most for one resource: the first in their order.
  package static let limit = 5_000

  /// Every word once, sorted by its bytes.
  package static func words(of resource: Resource) -> [SearchWord] {
    var collector = WordCollector()
    for (name, value) in resource.json.rawMembers {
      guard name.equalsString("text"), value.kind == .object else {
        add(name, value, to: &collector)
        continue
      }
      for (name, value) in value.rawMembers {
        if name.equalsString("div"), value.kind == .string {
          value.withContentBytes { collector.add(NarrativeText.text(of: $0), in: .narrative) }
        } else {
          add(name, value, to: &collector)
        }
      }
    }
    return collector.words()
  }

  /// As deep as JSON may be (`JSONLimits.depth`).
  private static func add(_ name: JSON, _ value: JSON, to collector: inout WordCollector) {
    switch value.kind {
    case .object: for (name, value) in value.rawMembers { add(name, value, to: &collector) }
    case .array: for element in value.elements { add(name, element, to: &collector) }
    case .string:
      var isForMachines = false
      name.withContentBytes { isForMachines = machineMembers.value(of: $0) >= 0 }
      guard !isForMachines else { return }
      value.withContentBytes { text in
        if !isAddress(text), !isDate(text) { collector.add(text, in: .elsewhere) }
      }
    case .number, .true, .false, .null: break
    }
  }

  /// Members whose strings machines read.
  private static let machineMembers = MemberNames(
    [
      "resourceType", "id", "versionId", "lastUpdated", "profile", "source", "implicitRules",
      "language", "reference", "type", "system", "version", "code", "status", "use", "url", "data",
      "hash", "contentType", "linkId", "expression", "valueBase64Binary", "valueCode", "valueId",
      "valueOid", "valueUuid",
    ].enumerated().map { ($1, $0) })

  private static func isAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.first == 0x23
      || ["http:", "https:", "urn:"].contains { (head: StaticString) in
        text.starts(with: UnsafeBufferPointer(start: head.utf8Start, count: head.utf8CodeUnitCount))
      }
  }

  /// Whether it is a date or begins with a whole one and a time.
  private static func isDate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let form: StaticString = "0000-00-00T"
    guard text.count == 10 || (text.count > 10 && text[10] == 0x54) else { return false }
    return zip(text, UnsafeBufferPointer(start: form.utf8Start, count: 11)).allSatisfy {
      $1 == 0x30 ? $0 &- 0x30 < 10 : $0 == $1
    }
  }
}
