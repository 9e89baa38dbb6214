import FHIR
import Foundation
import Testing

/// The compiled definitions against what R4 says.
@Suite struct SchemaTests {
  let schema = Schema.r4

  @Test func everyTypeIsParsedAndItsElementsHaveKnownTypes() throws {
    #expect(schema.typeNames.count == 209)
    #expect(schema.resourceNames.count == 146)
    var (elements, backbones) = (0, 0)
    for name in schema.typeNames {
      let type = try #require(schema.type(name))
      #expect(type.name == name)
      visit(type.root) { element in
        elements += 1
        if element.children != nil { backbones += 1 }
        #expect(element.types.isEmpty == (element.contentReference != nil), "\(element.path)")
        if element.types.count > 1 { #expect(element.isChoice, "\(element.path)") }
        for type in element.types {
          #expect(schema.type(type.name) != nil, "\(element.path): \(type.name)")
          for target in type.targets { #expect(schema.type(target) != nil, "\(target)") }
        }
        if let path = element.contentReference { #expect(schema.node(at: path) != nil, "\(path)") }
        if let binding = element.binding { #expect(schema.valueSet(binding) != nil, "\(binding)") }
        for key in element.invariants { #expect(schema.invariant(key) != nil, "\(key)") }
      }
      for key in type.root.invariants { #expect(schema.invariant(key) != nil, "\(key)") }
    }
    print("schema: \(elements) elements, \(backbones) backbone elements")
  }

  @Test func aPatientHasTheElementsOfItsBases() throws {
    let patient = try #require(schema.type("Patient"))
    #expect(patient.isKind(of: "DomainResource") && patient.isKind(of: "Resource"))
    #expect(!patient.isKind(of: "Element") && patient.kind == .resource && !patient.isOutline)
    #expect(
      patient.root.elements.prefix(9).map(\.name) == [
        "id", "meta", "implicitRules", "language", "text", "contained", "extension",
        "modifierExtension", "identifier",
      ])
    let active = try #require(patient.element(named: "active"))
    #expect(active.isModifier && active.isSummary && !active.isList && active.min == 0)
    #expect(active.types.map(\.name) == ["boolean"])
    #expect(patient.element(named: "gender")?.binding == "administrative-gender")
    #expect(patient.element(named: "contact")?.invariants == ["pat-1"])
    #expect(patient.root.invariants == ["dom-2", "dom-3", "dom-4", "dom-5", "dom-6"])
    let link = try #require(schema.node(at: "Patient.link"))
    #expect(link.mandatory.map(\.name) == ["other", "type"])
    #expect(link.element(named: "other")?.types.first?.targets == ["Patient", "RelatedPerson"])
    #expect(link.elements.map(\.name).prefix(3) == ["id", "extension", "modifierExtension"])
  }

  @Test func aChoiceIsFoundUnderEachOfItsNames() throws {
    let root = try #require(schema.type("Observation")?.root)
    let member = try #require(root.member("valueQuantity"))
    #expect(member.element.path == "Observation.value" && member.type?.name == "Quantity")
    #expect(root.member("valueDateTime")?.type?.name == "dateTime")
    #expect(root.member("valueAddress") == nil && root.member("value") == nil)
    #expect(Schema.elementType(of: "Observation", name: "value").count == 11)
    let names = Schema.elementType(of: "Patient.contact", name: "name").map(\.name)
    #expect(names == ["HumanName"])
    let items = Schema.elementType(of: "Questionnaire.item", name: "item").map(\.name)
    #expect(items == ["BackboneElement"])
    #expect(Schema.elementType(of: "Patient", name: "absent").isEmpty)
    #expect(Schema.elementType(of: "Absent", name: "id").isEmpty)
  }

  @Test func theModelOfPathsIsTheSchema() {
    let model = FHIRPath.Model.r4
    #expect(model.meaning("Observation", "value") == .choice)
    #expect(model.meaning("Observation", "valueQuantity") == .choiceMember("Quantity"))
    #expect(model.meaning("Patient", "contact") == .element("Patient.contact"))
    #expect(model.meaning("Patient.contact", "name") == .element("HumanName"))
    #expect(model.meaning("Questionnaire.item", "item") == .element("Questionnaire.item"))
    #expect(model.meaning("Bundle.entry", "resource") == .element("Resource"))
    #expect(model.meaning("Patient", "Name") == .absent)
    #expect(model.meaning("Unheard", "id") == .unknownType)
    #expect(model.isType("HumanName") && model.isType("Count") && !model.isType("Unheard"))
    #expect(model.isList("Patient", "name") == true && model.isList("Patient", "active") == false)
    #expect(model.isList("Patient", "unheard") == nil)
  }

  @Test func primitivesSpecializeOneAnother() {
    #expect(Schema.isType("code", kindOf: "string") && Schema.isType("markdown", kindOf: "string"))
    #expect(Schema.isType("positiveInt", kindOf: "integer"))
    #expect(Schema.isType("canonical", kindOf: "uri") && !Schema.isType("uri", kindOf: "string"))
    #expect(Schema.isType("Age", kindOf: "Quantity") && Schema.isType("Age", kindOf: "Element"))
    #expect(schema.type("dateTime")?.kind == .primitive)
    #expect(schema.type("Timing")?.kind == .dataType)
  }

  @Test func valueSetsKnowTheirCodesAndSystems() throws {
    let gender = try #require(schema.valueSet("administrative-gender"))
    #expect(gender.codes == ["female", "male", "other", "unknown"])
    #expect(gender.contains("male", system: "http://hl7.org/fhir/administrative-gender"))
    #expect(!gender.contains("male", system: "http://example.org") && !gender.contains("Male"))
    let clinical = try #require(schema.valueSet("condition-clinical"))
    #expect(clinical.contains("recurrence"))
    #expect(
      schema.valueSetNames.filter { schema.valueSet($0)?.isOpen == true }.sorted() == [
        "currencies", "mimetypes",
      ])
  }

  @Test func theCompiledTextIsSmallerThanAMegabyte() throws {
    let folder = RepositoryFolder.root.appending(path: "Sources/FHIR/Schema/R4")
    var bytes = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path()) {
      bytes += try Data(contentsOf: folder.appending(path: name)).count
    }
    print("schema: \(bytes) bytes of sources")
    #expect(bytes > 100_000 && bytes <= 1_000_000)
  }

  private func visit(_ node: SchemaNode, _ body: (SchemaElement) -> Void) {
    for element in node.elements {
      body(element)
      if let children = element.children { visit(children, body) }
    }
  }
}
