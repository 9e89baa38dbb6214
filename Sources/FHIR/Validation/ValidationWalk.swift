/// One validation under way: where it is, and what it has found.
///
/// The walk goes down the JSON and the schema together and touches each value once. It recurses as
/// deep as the JSON, which `JSONLimits` bounds.
struct ValidationWalk {
  /// A step from the resource to where the walk is.
  enum Step {
    case name(String)
    case index(Int)
    case type(String)
  }

  /// The resource that local references are resolved in.
  struct Container {
    /// The types of the contained resources by id.
    var contained: [String: String] = [:]
    /// Which of them something refers to.
    var mentioned: Set<String> = []
    /// The types of a bundle's resources by the addresses of their entries.
    var entries: [String: String] = [:]
    var type = ""
    /// `%resource` and `%rootResource` of invariants: what is being walked, and what contains it.
    var resource: JSON?
    var root: JSON?
  }

  let mode: Validator.Mode
  let knownModifiers: Set<String>
  private(set) var report = ValidationReport()
  var container = Container()
  /// How many steps invariants may still take.
  var stepsLeft = 0
  private var steps: [Step] = []
  /// For each element of each object under way the type it was met with, or -1: a stack.
  private var met: [Int16] = []

  /// Quadratic rules (`isDistinct`) over what people write take far less.
  private static let stepFloor = 200_000
  private static let stepsPerByte = 50

  init(mode: Validator.Mode, knownModifiers: Set<String>) {
    self.mode = mode
    self.knownModifiers = knownModifiers
  }

  mutating func begin(_ resource: Resource) {
    steps.append(.name(resource.type))
    stepsLeft = Self.stepFloor + Self.stepsPerByte * resource.json.rawBytes.count
    self.resource(resource.json, isContained: false)
  }

  // MARK: Findings

  mutating func add(
    _ finding: ValidationIssue.Finding, _ more: String = "", invariant: String? = nil,
    severity: ValidationIssue.Severity? = nil
  ) {
    guard report.issues.count < Validator.issueLimit else {
      if report.issues.last?.finding != .truncated {
        report.issues.append(
          ValidationIssue(
            severity: .error, finding: .truncated, expression: expression,
            diagnostics: ValidationIssue.Finding.truncated.sentence))
      }
      return
    }
    report.issues.append(
      ValidationIssue(
        severity: severity ?? self.severity(of: finding), finding: finding, invariant: invariant,
        expression: expression,
        diagnostics: more.isEmpty ? finding.sentence : finding.sentence + " " + more))
  }

  private func severity(of finding: ValidationIssue.Finding) -> ValidationIssue.Severity {
    switch finding {
    case .elementUnknown, .resourceUnknown: mode == .strict ? .error : .warning
    case .modifierUnknown: .warning
    default: .error
    }
  }

  mutating func setReadOnly() { report.isReadOnly = true }

  mutating func leaveUnchecked(_ key: String) { report.uncheckedInvariants.insert(key) }

  /// Where the walk is.
  private var expression: String {
    var text = ""
    for step in steps {
      switch step {
      case .name(let name): text += text.isEmpty ? name : "." + Self.spoken(name)
      case .index(let index): text += "[\(index)]"
      case .type(let type): text += ".ofType(\(type))"
      }
    }
    return text
  }

  /// A member's name as FHIRPath takes it; what is no name might be contents, and isn't repeated.
  private static func spoken(_ name: String) -> String {
    let isName =
      name.utf8.count <= 64
      && name.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x5F }
    return isName ? name : "`?`"
  }

  mutating func inside(_ step: Step, _ body: (inout ValidationWalk) -> Void) {
    steps.append(step)
    body(&self)
    steps.removeLast()
  }

  // MARK: Objects

  /// An object with the elements of a node.
  mutating func object(_ json: JSON, _ node: SchemaNode, isResource: Bool = false) {
    guard json.kind == .object else { return add(.valueKind, "An object is expected.") }
    let base = met.count
    for _ in node.elements { met.append(-1) }
    defer { met.removeLast(node.elements.count) }
    var isEmpty = true
    for (name, value) in json.rawMembers {
      isEmpty = false
      let name = name.string ?? ""
      if isResource, name.utf8.elementsEqual("resourceType".utf8) { continue }
      member(name, value, of: json, node, base)
    }
    if isEmpty { add(.objectEmpty) }
    for (index, element) in node.elements.enumerated()
    where element.min > 0 && met[base + index] < 0 {
      inside(.name(element.name)) { $0.add(.elementMissing) }
    }
    if !node.invariants.isEmpty { check(node.invariants, on: json, type: node.path) }
  }

  private mutating func member(
    _ name: String, _ value: JSON, of object: JSON, _ node: SchemaNode, _ base: Int
  ) {
    let isSibling = name.utf8.first == 0x5F
    let plain = isSibling ? String(name.utf8.dropFirst()) ?? "" : name
    guard let found = node.position(of: plain) else { return unknown(name, node) }
    let element = node.elements[found.element]
    let type = found.type < element.types.count ? element.types[found.type] : nil
    if isSibling, type?.format == nil || type?.format == .xhtml { return unknown(name, node) }
    let place = base + found.element
    steps.append(.name(element.name))
    if element.isChoice, let type {
      if met[place] >= 0, Int(met[place]) != found.type { add(.choiceTwice) }
      steps.append(.type(type.name))
    }
    met[place] = Int16(truncatingIfNeeded: found.type)
    if isSibling {
      sibling(value, of: object[plain], element)
    } else {
      self.value(value, of: element, type, in: object, name)
    }
    steps.removeLast(element.isChoice ? 2 : 1)
  }

  private mutating func unknown(_ name: String, _ node: SchemaNode) {
    let plain = name.utf8.first == 0x5F ? name.dropFirst() : name[...]
    let isChoice = node.elements.contains { element in
      element.isChoice && plain.utf8.starts(with: element.name.utf8)
        && Schema.r4.isTypeSuffix(plain.dropFirst(element.name.count))
    }
    inside(.name(name)) { $0.add(isChoice ? .choiceType : .elementUnknown) }
  }

  // MARK: Values

  private mutating func value(
    _ value: JSON, of element: SchemaElement, _ type: SchemaElement.TypeReference?, in object: JSON,
    _ name: String
  ) {
    guard element.isList else {
      guard value.kind != .array else { return add(.listUnexpected) }
      if value.isNull { return add(.nullUnexpected) }
      return item(value, of: element, type)
    }
    guard value.kind == .array else {
      add(.listExpected)
      if value.isNull { return }
      return item(value, of: element, type)
    }
    var siblings: JSONElements?
    var isEmpty = true
    for (index, item) in value.elements.enumerated() {
      isEmpty = false
      if item.isNull, siblings == nil, type?.format != nil {
        siblings = (object["_" + name] ?? item).elements
        for _ in 0..<index { _ = siblings?.next() }
      }
      let beside = siblings?.next()
      steps.append(.index(index))
      if !item.isNull {
        self.item(item, of: element, type)
      } else if beside?.kind != .object {
        add(.nullUnexpected)
      }
      steps.removeLast()
    }
    if isEmpty { add(.listEmpty) }
  }

  private mutating func item(
    _ json: JSON, of element: SchemaElement, _ type: SchemaElement.TypeReference?
  ) {
    if let format = type?.format { return primitive(json, format, element) }
    if type?.name == "Resource" { return resource(json, isContained: element.name == "contained") }
    guard let node = element.node(as: type?.name ?? "") else { return }
    object(json, node)
    guard json.kind == .object else { return }
    if !element.invariants.isEmpty { check(element.invariants, on: json, type: node.path) }
    guard let type else { return }
    switch type.name {
    case "Reference": reference(json, targets: type.targets)
    case "Extension": extensionContent(json, isModifier: element.isModifier)
    case "Coding", "CodeableConcept":
      if let binding = element.binding { concept(json, binding, isCoding: type.name == "Coding") }
    default: break
    }
  }

  private mutating func primitive(_ json: JSON, _ format: PrimitiveFormat, _ element: SchemaElement)
  {
    let isKind =
      switch format.lexeme {
      case .truth: json.bool != nil
      case .number: json.kind == .number
      case .text: json.kind == .string
      }
    guard isKind else { return add(.valueKind, "The type is \(format.rawValue).") }
    guard format.lexeme != .truth else { return }
    let isAccepted: Bool? = json.withText { $0.isEmpty ? nil : format.accepts($0) }
    guard let isAccepted else { return add(.valueEmpty) }
    guard isAccepted else { return add(.valueFormat, "The type is \(format.rawValue).") }
    if let binding = element.binding, let set = Schema.r4.valueSet(binding), !set.isOpen,
      !set.contains(json.string ?? "")
    {
      add(.codeUnknown, "It is \(set.url ?? set.name).")
    }
    switch format {
    case .uri, .url, .canonical: mention(json)
    default: break
    }
    if !element.invariants.isEmpty { check(element.invariants, on: json, type: format.rawValue) }
    if element.path == "Resource.implicitRules" { setReadOnly() }
  }

  /// The member with an underscore, beside the values without.
  private mutating func sibling(_ json: JSON, of values: JSON?, _ element: SchemaElement) {
    guard let node = Schema.r4.type("Element")?.root else { return }
    guard element.isList else {
      guard json.kind != .array else { return add(.listUnexpected) }
      if json.isNull { return add(.nullUnexpected) }
      return object(json, node)
    }
    guard json.kind == .array else { return add(.listExpected) }
    if json.count == 0 { return add(.listEmpty) }
    if let values, values.kind == .array, values.count != json.count { add(.siblingLength) }
    for (index, item) in json.elements.enumerated() {
      if item.isNull {
        if values == nil { inside(.index(index)) { $0.add(.nullUnexpected) } }
      } else {
        inside(.index(index)) { $0.object(item, node) }
      }
    }
  }

  private mutating func concept(_ json: JSON, _ binding: String, isCoding: Bool) {
    guard let set = Schema.r4.valueSet(binding), !set.isOpen else { return }
    var isCoded = false
    for coding in isCoding ? [json] : Array(json["coding"]?.elements ?? json.elements) {
      guard let code = coding["code"]?.string else { continue }
      isCoded = true
      if set.contains(code, system: coding["system"]?.string ?? "") { return }
    }
    // Without any code the content may be an extension, such as the reason for its absence.
    if isCoded || json["extension"] == nil { add(.codeUnknown, "It is \(set.url ?? set.name).") }
  }
}

extension JSON {
  /// Gives a string with its escapes resolved, or a number's digits.
  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    kind == .string && node.isEscaped
      ? withContent { JSONEscapes.unescaped($0).withUnsafeBufferPointer(body) } : withContent(body)
  }
}
