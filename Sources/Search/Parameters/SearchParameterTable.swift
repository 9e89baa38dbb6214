import FHIR

/// Every search parameter that is known, compiled from `Schemas/search-parameters.json`.
package enum SearchParameterTable {
  /// Raised when the code that makes rows, words or keys makes others from the same resource.
  static let extractionVersion: UInt8 = 1

  /// The types that have parameters of their own, sorted. Others have those of `Resource`.
  package static let types: [String] = table.keys.filter { $0 != resource }.sorted()

  /// A parameter of a type, those that every resource has included.
  package static func parameter(_ name: String, of type: String) -> SearchParameter? {
    table[type]?[name] ?? table[resource]?[name]
  }

  /// The names of a type's parameters, sorted, those that every resource has included.
  package static func names(of type: String) -> [String] {
    let own = type == resource ? [] : (table[type] ?? [:]).keys.sorted()
    return ((table[resource] ?? [:]).keys.sorted() + own).sorted()
  }

  /// The number of `Type.name` in the index, 48 bits; `name` may go on with `:text`,
  /// `:identifier` or `:end`. A parameter that every resource has is one of the resource's type.
  package static func field(_ type: String, _ name: String) -> Int64 {
    number(of: type + "." + name)
  }

  /// The number under which every resource of a type is found.
  package static func field(_ type: String) -> Int64 { number(of: type) }

  /// What the rows and words of a resource depend on besides the resource: an index that was made
  /// under another fingerprint has to be made anew.
  package static let fingerprint: UInt64 = {
    let folding = [FoldingTable.mappings, FoldingTable.letters, FoldingTable.ideographs].flatMap {
      $0.withUTF8Buffer { Array($0) }
    }
    return FNV1a.hash64(Array((textAToH + textIToZ).utf8) + folding + [extractionVersion])
  }()

  static let resource = "Resource"

  private static func number(of text: String) -> Int64 {
    Int64(FNV1a.hash64(text) >> 16)
  }

  private static let table: [String: [String: SearchParameter]] = [textAToH, textIToZ]
    .reduce(into: [:]) { table, text in
      guard let document = try? JSONDocument(Array(text.utf8)) else {
        preconditionFailure("The table of search parameters is no JSON.")
      }
      for (type, lines) in document.root.members { table[type] = parameters(lines, of: type) }
    }

  private static func parameters(_ lines: JSON, of type: String) -> [String: SearchParameter] {
    var parameters: [String: SearchParameter] = [:]
    for (name, line) in lines.members {
      guard let parameter = SearchParameter(name: name, line) else {
        preconditionFailure("\(type).\(name) in the table of search parameters has no form.")
      }
      parameters[name] = parameter
    }
    for (name, parameter) in parameters {
      switch parameter.source {
      case .union(let names):
        let kinds = Set(names.map { parameters[$0]?.kind })
        guard kinds.count == 1, let kind = kinds.first ?? nil else {
          preconditionFailure("\(type).\(name) joins parameters of several kinds.")
        }
        parameters[name] = parameter.with(kind)
      case .alias(let other, _):
        guard case .paths? = parameters[other]?.source, parameters[other]?.kind == .reference else {
          preconditionFailure("\(type).\(name) is another name of no reference.")
        }
      case .paths, .composite: break
      }
    }
    return parameters
  }
}
