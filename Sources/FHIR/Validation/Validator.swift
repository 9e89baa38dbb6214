/// Compares resources with the definitions of FHIR R4.
///
/// What arrives is kept whatever is found; the findings say how far it can be trusted. What is
/// authored here must have none. `Docs/VALIDATION.md` lists what is looked at and what isn't. The
/// work is bounded by the resource's size, the findings by `issueLimit`, and nothing traps.
public struct Validator: Sendable {
  /// Whose resource it is.
  public enum Mode: Sendable {
    /// Ours: unknown elements and types are errors.
    case strict
    /// Somebody else's: unknown elements and types are warnings.
    case received
  }

  /// The most findings that a report lists.
  public static let issueLimit = 200

  /// Whose resources are validated.
  public var mode: Mode
  /// The addresses of the modifier extensions that the caller understands.
  public var knownModifiers: Set<String>

  /// A validator for resources of ours, unless told.
  public init(mode: Mode = .strict, knownModifiers: Set<String> = []) {
    self.mode = mode
    self.knownModifiers = knownModifiers
  }

  /// What is to be said about a resource, and about those that it contains or bundles.
  public func validate(_ resource: Resource) -> ValidationReport {
    var walk = ValidationWalk(mode: mode, knownModifiers: knownModifiers)
    walk.begin(resource)
    return walk.report
  }
}
