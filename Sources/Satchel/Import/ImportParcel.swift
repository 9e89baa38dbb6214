internal import FHIR
internal import Store
internal import Synchronization
internal import Vault

/// What arrived, read once and found to be about one person; on its way into their file.
struct ImportParcel: Sendable {
  /// Where the resources are, in the order in which they are written.
  enum Content: Sendable {
    /// By place in the map.
    case bundle(ReferenceMap, [Int])
    case lines([ImportLine], [ImportFile])
  }

  /// The source of what names no server.
  static let namelessSource = "import"

  /// What the record calls its Patient.
  let patient: String
  /// Where it came from, as far as it says: two servers may give one id to different people.
  let source: String
  let document: DocumentSummary?
  private let resource: Resource
  private let content: Content
  /// Knows what conditional references mean.
  private let graph: ResourceGraph
  private let counts: [ImportFinding.Kind: Int]
  private let progress: ImportCount
  /// How many of the resources that were written aren't as R4 wants them.
  private let invalid = Tally()

  private final class Tally: Sendable {
    let count = Atomic<Int>(0)
  }

  init(
    of patient: ResourceID, describedBy resource: Resource, server: String?, _ content: Content,
    _ graph: ResourceGraph, document: DocumentSummary?, counts: [ImportFinding.Kind: Int],
    _ progress: ImportCount
  ) {
    self.patient = patient.id
    self.resource = resource
    // What was imported by hand is no server's own feed, whatever its addresses say.
    source = server.map { Self.namelessSource + ":" + $0 } ?? Self.namelessSource
    self.content = content
    self.graph = graph
    self.document = document
    self.counts = counts
    self.progress = progress
  }

  func entry(of person: PersonID) -> AccountStore.Entry {
    AccountStore.Entry(
      id: person.description, source: source, patient: patient, describing: resource)
  }

  /// Complete once everything is written.
  var findings: [ImportFinding] {
    var counts = counts
    counts[.invalid] = invalid.count.load(ordering: .acquiring)
    return ImportFinding.Kind.allCases.compactMap { kind in
      guard let count = counts[kind], count > 0 else { return nil }
      return ImportFinding(kind: kind, count: count)
    }
  }

  @concurrent
  func fill(
    _ file: SealedFile, at now: Instant, until shutter: Shutter
  ) async throws -> RecordStore.Outcome {
    try RecordStore.create(
      file, source: source, at: now, arrivals: arrivals(until: shutter) {})
  }

  @concurrent
  /// - Parameter tell: told true before the commit, and false if that failed after all.
  func merge(
    into store: RecordStore, at now: Instant, until shutter: Shutter,
    _ tell: @escaping @Sendable (Bool) throws -> Void
  ) async throws -> RecordStore.Outcome {
    var isTold = false
    do {
      return try store.merge(
        source: source, at: now,
        arrivals: arrivals(until: shutter) {
          try tell(true)
          isTold = true
        })
    } catch {
      if isTold { try? tell(false) }
      throw error
    }
  }

  /// One resource after the other in canonical form, so that only one exists twice in memory.
  /// A lock stops it, and nothing of it is kept.
  private func arrivals(
    until shutter: Shutter, atEnd: @escaping () throws -> Void
  ) -> () throws -> RecordStore.Arrival? {
    let next = resources()
    invalid.count.store(0, ordering: .releasing)
    return {
      try shutter.throwIfShut()
      guard let (id, content, byteCount) = try next() else {
        progress.finish()
        try atEnd()
        return nil
      }
      // Indexed as it is stored, its references resolved: a `urn:uuid` alone names nothing.
      let resource = try Resource(parsing: content)
      if !Validator(mode: .received).validate(resource).isValid {
        invalid.count.add(1, ordering: .relaxed)
      }
      progress.add(byteCount)
      return RecordStore.Arrival(id: id, resource: resource, content: content)
    }
  }

  /// The resources as they are to be written, with how many bytes they were; nil at the end.
  func resources() -> () throws -> (ResourceID, [UInt8], Int)? {
    var index = 0
    switch content {
    case .bundle(let map, let places):
      return {
        guard index < places.count else { return nil }
        defer { index += 1 }
        let place = places[index]
        return (
          map.ids[place], map.canonicalBytes(at: place, meaning: graph.meaning),
          map.resources[place].json.rawBytes.count
        )
      }
    case .lines(let lines, let files):
      var reader = ImportLineReader(files)
      return {
        guard index < lines.count else { return nil }
        defer { index += 1 }
        let (id, resource) = try reader.resource(of: lines[index])
        let rewriting = StringRewriting(member: "reference") { json in
          json.string.flatMap(graph.meaning)?.description
        }
        let bytes = JSONWriter.canonical(
          of: resource.json, rewriting: rewriting, addingID: id.id
        ).bytes
        return (id, bytes, lines[index].byteCount)
      }
    }
  }

  /// What to call a resource that nobody gave an id, by its content: imported again, it is the
  /// same.
  static func id(ofCanonical bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return "h"
      + contentHash(bytes).prefix(16).map { byte in
        String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }.joined()
  }
}
