internal import FHIR
internal import Sentences

/// The first reading of what arrived: who it is about, what belongs to them, what is to be said.
struct ImportReading {
  let files: [ImportFile]
  let isFolder: Bool
  /// Who is meant, where there are several.
  let chosen: ResourceID?
  let shutter: Shutter
  let progress: ImportCount

  private static let pieceBytes = 256 << 10

  /// What was found in the files.
  enum Arrived {
    case bundle(Bundle.Kind, ReferenceMap)
    case lines(Lines)
  }

  init(
    _ bytes: [UInt8], _ chosen: ResourceID?, until shutter: Shutter, _ progress: ImportCount
  ) {
    (files, isFolder) = ([.memory(bytes)], false)
    (self.chosen, self.shutter, self.progress) = (chosen, shutter, progress)
  }

  init(
    path: String, _ chosen: ResourceID?, until shutter: Shutter, _ progress: ImportCount
  ) throws {
    (files, isFolder) = try ImportFile.all(at: path)
    (self.chosen, self.shutter, self.progress) = (chosen, shutter, progress)
  }

  /// Throws what importing throws, but for what the vault and the disk have to say.
  func parcel() throws -> ImportParcel {
    switch try arrived() {
    case .bundle(let kind, let map): try parcel(of: map, kind)
    case .lines(let lines): try parcel(of: lines)
    }
  }

  func arrived() throws -> Arrived {
    progress.begin(files.reduce(0) { $0 + $1.byteCount })
    defer { progress.finishReading() }
    if !isFolder, let file = files.first {
      switch try form(of: file.opened()) {
      case .single: return try single(file)
      case .damagedLines:
        let bytes = try file.opened().piece(at: 0, atMost: JSONLimits().bytes)
        if (try? JSONDocument(bytes)) != nil { return try single(file) }
      case .lines: break
      }
    }
    guard !files.isEmpty else {
      throw SatchelError(.importNoPerson, .importNoFile)
    }
    return .lines(try lines())
  }

  private func single(_ file: ImportFile) throws -> Arrived {
    guard file.byteCount <= JSONLimits().bytes else {
      throw FHIRError(.jsonTooLarge, "The text has more bytes than the limit.")
    }
    let bytes = try file.opened().piece(at: 0, atMost: file.byteCount)
    // A byte order mark isn't JSON's, but often comes with it.
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let resource = try Resource(parsing: start == 0 ? bytes : Array(bytes[start...]))
    if resource.type == "Bundle" {
      let bundle = try Bundle(resource)
      guard let kind = bundle.kind else {
        throw FHIRError(.bundleInvalid, "A bundle says which of the known types it has.")
      }
      return .bundle(kind, try ReferenceMap(bundle) { ImportParcel.id(ofCanonical: $0) })
    }
    var lines = Lines(files)
    try lines.add(
      resource, at: ImportLine(file: 0, number: 1, offset: start, byteCount: bytes.count - start))
    return .lines(lines)
  }

  private func form(of file: OpenImportFile) throws -> ResourceFileForm {
    var lines = ResourceLines()
    var offset = 0
    var first: ResourceLines.Line?
    while true {
      let piece = try file.piece(at: offset, atMost: Self.pieceBytes)
      lines.append(piece)
      offset += piece.count
      while let line = try lines.next() {
        if let first { return ResourceFileForm(first, line) }
        first = line
      }
      if piece.isEmpty { return .single }
    }
  }

  // MARK: A bundle

  private func parcel(of map: ReferenceMap, _ kind: Bundle.Kind) throws -> ImportParcel {
    var graph = ResourceGraph()
    for index in map.ids.indices {
      graph.add(map.resources[index], as: map.ids[index]) { reference in
        // What is on another server isn't what has its id here.
        switch ReferenceTarget(map.resolve(reference, from: index) ?? reference) {
        case .relative(let id, _): id
        case .absolute, .contained, .urn, .other: nil
        }
      }
    }
    graph.finish()
    let composition = composition(of: map, kind)
    let patient = try patient(
      in: graph,
      subject: composition.flatMap { place in
        map.resources[place].declaredSubject.flatMap { map.target(of: $0, from: place) }
      })
    let selection = graph.patients.count == 1 ? graph.everything : graph.selection(of: patient)
    var counts = counts(graph, selection)
    counts[.repeated] = map.repeated
    var document: DocumentSummary?
    if let composition, selection.isTaken[composition] {
      let summary = DocumentSummary(composition, in: map, isTaken: selection.isTaken)
      document = summary
      counts[.notDocument] = kind == .document ? 0 : 1
      counts[.compositionLate] = composition == 0 ? 0 : 1
      counts[.sectionRepeated] = summary.repeatedSections
      counts[.unmentioned] = graph.unreached(from: composition, in: selection)
    } else if kind == .document, composition == nil {
      counts[.compositionMissing] = 1
    }
    return ImportParcel(
      of: map.ids[patient], describedBy: map.resources[patient], server: map.server(of: patient),
      .bundle(map, map.ids.indices.filter { selection.isTaken[$0] }), graph, document: document,
      counts: counts, progress)
  }

  /// A document's first Composition, wherever it stands; of another bundle one that comes first.
  private func composition(of map: ReferenceMap, _ kind: Bundle.Kind) -> Int? {
    let found = map.ids.firstIndex { $0.type == "Composition" }
    return kind == .document || found == 0 ? found : nil
  }

  /// - Parameter subject: who a document is about.
  private func patient(in graph: ResourceGraph, subject: Int? = nil) throws -> Int {
    let patients = graph.patients
    guard let first = patients.first else { throw SatchelError(.importNoPerson) }
    if let chosen {
      guard chosen.type == "Patient", let found = graph.arrival(of: chosen) else {
        throw SatchelError(.importNoPerson, .importNobodyCalled)
      }
      return found
    }
    if patients.count == 1 { return first }
    guard let subject, patients.contains(subject) else {
      throw SatchelError(.importSeveralPeople, facts: [("people", patients.count)])
    }
    return subject
  }

  private func counts(
    _ graph: ResourceGraph, _ selection: ResourceGraph.Selection
  ) -> [ImportFinding.Kind: Int] {
    [
      .otherPeople: selection.others, .unrelated: selection.unmentioned,
      .unresolved: graph.unresolved(in: selection),
    ]
  }

  // MARK: Lines

  private func lines() throws -> Lines {
    var lines = Lines(files)
    for (index, file) in files.enumerated() {
      do {
        try read(file, Int32(index), into: &lines)
      } catch let error as FHIRError where files.count > 1 {
        throw SatchelError(error, file: index + 1)
      }
    }
    return lines
  }

  private func read(_ file: ImportFile, _ index: Int32, into lines: inout Lines) throws {
    let open = try file.opened()
    var reader = ResourceLines()
    var offset = 0
    var isFirst = true
    while true {
      let piece = try open.piece(at: offset, atMost: Self.pieceBytes)
      reader.append(piece)
      offset += piece.count
      while let line = try reader.next() {
        try shutter.throwIfShut()
        if isFirst, isFolder, line.isForeign {
          lines.skipped += 1
          return
        }
        isFirst = false
        try lines.add(
          line.resource(),
          at: ImportLine(
            file: index, number: Int32(clamping: line.number), offset: line.offset,
            byteCount: line.bytes.count))
      }
      progress.add(piece.count)
      if piece.isEmpty { return }
    }
  }

  private func parcel(of lines: Lines) throws -> ImportParcel {
    var graph = lines.graph
    graph.finish()
    let patient = try patient(in: graph)
    let selection = graph.patients.count == 1 ? graph.everything : graph.selection(of: patient)
    var counts = counts(graph, selection)
    counts[.repeated] = lines.repeated
    counts[.fileSkipped] = lines.skipped
    var reader = ImportLineReader(files)
    let (id, resource) = try reader.resource(of: lines.places[patient])
    guard id == graph.ids[patient] else { throw ImportLineReader.changed }
    return ImportParcel(
      of: id, describedBy: resource, server: nil,
      .lines(graph.ids.indices.filter { selection.isTaken[$0] }.map { lines.places[$0] }, files),
      graph, document: nil, counts: counts, progress)
  }

  /// What was read of ndjson: where it stands and what leads to what, and no contents.
  struct Lines {
    fileprivate(set) var graph = ResourceGraph()
    /// By arrival.
    fileprivate(set) var places: [ImportLine] = []
    fileprivate var repeated = 0
    fileprivate var skipped = 0
    private var reader: ImportLineReader

    fileprivate init(_ files: [ImportFile]) { reader = ImportLineReader(files) }

    /// Throws `bundle.duplicate-resource` for another version of what came already.
    fileprivate mutating func add(_ resource: Resource, at line: ImportLine) throws {
      let id = try ImportLineReader.id(of: resource)
      if let first = graph.arrival(of: id) {
        let (_, before) = try reader.resource(of: places[first])
        guard before.canonicalBytes == resource.canonicalBytes else {
          throw FHIRError(.bundleDuplicateResource, "Two lines hold the same resource.")
            .inLine(Int(line.number))
        }
        repeated += 1
        return
      }
      places.append(line)
      graph.add(resource, as: id) { ReferenceTarget($0).resourceID }
    }
  }
}

extension ResourceLines.Line {
  /// An object that is no resource: a log beside an export.
  fileprivate var isForeign: Bool {
    guard let root = try? JSONDocument(bytes).root, root.kind == .object else { return false }
    return root.member("resourceType") == nil
  }
}
