internal import FHIR

/// A date that is searched for: FHIR's forms, and besides them a time to the minute, or without a
/// zone (UTC then).
public struct SearchDate: Sendable, Hashable {
  /// As written.
  public let lexeme: String
  /// The first millisecond since 1970 that it covers, and the last.
  package let earliest: Int64
  package let latest: Int64

  /// Nil for what isn't one of the forms.
  public init?(_ lexeme: String) {
    self.lexeme = lexeme
    if let date = FHIRDateTime(lexeme) {
      earliest = date.earliest
      latest = date.latest
      return
    }
    let text = Array(lexeme.utf8)
    let hours = 13  // YYYY-MM-DDThh
    guard text.count >= hours + 3, text[10] == UInt8(ascii: "T"), text[hours] == UInt8(ascii: ":")
    else { return nil }
    let hasSeconds = text.count > hours + 3 && text[hours + 3] == UInt8(ascii: ":")
    let zoneStart = text[hours...].firstIndex { [0x2B, 0x2D, 0x5A].contains($0) } ?? text.count
    var full = String(decoding: text[..<zoneStart], as: UTF8.self)
    if !hasSeconds { full += ":00" }
    full += zoneStart == text.count ? "Z" : String(decoding: text[zoneStart...], as: UTF8.self)
    guard let date = FHIRDateTime(full) else { return nil }
    earliest = date.earliest
    latest = hasSeconds ? date.latest : date.earliest + 59_999
  }
}
