import Testing

@Suite("Package.swift and the arrows")
struct ManifestTests {
  @Test("Targets, products and conditions are read out of the manifest")
  func read() {
    let text = #"""
      let package = Package(
        dependencies: [.package(url: "https://example.org/GRDB", from: "7.10.0")],
        targets: [
          // .target(name: "Commented", dependencies: ["Out"]),
          .target(name: "Search", dependencies: ["FHIR"], swiftSettings: strict),
          .executableTarget(
            name: "satchel",
            dependencies: [
              "Satchel", .target(name: "SatchelTesting"),
              .product(name: "ArgumentParser", package: "swift-argument-parser", condition: tools),
            ], path: "CLI/satchel"),
          .testTarget(name: "SearchTests"),
          .target(name: "Store", dependencies: rooms),
        ])
      """#
    let targets = Manifest(text).targets()
    #expect(targets.map(\.name) == ["Search", "satchel", "SearchTests", "Store"])
    #expect(targets.map(\.isTest) == [false, false, true, false])
    #expect(
      targets.map(\.dependencies) == [
        ["FHIR"], ["Satchel", "SatchelTesting", "ArgumentParser"], [], nil,
      ])
  }

  @Test(
    "A dependency that the table doesn't allow is a finding",
    arguments: [
      #".target(name: "FHIR", dependencies: ["Search"])"#,
      #".target(name: "Vault", dependencies: [.product(name: "GRDB", package: "GRDB.swift")])"#,
      #".target(name: "Satchel", dependencies: ["FHIR", "SatchelTesting"])"#,
      #".target(name: "Attic")"#, #".target(name: "Store", dependencies: rooms)"#,
      #".executableTarget(name: "satchel", dependencies: ["FHIR"], path: "CLI/satchel")"#,
      "let package = Package()",
    ])
  func refused(text: String) {
    #expect(Manifest.findings(path: "Package.swift", text: text).count == 1)
  }

  @Test("A test target may depend on any room")
  func tests() {
    let text = #".testTarget(name: "FHIRTests", dependencies: ["FHIR", "Store"])"#
    #expect(Manifest.findings(path: "Package.swift", text: text).isEmpty)
  }
}
