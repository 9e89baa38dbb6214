public import FHIR
internal import Search

/// An allergy or intolerance, or the statement that there is none.
public struct AllergyRow: Sendable {
  /// What happened when the person met the substance.
  public struct Reaction: Sendable, Equatable {
    /// The signs: `Hives`.
    public let manifestations: [String]
    /// `mild`, `moderate` or `severe`.
    public let severity: String?
    /// The substance in particular, where the allergy is to a class of them.
    public let substance: String?
    /// How the person met it.
    public let route: String?
    /// When it began.
    public let onset: WrittenDate?
    /// The reaction in words.
    public let description: String?
  }

  /// The resource that it was read from.
  public let id: ResourceID
  /// The substance. Nil if neither text nor code arrived.
  public let name: String?
  /// The code that stands for the name; nil if none arrived.
  public let code: ConceptCode?
  /// It names nothing, but says that none is known, or that nobody asked.
  public let absence: AbsenceStatement?
  /// `active`, `inactive` or `resolved`.
  public let clinicalStatus: String?
  /// `confirmed`, `unconfirmed`, `presumed`, `refuted` or `entered-in-error`.
  public let verificationStatus: String?
  /// `low`, `high` or `unable-to-assess`: how bad a next reaction may be.
  public let criticality: String?
  /// `allergy` or `intolerance`.
  public let type: String?
  /// `food`, `medication`, `environment`, `biologic`.
  public let categories: [String]
  /// Those that were recorded, in the order in which they came.
  public let reactions: [Reaction]
  /// When or at what age it began, as it came.
  public let onset: String?
  /// When it last showed.
  public let lastOccurrence: WrittenDate?
  /// When it was recorded, else what comes nearest to it.
  public let date: WrittenDate?
  /// Who wrote it down, by name.
  public let recorder: String?
  /// It came from the patient and not from a clinic.
  public let isPatientSupplied: Bool
  /// What was remarked on it, in the order in which it came.
  public let notes: [Note]

  /// It says that no allergy is known: of any kind, or of the kind that `name` says.
  public var isNoKnownAllergy: Bool { absence == .noneKnown || absence == .noneOfKind }

  /// Neither overcome nor ruled out; a missing status counts as active.
  public var isActive: Bool {
    clinicalStatus != "inactive" && clinicalStatus != "resolved" && verificationStatus != "refuted"
      && verificationStatus != "entered-in-error"
  }

  init<Record: RecordReader>(
    _ resource: Resource, id: ResourceID, _ names: inout ReferenceNames<Record>
  ) throws {
    let json = resource.json
    self.id = id
    let concept: CodeableConcept? = json.view("code")
    name = json.label("code")
    code = concept?.mainCode
    absence = AbsenceStatement(of: concept)
    clinicalStatus = json.statusCode("clinicalStatus")
    verificationStatus = resource.verificationStatus
    criticality = json.text("criticality")
    type = json.text("type")
    categories = json.texts("category")
    reactions = json.views("reaction", as: ReactionElement.self).map(\.reaction)
    onset = Timing(json.choice("onset")).words
    lastOccurrence = json.writtenDate("lastOccurrence")
    date = resource.listingDate
    recorder = try names.name(of: json.view("recorder") ?? json.view("asserter"), in: resource)
    isPatientSupplied = resource.isPatientSupplied("asserter")
    notes = try names.notes(of: resource)
  }
}

/// `AllergyIntolerance.reaction`.
private struct ReactionElement: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  var reaction: AllergyRow.Reaction {
    AllergyRow.Reaction(
      manifestations: json.labels("manifestation"), severity: json.text("severity"),
      substance: json.label("substance"), route: json.label("exposureRoute"),
      onset: json.writtenDate("onset"), description: json.text("description"))
  }
}

extension Resource {
  /// The code of `verificationStatus`.
  var verificationStatus: String? { json.statusCode("verificationStatus") }
}
