/// A document that says what to change in another by looking like it, by RFC 7396.
///
/// Null removes a member, so null can't be set with it, and a list is replaced whole.
public enum JSONMergePatch {
  /// The target with the patch merged in: every JSON value is a merge patch.
  ///
  /// Members of the target keep their places, new ones follow in the patch's order. Of members
  /// named twice in the patch the first counts; in the target it is the one changed, and setting
  /// or removing it takes the others away. Nothing grows beyond both together.
  public static func apply(_ patch: JSON, to target: JSON) -> JSONValue {
    merged(patch, JSONValue(target))
  }

  private static func merged(_ patch: JSON, _ target: JSONValue?) -> JSONValue {
    guard patch.kind == .object else { return JSONValue(patch) }
    var old: [(String, JSONValue)] = []
    if case .object(let members) = target { old = members }
    var patches: [ExactText: JSON] = [:]
    var names: [ExactText] = []
    for (name, value) in patch.members {
      let name = ExactText(name)
      guard patches[name] == nil else { continue }
      patches[name] = value
      names.append(name)
    }
    var merged: [(String, JSONValue)] = []
    var seen: Set<ExactText> = []
    for (name, value) in old {
      let key = ExactText(name)
      guard let patch = patches[key] else {
        merged.append((name, value))
        continue
      }
      guard seen.insert(key).inserted, !patch.isNull else { continue }
      merged.append((name, Self.merged(patch, value)))
    }
    for name in names where !seen.contains(name) {
      guard let patch = patches[name], !patch.isNull else { continue }
      merged.append((name.text, Self.merged(patch, nil)))
    }
    return .object(merged)
  }
}
