#if Tools
import Satchel
import Testing

@testable import satchel

@Suite struct GrammarArgumentTests {
  static let parameters: [Parameter] = [
    .word("PATH"), .optionalWord("NAME"), .option("limit", "N"), .option("sound", "on|off"),
    .option("within", "20m"), .option("keep", "mine|theirs"), .option("passcode", "-"),
    .repeatedOption("set", "path=value"),
  ]

  static func read(
    _ rest: String, _ parameters: [Parameter] = parameters
  ) throws -> ArgumentReader {
    let request = try Request.parse("a b \(rest)".utf8, captures: { _ in nil })
    return try ArgumentReader(try #require(request), accepts: parameters)
  }

  @Test func `declared arguments are read by name and type`() throws {
    let arguments = try Self.read(
      "p limit=5 sound=off within=1m30s keep=theirs passcode=- set=a set=b")
    #expect(try arguments.text("PATH") == "p")
    #expect(arguments.text(optional: "NAME") == nil)
    #expect(try arguments.integer("limit", in: 1...5) == 5)
    #expect(try arguments.toggle("sound") == false)
    #expect(try arguments.duration("within") == .seconds(90))
    #expect(try arguments.choice("keep", ["mine": 1, "theirs": 2]) == 2)
    #expect(try arguments.secret("passcode") == .nextLine)
    #expect(arguments.all("set") == ["a", "b"])
  }

  @Test func `the rest of the words is taken in order`() throws {
    let arguments = try Self.read("x y z", [.word("ID"), .rest("MORE")])
    #expect(try arguments.text("ID") == "x")
    #expect(arguments.all("MORE") == ["y", "z"])
    #expect(try Self.read("x", [.word("ID"), .rest("MORE")]).all("MORE") == [])
  }

  @Test(
    arguments: [
      ("", LineError.Code.argumentMissing), ("p q r", .argumentUnknown),
      ("p no=1", .argumentUnknown),
      ("p limit=1 limit=2", .argumentInvalid), ("p PATH", nil),
    ] as [(String, LineError.Code?)])
  func `what the verb does not take is refused with what it does`(
    line: String, code: LineError.Code?
  ) throws {
    guard let code else {
      _ = try Self.read(line)
      return
    }
    let error = #expect(throws: LineError.self) { try Self.read(line) }
    #expect(error?.code == code)
    if code != .argumentInvalid {
      #expect(error?.reason.description.contains("PATH [NAME] [limit=N] [sound=on|off]") == true)
    }
  }

  @Test(arguments: ["0", "6", "+5", "05", "5.0", "", "-", "99999999999999999999", "five"])
  func `a number out of range or oddly spelt is refused`(text: String) throws {
    let arguments = try Self.read("p limit=\"\(text)\"")
    let error = #expect(throws: LineError.self) { try arguments.integer("limit", in: 1...5) }
    #expect(error == LineError(.argumentInvalid, .argumentInteger(name: "limit=", from: 1, to: 5)))
  }

  @Test func `a value of the wrong kind is refused with the right kinds`() throws {
    let arguments = try Self.read("5x sound=yes within=5 keep=both")
    #expect(throws: LineError(.argumentInvalid, .argumentChoice(name: "sound=", words: "on, off")))
    {
      try arguments.toggle("sound")
    }
    #expect(
      throws: LineError(.argumentInvalid, .argumentChoice(name: "keep=", words: "mine, theirs"))
    ) {
      try arguments.choice("keep", ["mine": 1, "theirs": 2])
    }
    let error = #expect(throws: LineError.self) { try arguments.duration("PATH") }
    #expect(error?.reason.description.hasPrefix("PATH needs a duration such as 90s") == true)
    #expect(throws: LineError.self) { try arguments.duration("within") }
    #expect(throws: LineError.self) { try arguments.text("passcode") }
  }

  @Test func `what cannot be taken back needs confirm=yes`() throws {
    _ = try Self.read("confirm=yes", [.confirm])
    let missing = #expect(throws: LineError.self) { try Self.read("", [.confirm]) }
    #expect(missing?.code == .argumentMissing)
    #expect(missing?.reason.description.contains("confirm=yes") == true)
    let wrong = #expect(throws: LineError.self) { try Self.read("confirm=no", [.confirm]) }
    #expect(wrong?.code == .argumentInvalid)
  }

  @Test(arguments: [
    "p q 493817", "p x=493817", "p limit=493817", "p passcode=493817 passcode=493817",
    "p keep=493817", "p q \"493817", "493817=p", "p passcode=4=93817", "p ${493817}", "p $493817",
  ])
  func `no error repeats a secret`(line: String) {
    let error = #expect(throws: LineError.self) {
      let arguments = try Self.read(line)
      _ = try arguments.integer(optional: "limit", in: 1...5)
      _ = try arguments.choice(optional: "keep", ["mine": 1])
      _ = try arguments.duration("within")
    }
    #expect(error?.reason.description.contains("93817") == false)
  }
}
#endif
