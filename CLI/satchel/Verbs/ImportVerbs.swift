#if Tools
import Satchel

/// Taking a record in.
extension Verb {
  static let importVerbs: [Verb] = [
    Verb(
      "record", "import", [.word("PATH"), .option("person", "Patient/ID")]
    ) { call in
      let satchel = try await call.device.satchel()
      try await satchel.touch()
      let path = try call.arguments.text("PATH")
      try Files.refuseMissing(path)
      let report = try await satchel.importRecord(
        from: path, person: try call.chosenPatient()
      ) { [gauge = call.gauge] progress in
        gauge.show(progress.done, of: progress.all)
      }
      call.device.person = report.person
      call.say(report)
      return .ok([
        "id": report.person.description, "person": report.isNewPerson ? "new" : "known",
        "added": String(report.added), "changed": String(report.changed),
        "unchanged": String(report.unchanged),
      ])
    },
    Verb("record", "people", [.word("PATH")]) {
      call in
      let satchel = try await call.device.satchel()
      let path = try call.arguments.text("PATH")
      try Files.refuseMissing(path)
      let found = try await satchel.importCandidates(from: path)
      for person in found {
        call.say(
          Line(
            "candidate",
            [
              "name": person.name, "birth-date": person.birthDate,
              "id": person.patient.description,
            ]))
      }
      return .ok(["count": String(found.count)])
    },
  ]
}

extension Call {
  fileprivate func chosenPatient() throws -> ResourceID? {
    guard let text = arguments.text(optional: "person") else { return nil }
    guard let id = ResourceID(text), id.type == "Patient" else {
      throw LineError(.argumentInvalid, .argumentPatient)
    }
    return id
  }

  /// The sections of a document, then what is to be said of all.
  fileprivate func say(_ report: Satchel.ImportReport) {
    for section in report.document?.sections ?? [] {
      say(
        Line(
          "section",
          [
            "code": section.code,
            "title": section.title.map { Sentence.verbatim($0) } ?? section.usualTitle,
            "state": section.state.rawValue,
            "because": section.statement,
            "entries": section.entries == 0 ? nil : String(section.entries),
            "lost": section.unresolved == 0 ? nil : String(section.unresolved),
          ]))
    }
    for finding in report.findings {
      say(
        Line(
          "note",
          [
            "kind": finding.kind.rawValue, "count": String(finding.count),
            "means": finding.kind.sentence,
          ]))
    }
  }
}

extension DocumentSummary.Section {
  /// What a section is called that isn't there.
  fileprivate var usualTitle: Sentence? {
    switch code {
    case "11450-4": .sectionProblems
    case "48765-2": .sectionAllergies
    case "10160-0": .sectionMedicines
    default: nil
    }
  }
}

extension ImportFinding.Kind {
  /// For the person at the screen.
  fileprivate var sentence: Sentence {
    switch self {
    case .compositionMissing: .importCompositionMissing
    case .compositionLate: .importCompositionLate
    case .notDocument: .importNotDocument
    case .sectionRepeated: .importSectionRepeated
    case .repeated: .importRepeated
    case .otherPeople: .importOtherPeople
    case .unrelated: .importUnrelated
    case .unmentioned: .importUnmentioned
    case .unresolved: .importUnresolved
    case .invalid: .importInvalid
    case .fileSkipped: .importFileSkipped
    }
  }
}
#endif
