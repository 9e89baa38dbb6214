import FHIR
import Store
import Vault

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#endif

// Writes rounds of resources into the record of one person and says the number of each once it is
// committed, until somebody kills it: TortureChild HOME KEYS PERSON.

let arguments = CommandLine.arguments
guard arguments.count == 4, let passcode = Passcode("274916".utf8) else { exit(64) }

func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(1, bytes, bytes.count)
}

/// Resource `index` of a round. Every third is long; all of it follows from the two numbers.
func content(_ round: Int, _ index: Int) -> String {
  let filling = String(repeating: "\(round * 31 + index) ", count: index % 3 == 2 ? 4000 : 20)
  return #"{"code":{"text":"\#(filling)"},"id":"r\#(round)-\#(index)","resourceType":"Basic"}"#
}

func arrival(_ id: String, _ text: String) throws -> RecordStore.Arrival {
  let resource = try Resource(JSONDocument(Array(text.utf8)).root)
  guard let id = ResourceID(id) else { exit(65) }
  return RecordStore.Arrival(id: id, resource: resource, content: resource.canonicalBytes)
}

do {
  let files = try VaultFiles(path: arguments[1], keyVault: FileKeyVault(path: arguments[2]))
  let ownership = try files.takeOwnership()
  _ = try files.recover()
  guard let open = try await files.open(passcode: passcode),
    let file = try open.personFile(arguments[3])
  else { exit(66) }
  let store = try RecordStore(file)
  var round = try await store.read { record in
    try record.version(of: ResourceID("Basic/counter")!) ?? 0
  }
  while true {
    round += 1
    var arrivals = [
      try arrival(
        "Basic/counter", #"{"code":{"text":"\#(round)"},"id":"counter","resourceType":"Basic"}"#)
    ]
    for index in 0..<round % 7 {
      arrivals.append(try arrival("Basic/r\(round)-\(index)", content(round, index)))
    }
    var rest = arrivals[...]
    _ = try store.merge(source: "torture", at: Instant(milliseconds: 0)) { rest.popFirst() }
    say("\(round)")
  }
  withExtendedLifetime(ownership) {}
} catch {
  say("error \(error)")
  exit(70)
}
