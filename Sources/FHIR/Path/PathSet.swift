/// Items that are all unequal, in the order that they came.
///
/// Equal items have equal hashes, so that only those of one hash are compared. Quantities and
/// moments may equal what looks quite different (`1 'g'` and `1000 'mg'`): they are compared with
/// all.
struct PathSet {
  private(set) var items: [FHIRPath.Item] = []
  private var places: [Int: [Int]] = [:]
  private var unhashed: [Int] = []

  /// Adds an item unless one is equal to it; whether it was added.
  mutating func insert(
    _ item: FHIRPath.Item, _ evaluator: inout PathEvaluator
  ) throws(FHIRError) -> Bool {
    let hash = try evaluator.hash(of: item)
    if try contains(item, hash, &evaluator) { return false }
    if let hash {
      places[hash, default: []].append(items.count)
    } else {
      unhashed.append(items.count)
    }
    items.append(item)
    return true
  }

  func contains(
    _ item: FHIRPath.Item, _ evaluator: inout PathEvaluator
  ) throws(FHIRError) -> Bool {
    let hash = try evaluator.hash(of: item)
    return try contains(item, hash, &evaluator)
  }

  private func contains(
    _ item: FHIRPath.Item, _ hash: Int?, _ evaluator: inout PathEvaluator
  ) throws(FHIRError) -> Bool {
    try evaluator.spend(1)
    guard let hash else {
      for other in items where try evaluator.equality(other, item) == true { return true }
      return false
    }
    for place in unhashed where try evaluator.equality(items[place], item) == true { return true }
    for place in places[hash] ?? [] where try evaluator.equality(items[place], item) == true {
      return true
    }
    return false
  }
}

extension PathEvaluator {
  /// Nil for what may be equal to items of another hash.
  mutating func hash(of item: Item) throws(FHIRError) -> Int? {
    try charge(item)
    var hasher = Hasher()
    switch systemValue(item) {
    case .boolean(let truth): hasher.combine(truth)
    case .string(let text):
      for byte in text.utf8 { hasher.combine(byte) }
    case .integer(let value): hasher.combine(FHIRPath.Decimal(value))
    case .decimal(let value): hasher.combine(value)
    case .quantity, .date, .dateTime, .time: return nil
    case .type(_, let name): hasher.combine(name)
    case .element, nil:
      guard case .element(let element) = item else { return nil }
      guard let json = element.json ?? element.extras else { return nil }
      try spend(json.count / 8)
      return Self.hash(of: json)
    }
    return hasher.finalize()
  }

  /// By the names and strings of an object, whose order doesn't matter.
  private static func hash(of json: JSON) -> Int {
    var sum = json.count
    for (name, value) in json.rawMembers {
      guard name.node.length <= 64 else { continue }
      var hasher = Hasher()
      for byte in name.contentBytes { hasher.combine(byte) }
      // Of names and texts only the short ones: that suffices to tell most things apart.
      if value.kind == .string, value.node.length <= 64 {
        for byte in value.contentBytes { hasher.combine(byte) }
      }
      sum &+= hasher.finalize()
    }
    return sum
  }

  /// Each item once.
  mutating func distinct(_ items: [Item]) throws(FHIRError) -> [Item] {
    var set = PathSet()
    for item in items { _ = try set.insert(item, &self) }
    return set.items
  }

  mutating func union(_ left: [Item], _ right: [Item]) throws(FHIRError) -> [Item] {
    if right.isEmpty, left.count < 2 { return left }
    if left.isEmpty, right.count < 2 { return right }
    return try distinct(left + right)
  }
}
