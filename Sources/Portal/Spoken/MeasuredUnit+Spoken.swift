internal import Sentences

extension MeasuredUnit {
  /// The unit's words for an amount, of which `1` is one and everything else several.
  ///
  /// A code counts if its system is UCUM; else the text does, known or not. Nil for pure numbers.
  func spoken(amount: String) -> Sentence? {
    if isUCUM, let code {
      if let name = Self.names[code] { return Self.words(name, amount) }
      if text == nil, code == "1" { return nil }
    }
    guard let written = text ?? code else { return nil }
    return Self.names[written].flatMap { Self.words($0, amount) }
      ?? .verbatim(Self.withoutBraces(written))
  }

  /// Whether the catalogue has words for what people write.
  var hasWords: Bool { text.map { Self.names[$0] != nil } ?? false }

  private static func words(_ name: String, _ amount: String) -> Sentence? {
    .coded("unit", name, ["amount": .text(amount)])
  }

  /// UCUM writes what it doesn't measure in braces: `{score}`.
  private static func withoutBraces(_ text: String) -> String {
    let inner = text.dropFirst().dropLast()
    let isBraced = text.utf8.count > 2 && text.hasPrefix("{") && text.hasSuffix("}")
    return isBraced && !inner.contains("{") ? String(inner) : text
  }

  /// The names in the catalogue by UCUM's codes, and by how people write them.
  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      for written in words.dropFirst() { names[String(written)] = String(words[0]) }
    }
    return names
  }()

  private static let table = """
    gram g
    milligram mg
    microgram ug mcg µg μg
    nanogram ng
    picogram pg
    kilogram kg
    mole mol
    millimole mmol
    micromole umol µmol μmol
    nanomole nmol
    picomole pmol
    unit U
    international-unit [IU] IU [iU]
    milliequivalent meq mEq
    liter L l
    deciliter dL dl
    milliliter mL ml
    microliter uL ul µL μL
    femtoliter fL fl
    meter m
    centimeter cm
    millimeter mm
    second s sec second seconds
    minute min minute minutes
    hour h hr hour hours
    day d day days
    week wk week weeks
    month mo month months
    year a yr year years
    pound [lb_av] lb lbs
    ounce [oz_av] oz
    inch [in_i] in
    foot [ft_i] ft
    kilocalorie kcal
    kilopascal kPa
    step {steps} {step}
    tablet {tablet} {tbl}
    capsule {capsule}
    drop [drp]
    puff {puff}
    milligram-per-deciliter mg/dL mg/dl
    gram-per-deciliter g/dL g/dl
    millimole-per-liter mmol/L mmol/l
    micromole-per-liter umol/L umol/l µmol/L μmol/L
    nanomole-per-liter nmol/L nmol/l
    picomole-per-liter pmol/L pmol/l
    millimole-per-mole mmol/mol
    milliequivalent-per-liter meq/L mEq/L meq/l
    nanogram-per-milliliter ng/mL ng/ml
    nanogram-per-deciliter ng/dL ng/dl
    nanogram-per-liter ng/L ng/l
    microgram-per-deciliter ug/dL ug/dl µg/dL μg/dL
    microgram-per-liter ug/L ug/l µg/L μg/L
    microgram-per-milliliter ug/mL ug/ml µg/mL μg/mL
    picogram-per-milliliter pg/mL pg/ml
    gram-per-liter g/L g/l
    milligram-per-liter mg/L mg/l
    milligram-per-gram mg/g
    milligram-per-day mg/d
    unit-per-liter U/L U/l
    unit-per-milliliter U/mL U/ml
    international-unit-per-liter [IU]/L IU/L
    international-unit-per-milliliter [IU]/mL IU/mL
    milli-unit m[IU]
    milli-unit-per-liter m[IU]/L mIU/L
    milli-unit-per-milliliter m[IU]/mL mIU/mL
    micro-unit u[IU]
    micro-unit-per-milliliter u[IU]/mL uIU/mL
    milliliter-per-minute mL/min ml/min
    liter-per-minute L/min l/min
    millimeter-per-hour mm/h mm/hr
    percent %
    millimeter-of-mercury mm[Hg] mmHg
    thousand-per-microliter 10*3/uL K/uL 10^3/uL
    million-per-microliter 10*6/uL M/uL 10^6/uL
    billion-per-liter 10*9/L 10^9/L
    trillion-per-liter 10*12/L 10^12/L
    per-microliter /uL
    per-minute /min
    beat-per-minute {beats}/min {Beats}/min beats/min beats/minute bpm
    breath-per-minute {breaths}/min {Breaths}/min breaths/min breaths/minute
    milliliter-per-minute-per-area mL/min/{1.73_m2} mL/min/{1.73m2} mL/min/1.73m2 mL/min/1.73_m2
    kilogram-per-square-meter kg/m2 kg/m² kg/m^2
    square-meter m2 m²
    degree-celsius Cel °C
    degree-fahrenheit [degF] °F
    per-high-power-field /[HPF] /hpf
    """
}
