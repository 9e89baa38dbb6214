/// Operations on a JSON document, by RFC 6902.
///
/// What no operation touches stays as it was: order of members, unknown members, the digits of
/// numbers. Positions are indices, so a patch made for another version of a list may hit another
/// element: what is merged is made with `ElementDiff`.
public struct JSONPatch: Sendable {
  /// The most operations of one patch.
  public static let operationLimit = 10_000

  private let operations: [Operation]

  /// Reads a patch: an array of operations.
  ///
  /// Throws `patch.invalid` for an unknown operation, a missing or repeated member, a pointer that
  /// is none, a move of a value into itself and the removal of the whole document;
  /// `patch.too-large` for more operations than the limit. The error's `entry` is the number of
  /// the operation, from zero.
  public init(parsing json: JSON) throws(FHIRError) {
    guard json.kind == .array else {
      throw FHIRError(.patchInvalid, "A patch is an array of operations.")
    }
    guard json.count <= Self.operationLimit else {
      throw FHIRError(.patchTooLarge, "The patch has more operations than the limit.")
    }
    var operations: [Operation] = []
    for element in json.elements {
      do throws(FHIRError) {
        operations.append(try Operation(element))
      } catch {
        throw error.inEntry(operations.count)
      }
    }
    self.operations = operations
  }

  /// The document after all operations in their order; if one fails, nothing is changed.
  ///
  /// Throws, with the number of the operation as `entry`: `patch.path-missing` where a path leads
  /// nowhere, `patch.test-failed`, `resource.duplicate-member` where the path leads through a
  /// member named twice, and `patch.too-large` if the document would grow beyond `limits`, or the
  /// operations ask for more work than a patch may.
  public func applied(
    to json: JSON, limits: JSONLimits = JSONLimits()
  ) throws(FHIRError) -> JSONValue {
    var document = try PatchedDocument(JSONValue(json), limits: limits)
    for (number, operation) in operations.enumerated() {
      do throws(FHIRError) {
        try operation.run(on: &document)
      } catch {
        throw error.inEntry(number)
      }
    }
    return document.root
  }
}

extension JSONPatch {
  /// One operation, its pointers parsed.
  enum Operation: Sendable {
    case add(JSONPointer, JSONValue)
    case remove(JSONPointer)
    case replace(JSONPointer, JSONValue)
    case move(from: JSONPointer, JSONPointer)
    case copy(from: JSONPointer, JSONPointer)
    case test(JSONPointer, JSONValue)

    init(_ json: JSON) throws(FHIRError) {
      guard json.kind == .object else {
        throw FHIRError(.patchInvalid, "An operation is an object.")
      }
      let path = try Self.pointer("path", of: json)
      switch try Self.only("op", of: json)?.string {
      case "add": self = .add(path, try Self.value(of: json))
      case "replace": self = .replace(path, try Self.value(of: json))
      case "test": self = .test(path, try Self.value(of: json))
      case "remove":
        guard !path.tokens.isEmpty else {
          throw FHIRError(.patchInvalid, "Without its root nothing is left of a document.")
        }
        self = .remove(path)
      case "copy": self = .copy(from: try Self.pointer("from", of: json), path)
      case "move":
        let from = try Self.pointer("from", of: json)
        guard !from.isProperPrefix(of: path) else {
          throw FHIRError(.patchInvalid, "A value can't be moved into itself.")
        }
        self = .move(from: from, path)
      default:
        throw FHIRError(
          .patchInvalid, "An operation is add, remove, replace, move, copy or test.")
      }
    }

    /// The one member of a name; two would be read differently by different readers.
    private static func only(_ name: StaticString, of json: JSON) throws(FHIRError) -> JSON? {
      var found: JSON?
      for member in json.rawMembers where member.name.equalsString(name) {
        guard found == nil else {
          throw FHIRError(.patchInvalid, "An operation names one of its members twice.")
        }
        found = member.value
      }
      return found
    }

    private static func pointer(
      _ name: StaticString, of json: JSON
    ) throws(FHIRError) -> JSONPointer {
      guard let pointer = try only(name, of: json)?.string.flatMap(JSONPointer.init) else {
        throw FHIRError(.patchInvalid, "A path is missing, or no JSON Pointer.")
      }
      return pointer
    }

    private static func value(of json: JSON) throws(FHIRError) -> JSONValue {
      guard let value = try only("value", of: json) else {
        throw FHIRError(.patchInvalid, "The operation needs a value.")
      }
      return JSONValue(value)
    }

    func run(on document: inout PatchedDocument) throws(FHIRError) {
      switch self {
      case .add(let path, let value): try document.add(value, at: path)
      case .remove(let path): _ = try document.remove(path)
      case .replace(let path, let value): try document.replace(path, by: value)
      case .move(let from, let path):
        // A value that doesn't move must be there all the same.
        let value = try document.value(at: from)
        if from.isSame(as: path) { return }
        _ = try document.remove(from)
        try document.add(value, at: path)
      case .copy(let from, let path): try document.add(try document.value(at: from), at: path)
      case .test(let path, let value):
        guard try document.holds(value, at: path) else {
          throw FHIRError(.patchTestFailed, "The value there is another one.")
        }
      }
    }
  }
}
