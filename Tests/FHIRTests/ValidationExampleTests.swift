import FHIR
import Foundation
import Testing

/// How much of the large collections is taken; `SATCHEL_TORTURE=all` takes everything.
enum Sample {
  static let isWhole = ProcessInfo.processInfo.environment["SATCHEL_TORTURE"] == "all"
}

/// What others wrote, against what is known to be wrong with it.
///
/// A file's line here is a defect of the file. A finding that isn't listed is a false alarm of ours
/// or a check that was lost, and either turns the test red.
@Suite struct ValidationExampleTests {
  static let known: [String: [String: [String: Int]]] = [
    "fhir-r4-examples": [
      // Only an Organization may dispense; it names a Practitioner.
      "MedicationRequest-medrx0301.json": [
        "reference.target MedicationRequest.dispenseRequest.performer.reference": 1
      ],
      // Narratives with nothing in them to read.
      "ActivityDefinition-blood-tubes-supply.json": ["txt-1 ActivityDefinition.text.div": 1],
      "ActivityDefinition-heart-valve-replacement.json": ["txt-1 ActivityDefinition.text.div": 1],
      "Questionnaire-zika-virus-exposure-assessment.json": ["txt-1 Questionnaire.text.div": 1],
      // Images at `data: image/png…`, which with its space is no such address.
      "Bundle-types.json": ["txt-1 Bundle.entry.resource.text.div": 41],
    ],
    "us-core-examples": [
      // The narrative was cut out and its status left.
      "diagnosticreport-cbc.json": ["element.missing DiagnosticReport.text.div": 1]
    ],
  ]

  @Test(
    .enabled(if: SharedData.has("us-core-examples"), SharedData.absent),
    arguments: [("fhir-r4-examples", 367), ("us-core-examples", 230)])
  func everyExampleIsValidButThoseKnown(folder: String, count: Int) throws {
    var found: [String: [String: Int]] = [:]
    var read = 0
    for (name, bytes) in try SharedData.files(folder) where name.hasSuffix(".json") {
      read += 1
      let report = Validator().validate(try Resource(parsing: bytes))
      for issue in report.issues {
        let place = issue.expression.replacing(/\[\d+\]/, with: "")
        found[name, default: [:]]["\(issue.name) \(place)", default: 0] += 1
      }
      #expect(!report.isReadOnly && report.uncheckedInvariants.isEmpty, "\(name)")
    }
    #expect(read == count)
    #expect(found == Self.known[folder])
  }

  /// Ours is to be without fault.
  @Test func everyPersonThatWeInventedIsValid() throws {
    let folder = RepositoryFolder.root.appending(path: "SampleData")
    var read = 0
    for (name, data) in try RepositoryFolder.files(below: folder) where name.hasSuffix(".json") {
      let resource = try Resource(parsing: [UInt8](data))
      let report = Validator(mode: .strict).validate(resource)
      read += 1
      #expect(report.lines.isEmpty, "\(name)")
      #expect(!report.isReadOnly && report.uncheckedInvariants.isEmpty, "\(name)")
    }
    #expect(read > 0)
  }

  @Test(.enabled(if: SharedData.has("synthea"), SharedData.absent))
  func everySyntheaBundleIsValid() throws {
    let files = try SharedData.files("synthea").filter { $0.name.hasSuffix(".json") }
    for (index, (name, bytes)) in files.enumerated() where Sample.isWhole || index % 5 == 0 {
      let report = Validator().validate(try Resource(parsing: bytes))
      #expect(report.issues.isEmpty && !report.isReadOnly, "\(name): \(report.lines.prefix(5))")
      #expect(report.uncheckedInvariants.isEmpty, "\(name)")
    }
  }

  @Test(.enabled(if: SharedData.has("bulk-ndjson"), SharedData.absent))
  func everyLineOfABulkExportIsValid() throws {
    var read = 0
    let folder = try #require(SharedData.folder).appending(path: "bulk-ndjson")
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path())
    where name.hasSuffix(".ndjson") && name != "log.ndjson" {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      for line in bytes.split(separator: 0x0A) {
        read += 1
        let report = Validator().validate(try Resource(parsing: Array(line)))
        #expect(report.issues.isEmpty, "\(name): \(report.lines.prefix(5))")
      }
    }
    #expect(read > 1000)
  }

  /// How many findings of each kind the vendors' summaries have, in order of their files' names.
  static let summaries: [String: [String: Int]] = [
    // `idref` and the like, which HTML doesn't have.
    "connectathon_Jan2025_US_Epic_Jan_emptyReason.json": ["txt-1": 2],
    // Ids longer than 64 characters, and references to them.
    "connectathon_Jan2025_US_Epic_Jan_idrefs.json": [
      "reference.format": 2, "txt-1": 4, "value.format": 2,
    ],
    "connectathon_Jan2025_new_incomplete_IPS_Example.json": ["txt-1": 7],
    // Severities that are none: `low`.
    "connectathon_Sept2024_CA_DAVE_DEBRONKART_VERTO.json": ["code.unknown": 2, "txt-1": 5],
    "connectathon_Sept2024_NZ_Peter_Jordan_NNJ9186.json": ["txt-1": 6],
    // `Organization/Organization/…`.
    "connectathon_Sept2024_US_MEDITECH_ips_1.json": ["reference.format": 1, "txt-1": 6],
    // A document without a time stamp.
    "connectathon_archive_AR_Repository_Example_02.json": ["bdl-10": 1],
    // Sections whose narrative was cut out.
    "connectathon_archive_CY_Andreas_Ioannou_02.json": ["element.missing": 7],
    // A modifier extension of the Netherlands.
    "connectathon_archive_NL_core_patient_01.json": ["modifier.unknown": 1],
    // The value set's address for the code system's.
    "connectathon_archive_US_Interoperability_Institute_Rose_Cox_Burnett-IPS.json": [
      "code.unknown": 12
    ],
    // Elements of STU 3, and a truth in quotation marks.
    "connectathon_samples_AR_Repository_Example_01.json": [
      "ait-1": 1, "bdl-10": 1, "element.missing": 1, "element.unknown": 2, "value.kind": 1,
    ],
    // A `div` that does not end.
    "connectathon_samples_HK_IPS_Sample2.json": ["txt-1": 2],
    "connectathon_samples_HK_IPS_Sample3.json": ["txt-1": 2],
    // A unit that is none, and `rate` without its type.
    "connectathon_samples_HK_IPS_Sample_with_medication.json": [
      "code.unknown": 1, "element.unknown": 1, "txt-1": 2,
    ],
    "connectathon_samples_US_Interoperability_Institute_Louis_Daniel_Saunders-IPS.json": [
      "code.unknown": 10
    ],
    "connectathon_samples_US_Interoperability_Institute_Pearl_Holmes_Levine-IPS.json": [
      "code.unknown": 10
    ],
    // A narrative that goes on after its end.
    "validated_samples_NL_Curavista_01.json": ["txt-1": 4],
  ]

  @Test(.enabled(if: SharedData.has("ips"), SharedData.absent))
  func thePatientSummariesOfVendorsHaveTheDefectsKnown() throws {
    var found: [String: [String: Int]] = [:]
    for (name, bytes) in try SharedData.files("ips") where name.hasSuffix(".json") {
      let resource = try Resource(parsing: bytes)
      let report = Validator(mode: .received).validate(resource)
      for issue in report.issues {
        found[name, default: [:]][issue.name, default: 0] += 1
      }
      let hasModifier = report.issues.contains { $0.finding == .modifierUnknown }
      #expect(report.isReadOnly == hasModifier, "\(name)")
    }
    #expect(found == Self.summaries)
  }
}

extension ValidationIssue {
  /// What was found, or the invariant that doesn't hold.
  var name: String { invariant ?? finding.rawValue }
}

extension ValidationReport {
  /// Finding and place of each issue.
  var lines: [String] { issues.map { "\($0.name) \($0.expression)" } }
}
