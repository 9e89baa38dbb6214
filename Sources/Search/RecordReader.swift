public import FHIR

/// One person's record at one moment, as a view reads it.
public protocol RecordReader {
  /// What a query finds, in its order: newest first unless it says otherwise.
  ///
  /// - Throws: `SearchError` for a query that can't be answered.
  func search(_ query: SearchQuery) throws -> SearchAnswer

  /// One resource, or nil.
  func resource(_ id: ResourceID) throws -> Resource?

  /// How many resources there are of each type, sorted by type.
  func counts() throws -> [(type: String, count: Int)]
}

extension RecordReader {
  /// The matches alone.
  public func resources(_ query: SearchQuery) throws -> [Resource] {
    try search(query).matches
  }
}
