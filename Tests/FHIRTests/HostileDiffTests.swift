import Foundation
import Testing

@testable import FHIR

/// Documents that are as deep, as wide and as badly named as may be.
@Suite struct HostileDiffTests {
  private func nested(_ depth: Int, _ inside: String) throws -> JSON {
    let text =
      String(repeating: #"{"tag":[{"code":"c","x":"#, count: depth) + inside
      + String(repeating: "}]}", count: depth)
    return try JSONDocument(Array(text.utf8), limits: JSONLimits(depth: 256)).root
  }

  /// The stack of a secondary thread on a phone.
  private func onASmallStack<Result: Sendable>(
    _ body: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { continuation.resume(with: Swift.Result { try body() }) }
      thread.stackSize = 512 << 10
      thread.start()
    }
  }

  @Test func theDeepestDocumentsNeedASmallStackOnly() async throws {
    let (base, changed) = (try nested(85, "1"), try nested(85, "2"))
    let path = String(repeating: "/tag/0/x", count: 85)
    let patch = try JSONPatch(
      parsing: parsed(#"[{"op":"replace","path":"\#(path)","value":2}]"#))
    let limits = JSONLimits(depth: 256)
    let texts = try await onASmallStack {
      let changes = ElementDiff.between(base, changed)
      let applied = ElementDiff.apply(changes, to: base)
      let patched = try patch.applied(to: base, limits: limits)
      let merged = JSONMergePatch.apply(changed, to: base)
      #expect(changes.count == 1 && changes[0].path.steps.count == 64)
      return try [applied.value, patched, merged].map { text(try $0.bytes()) }
    }
    #expect(texts.allSatisfy { $0 == text(JSONWriter.compactBytes(of: changed)) })
  }

  @Test func manyChangesOfOneLongListAreFoundAtOnce() throws {
    func list(_ display: (Int) -> String) throws -> JSON {
      let tags = (0..<9_000).map { #"{"code":"\#($0)","display":"\#(display($0))"}"# }
      return try parsed(#"{"tag":["# + tags.joined(separator: ",") + "]}")
    }
    let (base, changed) = (try list { _ in "x" }, try list { "y\($0)" })
    let changes = ElementDiff.between(base, changed)
    let result = ElementDiff.apply(changes, to: base)
    #expect(changes.count == 9_000 && result.isComplete)
    #expect(result.value == JSONValue(changed))
  }

  @Test func endlessNamesAndKeysNameNothing() throws {
    let long = String(repeating: "n", count: 2_000)
    for (base, changed, steps) in [
      (#"{"a":{"\#(long)":1}}"#, #"{"a":{"\#(long)":2}}"#, 1),
      (#"{"tag":[{"code":"\#(long)"}]}"#, #"{"tag":[{"code":"\#(long)","x":1}]}"#, 1),
      (#"{"tag":[{"code":"n"}]}"#, #"{"tag":[{"code":"n","x":1}]}"#, 3),
    ] {
      let changes = ElementDiff.between(try parsed(base), try parsed(changed))
      #expect(changes.map(\.path.steps.count) == [steps])
      let result = ElementDiff.apply(changes, to: try parsed(base))
      #expect(result.value == JSONValue(try parsed(changed)))
    }
  }

  @Test func anEndlessTypeNameIsNotLookedUpForEachList() throws {
    let type = String(repeating: "A", count: 8_000_000)
    func document(_ number: Int) throws -> JSON {
      let lists = (0..<5000).map { "\"m\($0)\":[{\"x\":\(number)}]" }.joined(separator: ",")
      return try JSONDocument(Array("{\"resourceType\":\"\(type)\",\(lists)}".utf8)).root
    }
    let (base, changed) = (try document(1), try document(2))
    let seconds = processorSeconds {
      #expect(ElementDiff.between(base, changed).count == 5000)
    }
    #expect(seconds < 15)
  }

  @Test func aPointerKeepsNoMoreTokensThanADocumentHasLevels() throws {
    let endless = String(repeating: "/", count: 1_000_000)
    #expect(JSONPointer(endless)?.tokens.count == 257)
    #expect(JSONPointer(endless + "~") == nil)
    let patch = try JSONPatch(parsing: parsed("[{\"op\":\"remove\",\"path\":\"\(endless)\"}]"))
    let error = #expect(throws: FHIRError.self) { try patch.applied(to: parsed("{}")) }
    #expect(error?.code == .patchPathMissing)
  }
}
