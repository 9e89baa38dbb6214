internal import FHIR
internal import Sentences

/// Where a resource stands that has been read once.
struct ImportLine: Sendable {
  let file: Int32
  let number: Int32
  let offset: Int
  let byteCount: Int
}

/// Reads lines a second time, of one file after the other.
struct ImportLineReader {
  private let files: [ImportFile]
  private var open: (index: Int32, file: OpenImportFile)?

  init(_ files: [ImportFile]) { self.files = files }

  /// The resource of a line, and what it is called.
  ///
  /// Throws `disk.failed` if the file isn't any more what it was.
  mutating func resource(of line: ImportLine) throws -> (ResourceID, Resource) {
    let bytes = try file(line.file).piece(at: line.offset, atMost: line.byteCount)
    guard bytes.count == line.byteCount, let resource = try? Resource(parsing: bytes) else {
      throw Self.changed
    }
    return (try Self.id(of: resource), resource)
  }

  /// The resource's own id, else one by its content.
  static func id(of resource: Resource) throws -> ResourceID {
    if let id = resource.resourceID { return id }
    let id = ImportParcel.id(ofCanonical: resource.canonicalBytes)
    guard let id = ResourceID(type: resource.type, id: id) else { throw SatchelError(.bug) }
    return id
  }

  static let changed = SatchelError(.diskFailed, .importFileChanged)

  private mutating func file(_ index: Int32) throws -> OpenImportFile {
    if let open, open.index == index { return open.file }
    let file = try files[Int(index)].opened()
    open = (index, file)
    return file
  }
}
