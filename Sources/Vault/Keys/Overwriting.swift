internal import CSodium

/// Overwrites what an array holds, for the few secrets that a port's signature makes arrays of.
///
/// Reaches this array's own bytes only: whoever kept a copy keeps them, and one that is shared is
/// copied by the call itself. Call it on a variable that nobody else has, before it goes.
func overwrite(_ bytes: inout [UInt8]) {
  bytes.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
  bytes.removeAll()
}
