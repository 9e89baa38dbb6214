#if Tools
extension Words {
  /// What the last line of an answer says, part by part: how many there are of what is shown, then
  /// the rest.
  func success(_ fields: [Field], _ body: [Line]) -> [String] {
    let shown = body.filter { $0.kind != "event" }
    let kinds = Set(shown.map(\.kind))
    var parts: [String] = []
    if let kind = kinds.first, kinds.count == 1, shown.count > 1,
      !fields.contains(where: { $0.key == "count" })
    {
      parts.append(count(String(shown.count), kind))
    }
    for field in fields {
      let value = Words.cell(value(field))
      parts.append(
        field.key == "count" && kinds.count <= 1
          ? count(value, kinds.first ?? "item") : "\(phrase(field.key)) \(value)")
    }
    return parts
  }
}
#endif
