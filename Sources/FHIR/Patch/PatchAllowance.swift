/// What a patch may still make of a document, and cost.
///
/// Hostile patches are cheap to write: thirty copies of the root into itself make a document of a
/// billion values, ten thousand insertions at the front of a long array move billions of elements.
/// So what is added is weighed before it is added, and every step is counted.
struct PatchAllowance {
  /// What the document, written without white space, holds; strings count without their escapes.
  private var bytes = 0
  private var values = 0
  private var stepsLeft = Self.stepLimit
  private let limits: JSONLimits

  /// Members and elements looked at, moved or compared by one patch; about a second's work.
  private static let stepLimit = 1 << 25

  init(_ limits: JSONLimits) { self.limits = limits }

  mutating func spend(_ steps: Int) throws(FHIRError) {
    stepsLeft -= steps + 1
    guard stepsLeft >= 0 else {
      throw FHIRError(.patchTooLarge, "The patch asks for more work than the limit.")
    }
  }

  /// Adds a value's weight; refuses it if it is too heavy, or too deep under `depth` containers.
  mutating func add(_ value: JSONValue, under depth: Int) throws(FHIRError) {
    try weigh(value, under: depth) { allowance, bytes, values, depth throws(FHIRError) in
      allowance.bytes += bytes
      allowance.values += values
      guard allowance.bytes <= allowance.limits.bytes, allowance.values <= allowance.limits.values
      else {
        throw FHIRError(.patchTooLarge, "The document would grow beyond the limit.")
      }
      guard depth <= allowance.limits.depth else {
        throw FHIRError(.patchTooLarge, "The document would be nested deeper than the limit.")
      }
    }
  }

  mutating func remove(_ value: JSONValue) throws(FHIRError) {
    try weigh(value, under: 0) { allowance, bytes, values, _ throws(FHIRError) in
      allowance.bytes -= bytes
      allowance.values -= values
    }
  }

  /// Gives the weight of each value inside, with the depth of the containers around and of it.
  private mutating func weigh(
    _ value: JSONValue, under depth: Int,
    _ take: (inout Self, _ bytes: Int, _ values: Int, _ depth: Int) throws(FHIRError) -> Void
  ) throws(FHIRError) {
    var rest = [(value, depth)]
    while let (value, depth) = rest.popLast() {
      try spend(1)
      switch value {
      case .object(let members):
        for (name, value) in members {
          // Quotation marks, a colon and a comma.
          try take(&self, name.utf8.count + 4, 1, depth)
          rest.append((value, depth + 1))
        }
        try take(&self, 2, 1, depth + 1)
      case .array(let elements):
        for element in elements { rest.append((element, depth + 1)) }
        try take(&self, 2 + elements.count, 1, depth + 1)
      case .string(let text): try take(&self, text.utf8.count + 2, 1, depth)
      case .number(let lexeme): try take(&self, lexeme.utf8.count, 1, depth)
      case .bool, .null: try take(&self, 4, 1, depth)
      }
    }
  }
}
