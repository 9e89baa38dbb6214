// swift-tools-version: 6.2
import PackageDescription

// Everything an app does not link (the harness, later the server and documents) stands behind this
// trait, so that a package that depends on Satchel never fetches what it does not use.
// The Makefile passes `--traits Tools`; a plain `swift build` builds what an app links.
let tools: TargetDependencyCondition? = .when(traits: ["Tools"])

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "satchel",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "Satchel", targets: ["Satchel"]),
    .library(name: "SatchelTesting", targets: ["SatchelTesting"]),
    // By itself only for what measures it: an app has no use for it.
    .library(name: "CSealedVFS", targets: ["CSealedVFS"]),
    .executable(name: "satchel", targets: ["satchel"]),
  ],
  traits: [.trait(name: "Tools", description: "The harness and what stands around the core.")],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "FHIR", swiftSettings: strict),
    .target(name: "Sentences", swiftSettings: strict),
    .target(name: "Search", dependencies: ["Sentences", "FHIR"], swiftSettings: strict),
    .target(name: "Portal", dependencies: ["Search", "Sentences", "FHIR"], swiftSettings: strict),
    .target(name: "Session", swiftSettings: strict),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium",
      providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    .target(
      name: "CSealedVFS", dependencies: ["CSodium"],
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "CToken",
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),
    .target(
      name: "Vault", dependencies: ["CSealedVFS", "CSodium", "CToken"], swiftSettings: strict),
    .target(
      name: "Store",
      dependencies: [
        "Vault", "Search", "FHIR", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .target(
      name: "Satchel",
      dependencies: [
        "Portal", "Store", "Search", "Sentences", "Session", "Vault", "FHIR",
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),
    .target(name: "SatchelTesting", dependencies: ["Satchel"], swiftSettings: strict),
    .target(
      name: "CProcess", path: "CLI/CProcess",
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),
    .target(
      name: "CLineEditor", path: "CLI/CLineEditor",
      cSettings: [
        .enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error),
        .define("LINE_EDITOR", .when(traits: ["Tools"])),
      ], linkerSettings: [.linkedLibrary("edit", .when(traits: ["Tools"]))]),
    .executableTarget(
      name: "satchel",
      dependencies: [
        "CLineEditor", "CProcess", "Satchel", "SatchelTesting",
        .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
      ], path: "CLI/satchel", packageAccess: false, swiftSettings: strict),
    .testTarget(name: "FHIRTests", dependencies: ["FHIR"], swiftSettings: strict),
    .testTarget(name: "SentencesTests", dependencies: ["Sentences"], swiftSettings: strict),
    .testTarget(
      name: "SearchTests", dependencies: ["Search", "Sentences", "FHIR"], swiftSettings: strict),
    .target(
      name: "SearchOracle", dependencies: ["Search", "Sentences", "FHIR"],
      path: "Tests/SearchOracle",
      swiftSettings: strict),
    .testTarget(
      name: "SearchOracleTests", dependencies: ["SearchOracle", "Search", "Sentences", "FHIR"],
      swiftSettings: strict),
    .testTarget(name: "PortalTests", dependencies: ["Portal", "FHIR"], swiftSettings: strict),
    .testTarget(name: "SessionTests", dependencies: ["Session"], swiftSettings: strict),
    .target(
      name: "CFaultVFS", path: "Tests/CFaultVFS",
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("sqlite3")]),
    .testTarget(
      name: "VaultTests", dependencies: ["Vault", "CSealedVFS", "CSodium", "CFaultVFS"],
      swiftSettings: strict),
    .testTarget(
      name: "KeyVaultTests", dependencies: ["Vault", "SatchelTesting", "CToken", "CSodium"],
      swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "Vault", "Search", "SearchOracle", "FHIR", "TortureChild",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "TortureChild", dependencies: ["Store", "Vault", "FHIR"], path: "Tests/TortureChild",
      swiftSettings: strict),
    .executableTarget(
      name: "RecordSpeed",
      dependencies: [
        "Portal", "Store", "Search", "Vault", "FHIR",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ], path: "Benchmarks/Sources/RecordSpeed", swiftSettings: strict),
    .executableTarget(
      name: "BlobSpeed", dependencies: ["Vault", "CSodium"], path: "Benchmarks/Sources/BlobSpeed",
      swiftSettings: strict),
    .testTarget(
      name: "SatchelTests",
      dependencies: ["Satchel", "SatchelTesting", "Store", "Vault"],
      swiftSettings: strict),
    .testTarget(
      name: "CLITests", dependencies: ["satchel", "Vault"], exclude: ["Golden", "Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "CompatibilityTests",
      dependencies: ["Store", "Vault", "Search", "FHIR", "CSealedVFS", "CSodium", "CFaultVFS"],
      exclude: ["Corpus"], swiftSettings: strict),
    .testTarget(name: "TidyTests", swiftSettings: strict),
  ]
)
