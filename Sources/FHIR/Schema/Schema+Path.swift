extension FHIRPath.Model {
  /// What R4's definitions say, for `FHIRPath.Context.model`.
  public static let r4 = FHIRPath.Model(
    meaning: { type, name in
      guard let node = Schema.r4.node(at: type) else { return .unknownType }
      guard let element = node.element(named: name) else {
        guard let member = node.member(name), let type = member.type else { return .absent }
        return .choiceMember(type.name)
      }
      if element.isChoice { return .choice }
      return .element(element.ownType)
    },
    isType: { Schema.r4.type($0) != nil },
    isList: { type, name in
      Schema.r4.node(at: type)?.element(named: name)?.isList
    })
}

extension SchemaElement {
  /// The type that its children are looked up in: a backbone element's is its path.
  fileprivate var ownType: String {
    children?.path ?? contentReference ?? types.first?.name ?? "Element"
  }
}
