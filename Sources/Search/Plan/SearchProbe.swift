/// What a plan asks of the index it is for, before it decides. Each question is cheap, whatever the
/// index holds; an answer that is out of date makes the plan slow at worst.
package protocol SearchProbe {
  /// The values of a field that lie between two, each once; nil if there are more than `limit` of
  /// them.
  func values(field: Int64, from: [UInt8], to: [UInt8], limit: Int) throws -> [[UInt8]]?

  /// The number that a statement's only row has.
  func count(_ statement: SearchStatement) throws -> Int
}
