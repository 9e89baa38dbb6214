import Testing

@testable import Search

@Suite struct FNV1aTests {
  /// Published with the algorithm (draft-eastlake-fnv, appendix C).
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("b", 0xAF63_DF4C_8601_F1A5),
      ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func publishedHashesAreFound(_ text: String, _ hash: UInt64) {
    #expect(FNV1a.hash64(text) == hash)
    #expect(FNV1a.hash64(Array(text.utf8)) == hash)
  }
}
