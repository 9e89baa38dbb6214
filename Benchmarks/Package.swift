// swift-tools-version: 6.2
import PackageDescription

// What `make bench` measures with. It sees of Satchel what an app sees.
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
    .executableTarget(
      name: "satchel-bench",
      dependencies: ["CSimdjson", .product(name: "Satchel", package: "satchel")],
      swiftSettings: strict),
    // A program that does nothing: what any Swift program weighs and needs to start.
    .executableTarget(name: "empty", swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
