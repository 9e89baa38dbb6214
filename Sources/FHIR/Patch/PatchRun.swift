/// One operation at work on one document.
struct PatchRun {
  /// The document as it was when the operation's path was evaluated.
  private let document: JSON
  private let context: FHIRPath.Context
  /// The document as it becomes.
  private(set) var value: JSONValue
  /// What the operations' paths may still take together.
  private(set) var stepsLeft: Int

  init(of document: JSON, _ value: JSONValue, _ context: FHIRPath.Context, stepsLeft: Int) {
    self.document = document
    self.context = context
    self.value = value
    self.stepsLeft = stepsLeft
  }

  mutating func apply(_ operation: PatchOperation) throws(FHIRError) {
    let elements = try selected(by: operation.path)
    switch operation.kind {
    case .add(let name, let added): try add(added, name, to: try single(elements))
    case .delete:
      if elements.isEmpty { return }
      try delete(try place(of: try single(elements)))
    case .replace(let new): try replace(try place(of: try single(elements)), by: new)
    case .insert(let index, let new):
      let list = try list(of: elements)
      guard index <= elements.count else { throw missing("The list isn't so long.") }
      let type = type(at: list.parent)
      let entry = try entry(of: new, type: childType(list.name, in: type))
      try edit(list) { $0.insert(entry, at: index) }
    case .move(let source, let destination):
      let list = try list(of: elements)
      guard source < elements.count, destination < elements.count else {
        throw missing("The list isn't so long.")
      }
      try edit(list) { $0.insert($0.remove(at: source), at: destination) }
    }
  }

  private func missing(_ reason: StaticString) -> FHIRError { FHIRError(.patchPathMissing, reason) }

  private func invalid(_ reason: StaticString) -> FHIRError { FHIRError(.patchInvalid, reason) }

  // MARK: What a path selects

  private mutating func selected(by path: FHIRPath) throws(FHIRError) -> [FHIRPath.Element] {
    var context = context
    context.resource = nil
    context.rootResource = nil
    context.steps = max(1, min(context.steps, stepsLeft))
    var evaluator = PathEvaluator(on: context.element(document), in: context)
    let items = try evaluator.evaluate(path.expression, PathScope(focus: evaluator.start))
    stepsLeft -= context.steps - evaluator.stepsLeft
    var elements: [FHIRPath.Element] = []
    for item in items {
      guard let element = item.element, (element.json ?? element.extras)?.tape === document.tape
      else { throw invalid("The path selects what isn't a part of the resource.") }
      elements.append(element)
    }
    return elements
  }

  private func single(_ elements: [FHIRPath.Element]) throws(FHIRError) -> FHIRPath.Element {
    guard let element = elements.first else { throw missing("The path selects nothing.") }
    guard elements.count == 1 else { throw invalid("The path selects more than one element.") }
    return element
  }

  private func place(of element: FHIRPath.Element) throws(FHIRError) -> PatchPlace {
    guard let json = element.json ?? element.extras, let place = PatchPlace(try steps(to: json))
    else { throw invalid("The resource itself can't be deleted or replaced.") }
    return place
  }

  /// The steps to a part of the document; by names, so that of members named twice only the first
  /// can be reached.
  private func steps(to part: JSON) throws(FHIRError) -> [PatchStep] {
    let steps = document.steps(to: part)
    guard json(at: steps)?.index == part.index else {
      throw FHIRError(.resourceDuplicateMember, "The path leads through a member named twice.")
    }
    return steps
  }

  private func json(at steps: [PatchStep]) -> JSON? {
    steps.reduce(document as JSON?) { json, step in
      switch step {
      case .member(let name): json?[name]
      case .element(let index): json?[index]
      }
    }
  }

  /// The list whose elements, all of them, were selected.
  private func list(of elements: [FHIRPath.Element]) throws(FHIRError) -> PatchPlace {
    guard let first = elements.first else { throw missing("The path selects nothing.") }
    let list = try place(of: first)
    guard list.index == 0 else { throw invalid("The path selects no list, or not its beginning.") }
    let object = json(at: list.parent)
    var values = object?[list.name]?.elements.makeIterator()
    var extras = object?["_" + list.name]?.elements.makeIterator()
    for element in elements {
      let (value, extra) = (values?.next(), extras?.next())
      let isNext = element.json.map { $0.index == value?.index } ?? (value?.isNull ?? true)
      guard isNext, element.json != nil || element.extras?.index == extra?.index else {
        throw invalid("The path selects what isn't one list.")
      }
    }
    guard values?.next() == nil, extras?.next() == nil else {
      throw invalid("The path selects only a part of a list.")
    }
    return list
  }

  // MARK: What the model knows

  /// The type of the object at the end of some steps, as far as it is known.
  private func type(at steps: [PatchStep]) -> String? {
    var type = PathEvaluator.resourceType(of: document)
    var json: JSON? = document
    for step in steps {
      switch step {
      case .member(let name):
        json = json?[name]
        type = childType(name, in: type)
      case .element(let index): json = json?[index]
      }
      if let resource = PathEvaluator.resourceType(of: json) { type = resource }
    }
    return type
  }

  private func childType(_ name: String, in type: String?) -> String? {
    guard let type, let model = context.model else { return nil }
    switch model.meaning(type, name) {
    case .element(let type), .choiceMember(let type): return type
    default: return nil
    }
  }

  /// The member that a value of an element is written in: of a choice with its type.
  private func memberName(
    _ name: String, _ new: PatchValue, in type: String?
  ) throws(FHIRError) -> String {
    guard let type, let model = context.model else { return name }
    switch model.meaning(type, name) {
    case .choice:
      guard let suffix = new.suffix else { throw invalid("A choice needs a value with a type.") }
      return name + suffix
    case .absent: throw invalid("The type has no element of that name.")
    default: return name
    }
  }

  private func entry(of new: PatchValue, type: String?) throws(FHIRError) -> PatchEntry {
    switch new.content {
    case .value(let value, let extras):
      if case .object(let members)? = value, members.isEmpty { throw invalid("A value is empty.") }
      return PatchEntry(value: value, extras: extras)
    case .parts(let parts):
      guard !parts.isEmpty else { throw invalid("A value is empty.") }
      var members: [(String, JSONValue)] = []
      for part in parts { try put(part.value, part.name, into: &members, of: type) }
      return PatchEntry(value: .object(members), extras: nil)
    }
  }

  // MARK: Changes

  private mutating func add(
    _ new: PatchValue, _ name: String, to element: FHIRPath.Element
  ) throws(FHIRError) {
    let isPrimitive = element.json?.kind != .object
    guard let object = isPrimitive ? element.extras : element.json else {
      throw invalid("Nothing can be added to this element.")
    }
    let type = isPrimitive ? "Element" : element.type
    let steps = try steps(to: object)
    guard var members = value.members(at: steps[...]) else {
      throw invalid("Nothing can be added to this element.")
    }
    try put(new, name, into: &members, of: type)
    value.editMembers(at: steps[...]) { $0 = members }
  }

  /// Adds to a list, or sets what isn't there yet.
  private func put(
    _ new: PatchValue, _ name: String, into members: inout [(String, JSONValue)], of type: String?
  ) throws(FHIRError) {
    let member = try memberName(name, new, in: type)
    let entry = try entry(of: new, type: childType(member, in: type))
    let existing =
      members.first { $0.0.isExactly(member) }
      ?? members.first { $0.0.isExactly("_" + member) }
    var isList = type.flatMap { context.model?.isList($0, name) }
    if name == "extension" || name == "modifierExtension" { isList = true }
    if name == "id" { isList = false }
    if let existing {
      guard case .array = existing.1 else {
        throw invalid("The element is there already and doesn't repeat.")
      }
      isList = true
    }
    guard let isList else { throw invalid("It isn't known whether the element repeats.") }
    guard isList else {
      if member != name, members.contains(where: { isSibling($0.0, of: name) }) {
        throw invalid("The choice has a value already.")
      }
      if let value = entry.value { members.append((member, value)) }
      if let extras = entry.extras { members.append(("_" + member, extras)) }
      return
    }
    PatchEntry.edit(member, in: &members) { $0.append(entry) }
  }

  /// Whether a member is a choice's, by the choice's name.
  private func isSibling(_ member: String, of choice: String) -> Bool {
    guard member.hasPrefix(choice) else { return false }
    let suffix = Array(member.utf8.dropFirst(choice.utf8.count))
    return suffix.withUnsafeBufferPointer { PathTypes.choiceType($0[...]) } != nil
  }

  private mutating func replace(_ place: PatchPlace, by new: PatchValue) throws(FHIRError) {
    let parentType = type(at: place.parent)
    let entry = try entry(of: new, type: childType(place.name, in: parentType))
    if let index = place.index {
      try edit(place) { $0[index] = entry }
      return
    }
    var member = place.name
    if let parentType, case .choiceMember(let old)? = context.model?.meaning(parentType, member) {
      guard let suffix = new.suffix else { throw invalid("A choice needs a value with a type.") }
      member = member.dropLast(old.count) + suffix
    }
    value.editMembers(at: place.parent[...]) { members in
      let position = members.firstIndex { place.isNamed(by: $0.0) }
      members.removeAll { place.isNamed(by: $0.0) }
      var added: [(String, JSONValue)] = []
      if let value = entry.value { added.append((member, value)) }
      if let extras = entry.extras { added.append(("_" + member, extras)) }
      members.insert(contentsOf: added, at: min(position ?? members.count, members.count))
    }
  }

  private mutating func edit(
    _ place: PatchPlace, _ body: (inout [PatchEntry]) -> Void
  ) throws(FHIRError) {
    value.editMembers(at: place.parent[...]) { members in
      PatchEntry.edit(place.name, in: &members, body)
    }
  }

  /// Takes an element out, and what holds nothing any more.
  private mutating func delete(_ place: PatchPlace) throws(FHIRError) {
    var place = place
    while true {
      if let index = place.index {
        try edit(place) { $0.remove(at: index) }
      } else {
        value.editMembers(at: place.parent[...]) { members in
          members.removeAll { place.isNamed(by: $0.0) }
        }
      }
      guard value.members(at: place.parent[...])?.isEmpty == true,
        let parent = PatchPlace(place.parent)
      else { return }
      place = parent
    }
  }
}
