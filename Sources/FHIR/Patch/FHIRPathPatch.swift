/// A patch in FHIR's own terms: a Parameters resource whose operations name elements by FHIRPath.
///
/// FHIR R4, 3.1.0.9.1. The operations run one after the other, each on the result of the one
/// before; if one fails, nothing was changed. Numbers keep their digits, and what no operation
/// names stays as it is, elements that FHIR doesn't know included.
public struct FHIRPathPatch: Sendable {
  private let operations: [PatchOperation]

  /// The most operations of one patch.
  static let operationsLimit = 256
  /// The most bytes that the operations of one patch may read together.
  static let bytesLimit = 256 << 20
  /// How many times the steps of one evaluation those of all operations may take together.
  static let evaluationsLimit = 8

  /// Reads the operations, and the expressions in them.
  ///
  /// Throws `patch.invalid` for what is no Parameters resource with operations of FHIR's form,
  /// `patch.too-large` for more than 256 of them, and the errors of `FHIRPath.init`; each with the
  /// operation's number as its entry.
  public init(_ parameters: JSON) throws(FHIRError) {
    guard parameters.member("resourceType")?.equalsString("Parameters") == true else {
      throw FHIRError(.patchInvalid, "A FHIRPath patch is a Parameters resource.")
    }
    var operations: [PatchOperation] = []
    for parameter in parameters.member("parameter")?.elements.map({ $0 }) ?? [] {
      guard parameter.member("name")?.equalsString("operation") == true else {
        throw FHIRError(.patchInvalid, "A parameter of a patch is an operation.")
      }
      guard operations.count < Self.operationsLimit else {
        throw FHIRError(.patchTooLarge, "The patch has more operations than the limit.")
      }
      do throws(FHIRError) {
        operations.append(try PatchOperation(parameter))
      } catch {
        throw error.inEntry(operations.count)
      }
    }
    self.operations = operations
  }

  /// The resource after all operations.
  ///
  /// The context's model tells which elements repeat: without it nothing can be added that isn't
  /// there already. Throws `patch.path-missing` for a path that selects nothing (a deletion of
  /// nothing is no error), `patch.invalid` for one that selects too much or what isn't a part of
  /// the resource, and the errors of the evaluation; each with the operation's number as its entry.
  public func applied(
    to resource: JSON, in context: FHIRPath.Context = FHIRPath.Context()
  ) throws(FHIRError) -> JSONValue {
    var value = JSONValue(resource)
    var bytesRead = 0
    let (steps, isBeyond) = context.steps.multipliedReportingOverflow(by: Self.evaluationsLimit)
    var stepsLeft = isBeyond ? Int.max : steps
    for (number, operation) in operations.enumerated() {
      do throws(FHIRError) {
        let bytes = try value.bytes()
        bytesRead += bytes.count
        guard bytesRead <= Self.bytesLimit else {
          throw FHIRError(.patchTooLarge, "The patch reads more bytes than the limit.")
        }
        let document = try JSONDocument(bytes)
        var run = PatchRun(of: document.root, value, context, stepsLeft: stepsLeft)
        try run.apply(operation)
        stepsLeft = run.stepsLeft
        value = run.value
      } catch {
        throw error.inEntry(number)
      }
    }
    return value
  }
}

/// One operation of a FHIRPath patch.
struct PatchOperation: Sendable {
  enum Kind: Sendable {
    case add(name: String, PatchValue)
    case insert(index: Int, PatchValue)
    case delete
    case replace(PatchValue)
    case move(source: Int, destination: Int)
  }

  let path: FHIRPath
  let kind: Kind

  init(_ parameter: JSON) throws(FHIRError) {
    var parts: [String: JSON] = [:]
    for part in parameter.member("part")?.elements.map({ $0 }) ?? [] {
      guard let name = part.member("name")?.string, parts.updateValue(part, forKey: name) == nil
      else { throw FHIRError(.patchInvalid, "A part has no name, or another one's.") }
    }
    guard let text = parts["path"]?.member("valueString")?.string else {
      throw FHIRError(.patchInvalid, "An operation has a path.")
    }
    let type = parts["type"]?.member("valueCode")?.string ?? ""
    let expected: Set<String>
    switch type {
    case "add":
      expected = ["name", "value"]
      guard let name = parts["name"]?.member("valueString")?.string, Self.isElementName(name) else {
        throw FHIRError(.patchInvalid, "What is added has a name of letters and digits.")
      }
      kind = .add(name: name, try PatchValue(parts["value"]))
    case "insert":
      expected = ["index", "value"]
      kind = .insert(index: try Self.index(parts["index"]), try PatchValue(parts["value"]))
    case "delete":
      expected = []
      kind = .delete
    case "replace":
      expected = ["value"]
      kind = .replace(try PatchValue(parts["value"]))
    case "move":
      expected = ["source", "destination"]
      kind = .move(
        source: try Self.index(parts["source"]), destination: try Self.index(parts["destination"]))
    default:
      throw FHIRError(.patchInvalid, "The type is add, insert, delete, replace or move.")
    }
    // A part that would be overlooked might be what matters.
    guard parts.keys.allSatisfy({ $0 == "type" || $0 == "path" || expected.contains($0) }) else {
      throw FHIRError(.patchInvalid, "The operation has a part that its type doesn't take.")
    }
    path = try FHIRPath(text)
  }

  static func isElementName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first &- 0x61 < 26, name.utf8.count <= 64 else {
      return false
    }
    return name.utf8.allSatisfy { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 }
  }

  private static func index(_ part: JSON?) throws(FHIRError) -> Int {
    guard let digits = part?.member("valueInteger")?.number, let index = Int(digits), index >= 0
    else { throw FHIRError(.patchInvalid, "A place in a list is an integer from zero.") }
    return index
  }
}

/// What an operation puts into a resource.
struct PatchValue: Sendable {
  enum Content: Sendable {
    /// A value, and the id and extensions of a primitive.
    case value(JSONValue?, extras: JSONValue?)
    /// The children of an element whose type has no name.
    case parts([(name: String, value: PatchValue)])
  }

  let content: Content
  /// `Quantity` if it was a `valueQuantity`: how a choice spells it.
  let suffix: String?

  init(_ part: JSON?, depth: Int = 0) throws(FHIRError) {
    guard let part, depth < 16 else {
      throw FHIRError(.patchInvalid, "A value is missing, or nested too deep.")
    }
    var values: [(name: String, value: JSON)] = []
    for (name, value) in part.members where name != "name" && name != "id" && name != "extension" {
      values.append((name, value))
    }
    let names = Set(values.map { $0.name.hasPrefix("_") ? String($0.name.dropFirst()) : $0.name })
    guard names.count == 1, let name = names.first else {
      throw FHIRError(.patchInvalid, "A part has one value.")
    }
    func named(_ name: String) -> JSONValue? {
      values.first { $0.name == name }.map { JSONValue($0.value) }
    }
    if name == "part" {
      suffix = nil
      var parts: [(name: String, value: PatchValue)] = []
      for child in part.member("part")?.elements.map({ $0 }) ?? [] {
        guard let name = child.member("name")?.string, PatchOperation.isElementName(name) else {
          throw FHIRError(.patchInvalid, "A part has a name of letters and digits.")
        }
        parts.append((name, try PatchValue(child, depth: depth + 1)))
      }
      content = .parts(parts)
    } else if name == "resource" {
      suffix = nil
      content = .value(named(name), extras: nil)
    } else {
      guard name.hasPrefix("value"), name.utf8.count > 5 else {
        throw FHIRError(.patchInvalid, "A part has a value, a resource or parts.")
      }
      suffix = String(name.dropFirst(5))
      content = .value(named(name), extras: named("_" + name))
    }
  }
}
