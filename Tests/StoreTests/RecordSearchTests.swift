import FHIR
import Search
import Testing

@testable import Store

/// Searches in a small record, each of a kind; Tests/SearchOracle has the many.
@Suite struct RecordSearchTests {
  private static let bundle: [String] = [
    """
    {"resourceType":"Patient","id":"p","name":[{"family":"Núñez","given":["José"]}],
    "birthDate":"1950-03-04","gender":"male"}
    """,
    """
    {"resourceType":"Patient","id":"q","name":[{"family":"Nunes","given":["Ana"]}],"gender":"female"}
    """,
    """
    {"resourceType":"Observation","id":"a","status":"final","subject":{"reference":"Patient/p"},
    "code":{"coding":[{"system":"http://loinc.org","code":"4548-4","display":"Hemoglobin A1c"}]},
    "effectiveDateTime":"2020-05-01","valueQuantity":{"value":6.5,"unit":"%",
    "system":"http://unitsofmeasure.org","code":"%"}}
    """,
    """
    {"resourceType":"Observation","id":"b","status":"final","subject":{"reference":"Patient/p"},
    "code":{"coding":[{"system":"http://loinc.org","code":"4548-4"}],"text":"Sugar of months"},
    "effectiveDateTime":"2021-05-01T10:00:00+02:00","valueQuantity":{"value":7.10,"unit":"%",
    "system":"http://unitsofmeasure.org","code":"%"}}
    """,
    """
    {"resourceType":"Observation","id":"c","status":"preliminary",
    "subject":{"reference":"Patient/q"},"code":{"coding":[{"code":"x"}]},
    "component":[{"code":{"coding":[{"code":"8480-6"}]},"valueQuantity":{"value":120,"code":"mm[Hg]"}},
    {"code":{"coding":[{"code":"8462-4"}]},"valueQuantity":{"value":80,"code":"mm[Hg]"}}]}
    """,
    """
    {"resourceType":"DiagnosticReport","id":"r","status":"final",
    "code":{"text":"Panel"},"result":[{"reference":"Observation/a"},{"reference":"Observation/b"}]}
    """,
  ]

  private func arrivals() throws -> [RecordStore.Arrival] {
    try Self.bundle.map { text in
      let parsed = try Resource(parsing: Array(text.utf8))
      let content = parsed.canonicalBytes
      let resource = try Resource(parsing: content)
      return RecordStore.Arrival(
        id: try #require(resource.resourceID), resource: resource, content: content)
    }
  }

  @Test(arguments: [
    ("Observation", "b a c"),
    ("Observation?code=4548-4", "b a"),
    ("Observation?code=http://loinc.org|4548-4&date=ge2021", "b"),
    ("Observation?date=2020", "a"),
    ("Observation?date=2021-05-01T08:00:00Z", "b"),
    ("Observation?value-quantity=7.1", "b"),
    ("Observation?value-quantity=gt6.5|http://unitsofmeasure.org|%25", "b"),
    ("Observation?value-quantity=le6.5||%25", "a"),
    ("Observation?code:not=4548-4", "c"),
    ("Observation?code:text=hemo", "a"),
    ("Observation?subject:Patient.name=nun&_sort=_id", "a b c"),
    ("Observation?patient.given=jose&_sort=date", "a b"),
    ("Observation?subject=p", "b a"),
    ("Observation?component-code-value-quantity=8480-6$gt100", "c"),
    ("Observation?component-code-value-quantity=8462-4$gt100", ""),
    ("Observation?_sort=-value-quantity,_id", "b a c"),
    ("Observation?date:missing=true", "c"),
    ("Observation?_content=sugar%20mon", "b"),
    ("Observation?_id=c,a", "a c"),
    ("Observation?status=FINAL,preliminary&_count=2", "b a"),
    ("Observation?_has:DiagnosticReport:result:status=final", "b a"),
    ("Patient?_has:Observation:patient:code=4548-4", "p"),
    ("Patient?family:exact=Nunes", "q"),
    ("Patient?name:contains=une", "p q"),
    ("Patient?birthdate=lt1960&gender=male", "p"),
    ("Patient?_sort=birthdate", "p q"),
    ("Patient?_sort=-birthdate&_count=1", "p"),
    ("Patient?_sort=family", "q p"),
    ("DiagnosticReport?result=Observation/b", "r"),
    ("DiagnosticReport?result.code=x", ""),
    ("Resource?_content=panel", "r"),
  ])
  func aSearchFinds(_ query: String, _ ids: String) async throws {
    let record = try await TestRecord.made(arrivals())
    defer { withExtendedLifetime(record) {} }
    let store = try record.store()
    let parsed = try SearchQuery(parsing: query)
    let found = try await store.read { try $0.search(parsed).matches.compactMap(\.id) }
    #expect(found.joined(separator: " ") == ids)
  }
}
