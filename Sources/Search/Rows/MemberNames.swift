/// Which of a few names a member has, found without making a String of it.
struct MemberNames: Sendable {
  private struct Bucket {
    var start: Int32
    var length: Int32
    /// What the name stands for; -1 in an empty bucket.
    var value: Int32
  }

  private var text: [UInt8] = []
  /// A power of two and at most half full, so that an empty one ends every search.
  private var buckets: [Bucket]
  private var longest = 0

  init(_ names: [(name: String, value: Int)]) {
    var count = 2
    while count < 2 * names.count { count *= 2 }
    buckets = Array(repeating: Bucket(start: 0, length: 0, value: -1), count: count)
    for (name, value) in names {
      let bytes = Array(name.utf8)
      var at = bytes.withUnsafeBufferPointer { Self.hash($0) } & (count - 1)
      while buckets[at].value >= 0 { at = (at + 1) & (count - 1) }
      buckets[at] = Bucket(
        start: Int32(text.count), length: Int32(bytes.count), value: Int32(value))
      text += bytes
      longest = max(longest, bytes.count)
    }
  }

  /// What a name stands for; -1 if it is none of them.
  func value(of name: UnsafeBufferPointer<UInt8>) -> Int {
    guard name.count <= longest else { return -1 }
    var at = Self.hash(name) & (buckets.count - 1)
    while true {
      let bucket = buckets[at]
      guard bucket.value >= 0 else { return -1 }
      if isSame(name, bucket) { return Int(bucket.value) }
      at = (at + 1) & (buckets.count - 1)
    }
  }

  private func isSame(_ name: UnsafeBufferPointer<UInt8>, _ bucket: Bucket) -> Bool {
    guard name.count == Int(bucket.length) else { return false }
    let start = Int(bucket.start)
    for index in 0..<name.count where name[index] != text[start &+ index] { return false }
    return true
  }

  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in name { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return Int(hash ^ hash >> 15)
  }
}
