internal import FHIR
internal import Search

/// Words for what references point to.
///
/// A reference's own display comes first; else the resource is looked up, each at most once within
/// one read of a view. What is not in the record is called by its address.
struct ReferenceNames<Record: RecordReader> {
  private let record: Record
  private var known: [ResourceID: String] = [:]

  init(_ record: Record) { self.record = record }

  /// Nil if there is no reference, or nothing in it to tell.
  mutating func name(of reference: Reference?, in container: Resource) throws -> String? {
    guard let reference else { return nil }
    if let display = reference.display { return display }
    switch reference.target {
    case .contained(let id): return container.contained(id)?.calledName
    case .relative(let id, _), .absolute(_, let id, _): return try name(of: id)
    case .urn, .other, nil: break
    }
    return reference.identifier?.value ?? reference.reference
  }

  /// The names of all references in a member that repeats, or holds one.
  mutating func names(
    of references: [Reference], in container: Resource
  ) throws -> [String] {
    var names: [String] = []
    for reference in references {
      guard let name = try name(of: reference, in: container), !names.contains(name) else {
        continue
      }
      names.append(name)
    }
    return names
  }

  /// What a reference leads to, contained or in the record.
  func target(of reference: Reference?, in container: Resource) throws -> JSON? {
    switch reference?.target {
    case .contained(let id): container.contained(id)
    case .relative(let id, _), .absolute(_, let id, _): try record.resource(id)?.json
    case .urn, .other, nil: nil
    }
  }

  private mutating func name(of id: ResourceID) throws -> String {
    if let name = known[id] { return name }
    // Kept before a role asks for its practitioner, so that a circle ends.
    known[id] = id.description
    guard let resource = try record.resource(id) else { return id.description }
    var name: String?
    if resource.type == "PractitionerRole" {
      name = try self.name(of: resource.json.view("practitioner"), in: resource)
    }
    known[id] = name ?? resource.json.calledName ?? id.description
    return known[id] ?? id.description
  }
}

/// Who can have done something in a record: what a view that names performers looks at besides.
let performerTypes: Set<String> = [
  "Organization", "Patient", "Practitioner", "PractitionerRole", "RelatedPerson",
]

extension Resource {
  /// The references of one member in each element of another: who took part.
  func actors(_ list: StaticString, _ name: StaticString) -> [Reference] {
    json.member(list)?.elements.compactMap { $0.view(name, as: Reference.self) } ?? []
  }

  /// The resource inside this one that `#id` means.
  func contained(_ id: String) -> JSON? {
    json.member("contained")?.elements.first { $0.member("id")?.equalsString(id) == true }
  }
}

extension JSON {
  /// What a resource is called, by whichever of the usual elements it has.
  var calledName: String? {
    if let name = text("name") { return name }
    let names = views("name", as: HumanName.self)
    if let name = (names.first { $0.use == "official" } ?? names.first)?.display { return name }
    return label("code") ?? label("vaccineCode") ?? label("type") ?? text("description")
  }
}
