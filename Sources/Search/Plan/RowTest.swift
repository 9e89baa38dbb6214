/// What is asked of one row of the index.
struct RowTest: Sendable, Hashable {
  let field: Int64
  let span: KeySpan
}

/// Which values are meant: a stretch of the index, and what is checked of each value in it.
struct KeySpan: Sendable, Hashable {
  enum Bounds: Sendable, Hashable {
    case all
    /// One of these, each once.
    case equal([[UInt8]])
    /// From, and up to without it; nil is no bound.
    case range(from: [UInt8]?, to: [UInt8]?)
  }

  enum Comparison: String, Sendable, Hashable {
    case equal = "="
    case atLeast = ">="
    case below = "<"
  }

  enum Check: Sendable, Hashable {
    /// The bytes from an offset on, at most so many of them.
    case part(offset: Int, length: Int?, Comparison, [UInt8])
    case ends([UInt8])
    /// Somewhere before the first byte 0.
    case contains([UInt8])
  }

  var bounds: Bounds
  var checks: [Check] = []

  static let all = KeySpan(bounds: .all)

  static func equal(_ value: [UInt8]) -> KeySpan { KeySpan(bounds: .equal([value])) }

  static func range(_ from: [UInt8]?, _ to: [UInt8]?) -> KeySpan {
    KeySpan(bounds: .range(from: from, to: to))
  }

  /// What begins with those bytes.
  static func prefix(_ bytes: [UInt8]) -> KeySpan {
    bytes.isEmpty ? .all : .range(bytes, successor(ofPrefix: bytes))
  }

  /// The least bytes above all that begin so; nil if there are none.
  static func successor(ofPrefix bytes: [UInt8]) -> [UInt8]? {
    var bytes = bytes
    while let last = bytes.popLast() {
      if last < 0xFF { return bytes + [last + 1] }
    }
    return nil
  }

  /// The same for values that have those bytes in front.
  func prefixed(by bytes: [UInt8]) -> KeySpan {
    let moved = checks.map { check in
      guard case .part(let offset, let length, let comparison, let value) = check else {
        return check
      }
      return .part(offset: offset + bytes.count, length: length, comparison, value)
    }
    switch bounds {
    case .all: return KeySpan(bounds: KeySpan.prefix(bytes).bounds, checks: moved)
    case .equal(let values):
      return KeySpan(bounds: .equal(values.map { bytes + $0 }), checks: moved)
    case .range(let from, let to):
      return KeySpan(
        bounds: .range(
          from: bytes + (from ?? []), to: to.map { bytes + $0 } ?? Self.successor(ofPrefix: bytes)),
        checks: moved)
    }
  }

  /// The same for values of which so many bytes in front are whatever `outer` allows.
  func behind(_ outer: KeySpan, bytes count: Int) -> [KeySpan] {
    let moved = checks.map { check in
      guard case .part(let offset, let length, let comparison, let value) = check else {
        return check
      }
      return Check.part(offset: offset + count, length: length, comparison, value)
    }
    func span(_ checks: [Check]) -> KeySpan {
      KeySpan(bounds: outer.bounds, checks: outer.checks + checks + moved)
    }
    switch bounds {
    case .all: return [span([])]
    case .equal(let values):
      return values.map { span([.part(offset: count, length: nil, .equal, $0)]) }
    case .range(let from, let to):
      return [
        span(
          (from.map { [.part(offset: count, length: nil, .atLeast, $0)] } ?? [])
            + (to.map { [.part(offset: count, length: nil, .below, $0)] } ?? []))
      ]
    }
  }

  /// Whether a value is meant: what the SQL says, for one row in hand.
  func includes(_ value: [UInt8]) -> Bool {
    let isInside =
      switch bounds {
      case .all: true
      case .equal(let values): values.contains(value)
      case .range(let from, let to):
        (from.map { !value.lexicographicallyPrecedes($0) } ?? true)
          && (to.map { value.lexicographicallyPrecedes($0) } ?? true)
      }
    return isInside && checks.allSatisfy { $0.holds(for: value) }
  }
}

extension KeySpan.Check {
  fileprivate func holds(for value: [UInt8]) -> Bool {
    switch self {
    case .part(let offset, let length, let comparison, let bytes):
      let rest = value.dropFirst(offset)
      let part = length.map { rest.prefix($0) } ?? rest
      switch comparison {
      case .equal: return part.elementsEqual(bytes)
      case .atLeast: return !part.lexicographicallyPrecedes(bytes)
      case .below: return part.lexicographicallyPrecedes(bytes)
      }
    case .ends(let bytes): return value.suffix(bytes.count).elementsEqual(bytes)
    case .contains(let bytes):
      let text = value.prefix { $0 != 0 }
      guard !bytes.isEmpty else { return true }
      return text.indices.contains { text[$0...].starts(with: bytes) }
    }
  }
}
