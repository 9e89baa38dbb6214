internal import Vault

/// What is left of the account's file: whose records there are.
package struct AccountExamination {
  package private(set) var findings: Findings
  /// In the order in which they came.
  package let people: [AccountStore.Entry]

  /// - Throws: as `FileExamination`.
  package init(in file: FileExamination) throws {
    var entries: [Int64: AccountStore.Entry] = [:]
    findings = try file.run(AccountStore.schema) { found in
      guard case .row(let position, let values) = found, values.count == 7,
        case .null = values[0], let entry = AccountStore.Entry(values.dropFirst().map(\.text))
      else { return }
      entries[position] = entry
    }
    people = entries.sorted { $0.key < $1.key }.map(\.value)
    findings.rows = people.count
  }
}

extension AccountStore.Entry {
  fileprivate init?(_ columns: [String?]) {
    let texts = columns.compactMap(\.self)
    guard texts.count == 6, let held = AccountStore.Holding(rawValue: texts[5]) else { return nil }
    self.init(
      id: texts[0], source: texts[1], patient: texts[2], name: texts[3], birthDate: texts[4],
      held: held)
  }
}
