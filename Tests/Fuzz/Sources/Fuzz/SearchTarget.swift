import Foundation

@testable import FHIR
@testable import Search

/// An index in which everything is found, and often.
private struct Plenty: SearchProbe {
  func values(field: Int64, from: [UInt8], to: [UInt8], limit: Int) -> [[UInt8]]? { [from] }
  func count(_ statement: SearchStatement) -> Int { 7 }
}

extension FuzzTarget {
  /// A search on the first line, and a resource whose rows it is compared with.
  static let search = FuzzTarget(
    name: "search",
    examples: {
      let resource =
        ##"{"resourceType":"Observation","id":"a","status":"final","code":{"coding":[{"code":"c"##
        + ##"","system":"s"}],"text":"é"},"effectiveDateTime":"2020-02","subject":{"reference":"##
        + ##""Patient/p"},"valueQuantity":{"value":1.10,"code":"mg"}}"##
      return [
        "Observation?code=s%7Cc,x&date=ge2020-02-01T10:00&_sort=-date,code&_count=3",
        "Observation?subject:Patient.name:exact=a%5C%2Cb&value-quantity=ap5.40%7C%7Cmg",
        "Observation?_has:DiagnosticReport:result:status=final&_include:iterate=*",
        "Observation?combo-code-value-quantity=c$gt1e2&code:text=e&subject:missing=false",
        "Observation?_content=glu+b%C3%A9&_elements=code&_cursor=0~b01~i5~i7",
        "Resource?_text=x&_id=a,b", "Patient?birthdate=ne1950,sa1960&link:identifier=a%7Cb",
      ].map { Array(($0 + "\n" + resource).utf8) }
    },
    read: { bytes in
      let line = bytes.firstIndex(of: 0x0A) ?? bytes.count
      let text = String(decoding: bytes[..<line], as: UTF8.self)
      let query = try SearchQuery(parsing: text)
      let again = try SearchQuery(parsing: text)
      precondition(again == query)
      let resource = try Resource(parsing: Array(bytes.dropFirst(line + 1)))
      let rows = IndexRow.rows(of: resource)
      precondition(rows.count <= IndexRow.limit)
      _ = SearchWords.words(of: resource)
      _ = try SearchSubset(query)?(resource)
      if let id = resource.resourceID {
        _ = RecordInterest(query).concerns(RecordChange(id: id, before: rows, after: []))
      }
      let plan = try SearchPlan(query, now: 1_767_603_600_000, probe: Plenty())
      for segment in plan.segments {
        let count = segment.statement.sql.utf8.count { $0 == UInt8(ascii: "?") }
        precondition(count == segment.statement.arguments.count)
      }
    })
}
