import Satchel

// Makes a vault in a folder, takes in a record, reads a result, locks. One import.

let folder = CommandLine.arguments[1]
let bundle = """
  {"resourceType":"Bundle","type":"collection","entry":[
    {"resource":{"resourceType":"Patient","id":"p","name":[{"text":"Ana Ruiz"}]}},
    {"resource":{"resourceType":"Observation","id":"o","status":"final",
      "code":{"text":"Body weight"},"valueQuantity":{"value":70.50,"unit":"kg"}}}]}
  """
let satchel = try await Satchel.open(
  Satchel.Configuration(path: folder + "/vault"),
  ports: .live(keyVault: try FileKeyVault(path: folder + "/keys")))
guard let passcode = Passcode("274916".utf8) else { preconditionFailure("six digits") }
try await satchel.create(passcode: passcode)
let report = try await satchel.importRecord(Array(bundle.utf8))
let person = satchel.person(report.person)
for observation in try await person.read(SearchQuery("Observation")) {
  let quantity: Quantity? = observation.json.view("valueQuantity")
  print(observation.type, quantity?.value?.lexeme ?? "?", quantity?.unit ?? "?")
}
await satchel.lock()
do {
  _ = try await person.counts()
  print("the vault did not lock")
} catch {
  print(error.code.rawValue)
}
await satchel.close()
