/// A business identifier.
public struct Identifier: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// usual, official, temp, secondary or old.
  public var use: String? { json.text("use") }
  /// What kind of identifier.
  public var type: CodeableConcept? { json.view("type") }
  /// The namespace.
  public var system: String? { json.text("system") }
  /// The identifier in it.
  public var value: String? { json.text("value") }
  /// When it is valid.
  public var period: Period? { json.view("period") }
  /// Who gave it.
  public var assigner: Reference? { json.view("assigner") }
}

/// A code from a code system.
public struct Coding: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// The code system's URI.
  public var system: String? { json.text("system") }
  /// The system's version.
  public var version: String? { json.text("version") }
  /// The code.
  public var code: String? { json.text("code") }
  /// Text for people, by the system.
  public var display: String? { json.text("display") }

  /// Whether it is that code of that system.
  public func matches(_ system: StaticString, _ code: StaticString) -> Bool {
    json.member("code")?.equalsString(code) == true
      && json.member("system")?.equalsString(system) == true
  }
}

/// A concept as codes, as text, or both.
public struct CodeableConcept: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// The codes.
  public var coding: [Coding] { json.views("coding") }
  /// Text for people, as entered.
  public var text: String? { json.text("text") }

  /// Words for people: the text, else the first coding's display, else its code.
  public var label: String? {
    if let text { return text }
    let coding = coding
    return coding.lazy.compactMap(\.display).first ?? coding.lazy.compactMap(\.code).first
  }

  /// Whether one of the codes is that one.
  public func matches(_ system: StaticString, _ code: StaticString) -> Bool {
    coding.contains { $0.matches(system, code) }
  }
}

/// What every resource says of itself.
public struct Meta: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// The server's version id.
  public var versionID: String? { json.text("versionId") }
  /// When the server last changed it.
  public var lastUpdated: Instant? { json.text("lastUpdated").flatMap(Instant.init) }
  /// Where it came from.
  public var source: String? { json.text("source") }
  /// The profiles that it claims.
  public var profile: [String] { json.texts("profile") }
  /// Security labels.
  public var security: [Coding] { json.views("security") }
  /// Tags.
  public var tag: [Coding] { json.views("tag") }
}

/// The text for people that a resource carries.
public struct Narrative: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// generated, extensions, additional or empty.
  public var status: String? { json.text("status") }
  /// Limited XHTML, from outside: never to be shown without cleaning.
  public var div: String? { json.text("div") }
}

/// An extension.
public struct Extension: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// What it means.
  public var url: String? { json.text("url") }
  /// Its value; nil for one that holds extensions.
  public var value: Choice? { json.choice("value") }
}
