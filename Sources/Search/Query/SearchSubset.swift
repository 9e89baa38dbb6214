package import FHIR

/// The part of a match that a search asks for: `_elements` and `_summary`.
///
/// What must be there or changes the meaning stays, and so do `id` and `meta`, in which the tag
/// SUBSETTED says that the resource isn't whole: it must not be written back (FHIR R4, 3.1.1.5.8).
package struct SearchSubset {
  private let elements: Set<String>
  private let summary: SearchSummary

  /// Nil where a search asks for whole resources.
  package init?(_ query: SearchQuery) {
    guard !query.elements.isEmpty || ![.none, .count].contains(query.summary) else { return nil }
    elements = Set(query.elements)
    summary = query.summary
  }

  package func callAsFunction(_ resource: Resource) throws -> Resource {
    guard let type = Schema.r4.type(resource.type) else { return resource }
    // Of some types it isn't known what their summary is: they come whole.
    if summary == .yes, elements.isEmpty, type.isOutline { return resource }
    var members: [(String, JSONValue)] = []
    for (name, value) in resource.json.members where isKept(name, in: type) {
      members.append((name, JSONValue(value)))
    }
    Self.tag(&members)
    return try Resource(JSONValue.object(members).document().root)
  }

  /// A member's `_x` goes with its `x`. What the definitions don't know is only in whole resources.
  private func isKept(_ member: String, in type: SchemaType) -> Bool {
    let name = member.hasPrefix("_") ? String(member.dropFirst()) : member
    if ["resourceType", "id", "meta", "implicitRules"].contains(name) { return true }
    if elements.isEmpty, summary == .data { return name != "text" }
    guard let element = type.root.member(name)?.element else { return false }
    if element.min > 0 || element.isModifier { return true }
    if !elements.isEmpty { return elements.contains(element.name) || elements.contains(name) }
    return summary == .text ? name == "text" : element.isSummary
  }

  private static func tag(_ members: inout [(String, JSONValue)]) {
    let tag: JSONValue = [
      "code": "SUBSETTED",
      "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue",
    ]
    guard let place = members.firstIndex(where: { $0.0 == "meta" }),
      case .object(var meta) = members[place].1
    else {
      members.removeAll { $0.0 == "meta" }
      members.append(("meta", .object([("tag", .array([tag]))])))
      return
    }
    if let tags = meta.firstIndex(where: { $0.0 == "tag" }), case .array(let list) = meta[tags].1 {
      meta[tags].1 = .array(list + [tag])
    } else {
      meta.removeAll { $0.0 == "tag" }
      meta.append(("tag", .array([tag])))
    }
    members[place].1 = .object(meta)
  }
}
