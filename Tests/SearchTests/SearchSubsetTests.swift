import FHIR
import Search
import Testing

/// What `_elements` and `_summary` leave of a resource.
struct SearchSubsetTests {
  private static let observation = """
    {"resourceType":"Observation","id":"a","meta":{"versionId":"1"},"text":{"status":"generated",\
    "div":"<div>x</div>"},"status":"final","code":{"text":"c"},"subject":{"reference":"Patient/p"},\
    "valueQuantity":{"value":1.10},"note":[{"text":"n"}],"_effectiveDateTime":{"id":"e"},\
    "unknown":1}
    """

  private func left(_ parameters: String) throws -> [String: JSON] {
    let query = try SearchQuery(parsing: "Observation?" + parameters)
    let subset = try #require(SearchSubset(query))
    let json = try subset(Resource(parsing: Array(Self.observation.utf8))).json
    let tag = json.path("meta", "tag", "code")?.string
    #expect(tag == "SUBSETTED")
    #expect(json.path("meta", "versionId")?.string == "1")
    return Dictionary(uniqueKeysWithValues: json.members.map { ($0.name, $0.value) })
  }

  private static let always = ["code", "id", "meta", "resourceType", "status"]

  @Test(arguments: [
    ("_elements=subject", ["subject"]),
    ("_elements=value,effective", ["valueQuantity", "_effectiveDateTime"]),
    ("_elements=nothing", []),
    ("_summary=text", ["text"]),
    ("_summary=data", ["subject", "valueQuantity", "note", "_effectiveDateTime", "unknown"]),
    ("_summary=true", ["subject", "valueQuantity", "_effectiveDateTime"]),
  ])
  func whatIsAskedForIsLeft(parameters: String, names: [String]) throws {
    #expect(try left(parameters).keys.sorted() == (Self.always + names).sorted())
  }

  @Test func digitsStayAsTheyAre() throws {
    let value = try left("_elements=value")["valueQuantity"]
    #expect(value?["value"]?.number == "1.10")
  }

  @Test func aWholeResourceIsNoSubset() throws {
    for parameters in ["", "_summary=false", "_summary=count"] {
      let query = try SearchQuery(parsing: "Observation?" + parameters)
      #expect(SearchSubset(query) == nil)
    }
  }

  @Test func ofATypeKnownInOutlineTheSummaryIsTheWhole() throws {
    let query = try SearchQuery(parsing: "Library?_summary=true")
    let subset = try #require(SearchSubset(query))
    let text = #"{"resourceType":"Library","id":"l","name":"n","purpose":"p"}"#
    let json = try subset(Resource(parsing: Array(text.utf8))).json
    #expect(json["purpose"]?.string == "p" && json["meta"] == nil)
  }
}
