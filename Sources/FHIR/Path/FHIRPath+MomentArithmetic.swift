extension FHIRPath.Moment {
  /// Which of two is earlier: -1, 0 or 1, or nil where their precisions or zones leave it open.
  ///
  /// A time that has no zone may lie up to 14 hours before, and 12 after, the same time in UTC.
  func order(against other: Self) -> Int? {
    let zonesAgree = (offset == nil) == (other.offset == nil)
    if zonesAgree, precision == other.precision {
      let (left, right) = (start, other.start)
      if left != right { return left < right ? -1 : 1 }
      return fraction == other.fraction ? 0 : fraction < other.fraction ? -1 : 1
    }
    let left = range(isOpen: !zonesAgree)
    let right = other.range(isOpen: !zonesAgree)
    if left.upperBound <= right.lowerBound { return -1 }
    if right.upperBound <= left.lowerBound { return 1 }
    return nil
  }

  /// The first second that it covers, since 1970 in its own zone or UTC.
  private var start: Int {
    let date = CivilDate(year: Int64(year), month: Int64(month), day: Int64(day))
    let days = isTime ? 0 : Int(date.daysSince1970)
    return days * 86_400 + hour * 3600 + minute * 60 + second - (offset ?? 0) * 60
  }

  /// The seconds that it may mean.
  private func range(isOpen: Bool) -> Range<Int> {
    let span =
      switch precision {
      case .year: (daysInYear) * 86_400
      case .month: daysInMonth * 86_400
      case .day: 86_400
      case .hour: 3600
      case .minute: 60
      case .second: 1
      }
    let first = start
    guard isOpen, offset == nil else { return first..<first + span }
    return first - 14 * 3600..<first + span + 12 * 3600
  }

  private var daysInYear: Int { CivilDate.days(inMonth: 2, of: Int64(year)) == 29 ? 366 : 365 }

  /// The moment so many units later, or earlier; nil outside the years 1 to 9999.
  ///
  /// A unit that is finer than the moment's precision counts in whole units of that precision.
  func adding(_ amount: Int, _ unit: FHIRPath.CalendarUnit) -> Self? {
    guard abs(amount) <= 1_000_000_000_000 else { return nil }
    if isTime { return addingToTime(amount, unit) }
    switch unit {
    case .year: return addingMonths(amount * 12)
    case .month: return addingMonths(precision == .year ? amount / 12 * 12 : amount)
    case .week: return adding(amount * 7, .day)
    case .day:
      switch precision {
      case .year: return addingMonths(amount / 365 * 12)
      case .month: return addingMonths(amount / 30)
      default: return addingSeconds(amount * 86_400, fraction: 0)
      }
    case .hour: return precision < .hour ? adding(amount / 24, .day) : addingSeconds(amount * 3600)
    case .minute:
      return precision < .minute ? adding(amount / 60, .hour) : addingSeconds(amount * 60)
    case .second: return precision < .second ? adding(amount / 60, .minute) : addingSeconds(amount)
    case .millisecond:
      if precision < .second { return adding(amount / 1000, .second) }
      let unit = Self.fractionUnit / 1000
      return addingSeconds(amount / 1000, fraction: Int64(amount % 1000) * unit)
    }
  }

  private func addingMonths(_ count: Int) -> Self? {
    var copy = self
    let total = year * 12 + month - 1 + count
    guard total >= 12, total < 120_000 else { return nil }
    (copy.year, copy.month) = (total / 12, total % 12 + 1)
    copy.day = min(day, copy.daysInMonth)
    return copy
  }

  private func addingSeconds(_ count: Int, fraction added: Int64 = 0) -> Self? {
    var copy = self
    var parts = fraction + added
    var seconds = hour * 3600 + minute * 60 + second + count
    if parts < 0 { (parts, seconds) = (parts + Self.fractionUnit, seconds - 1) }
    if parts >= Self.fractionUnit { (parts, seconds) = (parts - Self.fractionUnit, seconds + 1) }
    copy.fraction = parts
    if added != 0 { copy.fractionDigits = max(fractionDigits, 3) }
    let date = CivilDate(year: Int64(year), month: Int64(month), day: Int64(day))
    let carried = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let moved = CivilDate(daysSince1970: date.daysSince1970 + Int64(carried))
    let left = seconds - carried * 86_400
    if !isTime {
      guard 1...9999 ~= moved.year else { return nil }
      (copy.year, copy.month, copy.day) = (Int(moved.year), Int(moved.month), Int(moved.day))
    }
    (copy.hour, copy.minute, copy.second) = (left / 3600, left / 60 % 60, left % 60)
    return copy
  }

  /// Times of day go round the clock.
  private func addingToTime(_ amount: Int, _ unit: FHIRPath.CalendarUnit) -> Self? {
    switch unit {
    case .hour: return addingSeconds(amount % 24 * 3600)
    case .minute:
      return precision < .minute ? adding(amount / 60, .hour) : addingSeconds(amount % 1440 * 60)
    case .second:
      return precision < .second ? adding(amount / 60, .minute) : addingSeconds(amount % 86_400)
    case .millisecond:
      if precision < .second { return adding(amount / 1000, .second) }
      let unit = Self.fractionUnit / 1000
      return addingSeconds(amount / 1000 % 86_400, fraction: Int64(amount % 1000) * unit)
    default: return nil
    }
  }
}
