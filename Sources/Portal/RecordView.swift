public import FHIR
public import Search

/// Something an app shows, computed from one person's record.
///
/// A listing is a view: a small value that says which types it looks at, and a pure function from
/// the record to rows. The device computes it from its file, and so can the server from its own.
public protocol RecordView<Value>: Sendable {
  associatedtype Value: Sendable

  /// The resource types whose change may change the value.
  var types: Set<String> { get }

  /// - Throws: only what `record` throws.
  func read(_ record: some RecordReader) throws -> Value
}

/// The resources themselves.
extension RecordQuery: RecordView {
  public var types: Set<String> { [type] }

  public func read(_ record: some RecordReader) throws -> [Resource] {
    try record.resources(self)
  }
}
