import FHIR

/// Rows of tokens, strings and addresses.
extension IndexRowCollector {
  mutating func addToken(
    _ element: JSON, _ destination: IndexTree.Destination, isContactPoint: Bool
  ) {
    let start = bytes.count
    switch element.kind {
    case .string: if appendToken(element, system: nil) { keep(from: start, in: destination) }
    case .true:
      appendCode("true")
      keep(from: start, in: destination)
    case .false:
      appendCode("false")
      keep(from: start, in: destination)
    case .object: addCoded(element, destination, isContactPoint: isContactPoint)
    case .array, .number, .null: break
    }
  }

  /// The members of a CodeableConcept, a Coding and an Identifier have different names, so that it
  /// need not be known which of them an object is.
  private mutating func addCoded(
    _ element: JSON, _ destination: IndexTree.Destination, isContactPoint: Bool
  ) {
    var system: JSON?
    var code: JSON?
    for (name, value) in element.rawMembers {
      switch ElementMember(name) {
      case .system: system = isContactPoint ? nil : value
      case .code, .value: code = code ?? value
      case .display, .text: addFolded(value, destination)
      case .type: if let text = value.member("text") { addFolded(text, destination) }
      case .coding: addCodings(value, destination)
      default: break
      }
    }
    let start = bytes.count
    if let code, appendToken(code, system: system) { keep(from: start, in: destination) }
  }

  private mutating func addCodings(_ codings: JSON, _ destination: IndexTree.Destination) {
    for coding in codings.elements where coding.kind == .object {
      var system: JSON?
      var code: JSON?
      for (name, value) in coding.rawMembers {
        switch ElementMember(name) {
        case .system: system = value
        case .code: code = value
        case .display: addFolded(value, destination)
        default: break
        }
      }
      let start = bytes.count
      if let code, appendToken(code, system: system) { keep(from: start, in: destination) }
    }
  }

  /// The row of `:text`.
  private mutating func addFolded(_ text: JSON, _ destination: IndexTree.Destination) {
    guard case .field = destination, text.kind == .string else { return }
    let folded = Self.folded(text)
    guard !folded.isEmpty, !folded.contains(0) else { return }
    let start = bytes.count
    appendFolded(folded)
    bytes.append(0)
    keepAdditional(from: start, in: destination)
  }

  mutating func addStrings(_ element: JSON, _ destination: IndexTree.Destination) {
    guard element.kind == .object else { return addString(element, destination) }
    for (name, value) in element.rawMembers {
      switch ElementMember(name) {
      case .text, .family, .given, .prefix, .suffix, .line, .city, .district, .state, .postalCode,
        .country:
        if value.kind == .array {
          for element in value.elements { addString(element, destination) }
        } else {
          addString(value, destination)
        }
      default: break
      }
    }
  }

  private mutating func addString(_ text: JSON, _ destination: IndexTree.Destination) {
    guard text.kind == .string else { return }
    let folded = Self.folded(text)
    let start = bytes.count
    appendFolded(folded)
    let end = bytes.count
    bytes.append(0)
    guard appendText(text) else { return bytes.removeSubrange(start...) }
    if bytes[start..<end].elementsEqual(bytes[(end + 1)...]) { bytes.removeSubrange((end + 1)...) }
    keep(from: start, in: destination)
  }

  mutating func addURI(_ element: JSON, _ destination: IndexTree.Destination) {
    let start = bytes.count
    if appendText(element) { keep(from: start, in: destination) }
  }
}
