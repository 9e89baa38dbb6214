import Testing

@Suite("Blanking comments and strings")
struct SwiftTextTests {
  private func code(_ text: String) -> String {
    String(decoding: SwiftText(text).code, as: UTF8.self)
  }

  @Test("Comments are blanked, nested ones too, and lines stay where they were")
  func comments() {
    #expect(code("a // b\nc") == "a     \nc")
    #expect(code("a /* b /* c */ d\n */ e") == "a               \n    e")
  }

  @Test("The text of every kind of string literal is blanked")
  func strings() {
    #expect(code(#"f("try! x", y)"#) == "f(        , y)")
    #expect(code(##"f(#"a"b"#, y)"##) == "f(       , y)")
    #expect(code("f(\"\"\"\n  a \"b\" c\n  \"\"\", y)") == "f(   \n         \n     , y)")
    #expect(code(#""a\"b" c"#) == "       c")
  }

  @Test("Code in an interpolation stays code, strings inside it don't")
  func interpolations() {
    #expect(code(#""a\(f(Date(), "b"))c" d"#) == "    f(Date(),    )    d")
    #expect(code(##"#"a\(b)\#(c)"# d"##) == "          c    d")
  }

  @Test("A comment sign inside a string opens no comment, and a quote inside a comment no string")
  func mixed() {
    #expect(code("\"//\" a\n// \"\nb") == "     a\n    \nb")
  }

  @Test("A string that isn't closed ends with its line")
  func unclosed() {
    #expect(code("a \"b\nc") == "a   \nc")
  }

  @Test("Every lane has the length of the text, whatever the text")
  func lengths() {
    for text in ["", "\\", "\"", "\"\\", "/*", "#", "##\"\"\"", "é\"é\\(é", "'\"'", "\"\\(\"\\("] {
      for language in [SwiftText.Language.swift, .c] {
        let lanes = SwiftText(text, language: language)
        #expect(lanes.code.count == text.utf8.count)
        #expect(lanes.codeAndComments.count == text.utf8.count)
        #expect(lanes.codeAndStrings.count == text.utf8.count)
      }
    }
  }

  @Test("C's character literals open no string")
  func characters() {
    let lanes = SwiftText(#"if (c == '"' || c == '\'') x();"#, language: .c)
    #expect(String(decoding: lanes.code, as: UTF8.self) == "if (c ==     || c ==     ) x();")
  }
}
