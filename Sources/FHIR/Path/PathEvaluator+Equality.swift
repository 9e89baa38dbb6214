/// `=`, `~`, and collections that hold each value once.
extension PathEvaluator {
  /// Whether two collections hold equal items in the same order; nil where that is open.
  mutating func equality(_ left: [Item], _ right: [Item]) throws(FHIRError) -> Bool? {
    if left.isEmpty || right.isEmpty { return nil }
    guard left.count == right.count else { return false }
    var isOpen = false
    for (first, second) in zip(left, right) {
      switch try equality(first, second) {
      case false?: return false
      case nil: isOpen = true
      case true?: break
      }
    }
    return isOpen ? nil : true
  }

  mutating func equality(_ left: Item, _ right: Item) throws(FHIRError) -> Bool? {
    try spend(1)
    try charge(left)
    try charge(right)
    guard let (first, second) = systemValues(left, right) else {
      return try structuralEquality(left, right)
    }
    switch (first, second) {
    case (.boolean(let first), .boolean(let second)): return first == second
    case (.string(let first), .string(let second)):
      return first.utf8.elementsEqual(second.utf8)
    case (.date(let first), .date(let second)), (.date(let first), .dateTime(let second)),
      (.dateTime(let first), .date(let second)), (.dateTime(let first), .dateTime(let second)),
      (.time(let first), .time(let second)):
      return first.order(against: second).map { $0 == 0 }
    case (.type(let space, let name), .type(let otherSpace, let otherName)):
      return space == otherSpace && name == otherName
    default: break
    }
    if let (first, second) = Self.decimals(first, second) { return first == second }
    guard let (first, second) = try quantities(first, second) else { return false }
    switch first.relation(to: second) {
    case .comparable(let first, let second): return first == second
    case .incomparable: return nil
    case .unknown: throw unsupported("A unit isn't known, or too large a number.")
    }
  }

  /// Of elements that have no simple value: by their parts, whatever the order of the members.
  private mutating func structuralEquality(_ left: Item, _ right: Item) throws(FHIRError) -> Bool? {
    guard case .element(let first) = left, case .element(let second) = right else { return false }
    guard let one = first.json ?? first.extras, let other = second.json ?? second.extras,
      (first.json == nil) == (second.json == nil)
    else { return false }
    return try isEqual(one, other, asEquivalent: false)
  }

  /// Equivalence folds case and white space, rounds decimals, and ignores the order of arrays.
  mutating func isEqual(
    _ left: JSON, _ right: JSON, asEquivalent: Bool
  ) throws(FHIRError) -> Bool {
    try spend(1)
    guard left.kind == right.kind else { return false }
    switch left.kind {
    case .true, .false, .null: return true
    case .string:
      try spend(Int(left.node.length + right.node.length) / 64)
      if asEquivalent { return Self.folded(left.string ?? "") == Self.folded(right.string ?? "") }
      return left.contentBytes == right.contentBytes
    case .number:
      try spend(Int(left.node.length + right.node.length) / 64)
      guard let first = left.number, let second = right.number else { return false }
      if asEquivalent, let one = FHIRPath.Decimal(first), let other = FHIRPath.Decimal(second) {
        return Self.isEquivalent(one, other)
      }
      return DecimalLexeme(first) == DecimalLexeme(second)
    case .array: return try areEqual(left, right, asEquivalent)
    case .object:
      guard left.count == right.count else { return false }
      for (name, value) in left.members {
        // Names that begin alike are compared to their ends.
        let length = name.utf8.count
        try spend(1 + right.count / 16 + right.count * length / 1024)
        guard let other = right[name], try isEqual(value, other, asEquivalent: asEquivalent) else {
          return false
        }
      }
      return true
    }
  }

  private mutating func areEqual(
    _ left: JSON, _ right: JSON, _ asEquivalent: Bool
  ) throws(FHIRError) -> Bool {
    guard left.count == right.count else { return false }
    if !asEquivalent {
      for (first, second) in zip(left.elements, right.elements) {
        guard try isEqual(first, second, asEquivalent: false) else { return false }
      }
      return true
    }
    var rest = Array(right.elements.reversed())
    for element in left.elements {
      var match: Int?
      for index in rest.indices.reversed()
      where try isEqual(element, rest[index], asEquivalent: true) {
        match = index
        break
      }
      guard let match else { return false }
      rest.remove(at: match)
    }
    return true
  }

  /// Whether two collections hold equivalent items in any order.
  mutating func equivalence(_ left: [Item], _ right: [Item]) throws(FHIRError) -> Bool {
    guard left.count == right.count else { return false }
    // Backwards, so that taking one out moves no more than was compared.
    var rest = Array(right.reversed())
    for item in left {
      var match: Int?
      for index in rest.indices.reversed() where try equivalence(item, rest[index]) {
        match = index
        break
      }
      guard let match else { return false }
      rest.remove(at: match)
    }
    return true
  }

  private mutating func equivalence(_ left: Item, _ right: Item) throws(FHIRError) -> Bool {
    try spend(1)
    try charge(left)
    try charge(right)
    guard let (first, second) = systemValues(left, right) else {
      guard case .element(let one) = left, case .element(let other) = right else { return false }
      guard let first = one.json ?? one.extras, let second = other.json ?? other.extras else {
        return false
      }
      return try isEqual(first, second, asEquivalent: true)
    }
    if case .string(let first) = first, case .string(let second) = second {
      try spend((first.utf8.count + second.utf8.count) / 16)
      return Self.folded(first) == Self.folded(second)
    }
    if let (first, second) = Self.decimals(first, second) {
      return Self.isEquivalent(first, second)
    }
    if case .quantity = first, case .quantity = second {
      if let (first, second) = try quantities(first, second) {
        return try isEquivalent(first, second)
      }
    }
    return try equality(first, second) == true
  }

  /// Lower case, and each run of white space one space.
  private static func folded(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Equal when rounded to the digits that the less precise of them has.
  private static func isEquivalent(_ left: FHIRPath.Decimal, _ right: FHIRPath.Decimal) -> Bool {
    let digits = min(left.normalized.scale, right.normalized.scale)
    return left.rounded(to: digits, .halfAway) == right.rounded(to: digits, .halfAway)
  }

  private func isEquivalent(
    _ left: FHIRPath.Quantity, _ right: FHIRPath.Quantity
  ) throws(FHIRError) -> Bool {
    if left.unit == right.unit { return Self.isEquivalent(left.value, right.value) }
    let (left, right) = (Self.definite(left), Self.definite(right))
    guard let first = PathUnit(left.unit), let second = PathUnit(right.unit) else {
      throw unsupported("A unit isn't known.")
    }
    guard first.dimensions == second.dimensions else { return false }
    // Compared in the coarser of the two units, where the fewer digits matter.
    guard let one = first.numerator.multiplied(by: second.denominator),
      let other = second.numerator.multiplied(by: first.denominator)
    else { throw unsupported("A unit's factor has too many digits.") }
    let unit = one < other ? right.unit : left.unit
    guard let first = left.converted(to: unit), let second = right.converted(to: unit) else {
      throw unsupported("A quantity can't be converted exactly.")
    }
    return Self.isEquivalent(first.value, second.value)
  }

  /// Years and months by their mean length, which is what equivalence takes them for.
  private static func definite(_ quantity: FHIRPath.Quantity) -> FHIRPath.Quantity {
    guard case .calendar(let unit) = quantity.unit else { return quantity }
    return FHIRPath.Quantity(value: quantity.value, unit: .ucum(unit.ucum))
  }
}
