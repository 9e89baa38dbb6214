import Testing

@Suite("Import arrows")
struct ImportArrowTests {
  @Test(
    "Every form of an import is recognized",
    arguments: [
      "import FHIR", "public import FHIR", "@_exported public import FHIR", "package import FHIR",
      "@testable import FHIR", "import struct FHIR.Resource", "import FHIR.Inner",
      "  internal import FHIR // why", "@_spi(Testing) import enum FHIR.Kind",
      "let a = 1; import FHIR",
    ])
  func forms(line: String) {
    #expect(ImportArrows.imports(in: SwiftText(line)).map(\.module) == ["FHIR"])
  }

  @Test("A word in a comment or a string is no import")
  func prose() {
    let text = "// import GRDB\n/*\nimport GRDB\n*/\nlet a = \"\"\"\nimport GRDB\n\"\"\""
    #expect(ImportArrows.imports(in: SwiftText(text)).isEmpty)
  }

  @Test(
    "An arrow that the table doesn't have is a finding",
    arguments: [
      ("Sources/FHIR/A.swift", "import Search"), ("Sources/FHIR/A.swift", "import Foundation"),
      ("Sources/Session/A.swift", "import FHIR"), ("Sources/Portal/A.swift", "import Store"),
      ("Sources/Search/A.swift", "import Synchronization"),
      ("Sources/Portal/A.swift", "import GRDB"), ("Sources/Vault/A.swift", "import Logging"),
      ("Sources/Store/A.swift", "@testable import Satchel"),
      ("Sources/Satchel/A.swift", "import ArgumentParser"),
      ("Sources/Satchel/A.swift", "#if canImport(Glibc)\nimport Glibc\n#endif"),
      ("Sources/SatchelTesting/A.swift", "import FHIR"),
      ("CLI/satchel/A.swift", "import FHIR"), ("CLI/satchel/A.swift", "import Foundation"),
      ("Sources/Attic/A.swift", ""),
    ])
  func refused(path: String, text: String) {
    #expect(ImportArrows.findings(path: path, text: text).count == 1)
  }

  @Test(
    "An arrow that the table has is none",
    arguments: [
      ("Sources/FHIR/A.swift", "import FoundationEssentials"),
      ("Sources/Store/A.swift", "import FHIR\nimport GRDB\nimport Logging"),
      ("Sources/Satchel/A.swift", "@_exported public import FHIR"),
      ("CLI/satchel/A.swift", "import ArgumentParser\nimport Satchel\nimport Glibc"),
    ])
  func accepted(path: String, text: String) {
    #expect(ImportArrows.findings(path: path, text: text).isEmpty)
  }

  @Test("A platform's module stands in a platform folder, and there inside #if canImport")
  func platform() {
    let bare = "import Foundation"
    let asked = "#if Tools\n#if canImport(Foundation)\nimport Foundation\n#endif\n#endif\n"
    let other =
      "#if canImport(Glibc)\nimport Glibc\n#elseif canImport(Darwin)\nimport Darwin\n#endif"
    for folder in ["Sources/Satchel/Live", "Sources/Vault/Platform"] {
      #expect(ImportArrows.findings(path: folder + "/A.swift", text: bare).count == 1)
      #expect(ImportArrows.findings(path: folder + "/A.swift", text: asked).isEmpty)
      #expect(ImportArrows.findings(path: folder + "/A.swift", text: other).isEmpty)
      #expect(ImportArrows.findings(path: folder + "/A.swift", text: asked + bare).count == 1)
    }
    #expect(ImportArrows.findings(path: "Sources/Vault/A.swift", text: asked).count == 1)
  }

  @Test("The table names only rooms that it has, a pure room imports only pure ones, nobody itself")
  func table() {
    for room in Rooms.all {
      #expect(room.arrows.isSubset(of: Rooms.names))
      #expect(!reachable(from: room).contains(room.name), "\(room.name) reaches itself")
      guard room.isPure else { continue }
      #expect(room.arrows.allSatisfy { Rooms.room(named: $0)?.isPure == true })
      #expect(room.outside == ["FoundationEssentials"])
    }
  }

  private func reachable(from room: Room) -> Set<String> {
    var reached: Set<String> = []
    var waiting = Array(room.arrows)
    while let name = waiting.popLast() {
      guard reached.insert(name).inserted else { continue }
      waiting += Rooms.room(named: name)?.arrows.sorted() ?? []
    }
    return reached
  }
}
