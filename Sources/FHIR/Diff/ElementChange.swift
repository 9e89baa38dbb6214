/// Where an element is: names of members, and keys of elements in lists; never an index.
package struct ElementPath: Sendable, Hashable {
  package enum Step: Sendable, Hashable {
    /// A member, together with the primitive's sibling: `birthDate` is `_birthDate` too.
    case member(ExactText)
    case element(ElementKey)
  }

  package var steps: [Step]

  package init(_ steps: [Step] = []) { self.steps = steps }
}

extension ElementPath: CustomStringConvertible {
  /// Names and rules: `telecom[system+use?].value`. Keys' values are contents and not shown.
  package var description: String {
    steps.reduce("") { text, step in
      switch step {
      case .member(let name): text + (text.isEmpty ? "" : ".") + name.text
      case .element(let key): text + "[" + key.rule.text + "]"
      }
    }
  }
}

/// An element's value with the extensions of a primitive, which stand beside it in JSON.
package struct ElementValue: Sendable {
  /// The value under the element's name; nil for a primitive that has extensions alone.
  package var value: JSONValue?
  /// The value under the name with an underscore.
  package var sibling: JSONValue?

  package init(_ value: JSONValue?, sibling: JSONValue? = nil) {
    self.value = value
    self.sibling = sibling
  }

  /// Whether both are the same but for the order of members; digits count.
  func isSame(as other: ElementValue) -> Bool {
    value.isSame(as: other.value) && sibling.isSame(as: other.sibling)
  }

  /// The elements of a list that may be told apart; nil for what is no list, or one of primitives
  /// with extensions.
  var list: [JSONValue]? {
    guard sibling == nil, case .array(let elements) = value else { return nil }
    return elements
  }
}

extension JSONValue? {
  fileprivate func isSame(as other: JSONValue?) -> Bool {
    switch (self, other) {
    case (nil, nil): true
    case (let left?, let right?): left.isSame(as: right)
    default: false
    }
  }
}

/// One thing that became different between two versions of a resource.
package struct ElementChange: Sendable {
  package enum Kind: Sendable {
    /// A member, or an element of a list, that wasn't there. Where in the list: `arranged`.
    case added(ElementValue)
    case removed(ElementValue)
    case replaced(ElementValue, by: ElementValue)
    /// The order of a list, and the places of what was added to it.
    case arranged(from: [ElementKey], to: [ElementKey])
  }

  package var path: ElementPath
  package var kind: Kind

  /// Whether this says that elements changed places, and not only where new ones are.
  package var isReordering: Bool {
    guard case .arranged(let old, let new) = kind else { return false }
    let (before, after) = (Set(old), Set(new))
    return old.filter(after.contains) != new.filter(before.contains)
  }
}
