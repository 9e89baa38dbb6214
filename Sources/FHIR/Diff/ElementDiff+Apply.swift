extension ElementDiff {
  /// What became of a change.
  package enum Outcome: Sendable, Equatable {
    case applied
    /// The target is as the change would make it.
    case alreadyThere
    /// What the change is about, or what it is in, isn't there.
    case targetMissing
    /// The target holds something that the change doesn't know, at these elements.
    case targetDiffers([ElementPath])
  }

  /// A target after changes, and what became of each.
  package struct Application: Sendable {
    package var value: JSONValue
    /// In the order of the changes.
    package var outcomes: [Outcome]

    package var isComplete: Bool {
      outcomes.allSatisfy { $0 == .applied || $0 == .alreadyThere }
    }
  }

  /// Makes the changes that the target allows; the others leave it alone and say why.
  ///
  /// Changes of different elements don't depend on one another's order; those of one element are
  /// made in the order given, before the changes inside it. A list without elements left goes away.
  package static func apply(_ changes: [ElementChange], to target: JSON) -> Application {
    apply(changes, to: JSONValue(target))
  }

  /// The same for a tree in memory.
  package static func apply(_ changes: [ElementChange], to target: JSONValue) -> Application {
    var application = ElementApplication(changes)
    let value = application.visit(application.root, ElementValue(target), at: ElementPath())
    return Application(value: value?.value ?? .null, outcomes: application.outcomes)
  }
}

/// Changes by the elements that they are about, so that each list is searched once.
private final class ChangeNode {
  /// Indices of the changes of this element itself, and of the order of its elements.
  var own: [Int] = []
  var arrangements: [Int] = []
  var children: [(step: ElementPath.Step, node: ChangeNode)] = []
  private var places: [ElementPath.Step: Int] = [:]

  func child(_ step: ElementPath.Step) -> ChangeNode {
    if let place = places[step] { return children[place].node }
    places[step] = children.count
    children.append((step, ChangeNode()))
    return children[children.count - 1].node
  }
}

/// One walk over a target.
private struct ElementApplication {
  let root = ChangeNode()
  let changes: [ElementChange]
  var outcomes: [ElementDiff.Outcome]

  init(_ changes: [ElementChange]) {
    self.changes = changes
    outcomes = Array(repeating: .targetMissing, count: changes.count)
    for (number, change) in changes.enumerated()
    where change.path.steps.count <= ElementDiff.pathLimit + 2 {
      let node = change.path.steps.reduce(root) { $0.child($1) }
      if case .arranged = change.kind {
        node.arrangements.append(number)
      } else {
        node.own.append(number)
      }
    }
  }

  /// The element after its changes and those inside it; nil if it isn't there.
  mutating func visit(
    _ node: ChangeNode, _ element: ElementValue?, at path: ElementPath
  ) -> ElementValue? {
    var element = element
    for number in node.own { element = apply(number, to: element) }
    var members: [(ExactText, ChangeNode)] = []
    var elements: [(ElementKey, ChangeNode)] = []
    for (step, child) in node.children {
      switch step {
      case .member(let name): members.append((name, child))
      case .element(let key): elements.append((key, child))
      }
    }
    if !members.isEmpty { element = visit(members, of: element, at: path) }
    if !elements.isEmpty || !node.arrangements.isEmpty {
      element = visit(elements, node.arrangements, of: element, at: path)
    }
    return element
  }

  // MARK: One change of one element

  private mutating func apply(_ number: Int, to element: ElementValue?) -> ElementValue? {
    let expected: ElementValue?
    let wanted: ElementValue?
    switch changes[number].kind {
    case .added(let new): (expected, wanted) = (nil, new)
    case .removed(let old): (expected, wanted) = (old, nil)
    case .replaced(let old, let new): (expected, wanted) = (old, new)
    case .arranged: return element
    }
    if isSame(element, wanted) {
      outcomes[number] = .alreadyThere
      return element
    }
    if isSame(element, expected) {
      outcomes[number] = .applied
      return wanted
    }
    guard let element else {
      outcomes[number] = .targetMissing
      return nil
    }
    outcomes[number] = .targetDiffers(
      differences(between: expected ?? wanted, element, at: changes[number].path))
    return element
  }

  private func isSame(_ left: ElementValue?, _ right: ElementValue?) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let left?, let right?): left.isSame(as: right)
    default: false
    }
  }

  private func differences(
    between expected: ElementValue?, _ found: ElementValue, at path: ElementPath
  ) -> [ElementPath] {
    var comparison = ElementComparison(typing: nil, under: path)
    comparison.compare(expected, found)
    return comparison.changes.map(\.path)
  }

  // MARK: What can't be reached

  private mutating func markMissing(_ node: ChangeNode) {
    for number in node.own {
      // What was to go is gone with what it was in.
      if case .removed = changes[number].kind {
        outcomes[number] = .alreadyThere
      } else {
        outcomes[number] = .targetMissing
      }
    }
    for (_, child) in node.children { markMissing(child) }
  }

  private mutating func markDifferent(_ node: ChangeNode, at path: ElementPath) {
    for number in node.own + node.arrangements { outcomes[number] = .targetDiffers([path]) }
    for (_, child) in node.children { markDifferent(child, at: path) }
  }

  // MARK: Members

  private mutating func visit(
    _ nodes: [(ExactText, ChangeNode)], of element: ElementValue?, at path: ElementPath
  ) -> ElementValue? {
    guard let element else {
      for (_, node) in nodes { markMissing(node) }
      return nil
    }
    guard let members = ElementMembers(element), case .object(var written) = element.value else {
      for (_, node) in nodes { markDifferent(node, at: path) }
      return element
    }
    var places: [ExactText: Int] = [:]
    for (place, member) in written.enumerated() { places[ExactText(member.0)] = place }
    var gone: Set<Int> = []
    for (name, node) in nodes {
      let old = members[name]
      let new = visit(node, old, at: ElementPath(path.steps + [.member(name)]))
      var parts = [("_" + name.text, new?.sibling)]
      // `__a` stands beside no value: `_a` is the sibling of `a`.
      if name.text.utf8.first != 0x5F { parts.insert((name.text, new?.value), at: 0) }
      for (name, value) in parts {
        switch (places[ExactText(name)], value) {
        case (let place?, let value?): written[place].1 = value
        case (let place?, nil): gone.insert(place)
        case (nil, let value?): written.append((name, value))
        case (nil, nil): break
        }
      }
    }
    if !gone.isEmpty {
      written = written.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    }
    return ElementValue(.object(written))
  }

  // MARK: Elements of lists

  private mutating func visit(
    _ nodes: [(ElementKey, ChangeNode)], _ arrangements: [Int], of element: ElementValue?,
    at path: ElementPath
  ) -> ElementValue? {
    guard let elements = element == nil ? [] : element?.list else {
      for (_, node) in nodes { markDifferent(node, at: path) }
      for number in arrangements { outcomes[number] = .targetDiffers([path]) }
      return element
    }
    var list = KeyedList(elements)
    for (key, node) in nodes {
      let places = list.places(of: key)
      let path = ElementPath(path.steps + [.element(key)])
      guard places.count <= 1 else {
        // Which of them is meant nobody can know.
        markDifferent(node, at: path)
        continue
      }
      let old = places.first.flatMap { list[$0] }
      let new = visit(node, old.map { ElementValue($0) }, at: path)?.value
      if let place = places.first { list[place] = new } else if let new { list.append(new) }
    }
    for number in arrangements {
      guard case .arranged(let old, let new) = changes[number].kind else { continue }
      switch list.arrange(from: old, to: new) {
      case .unchanged: outcomes[number] = .alreadyThere
      case .changed: outcomes[number] = .applied
      case .reorderedOtherwise: outcomes[number] = .targetDiffers([path])
      }
    }
    let left = list.elements
    return left.isEmpty && (element == nil || !elements.isEmpty)
      ? nil : ElementValue(.array(left))
  }
}
