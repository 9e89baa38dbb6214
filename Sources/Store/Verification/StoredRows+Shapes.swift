internal import FHIR

/// The shapes by which the rows of a record are told apart.
extension StoredRows {
  /// A row of `resource`, of this format or the first.
  struct Resource {
    let key: Int64
    let source: String
    let type: String
    let id: String
    let version: Int64
    let recorded: Int64
    let rank: Int64
    let base: [UInt8]?
    let content: [UInt8]
    /// Of format 1, which had neither of `recorded`, `rank` and `base`.
    let isOld: Bool

    init?(_ key: Int64, _ values: [StoredValue]) {
      guard values.count == 9 || values.count == 6, case .null = values[0],
        let source = values[1].text, let type = values[2].text, let id = values[3].text,
        let version = values[4].integer, case .blob(let content)? = values.last
      else { return nil }
      self.key = key
      (self.source, self.type, self.id) = (source, type, id)
      (self.version, self.content) = (version, content)
      isOld = values.count == 6
      if isOld {
        (recorded, rank, base) = (0, 0, nil)
        return
      }
      guard let recorded = values[5].integer, let rank = values[6].integer else { return nil }
      (self.recorded, self.rank) = (recorded, rank)
      switch values[7] {
      case .null: base = nil
      case .blob(let bytes): base = bytes
      default: return nil
      }
    }

    var name: ResourceID? { ResourceID(type: type, id: id) }

    /// What the content is, if it is what was stored.
    var resource: FHIR.Resource? {
      guard name != nil, version >= 1, base.map({ Self.resource($0, type, id) != nil }) ?? true
      else { return nil }
      return Self.resource(content, type, id)
    }

    private static func resource(
      _ content: [UInt8], _ type: String, _ id: String
    ) -> FHIR.Resource? {
      guard let resource = try? FHIR.Resource(parsing: content), resource.type == type,
        resource.id == id, resource.canonicalBytes == content
      else { return nil }
      return resource
    }
  }

  /// A row of `history`.
  struct Version {
    let resource: Int64
    let number: Int64
    let recorded: Int64
    let edited: Int64
    let content: [UInt8]

    init?(_ key: Int64, _ values: [StoredValue]) {
      guard values.count == 5, let resource = values[0].integer, let number = values[1].integer,
        let recorded = values[2].integer, let edited = values[3].integer,
        case .blob(let content) = values[4]
      else { return nil }
      self.resource = resource
      (self.number, self.recorded, self.edited) = (number, recorded, edited)
      self.content = content
    }

    var isSound: Bool {
      number >= 1 && (edited == 0 || edited == 1)
        && (try? FHIR.Resource(parsing: content).canonicalBytes == content) ?? false
    }
  }

  /// A row of an index, or of a table that is one.
  enum Entry {
    case name([String], key: Int64)
    case entry(field: Int64, value: [UInt8], rank: Int64, key: Int64)
    case reverse(field: Int64, value: [UInt8], rank: Int64, key: Int64)
    case word([UInt8], places: Int64, key: Int64)
    case version(number: Int64, row: Int64, key: Int64)

    init?(_ values: [StoredValue]) {
      switch values.count {
      case 3:
        if case .blob(let word) = values[0], let key = values[1].integer,
          let places = values[2].integer
        {
          self = .word(word, places: places, key: key)
        } else if let key = values[0].integer, let number = values[1].integer,
          let row = values[2].integer
        {
          self = .version(number: number, row: row, key: key)
        } else {
          return nil
        }
      case 4: self.init(four: values)
      default: return nil
      }
    }

    private init?(four values: [StoredValue]) {
      guard let last = values[3].integer else { return nil }
      if let type = values[0].text, let id = values[1].text, let source = values[2].text {
        self = .name([type, id, source], key: last)
      } else if let field = values[0].integer, case .blob(let value) = values[1],
        let rank = values[2].integer
      {
        self = .entry(field: field, value: value, rank: rank, key: last)
      } else if let key = values[0].integer, let field = values[1].integer,
        case .blob(let value) = values[2]
      {
        self = .reverse(field: field, value: value, rank: last, key: key)
      } else {
        return nil
      }
    }
  }
}
