/// What stopped the reading of JSON, a resource or a bundle, or the working of a patch.
///
/// It never carries contents of a record: the reason is a constant sentence, and the place is a
/// byte offset or an index. Nothing has been written anywhere when it is thrown.
public struct FHIRError: Error, Sendable, Equatable {
  /// The stable code of a failure; its raw value may be printed and compared across versions.
  public enum Code: String, Sendable, CaseIterable {
    /// The bytes are not one JSON value by RFC 8259, or not UTF-8.
    case jsonInvalid = "json.invalid"
    /// Arrays and objects are nested deeper than the limit.
    case jsonTooDeep = "json.too-deep"
    /// There are more bytes or more values than the limit.
    case jsonTooLarge = "json.too-large"
    /// The value is not a FHIR resource: not an object, no usable `resourceType` or `id`.
    case resourceInvalid = "resource.invalid"
    /// An object inside a resource names one member twice.
    case resourceDuplicateMember = "resource.duplicate-member"
    /// The text is not a FHIRPath expression.
    case pathInvalid = "path.invalid"
    /// The expression needs what this evaluator doesn't do, or can't do exactly.
    case pathUnsupported = "path.unsupported"
    /// What the expression met has another type or number than it needs.
    case pathMismatch = "path.mismatch"
    /// The expression is nested deeper, or takes more steps, than the limit.
    case pathTooComplex = "path.too-complex"
    /// The text is not a FHIR date, dateTime or instant.
    case dateInvalid = "date.invalid"
    /// The resource is not a Bundle of the shape that FHIR gives it.
    case bundleInvalid = "bundle.invalid"
    /// Two entries of a bundle hold the same resource.
    case bundleDuplicateResource = "bundle.duplicate-resource"
    /// The value is not a JSON Patch or a FHIRPath Patch, or one of its operations is none.
    case patchInvalid = "patch.invalid"
    /// An operation's path leads nowhere in the document.
    case patchPathMissing = "patch.path-missing"
    /// The value that an operation tests is another one.
    case patchTestFailed = "patch.test-failed"
    /// A patch has too many operations, or makes a document too large.
    case patchTooLarge = "patch.too-large"
  }

  /// The stable code.
  public var code: Code
  /// A constant sentence for a developer; not for a patient's eyes.
  public var reason: String
  /// Where in the parsed bytes, counted from zero, when it is known.
  public var offset: Int?
  /// Which entry of the bundle or operation of the patch, counted from zero, when it is about one.
  public var entry: Int?
  /// Which line of a text that holds a resource a line, counted from one, when it is about one;
  /// `offset` then counts from the line's beginning.
  public var textLine: Int?
  /// The source file that threw; not compared.
  public var file: String
  /// The source line that threw; not compared.
  public var line: Int

  package init(
    _ code: Code, _ reason: StaticString, offset: Int? = nil, entry: Int? = nil,
    file: StaticString = #fileID, line: Int = #line
  ) {
    self.code = code
    self.reason = reason.description
    self.offset = offset
    self.entry = entry
    self.file = file.description
    self.line = line
  }

  /// Compares what happened and where in the data, not where in the source.
  public static func == (left: FHIRError, right: FHIRError) -> Bool {
    left.code == right.code && left.reason == right.reason && left.offset == right.offset
      && left.entry == right.entry && left.textLine == right.textLine
  }
}

extension FHIRError: CustomStringConvertible {
  /// The code, the place and the reason on one line.
  public var description: String {
    var text = code.rawValue
    if let textLine { text += " line \(textLine)" }
    if let entry { text += " entry \(entry)" }
    if let offset { text += " at byte \(offset)" }
    return text + ": " + reason
  }

  /// The same failure, told of an entry of a bundle or an operation of a patch.
  package func inEntry(_ index: Int) -> FHIRError {
    var copy = self
    copy.entry = index
    return copy
  }

  /// The same failure, told of a line of a text.
  package func inLine(_ number: Int) -> FHIRError {
    var copy = self
    copy.textLine = number
    return copy
  }
}
