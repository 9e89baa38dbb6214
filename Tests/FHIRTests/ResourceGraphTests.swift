import FHIR
import Testing

@Suite struct ResourceGraphTests {
  private func graph(_ resources: String...) throws -> ResourceGraph {
    var graph = ResourceGraph()
    for text in resources {
      let resource = try Resource(parsing: Array(text.utf8))
      graph.add(resource, as: try #require(resource.resourceID)) {
        ReferenceTarget($0).resourceID
      }
    }
    graph.finish()
    return graph
  }

  private static func resource(_ id: String, _ members: String = "") -> String {
    let parts = id.split(separator: "/")
    return #"{"resourceType":"\#(parts[0])","id":"\#(parts[1])"\#(members.isEmpty ? "" : ",")"#
      + members + "}"
  }

  private static func refer(_ name: String, _ targets: String...) -> String {
    targets.count == 1
      ? #""\#(name)":{"reference":"\#(targets[0])"}"#
      : #""\#(name)":[\#(targets.map { #"{"reference":"\#($0)"}"# }.joined(separator: ","))]"#
  }

  private func taken(_ graph: ResourceGraph, of patient: String) throws -> [String] {
    let id = try #require(ResourceID(patient))
    let selection = graph.selection(of: try #require(graph.arrival(of: id)))
    #expect(
      selection.isTaken.count { !$0 } == selection.others + selection.unmentioned)
    return graph.ids.indices.filter { selection.isTaken[$0] }.map { graph.ids[$0].description }
      .sorted()
  }

  @Test func eachPersonGetsTheirOwnAndWhatThatMentions() throws {
    let (r, f) = (Self.resource, Self.refer)
    let graph = try graph(
      r("Patient/a", #""managingOrganization":{"reference":"Organization/home"}"#),
      r("Patient/b", ""), r("Organization/home", ""), r("Organization/far", ""),
      r("Observation/a1", f("subject", "Patient/a")),
      r("Observation/b1", f("subject", "Patient/b")),
      r("Encounter/a2", f("subject", "Patient/a") + "," + f("participant", "Practitioner/x")),
      r("Practitioner/x", ""), r("Practitioner/y", ""),
      r("PractitionerRole/x1", f("practitioner", "Practitioner/x") + "," + f("l", "Location/l")),
      r("PractitionerRole/y1", f("practitioner", "Practitioner/y")), r("Location/l", ""),
      r("Provenance/pa", f("target", "Observation/a1")),
      r("Provenance/both", f("target", "Observation/a1", "Observation/b1")),
      r("Group/g", f("member", "Patient/a", "Patient/b")),
      r("Appointment/ab", f("participant", "Patient/a", "Patient/b")),
      r("Observation/other", f("subject", "Patient/b") + "," + f("performer", "Patient/a")))
    #expect(
      try taken(graph, of: "Patient/a") == [
        "Appointment/ab", "Encounter/a2", "Location/l", "Observation/a1", "Organization/home",
        "Patient/a", "Practitioner/x", "PractitionerRole/x1", "Provenance/pa",
      ])
    #expect(
      try taken(graph, of: "Patient/b") == [
        "Appointment/ab", "Observation/b1", "Observation/other", "Patient/b",
      ])
  }

  @Test func referencesThatLeadNowhereAreCounted() throws {
    let graph = try graph(
      Self.resource("Patient/a"),
      Self.resource(
        "Observation/o",
        Self.refer("subject", "Patient/a") + "," + Self.refer("x", "Patient/z", "urn:uuid:1", "#c")
          + #","contained":[{"resourceType":"A","id":"c","y":{"reference":"Device/d"}}]"#))
    #expect(graph.unresolved(in: graph.everything) == 3)
    #expect(graph.unreached(from: 1, in: graph.everything) == 0)
    #expect(graph.unreached(from: 0, in: graph.everything) == 1)
  }

  @Test func conditionalReferencesMeanTheOnlyOneWithTheIdentifier() throws {
    func practitioner(_ id: String, _ value: String) -> String {
      Self.resource("Practitioner/" + id, #""identifier":[{"system":"s","value":"\#(value)"}]"#)
    }
    let graph = try graph(
      Self.resource(
        "Observation/o",
        Self.refer(
          "x", "Practitioner?identifier=s|1", "Practitioner?identifier=s|2",
          "Practitioner?identifier=s|3", "Location?identifier=s|1")),
      practitioner("one", "1"), practitioner("two", "2"), practitioner("second", "2"))
    #expect(graph.meaning(of: "Practitioner?identifier=s|1")?.id == "one")
    for text in ["Practitioner?identifier=s|2", "Practitioner?identifier=s|3", "Practitioner/one"] {
      #expect(graph.meaning(of: text) == nil)
    }
    #expect(graph.unresolved(in: graph.everything) == 3)
  }

  @Test func aBinaryThatAnAttachmentNamesComesAlong() throws {
    let graph = try graph(
      Self.resource("Patient/a"), Self.resource("Patient/b"), Self.resource("Binary/1"),
      Self.resource(
        "DocumentReference/d",
        Self.refer("subject", "Patient/a")
          + #","content":[{"attachment":{"url":"Binary/1"}},{"attachment":{"url":"https://x/y"}}]"#)
    )
    #expect(
      try taken(graph, of: "Patient/a") == ["Binary/1", "DocumentReference/d", "Patient/a"])
  }

  @Test func circlesEnd() throws {
    let graph = try graph(
      Self.resource("Patient/a"), Self.resource("Patient/b"),
      Self.resource("A/1", Self.refer("x", "A/2")), Self.resource("A/2", Self.refer("x", "A/1")),
      Self.resource(
        "Observation/o", Self.refer("subject", "Patient/a") + "," + Self.refer("x", "A/1")))
    #expect(try taken(graph, of: "Patient/a") == ["A/1", "A/2", "Observation/o", "Patient/a"])
  }
}
