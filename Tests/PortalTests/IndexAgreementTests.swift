import FHIR
import Search
import Testing

@Suite struct IndexAgreementTests {
  @Test func theIndexFindsWhatLookingAtEveryResourceFinds() throws {
    for (name, record) in try SampleRecords.all().prefix(3) {
      var index: [RecordQuery: [ResourceID]] = [:]
      for resource in record.resources {
        for row in IndexRow.rows(of: resource) {
          let token = RecordQuery.Parameter(rawValue: row.parameter).map {
            RecordQuery.Token($0, row.value)
          }
          let id = try #require(resource.resourceID)
          index[RecordQuery(resource.type, token), default: []].append(id)
        }
      }
      for (query, ids) in index {
        let found = try record.resources(query).compactMap(\.resourceID)
        #expect(found.sorted() == ids.sorted(), "\(name) \(query)")
      }
      let parameters = Set(index.keys.compactMap { $0.token?.parameter })
      #expect(name != "odalys" || parameters == Set(RecordQuery.Parameter.allCases))
    }
  }
}
