#if Tools
import Satchel

extension Line {
  /// What happened on a device while nobody asked.
  init(_ event: SatchelEvent, on device: String) {
    var fields = [Field("name", event.name), Field("device", device)]
    switch event {
    case .unlocked, .erased: break
    case .warned(let secondsLeft, let unsent):
      fields += [Field("seconds-left", String(secondsLeft)), Field("unsent", String(unsent))]
    case .locked(let reason, let unsent):
      fields += [Field("reason", reason.rawValue), Field("unsent", String(unsent))]
    }
    let notice = Sentence(event)
    self.init(
      "event", fields: fields,
      spoken: device == "phone" ? notice : .noticeDevice(device: device, what: notice))
  }
}

extension Sentence {
  /// The notice that a person gets of it.
  fileprivate init(_ event: SatchelEvent) {
    switch event {
    case .unlocked: self = .noticeUnlocked
    case .erased: self = .noticeErased
    case .warned(let secondsLeft, let unsent):
      self = .noticeWarning(seconds: secondsLeft, unsent: .noticeUnsent(count: unsent))
    case .locked(.inactivity, let unsent):
      self = .noticeLockedInactivity(unsent: .noticeUnsent(count: unsent))
    case .locked(.asked, let unsent):
      self = .noticeLockedAsked(unsent: .noticeUnsent(count: unsent))
    case .locked(.reboot, let unsent):
      self = .noticeLockedReboot(unsent: .noticeUnsent(count: unsent))
    case .locked(.protectedData, let unsent):
      self = .noticeLockedProtectedData(unsent: .noticeUnsent(count: unsent))
    }
  }
}
#endif
