public import FHIR
internal import Store

/// Somebody whom a file is about, and whose record could be imported from it.
public struct ImportCandidate: Sendable, Equatable {
  /// What the file calls the person: `Patient/id`.
  public let patient: ResourceID
  /// The official name; empty if unknown.
  public let name: String
  /// `YYYY-MM-DD` or less of it; empty if unknown.
  public let birthDate: String

  init(_ patient: ResourceID, _ resource: Resource) {
    let entry = AccountStore.Entry(
      id: "", source: "", patient: patient.id, describing: resource)
    self.patient = patient
    (name, birthDate) = (entry.name, entry.birthDate)
  }
}

extension Satchel {
  /// Whom a file or a folder is about, in its order: to choose from before `importRecord`.
  ///
  /// Nothing is written.
  ///
  /// - Throws: `json.*`, `resource.*`, `bundle.*` and `disk.failed` for what can't be read,
  ///   `vault.locked`.
  public func importCandidates(from path: String) async throws(SatchelError) -> [ImportCandidate] {
    try await activity()
    _ = try openAccount
    let shutter = shutter
    do {
      let found = try await Self.candidates(at: path, until: shutter)
      guard await isServing(), !shutter.isShut else { throw SatchelError(.vaultLocked) }
      return found
    } catch {
      throw shutter.isShut ? SatchelError(.vaultLocked) : SatchelError(error)
    }
  }

  @concurrent
  private static func candidates(
    at path: String, until shutter: Shutter
  ) async throws -> [ImportCandidate] {
    let reading = try ImportReading(path: path, nil, until: shutter, ImportCount { _ in })
    switch try reading.arrived() {
    case .bundle(_, let map):
      return map.ids.indices.filter { map.ids[$0].type == "Patient" }
        .map { ImportCandidate(map.ids[$0], map.resources[$0]) }
    case .lines(let lines):
      var reader = ImportLineReader(reading.files)
      return try lines.graph.patients.map { place in
        let (id, resource) = try reader.resource(of: lines.places[place])
        return ImportCandidate(id, resource)
      }
    }
  }
}
