package import Search

/// The URL form of a search's value, written without any of the reader's code.
package enum QueryText {
  package static func write(_ query: SearchQuery) -> String {
    var parts = query.filters.map { name(of: $0) + "=" + percentEncoded(value(of: $0)) }
    if !query.sort.isEmpty {
      let keys = query.sort.map { ($0.direction == .descending ? "-" : "") + $0.parameter }
      parts.append("_sort=" + keys.joined(separator: ","))
    }
    if let count = query.count { parts.append("_count=\(count)") }
    for include in query.includes {
      let name = include.isReverse ? "_revinclude" : "_include"
      parts.append(name + (include.iterates ? ":iterate" : "") + "=" + value(of: include))
    }
    if query.total != .none { parts.append("_total=" + query.total.rawValue) }
    if !query.elements.isEmpty {
      parts.append("_elements=" + query.elements.joined(separator: ","))
    }
    if query.summary != .none { parts.append("_summary=" + query.summary.rawValue) }
    return query.type + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }

  /// The part before `=`: what a chain goes through, the parameter and its modifier.
  private static func name(of filter: SearchFilter) -> String {
    switch filter {
    case .parameter(let name, let modifier, _): name + (modifier.map { ":" + $0.rawValue } ?? "")
    case .missing(let name, _): name + ":missing"
    case .chain(let reference, let type, let rest):
      reference + (type.map { ":" + $0 } ?? "") + "." + name(of: rest)
    case .has(let type, let reference, let rest): "_has:\(type):\(reference):" + name(of: rest)
    }
  }

  private static func value(of filter: SearchFilter) -> String {
    switch filter {
    case .parameter(_, _, let values): values.map { value($0) }.joined(separator: ",")
    case .missing(_, let isMissing): isMissing ? "true" : "false"
    case .chain(_, _, let rest), .has(_, _, let rest): value(of: rest)
    }
  }

  private static func value(of include: SearchInclude) -> String {
    if include.source == "*", include.parameter == "*", include.target == nil { return "*" }
    return [include.source, include.parameter, include.target].compactMap(\.self)
      .joined(separator: ":")
  }

  private static func value(_ value: SearchValue) -> String {
    switch value {
    case .string(let text), .address(let text), .uri(let text): escaped(text)
    case .token(let token): self.token(token)
    case .reference(let type, let id): (type.map { $0 + "/" } ?? "") + id
    case .date(let prefix, let date): self.prefix(prefix) + date.lexeme
    case .number(let prefix, let lexeme): self.prefix(prefix) + lexeme
    case .quantity(let prefix, let lexeme, nil): self.prefix(prefix) + lexeme
    case .quantity(let prefix, let lexeme, let unit?):
      self.prefix(prefix) + lexeme + (unit.system == .any ? "||" : "|") + token(unit)
    case .composite(let parts): parts.map { Self.value($0) }.joined(separator: "$")
    }
  }

  private static func token(_ token: SearchToken) -> String {
    let code = escaped(token.code ?? "")
    switch token.system {
    case .any: return code
    case .none: return "|" + code
    case .uri(let uri): return escaped(uri) + "|" + code
    }
  }

  private static func prefix(_ prefix: SearchPrefix) -> String {
    prefix == .equal ? "" : prefix.rawValue
  }

  /// What stands for itself in a value is preceded by a backslash.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if ",$|\\".unicodeScalars.contains(scalar) { escaped.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Everything but what a query may hold as it is (RFC 3986, 3.4) and doesn't mean anything here.
  private static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var encoded = ""
    for byte in text.utf8 {
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", ",", "$", "|", ":", "/":
        encoded.unicodeScalars.append(scalar)
      default: encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return encoded
  }
}
