import Foundation

@testable import FHIR

extension FuzzTarget {
  /// Three JSON texts with a zero byte between them: a document, what is done to it, another.
  ///
  /// The second is a patch, a merge patch, and a version of the document; the third a version that
  /// knows nothing of the others.
  static let patch = FuzzTarget(
    name: "patch",
    examples: {
      let texts = [
        [#"{"a":[1,{"b":"c"}],"d":1.10}"#, patchOperations, #"{"a":[]}"#],
        [#"{"a":{"b":1},"c":[1]}"#, #"{"a":{"b":null,"d":[{}]},"c":{}}"#, "[]"],
        [phones("1", "2"), phones("2", "3"), phones("2", "1")],
        [
          #"{"_a":{"id":"x"},"tag":[{"code":"1"},{"code":"2"},{"code":"3"}]}"#,
          #"{"a":"y","tag":[{"code":"3"},{"code":"9"},{"code":"1","display":"z"}]}"#,
          #"{"tag":[{"code":"1"},{"code":"1"},null],"__a":[[1]]}"#,
        ],
        [
          #"{"resourceType":"Observation","component":[{"code":{"coding":[{"code":"a"}]}}]}"#,
          #"{"resourceType":"Observation","component":[{"code":{"text":"a"}}]}"#, "null",
        ],
      ]
      return texts.map { Array($0.joined(separator: "\0").utf8) }
    },
    read: { bytes in
      let texts = bytes.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      guard texts.count == 3 else { return }
      let documents = try texts.map { try JSONDocument(Array($0)).root }
      try? usePatch(documents[1], on: documents[0])
      useMergePatch(documents[1], on: documents[0])
      try useDifference(of: documents[0], documents[1], on: documents[2])
    })

  private static let patchOperations = #"""
    [{"op":"add","path":"/a/-","value":{"x":[]}},{"op":"copy","from":"/a","path":"/e~1"},
    {"op":"move","from":"/a/1/b","path":"/f"},{"op":"remove","path":"/a/0"},
    {"op":"replace","path":"/d","value":1e2},{"op":"test","path":"/d","value":100}]
    """#

  private static func phones(_ first: String, _ second: String) -> String {
    let list = [first, second].map {
      #"{"system":"phone","use":"\#($0)","value":"\#(first)","_value":{"id":"i"}}"#
    }
    return #"{"resourceType":"Patient","telecom":["# + list.joined(separator: ",") + "]}"
  }

  /// What a patch makes can be read again within the limits that it was given.
  private static func usePatch(_ patch: JSON, on document: JSON) throws {
    let limits = JSONLimits(bytes: 1 << 20, values: 1 << 16)
    let value = try JSONPatch(parsing: patch).applied(to: document, limits: limits)
    // Escapes are not weighed: a control character is six bytes.
    let room = JSONLimits(bytes: 6 << 20, values: 1 << 16)
    do { _ = try value.document(limits: room) } catch { preconditionFailure("\(error)") }
  }

  private static func useMergePatch(_ patch: JSON, on document: JSON) {
    let once = JSONMergePatch.apply(patch, to: document)
    guard let again = try? once.document(limits: JSONLimits(depth: 256)) else {
      preconditionFailure("A merged document can't be read.")
    }
    precondition(JSONMergePatch.apply(patch, to: again.root) == once)
  }

  private static func useDifference(of base: JSON, _ changed: JSON, on third: JSON) throws {
    let changes = ElementDiff.between(base, changed)
    let result = ElementDiff.apply(changes, to: base)
    precondition(result.isComplete)
    precondition(result.value.isSame(as: JSONValue(changed)))
    let again = ElementDiff.apply(changes, to: changed)
    precondition(again.value == JSONValue(changed))
    precondition(again.outcomes.allSatisfy { $0 == .alreadyThere })
    let other = ElementDiff.apply(changes, to: third)
    precondition(other.outcomes.count == changes.count)
    let made = other.outcomes.contains { $0 == .applied || $0 == .alreadyThere }
    precondition(made || other.value == JSONValue(third))
  }
}
