import FHIR

/// A resource of which any number of others are made: with other ids, other dates, another patient.
struct Template {
  let id: ResourceID
  private let bytes: [UInt8]
  /// Where an id stands that is changed, and which.
  private let ids: [(offset: Int, id: LongID)]
  private let patients: [Int]
  /// Where a date stands, and its day since 1970.
  private let dates: [(offset: Int, day: Int)]

  /// - Parameters:
  ///   - bytes: a resource in canonical form.
  ///   - patient: whose it is; `nil` for what is nobody's.
  ///   - kept: ids that stay what they are.
  init(_ id: ResourceID, _ bytes: [UInt8], patient: LongID?, kept: Set<LongID>) {
    self.id = id
    self.bytes = bytes
    var ids: [(offset: Int, id: LongID)] = []
    var patients: [Int] = []
    var dates: [(offset: Int, day: Int)] = []
    var at = 0
    while at + 10 < bytes.count {
      if let found = LongID(bytes[at..<min(at + LongID.length, bytes.count)]) {
        if found == patient {
          patients.append(at)
        } else if !kept.contains(found) {
          ids.append((at, found))
        }
        at += LongID.length
      } else if at > 0, bytes[at - 1] == 0x22,
        let day = CalendarDay.number(of: bytes[at..<at + 10]),
        bytes[at + 10] == 0x22 || bytes[at + 10] == 0x54
      {
        dates.append((at, day))
        at += 10
      } else {
        at += 1
      }
    }
    self.ids = ids
    self.patients = patients
    self.dates = dates
  }

  /// Whether it refers to a resource, by an id that is changed.
  func mentions(_ other: ResourceID) -> Bool {
    let id = LongID(Array(other.id.utf8)[...])
    return ids.contains { $0.id == id }
  }

  /// Another of its kind.
  ///
  /// - Parameters:
  ///   - mask: what makes its ids other ones; the same for those that refer to each other.
  ///   - days: by how much it is later.
  func copy(patient: LongID, mask: LongID, days: Int) -> [UInt8] {
    var copy = bytes
    for offset in patients { patient.write(to: &copy, at: offset) }
    for (offset, id) in ids { (id ^ mask).write(to: &copy, at: offset) }
    for (offset, day) in dates { CalendarDay.write(day + days, to: &copy, at: offset) }
    return copy
  }
}

/// Days by their number, counted from 1970-01-01.
enum CalendarDay {
  /// The day of a text `YYYY-MM-DD` of this century or the last two; nil for any other.
  static func number(of text: ArraySlice<UInt8>) -> Int? {
    guard text.count == 10, text[text.startIndex] &- 0x31 < 2,
      let moment = FHIRDateTime(String(decoding: text, as: UTF8.self))
    else { return nil }
    return Int(moment.earliest / 86_400_000)
  }

  static func text(of day: Int) -> String {
    var bytes = [UInt8](repeating: 0, count: 10)
    write(day, to: &bytes, at: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes `YYYY-MM-DD` over what stands at an offset (Howard Hinnant's `civil_from_days`).
  static func write(_ day: Int, to bytes: inout [UInt8], at offset: Int) {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let numbers = [
      year / 100, year % 100, month, dayOfYear - (153 * march + 2) / 5 + 1,
    ]
    for (number, place) in zip(numbers, [0, 2, 5, 8]) {
      bytes[offset + place] = UInt8(0x30 + number / 10)
      bytes[offset + place + 1] = UInt8(0x30 + number % 10)
    }
    bytes[offset + 4] = 0x2D
    bytes[offset + 7] = 0x2D
  }
}
