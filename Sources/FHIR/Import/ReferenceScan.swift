extension Resource {
  /// Gives the value of every member called `reference` that is a string, contained resources'
  /// included, but for those that lead into the resource itself (`#…`); and the `url` of an
  /// attachment that is a Binary beside it.
  package func forEachReference(_ body: (JSON) -> Void) {
    let nodes = json.tape.nodes
    for at in json.index..<Int(json.node.next) where nodes[at].kind == JSON.Kind.object.rawValue {
      for (name, value) in JSON(tape: json.tape, index: at).rawMembers {
        guard value.kind == .string else { continue }
        if name.equalsString("reference") {
          if value.rawBytes.dropFirst().first != 0x23 { body(value) }
        } else if name.equalsString("url"), value.rawBytes.dropFirst().starts(with: Self.binary) {
          body(value)
        }
      }
    }
  }

  private static let binary = Array("Binary/".utf8)

  /// What the resource says itself that it is about: the first of the members that do.
  package var declaredSubject: String? {
    for name in Self.subjectNames {
      if let reference = json.view(name, as: Reference.self)?.reference { return reference }
    }
    return nil
  }

  /// The members by which FHIR R4 counts a resource to one patient's compartment, where there is
  /// one that decides.
  private static let subjectNames: [StaticString] = [
    "patient", "subject", "for", "beneficiary", "individual", "candidate",
  ]
}
