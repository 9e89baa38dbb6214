/// The parameters of one type as a tree over member names: a resource is walked once for all.
struct IndexTree: Sendable {
  /// What is kept of each element that a path ends at.
  struct Action: Sendable {
    let kind: SearchParameter.Kind
    let condition: SearchPath.Condition
    /// What `telecom` holds looks like an Identifier and has no system of codes.
    let isContactPoint: Bool
    let destination: Destination
  }

  enum Destination: Sendable {
    /// `additional` is the number of `:text`, `:identifier` or `:end`.
    case field(Int64, additional: Int64)
    /// A half of a composite, kept until its element has been walked.
    case slot(Int)
  }

  struct Pair: Sendable {
    let field: Int64
    let firstKind: SearchParameter.Kind
    let first: Int
    let second: Int
  }

  struct Node: Sendable {
    var names = MemberNames([])
    var children: [(name: String, value: Int)] = []
    var actions: [Action] = []
    var pairs: [Pair] = []
  }

  static let root = 0

  /// The number under which every resource of the type is found.
  let typeField: Int64
  private(set) var nodes = [Node()]
  private var slots: [(node: Int, component: SearchParameter.Component)] = []
  var slotCount: Int { slots.count }
  /// Parameters of existence: they are `false` in a resource where nothing says otherwise.
  private(set) var existences: [Int64] = []

  /// The tree of a type, made once for each that the table has.
  static func tree(of type: String) -> IndexTree { trees[type] ?? IndexTree(type) }

  private static let trees: [String: IndexTree] = Dictionary(
    uniqueKeysWithValues: SearchParameterTable.types.map { ($0, IndexTree($0)) })

  init(_ type: String) {
    typeField = SearchParameterTable.field(type)
    // An id is looked up where the resource stands, and has no row.
    for name in SearchParameterTable.names(of: type) where name != "_id" {
      guard let parameter = SearchParameterTable.parameter(name, of: type) else { continue }
      let field = SearchParameterTable.field(type, name)
      switch parameter.source {
      case .paths(let paths):
        let additional = Self.additionalName(of: parameter.kind).map {
          SearchParameterTable.field(type, name + ":" + $0)
        }
        let destination = Destination.field(field, additional: additional ?? 0)
        for path in paths { add(path, parameter.kind, destination, below: Self.root) }
        if paths.contains(where: { $0.condition == .exists }) { existences.append(field) }
      case .composite(let base, let first, let second):
        addComposite(field, base, first, second)
      case .alias, .union: break
      }
    }
    for index in nodes.indices { nodes[index].names = MemberNames(nodes[index].children) }
  }

  private static func additionalName(of kind: SearchParameter.Kind) -> String? {
    switch kind {
    case .token: "text"
    case .reference: "identifier"
    case .date: "end"
    case .string, .number, .quantity, .uri, .composite: nil
    }
  }

  private mutating func addComposite(
    _ field: Int64, _ base: [String], _ first: SearchParameter.Component,
    _ second: SearchParameter.Component
  ) {
    let node = base.reduce(Self.root) { child($1, of: $0) }
    let pair = Pair(
      field: field, firstKind: first.kind, first: slot(of: first, below: node),
      second: slot(of: second, below: node))
    nodes[node].pairs.append(pair)
  }

  /// Composites of one element often share a half: its code.
  private mutating func slot(of component: SearchParameter.Component, below node: Int) -> Int {
    if let slot = slots.firstIndex(where: { $0 == (node, component) }) { return slot }
    slots.append((node, component))
    for path in component.paths {
      add(path, component.kind, .slot(slots.count - 1), below: node)
    }
    return slots.count - 1
  }

  private mutating func add(
    _ path: SearchPath, _ kind: SearchParameter.Kind, _ destination: Destination, below node: Int
  ) {
    guard let last = path.steps.last else { return }
    let action = Action(
      kind: kind, condition: path.condition, isContactPoint: last.name == "telecom",
      destination: destination)
    // Whether something exists is asked of every type that it may have.
    let kinds = path.condition == .exists ? SearchParameter.Kind.allCases : [kind]
    let types = kinds.flatMap(\.types)
    for end in Set(ends(of: path.steps[...], types, below: node)).sorted() {
      nodes[end].actions.append(action)
    }
  }

  private mutating func ends(
    of steps: ArraySlice<SearchPath.Step>, _ types: [String], below node: Int
  ) -> [Int] {
    guard let step = steps.first else { return [node] }
    return step.members(of: types).flatMap {
      ends(of: steps.dropFirst(), types, below: child($0, of: node))
    }
  }

  private mutating func child(_ name: String, of node: Int) -> Int {
    if let known = nodes[node].children.first(where: { $0.name == name }) { return known.value }
    nodes.append(Node())
    nodes[node].children.append((name, nodes.count - 1))
    return nodes.count - 1
  }
}
