public import FHIR

/// One person's record at one moment, as a view reads it.
public protocol RecordReader {
  /// What matches, newest first; what bears the same date in the order in which it arrived, what
  /// bears none at the end.
  func resources(_ query: RecordQuery) throws -> [Resource]

  /// One resource, or nil.
  func resource(_ id: ResourceID) throws -> Resource?

  /// How many resources there are of each type, sorted by type.
  func counts() throws -> [(type: String, count: Int)]
}
