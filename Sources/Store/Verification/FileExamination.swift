internal import GRDB
package import Vault

/// Looks at all of one sealed database, without writing anything.
///
/// First page by page, then, if nothing was missing, through SQLite. Where SQLite can open the file
/// it holds a read transaction meanwhile, so that the log isn't started anew.
package struct FileExamination: Sendable {
  package let file: SealedFile
  package let brake: Brake
  /// Told of each page and frame.
  package let step: @Sendable () -> Void

  package init(_ file: SealedFile, brake: Brake, step: @escaping @Sendable () -> Void) {
    self.file = file
    self.brake = brake
    self.step = step
  }

  /// - Parameter each: gets every row and index entry.
  /// - Throws: `vault.locked`, `vault.too-new`, `disk.failed`, and what `each` throws. Damage is no
  ///   error.
  func run(_ schema: SealedDatabase.Schema, _ each: (StoredRows.Found) throws -> Void) throws
    -> Findings
  {
    try brake.throwIfPulled()
    guard let queue = openReader() else {
      return try findings(schema, through: nil, each)
    }
    defer { try? queue.close() }
    return try brake.during(interruptedBy: { queue.interrupt() }) {
      try queue.read { try findings(schema, through: $0, each) }
    }
  }

  private func findings(
    _ schema: SealedDatabase.Schema, through connection: Database?,
    _ each: (StoredRows.Found) throws -> Void
  ) throws -> Findings {
    // Whatever a first read fails with, the pages say it better.
    let format = try? connection.flatMap { try Int32.fetchOne($0, sql: "PRAGMA user_version") }
    let pages = try SealedPages(file)
    var findings = Findings()
    findings.pages = pages.filePages
    findings.frames = pages.frames
    guard pages.filePages > 0 else {
      findings.note(.file)
      return findings
    }
    try pages.readLog(step: advance)
    findings.note(.log, pages.damagedFrames)
    var rows = StoredRows(pages)
    try rows.forEach(step: advance, each)
    let tally = rows.tally
    findings.note(.page, tally.damagedPages)
    findings.mendedPages = tally.mendedPages
    if let format = tally.format, format > schema.format {
      throw StoreError(.tooNew, "The record was written by a newer version of this program.")
    }
    if let generation = tally.generation, generation < file.leastGeneration {
      findings.note(.older)
    }
    if tally.damagedPages == 0 {
      findings.note(.structure, try complaints(through: format == nil ? nil : connection))
    }
    return findings
  }

  private func advance() throws {
    try brake.throwIfPulled()
    step()
  }

  /// How much SQLite finds wrong.
  private func complaints(through connection: Database?) throws -> Int {
    guard let connection else { return 1 }
    do {
      let answers = try String.fetchAll(connection, sql: "PRAGMA integrity_check")
      return answers == ["ok"] ? 0 : max(answers.count, 1)
    } catch {
      let error = StoreError(error)
      guard error.code == .damaged else { throw error }
      return 1
    }
  }

  /// A connection that can't write; nil where SQLite can't open the file.
  ///
  /// Without a log the file is taken for immutable: otherwise a log would be made.
  private func openReader() -> DatabaseQueue? {
    let (folder, name) = Folder.place(of: file.path)
    guard folder.holds(name) else { return nil }
    var configuration = SealedDatabase.configuration
    configuration.readonly = true
    let uri = file.uri + (folder.holds(name + "-wal") ? "" : "&immutable=1")
    return try? DatabaseQueue(path: uri, configuration: configuration)
  }
}
