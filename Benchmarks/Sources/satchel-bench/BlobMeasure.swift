import Foundation

/// Sealing and opening attachments, beside libsodium alone and a plain file.
struct BlobMeasure {
  /// A program that is inside the vault, which an app isn't.
  let program: String
  let place: String
  /// A folder in memory, if there is one.
  let memoryPlace: String?
  private let megabytes = 200
  private let rounds = 7

  func rows() throws -> [Row] {
    let inMemory = try memoryPlace.map { try rows(in: $0, "in memory", isMemory: true) }
    return try (inMemory ?? []) + rows(in: place, "on the disk", isMemory: inMemory == nil)
  }

  private func rows(in place: String, _ whereabouts: String, isMemory: Bool) throws -> [Row] {
    let times = try times(in: place)
    let speed = { (name: String) in Double(megabytes) / times[name, default: Samples()].median }
    let shown = { (speed: Double) in speed.shown(0) + " MB/s" }
    let writing = times["blob-write", default: Samples()].median
    let sealing = Double(megabytes) / (writing - times["write", default: Samples()].median)
    var rows = [
      Row(
        "Writing a blob of \(megabytes) MB, \(whereabouts)", shown(speed("blob-write")),
        ratio: (speed("blob-write") / speed("write")).shown(2) + " × a plain file's speed"),
      Row(
        "  of that, sealing", shown(sealing),
        ratio: (sealing / speed("libsodium-seal")).shown(2) + " × libsodium's speed",
        goals: isMemory ? [.atLeast(1000, sealing, " MB/s")] : []),
      Row("  writing the same to a plain file", shown(speed("write"))),
      Row(
        "  reading it", shown(speed("blob-read")),
        ratio: (speed("blob-read") / speed("libsodium-open")).shown(2) + " × libsodium's speed"),
    ]
    if isMemory {
      rows.append(
        Row("  libsodium's secretstream alone, sealing", shown(speed("libsodium-seal"))))
      rows.append(
        Row("  libsodium's secretstream alone, opening", shown(speed("libsodium-open"))))
    } else {
      rows.append(
        Row(
          "  its last chunk, sync and renaming", times["blob-sync", default: Samples()].milliseconds
        ))
    }
    return rows
  }

  /// Seconds by what was done, from lines `name seconds`.
  private func times(in place: String) throws -> [String: Samples] {
    let folder = try TemporaryFolder(in: place, "blobs")
    let output = folder.path + "/times"
    _ = try ChildProcess.run(
      [program, folder.path, "\(megabytes)", "\(rounds)"], output: output)
    var times: [String: Samples] = [:]
    for line in try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2, let time = Double(words[1]) else {
        throw BenchmarkError("\(program) says something else")
      }
      times[String(words[0]), default: Samples()].append(time)
    }
    try folder.remove()
    return times
  }
}
