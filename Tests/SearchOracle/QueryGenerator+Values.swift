import FHIR
import Search

extension QueryGenerator {
  /// Something to search for, from what the resource has; nil where it has nothing.
  mutating func value(
    of parameter: Definitions.Parameter, _ modifier: SearchModifier?, at place: Int
  ) -> SearchValue? {
    let found = naive.values(parameter, at: place)
    switch (parameter.kind, modifier) {
    case (.words, _): return words(found)
    case (.token, .text):
      guard let label = found.labels.randomElement(using: &random) else { return nil }
      return random.begin(of: label).map { .string($0) }
    case (.token, _) where parameter.name == "_id":
      guard let id = found.tokens.first?.code else { return nil }
      return .token(SearchToken(.any, random.chance(1, in: 10) ? "no-such-id" : id))
    case (.reference, .identifier): return token(found.identifiers, allowsSystemAlone: true)
    case (.reference, _): return reference(found, parameter)
    case (.string, .exact):
      guard let text = found.strings.randomElement(using: &random)?.text, text.utf8.count <= 300
      else { return nil }
      return .string(random.chance(2, in: 3) ? text : random.restyled(text))
    case (.string, .contains):
      guard let text = found.strings.randomElement(using: &random)?.text else { return nil }
      return random.part(of: text).map { .string($0) }
    case (.uri, _): return uri(found, modifier)
    case (.composite, _): return composite(found, parameter)
    default: return plain(found, parameter.kind, isComponent: false)
    }
  }

  /// Of the kinds that are compared alike by themselves and in a composite.
  private mutating func plain(
    _ found: FoundValues, _ kind: Definitions.Kind, isComponent: Bool
  ) -> SearchValue? {
    switch kind {
    case .token: return token(found.tokens, allowsSystemAlone: !isComponent)
    case .string:
      guard let text = found.strings.randomElement(using: &random)?.text else { return nil }
      return random.begin(of: text).map { .string($0) }
    case .date:
      guard let date = found.dates.randomElement(using: &random) else { return nil }
      return random.date(near: date).map { .date(prefix(), $0) }
    case .number:
      guard let number = found.numbers.randomElement(using: &random) else { return nil }
      return .number(prefix(), random.number(near: number.lexeme))
    case .quantity:
      guard let quantity = found.quantities.randomElement(using: &random) else { return nil }
      return .quantity(
        prefix(), random.number(near: quantity.number.lexeme), unit: unit(quantity))
    case .reference:
      guard let reference = found.references.randomElement(using: &random),
        let type = reference.type, let id = reference.id
      else { return nil }
      return .reference(type: type, id: id)
    case .uri, .composite, .words: return nil
    }
  }

  private mutating func prefix() -> SearchPrefix {
    random.chance(1, in: 4) ? .equal : random.pick(SearchPrefix.allCases)
  }

  private mutating func token(_ tokens: [FoundToken], allowsSystemAlone: Bool) -> SearchValue? {
    guard let token = tokens.randomElement(using: &random), token.code.utf8.count <= 200 else {
      return nil
    }
    var code: String? = token.code
    if random.chance(1, in: 6) { code = random.restyledCase(token.code) }
    if random.chance(1, in: 15) { code = "no-such-code" }
    let system = token.system.map { String(decoding: $0, as: UTF8.self) }
    switch random.pick(Array(0..<10)) {
    case 0: return .token(SearchToken(.uri("http://wrong.example.org"), code))
    case 1: return .token(SearchToken(.none, code))
    case 2:
      guard allowsSystemAlone, let system else { return .token(SearchToken(.any, code)) }
      return .token(SearchToken(.uri(system), nil))
    case 3...5: return .token(SearchToken(.any, code))
    default: return .token(SearchToken(system.map { .uri($0) } ?? .none, code))
    }
  }

  private mutating func reference(
    _ found: FoundValues, _ parameter: Definitions.Parameter
  ) -> SearchValue? {
    guard let reference = found.references.randomElement(using: &random) else { return nil }
    if let address = reference.addresses.randomElement(using: &random),
      reference.type == nil || random.chance(1, in: 2)
    {
      // What looks like an id is read as one.
      let isID = ResourceID(address) != nil || ResourceID(type: "Resource", id: address) != nil
      return address.utf8.count <= 300 && !isID ? .address(address) : nil
    }
    guard let type = reference.type, let id = reference.id, parameter.targets.contains(type)
    else { return nil }
    switch random.pick(Array(0..<10)) {
    case 0: return .reference(type: type, id: "nobody")
    case 1: return .reference(type: random.pick(parameter.targets), id: id)
    case 2...4: return .reference(type: nil, id: id)
    default: return .reference(type: type, id: id)
    }
  }

  private mutating func unit(_ quantity: FoundQuantity) -> SearchToken? {
    func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
    switch random.pick(Array(0..<8)) {
    case 0...2: return nil
    case 3: return text(quantity.unit).map { SearchToken(.any, $0) }
    case 4: return SearchToken(.uri("http://unitsofmeasure.org"), "no-such-unit")
    case 5: return text(quantity.code).map { SearchToken(.any, $0) }
    default:
      guard let system = text(quantity.system), let code = text(quantity.code) else { return nil }
      return SearchToken(.uri(system), code)
    }
  }

  private mutating func uri(_ found: FoundValues, _ modifier: SearchModifier?) -> SearchValue? {
    guard let uri = found.uris.randomElement(using: &random), uri.utf8.count <= 300 else {
      return nil
    }
    switch modifier {
    case .below:
      return .uri(String(uri.prefix(Int.random(in: min(5, uri.count)...uri.count, using: &random))))
    case .above: return .uri(random.chance(1, in: 4) ? uri : uri + "/more")
    default: return .uri(random.chance(1, in: 8) ? uri + "x" : uri)
    }
  }

  private mutating func composite(
    _ found: FoundValues, _ parameter: Definitions.Parameter
  ) -> SearchValue? {
    guard let pair = found.composites.randomElement(using: &random),
      // Now and then the halves of two elements, which no element has together.
      let other = random.chance(1, in: 5)
        ? found.composites.randomElement(using: &random) : pair,
      let first = plain(pair.first, parameter.components[0].kind, isComponent: true),
      let second = plain(other.second, parameter.components[1].kind, isComponent: true)
    else { return nil }
    return .composite([first, second])
  }

  private mutating func words(_ found: FoundValues) -> SearchValue? {
    if random.chance(1, in: 12) { return .string("zzqx") }
    var texts: [String] = []
    for _ in 0..<random.pick([1, 1, 1, 2, 3]) {
      guard let word = found.words.randomElement(using: &random) else { return nil }
      let text = String(decoding: word, as: UTF8.self)
      texts.append(random.chance(1, in: 2) ? text : random.begin(of: text) ?? text)
    }
    return .string(texts.joined(separator: random.pick([" ", "  ", ", "])))
  }
}
