#if Tools
/// One line of the harness's language, understood: `[@device] noun verb argument… [=> name]`.
///
/// The parser knows nothing about which nouns and verbs exist; whoever carries the request out
/// does.
struct Request: Equatable, Sendable {
  enum Argument: Equatable, Sendable {
    /// A bare word, or a JSON string that stands alone; the latter may contain anything, `=` too.
    case word(String)
    case option(key: String, value: String)
  }

  /// What follows `@`: `tablet`, `staff.lee`; nil when the line names nobody.
  var device: String?
  var noun: String
  /// Nil only for a lone `help`; `help NOUN` has the noun here.
  var verb: String?
  var arguments: [Argument] = []
  /// The name after `=>`, under which the answer's id is to be kept.
  var capture: String?
  /// The code after `expect`; such a request has no `capture`, since a refusal has no id.
  var expects: String?

  /// The longest line, without its line feed, and the most that captured values may add to it.
  static let maximumBytes = 65_536

  /// Whether this noun belongs to the world and not to a device.
  var concernsWorld: Bool { noun == "clock" || noun == "server" || noun == "help" }

  /// Refuses an `@` in front of a noun that belongs to the world.
  func refuseDeviceForWorld() throws(LineError) {
    guard concernsWorld, device != nil else { return }
    throw LineError(.lineInvalid, .lineWorldNoun(noun: noun))
  }

  /// Reads one line, without its line feed.
  ///
  /// `captures` answers what was kept under a name. Its values are data: they are never read as
  /// grammar, so an id with a space or a quote in it stays one argument.
  ///
  /// - Returns: nil for a line that is to be skipped, blank or a comment.
  static func parse(
    _ bytes: some Collection<UInt8>, captures: @escaping (String) -> String?
  ) throws(LineError) -> Request? {
    guard bytes.count <= maximumBytes else {
      throw LineError.tooLong
    }
    var parser = try RequestParser(bytes, captures: captures)
    return try parser.parse()
  }

  /// The code of `expect CODE` at the beginning of a line that couldn't be read further; nil where
  /// there is none.
  static func expectation(of bytes: some Collection<UInt8>) -> String? {
    guard bytes.count <= maximumBytes,
      var parser = try? RequestParser(bytes, captures: { _ in nil })
    else { return nil }
    parser.skipBlanks()
    return try? parser.readExpectation()
  }
}
#endif
