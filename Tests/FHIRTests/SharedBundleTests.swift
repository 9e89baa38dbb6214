import FHIR
import Testing

/// Bundles that others wrote, whole; nothing is sampled.
@Suite struct SharedBundleTests {
  @Test(.enabled(if: SharedData.has("synthea"), SharedData.absent))
  func everySyntheaBundleIsReadWithItsReferencesResolved() throws {
    var (bundles, resources, references, contained) = (0, 0, 0, 0)
    for (name, bytes) in try SharedData.files("synthea") where name.hasSuffix(".json") {
      bundles += 1
      let bundle = try Bundle(parsing: bytes)
      #expect(bundle.kind == .transaction && bundle.entries.allSatisfy { $0.method == "POST" })
      let written = try bundle.canonicalResources()
      #expect(written.count == bundle.count)
      let known = Set(written.map(\.id.description))
      for (id, bytes) in written {
        resources += 1
        let resource = try Resource(parsing: bytes)
        #expect(resource.resourceID == id, "\(name)")
        for reference in Self.references(in: resource.json) {
          if reference.hasPrefix("#") { contained += 1 } else { references += 1 }
          #expect(reference.hasPrefix("#") || known.contains(reference), "\(name)")
        }
      }
    }
    #expect(bundles == 40 && resources == 12_881)
    #expect(references == 43_422 && contained == 2_386)
  }

  @Test(.enabled(if: SharedData.has("ips"), SharedData.absent))
  func everyPatientSummaryIsReadButTheOneWithAnIdOfTheWrongForm() throws {
    var refused: [FHIRError.Code] = []
    var read = 0
    for (name, bytes) in try SharedData.files("ips") where name.hasSuffix(".json") {
      do {
        // Some resources have neither id nor an address that holds one.
        var unnamed = 0
        let written = try Bundle(parsing: bytes).canonicalResources { _ in
          unnamed += 1
          return "unnamed-\(unnamed)"
        }
        read += 1
        for (id, bytes) in written {
          #expect(try Resource(parsing: bytes).resourceID == id, "\(name)")
        }
      } catch {
        refused.append(error.code)
      }
    }
    #expect(refused == [.resourceInvalid] && read == 49)
  }

  /// The strings of all members called `reference`.
  private static func references(in json: JSON) -> [String] {
    switch json.kind {
    case .object:
      json.members.flatMap { name, value in
        (name == "reference" ? [value.string].compactMap { $0 } : []) + references(in: value)
      }
    case .array: json.elements.flatMap { references(in: $0) }
    default: []
    }
  }
}
