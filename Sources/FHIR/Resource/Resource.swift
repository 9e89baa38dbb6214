/// A FHIR resource as the JSON that arrived; nothing of it is lost or rounded.
///
/// What is checked is what would break the record: that it is an object with a usable
/// `resourceType` and `id`, and that no object inside names a member twice (readers would disagree
/// on which counts). Unknown elements, wrong types and empty elements are kept and left to
/// validation; see `emptyElementOffset`.
public struct Resource: Sendable {
  /// The object itself.
  public let json: JSON
  /// The value of `resourceType`: 1–64 ASCII letters.
  public let type: String
  /// The value of `id`, if the resource has one.
  public let id: String?

  /// Takes a value for a resource.
  ///
  /// Throws `resource.invalid` for what is no object with a string `resourceType` of ASCII letters
  /// and an `id`, if any, of FHIR's form; `resource.duplicate-member` for a member named twice.
  public init(_ json: JSON) throws(FHIRError) {
    try self.init(checkedForDuplicates: json)
    if let offset = json.duplicateMemberOffset {
      throw FHIRError(
        .resourceDuplicateMember, "An object names one member twice.", offset: offset)
    }
  }

  /// The same for a value that lies in one that has been searched for duplicates already.
  init(checkedForDuplicates json: JSON) throws(FHIRError) {
    guard json.kind == .object else {
      throw FHIRError(.resourceInvalid, "A resource is a JSON object.", offset: json.offset)
    }
    guard let type = json.member("resourceType")?.string, ResourceID.isType(type.utf8) else {
      throw FHIRError(
        .resourceInvalid, "A resource needs a resourceType of up to 64 letters.",
        offset: json.offset)
    }
    self.json = json
    self.type = type
    guard let id = json.member("id") else {
      self.id = nil
      return
    }
    guard let text = id.string, ResourceID.isID(text.utf8) else {
      throw FHIRError(
        .resourceInvalid, "An id is 1 to 64 letters, digits, hyphens and dots.", offset: id.offset)
    }
    self.id = text
  }

  /// Reads a resource from its bytes; throws what `JSONDocument` and `init(_:)` throw.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(FHIRError) {
    try self.init(JSONDocument(bytes, limits: limits).root)
  }

  /// Type and id together, if there is an id.
  public var resourceID: ResourceID? { id.flatMap { ResourceID(type: type, id: $0) } }

  /// `meta`, if there is one.
  public var meta: Meta? { json.view("meta") }

  /// `meta.versionId`.
  public var versionID: String? { meta?.versionID }

  /// `meta.lastUpdated`, if it is an instant.
  public var lastUpdated: Instant? { meta?.lastUpdated }

  /// The narrative, if there is one.
  public var text: Narrative? { json.view("text") }

  /// The canonical form (see `JSONWriter`), written anew at each call.
  public var canonicalBytes: [UInt8] { JSONWriter.canonicalBytes(of: json) }

  /// Where the first empty object or array lies in the document, if there is one.
  ///
  /// FHIR forbids them (R4, JSON representation), and records hold them all the same, so they are
  /// no reason to refuse what arrived; what is authored here must have none.
  public var emptyElementOffset: Int? { json.emptyContainerOffset }
}

extension JSON {
  /// Where in the document an object in this value names a member again, if one does.
  var duplicateMemberOffset: Int? {
    tape.nodes.withUnsafeBufferPointer { nodes in
      tape.bytes.withUnsafeBufferPointer { bytes in
        let order = MemberOrder(nodes: nodes, bytes: bytes)
        var scratch: [OrderedMember] = []
        for at in index..<Int(nodes[index].next) where nodes[at].kind == Kind.object.rawValue {
          guard order.mayRepeat(at) else { continue }
          scratch.removeAll(keepingCapacity: true)
          order.append(membersOf: at, to: &scratch)
          if let offset = order.repeated(in: scratch[...]) { return offset }
        }
        return nil
      }
    }
  }

  /// Where the first object or array without contents in this value lies, if there is one.
  var emptyContainerOffset: Int? {
    let nodes = tape.nodes
    return (index..<Int(node.next)).first {
      nodes[$0].kind <= Kind.array.rawValue && nodes[$0].count == 0
    }.map { Int(nodes[$0].start) }
  }
}
