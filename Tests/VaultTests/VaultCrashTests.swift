import Testing

@testable import Vault

/// Before each step by which an operation changes the folder, a copy of it is made: what a process
/// that dies there leaves. Then each step in turn fails instead.
@Suite struct VaultCrashTests {
  /// Fails step 1, 2, 3… (and, if `lasting`, all after it) until the operation gets through.
  func failures(
    lasting: Bool, of prepare: () async throws -> TestVault,
    _ operation: (TestVault) async throws -> Void,
    _ check: (TestVault, Int) async throws -> Void
  ) async throws {
    for failing in 1..<200 {
      let vault = try await prepare()
      let counter = StepCounter(failing: failing, lasting: lasting)
      let step: @Sendable () throws(VaultError) -> Void = { () throws(VaultError) in
        try counter.step()
      }
      do {
        try await FolderRehearsal.$beforeStep.withValue(step) { try await operation(vault) }
      } catch let error as VaultError {
        #expect(error.code == .diskFull || error.code == .keyVaultFailed, "step \(failing)")
      }
      try await check(vault, failing)
      if !counter.isReached { return }
    }
    Issue.record("the operation never ends")
  }

  // MARK: Making

  @Test func aVaultIsMadeWholeOrNotAtAll() async throws {
    let scratch = try Scratch()
    let vault = try TestVault(in: scratch)
    let copies = try await crashes(of: scratch) { try vault.create() }
    #expect(copies.count > 15)
    for (number, copy) in copies.enumerated() {
      let left = try TestVault(in: copy)
      try await checkMadeOrNot(left, number)
    }
  }

  /// After recovery: a vault that opens, or nothing at all, also in the key store.
  func checkMadeOrNot(_ vault: TestVault, _ number: Int) async throws {
    switch try vault.files.recover() {
    case .present:
      #expect(try await vault.opens(TestVault.passcode), "step \(number)")
      #expect(vault.secrets.count == 1)
      #expect(try vault.files.passcodeAttempts() == .none)
    case .absent:
      #expect(vault.secrets + vault.anchors == [], "step \(number) leaves a secret")
      #expect(try vault.scratch.files() == [], "step \(number)")
      try vault.create()
      #expect(try await vault.opens(TestVault.passcode))
    case .erased: Issue.record("step \(number): erased")
    }
  }

  @Test(arguments: [false, true])
  func aVaultThatCouldNotBeMadeLeavesNothing(lasting: Bool) async throws {
    try await failures(lasting: lasting) {
      try TestVault(in: Scratch())
    } _: {
      try $0.create()
    } _: { vault, step in
      try await checkMadeOrNot(vault, step)
    }
  }

  @Test func aPersonsKeyIsThereWholeOrNotAtAll() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let open = try await vault.opened()
    for copy in try await crashes(of: scratch, { _ = try open.makePersonFile("three") }) {
      let left = try TestVault(in: copy)
      #expect(try left.files.recover() == .present)
      let again = try await left.opened()
      let isListed = left.personIDs().contains("three")
      #expect(try (again.personFile("three") != nil) == isListed)
      #expect(left.personIDs().filter { $0 != "three" } == ["one", "two"])
      #expect(try copy.files().allSatisfy { !$0.hasSuffix(".new") })
    }
  }

  // MARK: Changing

  @Test func aPasscodeChangeLeavesOneOfTheTwoAndNeverBoth() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let open = try await vault.opened()
    let copies = try await crashes(of: scratch) {
      try await vault.files.changePasscode(
        of: open, to: TestVault.other, derivation: .cheapest)
    }
    #expect(copies.count >= 4)
    for (number, copy) in copies.enumerated() {
      let left = try TestVault(in: copy)
      #expect(try left.files.recover() == .present)
      let old = try await left.opens(TestVault.passcode)
      let new = try await left.opens(TestVault.other)
      #expect(old != new, "step \(number)")
      #expect(left.secrets.count == 1, "step \(number)")
      #expect(try copy.files().allSatisfy { $0.hasPrefix("keys/") || !$0.hasSuffix(".new") })
    }
  }

  @Test func anAttemptIsCountedOrNotButNeverUnreadable() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let first = PasscodeAttempts(count: 3, boot: "b", uptimeMilliseconds: 12)
    let second = PasscodeAttempts(count: 4, boot: "b", uptimeMilliseconds: 99)
    try vault.files.store(first)
    for copy in try await crashes(of: scratch, { try vault.files.store(second) }) {
      let left = try TestVault(in: copy)
      #expect(try left.files.recover() == .present)
      #expect([first, second].contains(try left.files.passcodeAttempts()))
    }
    #expect(try vault.files.passcodeAttempts() == second)
  }

  // MARK: Ending

  @Test func anErasureThatBeganIsFinished() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let copies = try await crashes(of: scratch) { try vault.files.erase() }
    #expect(copies.count > 10)
    for (number, copy) in copies.enumerated() {
      let left = try TestVault(in: copy)
      switch try left.files.recover() {
      case .present:
        #expect(!copy.contains("home/erased"), "step \(number)")
        #expect(try await left.opens(TestVault.passcode), "step \(number)")
      case .erased:
        #expect(try copy.files() == ["home/erased"], "step \(number)")
        #expect(left.secrets + left.anchors == [])
      case .absent: Issue.record("step \(number): absent")
      }
    }
  }

  @Test func aWipeThatBeganIsFinishedOrCanBeRepeated() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    for (number, copy) in try await crashes(of: scratch, { try vault.files.wipe() }).enumerated() {
      let left = try TestVault(in: copy)
      _ = try left.files.recover()
      try left.files.wipe()
      #expect(try left.files.recover() == .absent)
      #expect(try copy.files() == [], "step \(number)")
      try left.create()
    }
  }

  @Test func aDestroyedPersonIsGoneOrWholeAndTheOtherUntouched() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    for (number, copy) in try await crashes(
      of: scratch, { try vault.files.destroyPerson("one") }
    ).enumerated() {
      let left = try TestVault(in: copy)
      #expect(try left.files.recover() == .present)
      let open = try await left.opened()
      if left.personIDs().contains("one") {
        // Its key may be overwritten by now; then it says so, and destroying it again works.
        _ = try? open.personFile("one")
        try left.files.destroyPerson("one")
      }
      #expect(left.personIDs() == ["two"], "step \(number)")
      #expect(try open.personFile("one") == nil)
      #expect(try open.personFile("two") != nil)
    }
  }

  @Test func anErasureThatFailedIsFinishedAtTheNextStart() async throws {
    try await failures(lasting: true) {
      try await TestVault.made(in: Scratch())
    } _: {
      try $0.files.erase()
    } _: { vault, step in
      switch try vault.files.recover() {
      case .present: #expect(try await vault.opens(TestVault.passcode), "step \(step)")
      case .erased: #expect(try vault.scratch.files() == ["home/erased"], "step \(step)")
      case .absent: Issue.record("step \(step): absent")
      }
    }
  }

  // MARK: The key store

  @Test func aVaultWhoseKeyStoreRefusesIsNotMade() throws {
    for failing in 1...2 {
      let scratch = try Scratch()
      let base = try TestVault(in: scratch)
      let store = FailingKeyVault(base.keyVault, failing: failing)
      let files = try VaultFiles(path: scratch.file("home"), keyVault: store)
      #expect(throws: (any Error).self) {
        try files.create(passcode: TestVault.passcode, derivation: .cheapest) { _ in }
      }
      #expect(try files.recover() == .absent)
      #expect(try scratch.files() == [])
    }
  }

  @Test func aKeyStoreThatRefusesIsNoWrongPasscode() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let store = FailingKeyVault(vault.keyVault, failing: 1)
    let files = try VaultFiles(path: scratch.file("home"), keyVault: store)
    let error = await #expect(throws: VaultError.self) {
      _ = try await files.open(passcode: TestVault.passcode)
    }
    #expect(error?.code == .keyVaultFailed)
    #expect(try await files.open(passcode: TestVault.passcode) != nil)
  }

  /// Ten wrong passcodes must end a vault even where the platform's store is broken.
  @Test func anErasureDestroysEveryKeyFileEvenIfTheKeyStoreRefuses() async throws {
    let scratch = try Scratch()
    let vault = try await TestVault.made(in: scratch)
    let store = FailingKeyVault(vault.keyVault, failing: 1)
    let files = try VaultFiles(path: scratch.file("home"), keyVault: store)
    let error = #expect(throws: VaultError.self) { try files.erase() }
    #expect(error?.code == .keyVaultFailed)
    #expect(try scratch.files().filter { $0.hasPrefix("home/") } == ["home/erased"])
    #expect(try files.recover() == .erased)
  }
}
