import Foundation
import Testing

@testable import Vault

/// Blobs as part of a person in a vault: they are there as long as the key is.
@Suite struct BlobVaultTests {
  private static let people = "home/vault/people/"

  private static func made(in scratch: Scratch) async throws -> TestVault {
    let vault = try await TestVault.made(in: scratch)
    let open = try await vault.opened()
    for person in ["one", "two"] {
      let blobs = try #require(try open.blobs(of: person))
      try blobs.put(Array(person.utf8), as: "scan")
      try blobs.put(TestBlobs.content(70000), as: "image")
    }
    return vault
  }

  private func blobFiles(_ scratch: Scratch, of person: String) throws -> [String] {
    try scratch.files().filter { $0.hasPrefix(Self.people + person + ".blobs/") }
  }

  @Test func blobsAreFoundAgainAfterAnUnlock() async throws {
    let vault = try await Self.made(in: Scratch())
    let open = try await vault.opened()
    for person in ["one", "two"] {
      #expect(try open.blobs(of: person)?.contents(of: "scan") == Array(person.utf8))
    }
    #expect(try open.blobs(of: "three") == nil)
    #expect(try blobFiles(vault.scratch, of: "one").count == 2)
  }

  @Test func aPasscodeChangeTouchesNoBlob() async throws {
    let vault = try await Self.made(in: Scratch())
    let names = try vault.scratch.files().filter { $0.contains(".blobs/") }
    let before = try names.map { try vault.scratch.bytes($0) }
    try await vault.files.changePasscode(
      of: try await vault.opened(), to: TestVault.other, derivation: .cheapest)
    #expect(try names.map { try vault.scratch.bytes($0) } == before)
    let open = try await vault.opened(TestVault.other)
    #expect(try open.blobs(of: "one")?.contents(of: "scan") == Array("one".utf8))
  }

  @Test func oneWholePersonsBlobsDoNotOpenForAnother() async throws {
    let vault = try await Self.made(in: Scratch())
    let folder = { vault.scratch.file(Self.people + $0) }
    try FileManager.default.moveItem(atPath: folder("one.blobs"), toPath: folder("away"))
    try FileManager.default.moveItem(atPath: folder("two.blobs"), toPath: folder("one.blobs"))
    let blobs = try #require(try await vault.opened().blobs(of: "one"))
    #expect(try blobs.contents(of: "scan") == nil)
    let found = try blobs.verify { _, _, _ in }
    #expect(found.blobCount == 2 && found.failures.map(\.code) == [.damaged, .damaged])
  }

  @Test func aDestroyedPersonsBlobsAreGoneAndTheOthersUntouched() async throws {
    let scratch = try Scratch()
    let vault = try await Self.made(in: scratch)
    let copies = try await crashes(of: scratch) { try vault.files.destroyPerson("one") }
    #expect(copies.count > 6)
    for (number, copy) in copies.enumerated() {
      let left = try TestVault(in: copy)
      #expect(try left.files.recover() == .present)
      // Blobs are there as long as the key is: none opens without.
      if !left.personIDs().contains("one") {
        #expect(try await left.opened().blobs(of: "one") == nil, "step \(number)")
      }
      try left.files.removePeople(except: ["two"])
      #expect(try blobFiles(copy, of: "one") == [], "step \(number)")
      #expect(!copy.contains(Self.people + "one.blobs"), "step \(number)")
      let blobs = try #require(try await left.opened().blobs(of: "two"))
      #expect(try blobs.contents(of: "scan") == Array("two".utf8), "step \(number)")
    }
    #expect(!scratch.contains(Self.people + "one.blobs"))
  }

  @Test func theBlobsOfNobodyKnownAreRemovedHoweverOftenThatDies() async throws {
    let scratch = try Scratch()
    let vault = try await Self.made(in: scratch)
    let copies = try await crashes(of: scratch) { try vault.files.removePeople(except: ["two"]) }
    for (number, copy) in copies.enumerated() {
      let left = try TestVault(in: copy)
      #expect(try left.files.recover() == .present)
      try left.files.removePeople(except: ["two"])
      #expect(try copy.files().allSatisfy { !$0.hasPrefix(Self.people + "one.") })
      let blobs = try #require(try await left.opened().blobs(of: "two"))
      #expect(try blobs.verify { _, _, _ in }.failures == [], "step \(number)")
      #expect(try blobs.storedNames().count == 2)
    }
  }

  @Test func aPersonWhoIsKnownKeepsTheirBlobs() async throws {
    let vault = try await Self.made(in: Scratch())
    try vault.files.removePeople(except: ["one", "two"])
    #expect(try blobFiles(vault.scratch, of: "one").count == 2)
    #expect(try blobFiles(vault.scratch, of: "two").count == 2)
  }

  @Test func recoveryRemovesWhatWasHalfWritten() async throws {
    let vault = try await Self.made(in: Scratch())
    let folder = Self.people + "one.blobs/"
    let half = folder + String(repeating: "0", count: 32) + "-0123456789abcdef.new"
    try vault.scratch.write([1, 2, 3], to: half)
    #expect(try vault.files.recover() == .present)
    #expect(!vault.scratch.contains(half))
    #expect(try blobFiles(vault.scratch, of: "one").count == 2)
  }

  @Test func anErasureOrAWipeTakesTheBlobsWithIt() async throws {
    for wipes in [false, true] {
      let scratch = try Scratch()
      let vault = try await Self.made(in: scratch)
      let copies = try await crashes(of: scratch) {
        if wipes { try vault.files.wipe() } else { try vault.files.erase() }
      }
      for (number, copy) in copies.enumerated() {
        let left = try TestVault(in: copy)
        if try left.files.recover() == .present { try left.files.erase() }
        #expect(try copy.files().allSatisfy { $0 == "home/erased" }, "step \(number)")
      }
      #expect(try scratch.files() == (wipes ? [] : ["home/erased"]))
    }
  }

  @Test func aLinkInTheBlobsPlaceIsRemovedAndNotFollowed() async throws {
    let scratch = try Scratch()
    let vault = try await Self.made(in: scratch)
    mkdir(scratch.file("elsewhere"), 0o700)
    try scratch.write([7], to: "elsewhere/precious.new")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.file(Self.people + "ghost.blobs"),
      withDestinationPath: scratch.file("elsewhere"))
    #expect(try vault.files.recover() == .present)
    try vault.files.removePeople(except: ["one", "two"])
    #expect(!scratch.contains(Self.people + "ghost.blobs"))
    #expect(try scratch.bytes("elsewhere/precious.new") == [7])
  }
}
