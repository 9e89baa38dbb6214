// swift-tools-version: 6.2
import PackageDescription

// Hostile files against what reads them, with libFuzzer: `make fuzz`. Not a part of the main package,
// because a fuzzer brings its own `main` and everything it tests is built anew with its marks in it.
//
// The targets look into the rooms with `@testable`, as the main package's tests do: a debug build.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "satchel", path: "../..")],
  targets: [
    .target(
      name: "CHostilePages",
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("sqlite3")]),
    .executableTarget(
      name: "Fuzz",
      dependencies: ["CHostilePages", .product(name: "Satchel", package: "satchel")],
      packageAccess: false,
      swiftSettings: [
        .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .unsafeFlags(["-parse-as-library"]),
      ]),
  ]
)
