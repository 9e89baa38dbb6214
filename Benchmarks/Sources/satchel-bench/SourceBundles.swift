import Foundation
import Satchel

/// The bundles that are measured with: Synthea's if they are there, otherwise our own people.
struct SourceBundles {
  /// Paths, the largest file first.
  let paths: [String]
  let isSynthea: Bool

  init(folder: String?, samples: String) throws {
    let found = try folder.map(Self.files) ?? []
    isSynthea = !found.isEmpty
    paths = isSynthea ? found : try Self.files(in: samples)
  }

  private static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") }
      .map { name in (path: folder + "/" + name, size: fileSize(folder + "/" + name)) }
      .sorted { ($0.size, $0.path) > ($1.size, $1.path) }
      .map(\.path)
  }

  var largest: ArraySlice<String> { paths.prefix(10) }

  /// The bytes of the bundle that has the most entries.
  func fullest() throws -> [UInt8] {
    let counted = try paths.map { path in
      let bytes = try Self.bytes(of: path)
      return (bytes: bytes, count: try Bundle(parsing: bytes).count)
    }
    guard let fullest = counted.max(by: { $0.count < $1.count }) else {
      throw BenchmarkError("there are no bundles")
    }
    return fullest.bytes
  }

  static func bytes(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BenchmarkError("can't read \(path)")
    }
    return Array(data)
  }
}

func fileSize(_ path: String) -> Int {
  let attributes = try? FileManager.default.attributesOfItem(atPath: path)
  return (attributes?[.size] as? NSNumber)?.intValue ?? 0
}

struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
