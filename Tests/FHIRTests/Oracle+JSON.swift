import FHIR

extension Tree {
  /// What the module's lazy values say, gathered through its public API.
  init(_ json: JSON) {
    switch json.kind {
    case .object:
      self = .object(
        json.members.map { Member(name: Array($0.name.unicodeScalars), value: Tree($0.value)) })
    case .array: self = .array(json.elements.map { Tree($0) })
    case .string: self = .string(Array((json.string ?? "?").unicodeScalars))
    case .number: self = .number(json.number ?? "?")
    case .true: self = .literal("true")
    case .false: self = .literal("false")
    case .null: self = .literal("null")
    }
  }
}

/// The value of a text that must be JSON.
func parsed(_ text: String) throws -> JSON { try JSONDocument(Array(text.utf8)).root }

/// Bytes as text, for messages and comparisons.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

/// The code that a reading fails with, or nil if it succeeds.
func failure(_ body: () throws(FHIRError) -> Void) -> FHIRError? {
  do {
    try body()
    return nil
  } catch {
    return error
  }
}

func failure(reading bytes: [UInt8], _ limits: JSONLimits = JSONLimits()) -> FHIRError? {
  failure { () throws(FHIRError) in _ = try JSONDocument(bytes, limits: limits) }
}
