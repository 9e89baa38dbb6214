import FHIR

/// So many resources about one patient: all people's resources, with the same patient in each, round
/// after round with other ids and earlier dates.
struct OnePerson: Population {
  let people: SourcePeople
  let count: Int

  var patient: LongID { people.people[0].patient }

  func resources() -> AnyIterator<[UInt8]> {
    var made = 0
    var round = 0
    var person = 0
    var next = 0
    var directory = people.directory[...]
    return AnyIterator {
      guard made < count else { return nil }
      made += 1
      if let template = directory.popFirst() {
        return template.copy(patient: patient, mask: LongID(high: 0, low: 0), days: 0)
      }
      while true {
        let templates = people.people[person].templates
        guard next < templates.count else {
          next = 0
          person += 1
          if person == people.people.count {
            person = 0
            round += 1
          }
          continue
        }
        let template = templates[next]
        next += 1
        let isOther = round > 0 || person > 0
        if template.id.type == "Patient", isOther { continue }
        return template.copy(patient: patient, mask: mask(of: round), days: -37 * round)
      }
    }
  }

  private func mask(of round: Int) -> LongID {
    guard round > 0 else { return LongID(high: 0, low: 0) }
    var numbers = SeededNumbers(1, UInt64(round))
    return LongID(&numbers)
  }
}

/// Resources to import, made one after the other: they are never all in memory.
protocol Population {
  func resources() -> AnyIterator<[UInt8]>
}
