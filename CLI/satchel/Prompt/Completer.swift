#if Tools
import Satchel

/// Finds how what is being typed could go on.
///
/// Ids come out of an open record only. To ask for them is activity, as any typing at one's record.
@MainActor struct Completer {
  let interpreter: Interpreter
  var language: Language = .english
  private var world: World { interpreter.world }

  /// How many of a record's resources are looked at.
  private static let idLimit = 500

  func completions(of place: CompletionPlace) async -> [Completion] {
    let all = await everything(at: place)
    let typed = Array(place.typed.utf8)
    let found = all.filter { $0.text.utf8.starts(with: typed) }
    return found.isEmpty ? all.filter { $0.isMeant(by: place.typed) } : found
  }

  private func everything(at place: CompletionPlace) async -> [Completion] {
    if place.isName { return [] }
    if place.typed.hasPrefix("${") {
      return interpreter.captureNames.map { Completion(text: "${\($0)}") }
    }
    guard let noun = place.noun else { return place.key == nil ? beginnings(place) : [] }
    if noun == "expect" { return codes() }
    guard let name = place.verb else { return words(after: noun) }
    guard let verb = Verb.named(noun, name) else { return [] }
    if let key = place.key {
      guard let parameter = verb.parameters.first(where: { $0.isOption && $0.name == key })
      else { return [] }
      return await values(of: parameter, place)
    }
    let positions = verb.parameters.filter { !$0.isOption }
    let given = place.words.dropFirst(2).count { !isOption($0, of: verb) }
    let values =
      given < positions.count ? await self.values(of: positions[given], place, verb) : []
    return values + (place.isQuoted ? [] : keys(of: verb, at: place))
  }

  private func isOption(_ word: String, of verb: Verb) -> Bool {
    verb.parameters.contains { $0.isOption && word.hasPrefix($0.name + "=") }
  }

  // MARK: The language

  private func beginnings(_ place: CompletionPlace) -> [Completion] {
    if place.typed.hasPrefix("@") {
      return Set(world.devices.map(\.name) + ["phone"]).sorted().map { Completion(text: "@" + $0) }
    }
    return (Verb.nouns + ["help", "expect"] + TerminalRun.farewells).map { Completion(text: $0) }
  }

  private func words(after noun: String) -> [Completion] {
    if noun == "help" { return Verb.nouns.map { Completion(text: $0) } }
    return Verb.all.filter { $0.noun == noun }.map { Completion(text: $0.name) }
  }

  private func codes() -> [Completion] {
    let codes =
      SatchelError.Code.allCases.map(\.rawValue) + HarnessError.Code.allCases.map(\.rawValue)
    return Set(codes).sorted().map { Completion(text: $0) }
  }

  private func keys(of verb: Verb, at place: CompletionPlace) -> [Completion] {
    verb.parameters.filter { parameter in
      parameter.isOption && !place.words.contains { $0.hasPrefix(parameter.name + "=") }
    }.map { Completion(text: $0.name + "=", goesOn: true) }
  }

  // MARK: Values

  private func values(of option: Parameter, _ place: CompletionPlace) async -> [Completion] {
    guard case .option(let hint, _, _) = option.form else { return [] }
    if option.isSecret { return [Completion(text: "-")] }
    switch (option.name, hint) {
    case ("from", _): return world.devices.map { Completion(text: $0.name) }
    case (_, "on"): return ["on", "off"].map { Completion(text: $0) }
    case (_, "CODE") where option == .code: return await codesWithNumbers(place)
    case (_, "TYPE,TYPE"): return await types(place).map { Completion(text: $0, goesOn: true) }
    default:
      let words = hint.split(separator: "|")
      guard words.allSatisfy({ RequestParser.isKey($0) }) else { return [] }
      return words.map { Completion(text: String($0)) }
    }
  }

  private func values(
    of word: Parameter, _ place: CompletionPlace, _ verb: Verb
  ) async -> [Completion] {
    switch word.name {
    case "PATH": return Self.files(place.typed)
    case "ON-OFF": return ["on", "off"].map { Completion(text: $0) }
    case "SENSOR":
      return ["absent", "changed", "recognizes", "refuses"].map { Completion(text: $0) }
    case "CODE": return await codesWithNumbers(place)
    case "TYPE": return SearchQuery.types.sorted().map { Completion(text: $0) }
    case "QUERY": return await types(place).map { Completion(text: $0) }
    case "TYPE/ID": return await addresses(place)
    case "ID" where verb.noun == "person": return await people(place)
    case "ID" where verb.noun == "watch":
      return device(place)?.watches.map { Completion(text: $0.id) } ?? []
    case "ID": return await ids(place, of: verb.resources)
    default: return []
    }
  }

  /// The files of the folder that the path so far leads to.
  static func files(_ path: String) -> [Completion] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return Files.names(in: folder.isEmpty ? "." : folder).filter {
      !$0.hasPrefix(".") || path.dropFirst(folder.count).hasPrefix(".")
    }.map { name in
      let isFolder = Files.isFolder(folder + name)
      return Completion(text: folder + name + (isFolder ? "/" : ""), goesOn: isFolder)
    }
  }

  // MARK: The record

  private func device(_ place: CompletionPlace) -> Device? {
    world.devices.first { $0.name == place.device ?? "phone" }
  }

  /// The record that a line would be about; nil while it is locked.
  private func record(_ place: CompletionPlace) async -> Person? {
    guard let device = device(place), device.isRunning, let satchel = try? await device.satchel(),
      await satchel.status().state == .unlocked
    else { return nil }
    return try? await device.record()
  }

  private func people(_ place: CompletionPlace) async -> [Completion] {
    guard let device = device(place), device.isRunning,
      let people = try? await device.satchel().people()
    else { return [] }
    return people.map { Completion(text: $0.id.description, note: $0.name) }
  }

  private func types(_ place: CompletionPlace) async -> [String] {
    guard let record = await record(place) else { return [] }
    return (try? await record.counts().map(\.type).sorted()) ?? []
  }

  private func codesWithNumbers(_ place: CompletionPlace) async -> [Completion] {
    guard let record = await record(place) else { return [] }
    let codes = (try? await record.read(TrendCodeList())) ?? []
    return codes.map { Completion(text: $0.code.code, note: $0.title) }
  }

  /// `Type/` first, then the ids of the type.
  private func addresses(_ place: CompletionPlace) async -> [Completion] {
    guard let slash = place.typed.firstIndex(of: "/") else {
      return await types(place).map { Completion(text: $0 + "/", goesOn: true) }
    }
    let type = String(place.typed[..<slash])
    return await ids(place, of: [type]).map {
      Completion(text: type + "/" + $0.text, note: $0.note)
    }
  }

  private func ids(_ place: CompletionPlace, of queries: [String]) async -> [Completion] {
    guard let record = await record(place) else { return [] }
    var found: [Completion] = []
    for text in queries {
      guard var query = try? SearchQuery(parsing: text) else { continue }
      query.count = Self.idLimit
      guard let list = try? await record.read(SearchList(query)) else { continue }
      found += list.matches.map { row in
        let note = [row.date?.day, row.title.text(in: language)].compactMap { $0 }.joined(
          separator: "  ")
        return Completion(text: row.id.id, note: note)
      }
    }
    return found
  }
}
#endif
