/// What a unit is in terms of base units: the part of UCUM that health records use most.
///
/// A unit that isn't here is not guessed: its quantities compare only with those of the same code.
struct PathUnit {
  /// Exponents of the base units, none zero.
  var dimensions: [String: Int] = [:]
  /// One of the unit is numerator / denominator of its base units.
  var numerator = FHIRPath.Decimal(1)
  var denominator = FHIRPath.Decimal(1)

  init?(_ unit: FHIRPath.Quantity.Unit) {
    switch unit {
    case .other: return nil
    case .ucum(let code): self.init(code)
    case .calendar(let unit) where !unit.isVariable: self.init(unit.ucum)
    case .calendar(let unit):
      // A year has twelve months and neither has a number of days.
      self.init(dimensions: ["month": 1], numerator: FHIRPath.Decimal(unit == .year ? 12 : 1))
    }
  }

  private init(dimensions: [String: Int], numerator: FHIRPath.Decimal) {
    self.dimensions = dimensions
    self.numerator = numerator
  }

  /// The most bytes of a code that is read.
  static let longestCode = 64

  /// Reads a UCUM code: atoms with prefixes, exponents and annotations, joined by `.` and `/`.
  init?(_ code: String) {
    guard !code.isEmpty, code.utf8.count <= Self.longestCode else { return nil }
    var rest = Array(code.utf8)[...]
    var sign = 1
    if rest.first == 0x2F {
      sign = -1
      rest = rest.dropFirst()
    }
    while true {
      guard multiply(by: &rest, sign) else { return nil }
      guard let separator = rest.first else { break }
      guard separator == 0x2E || separator == 0x2F else { return nil }
      sign = separator == 0x2F ? -1 : 1
      rest = rest.dropFirst()
    }
    dimensions = dimensions.filter { $0.value != 0 }
  }

  /// Takes one component off the text: an atom or number, its exponent, its annotation.
  private mutating func multiply(by rest: inout ArraySlice<UInt8>, _ sign: Int) -> Bool {
    var symbol: [UInt8] = []
    var isBracketed = false
    while let byte = rest.first {
      if byte == 0x5B { isBracketed = true }
      if byte == 0x5D { isBracketed = false }
      let isEnd = byte == 0x2E || byte == 0x2F || byte == 0x7B
      if !isBracketed, isEnd { break }
      symbol.append(byte)
      rest = rest.dropFirst()
    }
    if rest.first == 0x7B {
      guard let end = rest.firstIndex(of: 0x7D) else { return false }
      rest = rest[(end + 1)...]
      if symbol.isEmpty { return true }
    }
    if let number = Int(String(decoding: symbol, as: UTF8.self)), number > 0 {
      return scale(by: FHIRPath.Decimal(number), sign)
    }
    var exponent = 1
    let digits = symbol.reversed().prefix { $0 &- 0x30 < 10 }.reversed()
    if !digits.isEmpty, digits.count <= 2 {
      symbol.removeLast(digits.count)
      exponent = digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      if let last = symbol.last, last == 0x2D || last == 0x2B {
        symbol.removeLast()
        if last == 0x2D { exponent = -exponent }
      }
    }
    return multiply(symbol: String(decoding: symbol, as: UTF8.self), exponent * sign)
  }

  private mutating func multiply(symbol: String, _ exponent: Int) -> Bool {
    guard abs(exponent) <= 30 else { return false }
    if symbol == "10*" || symbol == "10^" {
      guard let power = FHIRPath.Decimal(coefficient: 1, scale: -abs(exponent)) else {
        return false
      }
      return scale(by: power, exponent < 0 ? -1 : 1)
    }
    guard let (prefix, atom) = Self.split(symbol) else { return false }
    for (dimension, power) in atom.dimensions {
      dimensions[dimension, default: 0] += power * exponent
    }
    for _ in 0..<abs(exponent) {
      let sign = exponent < 0 ? -1 : 1
      guard let ten = FHIRPath.Decimal(coefficient: 1, scale: -abs(prefix)),
        scale(by: ten, prefix < 0 ? -sign : sign),
        scale(by: atom.factor, sign)
      else { return false }
    }
    return true
  }

  private mutating func scale(by factor: FHIRPath.Decimal, _ sign: Int) -> Bool {
    let product = sign > 0 ? numerator.multiplied(by: factor) : denominator.multiplied(by: factor)
    guard let product else { return false }
    if sign > 0 { numerator = product } else { denominator = product }
    return true
  }

  /// The power of ten of a prefix, and the atom.
  private static func split(_ symbol: String) -> (Int, Atom)? {
    if let atom = atoms[symbol] { return (0, atom) }
    for (prefix, power) in prefixes where symbol.hasPrefix(prefix) {
      if let atom = atoms[String(symbol.dropFirst(prefix.count))], atom.isMetric {
        return (power, atom)
      }
    }
    return nil
  }

  private static let prefixes: [(String, Int)] = [
    ("da", 1), ("h", 2), ("k", 3), ("M", 6), ("G", 9), ("T", 12), ("d", -1), ("c", -2), ("m", -3),
    ("u", -6), ("n", -9), ("p", -12), ("f", -15),
  ]

  private struct Atom {
    var factor = FHIRPath.Decimal(1)
    var dimensions: [String: Int] = [:]
    var isMetric = false
  }

  private static let atoms: [String: Atom] = {
    var atoms: [String: Atom] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 3, let factor = FHIRPath.Decimal(fields[2]) else { continue }
      var atom = Atom(factor: factor, isMetric: fields[1] == "metric")
      for field in fields.dropFirst(3) {
        let parts = field.split(separator: "^")
        atom.dimensions[String(parts[0])] = parts.count == 2 ? Int(parts[1]) ?? 1 : 1
      }
      atoms[String(fields[0])] = atom
    }
    return atoms
  }()

  /// A unit, whether it takes prefixes, and its value in base units, by UCUM 2.1 and exact.
  ///
  /// Arbitrary units (`[iU]`) are dimensions of their own; those with an offset (`Cel`) are left
  /// out, so that they compare only with themselves.
  private static let table = """
    m metric 1 m^1
    g metric 1 g^1
    s metric 1 s^1
    K metric 1 K^1
    mol metric 1 mol^1
    rad metric 1 rad^1
    cd metric 1 cd^1
    C metric 1 C^1
    L metric 0.001 m^3
    l metric 0.001 m^3
    t metric 1000000 g^1
    Hz metric 1 s^-1
    N metric 1000 g^1 m^1 s^-2
    Pa metric 1000 g^1 m^-1 s^-2
    bar metric 100000000 g^1 m^-1 s^-2
    m[Hg] metric 133322000 g^1 m^-1 s^-2
    m[H2O] metric 9806650 g^1 m^-1 s^-2
    J metric 1000 g^1 m^2 s^-2
    W metric 1000 g^1 m^2 s^-3
    cal metric 4184 g^1 m^2 s^-2
    V metric 1000 g^1 m^2 s^-2 C^-1
    A metric 1 C^1 s^-1
    eq metric 1 mol^1
    osm metric 1 mol^1
    kat metric 1 mol^1 s^-1
    [iU] metric 1 [iU]^1
    [IU] metric 1 [iU]^1
    % - 0.01
    [ppm] - 0.000001
    min - 60 s^1
    h - 3600 s^1
    d - 86400 s^1
    wk - 604800 s^1
    mo - 2629800 s^1
    a - 31557600 s^1
    [in_i] - 0.0254 m^1
    [ft_i] - 0.3048 m^1
    [yd_i] - 0.9144 m^1
    [mi_i] - 1609.344 m^1
    [lb_av] - 453.59237 g^1
    [oz_av] - 28.349523125 g^1
    [st_av] - 6350.29318 g^1
    1 - 1
    """
}
