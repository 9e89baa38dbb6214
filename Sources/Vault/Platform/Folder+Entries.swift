extension Folder {
  /// The folder that this one is in.
  var parent: Folder {
    Folder(path: path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
  }

  /// Removes whatever has that name, a folder with everything in it; no link is followed.
  func removeEntry(_ name: String) throws(VaultError) {
    if try isFolder(name) { try removeFolder(name) } else { try remove(name) }
  }

  /// As `removeEntry`, but a file is overwritten first. What a folder holds is sealed.
  func destroyEntry(_ name: String) throws(VaultError) {
    if try isFolder(name) { try removeFolder(name) } else { try destroy(name) }
  }

  private func isFolder(_ name: String) throws(VaultError) -> Bool {
    try Directory.opened(self)?.entry(name) == .folder
  }

  private func removeFolder(_ name: String) throws(VaultError) {
    try folder(name).removeAll()
    try sync()
  }
}
