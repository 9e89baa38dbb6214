#if Tools
import Satchel

/// What the listings' verbs share: their answers, and how ids and dates are read and written.
extension Answer {
  /// How many rows there are, and what was left out of them.
  static func ok<Row>(counting list: Listing<Row>) -> Answer {
    func count(_ number: Int) -> String? { number == 0 ? nil : String(number) }
    return .ok([
      "count": String(list.rows.count), "more": list.hasMore ? "yes" : nil,
      "entered-in-error": count(list.leftOut.enteredInError),
      "refuted": count(list.leftOut.refuted), "not-active": count(list.leftOut.notActive),
    ])
  }
}

extension HarnessError {
  /// An id that leads nowhere.
  static let absent = HarnessError(
    .recordAbsent, SatchelError.Code.recordAbsent.reason, next: .recordAbsentNext)
}

extension WrittenDate {
  /// The day as the author's calendar had it.
  var day: String { value == nil ? text : String(text.prefix(10)) }
}

extension Parameter {
  static let count = option("count", "N")
  static let since = option("since", "DATE")
  static let code = option("code", "CODE")
}

extension [String] {
  /// One value; nil if there is nothing to say.
  var joinedOrNil: String? { isEmpty ? nil : joined(separator: ", ") }
}

extension [Sentence] {
  /// One value; nil if there is nothing to say.
  var joinedOrNil: Sentence? { isEmpty ? nil : .list(self) }
}

extension Bool {
  /// `yes`, or nothing.
  var yes: String? { self ? "yes" : nil }
  /// Where something came from, said only if it wasn't the organization.
  var patientSource: String? { self ? "patient" : nil }
}

extension Line {
  init(_ kind: String, _ finding: Finding) {
    self.init(
      kind,
      [
        "name": finding.name ?? "", "code": finding.code?.code, "value": finding.value.text,
        "range": finding.range?.text, "flag": finding.flag?.code,
      ])
  }

  /// An entry that names nothing, but says that there is none or that nobody knows.
  init(
    statement name: String?, _ code: ConceptCode?, _ absence: AbsenceStatement, _ id: ResourceID
  ) {
    // Where no words came, the code has nothing to say that isn't said.
    let name = name == code?.code ? nil : name
    self.init("statement", ["name": name, "says": absence.rawValue, "id": id.id])
  }

  init(_ note: Note) {
    self.init("note", ["text": note.text, "author": note.author, "time": note.time?.text])
  }
}

extension Verb {
  /// `NOUN list`: a view's rows, a line each.
  static func list<View: RecordView, Row>(
    _ noun: String, _ parameters: [Parameter] = [],
    view: @escaping @MainActor @Sendable (Call) throws -> View,
    line: @escaping @MainActor @Sendable (Row) -> Line
  ) -> Verb where View.Value == Listing<Row> {
    Verb(noun, "list", parameters) { call in
      let list = try await call.device.record().read(try view(call))
      for row in list.rows { call.say(line(row)) }
      return .ok(counting: list)
    }
  }

  /// `NOUN show ID`: all that a view knows of one resource, which is of one of `types`.
  static func show<View: RecordView, Detail>(
    _ noun: String, _ types: String...,
    view: @escaping @MainActor @Sendable (ResourceID) -> View,
    lines: @escaping @MainActor @Sendable (Detail) -> [Line]
  ) -> Verb where View.Value == Detail? {
    var verb = Verb(noun, "show", [.word("ID")]) { call in
      let record = try await call.device.record()
      for id in try call.resourceIDs("ID", types: types) {
        guard let detail = try await record.read(view(id)) else { continue }
        for line in lines(detail) { call.say(line) }
        return .ok(["id": id.id])
      }
      throw HarnessError.absent
    }
    verb.resources = types
    return verb
  }
}

extension Call {
  /// What `id` or `Type/id` may mean, where it is of one of these types.
  func resourceIDs(_ name: String, types: [String]) throws -> [ResourceID] {
    let text = try arguments.text(name)
    let ids =
      text.contains("/")
      ? [ResourceID(text)].compactMap { $0 }.filter { types.contains($0.type) }
      : types.compactMap { ResourceID(type: $0, id: text) }
    guard !ids.isEmpty else {
      throw LineError(
        .argumentInvalid, .argumentId(name: name, types: types.joined(separator: " or ")))
    }
    return ids
  }

  /// The `count=` of a listing.
  func count() throws -> Int? {
    try arguments.integer(optional: "count", in: 1...100_000)
  }

  func date(optional name: String) throws -> FHIRDateTime? {
    guard let text = arguments.text(optional: name) else { return nil }
    guard let date = FHIRDateTime(text) else {
      throw LineError(.argumentInvalid, .argumentDate(name: name))
    }
    return date
  }
}
#endif
