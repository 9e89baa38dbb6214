import Satchel
import Store
import Testing
import Vault

@Suite struct ErrorCodeTests {
  @Test func everyInnerCodeHasItsNameAtTheFaçade() {
    let inner =
      FHIRError.Code.allCases.map(\.rawValue) + SearchError.Code.allCases.map(\.rawValue)
      + StoreError.Code.allCases.map(\.rawValue) + VaultError.Code.allCases.map(\.rawValue)
    for code in inner {
      #expect(SatchelError.Code(rawValue: code) != nil, "\(code)")
    }
  }

  @Test func everyCodeHasAReasonAndAdviceOfItsOwn() {
    let sentences = SatchelError.Code.allCases.map(\.reason)
    #expect(Set(sentences).count == sentences.count)
    for code in SatchelError.Code.allCases {
      for sentence in [code.reason, code.advice].map(\.description) {
        #expect(sentence.count > 5 && sentence.hasSuffix("."), "\(code)")
      }
      #expect((code.class == .bug) == [.bug, .cryptoFailed].contains(code), "\(code)")
      #expect(
        code.dataSafe == ![.vaultErased, .vaultDamaged, .vaultRolledBack].contains(code), "\(code)")
    }
  }
}
