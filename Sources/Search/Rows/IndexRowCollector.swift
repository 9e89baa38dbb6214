import FHIR

/// Walks one resource along its type's tree and gathers its rows.
///
/// All values lie one behind the other in `bytes` until the rows are made, so that a row costs one
/// allocation. The walk is as deep as the tree and as long as the resource, whatever is in it; what
/// has not the shape of what a path leads to is passed over.
struct IndexRowCollector {
  private struct Entry {
    var field: Int64
    var value: Range<Int>
  }

  private let tree: IndexTree
  /// The values so far, and the one that is being written.
  var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private var slots: [[Range<Int>]]

  init(_ tree: IndexTree) {
    self.tree = tree
    slots = Array(repeating: [], count: tree.slotCount)
    bytes.reserveCapacity(2048)
    entries.reserveCapacity(64)
    entries.append(Entry(field: tree.typeField, value: 0..<0))
  }

  private var isFull: Bool { entries.count >= IndexRow.limit }

  /// Gathers the rows of a resource.
  mutating func collect(_ resource: JSON) {
    walk(resource, IndexTree.root)
    for field in tree.existences where !entries.contains(where: { $0.field == field }) {
      let start = bytes.count
      appendCode("false")
      keep(from: start, in: .field(field, additional: 0))
    }
  }

  /// The rows without doubles, sorted.
  func rows() -> [IndexRow] {
    bytes.withUnsafeBufferPointer { bytes in
      let sorted = entries.sorted { left, right in
        if left.field != right.field { return left.field < right.field }
        return bytes[left.value].lexicographicallyPrecedes(bytes[right.value])
      }
      var rows: [IndexRow] = []
      rows.reserveCapacity(sorted.count)
      for entry in sorted {
        let value = bytes[entry.value]
        if let last = rows.last, last.field == entry.field, last.value.elementsEqual(value) {
          continue
        }
        rows.append(IndexRow(field: entry.field, value: Array(value)))
      }
      return rows
    }
  }

  private mutating func walk(_ object: JSON, _ index: Int) {
    let node = tree.nodes[index]
    for pair in node.pairs {
      slots[pair.first].removeAll(keepingCapacity: true)
      slots[pair.second].removeAll(keepingCapacity: true)
    }
    for (name, value) in object.rawMembers {
      var child = -1
      name.withContentBytes { child = node.names.value(of: $0) }
      guard child >= 0 else { continue }
      if value.kind == .array {
        for element in value.elements { visit(element, child) }
      } else {
        visit(value, child)
      }
    }
    for pair in node.pairs { keepPairs(pair) }
  }

  private mutating func visit(_ element: JSON, _ index: Int) {
    guard !isFull else { return }
    for action in tree.nodes[index].actions { perform(action, on: element) }
    if element.kind == .object, !tree.nodes[index].children.isEmpty { walk(element, index) }
  }

  private mutating func perform(_ action: IndexTree.Action, on element: JSON) {
    switch action.condition {
    case .none: break
    case .system(let system):
      guard element.member("system")?.equalsString(system) == true else { return }
    case .target(let type):
      guard pointsTo(type, element) else { return }
    case .exists:
      let start = bytes.count
      switch element.kind {
      case .null, .array: return
      case .false: appendCode("false")
      case .true, .string, .number, .object: appendCode("true")
      }
      return keep(from: start, in: action.destination)
    }
    switch action.kind {
    case .token: addToken(element, action.destination, isContactPoint: action.isContactPoint)
    case .string: addStrings(element, action.destination)
    case .reference: addReference(element, action.destination)
    case .date: addDate(element, action.destination)
    case .number: addNumber(element, action.destination)
    case .quantity: addQuantity(element, action.destination)
    case .uri: addURI(element, action.destination)
    case .composite: break
    }
  }

  private mutating func keepPairs(_ pair: IndexTree.Pair) {
    for first in slots[pair.first] {
      for second in slots[pair.second] {
        guard !isFull else { return }
        let start = bytes.count
        for index in first { bytes.append(bytes[index]) }
        if pair.firstKind == .reference { bytes.append(0) }
        for index in second { bytes.append(bytes[index]) }
        entries.append(Entry(field: pair.field, value: start..<bytes.count))
      }
    }
  }

  /// Keeps what has been written since `start` as a value, if there is room.
  mutating func keep(from start: Int, in destination: IndexTree.Destination) {
    let value = start..<bytes.count
    switch destination {
    case .field(let field, _) where !isFull: entries.append(Entry(field: field, value: value))
    case .slot(let slot) where slots[slot].count < IndexRow.limit: slots[slot].append(value)
    case .field, .slot: bytes.removeLast(value.count)
    }
  }

  /// The same for an additional row, which halves of composites don't have.
  mutating func keepAdditional(from start: Int, in destination: IndexTree.Destination) {
    guard case .field(_, let additional) = destination else { return }
    keep(from: start, in: .field(additional, additional: 0))
  }
}
