/// What arrived, who it is about and what leads to what; without any contents.
///
/// Memory: about 150 bytes for each resource and 4 for each reference.
package struct ResourceGraph: Sendable {
  /// The arrivals in order.
  package private(set) var ids: [ResourceID] = []
  private var numbers: [ResourceID: Int32] = [:]
  /// The numbers of conditional references (`Practitioner?identifier=system|value`), by their text.
  private var conditions: [String: Int32] = [:]
  /// By the text of a conditional reference: which arrival it means, or -1 if there are several.
  private var identified: [String: Int32] = [:]
  /// By number: which arrival it is, or -1 for what is only referred to.
  private var arrivals: [Int32] = []
  /// By number.
  private var isPatient: [Bool] = []
  /// By arrival: its own number, its declared subject's or -1, where its edges begin.
  private var own: [Int32] = []
  private var subjects: [Int32] = []
  private var starts: [Int] = [0]
  /// The numbers of what arrivals refer to, one arrival's after the other's.
  private var edges: [Int32] = []
  /// By arrival: how many of its references name no type and id.
  private var nameless: [Int32] = []

  package init() {}

  /// The arrivals that are Patients.
  package var patients: [Int] { ids.indices.filter { ids[$0].type == "Patient" } }

  package func arrival(of id: ResourceID) -> Int? {
    numbers[id].flatMap { arrivals[Int($0)] < 0 ? nil : Int(arrivals[Int($0)]) }
  }

  /// Adds a resource, which mustn't have arrived before.
  ///
  /// - Parameter target: what a reference's text means; nil if it has no type and id.
  package mutating func add(
    _ resource: Resource, as id: ResourceID, target: (String) -> ResourceID?
  ) {
    let number = number(of: id)
    arrivals[Int(number)] = Int32(ids.count)
    ids.append(id)
    own.append(number)
    noteIdentifiers(of: resource, as: Int32(ids.count - 1))
    if let subject = resource.declaredSubject.flatMap(target), subject.type == "Patient" {
      subjects.append(self.number(of: subject))
    } else {
      subjects.append(-1)
    }
    var missed: Int32 = 0
    resource.forEachReference { reference in
      let text = reference.string ?? ""
      if let found = target(text) {
        edges.append(self.number(of: found))
      } else if text.utf8.contains(0x3F) {
        edges.append(self.number(ofCondition: text))
      } else {
        missed += 1
      }
    }
    nameless.append(missed)
    starts.append(edges.count)
  }

  /// Resolves conditional references, once everything has arrived.
  package mutating func finish() {
    for (text, number) in conditions {
      if let arrival = identified[text] { arrivals[Int(number)] = arrival }
    }
  }

  /// What a conditional reference means: the only arrival with that identifier.
  package func meaning(of text: String) -> ResourceID? {
    guard text.utf8.contains(0x3F), let arrival = identified[text], arrival >= 0 else { return nil }
    return ids[Int(arrival)]
  }

  /// What is taken of all that arrived.
  package struct Selection: Sendable {
    /// By arrival.
    package internal(set) var isTaken: [Bool]
    /// How much is left out because it is about somebody else.
    package internal(set) var others = 0
    /// How much is left out because nothing of the person's mentions it.
    package internal(set) var unmentioned = 0
  }

  /// Everything: there is one person only.
  package var everything: Selection {
    Selection(isTaken: Array(repeating: true, count: ids.count))
  }

  /// What belongs to one of several people, and what that mentions.
  ///
  /// A resource is about the patient whom it declares as its subject; one that declares none, about
  /// those whom it refers to; one that refers to none, about whom the things are about that it
  /// refers to. What is about nobody is taken if what is taken leads there. Groups name others.
  package func selection(of patient: Int) -> Selection {
    var owners = ids.indices.map { owner(of: $0, patient) }
    spread(&owners)
    var selection = Selection(isTaken: owners.map { $0 == .chosen })
    reach(&selection.isTaken) { owners[$0] != .other }
    // Who plays which part is told by a resource that nothing mentions.
    for arrival in ids.indices where !selection.isTaken[arrival] && owners[arrival] == .nobody {
      guard ids[arrival].type == "PractitionerRole" else { continue }
      selection.isTaken[arrival] = targets(of: arrival).contains {
        ids[$0].type == "Practitioner" && selection.isTaken[$0]
      }
    }
    reach(&selection.isTaken) { owners[$0] != .other }
    for arrival in ids.indices where !selection.isTaken[arrival] {
      if owners[arrival] == .other {
        selection.others += 1
      } else {
        selection.unmentioned += 1
      }
    }
    return selection
  }

  /// How many of those that are taken no chain of references leads to from one of them.
  package func unreached(from arrival: Int, in selection: Selection) -> Int {
    var isReached = Array(repeating: false, count: ids.count)
    isReached[arrival] = true
    reach(&isReached) { selection.isTaken[$0] }
    return ids.indices.count { selection.isTaken[$0] && !isReached[$0] }
  }

  /// How many references of what is taken lead to nothing that is.
  package func unresolved(in selection: Selection) -> Int {
    ids.indices.reduce(0) { count, arrival in
      guard selection.isTaken[arrival] else { return count }
      let lost = edges[starts[arrival]..<starts[arrival + 1]].count { number in
        let target = arrivals[Int(number)]
        return target < 0 || !selection.isTaken[Int(target)]
      }
      return count + lost + Int(nameless[arrival])
    }
  }

  // MARK: Whose is which

  private enum Owner { case chosen, other, nobody }

  private func owner(of arrival: Int, _ patient: Int) -> Owner {
    let chosen = own[patient]
    if ids[arrival].type == "Patient" { return arrival == patient ? .chosen : .other }
    if ids[arrival].type == "Group" { return .other }
    if subjects[arrival] >= 0 { return subjects[arrival] == chosen ? .chosen : .other }
    let named = edges[starts[arrival]..<starts[arrival + 1]].filter { isPatient[Int($0)] }
    if named.contains(chosen) { return .chosen }
    return named.isEmpty ? .nobody : .other
  }

  /// Gives what is about nobody, and refers to somebody's things, to that person; others go first.
  private func spread(_ owners: inout [Owner]) {
    var referring: [[Int32]?] = Array(repeating: nil, count: ids.count)
    for arrival in ids.indices where owners[arrival] == .nobody {
      for target in targets(of: arrival) { referring[target, default: []].append(Int32(arrival)) }
    }
    for owner in [Owner.other, .chosen] {
      var waiting = ids.indices.filter { owners[$0] == owner && ids[$0].type != "Patient" }
      while let arrival = waiting.popLast() {
        for number in referring[arrival] ?? [] where owners[Int(number)] == .nobody {
          owners[Int(number)] = owner
          waiting.append(Int(number))
        }
      }
    }
  }

  /// Adds what can be come to over what is allowed.
  private func reach(_ isReached: inout [Bool], _ allows: (Int) -> Bool) {
    var waiting = ids.indices.filter { isReached[$0] }
    while let arrival = waiting.popLast() {
      for target in targets(of: arrival) where !isReached[target] && allows(target) {
        isReached[target] = true
        waiting.append(target)
      }
    }
  }

  private func targets(of arrival: Int) -> some Sequence<Int> {
    edges[starts[arrival]..<starts[arrival + 1]].lazy.compactMap { number in
      let target = arrivals[Int(number)]
      return target < 0 ? nil : Int(target)
    }
  }

  /// Of what others may refer to by an identifier, since they share it: the directory's types.
  private mutating func noteIdentifiers(of resource: Resource, as arrival: Int32) {
    guard Self.directory.contains(resource.type) else { return }
    for identifier in resource.json.views("identifier", as: Identifier.self) {
      guard let value = identifier.value else { continue }
      let text = "\(resource.type)?identifier=\(identifier.system.map { $0 + "|" } ?? "")\(value)"
      identified[text] = identified[text].map { $0 == arrival ? arrival : -1 } ?? arrival
    }
  }

  private static let directory: Set = [
    "HealthcareService", "Location", "Organization", "Practitioner", "PractitionerRole",
  ]

  private mutating func number(ofCondition text: String) -> Int32 {
    if let number = conditions[text] { return number }
    let number = Int32(arrivals.count)
    conditions[text] = number
    arrivals.append(-1)
    isPatient.append(false)
    return number
  }

  private mutating func number(of id: ResourceID) -> Int32 {
    if let number = numbers[id] { return number }
    let number = Int32(arrivals.count)
    numbers[id] = number
    arrivals.append(-1)
    isPatient.append(id.type == "Patient")
    return number
  }
}

extension [[Int32]?] {
  fileprivate subscript(index: Int, default value: [Int32]) -> [Int32] {
    get { self[index] ?? value }
    set { self[index] = newValue }
  }
}
