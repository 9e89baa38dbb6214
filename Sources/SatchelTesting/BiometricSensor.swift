public import Satchel
internal import Synchronization

/// A device's sensor of faces or fingers, which does what a test says.
public final class BiometricSensor: Sendable {
  /// What it makes of whoever stands before it.
  public enum Answer: String, Sendable, CaseIterable {
    /// There is no sensor.
    case absent
    case recognizes
    case refuses
  }

  /// What a device keeps of it between two runs.
  public struct State: Sendable, Equatable {
    /// What it makes of whoever stands before it.
    public var answer: Answer
    /// Grows each time that fingers are enrolled or removed.
    public var enrolment: UInt32

    public init(answer: Answer = .absent, enrolment: UInt32 = 1) {
      self.answer = answer
      self.enrolment = enrolment
    }
  }

  private let held: Mutex<State>

  /// A sensor as it was left.
  public init(_ state: State = State()) {
    held = Mutex(state)
  }

  /// How it is now, to go on with in another run.
  public var state: State { held.withLock { $0 } }

  /// From now on it answers so.
  public func set(_ answer: Answer) {
    held.withLock { $0.answer = answer }
  }

  /// Fingers are enrolled or removed: secrets guarded until now are gone when they are asked for.
  /// It recognizes those that there are now.
  public func enrol() {
    held.withLock {
      $0.enrolment &+= 1
      $0.answer = .recognizes
    }
  }
}

/// A key store on a device with a sensor: what is guarded by biometrics is kept in the store
/// beneath, with a mark as its anchor that tells which fingers there were.
///
/// The core's anchors have names of their own, so that none is taken for a mark.
public struct SensorKeyVault<Beneath: KeyVault>: KeyVault {
  private let beneath: Beneath
  private let sensor: BiometricSensor

  /// A store over another one.
  ///
  /// - Parameters:
  ///   - beneath: a store that keeps anchors.
  ///   - sensor: what recognizes people, or doesn't.
  public init(over beneath: Beneath, sensor: BiometricSensor) {
    precondition(beneath.capabilities.contains(.anchors))
    self.beneath = beneath
    self.sensor = sensor
  }

  public var capabilities: KeyVaultCapabilities {
    sensor.state.answer == .absent
      ? beneath.capabilities : beneath.capabilities.union(.biometrics)
  }

  public func create(_ name: KeyName, guardedBy guardian: KeyGuard) throws {
    switch guardian {
    case .device:
      try beneath.create(name, guardedBy: .device)
    case .biometrics:
      guard capabilities.contains(.biometrics) else { throw KeyVaultRefusal.cancelled }
      try beneath.setAnchor(name, to: Self.mark(sensor.state.enrolment))
      try beneath.create(name, guardedBy: .device)
    }
  }

  public func bind(_ name: KeyName, _ input: [UInt8]) throws -> [UInt8] {
    if let mark = try beneath.anchor(name) {
      let state = sensor.state
      guard mark == Self.mark(state.enrolment) else {
        try delete(name)
        throw KeyVaultRefusal.changed
      }
      switch state.answer {
      case .recognizes: break
      case .refuses: throw KeyVaultRefusal.notRecognized
      case .absent: throw KeyVaultRefusal.cancelled
      }
    }
    return try beneath.bind(name, input)
  }

  public func delete(_ name: KeyName) throws {
    try beneath.delete(name)
    try beneath.deleteAnchor(name)
  }

  public func anchor(_ name: KeyName) throws -> [UInt8]? { try beneath.anchor(name) }

  public func setAnchor(_ name: KeyName, to bytes: [UInt8]) throws {
    try beneath.setAnchor(name, to: bytes)
  }

  public func deleteAnchor(_ name: KeyName) throws { try beneath.deleteAnchor(name) }

  private static func mark(_ enrolment: UInt32) -> [UInt8] {
    withUnsafeBytes(of: enrolment.littleEndian) { Array($0) }
  }
}
