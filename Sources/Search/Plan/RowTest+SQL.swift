extension RowTest {
  /// The conditions on a row that goes by `row`'s name, without an `AND` in front.
  func write(to statement: inout SearchStatement, row: String) {
    statement += "\(row).field = "
    statement.bind(field)
    switch span.bounds {
    case .all: break
    case .equal(let values):
      statement += " AND \(row).value "
      if values.count == 1 {
        statement += "= "
        statement.bind(values[0])
      } else {
        statement += "IN "
        statement.bind(all: values) { .bytes($0) }
      }
    case .range(let from, let to):
      if let from {
        statement += " AND \(row).value >= "
        statement.bind(from)
      }
      if let to {
        statement += " AND \(row).value < "
        statement.bind(to)
      }
    }
    for check in span.checks {
      statement += " AND "
      check.write(to: &statement, row: row)
    }
  }
}

extension KeySpan.Check {
  fileprivate func write(to statement: inout SearchStatement, row: String) {
    switch self {
    case .part(let offset, let length, let comparison, let bytes):
      let size = length.map { ", \($0)" } ?? ""
      statement += "substr(\(row).value, \(offset + 1)\(size)) \(comparison.rawValue) "
      statement.bind(bytes)
    case .ends(let bytes):
      statement += "length(\(row).value) >= \(bytes.count) AND "
      statement += "substr(\(row).value, length(\(row).value) - \(bytes.count - 1)) = "
      statement.bind(bytes)
    case .contains(let bytes):
      statement += "instr(\(row).value, "
      statement.bind(bytes)
      statement += ") BETWEEN 1 AND instr(\(row).value, "
      statement.bind([0])
      statement += ") - 1"
    }
  }
}
