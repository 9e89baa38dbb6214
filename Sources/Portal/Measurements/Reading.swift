internal import FHIR
internal import Sentences

/// What was observed in one line, whether it stands in the observation itself or in its parts.
struct Reading: Sendable {
  let finding: Finding
  let components: [Finding]
  /// The observation's own, else the first abnormal one of its parts, else their first.
  let flag: Flag?
  /// Which of the parts are the halves of a blood pressure.
  private let systolic: Int?
  private let diastolic: Int?

  /// Of an observation and its components.
  init(of json: JSON) { self.init(of: json, Finding(of: json)) }

  /// Of an observation or report that `finding` was read from.
  init(of json: JSON, _ finding: Finding) {
    let parts = json.views("component", as: Component.self)
    let components = parts.map { Finding(of: $0.json) }
    self.finding = finding
    self.components = components
    flag =
      finding.flag ?? components.lazy.compactMap(\.flag).first(where: \.isAbnormal)
      ?? components.lazy.compactMap(\.flag).first
    func half(_ code: String) -> Int? {
      parts.firstIndex {
        $0.codes.contains {
          $0.code == code && ($0.system ?? ConceptCode.loinc) == ConceptCode.loinc
        }
      }
    }
    systolic = half("8480-6")
    diastolic = half("8462-4")
  }

  /// What its value, or its parts, amount to.
  enum Content {
    case nothing
    case value(FindingValue)
    case pressure(systolic: FindingValue?, diastolic: FindingValue?)
    case parts([Finding])
  }

  var content: Content {
    let own = finding.value
    if own.kind != .missing, own.kind != .absent || components.isEmpty { return .value(own) }
    if systolic != nil || diastolic != nil {
      return .pressure(
        systolic: systolic.map { components[$0].value },
        diastolic: diastolic.map { components[$0].value })
    }
    let told = components.filter { $0.value.kind != .missing }
    return told.isEmpty ? .nothing : .parts(told)
  }

  /// `5.5 %`, of a blood pressure `150/92 mmHg`; nil if there is nothing to say.
  var sentence: Sentence? {
    switch content {
    case .nothing: nil
    case .value(let value): value.sentence
    case .pressure(let systolic, let diastolic): .verbatim(Self.pressure(systolic, diastolic))
    case .parts(let parts):
      .joined(
        parts.compactMap { part in
          part.value.sentence.map { value in
            part.name.map { .spokenPart(name: $0, value: value) } ?? value
          }
        })
    }
  }

  /// The unit that both halves have, as far as they are numbers; nil if they have two.
  static func unit(of halves: [FindingValue?]) -> MeasuredUnit? {
    let given = halves.compactMap { $0 }.filter { $0.number != nil }
    guard let unit = given.first?.measuredUnit,
      given.allSatisfy({ $0.measuredUnit.isSame(as: unit) })
    else { return nil }
    return unit
  }

  /// `150/92 mmHg`; a half that isn't there is a dash, and two units are both said.
  private static func pressure(_ systolic: FindingValue?, _ diastolic: FindingValue?) -> String {
    let halves = [systolic, diastolic]
    guard let unit = unit(of: halves) else {
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
