import CSealedVFS
import CVaultWorkload
import Foundation

/// What one round of the workload said in one library: its plain mode first.
struct VaultRound: Decodable {
  struct Times: Decodable {
    let name: String
    /// By the workload's steps.
    let seconds: [Double]
  }

  let library: String
  let contenders: [Times]
}

/// Where rounds come from: a library that the same C code drives.
protocol DrivenLibrary {
  func runRound(_ number: Int, in folder: TemporaryFolder) throws -> VaultRound
}

/// The SQLite that Satchel is linked with, with the sealed VFS beside.
struct LinkedLibrary: DrivenLibrary {
  let suites: [Suite]

  init() throws {
    guard workload_use_linked_library() == 0, sealed_vfs_register() == 0 else {
      throw BenchmarkError("SQLite can't be driven")
    }
    suites = Suite.offered()
  }

  var name: String { "SQLite " + String(cString: workload_library_version()) }

  func runRound(_ number: Int, in folder: TemporaryFolder) throws -> VaultRound {
    let contenders =
      [try SealedContender(suite: nil, in: folder)]
      + (try suites.map { try SealedContender(suite: $0, in: folder) })
    defer { for contender in contenders { contender.revokeSlot() } }
    let steps = Int(workload_step_count())
    var seconds = Array(repeating: 0.0, count: steps * contenders.count)
    let code = SealedContender.withWorkloadContenders(contenders[...]) {
      workload_round($0, Int32($0.count), Int32(number), &seconds)
    }
    guard code == 0 else { throw BenchmarkError("the workload failed with SQLite's error \(code)") }
    return VaultRound(
      library: name,
      contenders: contenders.indices.map { index in
        VaultRound.Times(
          name: contenders[index].suite?.contenderName ?? "plain",
          seconds: Array(seconds[index * steps..<(index + 1) * steps]))
      })
  }
}

/// The SQLite of a Python package, in a process of its own: Python loads it, and no more.
struct PeerLibrary: DrivenLibrary {
  let python: String
  let script: String
  /// The workload as a loadable extension.
  let workload: String
  let package: String
  /// Our VFS as a loadable extension, if it was built.
  let sealedVFS: String?

  func runRound(_ number: Int, in folder: TemporaryFolder) throws -> VaultRound {
    let output = folder.path + "/times.json"
    let call = [python, script, workload, package, folder.path, "\(number)"]
    _ = try ChildProcess.run(call + (sealedVFS.map { [$0] } ?? []), output: output)
    return try JSONDecoder().decode(
      VaultRound.self, from: Data(contentsOf: URL(fileURLWithPath: output)))
  }
}
