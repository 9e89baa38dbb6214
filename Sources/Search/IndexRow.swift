package import FHIR

/// One line of the index of a resource: a parameter and a value under which it is found.
package struct IndexRow: Hashable, Sendable {
  /// The number of `Type`, or of `Type.parameter` (`SearchParameterTable.field`).
  package let field: Int64
  /// Bytes that are compared as they are (Docs/SEARCH.md, Index rows).
  package let value: [UInt8]

  package init(field: Int64, value: [UInt8]) {
    self.field = field
    self.value = value
  }

  /// So many at most for one resource; what stands further behind in it is not found.
  package static let limit = 10_000

  /// The rows of a resource, without doubles, by field and then by value.
  package static func rows(of resource: Resource) -> [IndexRow] {
    var collector = IndexRowCollector(IndexTree.tree(of: resource.type))
    collector.collect(resource.json)
    return collector.rows()
  }
}
