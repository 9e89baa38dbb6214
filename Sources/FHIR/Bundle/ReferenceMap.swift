/// Which resource each address inside a bundle means.
///
/// An entry's resource is called by its `fullUrl` (FHIR R4, Bundle, resolving references). Its id
/// is the resource's own; without one the UUID or OID of a `urn:` address, or the last segment of
/// an absolute address whose last but one is the type; else the caller decides.
package struct ReferenceMap: Sendable {
  /// The resource of each entry, in order.
  package private(set) var resources: [Resource] = []
  /// What each of them will be called, in the same order.
  package private(set) var ids: [ResourceID] = []
  /// The base addresses (`https://host/fhir`) of the entries that have one.
  private var bases: [String?] = []
  private var byFullURL: [String: ResourceID] = [:]
  private var byID: [ResourceID: Int] = [:]
  /// How many entries came again as they were; they are in `resources` once.
  package private(set) var repeated = 0

  /// Reads all entries.
  ///
  /// `identify` gets the canonical bytes of a resource that has no id of its own nor in its
  /// address, and gives one. Throws, with the entry's index, `bundle.invalid` for an entry without
  /// resource, two addresses alike for different resources, or no usable id; `resource.invalid`;
  /// and `bundle.duplicate-resource` for the second of two with one type and id that differ.
  package init(_ bundle: Bundle, identify: ([UInt8]) -> String?) throws(FHIRError) {
    for entry in bundle.entries {
      let resource = try entry.resource()
      let fullURL = entry.fullURL
      let target = fullURL.map(ReferenceTarget.init)
      let text =
        resource.id ?? Self.id(in: target, of: resource.type)
        ?? identify(resource.canonicalBytes) ?? ""
      guard let id = ResourceID(type: resource.type, id: text) else {
        throw FHIRError(
          .bundleInvalid, "The entry has no usable id.", offset: entry.json.offset,
          entry: entry.index)
      }
      let first = byID[id]
      if let first, resources[first].canonicalBytes != resource.canonicalBytes {
        throw FHIRError(
          .bundleDuplicateResource, "Two entries hold the same resource.",
          offset: entry.json.offset, entry: entry.index)
      }
      if let fullURL, let other = byFullURL.updateValue(id, forKey: fullURL), other != id {
        throw FHIRError(
          .bundleInvalid, "Two entries have the same fullUrl.", offset: entry.json.offset,
          entry: entry.index)
      }
      guard first == nil else {
        repeated += 1
        continue
      }
      byID[id] = ids.count
      resources.append(resource)
      ids.append(id)
      bases.append(Self.base(of: target))
    }
  }

  /// Which of the resources a reference in one of them leads to; nil for none of them.
  package func target(of reference: String, from index: Int) -> Int? {
    switch ReferenceTarget(resolve(reference, from: index) ?? reference) {
    case .relative(let id, _): byID[id]
    case .absolute, .contained, .urn, .other: nil
    }
  }

  /// The server that a resource's address names, without the slash: `https://host/fhir`.
  package func server(of index: Int) -> String? { bases[index] }

  /// The resource of an entry in canonical form, its references resolved and its id set.
  ///
  /// - Parameter meaning: of a reference that the bundle's addresses don't resolve.
  package func canonicalBytes(
    at index: Int, meaning: (String) -> ResourceID? = { _ in nil }
  ) -> [UInt8] {
    withoutActuallyEscaping(meaning) { meaning in
      canonicalBytes(
        at: index,
        StringRewriting(member: "reference") { json in
          json.string.flatMap { resolve($0, from: index) ?? meaning($0)?.description }
        })
    }
  }

  private func canonicalBytes(at index: Int, _ rewriting: StringRewriting) -> [UInt8] {
    JSONWriter.canonical(
      of: resources[index].json, rewriting: rewriting, addingID: ids[index].id
    ).bytes
  }

  /// The text to write instead of a reference in an entry; nil to leave it.
  ///
  /// What the bundle does not hold stays as it is, as do references to contained resources. A
  /// version (`/_history/v`) and a fragment (`#…`) are carried over.
  package func resolve(_ reference: String, from index: Int) -> String? {
    if let id = byFullURL[reference] { return id.description }
    guard !reference.hasPrefix("#") else { return nil }
    let address = reference.prefix { $0 != "#" }
    let parts = address.split(separator: "/", omittingEmptySubsequences: false)
    var base = String(address)
    if parts.count > 2, parts[parts.count - 2] == "_history" {
      base = parts.dropLast(2).joined(separator: "/")
    }
    var found = byFullURL[base]
    // A relative reference counts from its own entry's server.
    if found == nil, let server = bases[index], case .relative = ReferenceTarget(base) {
      found = byFullURL[server + "/" + base]
    }
    return found.map { $0.description + reference.dropFirst(base.count) }
  }

  private static func id(in target: ReferenceTarget?, of type: String) -> String? {
    switch target {
    case .urn(let text):
      for prefix in ["urn:uuid:", "urn:oid:"] where text.hasPrefix(prefix) {
        let name = text.dropFirst(prefix.count)
        return ResourceID.isID(name.utf8) ? String(name) : nil
      }
      return nil
    case .absolute(_, let id, _): return id.type == type ? id.id : nil
    case .relative, .contained, .other, nil: return nil
    }
  }

  private static func base(of target: ReferenceTarget?) -> String? {
    guard case .absolute(let base, _, _) = target else { return nil }
    return base
  }
}

extension Bundle {
  /// The entries' resources as they are to be stored, with references inside the bundle resolved.
  ///
  /// In order: what each is called, and its canonical bytes, which hold the id. Only strings of
  /// members called `reference` are rewritten, contained resources included. `identify` names a
  /// resource that has no id in itself or its address, given its canonical bytes. Throws what an
  /// entry is refused for, with its index; then nothing has been returned.
  public func canonicalResources(
    identify: ([UInt8]) -> String? = { _ in nil }
  ) throws(FHIRError) -> [(id: ResourceID, bytes: [UInt8])] {
    let map = try ReferenceMap(self, identify: identify)
    return map.ids.indices.map { (map.ids[$0], map.canonicalBytes(at: $0)) }
  }
}
