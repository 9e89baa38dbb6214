import Foundation

// satchel-bench import PLACE BUNDLE…   one import, for its memory (see ImportRun)
// satchel-bench vault name=value …     the sealed VFS beside its peers (see Benchmarks/run-vault)
// satchel-bench record name=value …    the record (see Benchmarks/run-record)
// satchel-bench name=value …           everything else, as a table (see Benchmarks/run)

let arguments = CommandLine.arguments.dropFirst()
do {
  if arguments.first == ImportRun.verb, arguments.count > 1 {
    try await ImportRun.run(
      place: arguments[arguments.startIndex + 1], paths: Array(arguments.dropFirst(2)))
  } else if arguments.first == VaultBenchmark.verb {
    try VaultBenchmark(Settings(arguments.dropFirst())).run()
  } else if arguments.first == RecordBenchmark.verb {
    try RecordBenchmark(Settings(arguments.dropFirst())).run()
  } else {
    try await Benchmark(Settings(arguments)).run()
  }
} catch {
  FileHandle.standardError.write(Data("satchel-bench: \(error)\n".utf8))
  exit(1)
}
