/// What became different between two versions of a resource, element by element.
///
/// A change names its element by members and keys (`BusinessKeys`), so that it finds the same
/// element in a third version, whatever was added before it, removed or moved. A list whose
/// elements can't be told apart is one value. `value` and `_value` are one element. Parts that
/// belong together by meaning (a dose and its unit) are a merge's business, not this one's.
package enum ElementDiff {
  /// Says the FHIR type of the elements of a list by its path: `["Patient", "telecom"]`.
  package typealias Typing = @Sendable ([String]) -> String?

  /// The most changes that are told apart; documents that differ in more differ as a whole.
  package static let changeLimit = 10_000

  /// The longest list whose elements are told apart; a longer one is one value.
  package static let elementLimit = 10_000

  /// The longest path, in members and elements; what lies deeper is one value. FHIR's own types
  /// nest a dozen deep, and a walk must fit in the stack of a phone's secondary thread.
  package static let pathLimit = 64

  /// The changes that make `changed` of `base`, in the order of the documents.
  ///
  /// Applied to `base` they give `changed` but for the order of members, which means nothing.
  package static func between(
    _ base: JSON, _ changed: JSON, typing: Typing? = nil
  ) -> [ElementChange] {
    between(JSONValue(base), JSONValue(changed), typing: typing)
  }

  /// The same for trees in memory.
  package static func between(
    _ base: JSONValue, _ changed: JSONValue, typing: Typing? = nil
  ) -> [ElementChange] {
    var comparison = ElementComparison(typing: typing, under: ElementPath())
    comparison.compare(ElementValue(base), ElementValue(changed))
    guard comparison.changes.count <= changeLimit else {
      let whole = ElementChange.Kind.replaced(ElementValue(base), by: ElementValue(changed))
      return [ElementChange(path: ElementPath(), kind: whole)]
    }
    return comparison.changes
  }
}

/// One walk over two versions.
struct ElementComparison {
  private(set) var changes: [ElementChange] = []
  private let typing: ElementDiff.Typing?
  private var path: ElementPath
  /// The type of the innermost resource and the members on the way from it.
  private var names: [String] = []

  init(typing: ElementDiff.Typing?, under path: ElementPath) {
    self.typing = typing
    self.path = path
    for case .member(let name) in path.steps { names.append(name.text) }
  }

  mutating func compare(_ base: ElementValue?, _ changed: ElementValue?) {
    guard changes.count <= ElementDiff.changeLimit else { return }
    switch (base, changed) {
    case (nil, nil): return
    case (nil, let new?):
      if let list = new.list, let rule = rule([], list) {
        compare([], list, by: rule)
      } else {
        note(.added(new))
      }
    case (let old?, nil):
      if let list = old.list, let rule = rule(list, []) {
        compare(list, [], by: rule)
      } else {
        note(.removed(old))
      }
    case (let old?, let new?):
      guard path.steps.count < ElementDiff.pathLimit else {
        if !old.isSame(as: new) { note(.replaced(old, by: new)) }
        return
      }
      if let before = ElementMembers(old), let after = ElementMembers(new) {
        compare(before, after)
      } else if let before = old.list, let after = new.list, !before.isEmpty, !after.isEmpty,
        let rule = rule(before, after)
      {
        compare(before, after, by: rule)
      } else if !old.isSame(as: new) {
        note(.replaced(old, by: new))
      }
    }
  }

  private mutating func note(_ kind: ElementChange.Kind) {
    changes.append(ElementChange(path: path, kind: kind))
  }

  private mutating func compare(_ base: ElementMembers, _ changed: ElementMembers) {
    let outer = names
    if let type = base.resourceType { names = [type] }
    for name in base.names + changed.names.filter({ !base.has($0) }) {
      path.steps.append(.member(name))
      names.append(name.text)
      compare(base[name], changed[name])
      names.removeLast()
      path.steps.removeLast()
    }
    names = outer
  }

  private mutating func compare(_ base: [JSONValue], _ changed: [JSONValue], by rule: KeyRule) {
    let (before, after) = (base.compactMap(rule.key), changed.compactMap(rule.key))
    let old = Dictionary(zip(before, base), uniquingKeysWith: { first, _ in first })
    let new = Dictionary(zip(after, changed), uniquingKeysWith: { first, _ in first })
    for key in before + after.filter({ old[$0] == nil }) {
      path.steps.append(.element(key))
      compareElements(old[key], new[key])
      path.steps.removeLast()
    }
    let hasNew = after.contains { old[$0] == nil }
    let isReordered = before.filter { new[$0] != nil } != after.filter { old[$0] != nil }
    if hasNew || isReordered { note(.arranged(from: before, to: after)) }
  }

  private mutating func compareElements(_ base: JSONValue?, _ changed: JSONValue?) {
    switch (base, changed) {
    case (let old?, let new?): compare(ElementValue(old), ElementValue(new))
    case (let old?, nil): note(.removed(ElementValue(old)))
    case (nil, let new?): note(.added(ElementValue(new)))
    case (nil, nil): break
    }
  }

  /// The first rule by which each element of each list has a key of its own.
  private func rule(_ base: [JSONValue], _ changed: [JSONValue]) -> KeyRule? {
    let all = base + changed
    guard !all.isEmpty, max(base.count, changed.count) <= ElementDiff.elementLimit,
      all.allSatisfy({ if case .object = $0 { true } else { false } })
    else {
      return nil
    }
    let rules = BusinessKeys.shared.rules(path: names, type: typing?(names), elements: all)
    return rules.first { rule in
      [base, changed].allSatisfy { list in
        let keys = list.compactMap(rule.key)
        return keys.count == list.count && Set(keys).count == list.count
      }
    }
  }
}

/// The elements of an object, each primitive with its sibling.
struct ElementMembers {
  /// No name in FHIR is half as long; paths of hostile names would cost their length at each step.
  private static let nameLimitBytes = 256
  /// Nor has anything in FHIR a hundredth of these members.
  private static let memberLimit = ElementDiff.changeLimit

  /// In the order in which they are first named.
  private(set) var names: [ExactText] = []
  private var values: [ExactText: ElementValue] = [:]

  /// Nil for what is no object, names a member twice, or has endless names or members: that is one
  /// value.
  init?(_ element: ElementValue) {
    guard element.sibling == nil, case .object(let members) = element.value,
      members.count <= Self.memberLimit
    else { return nil }
    for (member, value) in members {
      guard member.utf8.count <= Self.nameLimitBytes else { return nil }
      let isSibling = member.utf8.first == 0x5F
      let name = ExactText(
        isSibling ? String(decoding: member.utf8.dropFirst(), as: UTF8.self) : member)
      if values[name] == nil { names.append(name) }
      var element = values[name] ?? ElementValue(nil)
      guard (isSibling ? element.sibling : element.value) == nil else { return nil }
      if isSibling { element.sibling = value } else { element.value = value }
      values[name] = element
    }
  }

  subscript(_ name: ExactText) -> ElementValue? { values[name] }

  func has(_ name: ExactText) -> Bool { values[name] != nil }

  var resourceType: String? {
    guard case .string(let type)? = values[ExactText("resourceType")]?.value,
      type.utf8.count <= Self.nameLimitBytes
    else { return nil }
    return type
  }
}
