/// What a document's Composition says of its sections, and what stands in them.
///
/// A patient summary (IPS) must have sections on allergies, medicines and problems; where one is
/// lacking it is listed all the same, as `missing`.
public struct DocumentSummary: Sendable, Equatable {
  /// What a section tells.
  public enum State: String, Sendable, CaseIterable {
    /// It has entries.
    case listed
    /// It says that there is nothing of the kind, as far as is known.
    case noneKnown = "none-known"
    /// It says that nothing is known about it.
    case noInformation = "no-information"
    /// It has text for people, and no entries.
    case textOnly = "text-only"
    /// It has entries, and not one of them came along.
    case unresolved
    /// There is nothing in it.
    case empty
    /// A patient summary must have it, and this one hasn't.
    case missing
  }

  /// One section, those inside others included.
  public struct Section: Sendable, Equatable {
    /// The code of LOINC, else the first.
    public let code: String?
    /// As it came; for the screen, not for logs.
    public let title: String?
    /// Whether it lists something, says that there is nothing, or isn't there.
    public let state: State
    /// The code by which it says that there is nothing, or nothing known.
    public let statement: String?
    /// How many entries it names.
    public let entries: Int
    /// How many of these did not come along, or are about somebody else.
    public let unresolved: Int
  }

  /// Whether it says that it is a patient summary.
  public let isPatientSummary: Bool
  /// In the order of the document; then what is missing.
  public let sections: [Section]

  /// How many sections have the code of one before them.
  public var repeatedSections: Int {
    var seen: Set<String> = []
    return sections.count { $0.code.map { !seen.insert($0).inserted } ?? false }
  }

  /// What the sections of a patient summary must be about: problems, allergies, medicines.
  static let required = ["11450-4", "48765-2", "10160-0"]

  /// - Parameters:
  ///   - composition: its place in `map`.
  ///   - isTaken: what of the map's resources stays, by place.
  package init(_ composition: Int, in map: ReferenceMap, isTaken: [Bool]) {
    let json = map.resources[composition].json
    let type: CodeableConcept? = json.view("type")
    isPatientSummary = type?.matches("http://loinc.org", "60591-5") ?? false
    var sections: [Section] = []
    // A stack of its own, for sections inside sections.
    var waiting = Array(json.views("section", as: SectionElement.self).reversed())
    while let section = waiting.popLast() {
      sections.append(
        section.read { reference in
          map.target(of: reference, from: composition).flatMap { isTaken[$0] ? $0 : nil }
            .map { map.resources[$0] }
        })
      waiting += section.inner.reversed()
    }
    if isPatientSummary {
      for code in Self.required where !sections.contains(where: { $0.code == code }) {
        sections.append(
          Section(
            code: code, title: nil, state: .missing, statement: nil, entries: 0, unresolved: 0))
      }
    }
    self.sections = sections
  }
}

/// `Composition.section`.
private struct SectionElement: ElementView {
  let json: JSON
  init(_ json: JSON) { self.json = json }

  var inner: [SectionElement] { json.views("section") }

  func read(_ resource: (String) -> Resource?) -> DocumentSummary.Section {
    let references = json.views("entry", as: Reference.self).map { $0.reference ?? "" }
    let found = references.compactMap(resource)
    let statements = found.compactMap(AbsenceStatement.found)
    let reason = json.view("emptyReason", as: CodeableConcept.self)?.coding.lazy
      .compactMap(\.code).first
    let state: DocumentSummary.State
    var statement: String?
    if let only = statements.first, statements.count == found.count {
      // Where one says that nothing is known, no other statement makes it known.
      let said = statements.first { $0.statement == .noInformation } ?? only
      state = said.statement == .noInformation ? .noInformation : .noneKnown
      statement = said.code
    } else if !found.isEmpty {
      state = .listed
    } else if !references.isEmpty {
      state = .unresolved
    } else if json.member("emptyReason") != nil {
      state = reason == "nilknown" ? .noneKnown : .noInformation
      statement = reason
    } else if !inner.isEmpty {
      state = .listed
    } else {
      state = json.view("text", as: Narrative.self)?.div == nil ? .empty : .textOnly
    }
    return DocumentSummary.Section(
      code: code, title: json.text("title"), state: state, statement: statement,
      entries: references.count, unresolved: references.count - found.count)
  }

  private var code: String? {
    let coding = json.view("code", as: CodeableConcept.self)?.coding ?? []
    return coding.first { $0.system == "http://loinc.org" }?.code
      ?? coding.lazy.compactMap(\.code).first
  }
}
