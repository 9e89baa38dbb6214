import Satchel

/// One import of everything into a new vault, in a process of its own: memory is a process's.
enum ImportRun {
  static let verb = "import"

  /// What the process prints: its figures, a number a line.
  struct Report {
    var seconds = 0.0
    var resources = 0.0
    var bytesAtStart = 0.0
    var bytesAtPeak = 0.0

    init() {}

    init(parsing text: String) throws {
      let numbers = text.split(separator: "\n").compactMap { Double($0) }
      guard numbers.count == 4 else { throw BenchmarkError("an import said something else") }
      (seconds, resources) = (numbers[0], numbers[1])
      (bytesAtStart, bytesAtPeak) = (numbers[2], numbers[3])
    }

    var text: String {
      "\(seconds)\n\(resources)\n\(bytesAtStart)\n\(bytesAtPeak)"
    }
  }

  /// The child's side. Only the imports are timed, not the reading of the files.
  static func run(place: String, paths: [String]) async throws {
    let vault = try await Vault(in: place, "import", derivation: .standard)
    try await vault.satchel.create(passcode: Vault.passcode)
    await vault.satchel.lock()
    try await vault.satchel.unlock(passcode: Vault.passcode)
    try ProcessMemory.resetHighWater()
    var report = Report()
    report.bytesAtStart = Double(ProcessMemory.bytes("VmRSS"))
    for path in paths {
      let bytes = try SourceBundles.bytes(of: path)
      report.seconds += try await seconds {
        report.resources += Double(try await vault.satchel.importRecord(bytes).added)
      }
    }
    report.bytesAtPeak = Double(ProcessMemory.bytes("VmHWM"))
    await vault.satchel.close()
    try vault.folder.remove()
    print(report.text)
  }
}
