/// One thing about a resource that is not as FHIR R4 says.
///
/// It carries no contents of the record: the sentence is the finding's, the place is made of
/// element names and indices.
public struct ValidationIssue: Sendable, Equatable {
  /// How bad it is, in OperationOutcome's words.
  public enum Severity: String, Sendable {
    case error, warning
  }

  /// What was found; the raw value is stable.
  public enum Finding: String, Sendable, CaseIterable {
    /// There is no such element.
    case elementUnknown = "element.unknown"
    /// A mandatory element is absent.
    case elementMissing = "element.missing"
    /// A choice is given in two types.
    case choiceTwice = "choice.twice"
    /// A choice has a type that it may not have.
    case choiceType = "choice.type"
    /// What may repeat is an array in JSON, even if there is one.
    case listExpected = "list.expected"
    /// What may not repeat is no array.
    case listUnexpected = "list.unexpected"
    /// An array without elements.
    case listEmpty = "list.empty"
    /// An object without members.
    case objectEmpty = "object.empty"
    /// A string without characters.
    case valueEmpty = "value.empty"
    /// Text where a number must be, an object where text must be, and the like.
    case valueKind = "value.kind"
    /// The text has not the form of its type, or its number lies outside the range.
    case valueFormat = "value.format"
    /// `null` where nothing stands beside it.
    case nullUnexpected = "null.unexpected"
    /// What stands beside a primitive's array is no array of the same length.
    case siblingLength = "sibling.length"
    /// A code that the value set does not have.
    case codeUnknown = "code.unknown"
    /// An extension with neither or both of value and extensions.
    case extensionContent = "extension.content"
    /// An extension that changes the meaning in a way that isn't known.
    case modifierUnknown = "modifier.unknown"
    /// A reference whose text is none.
    case referenceFormat = "reference.format"
    /// A reference to a type that may not be meant.
    case referenceTarget = "reference.target"
    /// A reference to a contained resource that isn't there.
    case referenceDangling = "reference.dangling"
    /// A contained resource that contains others.
    case containedNested = "contained.nested"
    /// A contained resource without an id, or with another's.
    case containedID = "contained.id"
    /// A contained resource with a version, a date of change or security labels.
    case containedMeta = "contained.meta"
    /// A contained resource that nothing refers to.
    case containedUnused = "contained.unused"
    /// A resource of a type that R4 doesn't have, or without a type.
    case resourceUnknown = "resource.unknown"
    /// A rule of the definitions that doesn't hold.
    case invariant
    /// More was found than is listed.
    case truncated
  }

  /// How bad it is.
  public var severity: Severity
  /// What was found.
  public var finding: Finding
  /// The key of the invariant that doesn't hold: `pat-1`.
  public var invariant: String?
  /// Where, in FHIRPath: `Patient.name[0].given[1]`, `Observation.value.ofType(Quantity).code`.
  public var expression: String
  /// A sentence for a developer; never contents of the record.
  public var diagnostics: String

  /// OperationOutcome's `issue.code` for it (http://hl7.org/fhir/issue-type).
  public var code: String { finding.issueType }
}

extension ValidationIssue.Finding {
  /// The code of http://hl7.org/fhir/issue-type.
  public var issueType: String {
    switch self {
    case .elementMissing: "required"
    case .valueEmpty, .valueKind, .valueFormat, .nullUnexpected, .referenceFormat,
      .referenceTarget:
      "value"
    case .codeUnknown: "code-invalid"
    case .extensionContent, .modifierUnknown: "extension"
    case .referenceDangling: "not-found"
    case .resourceUnknown: "not-supported"
    case .invariant, .containedNested, .containedID, .containedMeta, .containedUnused: "invariant"
    case .truncated: "incomplete"
    default: "structure"
    }
  }

  /// What is said of it where nothing more exact is known.
  var sentence: String {
    switch self {
    case .elementUnknown: "There is no such element."
    case .elementMissing: "The element must be there."
    case .choiceTwice: "Only one type of the choice may be given."
    case .choiceType: "The choice may not have this type."
    case .listExpected: "An element that may repeat is an array."
    case .listUnexpected: "An element that may not repeat is no array."
    case .listEmpty: "An array may not be empty."
    case .objectEmpty: "An object may not be empty."
    case .valueEmpty: "Text may not be empty."
    case .valueKind: "The JSON value is of the wrong kind."
    case .valueFormat: "The value has not the form of its type."
    case .nullUnexpected: "null may stand only where its sibling has a value."
    case .siblingLength: "The member with _ must fit the one without."
    case .codeUnknown: "The value set does not have the code."
    case .extensionContent: "An extension has either a value or extensions."
    case .modifierUnknown: "It changes the meaning in a way that is not known here."
    case .referenceFormat: "A reference is Type/id, #id or an absolute address."
    case .referenceTarget: "This type may not be referred to here."
    case .referenceDangling: "The resource does not contain what is referred to."
    case .containedNested: "A contained resource may not contain others."
    case .containedID: "A contained resource needs an id of its own."
    case .containedMeta: "A contained resource has no version, date of change or labels."
    case .containedUnused: "Nothing refers to the contained resource."
    case .resourceUnknown: "R4 has no such type of resource."
    case .invariant: "A rule of the definitions does not hold."
    case .truncated: "There is more than is listed."
    }
  }
}
