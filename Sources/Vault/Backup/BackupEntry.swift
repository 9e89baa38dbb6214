/// What a backup consists of, one after the other, inside its sealed chunks:
///
///     kind 1 | length 8 | payload
///
/// First the facts; then for each person who that is, the key of the copy of the record, and that
/// copy: a complete SQLite file, sealed under a key of this backup alone. What belongs to a person
/// follows that person's entry, blobs last. The last entry ends with the last chunk.
package struct BackupEntry: Sendable, Equatable {
  package enum Kind: UInt8, Sendable {
    /// `BackupFacts`.
    case facts = 1
    /// `BackupPerson`.
    case person = 2
    /// cipher 1 | key 32 of the database that follows.
    case key = 3
    /// The sealed SQLite file, without a log.
    case database = 4
    /// A sealed file beside the record.
    case blob = 5
  }

  package let kind: Kind
  /// Of the payload.
  package let byteCount: Int

  static let headerBytes = 9
  /// Of every kind but databases and blobs.
  static let greatestSmallBytes = 16_384
}

/// What a backup is.
package struct BackupFacts: Sendable, Equatable {
  /// When it was made, by the device's wall clock: milliseconds since 1970.
  package let made: Int64
  /// How many people follow.
  package let peopleCount: Int

  package init(made: Int64, peopleCount: Int) {
    self.made = made
    self.peopleCount = peopleCount
  }

  /// made 8 | people 4
  var bytes: [UInt8] { littleEndian(made) + littleEndian(UInt32(peopleCount)) }

  init?(_ bytes: [UInt8]) {
    var reader = LittleEndianReader(bytes)
    guard let made: Int64 = reader.integer(), let count: UInt32 = reader.integer(),
      reader.remaining == 0
    else { return nil }
    self.init(made: made, peopleCount: Int(count))
  }
}

/// Whose record follows, as the account knew them.
package struct BackupPerson: Sendable, Equatable {
  package let id: String
  package let source: String
  package let patient: String
  package let name: String
  package let birthDate: String

  package init(id: String, source: String, patient: String, name: String, birthDate: String) {
    self.id = id
    self.source = source
    self.patient = patient
    self.name = name
    self.birthDate = birthDate
  }

  /// Five texts, each length 4 | UTF-8.
  var bytes: [UInt8] {
    [id, source, patient, name, birthDate].flatMap { text in
      littleEndian(UInt32(text.utf8.count)) + Array(text.utf8)
    }
  }

  init?(_ bytes: [UInt8]) {
    var reader = LittleEndianReader(bytes)
    var texts: [String] = []
    for _ in 0..<5 {
      guard let length: UInt32 = reader.integer(), let utf8 = reader.bytes(Int(length)),
        let text = String(validating: utf8, as: UTF8.self)
      else { return nil }
      texts.append(text)
    }
    guard reader.remaining == 0, Self.isFileName(texts[0]) else { return nil }
    self.init(
      id: texts[0], source: texts[1], patient: texts[2], name: texts[3], birthDate: texts[4])
  }

  /// An id names files: what isn't one of ours must not lead elsewhere.
  private static func isFileName(_ id: String) -> Bool {
    (1...64).contains(id.utf8.count)
      && id.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
