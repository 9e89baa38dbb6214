public import FHIR
public import Search

/// Something an app shows, computed from one person's record.
///
/// A listing is a view: a small value that says which types it looks at, and a pure function from
/// the record to rows. The device computes it from its file, and so can the server from its own.
public protocol RecordView<Value>: Sendable {
  /// What an app shows: rows, a number, a plot's points.
  associatedtype Value: Sendable

  /// The resource types whose change may change the value.
  var types: Set<String> { get }

  /// Which changes may change the value: those of its types, unless it knows better.
  var interest: RecordInterest { get }

  /// Computes the value from the record as it is at one moment.
  ///
  /// - Throws: only what `record` throws.
  func read(_ record: some RecordReader) throws -> Value
}

extension RecordView {
  public var interest: RecordInterest { RecordInterest(types: types) }
}

/// The resources themselves.
extension SearchQuery: RecordView {
  public var types: Set<String> { [type] }

  public var interest: RecordInterest { RecordInterest(self) }

  public func read(_ record: some RecordReader) throws -> [Resource] {
    try record.resources(self)
  }
}
