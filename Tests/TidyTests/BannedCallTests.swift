import Testing

@Suite("Banned calls")
struct BannedCallTests {
  private func findings(_ path: String, _ text: String) -> [Finding] {
    BannedCall.all.flatMap { $0.findings(path: path, text: text) }
  }

  @Test(
    "Each banned call is found outside its place",
    arguments: [
      ("Sources/Vault/A.swift", "let now = Date()"),
      ("Sources/Store/A.swift", "Foundation.Date.now"),
      ("Sources/Sync/A.swift", "UUID()"), ("Tests/VaultTests/A.swift", "await Task.sleep(for: x)"),
      ("Tests/VaultTests/A.swift", "let a = try! f()"), ("Sources/FHIR/A.swift", "fatalError()"),
      ("Sources/Satchel/A.swift", "print(\"a\")"), ("Sources/Portal/A.swift", "Task { }"),
      ("Sources/Vault/A.swift", "Task  {"), ("Sources/Server/A.swift", "Task.detached {"),
      ("Sources/Server/A.swift", "Task(priority: .low) {"),
      ("Sources/Store/A.swift", "final class A: @unchecked Sendable {}"),
      ("Tests/FHIRTests/A.swift", "nonisolated(unsafe) var a = 1"),
      ("CLI/satchel/A.swift", "// TODO: later"), ("Sources/CSealedVFS/a.c", "/* FIXME */"),
      ("Sources/Session/A.swift", "Int.random(in: 1...6)"),
      ("Sources/Session/A.swift", "ContinuousClock.now"),
      ("Sources/Search/A.swift", "var g = SystemRandomNumberGenerator()"),
      ("Sources/Store/A.swift", "JSONDecoder()"), ("Sources/FHIR/A.swift", "JSONSerialization.x"),
      ("Sources/Vault/A.swift", "let a = \"at \\(Date())\""),
    ])
  func found(path: String, text: String) {
    #expect(findings(path, text).count == 1)
  }

  @Test(
    "What only looks like a banned call, or stands in its place, is not",
    arguments: [
      ("Sources/Vault/A.swift", "// Date() is banned\nlet a = \"try! UUID()\""),
      ("Sources/Satchel/Live/A.swift", "let a = (Date(), UUID())"),
      ("CLI/satchel/A.swift", "print(Date())"), ("Sources/Satchel/A.swift", "Task { await a() }"),
      ("Sources/FHIR/A.swift", "let a = BirthDate()\noutput.print(b)\nlet task = Task(resource)"),
      ("Sources/FHIR/A.swift", "struct MyJSONDecoders {}\nfunc blueprint() {}"),
      ("Sources/Vault/A.swift", "UInt8.random(in: 1...6)"), ("Tests/A/A.swift", "print(UUID())"),
      ("Sources/FHIR/A.swift", "let a = \"XXX\"\nlet TODOS = 1"),
    ])
  func passed(path: String, text: String) {
    #expect(findings(path, text).isEmpty)
  }

  @Test("A finding names its line")
  func line() {
    #expect(findings("Sources/FHIR/A.swift", "a\n\n  try!").map(\.line) == [3])
  }
}
