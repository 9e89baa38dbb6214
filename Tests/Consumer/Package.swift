// swift-tools-version: 6.2
import PackageDescription

// An app that depends on Satchel alone: what it has to fetch and link is what an app has to.
let package = Package(
  name: "consumer",
  platforms: [.macOS(.v15), .iOS(.v18)],
  dependencies: [.package(name: "satchel", path: "../..")],
  targets: [
    .executableTarget(
      name: "Consumer", dependencies: [.product(name: "Satchel", package: "satchel")],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ])
