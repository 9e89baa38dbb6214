/// One column of a row, as SQLite's record format (2.1) stores it.
enum StoredValue: Equatable {
  case null
  case integer(Int64)
  /// No column of ours is one.
  case real
  case text(String)
  case blob([UInt8])

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The columns of a record; nil where the bytes are none.
  static func row(_ payload: [UInt8]) -> [StoredValue]? {
    var header = BoundedReader(payload)
    guard let headerBytes = header.varint(), headerBytes >= 1, headerBytes <= payload.count else {
      return nil
    }
    var body = BoundedReader(payload[...], at: Int(headerBytes))
    var values: [StoredValue] = []
    while header.position < Int(headerBytes) {
      guard let type = header.varint(), header.position <= Int(headerBytes),
        let value = value(of: type, in: payload, &body)
      else { return nil }
      values.append(value)
    }
    return body.position == payload.count ? values : nil
  }

  private static func value(
    of type: Int64, in payload: [UInt8], _ body: inout BoundedReader
  ) -> StoredValue? {
    switch type {
    case 0: return .null
    case 1...4: return body.signed(bytes: Int(type)).map { .integer($0) }
    case 5: return body.signed(bytes: 6).map { .integer($0) }
    case 6: return body.signed(bytes: 8).map { .integer($0) }
    case 7: return body.range(8).map { _ in .real }
    case 8: return .integer(0)
    case 9: return .integer(1)
    case 12...:
      guard let range = body.range(Int(clamping: (type - 12) / 2)) else { return nil }
      if type % 2 == 0 { return .blob(Array(payload[range])) }
      return String(validating: payload[range], as: UTF8.self).map { .text($0) }
    default: return nil
    }
  }
}
