/// A FHIR Bundle, its entries read as they are reached.
public struct Bundle: Sendable {
  /// What a bundle is for; what FHIR R4 does not list reads as nil (`Bundle.type`).
  public enum Kind: String, Sendable, CaseIterable {
    case document, message, transaction, batch, history, searchset, collection
    case transactionResponse = "transaction-response"
    case batchResponse = "batch-response"
  }

  /// The bundle as a resource.
  public let resource: Resource
  private let list: JSON?

  /// Takes a resource for a bundle; one without entries has none.
  ///
  /// Throws `bundle.invalid` for another type of resource, for an `entry` that is no array, and,
  /// with its index, for an entry that is no object. What entries hold is checked as they are read.
  public init(_ resource: Resource) throws(FHIRError) {
    guard resource.type == "Bundle" else {
      throw FHIRError(.bundleInvalid, "The resource is not a Bundle.", offset: resource.json.offset)
    }
    self.resource = resource
    list = resource.json.member("entry")
    guard let list else { return }
    guard list.kind == .array else {
      throw FHIRError(.bundleInvalid, "A bundle's entry is an array.", offset: list.offset)
    }
    for (index, entry) in list.elements.enumerated() where entry.kind != .object {
      throw FHIRError(
        .bundleInvalid, "An entry is a JSON object.", offset: entry.offset, entry: index)
    }
  }

  /// Reads a bundle from its bytes; throws what `Resource(parsing:)` and `init(_:)` throw.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(FHIRError) {
    try self.init(Resource(parsing: bytes, limits: limits))
  }

  /// The type as written.
  public var type: String? { resource.json.text("type") }
  /// What the bundle is for.
  public var kind: Kind? { type.flatMap(Kind.init) }
  /// How many matches a search has, by the server's count.
  public var total: Int? { resource.json.member("total")?.number.flatMap { Int($0) } }
  /// How many entries there are.
  public var count: Int { list?.count ?? 0 }
  /// The entries in order.
  public var entries: some Sequence<BundleEntry> & Sendable { BundleEntries(list: list) }

  /// The address of a link, such as `next` of a page.
  public func link(_ relation: String) -> String? {
    resource.json.views("link", as: Link.self).first { $0.relation == relation }?.url
  }

  private struct Link: ElementView {
    let json: JSON
    init(_ json: JSON) { self.json = json }
    var relation: String? { json.text("relation") }
    var url: String? { json.text("url") }
  }
}

/// The entries of a bundle, made as they are reached.
struct BundleEntries: Sequence, IteratorProtocol, Sendable {
  private var elements: JSONElements?
  private var index = 0

  init(list: JSON?) { elements = list?.elements }

  mutating func next() -> BundleEntry? {
    guard let json = elements?.next() else { return nil }
    defer { index += 1 }
    return BundleEntry(index: index, json: json)
  }
}

/// One entry of a bundle.
public struct BundleEntry: Sendable {
  /// Its place, counted from zero.
  public let index: Int
  /// The entry itself.
  public let json: JSON

  /// The address that others in the bundle call it by.
  public var fullURL: String? { json.text("fullUrl") }
  /// The value of `resource`, if there is one.
  public var resourceJSON: JSON? { json.member("resource") }
  /// `request.method`, as written.
  public var method: String? { json.member("request")?.text("method") }
  /// `request.url`.
  public var requestURL: String? { json.member("request")?.text("url") }
  /// `response.status`.
  public var responseStatus: String? { json.member("response")?.text("status") }
  /// `search.mode`: match, include or outcome.
  public var searchMode: String? { json.member("search")?.text("mode") }

  /// The resource.
  ///
  /// Throws, with the entry's index, `bundle.invalid` if there is none, and what `Resource` throws.
  /// (The bundle itself has been searched for members named twice.)
  public func resource() throws(FHIRError) -> Resource {
    guard let value = resourceJSON else {
      throw FHIRError(
        .bundleInvalid, "The entry has no resource.", offset: json.offset, entry: index)
    }
    do {
      return try Resource(checkedForDuplicates: value)
    } catch {
      throw error.inEntry(index)
    }
  }
}
