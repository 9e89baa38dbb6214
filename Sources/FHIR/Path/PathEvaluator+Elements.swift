/// From an element to its children.
extension PathEvaluator {
  mutating func children(named member: PathMember, of items: [Item]) throws(FHIRError) -> [Item] {
    var found: [Item] = []
    // Neighbours mostly have one type, which is then looked up once.
    var known: (type: String, meaning: FHIRPath.Model.Meaning)?
    var isAbsent = !items.isEmpty
    for item in items {
      guard case .element(let element) = item else {
        if let part = part(member, of: item) {
          found.append(part)
          isAbsent = false
        }
        continue
      }
      if member.isFirst, try isNamedByType(element, member) {
        found.append(item)
        isAbsent = false
        continue
      }
      var meaning = FHIRPath.Model.Meaning.unknownType
      if let known, known.type == element.type {
        meaning = known.meaning
      } else if let type = element.type, context.model != nil {
        meaning = self.meaning(of: member.name, in: type)
        known = (type, meaning)
      }
      switch meaning {
      case .absent, .choiceMember: continue
      default: break
      }
      isAbsent = false
      try appendChildren(member, meaning, of: element, to: &found)
    }
    if isAbsent, context.isStrict {
      throw mismatch("No type here has an element of that name.", member.offset)
    }
    return found
  }

  func meaning(of name: String, in type: String) -> FHIRPath.Model.Meaning {
    guard let model = context.model else { return .unknownType }
    guard PathTypes.isPrimitive(type) else { return model.meaning(type, name) }
    // The value of a primitive is the primitive itself.
    return name == "extension" ? .element("Extension") : name == "id" ? .element("string") : .absent
  }

  /// Whether a leading name is the type of the focus: `Patient.name`, `Resource.id`.
  private mutating func isNamedByType(
    _ element: Element, _ member: PathMember
  ) throws(FHIRError) -> Bool {
    guard let first = member.utf8.first, first &- 0x41 < 26, let type = element.type else {
      return false
    }
    return PathTypes.isSubtype(type, of: member.name, isResource: try isResource(element))
  }

  mutating func isResource(_ element: Element) throws(FHIRError) -> Bool {
    guard let json = element.json else { return false }
    try spend(json.count / 16)
    return json.member("resourceType") != nil
  }

  /// Members that computed values have.
  private func part(_ member: PathMember, of item: Item) -> Item? {
    switch (item, member.name) {
    case (.type(let namespace, _), "namespace"): .string(namespace)
    case (.type(_, let name), "name"): .string(name)
    default: nil
    }
  }

  private mutating func appendChildren(
    _ member: PathMember, _ meaning: FHIRPath.Model.Meaning, of element: Element,
    to found: inout [Item]
  ) throws(FHIRError) {
    // The children of a primitive are in the object beside it.
    let object = element.json?.kind == .object ? element.json : element.extras
    guard let object, object.kind == .object else { return }
    // A long name may begin like many members' names.
    try spend(1 + object.count / 16 + object.count * member.utf8.count / 1024)
    let match = PathMatch(member.utf8, in: object, asChoice: meaning)
    var type: String?
    if case .element(let name) = meaning { type = name }
    try append(match.value, match.extras, type: match.choiceType ?? type, to: &found)
  }

  /// Adds the element or elements that a member and its sibling are.
  private mutating func append(
    _ value: JSON?, _ extras: JSON?, type: String?, to found: inout [Item]
  ) throws(FHIRError) {
    guard value?.kind == .array || extras?.kind == .array else {
      try append(one: value, extras, type: type, to: &found)
      return
    }
    // Of nulls nothing is found.
    try spend(((value?.count ?? 0) + (extras?.count ?? 0)) / 16)
    var (values, others) = (value?.elements.makeIterator(), extras?.elements.makeIterator())
    while true {
      let (value, extra) = (values?.next(), others?.next())
      if value == nil, extra == nil { return }
      try append(one: value, extra, type: type, to: &found)
    }
  }

  private mutating func append(
    one value: JSON?, _ extras: JSON?, type: String?, to found: inout [Item]
  ) throws(FHIRError) {
    let value = value.flatMap { $0.isNull || $0.kind == .array ? nil : $0 }
    let extras = extras.flatMap { $0.kind == .object ? $0 : nil }
    guard value != nil || extras != nil else { return }
    var type = type
    if let value, value.kind == .object {
      // A resource's type may come after many members.
      try spend(value.count / 16)
      type = Self.resourceType(of: value) ?? type
    }
    found.append(.element(Element(json: value, extras: extras, type: type)))
  }

  /// All children in the order of the JSON.
  mutating func children(of item: Item) throws(FHIRError) -> [Item] {
    guard case .element(let element) = item else { return [] }
    let object = element.json?.kind == .object ? element.json : element.extras
    guard let object, object.kind == .object else { return [] }
    var siblings: [ExactText: JSON] = [:]
    for (name, value) in object.rawMembers {
      try spend(1 + Int(name.node.length) / 64)
      let isSibling = name.withContent { $0.first == 0x5F }
      guard isSibling, let text = name.string else { continue }
      siblings[ExactText(String(decoding: text.utf8.dropFirst(), as: UTF8.self))] = value
    }
    let names = siblings.isEmpty ? [] : Set(object.members.map { ExactText($0.name) })
    var found: [Item] = []
    for (name, value) in object.members {
      let isSibling = name.utf8.first == 0x5F
      let plain = isSibling ? String(decoding: name.utf8.dropFirst(), as: UTF8.self) : name
      if plain == "resourceType" || plain == "fhir_comments" { continue }
      let type = childType(plain, in: element)
      if !isSibling {
        try append(value, siblings[ExactText(plain)], type: type, to: &found)
      } else if !names.contains(ExactText(plain)) {
        // One that has a value beside it was added with that.
        try append(nil, value, type: type, to: &found)
      }
    }
    try spend(found.count)
    return found
  }

  private func childType(_ name: String, in element: Element) -> String? {
    guard let type = element.type else { return nil }
    switch meaning(of: name, in: type) {
    case .element(let type), .choiceMember(let type): return type
    default: return nil
    }
  }

  /// All descendants, each before its own.
  mutating func descendants(of items: [Item]) throws(FHIRError) -> [Item] {
    var found: [Item] = []
    var waiting: [Item] = []
    for item in items.reversed() { waiting.append(contentsOf: try children(of: item).reversed()) }
    while let item = waiting.popLast() {
      found.append(item)
      waiting.append(contentsOf: try children(of: item).reversed())
    }
    return found
  }
}
