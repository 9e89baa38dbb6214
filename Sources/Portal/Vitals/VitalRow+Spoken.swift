public import Sentences

extension VitalRow: Spoken {
  /// What was measured, the value and how it stands, and when.
  public var spoken: Sentence { measured.told(date, status, isPatientSupplied) }
}
