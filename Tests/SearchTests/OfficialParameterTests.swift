import FHIR
import Foundation
import Testing

@testable import Search

/// The table says of every official parameter of its types what HL7 says.
@Suite(.enabled(if: SharedData.has("fhir-r4-definitions"), SharedData.absent))
struct OfficialParameterTests {
  /// Official parameters that the table has not, and why.
  private static let absent: [String: String] = [
    "DomainResource._text": "words have a table of their own",
    "Location.near": "distances are not kept",
    "Organization.phonetic": "no way of writing sounds is specified",
    "Patient.phonetic": "no way of writing sounds is specified",
    "Person.phonetic": "no way of writing sounds is specified",
    "Practitioner.phonetic": "no way of writing sounds is specified",
    "RelatedPerson.phonetic": "no way of writing sounds is specified",
    "Resource._content": "words have a table of their own",
    "Resource._query": "no named queries",
  ]

  /// Parameters of which the table says otherwise than HL7, and why.
  private static let different: [String: String] = [
    "DocumentReference.relationship": "HL7 has exchanged the kinds of code and target"
  ]

  private let definitions: R4Definitions

  init() throws { definitions = try R4Definitions.load() }

  private var types: [String] { SearchParameterTable.types + ["DomainResource", "Resource"] }

  @Test func theTableHasEveryOfficialParameterOfItsTypes() {
    var absent: Set<String> = []
    for type in types {
      let official = definitions.parameters(of: type).map(\.name)
      let inherited = type == "Resource" ? [] : Set(SearchParameterTable.names(of: "Resource"))
      let own = Set(SearchParameterTable.names(of: type)).subtracting(inherited)
      for name in official where !own.contains(name) { absent.insert("\(type).\(name)") }
    }
    #expect(absent == Set(Self.absent.keys))
  }

  @Test func everyParameterOfOursHasAnExample() {
    let examples = Set(AddedParameterTests.examples.map(\.parameter))
    let ours = definitions.parametersOfOurs()
    #expect(ours.subtracting(examples).sorted() == [], "add them to AddedParameterTests")
    #expect(ours.contains("Immunization.encounter"))
  }

  @Test func kindsAndExpressionsAreTheOfficialOnes() throws {
    var different: Set<String> = []
    var compared = 0
    for type in types {
      for official in definitions.parameters(of: type) {
        guard Self.absent["\(type).\(official.name)"] == nil else { continue }
        let parameter = try #require(SearchParameterTable.parameter(official.name, of: type))
        let isSame =
          parameter.kind.rawValue == official.kind
          && Set(expanded(parameter, of: type)) == Set(self.official(official, of: type))
        if !isSame { different.insert("\(type).\(official.name)") }
        compared += 1
      }
    }
    #expect(different == Set(Self.different.keys))
    #expect(compared > 800)
  }

  @Test func referencesPointToWhatHL7SaysAndTheElementAllows() throws {
    let everything = definitions.parameters.map(\.targets).max { $0.count < $1.count } ?? []
    for type in types {
      for official in definitions.parameters(of: type) where official.kind == "reference" {
        let name = "\(type).\(official.name)"
        let parameter = try #require(SearchParameterTable.parameter(official.name, of: type))
        var allowed: Set<String> = []
        for path in OfficialExpression(official.expression ?? "", of: type).paths {
          if let condition = path.condition, let target = condition.split(separator: " ").last {
            allowed.insert(String(target))
          } else {
            allowed.formUnion(element(path, of: type)?.targets ?? [])
          }
        }
        let isAny = allowed.isEmpty || allowed.contains("Resource")
        if official.targets.count == everything.count, isAny {
          #expect(parameter.targets == [], "\(name)")
        } else {
          let expected = isAny ? official.targets : official.targets.filter(allowed.contains)
          #expect(parameter.targets == expected.sorted(), "\(name)")
        }
      }
    }
  }

  // MARK: Both sides in one form

  private struct Line: Hashable {
    var base: OfficialExpression.Path
    var halves: [[OfficialExpression.Path]]
    var kinds: [String]
  }

  private func official(_ parameter: R4Definitions.Parameter, of type: String) -> [Line] {
    let paths = OfficialExpression(parameter.expression ?? "", of: type).paths
    let kinds = parameter.components.map { component in
      definitions.parameters.first { $0.url == component.url }?.kind ?? ""
    }
    let halves = parameter.components.map { component in
      Set(
        component.expression.split(separator: "|").flatMap {
          OfficialExpression("X." + $0.trimmingCharacters(in: .whitespaces), of: "X").paths
        })
    }
    return paths.map { Line(base: $0, halves: halves.map(sorted), kinds: kinds) }
  }

  private func expanded(_ parameter: SearchParameter, of type: String) -> [Line] {
    func other(_ name: String) -> SearchParameter? {
      SearchParameterTable.parameter(name, of: type)
    }
    switch parameter.source {
    case .paths(let paths): return paths.map { Line(base: path($0), halves: [], kinds: []) }
    case .union(let names): return names.compactMap(other).flatMap { expanded($0, of: type) }
    case .alias(let name, let target):
      return other(name).map { expanded($0, of: type) }?.map { line in
        var line = line
        line.base.condition = "resolve() is \(target)"
        return line
      } ?? []
    case .composite(let base, let first, let second):
      let steps = base.map { OfficialExpression.Path.Step(name: $0, type: nil) }
      return [
        Line(
          base: OfficialExpression.Path(steps: steps, condition: nil),
          halves: [first, second].map { sorted(Set($0.paths.map(path))) },
          kinds: [first.kind.rawValue, second.kind.rawValue])
      ]
    }
  }

  private func path(_ path: SearchPath) -> OfficialExpression.Path {
    let steps = path.steps.map { step in
      var type: String?
      if case .type(let name) = step.choice { type = name }
      return OfficialExpression.Path.Step(name: step.name, type: type)
    }
    let condition: String? =
      switch path.condition {
      case .none: nil
      case .exists: "exists"
      case .system(let system): "system='\(system)'"
      case .target(let target): "resolve() is \(target)"
      }
    return OfficialExpression.Path(steps: steps, condition: condition)
  }

  private func sorted(_ paths: Set<OfficialExpression.Path>) -> [OfficialExpression.Path] {
    paths.sorted { String(describing: $0) < String(describing: $1) }
  }

  private func element(_ path: OfficialExpression.Path, of type: String) -> R4Definitions.Element? {
    var at = type
    var found: R4Definitions.Element?
    for step in path.steps {
      guard let next = definitions.step(at, step.name) else { return nil }
      found = next.element
      at = next.element.types.first ?? next.path
    }
    return found
  }
}
