import Foundation

// RecordSpeed VERB PLACE POPULATION COUNT [only=NAME] BUNDLE…
//
// Measures the record and says lines of a name and numbers; the populations are made of the bundles.
// The record is the store's inside; hence a program of its own. Each verb is run in a process of its
// own: memory is a process's.
//
//   make      a sealed file with the population; it stays in PLACE
//   plain     the same rows in a plain SQLite file, in both orders
//   queries   searches in the file of a cohort
//   listings  what an app shows from the file of one person

do {
  let words = CommandLine.arguments
  guard words.count > 5, let count = Int(words[4]) else {
    throw RecordSpeedError("RecordSpeed VERB PLACE POPULATION COUNT [only=NAME] BUNDLE…")
  }
  let (verb, place) = (words[1], words[2])
  let only = words[5].hasPrefix("only=") ? String(words[5].dropFirst(5)) : nil
  let people = try SourcePeople(Array(words[(only == nil ? 5 : 6)...]))
  let cohort = Cohort(people: people, count: count)
  let population: any Population =
    words[3] == "cohort" ? cohort : OnePerson(people: people, count: count)
  switch verb {
  case "make": try await MakeRun.run(place: place, population)
  // The longest takes long enough to be taken once.
  case "plain": try PlainRun.run(place: place, rounds: count < 100_000 ? 3 : 1, population)
  case "queries": try await QueryRun.run(place: place, cohort, only: only)
  case "listings": try await ListingRun.run(place: place, only: only)
  default: throw RecordSpeedError("there is no \(verb)")
  }
} catch {
  FileHandle.standardError.write(Data("RecordSpeed: \(error)\n".utf8))
  exit(1)
}
