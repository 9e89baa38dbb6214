/// A typed way to look at a JSON value that holds a FHIR data type.
///
/// A view checks nothing when it is made and copies nothing: an element that is missing or of
/// another kind reads as nil or as no elements.
public protocol ElementView: Sendable {
  /// The value looked at.
  var json: JSON { get }
  /// Looks at a value.
  init(_ json: JSON)
}

extension ElementView {
  /// The extensions of this element.
  public var extensions: [Extension] { json.views("extension") }

  /// The first extension with a url.
  public func extensionNamed(_ url: String) -> Extension? { json.extensionNamed(url) }
}

extension JSON {
  /// A member as a view; nil if it is missing or no object.
  public func view<View: ElementView>(_ name: StaticString, as type: View.Type = View.self) -> View?
  {
    member(name).flatMap { $0.kind == .object ? View($0) : nil }
  }

  /// The objects of a member that repeats; a lone object counts as a list of one.
  public func views<View: ElementView>(
    _ name: StaticString, as type: View.Type = View.self
  ) -> [View] {
    guard let value = member(name) else { return [] }
    guard value.kind == .array else { return value.kind == .object ? [View(value)] : [] }
    return value.elements.filter { $0.kind == .object }.map(View.init)
  }

  /// The text of a string member.
  public func text(_ name: StaticString) -> String? { member(name)?.string }

  /// The strings of a member that repeats.
  public func texts(_ name: StaticString) -> [String] {
    member(name)?.elements.compactMap(\.string) ?? []
  }

  /// The date of a string member, if it is one.
  public func dateTime(_ name: StaticString) -> FHIRDateTime? {
    text(name).flatMap(FHIRDateTime.init)
  }

  /// The object beside a primitive element, with its extensions: `_birthDate` of `birthDate`.
  public func primitiveSibling(_ name: String) -> JSON? { self["_" + name] }

  /// The first of this object's extensions with a url.
  public func extensionNamed(_ url: String) -> Extension? {
    views("extension", as: Extension.self).first {
      $0.json.member("url")?.equalsString(url) == true
    }
  }

  /// The element of a choice: for `value` what is in `valueQuantity`, and `Quantity`.
  ///
  /// Of several (which FHIR forbids) the first written. It takes any member whose name continues
  /// the prefix with a capital letter.
  public func choice(_ prefix: StaticString) -> Choice? {
    let length = prefix.utf8CodeUnitCount
    let wanted = UnsafeBufferPointer(start: prefix.utf8Start, count: length)
    for (name, value) in rawMembers {
      let bytes = name.contentBytes
      guard bytes.count > length, bytes.prefix(length).elementsEqual(wanted),
        bytes[length] &- 0x41 < 26
      else { continue }
      return Choice(type: String(decoding: bytes[length...], as: UTF8.self), value: value)
    }
    return nil
  }
}

/// What a choice element such as `value[x]` holds.
public struct Choice: Sendable {
  /// The end of the member's name: `Quantity`, `String`, `DateTime`.
  public let type: String
  /// The value.
  public let value: JSON
}
