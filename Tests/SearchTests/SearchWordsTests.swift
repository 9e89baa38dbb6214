import FHIR
import Testing

@testable import Search

@Suite struct SearchWordsTests {
  /// Words with `n` where they stand in the narrative and `e` where elsewhere.
  private func words(_ members: String) throws -> [String] {
    let json = #"{"resourceType":"Observation","id":"identity",\#(members)}"#
    return SearchWords.words(of: try Resource(parsing: Array(json.utf8))).map {
      String(decoding: $0.word, as: UTF8.self) + ":" + ($0.places.contains(.narrative) ? "n" : "")
        + ($0.places.contains(.elsewhere) ? "e" : "")
    }
  }

  private func narrative(_ div: String) throws -> [String] {
    let escaped = div.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return try words(#""text":{"div":"\#(escaped)"}"#).map { String($0.dropLast(2)) }
  }

  @Test func aWordIsThereOnceAndSaysWhereItStands() throws {
    let found = try words(
      #"""
      "text":{"status":"generated","div":"<div>Blood glucose</div>"},
      "note":[{"text":"Glucose HIGH high"}]
      """#
    )
    #expect(found == ["blood:n", "glucose:ne", "high:e"])
  }

  @Test func whatPeopleReadIsFoundAndWhatMachinesReadIsNot() throws {
    let found = try words(
      #"""
      "meta":{"versionId":"v1","profile":["http://p"],"source":"src","tag":[{"display":"tagged"}]},
      "status":"final","code":{"text":"spoken","coding":[{"system":"urn:s","version":"9",
       "code":"abc","display":"shown"}]},"subject":{"reference":"Patient/p","type":"Patient",
       "display":"Odalys"},"valueQuantity":{"value":7,"unit":"mg","code":"mgcode"},
      "effectiveDateTime":"2020-01-01T00:00:00Z","issued":"2020-01-01",
      "identifier":[{"value":"MRN7"}],
      "extension":[{"url":"http://x","valueString":"extended","valueCode":"coded"}],
      "content":[{"data":"QUJD","contentType":"text/plain","title":"letter","url":"Binary/b"}],
      "contained":[{"resourceType":"Device","id":"d","lotNumber":"lot5"}],"_status":{"x":"beside"},
      "flag":true,"uri":"https://h/x"
      """#)
    #expect(
      found.map { String($0.dropLast(2)) } == [
        "beside", "extended", "letter", "lot5", "mg", "mrn7", "odalys", "shown", "spoken", "tagged",
      ])
  }

  @Test func markupIsNoWord() throws {
    #expect(try narrative("<div xmlns='http://w'>a<br/>b</div>") == ["a", "b"])
    #expect(try narrative("<p>one</p><p>two</p>") == ["one", "two"])
    #expect(try narrative("H<sub>2</sub>O <B>bo</B>ld") == ["bold", "h2o"])
    #expect(try narrative(#"<a title="x > y" href='z'>link</a>"#) == ["link"])
    #expect(try narrative("a<!-- no <b> --not -->b<!-->c") == ["ab"])
    #expect(try narrative("a<script>no</b></SCRIPT >b<style>p{}</style>c") == ["a", "b", "c"])
    #expect(try narrative("<![CDATA[x<y]]>z<?pi no?>w") == ["w", "x", "yz"])
  }

  @Test func entitiesAreTheirCharacters() throws {
    #expect(
      try narrative("a&lt;b&gt;c&amp;d&quot;e&apos;f&nbsp;g") == [
        "a", "b", "c", "d", "e", "f", "g",
      ])
    #expect(try narrative("caf&#233; na&#xEF;ve &#x41;B") == ["ab", "cafe", "naive"])
    #expect(
      try narrative("&#0; &#xD800; &#99999999; &; &eacute; a&b") == [
        "0", "99999999", "a", "b", "eacute", "xd800",
      ])
    #expect(try narrative("&lt;b&gt;") == ["b"])
  }

  @Test func whatIsUnclosedIsReadToItsEnd() throws {
    for (div, expected) in [
      ("a<", ["a"]), ("a<b", ["a"]), ("a<!--b", ["a"]), ("a<script>b", ["a"]), ("a<b c='d", ["a"]),
      ("a<![CDATA[b", ["ab"]), ("a&#x4", ["a", "x4"]), ("a < b", ["a", "b"]), ("a</", ["a"]),
      ("<script", []), ("a<![CDATA[", ["a"]), ("1<2", ["1", "2"]),
      ("a<![CDATA[bcd>", ["abcd"]),
    ] {
      #expect(try narrative(div) == expected, "\(div)")
    }
  }

  @Test func onlyTheNarrativesTextIsNarrative() throws {
    #expect(try words(#""text":"plain""#) == ["plain:e"])
    #expect(try words(#""text":{"div":{"div":"deep"}}"#) == ["deep:e"])
    #expect(try words(#""note":{"text":{"div":"other"}}"#) == ["other:e"])
  }

  @Test func wordsAreSortedByTheirBytesAndTheFirstAreKept() throws {
    // More than the collector holds at once, each twice, and the later ones in the first place.
    let numbers = (0..<30_000).reversed().map { 100_000 + $0 }
    let text = (numbers + numbers.reversed()).map { "w\($0)" }.joined(separator: " ")
    let found = try words(#""text":{"div":"w100001"},"note":"\#(text)""#)
    let expected = (0..<SearchWords.limit).map { "w\(100_000 + $0):" + ($0 == 1 ? "ne" : "e") }
    #expect(found == expected)
  }

  @Test func wordsThatBeginAlikeAreSortedByTheRest() throws {
    let found = try words(#""note":"pneumonia pneumonitis pneumoni pneumonias pne pneumo""#)
    #expect(
      found.map { String($0.dropLast(2)) } == [
        "pne", "pneumo", "pneumoni", "pneumonia", "pneumonias", "pneumonitis",
      ])
  }
}
