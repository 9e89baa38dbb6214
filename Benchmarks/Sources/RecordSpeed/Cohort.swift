import FHIR

/// Many patients with invented names, and for each some visits of the bundles' people with what
/// belongs to them.
struct Cohort: Population {
  let people: SourcePeople
  let count: Int
  private let visits: [Visit]

  /// An encounter and what refers to it.
  private struct Visit {
    let patient: LongID
    let templates: [Template]
  }

  /// What a query can be asked of.
  struct Person {
    let number: Int
    let id: LongID
    let given: String
    let family: String
    let birthDay: Int
    let practitioner: LongID
  }

  init(people: SourcePeople, count: Int) {
    self.people = people
    self.count = count
    visits = people.people.flatMap { Self.visits(of: $0) }
  }

  func person(_ number: Int) -> Person {
    var numbers = SeededNumbers(2, UInt64(number))
    return Person(
      number: number, id: LongID(&numbers), given: InventedName.given(&numbers),
      family: InventedName.family(&numbers),
      birthDay: CalendarDayRange.births.lowerBound + numbers.below(CalendarDayRange.births.count),
      practitioner: practitioner(numbers.below(practitionerCount)))
  }

  func resources() -> AnyIterator<[UInt8]> {
    var number = 0
    var ready = Self.directory(of: self)[...]
    return AnyIterator {
      while ready.isEmpty {
        guard number < count else { return nil }
        ready = resources(of: number)[...]
        number += 1
      }
      return ready.popFirst()
    }
  }

  private var practitionerCount: Int { max(count / 10, 1) }

  private func practitioner(_ number: Int) -> LongID {
    var numbers = SeededNumbers(3, UInt64(number))
    return LongID(&numbers)
  }

  private static func directory(of cohort: Cohort) -> [[UInt8]] {
    let nobody = LongID(high: 0, low: 0)
    let copied = cohort.people.directory.map { $0.copy(patient: nobody, mask: nobody, days: 0) }
    return copied
      + (0..<cohort.practitionerCount).map { number in
        var numbers = SeededNumbers(3, UInt64(number))
        let id = LongID(&numbers)
        let (given, family) = (InventedName.given(&numbers), InventedName.family(&numbers))
        return Array(
          """
          {"resourceType":"Practitioner","id":"\(id.text)","active":true,
          "name":[{"family":"\(family)","given":["\(given)"],"prefix":["Dr."]}]}
          """.utf8)
      }
  }

  private func resources(of number: Int) -> [[UInt8]] {
    let person = person(number)
    var numbers = SeededNumbers(4, UInt64(number))
    var made = [patient(person, &numbers), charge(person, &numbers)]
    for _ in 0..<2 {
      let visit = numbers.pick(visits)
      let mask = LongID(&numbers)
      let days = -numbers.below(3650)
      made += visit.templates.map { $0.copy(patient: person.id, mask: mask, days: days) }
    }
    return made
  }

  private func patient(_ person: Person, _ numbers: inout SeededNumbers) -> [UInt8] {
    let town = InventedName.family(&numbers)
    let day = CalendarDay.text(of: 18_000 - numbers.below(3650))
    return Array(
      """
      {"resourceType":"Patient","id":"\(person.id.text)",
      "meta":{"lastUpdated":"\(day)T09:\(10 + numbers.below(50)):00.000Z"},"active":true,
      "identifier":[{"system":"http://example.org/mrn","value":"MRN-\(person.number)"}],
      "name":[{"use":"official","family":"\(person.family)","given":["\(person.given)"]}],
      "gender":"\(numbers.pick(["female", "male"]))",
      "birthDate":"\(CalendarDay.text(of: person.birthDay))",
      "address":[{"line":["\(1 + numbers.below(200)) \(InventedName.family(&numbers)) Street"],
      "city":"\(town)","postalCode":"\(10_000 + numbers.below(80_000))","country":"US"}],
      "generalPractitioner":[{"reference":"Practitioner/\(person.practitioner.text)"}]}
      """.utf8)
  }

  /// The only number that can be searched for (`ChargeItem.factorOverride`).
  private func charge(_ person: Person, _ numbers: inout SeededNumbers) -> [UInt8] {
    Array(
      """
      {"resourceType":"ChargeItem","id":"\(LongID(&numbers).text)","status":"billable",
      "code":{"coding":[{"system":"http://example.org/charges","code":"basic"}]},
      "subject":{"reference":"Patient/\(person.id.text)"},"factorOverride":\(person.number)}
      """.utf8)
  }

  private static func visits(of person: SourcePeople.Person) -> [Visit] {
    let wanted = ["Condition": 1, "Observation": 3, "MedicationRequest": 1]
    var visits: [Visit] = []
    for template in person.templates where template.id.type == "Encounter" {
      var templates = [template]
      var counts: [String: Int] = [:]
      for other in person.templates {
        let limit = wanted[other.id.type] ?? 0
        guard counts[other.id.type, default: 0] < limit, other.mentions(template.id) else {
          continue
        }
        counts[other.id.type, default: 0] += 1
        templates.append(other)
      }
      // Visits without anything else are many, and say little.
      if templates.count > 1 { visits.append(Visit(patient: person.patient, templates: templates)) }
    }
    return visits
  }
}

private enum CalendarDayRange {
  /// From 1930 to 2019.
  static let births = -14_610..<18_000
}

/// Names that nobody has.
enum InventedName {
  static func given(_ numbers: inout SeededNumbers) -> String {
    numbers.pick(heads) + numbers.pick(givenTails)
  }

  static func family(_ numbers: inout SeededNumbers) -> String {
    numbers.pick(heads) + numbers.pick(middles) + numbers.pick(familyTails)
  }

  private static let heads = [
    "Al", "Bren", "Cor", "Dar", "El", "Fen", "Gar", "Hal", "Is", "Jor", "Kel", "Lor", "Mar", "Nor",
    "Or", "Pel", "Quin", "Ros", "Sel", "Tam",
  ]
  private static let middles = ["a", "be", "di", "en", "ga", "is", "lo", "mi", "on", "u"]
  private static let givenTails = [
    "a", "an", "da", "eth", "ia", "in", "ka", "la", "na", "o", "on", "ra", "ric", "sa", "ta", "us",
    "vin", "wen", "ya", "yn",
  ]
  private static let familyTails = [
    "by", "dale", "ford", "gard", "holm", "ing", "ley", "mond", "son", "well",
  ]
}
