/// A room, the folder it lives in, and whom it may import: the arrows of Docs/ARCHITECTURE.md.
struct Room {
  var name: String
  var folder: String
  /// Project modules.
  var arrows: Set<String>
  /// Modules from outside the project.
  var outside: Set<String>
  /// No clock, randomness, files, network or `Task`.
  var isPure = false
  /// Where the platform's own modules may be imported besides, inside `#if canImport`.
  var platformFolder: String?
}

/// The law. An arrow that isn't here is a finding; a room that doesn't exist yet is simply absent.
enum Rooms {
  /// All that a pure room may have from outside: no file, clock, lock or thread comes with it but
  /// what the banned calls catch.
  static let pure: Set = ["FoundationEssentials"]
  static let impure: Set = ["FoundationEssentials", "Synchronization"]
  static let platform: Set = [
    "Android", "Darwin", "Dispatch", "Foundation", "Glibc", "LocalAuthentication", "Musl",
    "Security",
  ]
  /// The harness may read a terminal; Foundation is not for it.
  static let terminal: Set = ["Android", "Darwin", "Dispatch", "Glibc", "Musl"]

  static let all: [Room] = [
    Room(
      name: "FHIR", folder: "Sources/FHIR", arrows: [], outside: pure, isPure: true),
    Room(
      name: "Sentences", folder: "Sources/Sentences", arrows: [], outside: pure, isPure: true),
    Room(
      name: "Search", folder: "Sources/Search", arrows: ["FHIR", "Sentences"], outside: pure,
      isPure: true),
    Room(
      name: "Sync", folder: "Sources/Sync", arrows: ["FHIR"], outside: pure, isPure: true),
    Room(
      name: "Portal", folder: "Sources/Portal", arrows: ["FHIR", "Search", "Sentences", "Sync"],
      outside: pure, isPure: true),
    Room(
      name: "Session", folder: "Sources/Session", arrows: [], outside: pure, isPure: true),
    Room(name: "CSodium", folder: "Sources/CSodium", arrows: [], outside: []),
    Room(name: "CCrypto", folder: "Sources/CCrypto", arrows: [], outside: []),
    Room(name: "CSealedVFS", folder: "Sources/CSealedVFS", arrows: ["CSodium"], outside: []),
    Room(name: "CToken", folder: "Sources/CToken", arrows: [], outside: []),
    Room(
      name: "TortureChild", folder: "Tests/TortureChild", arrows: ["FHIR", "Store", "Vault"],
      outside: impure),
    Room(
      name: "SearchOracle", folder: "Tests/SearchOracle", arrows: ["FHIR", "Search", "Sentences"],
      outside: ["Foundation"]),
    Room(
      name: "BlobSpeed", folder: "Benchmarks/Sources/BlobSpeed", arrows: ["CSodium", "Vault"],
      outside: impure.union(terminal)),
    Room(
      name: "RecordSpeed", folder: "Benchmarks/Sources/RecordSpeed",
      arrows: ["FHIR", "Portal", "Search", "Store", "Vault"],
      outside: ["Foundation", "GRDBSQLite"]),
    Room(name: "CFaultVFS", folder: "Tests/CFaultVFS", arrows: [], outside: []),
    Room(
      name: "Vault", folder: "Sources/Vault",
      arrows: ["CCrypto", "CSealedVFS", "CSodium", "CToken"],
      outside: impure, platformFolder: "Sources/Vault/Platform"),
    Room(
      name: "Store", folder: "Sources/Store", arrows: ["FHIR", "Search", "Sync", "Vault"],
      outside: impure.union(["GRDB", "GRDBSQLite", "Logging"]),
      platformFolder: "Sources/Store/Platform"),
    Room(
      name: "Satchel", folder: "Sources/Satchel",
      arrows: ["FHIR", "Portal", "Search", "Sentences", "Session", "Store", "Sync", "Vault"],
      outside: impure.union(["Logging"]), platformFolder: "Sources/Satchel/Live"),
    Room(
      name: "SatchelTesting", folder: "Sources/SatchelTesting", arrows: ["Satchel"],
      outside: impure),
    Room(
      name: "Server", folder: "Sources/Server",
      arrows: ["FHIR", "Portal", "Search", "Sentences", "Sync", "Vault"],
      outside: impure.union(["GRDB", "Hummingbird", "JWTKit", "Logging"])),
    Room(
      name: "Documents", folder: "Sources/Documents", arrows: ["FHIR", "Portal"], outside: impure),
    Room(
      name: "Conformance", folder: "Sources/Conformance", arrows: ["FHIR", "Sync"],
      outside: impure),
    Room(name: "CLineEditor", folder: "CLI/CLineEditor", arrows: [], outside: []),
    Room(name: "CProcess", folder: "CLI/CProcess", arrows: [], outside: []),
    Room(
      name: "satchel", folder: "CLI/satchel",
      arrows: [
        "CLineEditor", "CProcess", "Conformance", "Documents", "Satchel", "SatchelTesting",
        "Server",
      ],
      outside: impure.union(terminal).union(["ArgumentParser"])),
    Room(
      name: "satchel-server", folder: "CLI/server", arrows: ["Server"],
      outside: impure.union(terminal).union(["ArgumentParser"])),
  ]

  static let names = Set(all.map(\.name))

  static func room(of path: String) -> Room? { all.first { path.hasPrefix($0.folder + "/") } }
  static func room(named name: String) -> Room? { all.first { $0.name == name } }
}
