import Foundation

/// What RecordSpeed said: names and numbers, a line for each.
struct SpokenLines {
  private var lines: [(name: String, numbers: [Double])] = []

  /// Runs it to its end.
  init(running arguments: [String], output: String) throws {
    _ = try ChildProcess.run(arguments, output: output)
    for line in try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n") {
      let words = line.split(separator: " ")
      let numbers = words.dropFirst().compactMap { Double($0) }
      guard let name = words.first, numbers.count == words.count - 1 else {
        throw BenchmarkError("\(arguments[0]) says something else")
      }
      lines.append((String(name), numbers))
    }
  }

  /// Every line of that name.
  func all(_ name: String) -> [[Double]] {
    lines.filter { $0.name == name }.map(\.numbers)
  }

  /// The only line of that name, of at least so many numbers.
  func numbers(_ name: String, _ count: Int = 1) throws -> [Double] {
    guard let numbers = all(name).first, numbers.count >= count else {
      throw BenchmarkError("nothing was said of \(name)")
    }
    return numbers
  }
}
