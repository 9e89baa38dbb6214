extension ValidationWalk {
  /// A resource: the outermost, one of a bundle or of parameters, or a contained one.
  mutating func resource(_ json: JSON, isContained: Bool) {
    guard json.kind == .object else { return add(.valueKind, "A resource is an object.") }
    guard let name = json.member("resourceType")?.string,
      let type = Schema.r4.type(name), type.kind == .resource, !type.isAbstract
    else {
      setReadOnly()
      return add(.resourceUnknown)
    }
    guard !isContained else {
      contained(json)
      let outer = container.resource
      container.resource = json
      object(json, type.root, isResource: true)
      container.resource = outer
      return
    }
    let outer = container
    container = Container()
    container.type = name
    container.resource = json
    container.root = json
    // A bundle in a bundle has addresses of its own.
    if name == "Bundle" { readEntries(of: json) } else { container.entries = outer.entries }
    readContained(of: json)
    object(json, type.root, isResource: true)
    checkUse(of: json)
    container = outer
  }

  // MARK: Contained resources

  private mutating func readContained(of json: JSON) {
    for resource in json.member("contained")?.elements ?? JSONElements(none: json) {
      guard let id = resource.member("id")?.string, container.contained[id] == nil else { continue }
      container.contained[id] = resource.member("resourceType")?.string ?? ""
    }
  }

  private mutating func contained(_ json: JSON) {
    if json.member("contained") != nil { add(.containedNested) }
    if json.member("id")?.string == nil { add(.containedID) }
    guard let meta = json.member("meta") else { return }
    let isLabelled =
      meta.member("versionId") != nil || meta.member("lastUpdated") != nil
      || meta.member("security") != nil
    if isLabelled { add(.containedMeta) }
  }

  /// After the walk, when it is known what is referred to.
  private mutating func checkUse(of json: JSON) {
    var ids: Set<String> = []
    for (index, resource) in (json.member("contained")?.elements ?? JSONElements(none: json))
      .enumerated()
    {
      guard let id = resource.member("id")?.string else { continue }
      let isNew = ids.insert(id).inserted
      let isUsed = container.mentioned.contains(id) || Self.mentionsContainer(resource)
      guard !isNew || !isUsed else { continue }
      inside(.name("contained")) { walk in
        walk.inside(.index(index)) { $0.add(isNew ? .containedUnused : .containedID) }
      }
    }
  }

  /// A contained resource that refers to the one around it needs no reference to itself.
  private static func mentionsContainer(_ json: JSON) -> Bool {
    switch json.kind {
    case .object:
      json.rawMembers.contains { name, value in
        name.equalsString("reference") && value.equalsString("#") || mentionsContainer(value)
      }
    case .array: json.elements.contains(where: mentionsContainer)
    default: false
    }
  }

  // MARK: References

  private mutating func readEntries(of bundle: JSON) {
    for entry in bundle.member("entry")?.elements ?? JSONElements(none: bundle) {
      guard let address = entry.member("fullUrl")?.string,
        let type = entry.member("resource")?.member("resourceType")?.string
      else { continue }
      container.entries[address] = type
    }
  }

  /// Notes that `#id` was written.
  mutating func mention(_ json: JSON) {
    guard json.withText({ $0.first == 0x23 && $0.count > 1 }), let text = json.string else {
      return
    }
    container.mentioned.insert(String(text.utf8.dropFirst()) ?? "")
  }

  /// What a reference names, and whether it may.
  mutating func reference(_ json: JSON, targets: [String]) {
    let declared = json.member("type")?.string.map(Self.typeName)
    var written: String?
    if let text = json.member("reference")?.string, !text.isEmpty {
      if text.utf8.first == 0x23 {
        written = local(text)
      } else if let type = container.entries[text] {
        written = type
      } else {
        switch ReferenceText(text) {
        case .typed(let type): written = type
        case .untyped: break
        case .malformed: inside(.name("reference")) { $0.add(.referenceFormat) }
        }
      }
    }
    if let declared, let written, declared != written {
      inside(.name("type")) { $0.add(.referenceTarget, "The reference names another type.") }
    }
    guard let type = written ?? declared, !targets.isEmpty, !targets.contains("Resource"),
      Schema.r4.type(type)?.kind == .resource,
      !targets.contains(where: { Schema.isType(type, kindOf: $0) })
    else { return }
    let element = written == nil ? "type" : "reference"
    inside(.name(element)) {
      $0.add(.referenceTarget, "It may be \(targets.joined(separator: ", ")).")
    }
  }

  /// The type of what `#id` names; `#` alone is the resource around.
  private mutating func local(_ text: String) -> String? {
    let id = String(text.utf8.dropFirst()) ?? ""
    if id.isEmpty { return container.type }
    container.mentioned.insert(id)
    if let type = container.contained[id] { return type }
    inside(.name("reference")) { $0.add(.referenceDangling) }
    return nil
  }

  /// `Patient`, also of `http://hl7.org/fhir/StructureDefinition/Patient`.
  private static func typeName(_ text: String) -> String {
    let prefix = "http://hl7.org/fhir/StructureDefinition/"
    return text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
  }

  // MARK: Extensions

  mutating func extensionContent(_ json: JSON, isModifier: Bool) {
    var hasValue = false
    for (name, _) in json.rawMembers {
      let text = name.contentBytes
      if text.starts(with: "value".utf8) || text.starts(with: "_value".utf8) { hasValue = true }
    }
    let hasExtensions = json.member("extension") != nil
    if hasValue == hasExtensions { add(.extensionContent) }
    guard isModifier, !isKnown(json.member("url")?.string) else { return }
    setReadOnly()
    add(.modifierUnknown)
  }

  private func isKnown(_ modifier: String?) -> Bool {
    guard let modifier, let found = knownModifiers.firstIndex(of: modifier) else { return false }
    // Swift's == joins canonically equivalent addresses.
    return knownModifiers[found].utf8.elementsEqual(modifier.utf8)
  }
}

/// What the text of `Reference.reference` tells without looking anything up (FHIR R4, References).
enum ReferenceText {
  /// It names a type: `Patient/42`, `https://example.org/fhir/Patient/42/_history/1`, `Patient?…`.
  case typed(String)
  /// `urn:uuid:…`, or an address that isn't a FHIR server's.
  case untyped
  /// A relative address of another form.
  case malformed

  init(_ text: String) {
    let isAbsolute = text.utf8.prefix(64).contains(0x3A)
    guard text.utf8.count <= 4096 else {
      self = isAbsolute ? .untyped : .malformed
      return
    }
    if let mark = text.utf8.firstIndex(of: 0x3F), !isAbsolute {
      let type = String(text[..<mark])
      self = Schema.r4.isResource(type) ? .typed(type) : .malformed
      return
    }
    var parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)[...]
    if parts.count >= 4, parts[parts.endIndex - 2].elementsEqual("_history".utf8) {
      parts = parts.dropLast(2)
    }
    guard parts.count >= 2, let id = parts.last, ResourceID.isID(id),
      let type = String(parts[parts.endIndex - 2]), Schema.r4.isResource(type)
    else {
      self = isAbsolute ? .untyped : .malformed
      return
    }
    self = isAbsolute || parts.count == 2 ? .typed(type) : .malformed
  }
}
