import FHIR
import Search
import Testing

/// The rows of a resource, made slowly and otherwise than the index makes them: by evaluating HL7's
/// own expressions over elements whose types come from the StructureDefinitions, where the index
/// has a table of ours and goes by shapes.
struct SlowIndexRows {
  struct Row: Hashable {
    /// `Type` or `Type.parameter…`.
    var field: String
    var value: [UInt8]
  }

  private struct Typed {
    var json: JSON
    /// A FHIR type, or the path of an inline element.
    var type: String
  }

  private let definitions: R4Definitions
  private let urls: [String: R4Definitions.Parameter]

  init(_ definitions: R4Definitions) {
    self.definitions = definitions
    urls = Dictionary(
      definitions.parameters.map { ($0.url, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func rows(of resource: Resource) -> Set<Row> {
    let type = resource.type
    var rows: Set<Row> = [Row(field: type, value: [])]
    let isKnown = SearchParameterTable.types.contains(type)
    for base in isKnown ? [type, "Resource"] : ["Resource"] {
      let root = Typed(json: resource.json, type: base)
      for parameter in definitions.parameters(of: base) where parameter.name != "_id" {
        guard hasRows(parameter.name, type), let expression = parameter.expression else { continue }
        let field = "\(type).\(parameter.name)"
        let paths = OfficialExpression(expression, of: base).paths
        for path in paths where path.condition != "exists" {
          for element in elements(path, of: root) {
            if parameter.kind == "composite" {
              for value in pairs(parameter, in: element) {
                rows.insert(Row(field: field, value: value))
              }
            } else {
              for (suffix, value) in values(parameter.kind, element) {
                rows.insert(Row(field: field + suffix, value: value))
              }
            }
          }
        }
        if let path = paths.first, path.condition == "exists" {
          let found = elements(OfficialExpression.Path(steps: path.steps), of: root)
          let isTrue = found.contains { $0.json.kind != .false && $0.json.kind != .null }
          rows.insert(Row(field: field, value: token(isTrue ? "true" : "false", nil)))
        }
      }
    }
    return rows
  }

  /// Other names and unions are answered from the rows of what they stand for.
  private func hasRows(_ name: String, _ type: String) -> Bool {
    switch SearchParameterTable.parameter(name, of: type)?.source {
    case .paths, .composite: true
    case .alias, .union, nil: false
    }
  }

  // MARK: Paths

  private func elements(_ path: OfficialExpression.Path, of root: Typed) -> [Typed] {
    var found = [root]
    for step in path.steps { found = found.flatMap { children($0, step) } }
    guard let condition = path.condition else { return found }
    return found.filter { element in
      if condition.hasPrefix("system=") {
        return element.json["system"]?.string
          == condition.split(separator: "'").last.map(String.init)
      }
      let type = condition.split(separator: " ").last.map(String.init)
      let reference = Reference(element.json)
      return (reference.resourceID?.type ?? reference.type) == type
    }
  }

  private func children(_ parent: Typed, _ step: OfficialExpression.Path.Step) -> [Typed] {
    guard let (_, element, isChoice) = definitions.step(parent.type, step.name) else { return [] }
    return element.types.flatMap { type -> [Typed] in
      if let wanted = step.type, wanted != type { return [] }
      let name = isChoice ? step.name + type.prefix(1).uppercased() + type.dropFirst() : step.name
      guard let value = parent.json[name] else { return [] }
      let list = value.kind == .array ? Array(value.elements) : [value]
      return list.map { Typed(json: $0, type: type) }
    }
  }

  private func pairs(_ parameter: R4Definitions.Parameter, in element: Typed) -> [[UInt8]] {
    var halves = parameter.components.map { component in
      let kind = urls[component.url]?.kind ?? ""
      return component.expression.split(separator: "|").flatMap { text in
        let path = "X." + text.trimming(" ")
        return OfficialExpression(path, of: "X").paths.flatMap { elements($0, of: element) }
          .flatMap { values(kind, $0) }.filter { $0.suffix == "" }.map(\.value)
      }
    }
    if parameter.name == "relationship" {
      // HL7 has exchanged the kinds of the halves.
      let code = elements(OfficialExpression("X.code", of: "X").paths[0], of: element)
      let target = elements(OfficialExpression("X.target", of: "X").paths[0], of: element)
      halves = [
        code.flatMap { values("token", $0) }.map(\.value),
        target.flatMap { values("reference", $0) }.filter { $0.suffix == "" }.map(\.value),
      ]
    }
    return halves[0].flatMap { first in halves[1].map { first + $0 } }
  }

  // MARK: Values

  private typealias Value = (suffix: String, value: [UInt8])

  private func values(_ kind: String, _ element: Typed) -> [Value] {
    let json = element.json
    switch (kind, element.type) {
    case ("token", "CodeableConcept"):
      let codings = json["coding"]?.elements.flatMap(coding) ?? []
      return codings + text(json["text"])
    case ("token", "Coding"): return coding(json)
    case ("token", "Identifier"):
      return identifier(json, "") + text(json["type"]?["text"])
    case ("token", "ContactPoint"):
      return json["value"]?.string.map { [("", token($0, nil))] } ?? []
    case ("token", "boolean"): return json.bool.map { [("", token("\($0)", nil))] } ?? []
    case ("token", "code"), ("token", "string"), ("token", "uri"), ("token", "id"):
      return json.string.map { [("", token($0, nil))] } ?? []
    case ("string", "HumanName"):
      return strings(json, ["text", "family", "given", "prefix", "suffix"])
    case ("string", "Address"):
      return strings(
        json, ["text", "line", "city", "district", "state", "postalCode", "country"])
    case ("string", "string"), ("string", "markdown"): return string(json)
    case ("reference", "Reference"): return reference(json)
    case ("reference", "canonical"), ("reference", "uri"):
      guard let text = json.string, !text.hasPrefix("#") else { return [] }
      return [
        ("", cut(text)), ("", cut(text.split(separator: "|").first.map(String.init) ?? text)),
      ]
    case ("date", _):
      guard let (first, last) = span(element) else { return [] }
      return [("", moment(first) + moment(last)), (":end", moment(last) + moment(first))]
    case ("number", "decimal"), ("number", "integer"):
      return json.number.map { [("", DecimalKey.bytes(DecimalLexeme($0)!))] } ?? []
    case ("quantity", "Range"):
      return ["low", "high"].compactMap { json[$0] }.flatMap { quantity($0, "code", "system") }
    case ("quantity", "Money"): return quantity(json, "currency", nil)
    case ("quantity", "SampledData"): return []
    case ("quantity", _): return quantity(json, "code", "system")
    case ("uri", "uri"), ("uri", "url"), ("uri", "canonical"):
      return json.string.map { [("", cut($0))] } ?? []
    default: return []
    }
  }

  private func coding(_ json: JSON) -> [Value] {
    let code = json["code"]?.string.map { [("", token($0, json["system"]?.string))] } ?? []
    return code + text(json["display"])
  }

  private func identifier(_ json: JSON, _ suffix: String) -> [Value] {
    json["value"]?.string.map { [(suffix, token($0, json["system"]?.string))] } ?? []
  }

  private func text(_ json: JSON?) -> [Value] {
    json?.string.map { [(":text", folded($0) + [0])] } ?? []
  }

  private func strings(_ json: JSON, _ names: [String]) -> [Value] {
    names.flatMap { name -> [Value] in
      guard let value = json[name] else { return [] }
      return value.kind == .array ? value.elements.flatMap(string) : string(value)
    }
  }

  private func string(_ json: JSON) -> [Value] {
    guard let text = json.string else { return [] }
    let (folded, whole) = (folded(text), cut(text))
    return [("", folded + [0] + (folded == whole ? [] : whole))]
  }

  private func reference(_ json: JSON) -> [Value] {
    var values = json["identifier"].map { identifier($0, ":identifier") } ?? []
    guard let text = json["reference"]?.string else { return values }
    switch ReferenceTarget(text) {
    case .relative(let id, _): values.append(("", Array(id.description.utf8)))
    case .absolute(_, let id, _): values += [("", Array(id.description.utf8)), ("", cut(text))]
    case .urn, .other: values.append(("", cut(text)))
    case .contained: break
    }
    return values
  }

  private func quantity(_ json: JSON, _ code: String, _ system: String?) -> [Value] {
    guard let number = json["value"]?.number.flatMap(DecimalLexeme.init) else { return [] }
    let key = DecimalKey.bytes(number)
    let money = "urn:iso:std:iso:4217"
    let space = system == nil ? money : system.flatMap { json[$0]?.string }
    var values: [Value] = [("", [1] + key)]
    if let code = json[code]?.string {
      values.append(("", [2] + cut(code) + [0] + hash(space) + key))
    }
    if let unit = json["unit"]?.string, unit != json[code]?.string {
      values.append(("", [2] + cut(unit) + [0] + hash(nil) + key))
    }
    return values
  }

  private func span(_ element: Typed) -> (Int64, Int64)? {
    func date(_ json: JSON?) -> FHIRDateTime? { json?.string.flatMap(FHIRDateTime.init) }
    func period(_ json: JSON?) -> (Int64, Int64)? {
      let (start, end) = (date(json?["start"]), date(json?["end"]))
      if start == nil && end == nil { return nil }
      return (start?.earliest ?? .min, end?.latest ?? .max)
    }
    switch element.type {
    case "date", "dateTime", "instant":
      return date(element.json).map { ($0.earliest, $0.latest) }
    case "Period": return period(element.json)
    case "Timing":
      var spans = element.json["event"]?.elements.compactMap(date).map { ($0.earliest, $0.latest) }
      if let bounds = period(element.json.path("repeat", "boundsPeriod")) {
        spans = (spans ?? []) + [bounds]
      }
      guard let first = spans?.map(\.0).min(), let last = spans?.map(\.1).max() else { return nil }
      return (first, last)
    default: return nil
    }
  }

  // MARK: Bytes

  private func token(_ code: String, _ system: String?) -> [UInt8] {
    cut(code).map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 } + [0] + hash(system)
  }

  private func hash(_ text: String?) -> [UInt8] {
    guard let text else { return [UInt8](repeating: 0, count: 8) }
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)).multipliedReportingOverflow(by: 1_099_511_628_211).partialValue
    }
    return big(hash)
  }

  private func big(_ number: UInt64) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian, Array.init)
  }

  private func moment(_ milliseconds: Int64) -> [UInt8] { DateKey.bytes(milliseconds) }

  private func cut(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return bytes.count > 400 ? bytes[..<400] + [0xFF] : bytes
  }

  private func folded(_ text: String) -> [UInt8] {
    var folded = String(decoding: FoldedText.fold(text), as: UTF8.self)
    while folded.utf8.count > 400 { folded.unicodeScalars.removeLast() }
    return Array(folded.utf8)
  }
}

extension Substring {
  fileprivate func trimming(_ character: Character) -> Substring {
    var text = drop { $0 == character }
    while text.last == character { text.removeLast() }
    return text
  }
}
