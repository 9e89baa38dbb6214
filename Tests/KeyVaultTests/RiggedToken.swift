import CToken
import Synchronization

@testable import Vault

/// A token's module that counts its calls, and that refuses or lies when told to.
///
/// There is one for the process: who uses it runs alone.
enum RiggedToken {
  enum Call: CaseIterable {
    case initialize, getSlotList, openSession, closeSession, login, createObject, destroy
    case getAttributeValue, findObjectsInit, findObjects, findObjectsFinal, signInit, sign
    case generateKey
  }

  struct Rig {
    var calls: [Call: Int] = [:]
    var refusals: [Call: token_result] = [:]
    /// Refused once.
    var passingRefusals: [Call: token_result] = [:]
    var drawsNoKeys = false
    /// Answers with the value of what it should keep.
    var isIndiscreet = false
    var signatureLength: token_number?
    var valueLength: token_number?
    var objectCount: token_number?
  }

  private static let rig = Mutex(Rig())

  static func clear() {
    rig.withLock { $0 = Rig() }
  }

  static func rig(_ change: (inout Rig) -> Void) {
    rig.withLock { change(&$0) }
  }

  static func calls(_ call: Call) -> Int {
    rig.withLock { $0.calls[call, default: 0] }
  }

  /// A vault whose calls are counted from now on.
  static func vault(_ label: String) throws -> PKCS11KeyVault {
    let vault = try PKCS11KeyVault(functions: table(), tokenLabel: label, pin: SoftToken.pin)
    rig { $0.calls = [:] }
    return vault
  }

  private static func refusal(of call: Call) -> token_result? {
    rig.withLock { rig in
      rig.calls[call, default: 0] += 1
      return rig.passingRefusals.removeValue(forKey: call) ?? rig.refusals[call]
    }
  }

  private static var said: Rig { rig.withLock { $0 } }

  private static var honest: token_functions {
    guard let functions = try? SoftToken.functions() else {
      preconditionFailure("a token is rigged only where there is one")
    }
    return functions.pointee
  }

  // An address rather than a pointer: the table is made once and never changes.
  private static let address: UInt = {
    let table = UnsafeMutablePointer<token_functions>.allocate(capacity: 1)
    table.initialize(to: honest)
    rigSessions(&table.pointee)
    rigObjects(&table.pointee)
    return UInt(bitPattern: table)
  }()

  private static func table() throws -> UnsafePointer<token_functions> {
    _ = try SoftToken.functions()
    return UnsafePointer(bitPattern: address)!
  }

  private static func rigSessions(_ table: inout token_functions) {
    table.C_Initialize = { arguments in
      RiggedToken.refusal(of: .initialize) ?? RiggedToken.honest.C_Initialize(arguments)
    }
    table.C_GetSlotList = { present, slots, count in
      RiggedToken.refusal(of: .getSlotList)
        ?? RiggedToken.honest.C_GetSlotList(present, slots, count)
    }
    table.C_GetMechanismInfo = { slot, mechanism, info in
      if mechanism == CKM_GENERIC_SECRET_KEY_GEN, RiggedToken.said.drawsNoKeys { return 0x70 }
      return RiggedToken.honest.C_GetMechanismInfo(slot, mechanism, info)
    }
    table.C_OpenSession = { slot, flags, application, notify, session in
      RiggedToken.refusal(of: .openSession)
        ?? RiggedToken.honest.C_OpenSession(slot, flags, application, notify, session)
    }
    table.C_CloseSession = { session in
      RiggedToken.refusal(of: .closeSession) ?? RiggedToken.honest.C_CloseSession(session)
    }
    table.C_Login = { session, user, pin, count in
      RiggedToken.refusal(of: .login) ?? RiggedToken.honest.C_Login(session, user, pin, count)
    }
  }

  private static func rigObjects(_ table: inout token_functions) {
    table.C_CreateObject = { session, attributes, count, object in
      RiggedToken.refusal(of: .createObject)
        ?? RiggedToken.honest.C_CreateObject(session, attributes, count, object)
    }
    table.C_GenerateKey = { session, mechanism, attributes, count, object in
      RiggedToken.refusal(of: .generateKey)
        ?? RiggedToken.honest.C_GenerateKey(session, mechanism, attributes, count, object)
    }
    table.C_DestroyObject = { session, object in
      RiggedToken.refusal(of: .destroy) ?? RiggedToken.honest.C_DestroyObject(session, object)
    }
    table.C_GetAttributeValue = { session, object, attributes, count in
      if let refusal = RiggedToken.refusal(of: .getAttributeValue) { return refusal }
      if RiggedToken.said.isIndiscreet {
        attributes?.pointee.length = 32
        return CKR_OK
      }
      let result = RiggedToken.honest.C_GetAttributeValue(session, object, attributes, count)
      if let lie = RiggedToken.said.valueLength { attributes?.pointee.length = lie }
      return result
    }
    table.C_FindObjectsInit = { session, attributes, count in
      RiggedToken.refusal(of: .findObjectsInit)
        ?? RiggedToken.honest.C_FindObjectsInit(session, attributes, count)
    }
    table.C_FindObjects = { session, objects, capacity, count in
      if let refusal = RiggedToken.refusal(of: .findObjects) { return refusal }
      let result = RiggedToken.honest.C_FindObjects(session, objects, capacity, count)
      if let lie = RiggedToken.said.objectCount { count?.pointee = lie }
      return result
    }
    table.C_FindObjectsFinal = { session in
      RiggedToken.refusal(of: .findObjectsFinal)
        ?? RiggedToken.honest.C_FindObjectsFinal(session)
    }
    table.C_SignInit = { session, mechanism, key in
      RiggedToken.refusal(of: .signInit) ?? RiggedToken.honest.C_SignInit(session, mechanism, key)
    }
    table.C_Sign = { session, input, count, signature, length in
      if let refusal = RiggedToken.refusal(of: .sign) { return refusal }
      let result = RiggedToken.honest.C_Sign(session, input, count, signature, length)
      if let lie = RiggedToken.said.signatureLength { length?.pointee = lie }
      return result
    }
  }
}
