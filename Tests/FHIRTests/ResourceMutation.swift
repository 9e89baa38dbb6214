import FHIR

/// One way to make a valid resource invalid, and what must then be found where.
struct ResourceMutation {
  enum Kind: String, CaseIterable {
    case requiredRemoved, secondChoice, choiceOfAnotherType, codeChanged, listUnwrapped
    case singleWrapped, listEmptied, objectEmptied, textEmptied, elementAdded, kindChanged
    case nullPut, formatBroken, siblingTooLong, referenceDangling, referenceToAnotherType
    case extensionWithoutContent, extensionWithBoth, containedInContained, containedWithoutID
    case typeUnknown, typeMissing
  }

  /// A step into the JSON.
  enum Step {
    case member(String)
    case index(Int)
  }

  var kind: Kind
  var finding: ValidationIssue.Finding
  /// Where it must be found.
  var expression: String
  /// Where the change is made.
  var steps: [Step]
  var change: (JSONValue) -> JSONValue

  func applied(to value: JSONValue) -> JSONValue { Self.changed(value, steps[...], change) }

  private static func changed(
    _ value: JSONValue, _ steps: ArraySlice<Step>, _ change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    guard let step = steps.first else { return change(value) }
    switch (step, value) {
    case (.member(let name), .object(var members)):
      for (at, member) in members.enumerated() where member.0 == name {
        members[at].1 = changed(member.1, steps.dropFirst(), change)
      }
      return .object(members)
    case (.index(let index), .array(var items)):
      items[index] = changed(items[index], steps.dropFirst(), change)
      return .array(items)
    default: return value
    }
  }
}

extension JSONValue {
  func with(_ name: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = without(name) else { return self }
    return .object(members + [(name, value)])
  }

  func without(_ name: String) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.0 != name })
  }

  subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }
}

/// Goes through a valid resource and lists every mutation of it that there is.
struct MutationSites {
  typealias Kind = ResourceMutation.Kind
  private(set) var sites: [Kind: [ResourceMutation]] = [:]
  private var steps: [ResourceMutation.Step] = []
  private var isContained = false

  init(_ resource: JSONValue) {
    guard case .string(let type)? = resource["resourceType"] else { return }
    self.resource(resource, at: type)
  }

  private mutating func add(
    _ kind: Kind, _ finding: ValidationIssue.Finding, _ expression: String,
    _ change: @escaping (JSONValue) -> JSONValue
  ) {
    sites[kind, default: []].append(
      ResourceMutation(
        kind: kind, finding: finding, expression: expression, steps: steps, change: change))
  }

  private mutating func resource(_ json: JSONValue, at expression: String) {
    guard case .string(let type)? = json["resourceType"], let schema = Schema.r4.type(type)
    else { return }
    if !steps.isEmpty {
      add(.typeUnknown, .resourceUnknown, expression) { $0.with("resourceType", "Unheard") }
      add(.typeMissing, .resourceUnknown, expression) { $0.without("resourceType") }
    }
    object(json, schema.root, at: expression)
  }

  private mutating func object(_ json: JSONValue, _ node: SchemaNode, at expression: String) {
    guard case .object(let members) = json else { return }
    add(.elementAdded, .elementUnknown, expression + ".unheardOf") { $0.with("unheardOf", "x") }
    for element in node.mandatory {
      let names = element.types.map { element.memberName(as: $0.name) } + [element.name]
      add(.requiredRemoved, .elementMissing, expression + "." + element.name) { value in
        names.reduce(value) { $0.without($1).without("_" + $1) }
      }
    }
    for (name, value) in members where name != "resourceType" || node.member(name) != nil {
      guard let (element, type) = node.member(name) else { continue }
      let here =
        expression + "." + element.name + (element.isChoice ? ".ofType(\(type!.name))" : "")
      if element.isChoice { choice(element, expression, name) }
      steps.append(.member(name))
      if element.isList {
        list(value, element, type, at: here)
      } else {
        add(.singleWrapped, .listUnexpected, here) { [$0] }
        item(value, element, type, at: here)
      }
      steps.removeLast()
      if element.isList, case .array(let items) = value, type?.isPrimitive == true {
        let long = JSONValue.array(items.map { _ in ["id": "a"] } + [["id": "b"]])
        add(.siblingTooLong, .siblingLength, here) { $0.with("_" + name, long) }
      }
    }
  }

  private mutating func choice(_ element: SchemaElement, _ expression: String, _ name: String) {
    let others = element.types.filter { element.memberName(as: $0.name) != name }
    let flag = others.first { $0.name == "boolean" } ?? others[0]
    let second: JSONValue = flag.name == "boolean" ? true : ["id": "a"]
    add(.secondChoice, .choiceTwice, expression + "." + element.name) {
      $0.with(element.memberName(as: flag.name), second)
    }
    guard !element.types.contains(where: { $0.name == "Narrative" }) else { return }
    let wrong = element.name + "Narrative"
    add(.choiceOfAnotherType, .choiceType, expression + "." + wrong) {
      $0.without(name).with(wrong, ["status": "generated"])
    }
  }

  private mutating func list(
    _ json: JSONValue, _ element: SchemaElement, _ type: SchemaElement.TypeReference?,
    at expression: String
  ) {
    guard case .array(let items) = json, let first = items.first else { return }
    add(.listUnwrapped, .listExpected, expression) { _ in first }
    add(.listEmptied, .listEmpty, expression) { _ in [] }
    for (index, value) in items.enumerated() {
      steps.append(.index(index))
      item(value, element, type, at: "\(expression)[\(index)]")
      steps.removeLast()
    }
  }

  private mutating func item(
    _ json: JSONValue, _ element: SchemaElement, _ type: SchemaElement.TypeReference?,
    at expression: String
  ) {
    if json == .null { return }
    add(.nullPut, .nullUnexpected, expression) { _ in .null }
    if type?.isPrimitive == true { return primitive(json, element, type!.name, at: expression) }
    add(.kindChanged, .valueKind, expression) { _ in "text" }
    if type?.name == "Resource" {
      let wasContained = isContained
      isContained = element.name == "contained"
      if isContained {
        add(.containedWithoutID, .containedID, expression) { $0.without("id") }
        add(.containedInContained, .containedNested, expression) {
          $0.with("contained", [["resourceType": "Basic", "id": "a"]])
        }
      }
      resource(json, at: expression)
      isContained = wasContained
      return
    }
    add(.objectEmptied, .objectEmpty, expression) { _ in [:] }
    guard let node = element.node(as: type?.name ?? "") else { return }
    object(json, node, at: expression)
    if type?.name == "Reference" { reference(json, type!, at: expression) }
    if type?.name == "Extension" { `extension`(json, at: expression) }
  }

  private mutating func reference(
    _ json: JSONValue, _ type: SchemaElement.TypeReference, at expression: String
  ) {
    add(.referenceDangling, .referenceDangling, expression + ".reference") {
      $0.with("reference", "#nowhere")
    }
    guard !type.targets.isEmpty, !type.targets.contains("Resource") else { return }
    let wrong = type.targets.contains("Slot") ? "Binary" : "Slot"
    add(.referenceToAnotherType, .referenceTarget, expression + ".reference") {
      $0.with("reference", .string("\(wrong)/1"))
    }
    add(.referenceToAnotherType, .referenceTarget, expression + ".type") {
      $0.without("reference").with("type", .string(wrong))
    }
  }

  private mutating func `extension`(_ json: JSONValue, at expression: String) {
    guard case .object(let members) = json, let url = json["url"] else { return }
    add(.extensionWithoutContent, .extensionContent, expression) { _ in ["url": url] }
    guard members.contains(where: { $0.0.hasPrefix("value") }) else { return }
    add(.extensionWithBoth, .extensionContent, expression) {
      $0.with("extension", [["url": "a", "valueBoolean": true]])
    }
  }

  private mutating func primitive(
    _ json: JSONValue, _ element: SchemaElement, _ type: String, at expression: String
  ) {
    switch json {
    case .string:
      add(.kindChanged, .valueKind, expression) { _ in 5 }
      add(.textEmptied, .valueEmpty, expression) { _ in "" }
    default: add(.kindChanged, .valueKind, expression) { _ in "5" }
    }
    for wrong in Self.malformed[type] ?? [] {
      add(.formatBroken, .valueFormat, expression) { _ in wrong }
    }
    if let binding = element.binding, Schema.r4.valueSet(binding)?.isOpen == false {
      add(.codeChanged, .codeUnknown, expression) { _ in "unheard-of" }
    }
  }

  static let malformed: [String: [JSONValue]] = [
    "date": ["2021-02-30", "2021-13", "21-01-01", "2021-01-01T00:00:00Z", "2021-1-1", "0000"],
    "dateTime": [
      "2021-02-29", "2021-01-01T10:00", "2021-01-01T10:00:00", "2021-01-01T24:00:00Z",
      "2021-01-01T10:00:00+15:00", "2021-01-01 10:00:00Z", "2021-04-31T10:00:00Z",
    ],
    "instant": ["2021-01-01", "2021-01-01T10:00:00", "2021-01-01T10:61:00Z"],
    "time": ["25:00:00", "10:00", "10:60:00", "10:00:00.", "10:00:00Z"],
    "code": [" a", "a ", "a  b", "\t"],
    "id": ["a b", "a_b", .string(String(repeating: "a", count: 65)), "é"],
    "uri": ["a b", "http://example.org/ a"], "url": ["a b"], "canonical": ["a\nb"],
    "oid": ["1.2.3", "urn:oid:3.1", "urn:oid:1.02", "urn:oid:1.", "urn:oid:1"],
    "uuid": ["urn:uuid:C757873D-EC9A-4326-A141-556F43239520", "urn:uuid:1"],
    "base64Binary": ["abc", "a=bc", "ab==cdef", "ab*d"],
    "integer": [.number("1.0"), .number("1e3"), .number("2147483648"), .number("-0")],
    "positiveInt": [.number("0"), .number("-1"), .number("2147483648")],
    "unsignedInt": [.number("-1"), .number("0.5"), .number("99999999999999999999")],
    "string": ["a\u{1}b", "a\u{C}b"], "markdown": ["\u{0}"], "xhtml": ["<p>a</p>", "div"],
  ]
}

extension SchemaElement.TypeReference {
  fileprivate var isPrimitive: Bool { Schema.r4.type(name)?.kind == .primitive }
}
