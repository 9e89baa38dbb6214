import Dispatch
import Foundation
import Testing

@testable import FHIR

/// Expressions and resources that are made to trap, hang or fill the memory.
@Suite struct FHIRPathLimitTests {
  private func code(_ expression: String, on text: String = "{}", steps: Int = 50_000) -> FHIRError
    .Code?
  {
    let error = failure { () throws(FHIRError) in
      var context = FHIRPath.Context()
      context.steps = steps
      _ = try FHIRPath(expression).evaluate(on: JSONDocument(Array(text.utf8)).root, in: context)
    }
    return error?.code
  }

  private func nested(_ open: String, _ inner: String, _ close: String, _ count: Int) -> String {
    String(repeating: open, count: count) + inner + String(repeating: close, count: count)
  }

  @Test func depthHasALimit() {
    #expect(code(nested("(", "1", ")", 31)) == nil)
    #expect(code(nested("(", "1", ")", 32)) == .pathTooComplex)
    #expect(code(nested("(", "1", ")", 20_000)) == .pathTooComplex)
    #expect(code(nested("a.where(", "1", ")", 5000)) == .pathTooComplex)
    #expect(code(nested("a[", "1", "]", 5000)) == .pathTooComplex)
    #expect(code(String(repeating: "-", count: 60_000) + "1") == nil)
    #expect(code(String(repeating: "1 + ", count: 15_000) + "1") == nil)
    #expect(code("a" + String(repeating: ".a", count: 30_000)) == nil)
    #expect(code("a" + String(repeating: ".a", count: 40_000)) == .pathTooComplex)
  }

  /// Threads of apps have half a megabyte; the deepest expression that is read must fit.
  @Test func theDeepestExpressionFitsASmallStack() {
    // Parentheses at the far right, and at the far left of all operators.
    let right = nested("true implies (", "true", ")", 15)
    let left = nested("(", "1", " * 1 + 1 | 1 < 1 = 1 in 1 and 1 or 1 implies 1)", 3)
    let deepest = [
      right, left, nested("iif(true, ", "1", ")", 30), nested("select(", "1", ")", 30),
    ]
    let isDone = DispatchSemaphore(value: 0)
    let thread = Thread {
      for expression in deepest {
        _ = try? FHIRPath(expression).evaluate(on: JSONDocument(Array("{}".utf8)).root)
      }
      isDone.signal()
    }
    thread.stackSize = 512 << 10
    thread.start()
    isDone.wait()
    #expect(deepest.map { code($0) } == [nil, .pathMismatch, nil, nil])
    #expect(
      code(nested("(", "1", " * 1 + 1 | 1 < 1 = 1 in 1 and 1 or 1 implies 1)", 4))
        == .pathTooComplex)
    #expect(code(nested("iif(true, ", "1", ")", 32)) == .pathTooComplex)
  }

  @Test func evaluationsEnd() {
    let ten = "(1|2|3|4|5|6|7|8|9|10)"
    let growing = String(repeating: ".select(\(ten).combine(\(ten)))", count: 9)
    #expect(code(ten + growing) == .pathTooComplex)
    #expect(code("1.repeat($this + 1)") == .pathTooComplex)
    #expect(
      code(ten + ".aggregate($total.combine($total).combine($total), \(ten))") == .pathTooComplex)
    let doubling = String(repeating: ".select($this & $this)", count: 40)
    #expect(code("'abcdefgh'" + doubling) == .pathTooComplex)
    let replacing = String(repeating: ".replace('', 'aaaaaaaa')", count: 12)
    #expect(code("'abcdefgh'" + replacing) == .pathTooComplex)
    #expect(
      code("descendants()", on: nested("{\"a\":", "1", "}", 120), steps: 100) == .pathTooComplex)
  }

  @Test func manyDistinctThingsAreToldApartInTime() {
    let codes = (0..<3000).map { "{\"code\":\"\($0)\",\"system\":\"s\"}" }.joined(separator: ",")
    let text = "{\"coding\":[\(codes)]}"
    #expect(code("coding.distinct().count()", on: text) == nil)
    #expect(code("coding.code.isDistinct()", on: text) == nil)
    #expect(code("coding.code.combine(coding.code).isDistinct()", on: text) == nil)
  }

  @Test func noPatternBacktracks() throws {
    let text = "'" + String(repeating: "a", count: 20_000) + "!'"

    for pattern in ["(a+)+$", "(a|aa)*$", "(a*)*b", "(.*)(.*)(.*)(.*)(.*)x"] {
      #expect(code("\(text).matches('\(pattern)')", steps: 1_000_000) == nil, "\(pattern)")
    }
    #expect(code("'a'.matches('\(nested("(", "a", ")", 100))')") == .pathTooComplex)
    #expect(code("'a'.matches('((a{100}){100}){100}')") == .pathTooComplex)
    #expect(code("'a'.matches('(?=a)')") == .pathUnsupported)
    #expect(code("'a'.matches('(a)\\\\1')") == .pathUnsupported)
    #expect(code("'a'.matches('(a')") == .pathMismatch)
    #expect(code("'a'.matches('a{2,1}')") == .pathMismatch)
    #expect(code("'a'.replaceMatches('a', '$1')") == .pathUnsupported)
  }

  /// Foundation's engine agrees on what is found first, for patterns that both take.
  @Test func patternsFindWhatAnotherEngineFinds() throws {
    var generator = SeededGenerator(seed: 20_260_105)
    var compared = 0
    for _ in 0..<3000 {
      let pattern = Self.pattern(&generator, 3)
      let text = String(
        (0..<Int.random(in: 0...8, using: &generator)).map { _ in
          "abc \n".randomElement(using: &generator) ?? "a"
        })
      guard
        let oracle = try? NSRegularExpression(
          pattern: pattern, options: [.dotMatchesLineSeparators])
      else { continue }
      let compiled = try PathPattern(pattern, offset: 0)
      if compiled.repeatsNothing { continue }
      var steps = 1_000_000
      let scalars = Array(text.unicodeScalars)
      let found = try compiled.firstMatch(in: scalars, steps: &steps)
      let expected = oracle.firstMatch(
        in: text, range: NSRange(location: 0, length: text.utf16.count))
      compared += 1
      #expect(
        found == expected.map { $0.range.location..<$0.range.location + $0.range.length },
        "\(pattern) in \(text.debugDescription)")
    }
    #expect(compared > 1000)
  }

  private static func pattern(_ generator: inout SeededGenerator, _ depth: Int) -> String {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let atom: String
      switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &generator) {
      case 0, 1: atom = ["a", "b", "c"].randomElement(using: &generator) ?? "a"
      case 2: atom = "."
      case 3:
        atom = ["[ab]", "[^a]", "[a-b ]", "\\s", "\\w"].randomElement(using: &generator) ?? "."
      case 4: return ["\\b", "^", "a"].randomElement(using: &generator) ?? "a"
      case 5: atom = "(" + pattern(&generator, depth - 1) + ")"
      default:
        atom = "(?:" + pattern(&generator, depth - 1) + "|" + pattern(&generator, depth - 1) + ")"
      }
      let suffix = ["", "", "*", "+", "?", "{2}", "{1,2}", "{0,}", "*?", "+?", "??"]
      return atom + (suffix.randomElement(using: &generator) ?? "")
    }.joined()
  }

  /// Sums and products of random decimals, against Foundation's.
  @Test func arithmeticAgreesWithAnotherImplementation() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      func number() -> String {
        let digits = Int.random(in: -999_999_999...999_999_999, using: &generator)
        let scale = Int.random(in: 0...6, using: &generator)
        return FHIRPath.Decimal(coefficient: Int128(digits), scale: scale)?.description ?? "0"
      }
      let (left, right) = (number(), number())
      let first = try #require(FHIRPath.Decimal(left))
      let second = try #require(FHIRPath.Decimal(right))
      let (one, other) = (try #require(Decimal(string: left)), try #require(Decimal(string: right)))
      func same(_ value: FHIRPath.Decimal?, _ wanted: Decimal) -> Bool {
        value.flatMap { Decimal(string: $0.description) } == wanted
      }
      #expect(first.description == left)
      #expect(same(first.adding(second), one + other), "\(left) + \(right)")
      #expect(same(first.multiplied(by: second), one * other), "\(left) * \(right)")
      #expect((first < second) == (one < other) && (first == second) == (one == other))
      if let back = first.multiplied(by: second)?.exactlyDivided(by: second) {
        #expect(back == first, "\(left) * \(right) / \(right)")
      }
    }
  }
}
