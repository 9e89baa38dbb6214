internal import Sentences

/// One way from matches to what comes with them.
package struct IncludeStep: Sendable, Hashable {
  /// The type that has the references.
  package let source: String
  /// The field that the references lie under.
  package let field: Int64
  /// Only targets of this type.
  package let target: String?
  package let isReverse: Bool
  package let iterates: Bool

  /// The ways that an include means.
  static func steps(
    _ include: SearchInclude, _ compiler: ConditionCompiler
  ) throws -> [IncludeStep] {
    let types = include.source == "*" ? SearchParameterTable.types : [include.source]
    var steps: [IncludeStep] = []
    for type in types {
      let names: [String]
      if include.parameter == "*" {
        names = SearchParameterTable.names(of: type).filter {
          let parameter = SearchParameterTable.parameter($0, of: type)
          if case .paths? = parameter?.source { return parameter?.kind == .reference }
          return false
        }
      } else {
        names = [include.parameter]
      }
      for name in names {
        let parameter = try SearchParser.parameter(name, of: type)
        guard parameter.kind == .reference else {
          throw SearchError(.invalid, .searchIncludeReference)
        }
        for (field, _, target) in try compiler.fields(of: parameter, of: type) {
          guard target == nil || include.target == nil || target == include.target else { continue }
          steps.append(
            IncludeStep(
              source: type, field: field, target: include.target ?? target,
              isReverse: include.isReverse, iterates: include.iterates))
        }
      }
    }
    return steps
  }
}
