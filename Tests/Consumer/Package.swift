// swift-tools-version: 6.2
import PackageDescription

// An app that depends on Satchel alone: what it has to fetch and link is what an app has to. Its
// tests are the Swift of the README and of the articles in Docs/Satchel.docc.
let package = Package(
  name: "consumer",
  platforms: [.macOS(.v15), .iOS(.v18)],
  dependencies: [.package(name: "satchel", path: "../..")],
  targets: [
    .executableTarget(
      name: "Consumer", dependencies: [.product(name: "Satchel", package: "satchel")],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("MemberImportVisibility"),
      ]),
    .testTarget(
      name: "ArticleTests",
      dependencies: [
        .product(name: "Satchel", package: "satchel"),
        .product(name: "SatchelTesting", package: "satchel"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
  ])
