public import Logging
internal import Session
internal import Store
public import Vault

/// A health record in sealed files on this device, and the session that guards it.
///
/// Open it once for each folder, keep it as long as the app lives, and call it from anywhere:
/// nothing blocks the caller. What asks for a person's data counts as activity; twenty minutes
/// without any, the vault locks by itself.
///
/// All mutable state belongs to the actor. `session` decides what may happen; whoever changed it
/// runs the effects before suspending, except for the two that take time (checking a passcode,
/// closing files), during which `session` itself refuses what must not overlap. Work that spans a
/// suspension holds the `shutter` of the session in which it began, and ends with it.
public actor Satchel {
  /// Where a vault lies and how dear a guess of its passcode is.
  public struct Configuration: Sendable {
    /// A folder of the app's own, absolute; made if it isn't there.
    public var path: String
    /// How dear a guess of the passcode is; a vault that was made cheaper is brought up to it at
    /// the next unlock.
    public var keyDerivation: KeyDerivation
    /// Gets what happens to the vault, never anything of a record.
    public var logger: Logger

    public init(
      path: String, keyDerivation: KeyDerivation = .standard,
      logger: Logger = Logger(label: "satchel") { _ in SwiftLogNoOpLogHandler() }
    ) {
      self.path = path
      self.keyDerivation = keyDerivation
      self.logger = logger
    }
  }

  private enum Life {
    case open
    /// `close` was called: what is under way ends, nothing new begins.
    case closing
    /// The folder may be another's.
    case over
  }

  /// A person's store and who uses it now; it may be closed when nobody does.
  struct OpenStore {
    let store: RecordStore
    var users = 0
    var lastUse: Int
  }

  /// An observation's store stays borrowed until it ends.
  struct Observed {
    let person: PersonID
    let store: RecordStore
    let end: ObservationEnd
  }

  let configuration: Configuration
  let ports: Ports
  let files: VaultFiles
  private var ownership: FolderLock?
  private var life = Life.open

  var session: SessionMachine
  var presence: VaultFiles.Presence
  var cancelTimer: (@Sendable () -> Void)?
  var isInBackground = false
  /// An import, a verification or a salvage is under way: one at a time.
  var isOccupied = false
  /// Whether a backup is being written, or read to make a vault of.
  var isCarrying = false
  var examination: Examination?
  var closingsCount = 0
  private var settling: [CheckedContinuation<Void, Never>] = []
  /// What the disk refused to take down of wrong passcodes; written as soon as it can be.
  var unstoredAttempts: PasscodeAttempts?

  /// Present from `.openFiles` to `.closeFiles`.
  var openVault: OpenVault?
  var account: AccountStore?
  var shutter = Shutter()
  /// Whether `.unlocked` was told of, so that `.locked` must be.
  var isUnlockAnnounced = false
  var stores: [PersonID: OpenStore] = [:]
  var uses = 0
  var observations: [Int: Observed] = [:]
  var nextObservation = 0
  let droppedObservations = Mailbox<Int>()
  var isDiskFull = false

  /// - Throws: `vault.locked`, and `vault.damaged` in a session that is there to examine the vault.
  var openAccount: AccountStore {
    get throws(SatchelError) {
      if let account { return account }
      throw SatchelError(openVault == nil ? .vaultLocked : .vaultDamaged)
    }
  }

  /// Every database that is open.
  var openStores: [any SealedStore] {
    stores.values.map(\.store) + (account.map { [$0] } ?? [])
  }

  let eventMailbox = Mailbox<SatchelEvent>()

  /// What happens without being asked for, in order.
  public nonisolated var events: SatchelEvents { SatchelEvents(mailbox: eventMailbox) }

  func announce(_ event: SatchelEvent) {
    configuration.logger.info("\(event.name)")
    eventMailbox.post(event)
  }

  /// Opens the folder, finishing what a crash interrupted. The vault in it stays locked.
  ///
  /// - Throws: `vault.in-use` if another process has it, `disk.failed`, `vault.key-store-failed`.
  public static func open(
    _ configuration: Configuration, ports: Ports
  ) async throws(SatchelError) -> Satchel {
    do {
      let files = try VaultFiles(path: configuration.path, keyVault: ports.keyVault)
      let ownership = try files.takeOwnership()
      var presence = try files.recover()
      let stored = presence == .present ? try files.passcodeAttempts() : .none
      let session = SessionMachine(
        failures: PasscodeFailures(stored), erased: presence == .erased)
      if session.mustEraseAtStart {
        try files.erase()
        presence = .erased
      }
      return Satchel(
        configuration, ports, files, ownership, presence,
        session.mustEraseAtStart
          ? SessionMachine(failures: session.failures, erased: true) : session)
    } catch {
      throw SatchelError(error)
    }
  }

  private init(
    _ configuration: Configuration, _ ports: Ports, _ files: VaultFiles,
    _ ownership: FolderLock, _ presence: VaultFiles.Presence, _ session: SessionMachine
  ) {
    self.configuration = configuration
    self.ports = ports
    self.files = files
    self.ownership = ownership
    self.presence = presence
    self.session = session
  }

  deinit {
    cancelTimer?()
    shutter.shut()
    for (_, observed) in observations { observed.end(SatchelError(.vaultLocked)) }
    // Before `ownership` goes: whoever takes the folder next finds complete files.
    for (_, open) in stores { open.store.close() }
    account?.close()
    eventMailbox.finish()
  }

  /// Locks the vault, waits for what is under way and lets go of the folder.
  ///
  /// Whatever is called afterwards throws `vault.closed`.
  public func close() async {
    if life == .open { life = .closing }
    await lock()
    while isBusy { await nextSettling() }
    guard life != .over else { return }
    storeUnstoredAttempts()
    life = .over
    eventMailbox.finish()
    ownership = nil
  }

  func throwIfClosed() throws(SatchelError) {
    guard life == .open else { throw SatchelError(.vaultClosed) }
  }

  /// Whether nothing may be touched any more, not even by what began before.
  var isOver: Bool { life == .over }

  // MARK: Waiting for what takes time

  /// Whether a passcode is being checked, the owner is looked for, files are being closed,
  /// something that takes the vault for itself is under way, or a backup is on its way in or out.
  var isBusy: Bool { session.isUnsettled || closingsCount > 0 || isOccupied || isCarrying }

  /// Suspends until something of `isBusy` may have ended.
  func nextSettling() async {
    await withCheckedContinuation { settling.append($0) }
  }

  func tellSettling() {
    let waiting = settling
    settling = []
    for waiter in waiting { waiter.resume() }
  }

  /// As if the process died now: for rehearsals of it.
  ///
  /// Nothing that isn't on the disk gets there; files are let go of without being closed in order.
  package func abandon() {
    life = .over
    shutter.shut()
    cancelTimer?()
    examination?.brake.pull()
    for store in openStores { store.abandon() }
    for (_, observed) in observations { observed.end(SatchelError(.vaultLocked)) }
    (stores, observations, account, openVault) = ([:], [:], nil, nil)
    session = SessionMachine(failures: session.failures)
    eventMailbox.finish()
    ownership = nil
    tellSettling()
  }

  /// While full, writes to databases and key files fail as on a full disk: for rehearsals of it.
  package func rehearseFullDisk(_ full: Bool) {
    isDiskFull = full
    for store in openStores { store.rehearseFullDisk(full) }
  }
}

extension PasscodeFailures {
  init(_ stored: PasscodeAttempts) {
    guard stored.count > 0 else {
      self = .none
      return
    }
    self.init(
      count: stored.count,
      last: Uptime(boot: stored.boot, elapsed: .milliseconds(stored.uptimeMilliseconds)))
  }

  var stored: PasscodeAttempts {
    guard let last else { return .none }
    // Rounded up, so that no delay ends early.
    let parts = (last.elapsed + .milliseconds(1) - .nanoseconds(1)).components
    return PasscodeAttempts(
      count: count, boot: last.boot,
      uptimeMilliseconds: parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000)
  }
}
