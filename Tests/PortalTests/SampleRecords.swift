import FHIR
import Foundation
import Testing

/// Whole records: the sample adult, and the people that Synthea made up.
enum SampleRecords {
  static func odalys() throws -> NaiveRecord {
    // Tests/PortalTests/SampleRecords.swift → the repository.
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appending(path: "SampleData/odalys-brannquill.json")
    return try NaiveRecord(bundle: [UInt8](try Data(contentsOf: file)))
  }

  /// The sample adult and, where they are at hand, all of Synthea's people.
  static func all() throws -> [(name: String, record: NaiveRecord)] {
    var records = [("odalys", try odalys())]
    guard SharedData.has("synthea") else { return records }
    for (name, bytes) in try SharedData.files("synthea") where name.hasSuffix(".json") {
      records.append((name, try NaiveRecord(bundle: bytes)))
    }
    return records
  }
}

func id(_ text: String) throws -> ResourceID { try #require(ResourceID(text)) }
