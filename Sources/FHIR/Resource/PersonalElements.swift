/// A person's name.
public struct HumanName: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// usual, official, temp, nickname, anonymous, old or maiden.
  public var use: String? { json.text("use") }
  /// The whole name as entered.
  public var text: String? { json.text("text") }
  /// The family name.
  public var family: String? { json.text("family") }
  /// Given names, in order.
  public var given: [String] { json.texts("given") }
  /// What goes before.
  public var prefix: [String] { json.texts("prefix") }
  /// What comes after.
  public var suffix: [String] { json.texts("suffix") }
  /// When it is or was used.
  public var period: Period? { json.view("period") }

  /// The name for people: the text, else its parts in their usual order.
  public var display: String? {
    text ?? joined(prefix + given + (family.map { [$0] } ?? []) + suffix, by: " ")
  }
}

/// A postal address.
public struct Address: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// home, work, temp, old or billing.
  public var use: String? { json.text("use") }
  /// The whole address as entered.
  public var text: String? { json.text("text") }
  /// Street and number, in order.
  public var line: [String] { json.texts("line") }
  /// The city.
  public var city: String? { json.text("city") }
  /// The district.
  public var district: String? { json.text("district") }
  /// The state or region.
  public var state: String? { json.text("state") }
  /// The postal code.
  public var postalCode: String? { json.text("postalCode") }
  /// The country.
  public var country: String? { json.text("country") }
  /// When it is or was used.
  public var period: Period? { json.view("period") }

  /// The address in one line: the text, else its parts.
  public var display: String? {
    if let text { return text.split(whereSeparator: \.isNewline).joined(separator: ", ") }
    let region = joined([state, postalCode].compactMap { $0 }, by: " ")
    return joined(line + [city, region, country].compactMap { $0 }, by: ", ")
  }
}

/// A way to reach someone.
public struct ContactPoint: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// phone, fax, email, pager, url, sms or other.
  public var system: String? { json.text("system") }
  /// The number or address.
  public var value: String? { json.text("value") }
  /// home, work, temp, old or mobile.
  public var use: String? { json.text("use") }
  /// The preference, 1 the highest.
  public var rank: Int? { json.member("rank")?.number.flatMap { Int($0) } }
  /// When it is or was used.
  public var period: Period? { json.view("period") }
}

/// A file, inside or elsewhere.
public struct Attachment: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// The MIME type.
  public var contentType: String? { json.text("contentType") }
  /// The language.
  public var language: String? { json.text("language") }
  /// The contents in base64.
  public var data: String? { json.text("data") }
  /// Where the contents are.
  public var url: String? { json.text("url") }
  /// How many bytes before base64.
  public var size: Int? { json.member("size")?.number.flatMap { Int($0) } }
  /// SHA-1 of the contents in base64.
  public var hash: String? { json.text("hash") }
  /// A title for people.
  public var title: String? { json.text("title") }
  /// When it was made.
  public var creation: FHIRDateTime? { json.dateTime("creation") }
}

/// A note with its author.
public struct Annotation: ElementView {
  /// The value looked at.
  public let json: JSON
  /// Looks at a value.
  public init(_ json: JSON) { self.json = json }

  /// The author as a reference.
  public var authorReference: Reference? { json.view("authorReference") }
  /// The author as text.
  public var authorString: String? { json.text("authorString") }
  /// When it was written.
  public var time: FHIRDateTime? { json.dateTime("time") }
  /// The note, Markdown.
  public var text: String? { json.text("text") }
}

/// The parts that say something, or nil if none does.
private func joined(_ parts: [String], by separator: String) -> String? {
  let present = parts.filter { !$0.isEmpty }
  return present.isEmpty ? nil : present.joined(separator: separator)
}
