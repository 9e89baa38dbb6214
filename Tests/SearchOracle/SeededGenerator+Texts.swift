import FHIR
import Foundation
import Search

/// A value said another way: sometimes the same, sometimes near it.
extension SeededGenerator {
  /// Text that `text` may begin with; nil if nothing would be left of it.
  mutating func begin(of text: String) -> String? {
    let characters = Array(text.prefix(100))
    guard !characters.isEmpty else { return nil }
    let isWhole = chance(1, in: 3)
    let length = isWhole ? characters.count : Int.random(in: 1...characters.count, using: &self)
    return usable(restyled(String(characters[..<length])))
  }

  /// Text that may lie somewhere in `text`.
  mutating func part(of text: String) -> String? {
    let characters = Array(text.prefix(200))
    guard !characters.isEmpty else { return nil }
    let start = Int.random(in: 0..<characters.count, using: &self)
    let end = Int.random(in: start..<min(start + 12, characters.count), using: &self)
    return usable(restyled(String(characters[start...end])))
  }

  private func usable(_ text: String) -> String? {
    PlainFolding.fold(text).isEmpty ? nil : text
  }

  /// Often the same; otherwise in another case, with or without diacritics, or with more space.
  mutating func restyled(_ text: String) -> String {
    switch pick(Array(0..<10)) {
    case 0: text.uppercased()
    case 1: text.lowercased()
    case 2: String(decoding: PlainFolding.fold(text), as: UTF8.self)
    case 3: text.replacingOccurrences(of: "e", with: "é").replacingOccurrences(of: "A", with: "Å")
    case 4: text.replacingOccurrences(of: " ", with: "  ")
    case 5: text.decomposedStringWithCanonicalMapping
    case 6: chance(1, in: 3) ? text + "zq" : text
    default: text
    }
  }

  /// In another case.
  mutating func restyledCase(_ text: String) -> String {
    chance(1, in: 2) ? text.uppercased() : text.lowercased()
  }

  /// A date that begins or ends near one that was found, as exact as may be.
  mutating func date(near found: FoundDate) -> SearchDate? {
    if chance(1, in: 4), let date = SearchDate(found.lexeme) { return date }
    var moment = found.last == .max || chance(2, in: 3) ? found.first : found.last
    if moment == .min { moment = found.last }
    guard moment > -62_000_000_000_000, moment < 250_000_000_000_000 else { return nil }
    let day: Int64 = 86_400_000
    moment += pick([0, 0, 0, 0, -1, 1, -1000, 1000, -day, day, 31 * day, -365 * day])
    let zones = [("Z", 0), ("+02:00", 120), ("-08:00", -480), ("+05:45", 345)]
    let zone = pick(zones)
    let moved = moment + Int64(zone.1) * 60_000
    let text = String(Instant(milliseconds: moved).description.dropLast())
    let minute = String(text.prefix(16))
    let second = String(text.prefix(19))
    let forms: [String] = [
      String(text.prefix(4)), String(text.prefix(7)), String(text.prefix(10)), minute + zone.0,
      minute, second + zone.0, second, text + zone.0,
    ]
    return SearchDate(pick(forms))
  }

  /// A number near one that was written so, with as many digits as may be.
  mutating func number(near lexeme: String) -> String {
    let hasPoint = lexeme.contains(".")
    let hasExponent = lexeme.lowercased().contains("e")
    if hasExponent { return lexeme }
    switch pick(Array(0..<9)) {
    case 0: return lexeme + (hasPoint ? "0" : ".0")
    case 1: return hasPoint ? truncated(lexeme, to: 1) : lexeme
    case 2: return hasPoint ? truncated(lexeme, to: 0) : lexeme
    case 3: return lexeme + "e0"
    case 4: return hasPoint ? lexeme + "1" : lexeme + ".5"
    case 5:
      // The last zeros of a whole number become its exponent.
      let zeros = lexeme.reversed().prefix { $0 == "0" }.count
      guard !hasPoint, zeros > 0, zeros < lexeme.count, lexeme != "-0" else { return lexeme }
      return lexeme.dropLast(zeros) + "e\(zeros)"
    case 6:
      return hasPoint ? truncated(lexeme, to: 0) + ".5" : String((Int(lexeme) ?? 0) &+ 1)
    default: return lexeme
    }
  }

  private func truncated(_ lexeme: String, to digits: Int) -> String {
    let parts = lexeme.split(separator: ".")
    guard parts.count == 2, digits > 0 else { return String(parts[0]) }
    return parts[0] + "." + parts[1].prefix(digits)
  }
}
