public import FHIR

/// The numbers of one code over time.
public struct Trend: Sendable {
  /// The code that was asked for.
  public let code: String
  /// What the latest number is called; else the code.
  public let title: String
  /// The numbers in the unit of the latest one; empty if there are none.
  public let series: TrendSeries
  /// Those in other units, which are never mixed in; the one with the latest number first.
  public let otherUnits: [TrendSeries]
  /// What bears the code and is in no series.
  public let excluded: Excluded
  /// The codes of the numbers inside what bears the code and has none itself: 8480-6 and 8462-4 of
  /// 85354-9.
  public let componentCodes: [ConceptCode]

  /// Why something is in no series.
  public struct Excluded: Sendable, Equatable {
    /// Marked as entered in error, or cancelled.
    public internal(set) var withdrawn = 0
    /// Text, a code, a range, no value, or a number beyond what can be plotted.
    public internal(set) var notNumeric = 0
    /// A number without a date that can be read.
    public internal(set) var undated = 0

    /// All of them.
    public var total: Int { withdrawn + notNumeric + undated }
  }
}

/// Numbers in one unit.
public struct TrendSeries: Sendable {
  /// The unit for people, as the latest number has it; nil for pure numbers.
  public let unit: String?
  /// The reference range of the latest number that has one with a bound.
  public let range: ReferenceRange?
  /// Oldest first, as a plot reads; those of one moment in the order of their ids.
  public let points: [TrendPoint]
  let measuredUnit: MeasuredUnit
}

/// One number of a trend.
public struct TrendPoint: Sendable {
  /// The observation.
  public let id: ResourceID
  /// When it was measured.
  public let date: FHIRDateTime
  /// The number as it arrived.
  public let number: DecimalLexeme
  /// The same for plotting; finite.
  public let value: Double
  /// `<`, `<=`, `>=` or `>`: the true value lies beyond the number.
  public let comparator: String?
  /// The unit for people; nil for a pure number.
  public let unit: String?
  /// How it lies to its reference range.
  public let flag: Flag?
  /// As in `ResultRow`.
  public let status: String?
  /// It came from the patient and not from a clinic.
  public let isPatientSupplied: Bool

  /// Number and comparator as they arrived, `<5`.
  public var lexeme: String { (comparator ?? "") + number.lexeme }
}

/// A code whose numbers make a trend.
public struct TrendCode: Sendable {
  /// What to ask the trend of.
  public let code: ConceptCode
  /// What the latest number is called; else the code.
  public let title: String
  /// How many numbers there are, in whatever unit.
  public let count: Int
  /// The date of the latest.
  public let latest: FHIRDateTime
}
