import FHIR

/// The texts of a resource that people read: where `_content` and `_text` look.
enum ReadableText {
  /// Members whose strings are for machines.
  private static let machineMembers: Set = [
    "resourceType", "id", "versionId", "lastUpdated", "profile", "source", "implicitRules",
    "language", "reference", "type", "system", "version", "code", "status", "use", "url", "data",
    "hash", "contentType", "linkId", "expression", "valueBase64Binary", "valueCode", "valueId",
    "valueOid", "valueUuid",
  ]

  /// Tags inside a word don't end it.
  private static let inlineTags: Set = [
    "a", "abbr", "acronym", "b", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "tt", "u", "var",
  ]

  /// The narrative alone.
  static func narrative(of json: JSON) -> [String] {
    json["text"]?["div"]?.string.map { [withoutMarkup($0)] } ?? []
  }

  /// The narrative, and every string elsewhere that isn't for machines.
  static func texts(of json: JSON) -> [String] {
    var texts = narrative(of: json)
    for (name, value) in json.members {
      if name == "text", value.kind == .object {
        for (name, value) in value.members where name != "div" || value.kind != .string {
          collect(name, value, into: &texts)
        }
      } else {
        collect(name, value, into: &texts)
      }
    }
    return texts
  }

  private static func collect(_ name: String, _ json: JSON, into texts: inout [String]) {
    switch json.kind {
    case .string:
      guard let text = json.string, !machineMembers.contains(name), !isForMachines(text) else {
        return
      }
      texts.append(text)
    case .array: for element in json.elements { collect(name, element, into: &texts) }
    case .object: for (name, value) in json.members { collect(name, value, into: &texts) }
    case .number, .true, .false, .null: break
    }
  }

  /// Addresses, and dates to the day or better.
  private static func isForMachines(_ text: String) -> Bool {
    if ["http:", "https:", "urn:", "#"].contains(where: text.hasPrefix) { return true }
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes.count == 10 || bytes[10] == UInt8(ascii: "T") else {
      return false
    }
    return bytes.prefix(10).enumerated().allSatisfy { index, byte in
      index == 4 || index == 7 ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
    }
  }

  /// The text between tags. It reads what XHTML allows in a narrative and not what it forbids:
  /// neither scripts nor a `>` inside an attribute occur in the data.
  static func withoutMarkup(_ markup: String) -> String {
    var text = ""
    var rest = markup[...]
    while let start = rest.firstIndex(of: "<") {
      text += resolved(rest[..<start])
      rest = rest[start...]
      let isComment = rest.hasPrefix("<!--")
      guard let end = isComment ? rest.firstRange(of: "-->")?.upperBound : rest.afterTag else {
        return text
      }
      let name = rest.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
      if !isComment, !inlineTags.contains(name) { text += " " }
      rest = rest[end...]
    }
    return text + resolved(rest)
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ",
  ]

  /// With character references resolved; what is none of them stays as it is.
  private static func resolved(_ text: Substring) -> String {
    guard text.contains("&") else { return String(text) }
    let parts = text.split(separator: "&", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      let name = part.prefix { $0 != ";" }
      guard name.count < part.count else { return text + "&" + part }
      let after = part.dropFirst(name.count + 1)
      if let character = entities[String(name)] { return text + character + after }
      let isHex = name.lowercased().hasPrefix("#x")
      guard name.hasPrefix("#"),
        let scalar = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
          .flatMap(Unicode.Scalar.init)
      else { return text + "&" + part }
      return text + String(Character(scalar)) + after
    }
  }
}

extension Substring {
  /// Past the end of the tag that it begins with.
  fileprivate var afterTag: Index? { firstIndex(of: ">").map { index(after: $0) } }
}
