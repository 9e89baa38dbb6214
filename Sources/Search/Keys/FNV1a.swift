/// The hash FNV-1a of 64 bits: stands for a system or a parameter's name in a row of the index.
///
/// Alike everywhere and for ever, which Swift's own hash isn't. It protects from nothing: whoever
/// chooses the bytes can make two of them meet.
/// Source: draft-eastlake-fnv.
package enum FNV1a {
  package static func hash64(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  package static func hash64(_ text: String) -> UInt64 { hash64(text.utf8) }
}
