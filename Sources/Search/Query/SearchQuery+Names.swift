/// What can be asked for by name: for whoever writes a query, or offers help with it.
extension SearchQuery {
  /// The resource types that have search parameters of their own, sorted. Others have only those
  /// of every resource.
  public static var types: [String] { SearchParameterTable.types }

  /// The names of a type's search parameters, sorted, those of every resource included.
  public static func parameters(of type: String) -> [String] {
    let words = [SearchWordsPlace.content, .narrative].map(\.rawValue)
    return (SearchParameterTable.names(of: type) + words).sorted()
  }

  /// The names most like one that isn't among them, the likest first, at most three: with at most
  /// two letters wrong, or with one of the two inside the other.
  public static func nearest(to name: String, in names: [String]) -> [String] {
    let wanted = Array(name.lowercased().utf8)
    // A name that long is no slip, and the comparison is quadratic.
    guard (2...40).contains(wanted.count) else { return [] }
    let ranked = names.compactMap { other -> (rank: Int, name: String)? in
      let bytes = Array(other.lowercased().utf8)
      let distance = distance(wanted, bytes)
      if distance <= min(2, wanted.count / 2) { return (distance, other) }
      let isInside = wanted.count >= 3 && (contains(bytes, wanted) || contains(wanted, bytes))
      return isInside && bytes.count >= 3 ? (3, other) : nil
    }
    return ranked.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }.prefix(3).map(\.name)
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains {
      text[$0..<$0 + part.count].elementsEqual(part)
    }
  }

  /// How many letters must be put in, taken out or changed to make one of the other.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let changed = diagonal + (other[column] == byte ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
