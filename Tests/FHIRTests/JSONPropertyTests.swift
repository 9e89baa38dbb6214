import FHIR
import Testing

/// Random texts and random damage, judged by the oracle. A failure names the seed that repeats it.
@Suite struct JSONPropertyTests {
  @Test(arguments: 0..<8)
  func randomTreesSurviveWritingAndReading(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for round in 0..<150 {
      let tree = TreeWriter.randomTree(depth: 6, &random)
      let bytes = TreeWriter.write(tree, &random)
      let json = try JSONDocument(bytes).root
      let place: Comment = "seed \(seed) round \(round)"
      #expect(Tree(json) == tree, place)
      let canonical = JSONWriter.canonicalBytes(of: json)
      #expect(text(canonical) == tree.canonical, place)
      #expect(Oracle.parse(JSONWriter.compactBytes(of: json)) == tree, place)
      #expect(Oracle.parse(JSONWriter.prettyBytes(of: json)) == tree, place)
      #expect(Oracle.parse(try JSONValue(json).bytes()) == tree, place)
    }
  }

  @Test(arguments: 0..<8)
  func damagedTextIsAcceptedExactlyWhenTheOracleAcceptsIt(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    var accepted = 0
    for round in 0..<600 {
      let tree = TreeWriter.randomTree(depth: 4, &random)
      let bytes = Damage.apply(to: TreeWriter.write(tree, &random), &random)
      let verdict = try? JSONDocument(bytes)
      let judge = Oracle.parse(bytes)
      #expect(verdict.map { Tree($0.root) } == judge, "seed \(1000 + seed) round \(round)")
      accepted += judge == nil ? 0 : 1
    }
    // The damage must leave some texts valid, or one side of the equivalence is never tried.
    #expect(accepted > 10 && accepted < 590)
  }

  /// One example in twelve, each damaged six ways: the oracle is slow without optimization.
  @Test(.enabled(if: SharedData.has("fhir-r4-examples"), SharedData.absent))
  func damagedExamplesAreAcceptedExactlyWhenTheOracleAcceptsThem() throws {
    var random = SeededGenerator(seed: 7)
    let files = try SharedData.files("fhir-r4-examples").filter { $0.bytes.count < 20_000 }
    var tried = 0
    for (index, file) in files.enumerated() where index % 12 == 0 {
      for round in 0..<6 {
        let bytes = Damage.apply(to: file.bytes, &random)
        let verdict = try? JSONDocument(bytes)
        #expect(
          (verdict != nil) == (Oracle.parse(bytes) != nil), "seed 7, \(file.name) round \(round)")
        tried += 1
      }
    }
    #expect(tried > 100)
  }
}

/// Ways in which bytes go wrong between there and here.
enum Damage {
  static func apply(to source: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = source
    for _ in 0..<random.pick([1, 1, 1, 2, 5]) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.removeSubrange(at...)
      case 3: bytes.remove(at: at)
      case 4: bytes.insert(random.pick(Array("{}[],:\"\\ \n0e.-u".utf8)), at: at)
      default:
        let end = min(bytes.count, at + Int.random(in: 0..<20, using: &random))
        bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...at, using: &random))
      }
    }
    return bytes
  }
}

/// Random trees, and texts for them with every freedom that JSON leaves a writer.
enum TreeWriter {
  static func randomTree(depth: Int, _ random: inout SeededGenerator) -> Tree {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 4), using: &random) {
    case 0: return .literal(random.pick(["true", "false", "null"]))
    case 1: return .number(number(&random))
    case 2, 3: return .string(string(&random))
    case 4, 5:
      let count = random.pick([0, 1, 2, 3, 5])
      return .array((0..<count).map { _ in randomTree(depth: depth - 1, &random) })
    default:
      let count = random.chance(1, in: 20) ? 40 : random.pick([0, 1, 2, 3, 7])
      return .object(
        (0..<count).map { _ in
          Tree.Member(
            name: string(&random), value: randomTree(depth: count == 40 ? 0 : depth - 1, &random))
        })
    }
  }

  static func number(_ random: inout SeededGenerator) -> String {
    func digits(_ random: inout SeededGenerator) -> String {
      (0..<Int.random(in: 1...9, using: &random)).map { _ in random.pick(Array("0123456789")) }
        .reduce(into: "") { $0.append($1) }
    }
    var lexeme = random.chance(1, in: 3) ? "-" : ""
    lexeme += random.chance(1, in: 3) ? "0" : random.pick(["1", "9", "5"]) + digits(&random)
    if random.chance(1, in: 2) { lexeme += "." + digits(&random) }
    if random.chance(1, in: 3) {
      lexeme += random.pick(["e", "E"]) + random.pick(["", "+", "-"]) + digits(&random)
    }
    return lexeme
  }

  static func string(_ random: inout SeededGenerator) -> [Unicode.Scalar] {
    let alphabet = Array(
      "abcdefghijklmnop\"\\/ \u{0}\u{1}\u{1F}\n\t\u{7F}é߿€\u{FFFD}😀\u{9F123}\u{10FFFF}"
        .unicodeScalars)
    let isPlain = random.chance(2, in: 3)
    return (0..<random.pick([0, 1, 3, 7, 8, 9, 15, 16, 17, 40])).map { _ in
      isPlain ? random.pick(Array(alphabet.prefix(16))) : random.pick(alphabet)
    }
  }

  static func write(_ tree: Tree, _ random: inout SeededGenerator) -> [UInt8] {
    var out = ""
    append(tree, to: &out, &random)
    return Array((space(&random) + out + space(&random)).utf8)
  }

  private static func append(_ tree: Tree, to out: inout String, _ random: inout SeededGenerator) {
    switch tree {
    case .literal(let text), .number(let text): out += text
    case .string(let scalars): quote(scalars, to: &out, &random)
    case .array(let elements):
      out += "[" + space(&random)
      for (index, element) in elements.enumerated() {
        if index > 0 { out += space(&random) + "," + space(&random) }
        append(element, to: &out, &random)
      }
      out += space(&random) + "]"
    case .object(let members):
      out += "{" + space(&random)
      for (index, member) in members.enumerated() {
        if index > 0 { out += space(&random) + "," + space(&random) }
        quote(member.name, to: &out, &random)
        out += space(&random) + ":" + space(&random)
        append(member.value, to: &out, &random)
      }
      out += space(&random) + "}"
    }
  }

  private static func space(_ random: inout SeededGenerator) -> String {
    random.pick([
      "", "", " ", "\n", "\r\n", "\t", "\n        ", "\n                       ", "   \n  ",
    ])
  }

  private static func quote(
    _ scalars: [Unicode.Scalar], to out: inout String, _ random: inout SeededGenerator
  ) {
    out += "\""
    for scalar in scalars {
      let short: [Unicode.Scalar: String] = [
        "\"": "\\\"", "\\": "\\\\", "/": "\\/", "\n": "\\n", "\t": "\\t",
      ]
      if let escape = short[scalar], random.chance(1, in: 2) {
        out += escape
      } else if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || random.chance(1, in: 12)
      {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: random.chance(1, in: 2))
          out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
