internal import FHIR
internal import Search

/// What one observation or component contributes to a trend.
struct TrendReading {
  let title: String?
  let codes: [ConceptCode]
  let mainCode: ConceptCode?
  let outcome: Outcome

  enum Outcome {
    case number(TrendPoint, MeasuredUnit, ReferenceRange?)
    case withdrawn, notNumeric, undated
  }

  /// An observation's readings: its own, then those of its components.
  static func readings(of resource: Resource, id: ResourceID) -> [TrendReading] {
    let date = resource.listingDate?.value
    let parts = resource.json.views("component", as: Component.self)
    return ([Component(resource.json)] + parts).map {
      TrendReading(of: $0, in: resource, id: id, date: date)
    }
  }

  private init(of part: Component, in resource: Resource, id: ResourceID, date: FHIRDateTime?) {
    title = part.json.label("code")
    codes = part.codes
    mainCode = part.json.view("code", as: CodeableConcept.self)?.mainCode
    guard !resource.isEnteredInError, resource.status != "cancelled" else {
      outcome = .withdrawn
      return
    }
    let finding = Finding(of: part.json)
    guard let number = finding.value.number, let value = number.doubleValue else {
      outcome = .notNumeric
      return
    }
    guard let date else {
      outcome = .undated
      return
    }
    let point = TrendPoint(
      id: id, date: date, number: number, value: value, comparator: finding.value.comparator,
      unit: finding.value.unit, flag: finding.flag, status: resource.status,
      isPatientSupplied: resource.isPatientSupplied("performer"))
    outcome = .number(point, finding.value.measuredUnit, finding.range)
  }
}
