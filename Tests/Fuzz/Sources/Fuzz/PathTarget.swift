import Foundation

@testable import FHIR

extension FuzzTarget {
  /// An expression on the first line, and a resource that it is evaluated on.
  static let path = FuzzTarget(
    name: "path",
    examples: {
      let resource =
        ##"{"resourceType":"Patient","id":"1","_birthDate":{"extension":[{"url":"u"}]},"##
        + ##""name":[{"given":["a","b"]}],"contained":[{"resourceType":"Group","id":"g"}],"##
        + ##""multipleBirthInteger":2,"link":[{"other":{"reference":"#g"}}]}"##
      return [
        "name.where(given = 'a').given.first().substring(1, 2) & 'x'",
        "(1 | 2.50 | 3).aggregate($this + $total, 0) / 7 >= 1.5 and %resource.id = '1'",
        "@2024-02-29 + 1 year < @2026-01-05T10:00:00+01:00 or 4 'mg' ~ 0.004 'g'",
        "descendants().where($this is FHIR.string).distinct().count() mod 2 = $this.count()",
        "link.other.resolve().id.matches('^[a-g]{1,3}(x|y)*$') implies iif(true, {}, -1)",
        "multipleBirth.type().name.replaceMatches('[a-c]', 'x').split(',').join(';').upper()",
        "birthDate.extension('u').exists() xor name.repeat(children()).isDistinct().not()",
        "'<div xmlns=\\'http://www.w3.org/1999/xhtml\\'>x</div>'.htmlChecks()",
        "('dGVzdA=='.decode('base64').escape('html') | '2.5').toDecimal().round(1).power(3)",
      ].map { Array(($0 + "\n" + resource).utf8) }
    },
    read: { bytes in
      let line = bytes.firstIndex(of: 0x0A) ?? bytes.count
      let text = String(decoding: bytes[..<line], as: UTF8.self)
      let path = try FHIRPath(text)
      let again = try FHIRPath(text)
      precondition(again == path)
      let resource = bytes.dropFirst(line + 1)
      let document = try JSONDocument(resource.isEmpty ? Array("{}".utf8) : Array(resource))
      var context = FHIRPath.Context()
      context.steps = 20_000
      context.now = FHIRDateTime("2026-01-05T09:00:00+01:00")
      context.resolver = FHIRPath.Context.typeAndID
      for item in try path.evaluate(on: document.root, in: context) {
        // What is computed can be written, and what is selected is a part of the resource.
        _ = "\(item)"
        guard let json = item.element?.json else { continue }
        precondition(!json.rawBytes.isEmpty)
      }
    })
}
