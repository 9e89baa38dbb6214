/// A device's secret where no hardware keeps it: 32 bytes in guarded memory.
package struct DeviceSecret: Sendable {
  private let key: Secret

  package static func random() throws(VaultError) -> DeviceSecret {
    DeviceSecret(key: try Secret(randomCount: Primitives.keyBytes))
  }

  /// nil unless there are exactly 32 bytes.
  package init?(copying bytes: [UInt8]) throws(VaultError) {
    guard bytes.count == Primitives.keyBytes else { return nil }
    key = try Secret(copying: bytes)
  }

  private init(key: Secret) {
    self.key = key
  }

  /// BLAKE2b-256 of `input` under the secret, as `KeyVault.bind` wants it.
  package func bind(_ input: [UInt8]) throws(VaultError) -> [UInt8] {
    try Primitives.keyedHash(input, key: key).withBytes { Array($0) }
  }
}
