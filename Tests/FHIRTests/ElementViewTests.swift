import FHIR
import Testing

@Suite struct ElementViewTests {
  private let patient = """
    {"name":[{"given":["Ada","M."],"family":"Lovelace","prefix":["Dr"]},{"text":"Countess"}],
     "address":[{"line":["1 Main St","Apt 2"],"city":"Town","state":"MA","postalCode":"01234"},
                {"text":"2 Side St\\nTown"}, {}],
     "telecom":[{"system":"phone","value":"555","use":"home","rank":1}],
     "birthDate":"1815-12-10","_birthDate":{"extension":[{"url":"u:time","valueDateTime":"1815"}]},
     "extension":[{"url":"u:a","valueCoding":{"code":"c"}},{"url":"u:b","extension":[{"url":"x"}]}]}
    """

  @Test func namesAndAddressesHaveALineForPeople() throws {
    let json = try parsed(patient)
    let names: [HumanName] = json.views("name")
    #expect(names.map(\.display) == ["Dr Ada M. Lovelace", "Countess"])
    let addresses: [Address] = json.views("address")
    #expect(
      addresses.map(\.display) == [
        "1 Main St, Apt 2, Town, MA 01234", "2 Side St, Town", nil,
      ])
    #expect(json.views("telecom", as: ContactPoint.self).first?.rank == 1)
  }

  @Test func extensionsAreFoundByURLAlsoThoseOfPrimitives() throws {
    let json = try parsed(patient)
    let coding = json.extensionNamed("u:a")?.value
    #expect(coding?.type == "Coding" && coding?.value["code"]?.string == "c")
    #expect(json.extensionNamed("u:b")?.value == nil)
    #expect(json.extensionNamed("u:b")?.extensions.first?.url == "x")
    #expect(json.extensionNamed("u:c") == nil)
    let time = json.primitiveSibling("birthDate")?.extensionNamed("u:time")?.value
    #expect(time?.value.string == "1815" && time?.type == "DateTime")
  }

  @Test func aChoiceGivesItsTypeAndValue() throws {
    let json = try parsed(
      #"{"value":0,"values":1,"_valueX":2,"valueQuantity":{"value":1.10,"unit":"kg"}}"#)
    let choice = try #require(json.choice("value"))
    #expect(choice.type == "Quantity")
    #expect(Quantity(choice.value).label == "1.10 kg")
    #expect(json.choice("effective") == nil)
  }

  @Test func aConceptIsLabelledByItsTextElseItsDisplayElseItsCode() throws {
    func label(_ source: String) throws -> String? { CodeableConcept(try parsed(source)).label }
    #expect(try label(#"{"text":"T","coding":[{"display":"D"}]}"#) == "T")
    #expect(try label(#"{"coding":[{"code":"c"},{"code":"d","display":"D"}]}"#) == "D")
    #expect(try label(#"{"coding":[{"code":"c"}]}"#) == "c")
    #expect(try label("{}") == nil)
    let concept = CodeableConcept(try parsed(#"{"coding":[{"system":"s","code":"c"}]}"#))
    #expect(concept.matches("s", "c") && !concept.matches("s", "d") && !concept.matches("t", "c"))
  }

  @Test func elementsOfAnotherKindReadAsMissing() throws {
    let json = try parsed(
      #"{"code":[1],"name":"x","period":[],"coding":{"code":"lone"},"text":null}"#)
    #expect(json.view("period", as: Period.self) == nil)
    #expect(json.views("name", as: HumanName.self).isEmpty)
    #expect(json.texts("name").isEmpty && json.text("text") == nil)
    #expect(CodeableConcept(json).label == "lone", "a lone object counts as a list of one")
  }

  @Test func referencesAreTakenApart() throws {
    let id = try #require(ResourceID("Patient/1"))
    let cases: [(String, ReferenceTarget)] = [
      ("Patient/1", .relative(id, version: nil)),
      ("Patient/1/_history/2", .relative(id, version: "2")),
      ("Patient/1#part", .relative(id, version: nil)),
      ("https://h/fhir/Patient/1", .absolute(base: "https://h/fhir", id, version: nil)),
      ("http://h/Patient/1/_history/2", .absolute(base: "http://h", id, version: "2")),
      ("#med", .contained("med")), ("#", .contained("")),
      ("urn:uuid:x", .urn("urn:uuid:x")), ("urn:oid:1.2", .urn("urn:oid:1.2")),
      ("Patient?identifier=1", .other("Patient?identifier=1")),
      ("https://h/ValueSet/a b", .other("https://h/ValueSet/a b")),
      ("https://Patient/1", .other("https://Patient/1")),
      ("a/Patient/1", .other("a/Patient/1")), ("/Patient/1", .other("/Patient/1")),
      ("", .other("")), ("Patient/1/_history/", .other("Patient/1/_history/")),
    ]
    for (source, target) in cases { #expect(ReferenceTarget(source) == target, "\(source)") }
    let reference = Reference(try parsed(#"{"reference":"Patient/1","display":"Ada"}"#))
    #expect(reference.resourceID == id && reference.display == "Ada")
  }
}
