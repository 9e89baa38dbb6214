import FHIR
import Foundation
import Testing

/// What is committed is what the definitions say.
@Suite struct SchemaCompilationTests {
  @Test(.enabled(if: SharedData.has("fhir-r4-definitions"), SharedData.absent))
  func theCommittedSchemaIsWhatTheGeneratorMakesOfTheDefinitions() throws {
    try compare(["Schemas/r4", "Sources/FHIR/Schema/R4"], arguments: [])
  }

  @Test func theCommittedSourcesAreWhatTheGeneratorMakesOfTheCommittedSchema() throws {
    try compare(["Sources/FHIR/Schema/R4"], arguments: ["swift"])
  }

  private func compare(_ folders: [String], arguments: [String]) throws {
    let fresh = FileManager.default.temporaryDirectory
      .appending(path: "schemas-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: fresh) }
    let compile = Process()
    compile.executableURL = URL(filePath: "/usr/bin/env")
    compile.arguments =
      ["python3", RepositoryFolder.root.appending(path: "Schemas/compile").path()]
      + arguments + ["--into", fresh.path()]
    if let shared = SharedData.folder {
      compile.environment = ProcessInfo.processInfo.environment.merging([
        "SATCHEL_SHARED_DATA": shared.path()
      ]) { $1 }
    }
    try compile.run()
    compile.waitUntilExit()
    #expect(compile.terminationStatus == 0)
    for folder in folders {
      let made = try RepositoryFolder.files(below: fresh.appending(path: folder))
      let kept = try RepositoryFolder.files(below: RepositoryFolder.root.appending(path: folder))
      #expect(!made.isEmpty && made.keys.sorted() == kept.keys.sorted())
      for (name, bytes) in made { #expect(kept[name] == bytes, "\(name): run `make schemas`") }
    }
  }

  /// Where the two disagree, and who is right.
  static let disagreements: Set = [
    // The definitions allow Meta in extensions and the like; the JSON schema forgets it.
    "Extension.valueMeta", "Parameters_Parameter.valueMeta", "Task_Input.valueMeta",
    "Task_Output.valueMeta",
    // The definitions say Element; the JSON schema reads BackboneElement.
    "Dosage_DoseAndRate.modifierExtension", "Timing_Repeat.modifierExtension",
  ]

  /// The JSON schema was made by other hands from the same definitions.
  @Test(.enabled(if: SharedData.has("fhir-r4-definitions"), SharedData.absent))
  func everyMemberOfTheJSONSchemaIsKnownWithItsTypeAndNoOther() throws {
    let file = try #require(SharedData.folder)
      .appending(path: "fhir-r4-definitions/fhir.schema.json")
    let document = try JSONDocument([UInt8](Data(contentsOf: file)))
    let definitions = try #require(document.root["definitions"])
    var compared = 0
    var found: Set<String> = []
    for (name, definition) in definitions.members {
      guard let properties = definition["properties"], name != "ResourceList" else { continue }
      let node = try #require(self.node(name, definitions), "\(name)")
      var absent = Set(
        node.elements.flatMap { element in
          element.isChoice
            ? element.types.map { element.memberName(as: $0.name) } : [element.name]
        })
      for (member, value) in properties.members
      where value["const"] == nil && !member.hasPrefix("_") {
        compared += 1
        absent.remove(member)
        let hasSibling = properties["_" + member] != nil
        if !agrees(node.member(member), value, hasSibling) { found.insert("\(name).\(member)") }
      }
      for member in absent { found.insert("\(name).\(member)") }
    }
    print("schema: \(compared) members compared with fhir.schema.json")
    #expect(compared > 6000)
    #expect(
      found == Self.disagreements, "\(found.symmetricDifference(Self.disagreements).sorted())")
  }

  private func agrees(
    _ known: (element: SchemaElement, type: SchemaElement.TypeReference?)?, _ value: JSON,
    _ hasSibling: Bool
  ) -> Bool {
    guard let (element, type) = known,
      element.isList == (value["type"]?.equalsString("array") == true)
    else { return false }
    let isPrimitive = type.map { Schema.r4.type($0.name)?.kind == .primitive } ?? false
    guard isPrimitive || !hasSibling else { return false }
    // Enumerations and the primitives of choices are written out in the JSON schema.
    guard let target = (value["items"] ?? value)["$ref"]?.string?.split(separator: "/").last
    else { return isPrimitive }
    if target == "ResourceList" { return type?.name == "Resource" }
    if target.contains("_") { return element.children != nil || element.contentReference != nil }
    return type.map { $0.name == target } ?? false
  }

  /// `Patient_Contact` is what the property that refers to it says; several may.
  private func node(_ name: String, _ definitions: JSON) -> SchemaNode? {
    let type = String(name.prefix { $0 != "_" })
    guard type != name else { return Schema.r4.type(name)?.root }
    let wanted = "#/definitions/" + name
    for (owner, definition) in definitions.members
    where owner != name && (owner == type || owner.hasPrefix(type + "_")) {
      guard let properties = definition["properties"] else { continue }
      for (member, value) in properties.members {
        guard (value["items"] ?? value)["$ref"]?.string == wanted else { continue }
        return node(owner, definitions)?.element(named: member)?.node(as: "")
      }
    }
    return nil
  }
}
