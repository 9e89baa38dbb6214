/// References to other resources.
extension PathEvaluator {
  mutating func resolution(_ call: PathCall) throws(FHIRError) -> [Item] {
    var found: [Item] = []
    for item in call.items {
      try spend(1)
      guard let reference = reference(item) else { continue }
      found += try elements(of: resolve(reference))
    }
    return found
  }

  /// The text of a Reference, or of a uri.
  private func reference(_ item: Item) -> String? {
    guard case .element(let element) = item, let json = element.json else { return item.string }
    return json.kind == .object ? json.member("reference")?.string : json.string
  }

  private mutating func resolve(_ reference: String) throws(FHIRError) -> JSON? {
    if reference == "#" { return rootResource }
    if reference.utf8.first == 0x23 {
      let id = reference.dropFirst()
      let contained = rootResource?.member("contained")
      try spend(contained.map { (Int($0.node.next) - $0.index) / 16 } ?? 0)
      return contained?.elements.first { $0.member("id")?.equalsString(id) == true }
    }
    if let entry = try entry(of: reference) { return entry }
    return context.resolver?(reference)
  }

  /// The resource of a bundle's entry whose address the reference is, or ends.
  private mutating func entry(of reference: String) throws(FHIRError) -> JSON? {
    guard let rootResource else { return nil }
    let bundle = [rootResource, JSON(tape: rootResource.tape, index: 0)]
      .first { $0.member("resourceType")?.equalsString("Bundle") == true }
    guard let entries = bundle?.member("entry") else { return nil }
    let isRelative = !reference.utf8.contains(0x3A)
    let parts = reference.split(separator: "/", omittingEmptySubsequences: false)
    for entry in entries.elements {
      guard let resource = entry.member("resource") else { continue }
      try spend(1 + (entry.count + resource.count) / 16)
      if entry.member("fullUrl")?.equalsString(reference) == true { return resource }
      guard isRelative, parts.count == 2,
        resource.member("resourceType")?.equalsString(parts[0]) == true,
        resource.member("id")?.equalsString(parts[1]) == true
      else { continue }
      return resource
    }
    return nil
  }
}
