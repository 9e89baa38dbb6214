import Testing

@Suite("Sizes")
struct SizeTests {
  private func function(_ head: String, lines: Int) -> String {
    head + " {\n" + String(repeating: "  a()\n", count: lines - 2) + "}\n"
  }

  @Test("A file of five hundred lines passes, one more is a finding")
  func files() {
    let limit = String(repeating: "a\n", count: 500)
    #expect(Sizes.findings(path: "Sources/A/A.swift", text: limit).isEmpty)
    #expect(Sizes.findings(path: "Sources/A/A.swift", text: limit + "a").count == 1)
    #expect(Sizes.findings(path: "Sources/A/a.c", text: limit + "a\n").count == 1)
  }

  @Test("A line of a hundred characters passes, one more is a finding, bytes don't count")
  func columns() {
    let limit = String(repeating: "é", count: 100)
    #expect(Sizes.findings(path: "CLI/a/A.swift", text: limit).isEmpty)
    #expect(Sizes.findings(path: "CLI/a/A.swift", text: "\n" + limit + "a").map(\.line) == [2])
  }

  @Test(
    "A function of sixty lines passes, one more is a finding",
    arguments: [
      "func f()", "init(a: Int)", "init?(_ a: [Int] = f({ 1 }))",
      "static func == (a: A, b: A) -> Bool",
      "func f<T: P>(_ a: T) async throws(E) -> [T]\nwhere T.A == Int", "package init<T>(a: T)",
    ])
  func functions(head: String) {
    let headLines = Sizes.lineCount(head)
    let limit = function(head, lines: 61 - headLines)
    let beyond = function(head, lines: 62 - headLines)
    #expect(Sizes.findings(path: "Sources/A/A.swift", text: limit).isEmpty)
    #expect(Sizes.findings(path: "Sources/A/A.swift", text: beyond).count == 1)
  }

  @Test("Calls of init, requirements without a body, and braces in strings are not counted")
  func notFunctions() {
    let text = """
      protocol P {
        func a()
        init(b: Int)
      }
      struct A { let b = A.init(c: 1) }
      func d() { e("{") }
      """
    let found = Sizes.functions(in: SwiftText(text).code)
    #expect(found == [Sizes.Function(name: "func d", line: 6, lines: 1)])
  }
}
