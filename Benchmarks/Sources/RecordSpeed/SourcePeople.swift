import FHIR
import Foundation

/// The people of the bundles that populations are made of.
struct SourcePeople {
  struct Person {
    let patient: LongID
    /// The patient's own resource, then the others but for the directory's.
    let templates: [Template]
  }

  /// Of most resources first.
  let people: [Person]
  /// Practitioners and organizations, which are nobody's and are not multiplied.
  let directory: [Template]

  init(_ paths: [String]) throws {
    var people: [Person] = []
    var directory: [ResourceID: Template] = [:]
    for path in paths {
      let bundle = try Bundle(parsing: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
      let resources = try Self.lengthened(bundle.canonicalResources { "h\(fnv($0))" })
      let shared = resources.filter { Self.directoryTypes.contains($0.id.type) }
      let kept = Set(shared.compactMap { LongID(Array($0.id.id.utf8)[...]) })
      let own = resources.first { $0.id.type == "Patient" }?.id.id
      guard let own, let patient = LongID(Array(own.utf8)[...]) else {
        throw RecordSpeedError("no patient with a long id in \(path)")
      }
      for (id, bytes) in shared where directory[id] == nil {
        directory[id] = Template(id, bytes, patient: nil, kept: kept)
      }
      let rest = resources.filter { !Self.directoryTypes.contains($0.id.type) }
      people.append(
        Person(
          patient: patient,
          templates: rest.enumerated().map { index, resource in
            Template(
              resource.id, Self.withUpdateTime(resource.bytes, index), patient: patient, kept: kept)
          }))
    }
    self.people = people.sorted {
      ($0.templates.count, $0.patient.high) > ($1.templates.count, $1.patient.high)
    }
    self.directory = directory.sorted { $0.key < $1.key }.map(\.value)
    guard !people.isEmpty else { throw RecordSpeedError("there is nobody to multiply") }
  }

  private static let directoryTypes: Set = ["Organization", "Practitioner", "Location"]

  /// With long ids instead of short ones: what is multiplied needs room for other ids.
  private static func lengthened(
    _ resources: [(id: ResourceID, bytes: [UInt8])]
  ) -> [(id: ResourceID, bytes: [UInt8])] {
    var names: [String: ResourceID] = [:]
    for (id, _) in resources where LongID(Array(id.id.utf8)[...]) == nil {
      let name = Array(id.description.utf8)
      let long = LongID(high: fnv(name), low: fnv(name.reversed()))
      names[id.description] = ResourceID(type: id.type, id: long.text)
    }
    guard !names.isEmpty else { return resources }
    return resources.map { id, bytes in
      let own = names[id.description] ?? id
      var parts = String(decoding: bytes, as: UTF8.self)
        .split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
      for index in parts.indices {
        if let name = names[parts[index]] {
          parts[index] = name.description
        } else if index > 1, parts[index - 2] == "id", parts[index] == id.id {
          parts[index] = own.id
        }
      }
      return (own, Array(parts.joined(separator: "\"").utf8))
    }
  }

  /// What comes from a server says when it was last changed there.
  private static func withUpdateTime(_ bytes: [UInt8], _ number: Int) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard !text.contains(#""lastUpdated""#) else { return bytes }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let time = "\(two(number * 7 % 24)):\(two(number * 11 % 60)):\(two(number * 13 % 60))"
    let element = #""lastUpdated":"2019-05-01T\#(time).000Z""#
    guard let meta = text.range(of: #""meta":{"#) else {
      return Array((text.dropLast() + #","meta":{\#(element)}}"#).utf8)
    }
    return Array(text.replacingCharacters(in: meta, with: #""meta":{\#(element),"#).utf8)
  }
}

private func fnv(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0100_0000_01B3 }
}

struct RecordSpeedError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
