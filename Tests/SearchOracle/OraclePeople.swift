package import FHIR
package import Foundation

/// The record that random searches are asked of: some of Synthea's people, the official examples,
/// and resources written so that every kind of value occurs; of two sources that share ids.
package struct OraclePeople {
  /// In order of arrival; no two of one source have the same id.
  package let held: [(source: String, resource: Resource)]
  package let definitions: Definitions

  /// The shared data, where it is: `SATCHEL_SHARED_DATA`, or beside the repository.
  package static var sharedData: URL? {
    if let path = ProcessInfo.processInfo.environment["SATCHEL_SHARED_DATA"] {
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    // Tests/SearchOracle/OraclePeople.swift → the repository → beside it.
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let beside = root.appending(path: "../shared/data", directoryHint: .isDirectory).standardized
    return FileManager.default.fileExists(atPath: beside.path()) ? beside : nil
  }

  /// A record of resources of one's own, with the definitions from the shared data.
  package init(_ held: [(source: String, resource: Resource)], sharedData: URL) throws {
    self.held = held
    definitions = try Definitions(
      folder: sharedData.appending(path: "fhir-r4-definitions"),
      types: Set(held.map(\.resource.type)))
  }

  /// The whole record, about 3,000 resources.
  package init(sharedData: URL) throws {
    let people = [
      "Emilee_Ritchie", "Julio_Ulibarri", "Eliseo_Cummings", "Maricarmen_Alarc", "Enrique_Trevi",
    ]
    let (hospital, clinic) = ("hospital", "clinic")
    var arriving: [(source: String, resource: Resource)] = []
    for name in people {
      arriving += try Self.person(name, sharedData).map { (hospital, $0) }
    }
    let twice = try Self.person("Xuan_Christiansen", sharedData)
    arriving += try twice.enumerated().map { (clinic, try $1.altered($0)) }
    arriving += twice.map { (hospital, $0) }
    arriving += try Self.examples(sharedData).map { (hospital, $0) }
    for (index, text) in HandMade.resources.enumerated() {
      let resource = try Resource(parsing: Array(text.utf8))
      arriving.append((hospital, resource))
      if index.isMultiple(of: 2) { arriving.append((clinic, try resource.altered(index))) }
    }
    var seen: Set<Answer.Found> = []
    try self.init(
      arriving.filter { source, resource in
        resource.resourceID.map { seen.insert(Answer.Found(source, $0)).inserted } ?? false
      }, sharedData: sharedData)
  }

  private static func person(_ name: String, _ folder: URL) throws -> [Resource] {
    let synthea = folder.appending(path: "synthea")
    let files = try FileManager.default.contentsOfDirectory(atPath: synthea.path()).sorted()
    guard let file = files.first(where: { $0.hasPrefix(name) }) else {
      throw Definitions.Failure.absent(name)
    }
    let bytes = [UInt8](try Data(contentsOf: synthea.appending(path: file)))
    return try Bundle(parsing: bytes).canonicalResources().map {
      try Resource(parsing: $0.bytes)
    }
  }

  /// The official examples in plain ASCII of types whose definition is at hand.
  private static func examples(_ folder: URL) throws -> [Resource] {
    let examples = folder.appending(path: "fhir-r4-examples")
    let names = try FileManager.default.contentsOfDirectory(atPath: examples.path()).sorted()
    let others: Set = ["Binary", "Bundle", "CapabilityStatement", "OperationOutcome", "Parameters"]
    return try names.filter { $0.hasSuffix(".json") }.compactMap { name in
      let type = String(name.prefix { $0 != "-" })
      let definition = folder.appending(
        path: "fhir-r4-definitions/StructureDefinition-\(type).json")
      guard !others.contains(type), FileManager.default.fileExists(atPath: definition.path())
      else { return nil }
      let bytes = [UInt8](try Data(contentsOf: examples.appending(path: name)))
      guard bytes.count < 40_000, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      return try? Resource(parsing: bytes)
    }
  }
}

extension Resource {
  /// Like this one, but said another way, which way by a number: tags, absolute addresses, logical
  /// references, another date.
  fileprivate func altered(_ number: Int) throws -> Resource {
    guard case .object(var members) = JSONValue(json) else { return self }
    if number.isMultiple(of: 2) {
      members.removeAll { $0.0 == "meta" }
      members.append(("meta", Self.meta(number)))
    }
    if number.isMultiple(of: 3) {
      members = members.map { ($0.0, $0.1.withAbsoluteReferences(number)) }
    }
    return try Resource(JSONValue.object(members).document().root)
  }

  private static func meta(_ number: Int) -> JSONValue {
    let hour = number % 24
    let padded = hour < 10 ? "0\(hour)" : "\(hour)"
    return [
      "lastUpdated": .string("2024-0\(number % 9 + 1)-1\(number % 10)T\(padded):30:00.000+02:00"),
      "profile": [.string("http://example.org/fhir/StructureDefinition/p\(number % 5)")],
      "security": [
        [
          "system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
          "code": .string(["N", "R", "V"][number % 3]),
        ]
      ],
      "tag": [
        ["system": "http://example.org/tags", "code": .string("tag\(number % 4)")],
        ["code": "Loose", "display": .string("Señal número \(number % 7)")],
      ],
    ]
  }
}

extension JSONValue {
  fileprivate func withAbsoluteReferences(_ number: Int) -> JSONValue {
    switch self {
    case .object(let members):
      let identifier: JSONValue = [
        "system": "http://example.org/mrn", "value": .string("MRN-\(number % 11)"),
      ]
      var isReference = false
      var changed = members.map { name, value -> (String, JSONValue) in
        if name == "reference", case .string(let text) = value, ResourceID(text) != nil {
          isReference = true
          return (name, .string("https://\(number % 2).example.org/fhir/" + text))
        }
        return (name, value.withAbsoluteReferences(number))
      }
      if isReference, number.isMultiple(of: 2), !members.contains(where: { $0.0 == "identifier" }) {
        changed.append(("identifier", identifier))
      }
      return .object(changed)
    case .array(let elements): return .array(elements.map { $0.withAbsoluteReferences(number) })
    default: return self
    }
  }
}
