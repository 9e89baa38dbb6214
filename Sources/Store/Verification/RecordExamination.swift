internal import FHIR
internal import Search
internal import Vault

/// What is left of one person's record: every resource in it, and what its indexes say.
package struct RecordExamination {
  /// A resource as it was found, sound.
  package struct Survivor {
    package let key: Int64
    package let source: String
    package let version: Int64
    package let arrival: RecordStore.Arrival
  }

  /// A sum of what was found, in whatever order: two that are equal were of the same rows.
  private struct Digest: Equatable {
    private var count = 0
    private var sum = 0

    mutating func add(_ type: String, _ parameter: String, _ value: String, _ date: Int64) {
      var hasher = Hasher()
      hasher.combine(type)
      hasher.combine(parameter)
      hasher.combine(value)
      hasher.combine(date)
      count += 1
      sum &+= hasher.finalize()
    }
  }

  /// What the file says of one resource's key.
  private struct Traces {
    var isRead = false
    /// A row that is no resource has no right index.
    var isSound = false
    /// Of the resource, and what its index of names has.
    var name: [String]?
    var indexedName: [String]?
    var expected = Digest()
    var lookup = Digest()
    var reverse = Digest()
  }

  package internal(set) var findings = Findings()
  /// Who the record is about, as its first Patient says.
  package private(set) var patient: AccountStore.Entry?
  private let person: String
  private let entry: AccountStore.Entry?
  private var traces: [Int64: Traces] = [:]
  private var agreement: Bool?

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
        guard let resource = take(key, values, &broken) else { return }
        rows += 1
        try survivor(resource)
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
    guard values.count == 6, case .null = values[0], let source = values[1].text,
      let type = values[2].text, let id = values[3].text, let version = values[4].integer,
      case .blob(let content) = values[5]
    else { return nil }
    guard traces[key]?.isRead != true else {
      broken.note(.structure)
      return nil
    }
    traces[key, default: Traces()].isRead = true
    traces[key, default: Traces()].name = [type, id, source]
    guard let name = ResourceID(type: type, id: id), version >= 1,
      let resource = try? Resource(parsing: content), resource.type == type, resource.id == id,
      resource.canonicalBytes == content
    else {
      broken.note(.resource)
      return nil
    }
    expect(resource, key)
    if type == "Patient" { meet(resource, id: id, source: source) }
    return Survivor(
      key: key, source: source, version: version,
      arrival: RecordStore.Arrival(id: name, resource: resource, content: content))
  }

  /// Notes what the index should have of a resource, up to a NUL in it: SQLite has no more.
  private mutating func expect(_ resource: Resource, _ key: Int64) {
    let date = ClinicalDate.milliseconds(of: resource) ?? RecordStore.noDate
    var cut: Set<[[UInt8]]> = []
    var digest = Digest()
    for row in IndexRow.rows(of: resource) {
      var value = row.value
      if value.utf8.contains(0) {
        value = String(decoding: value.utf8.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard cut.insert([Array(row.parameter.utf8), Array(value.utf8)]).inserted else { continue }
      digest.add(resource.type, row.parameter, value, date)
    }
    traces[key, default: Traces()].expected = digest
    traces[key, default: Traces()].isSound = true
  }

  private mutating func meet(_ resource: Resource, id: String, source: String) {
    let met = AccountStore.Entry(
      id: person, source: source, patient: id, describing: resource, held: entry?.held ?? .own)
    if patient == nil { patient = met }
    if let entry, entry.source == source, entry.patient == id { agreement = entry == met }
  }

  // MARK: Index entries

  /// The three indexes differ in the shape of their entries.
  private mutating func take(_ values: [StoredValue]) {
    switch values.count {
    case 4:
      guard let type = values[0].text, let id = values[1].text, let source = values[2].text,
        let key = values[3].integer
      else { return }
      traces[key, default: Traces()].indexedName = [type, id, source]
    case 5:
      if let key = values[0].integer, let type = values[1].text, let parameter = values[2].text,
        let value = values[3].text, let date = values[4].integer
      {
        traces[key, default: Traces()].reverse.add(type, parameter, value, date)
      } else if let type = values[0].text, let parameter = values[1].text,
        let value = values[2].text, let date = values[3].integer, let key = values[4].integer
      {
        traces[key, default: Traces()].lookup.add(type, parameter, value, date)
      }
    default: return
    }
  }

  // MARK: The end

  private mutating func conclude() {
    for (_, trace) in traces {
      if trace.isSound {
        let isIndexed =
          trace.lookup == trace.expected && trace.reverse == trace.expected
          && trace.indexedName == trace.name
        if !isIndexed { findings.note(.index) }
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
