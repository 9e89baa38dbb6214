#if Tools
import Satchel

/// People, and their records as resources.
extension Verb {
  static let personVerbs: [Verb] = [
    Verb("person", "list") { call in
      let people = try await call.device.satchel().people()
      for person in people { call.say(Line(person, current: call.device.person)) }
      return .ok(["count": String(people.count)])
    },
    Verb("person", "use", [.word("ID")]) {
      call in
      let id = PersonID(try call.arguments.text("ID"))
      guard try await call.device.satchel().people().contains(where: { $0.id == id }) else {
        throw HarnessError(
          .personUnknown, SatchelError.Code.personUnknown.reason, next: .personListNext)
      }
      call.device.person = id
      return .ok(["id": id.description])
    },
    Verb("person", "show") { call in
      let record = try await call.device.record()
      for person in try await call.device.satchel().people() where person.id == record.id {
        call.say(Line(person, current: record.id))
      }
      return .ok(["id": record.id.description])
    },
  ]

  static let recordVerbs: [Verb] = [
    Verb("record", "summary") { call in
      let summary = try await call.device.record().read(RecordOverview())
      call.say(Line(summary))
      for type in summary.counts {
        call.say(Line("type", ["name": type.type, "count": String(type.count)]))
      }
      return .ok(["count": String(summary.counts.reduce(0) { $0 + $1.count })])
    },
    Verb("record", "get", [.word("TYPE/ID")]) { call in
      let record = try await call.device.record()
      let id = try call.resourceID("TYPE/ID")
      let stored = try await record.resource(id)
      call.say(
        Line(
          "resource",
          [
            "type": id.type, "id": id.id, "version": String(stored.version),
            "json": String(decoding: stored.resource.canonicalBytes, as: UTF8.self),
          ]))
      return .ok(["id": id.description])
    },
    Verb(
      "record", "export", [.word("PATH"), .confirm, .option("types", "TYPE,TYPE")]
    ) { call in
      let record = try await call.device.record()
      let path = try call.arguments.text("PATH")
      let types = call.arguments.text(optional: "types").map {
        Set($0.split(separator: ",").map(String.init))
      }
      var counts = try await record.counts()
      if let types {
        counts = counts.filter { types.contains($0.type) }
        guard !types.isEmpty, counts.count == types.count else {
          throw LineError(
            .argumentInvalid, .argumentTypes)
        }
      }
      let file = try Files.create(path)
      try await record.export(types: types) { try file.write($0) }
      try file.finish()
      return .ok([
        "count": String(counts.reduce(0) { $0 + $1.count }),
        "warning": Sentence.warningPlainText,
      ])
    },
  ]
}

extension Line {
  fileprivate init(_ summary: RecordSummary) {
    let person = summary.person
    self.init(
      "record",
      [
        "name": person?.name, "birth-date": person?.birthDate?.text, "gender": person?.gender,
        "deceased": person?.deceased, "languages": person?.languages.joinedOrNil,
        "last-visit": summary.lastVisit?.start?.day,
        "active-problems": Self.count(summary.activeProblems, summary.problemStatement),
        "active-medicines": Self.count(summary.activeMedications, summary.medicationStatement),
        "active-allergies": Self.count(summary.activeAllergies, summary.allergyStatement),
      ], spoken: summary.spoken)
  }

  /// A statement that there is none counts only where nothing contradicts it.
  private static func count(_ number: Int, _ statement: AbsenceStatement?) -> String {
    switch statement {
    case .noneKnown where number == 0: "none known"
    case .noInformation where number == 0: "no information"
    default: String(number)
    }
  }

  fileprivate init(_ person: PersonEntry, current: PersonID?) {
    self.init(
      "person",
      [
        "id": person.id.description, "name": person.name, "birth-date": person.birthDate,
        "current": person.id == current ? "yes" : "no",
      ])
  }
}
#endif
