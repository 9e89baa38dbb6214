/// A member of an object while members are being put in order.
struct OrderedMember: BitwiseCopyable {
  /// The first eight bytes of the name, the first the most significant, short names filled with
  /// zeros. No plain name holds a zero byte, so a shorter name sorts first, as it must.
  var prefix: UInt64
  /// The name's node.
  var name: UInt32
}

/// Puts the members of an object in order of their names' UTF-8 bytes.
///
/// Names of FHIR elements mostly differ in the first eight bytes, so a comparison is one of
/// integers. Members of one name stay in the order written.
struct MemberOrder {
  let nodes: UnsafeBufferPointer<JSONNode>
  let bytes: UnsafeBufferPointer<UInt8>

  /// Appends the members of `object` to `list`, in order.
  @inline(__always)
  func append(membersOf object: Int, to list: inout [OrderedMember]) {
    let first = list.count
    let end = Int(nodes[object].next)
    var at = object &+ 1
    var isPlain = true
    while at < end {
      let node = nodes[at]
      isPlain = isPlain && !node.isEscaped
      list.append(OrderedMember(prefix: prefix(of: node), name: UInt32(truncatingIfNeeded: at)))
      at = Int(nodes[at &+ 1].next)
    }
    guard list.count &- first > 1 else { return }
    list.withUnsafeMutableBufferPointer { all in
      var members = UnsafeMutableBufferPointer(rebasing: all[first...])
      if isPlain, members.count <= 32 {
        insertionSort(members)
      } else if isPlain {
        members.sort { isBefore($0, $1) || (!isBefore($1, $0) && $0.name < $1.name) }
      } else {
        sortUnescaped(members)
      }
    }
  }

  /// False only if all members of `object` certainly have different names.
  ///
  /// Each name sets one of 64 bits; while all the bits differ, so do the names.
  @inline(__always)
  func mayRepeat(_ object: Int) -> Bool {
    var seen: UInt64 = 0
    let end = Int(nodes[object].next)
    var at = object &+ 1
    while at < end {
      let node = nodes[at]
      if node.isEscaped { return true }
      let mixed = (prefix(of: node) ^ UInt64(node.length)) &* 0x9E37_79B9_7F4A_7C15
      let bit: UInt64 = 1 &<< (mixed &>> 58)
      if seen & bit != 0 { return true }
      seen |= bit
      at = Int(nodes[at &+ 1].next)
    }
    return false
  }

  /// Where in the source a name stands that the sorted `members` have before it, if one does.
  @inline(__always)
  func repeated(in members: ArraySlice<OrderedMember>) -> Int? {
    guard var previous = members.first else { return nil }
    for member in members.dropFirst() {
      if sameName(previous, member) { return Int(nodes[Int(member.name)].start) - 1 }
      previous = member
    }
    return nil
  }

  @inline(__always)
  private func sameName(_ left: OrderedMember, _ right: OrderedMember) -> Bool {
    let first = nodes[Int(left.name)]
    let second = nodes[Int(right.name)]
    if first.isEscaped || second.isEscaped {
      return JSONEscapes.unescaped(content(first)) == JSONEscapes.unescaped(content(second))
    }
    guard left.prefix == right.prefix, first.length == second.length else { return false }
    return first.length <= 8 || content(first).elementsEqual(content(second))
  }

  private func insertionSort(_ members: UnsafeMutableBufferPointer<OrderedMember>) {
    for index in 1..<members.count {
      let member = members[index]
      var hole = index
      while hole > 0, isBefore(member, members[hole &- 1]) {
        members[hole] = members[hole &- 1]
        hole &-= 1
      }
      members[hole] = member
    }
  }

  /// Names with escapes are compared by what they stand for.
  @inline(never)
  private func sortUnescaped(_ members: UnsafeMutableBufferPointer<OrderedMember>) {
    let named = members.map {
      (name: JSONEscapes.unescaped(content(nodes[Int($0.name)])), member: $0)
    }
    let sorted = named.sorted {
      $0.name.lexicographicallyPrecedes($1.name)
        || ($0.name == $1.name && $0.member.name < $1.member.name)
    }
    for (index, entry) in sorted.enumerated() { members[index] = entry.member }
  }

  @inline(__always)
  private func isBefore(_ left: OrderedMember, _ right: OrderedMember) -> Bool {
    if left.prefix != right.prefix { return left.prefix < right.prefix }
    return content(nodes[Int(left.name)]).lexicographicallyPrecedes(
      content(nodes[Int(right.name)]))
  }

  @inline(__always)
  private func content(_ node: JSONNode) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.start &+ node.length)])
  }

  @inline(__always)
  private func prefix(of node: JSONNode) -> UInt64 {
    let start = Int(node.start)
    let length = Int(node.length)
    guard length > 0 else { return 0 }
    guard let base = bytes.baseAddress, start &+ 8 <= bytes.count else {
      return content(node).prefix(8).enumerated().reduce(0) {
        $0 | UInt64($1.element) << UInt64(56 - 8 * $1.offset)
      }
    }
    let word = JSONScanner.word(base, start).byteSwapped
    return length >= 8 ? word : word & ~(UInt64.max >> UInt64(truncatingIfNeeded: 8 &* length))
  }
}
