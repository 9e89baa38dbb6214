/// A list whose elements are found by key, and put in order by what another list's order became.
///
/// Two histories of one list meet here: mine (from → to) and the target's. Nothing is known of the
/// target's but what it is. Whichever is applied first, the result is the same:
/// - If I changed the order of what was there, those elements get my order; what isn't known to me
///   stays behind its neighbour.
/// - What I added follows the element it followed, or the nearest before that is still there; where
///   somebody else added something at that place, both runs are merged by their keys.
struct KeyedList {
  /// What an arranging came to.
  enum Arrangement {
    case unchanged, changed
    /// The elements have been reordered already, and neither as they were nor as they should be.
    case reorderedOtherwise
  }

  /// The elements at the places that they had at first, then those added; nil for one removed.
  private var slots: [JSONValue?]
  private let initialCount: Int
  /// The order of the places.
  private var order: [Int]
  private var indices: [KeyRule: [ElementKey: [Int]]] = [:]

  init(_ elements: [JSONValue]) {
    slots = elements
    initialCount = elements.count
    order = Array(elements.indices)
  }

  var elements: [JSONValue] { order.compactMap { slots[$0] } }

  subscript(_ place: Int) -> JSONValue? {
    get { slots[place] }
    set { slots[place] = newValue }
  }

  mutating func append(_ element: JSONValue) {
    for rule in Array(indices.keys) {
      if let key = rule.key(of: element) { indices[rule]?[key, default: []].append(slots.count) }
    }
    order.append(slots.count)
    slots.append(element)
  }

  /// Where elements with a key stand; those removed meanwhile don't.
  mutating func places(of key: ElementKey) -> [Int] {
    let places = index(by: key.rule)[key] ?? []
    return places.filter { slots[$0] != nil }
  }

  private mutating func index(by rule: KeyRule) -> [ElementKey: [Int]] {
    if let index = indices[rule] { return index }
    var index: [ElementKey: [Int]] = [:]
    for (place, element) in slots.enumerated() {
      if let key = element.flatMap(rule.key) { index[key, default: []].append(place) }
    }
    indices[rule] = index
    return index
  }

  // MARK: Order

  mutating func arrange(from old: [ElementKey], to new: [ElementKey]) -> Arrangement {
    guard let rule = (old.first ?? new.first)?.rule else { return .unchanged }
    let before = order
    order = order.filter { slots[$0] != nil }
    let survived = order
    // Of elements with one key nobody knows which is meant; they are strangers.
    let index = self.index(by: rule)
    var keys: [Int: ElementKey] = [:]
    for (key, places) in index {
      let present = places.filter { slots[$0] != nil }
      if present.count == 1 { keys[present[0]] = key }
    }
    let (olds, news) = (Set(old), Set(new))
    let isKept = reorder(
      keys, from: old.filter(news.contains), to: new.filter(olds.contains))
    place(keys, among: olds, by: new)
    if !isKept { return .reorderedOtherwise }
    return order == survived && before.count == initialCount ? .unchanged : .changed
  }

  /// Puts what both of my lists have into my new order; false if the target has a third one.
  private mutating func reorder(
    _ keys: [Int: ElementKey], from old: [ElementKey], to new: [ElementKey]
  ) -> Bool {
    guard old != new else { return true }
    let known = Set(new)
    // Each known element with the strangers behind it; the strangers in front stay there.
    var front: [Int] = []
    var groups: [ElementKey: [Int]] = [:]
    var found: [ElementKey] = []
    for place in order {
      if let key = keys[place], known.contains(key) {
        found.append(key)
        groups[key] = [place]
      } else if let last = found.last {
        groups[last]?.append(place)
      } else {
        front.append(place)
      }
    }
    let wanted = new.filter { groups[$0] != nil }
    if found == wanted { return true }
    guard found == old.filter({ groups[$0] != nil }) else { return false }
    order = front + wanted.flatMap { groups[$0] ?? [] }
    return true
  }

  /// Puts what I added behind what it follows in my new order.
  private mutating func place(
    _ keys: [Int: ElementKey], among olds: Set<ElementKey>, by new: [ElementKey]
  ) {
    let places = Dictionary(keys.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    /// What I added, by the place it follows; -1 is the front.
    var runs: [Int: [Int]] = [:]
    var anchor = -1
    for key in new {
      guard let place = places[key] else { continue }
      if olds.contains(key) { anchor = place } else { runs[anchor, default: []].append(place) }
    }
    guard !runs.isEmpty else { return }
    let mine = Set(runs.values.joined())
    let others = order.filter { !mine.contains($0) }
    var placed = runs[-1] ?? []
    var strangers: [Int] = []
    var result: [Int] = []
    for place in others {
      if let key = keys[place], olds.contains(key) {
        result += Self.merged(placed, strangers, keys)
        result.append(place)
        placed = runs[place] ?? []
        strangers = []
      } else {
        strangers.append(place)
      }
    }
    order = result + Self.merged(placed, strangers, keys)
  }

  /// Two runs in one, each in its own order; what has no key comes first.
  private static func merged(
    _ mine: [Int], _ strangers: [Int], _ keys: [Int: ElementKey]
  ) -> [Int] {
    var merged: [Int] = []
    var rest = mine[...]
    for stranger in strangers {
      while let first = rest.first, let own = keys[first], let other = keys[stranger],
        own.precedes(other)
      {
        merged.append(first)
        rest.removeFirst()
      }
      merged.append(stranger)
    }
    return merged + rest
  }
}
