// swift-tools-version: 6.2
import PackageDescription

// What `make bench` and `make bench-vault` measure with. It sees of Satchel what an app sees, and the
// sealed VFS by itself.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "satchel", path: "..")],
  targets: [
    // Debian's library is a shared one: the fastest code for this processor is chosen at run time.
    .target(name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),
    // What the vault is measured with; other libraries load it as an extension (see run-vault).
    .target(
      name: "CVaultWorkload",
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("sqlite3")]),
    .executableTarget(
      name: "satchel-bench",
      dependencies: [
        "CSimdjson", "CVaultWorkload", .product(name: "Satchel", package: "satchel"),
        .product(name: "CSealedVFS", package: "satchel"),
      ],
      swiftSettings: strict),
    // A program that does nothing: what any Swift program weighs and needs to start.
    .executableTarget(name: "empty", swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
