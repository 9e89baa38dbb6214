/// The functions that are offered, by their names, and how many arguments each takes.
enum PathFunction: String, Sendable, CaseIterable {
  case empty, exists, all, allTrue, anyTrue, allFalse, anyFalse, subsetOf, supersetOf, count
  case distinct, isDistinct
  case `where`, select, `repeat`
  case single, first, last, tail, skip, take, intersect, exclude, union, combine
  case iif, toBoolean, convertsToBoolean, toInteger, convertsToInteger, toDate, convertsToDate
  case toDateTime, convertsToDateTime, toDecimal, convertsToDecimal, toQuantity
  case convertsToQuantity, toString, convertsToString, toTime, convertsToTime
  case indexOf, substring, startsWith, endsWith, contains, upper, lower, replace, matches
  case matchesFull, replaceMatches, length, toChars, trim, split, join, encode, decode
  case escape, unescape
  case abs, ceiling, exp, floor, ln, log, power, round, sqrt, truncate
  case children, descendants, trace, now, timeOfDay, today, not, aggregate, type
  case `extension`, hasValue, getValue, resolve, htmlChecks
  case precision, comparable

  var arity: ClosedRange<Int> {
    switch self {
    case .exists, .join, .round: 0...1
    case .trace, .aggregate, .substring: 1...2
    case .iif: 2...3
    case .replace, .replaceMatches: 2...2
    case .all, .subsetOf, .supersetOf, .where, .select, .repeat, .skip, .take, .intersect, .exclude,
      .union, .combine, .indexOf, .startsWith, .endsWith, .contains, .matches, .matchesFull, .split,
      .encode, .decode, .escape, .unescape, .log, .power, .extension, .comparable:
      1...1
    default: 0...0
    }
  }
}
