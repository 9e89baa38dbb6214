/// A reference to another resource (FHIR R4, References).
public struct Reference: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// The literal reference as written.
  public var reference: String? { json.text("reference") }
  /// The type that it says it points to.
  public var type: String? { json.text("type") }
  /// The logical reference.
  public var identifier: Identifier? { json.view("identifier") }
  /// Text for people.
  public var display: String? { json.text("display") }

  /// Where the literal reference points.
  public var target: ReferenceTarget? { reference.map(ReferenceTarget.init) }
  /// The resource that it names by type and id, on whatever server.
  public var resourceID: ResourceID? { target?.resourceID }
}

/// A literal reference taken apart.
public enum ReferenceTarget: Sendable, Equatable {
  /// `Type/id`, with the version of `/_history/v` if there is one.
  case relative(ResourceID, version: String?)
  /// An absolute URL whose path ends in `Type/id`; `base` is what stands before, without the slash.
  case absolute(base: String, ResourceID, version: String?)
  /// `#id`: a resource contained in this one, or with no id the resource itself.
  case contained(String)
  /// `urn:uuid:…` or `urn:oid:…`, meaningful inside a bundle only.
  case urn(String)
  /// Anything else: a conditional reference, a URL of another form.
  case other(String)

  /// Takes a reference apart; a fragment after a resource's address is left out.
  public init(_ text: String) {
    // Nearly all are so, and it is told without taking the text apart by its characters.
    if let id = ResourceID(text) {
      self = .relative(id, version: nil)
      return
    }
    if text.hasPrefix("#") {
      self = .contained(String(text.dropFirst()))
      return
    }
    if text.hasPrefix("urn:") {
      self = .urn(text)
      return
    }
    let address = text.prefix { $0 != "#" }
    var parts = address.split(separator: "/", omittingEmptySubsequences: false)
    var version: String?
    if parts.count >= 4, parts[parts.count - 2] == "_history",
      ResourceID.isID(parts[parts.count - 1].utf8)
    {
      version = String(parts[parts.count - 1])
      parts.removeLast(2)
    }
    guard parts.count >= 2,
      let target = ResourceID(
        type: String(parts[parts.count - 2]), id: String(parts[parts.count - 1]))
    else {
      self = .other(text)
      return
    }
    if parts.count == 2 {
      self = .relative(target, version: version)
    } else if parts.count > 4, parts[0] == "http:" || parts[0] == "https:", parts[1].isEmpty {
      self = .absolute(
        base: parts.dropLast(2).joined(separator: "/"), target, version: version)
    } else {
      self = .other(text)
    }
  }

  /// The type and id that it names, if it does.
  public var resourceID: ResourceID? {
    switch self {
    case .relative(let id, _), .absolute(_, let id, _): id
    case .contained, .urn, .other: nil
    }
  }
}
