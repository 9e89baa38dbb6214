internal import FHIR

/// What was observed in one line, whether it stands in the observation itself or in its parts.
struct Reading {
  /// `5.5 %`, of a blood pressure `150/92 mmHg`; empty if there is nothing to say.
  let text: String
  /// The observation's own, else the first abnormal one of its parts, else their first.
  let flag: Flag?

  /// Of an observation and its components, as `finding` and `components` read them.
  init(of json: JSON, _ finding: Finding, _ components: [Finding]) {
    let parts = json.views("component", as: Component.self)
    text = Self.text(finding, Array(zip(parts, components)))
    flag =
      finding.flag ?? components.lazy.compactMap(\.flag).first(where: \.isAbnormal)
      ?? components.lazy.compactMap(\.flag).first
  }

  init(of json: JSON) {
    self.init(of: json, Finding(of: json), Finding.components(of: json))
  }

  private static func text(
    _ finding: Finding, _ parts: [(part: Component, finding: Finding)]
  ) -> String {
    let own = finding.value
    if own.kind != .missing, own.kind != .absent || parts.isEmpty { return own.text }
    func half(_ code: String) -> FindingValue? {
      parts.first {
        $0.part.codes.contains {
          $0.code == code && ($0.system ?? ConceptCode.loinc) == ConceptCode.loinc
        }
      }?.finding.value
    }
    let (systolic, diastolic) = (half("8480-6"), half("8462-4"))
    if systolic != nil || diastolic != nil { return pressure(systolic, diastolic) }
    return parts.compactMap { part in
      part.finding.value.words.map { (part.finding.name.map { $0 + " " } ?? "") + $0 }
    }.joined(separator: ", ")
  }

  /// `150/92 mmHg`; a half that isn't there is a dash, and two units are both said.
  private static func pressure(_ systolic: FindingValue?, _ diastolic: FindingValue?) -> String {
    let halves = [systolic, diastolic]
    let given = halves.compactMap { $0 }.filter { $0.number != nil }
    guard let unit = given.first?.measuredUnit,
      given.allSatisfy({ $0.measuredUnit.isSame(as: unit) })
    else {
      return halves.map { half in half?.words ?? "–" }.joined(separator: "/")
    }
    let numbers = halves.map { half in
      half.map { value in
        value.number.map { (value.comparator ?? "") + $0.lexeme } ?? value.words ?? "–"
      } ?? "–"
    }
    return numbers.joined(separator: "/") + ((unit.text ?? unit.code).map { " " + $0 } ?? "")
  }
}
