import CToken
import Foundation
import Synchronization

@testable import Vault

/// Tokens in software: SoftHSM, which keeps all of this process's in one scratch folder.
enum SoftToken {
  static let pin = Array("274916".utf8)

  /// Where Debian, Fedora and Homebrew put the module.
  static let modulePath: String? = [
    "/usr/lib/softhsm/libsofthsm2.so", "/usr/lib64/softhsm/libsofthsm.so",
    "/usr/local/lib/softhsm/libsofthsm2.so", "/opt/homebrew/lib/softhsm/libsofthsm2.so",
  ].first { FileManager.default.fileExists(atPath: $0) }

  static let isInstalled = modulePath != nil

  struct Refused: Error { var code: token_result }

  /// SoftHSM reads its settings once, when it is initialized.
  private static let scratch: Scratch? = {
    guard let scratch = try? Scratch() else { return nil }
    let settings = "directories.tokendir = \(scratch.path)\nlog.level = ERROR\n"
    guard (try? scratch.write(Array(settings.utf8), to: "softhsm2.conf")) != nil else { return nil }
    setenv("SOFTHSM2_CONF", scratch.file("softhsm2.conf"), 1)
    return scratch
  }()

  // An address rather than a pointer: the module's table is constant and stays loaded.
  private static let address: UInt? = {
    guard scratch != nil, let modulePath, let functions = token_load(modulePath) else { return nil }
    return UInt(bitPattern: functions)
  }()

  static func functions() throws -> UnsafePointer<token_functions> {
    guard let address, let functions = UnsafePointer<token_functions>(bitPattern: address) else {
      throw Refused(code: CKR_GENERAL_ERROR)
    }
    return functions
  }

  /// Makes a new token and returns its label.
  static func make() throws -> String {
    let functions = try functions()
    let table = functions.pointee
    return try Token.turn.withLock { _ in
      let label = "satchel " + String(UUID().uuidString.prefix(13))
      var padded = Array(label.utf8) + [UInt8](repeating: 0x20, count: 32 - label.utf8.count)
      var pin = pin
      try check(token_initialize(functions))
      try check(table.C_InitToken(try emptySlot(table), &pin, UInt(pin.count), &padded))
      var slot: token_slot = 0
      try check(token_find_slot(functions, Array(label.utf8), label.utf8.count, &slot))
      var session: token_session = 0
      try check(table.C_OpenSession(slot, CKF_SERIAL_SESSION | CKF_RW_SESSION, nil, nil, &session))
      try check(table.C_Login(session, CKU_SO, &pin, UInt(pin.count)))
      try check(table.C_InitPIN(session, &pin, UInt(pin.count)))
      try check(table.C_CloseSession(session))
      return label
    }
  }

  static func vault(_ label: String, pin: [UInt8] = pin) throws -> PKCS11KeyVault {
    try PKCS11KeyVault(functions: try functions(), tokenLabel: label, pin: pin)
  }

  /// The token beside its vault, to look at what that left.
  static func token(_ label: String) throws -> Token {
    Token(try functions(), label: Array(label.utf8), pin: try Secret(copying: pin))
  }

  private static func emptySlot(_ table: token_functions) throws -> token_slot {
    var count: token_number = 0
    try check(table.C_GetSlotList(1, nil, &count))
    var slots = [token_slot](repeating: 0, count: Int(count))
    try check(table.C_GetSlotList(1, &slots, &count))
    for slot in slots {
      var info = token_info()
      try check(table.C_GetTokenInfo(slot, &info))
      let isInitialized = info.flags & 0x400 != 0
      if !isInitialized { return slot }
    }
    throw Refused(code: CKR_TOKEN_NOT_PRESENT)
  }

  private static func check(_ result: token_result) throws {
    guard result == CKR_OK else { throw Refused(code: result) }
  }
}
