import CHostilePages

extension FuzzTarget {
  /// The files as they lie on the disk. choice 1 | length of the database in 64 bytes 2 | database | log
  ///
  /// Hardly an input gets past a tag: what is tried is the reading before it.
  static let sealedDatabase = FuzzTarget(
    name: "sealed-database",
    examples: {
      try HostileDatabase.choices.map { choice in
        let database = try HostileDatabase(choice)
        try database.make()
        let bytes = database.bytes()
        let length = bytes.count / 64
        return [choice, UInt8(length & 0xFF), UInt8(length >> 8)] + bytes
      }
    },
    read: { bytes in
      guard bytes.count >= 3 else { return }
      let database = try HostileDatabase(bytes[0])
      let content = bytes.dropFirst(3)
      let length = min(content.count, (Int(bytes[1]) | Int(bytes[2]) << 8) * 64)
      try database.write(content.prefix(length))
      if length < content.count { try database.write(content.dropFirst(length), to: "-wal") }
      try database.use()
    })

  /// Pages and frames under the right key. choice 1 | number of pages 1 | pages | frames
  ///
  /// SQLite and the store see what the fuzzer made, as if an enemy had the key.
  static let hostilePages = FuzzTarget(
    name: "hostile-pages",
    examples: {
      try HostileDatabase.choices.flatMap { choice in
        let database = try HostileDatabase(choice)
        try database.make()
        let pages = database.pages(atMost: 16)
        let count = pages.count / Int(HOSTILE_PAGE_BYTES)
        let plain = [choice, UInt8(count)] + pages
        // The same with its last page in the log.
        let last = pages.suffix(Int(HOSTILE_PAGE_BYTES))
        return [plain, plain + [UInt8(count), UInt8(count)] + last]
      }
    },
    read: { bytes in
      guard bytes.count >= 2 else { return }
      let database = try HostileDatabase(bytes[0])
      let content = bytes.dropFirst(2)
      let length = min(content.count, Int(bytes[1]) * Int(HOSTILE_PAGE_BYTES))
      database.writePages(content.prefix(length), frames: content.dropFirst(length))
      try database.use()
    })
}
