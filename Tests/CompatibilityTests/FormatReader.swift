import Foundation
import Testing

/// Tests/FormatReader: a reader of our files that shares no code with us, run by the Python that
/// SATCHEL_READER names (`make reader` makes one).
struct FormatReader {
  static let python = ProcessInfo.processInfo.environment["SATCHEL_READER"]
  static let absent: Comment = "skipped: SATCHEL_READER names no Python with the reader's packages"

  struct Answer {
    let output: Data
    let complaint: String
    let status: Int32

    var text: String { String(decoding: output, as: UTF8.self) }
    /// Refused with a reason, rather than failed on something that it didn't expect.
    var isRefusal: Bool { status == 1 && complaint.hasPrefix("refused: ") }
  }

  static func run(_ arguments: [String], input: String = "") throws -> Answer {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("FormatReader/satchel_reader.py").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(python))
    process.arguments = ["-B", script] + arguments
    let (standardInput, standardOutput, standardError) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = standardError
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data((input + "\n").utf8))
    try standardInput.fileHandleForWriting.close()
    let output = try standardOutput.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try standardError.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Answer(
      output: output, complaint: String(decoding: complaint, as: UTF8.self),
      status: process.terminationStatus)
  }

  /// A vault as the reader finds it, in the shape of `CorpusVault.contents`.
  static func contents(ofVaultAt path: String) throws -> [String: String] {
    let place = [path + "/home", path + "/keys"]
    let listing = try run(["vault"] + place, input: Corpus.passcode)
    try #require(listing.status == 0, "\(listing.complaint)")
    let people = try JSONDecoder().decode([Person].self, from: listing.output)
    var contents = ["people.txt": people.map(\.line).joined()]
    for person in people {
      let export = try run(["export"] + place + [person.id], input: Corpus.passcode)
      try #require(export.status == 0, "\(export.complaint)")
      contents[person.id + ".json"] = export.text
    }
    return contents
  }

  private struct Person: Decodable {
    let id, source, patient, name, birthDate, held: String

    var line: String {
      [id, source, patient, name, birthDate, held].joined(separator: "|") + "\n"
    }
  }

  /// The contents of a vault with each record as a Bundle.
  static func bundled(_ contents: [String: String]) -> [String: String] {
    contents.reduce(into: [:]) { bundled, file in
      guard file.key != "people.txt" else { return bundled[file.key] = file.value }
      let entries = file.value.split(separator: "\n").map { #"{"resource":\#($0)}"# }
      bundled[file.key] =
        #"{"resourceType":"Bundle","type":"collection","entry":["#
        + entries.joined(separator: ",") + "]}\n"
    }
  }
}
