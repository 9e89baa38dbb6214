#if Tools
/// People by number, as many and with as much of a record as a test needs.
struct InventedPerson {
  let patient: String
  let name: String

  init(_ number: Int) {
    patient = "person-\(number)"
    name = "Person Number\(number)"
  }

  /// A Bundle with the Patient and `count` observations, all of which hold `remark`.
  func bundle(count: Int, remark: String = "first") -> String {
    let observations = (0..<count).map { number in
      """
      {"resource":{"resourceType":"Observation","id":"o-\(number)","status":"final",
      "code":{"text":"An observation like any other"},"effectiveDateTime":"2025-11-02",
      "valueString":"\(remark)","subject":{"reference":"Patient/\(patient)"}}}
      """
    }
    let person = """
      {"resource":{"resourceType":"Patient","id":"\(patient)","birthDate":"1980-02-29",
      "name":[{"text":"\(name)"}]}}
      """
    return """
      {"resourceType":"Bundle","type":"collection","entry":[
      \(([person] + observations).joined(separator: ",\n"))]}
      """
  }
}
#endif
