#if Tools
/// What the harness itself refuses, apart from the language (`LineError`) and the core.
struct HarnessError: Error, Equatable, Sendable {
  let code: String
  let reason: String
  let next: String?

  init(_ code: String, _ reason: String, next: String? = nil) {
    self.code = code
    self.reason = reason
    self.next = next
  }
}
#endif
