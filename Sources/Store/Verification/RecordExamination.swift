internal import FHIR
internal import Search
internal import Vault

/// What is left of one person's record: every resource in it, and what its indexes say.
package struct RecordExamination {
  /// What was found, sound, and is worth keeping.
  package struct Survivor {
    enum Kind {
      case resource(StoredRows.Resource, RecordStore.Arrival)
      /// A version before the current one.
      case version(StoredRows.Version)
    }

    let kind: Kind
  }

  /// What the file says of one resource's key.
  private struct Traces {
    var isRead = false
    /// A row that is no resource has no right index.
    var isSound = false
    /// Of the resource, and what its index of names has.
    var name: [String]?
    var indexedName: [String]?
    /// What the index should have, and what it has: by value, by resource, of words.
    var expected = IndexDigest()
    var entries = RowDigest()
    var reverse = RowDigest()
    var words = RowDigest()
    /// Older versions, and what their index has.
    var history = RowDigest()
    var historyIndex = RowDigest()

    var isIndexed: Bool {
      entries == expected.entries && reverse == expected.entries && words == expected.words
        && indexedName == name
    }
  }

  package internal(set) var findings = Findings()
  /// Who the record is about, as its first Patient says.
  package private(set) var patient: AccountStore.Entry?
  private let person: String
  private let entry: AccountStore.Entry?
  private var traces: [Int64: Traces] = [:]
  private var agreement: Bool?
  /// A record of format 1, whose index this doesn't know.
  private var isOld = false

  /// Looks at all of a record.
  ///
  /// - Parameters:
  ///   - entry: what the account says of the person, if it can still be read.
  ///   - survivor: gets every resource that can be read, in no order.
  /// - Throws: as `FileExamination`.
  package init(
    of person: String, _ entry: AccountStore.Entry?, in file: FileExamination,
    survivor: (Survivor) throws -> Void = { _ in }
  ) throws {
    self.person = person
    self.entry = entry
    var broken = Findings()
    var rows = 0
    let found = try file.run(RecordStore.schema) { found in
      switch found {
      case .row(let key, let values):
        guard let found = take(key, values, &broken) else { return }
        rows += 1
        try survivor(found)
      case .entry(let values): take(values)
      case .brokenRow(let key): traces[key] = traces[key] ?? Traces()
      case .brokenEntry: break
      }
    }
    findings = found
    findings.rows = rows
    for (kind, count) in broken.damage { findings.note(kind, count) }
    conclude()
  }

  // MARK: Rows

  private mutating func take(
    _ key: Int64, _ values: [StoredValue], _ broken: inout Findings
  ) -> Survivor? {
    if let version = StoredRows.Version(key, values) {
      traces[version.resource, default: Traces()].history.add(version.number, key)
      guard version.isSound else {
        broken.note(.version)
        return nil
      }
      return Survivor(kind: .version(version))
    }
    guard let row = StoredRows.Resource(key, values) else { return nil }
    if row.isOld { isOld = true }
    guard traces[key]?.isRead != true else {
      broken.note(.structure)
      return nil
    }
    traces[key, default: Traces()].isRead = true
    traces[key, default: Traces()].name = [row.type, row.id, row.source]
    guard let name = row.name, let resource = row.resource else {
      broken.note(.resource)
      return nil
    }
    traces[key, default: Traces()].expected = IndexDigest(of: resource)
    if !row.isOld, row.rank != RecordStore.rank(of: resource) { broken.note(.index) }
    traces[key, default: Traces()].isSound = true
    if row.type == "Patient" { meet(resource, id: row.id, source: row.source) }
    let arrival = RecordStore.Arrival(id: name, resource: resource, content: row.content)
    return Survivor(kind: .resource(row, arrival))
  }

  private mutating func meet(_ resource: Resource, id: String, source: String) {
    let met = AccountStore.Entry(
      id: person, source: source, patient: id, describing: resource, held: entry?.held ?? .own)
    if patient == nil { patient = met }
    if let entry, entry.source == source, entry.patient == id { agreement = entry == met }
  }

  // MARK: Index entries

  private mutating func take(_ values: [StoredValue]) {
    switch StoredRows.Entry(values) {
    case .name(let name, let key): traces[key, default: Traces()].indexedName = name
    case .entry(let field, let value, let rank, let key):
      traces[key, default: Traces()].entries.add(field, value, rank)
    case .reverse(let field, let value, let rank, let key):
      traces[key, default: Traces()].reverse.add(field, value, rank)
    case .word(let word, let places, let key):
      traces[key, default: Traces()].words.add(0, word, places)
    case .version(let number, let row, let key):
      traces[key, default: Traces()].historyIndex.add(number, row)
    case nil: break
    }
  }

  // MARK: The end

  private mutating func conclude() {
    for (_, trace) in traces {
      if trace.isSound {
        let isIndexed = isOld || trace.isIndexed
        if !isIndexed || trace.history != trace.historyIndex { findings.note(.index) }
        continue
      }
      let name = trace.name ?? trace.indexedName
      if let name, let id = ResourceID(type: name[0], id: name[1]) {
        findings.lost.append(id)
      } else {
        findings.namelessLost += 1
      }
    }
    findings.lost.sort()
    guard let entry else { return }
    let isLost = findings.lost.contains { $0.type == "Patient" && $0.id == entry.patient }
    let isIncomplete = findings.damage[.page] != nil || findings.damage[.file] != nil
    if agreement == false || (agreement == nil && !isLost && !isIncomplete) {
      findings.note(.person)
    }
  }
}
