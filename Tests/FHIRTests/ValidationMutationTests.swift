import FHIR
import Testing

/// A valid resource with one defect: the defect is found, at its place and by its name.
@Suite struct ValidationMutationTests {
  @Test(.enabled(if: SharedData.has("fhir-r4-examples"), SharedData.absent))
  func everyKnownKindOfDefectIsFoundWhereItIs() throws {
    let seed: UInt64 = 20_261_125
    var random = SeededGenerator(seed: seed)
    var tried: [ResourceMutation.Kind: Int] = [:]
    for (name, bytes) in try SharedData.files("fhir-r4-examples") + SharedData.files("ips")
    where name.hasSuffix(".json") && bytes.count < 60_000 {
      guard let resource = try? Resource(parsing: bytes),
        Validator().validate(resource).issues.isEmpty
      else { continue }
      let value = JSONValue(resource.json)
      let sites = MutationSites(value).sites
      for kind in ResourceMutation.Kind.allCases {
        guard let mutations = sites[kind], !mutations.isEmpty else { continue }
        for _ in 0..<(Sample.isWhole ? 4 : 1) {
          let mutation = random.pick(mutations)
          let mutated = try mutation.applied(to: value).document().root
          // An id of the wrong form makes a resource that can't be told from others.
          guard let resource = try? Resource(mutated) else { continue }
          tried[kind, default: 0] += 1
          let report = Validator().validate(resource)
          let isFound = report.issues.contains {
            $0.finding == mutation.finding && $0.expression == mutation.expression
          }
          #expect(
            isFound,
            "seed \(seed), \(name): \(kind) at \(mutation.expression); \(report.issues.prefix(5))")
          #expect(!report.isValid)
        }
      }
    }
    for kind in ResourceMutation.Kind.allCases {
      print("mutations: \(kind) \(tried[kind] ?? 0)")
      #expect((tried[kind] ?? 0) > 30, "\(kind)")
    }
  }
}
