internal import CToken

/// One use of a token, from login to logout: `CToken` with Swift's types.
struct TokenSession: ~Copyable {
  private static let greatestObjectCount = 64

  private let functions: UnsafePointer<token_functions>
  private let slot: token_slot
  private let session: token_session

  /// - Parameter label: that of the token, which only one token in the slots may have.
  init(
    _ functions: UnsafePointer<token_functions>, label: [UInt8], pin: Secret
  ) throws(TokenFailure) {
    try check(token_initialize(functions))
    var slot: token_slot = 0
    try check(token_find_slot(functions, label, label.count, &slot))
    var session: token_session = 0
    let opened = pin.withBytes { pin in
      token_session_open(
        functions, slot, pin.baseAddress?.assumingMemoryBound(to: UInt8.self), pin.count, &session)
    }
    try check(opened)
    self.functions = functions
    self.slot = slot
    self.session = session
  }

  deinit {
    token_session_close(functions, session)
  }

  func offers(_ mechanism: token_number, _ flags: token_number) -> Bool {
    token_offers(functions, slot, mechanism, flags) != 0
  }

  func secrets(_ name: KeyName) throws(TokenFailure) -> [token_object] {
    try objects { objects, count in
      token_find_secrets(
        functions, session, name.bytes, objects, Self.greatestObjectCount, count)
    }
  }

  func data(_ name: KeyName) throws(TokenFailure) -> [token_object] {
    try objects { objects, count in
      token_find_data(functions, session, name.bytes, objects, Self.greatestObjectCount, count)
    }
  }

  /// - Parameter value: the secret where the token can't draw one.
  func makeSecret(_ name: KeyName, value: Secret?) throws(TokenFailure) {
    guard let value else {
      return try check(token_make_secret(functions, session, name.bytes, nil))
    }
    let made = value.withBytes { value in
      token_make_secret(
        functions, session, name.bytes, value.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
    try check(made)
  }

  func makeData(_ name: KeyName, _ bytes: [UInt8]) throws(TokenFailure) {
    try check(token_make_data(functions, session, name.bytes, bytes, bytes.count))
  }

  func sign(_ input: [UInt8], with key: token_object) throws(TokenFailure) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: Int(TOKEN_SIGNATURE_BYTES))
    try check(token_sign(functions, session, key, input, input.count, &signature))
    return signature
  }

  /// The value of an object, of which no more than `limit` bytes are taken.
  func value(of object: token_object, atMost limit: Int) throws(TokenFailure) -> [UInt8] {
    var value = [UInt8](repeating: 0, count: limit)
    var count = 0
    try check(token_read_value(functions, session, object, &value, limit, &count))
    value.removeLast(limit - count)
    return value
  }

  func destroy(_ objects: [token_object]) throws(TokenFailure) {
    for object in objects { try check(token_destroy(functions, session, object)) }
  }

  private func objects(
    _ find: (UnsafeMutablePointer<token_object>, UnsafeMutablePointer<Int>) -> token_result
  ) throws(TokenFailure) -> [token_object] {
    var objects = [token_object](repeating: 0, count: Self.greatestObjectCount)
    var count = 0
    try check(find(&objects, &count))
    return Array(objects.prefix(count))
  }
}

private func check(_ result: token_result) throws(TokenFailure) {
  guard result == CKR_OK else { throw .answered(result) }
}
