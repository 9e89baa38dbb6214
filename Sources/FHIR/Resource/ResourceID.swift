/// Which resource: its type and its id on one server, such as `Patient/42`.
public struct ResourceID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The resource type: 1–64 ASCII letters.
  public let type: String
  /// The id: 1–64 of letters, digits, `-` and `.` (FHIR R4, id).
  public let id: String

  /// Nil unless both parts have their form.
  public init?(type: String, id: String) {
    guard Self.isType(type.utf8), Self.isID(id.utf8) else { return nil }
    self.type = type
    self.id = id
  }

  /// Reads `Type/id`; nil for anything else.
  public init?(_ text: String) {
    guard let slash = text.utf8.firstIndex(of: 0x2F) else { return nil }
    self.init(type: String(text[..<slash]), id: String(text[text.utf8.index(after: slash)...]))
  }

  /// `Type/id`.
  public var description: String { type + "/" + id }

  /// By type, then by id, byte by byte.
  public static func < (left: ResourceID, right: ResourceID) -> Bool {
    // Both parts are ASCII, where Swift's order is the bytes' order.
    left.type == right.type ? left.id < right.id : left.type < right.type
  }

  static func isType(_ text: some Collection<UInt8>) -> Bool {
    (1...64).contains(text.count) && text.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  static func isID(_ text: some Collection<UInt8>) -> Bool {
    (1...64).contains(text.count)
      && text.allSatisfy {
        ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x2E
      }
  }
}
