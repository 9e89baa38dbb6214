/// Where tests stand in the way: before each step that changes the disk.
///
/// A copy of the folder made there is what a crash at that point would leave; an error thrown there
/// is the step's failure. Bound to a task, so that it can't reach anyone else's vault.
package enum FolderRehearsal {
  @TaskLocal package static var beforeStep: (@Sendable () throws(VaultError) -> Void)?

  static func step() throws(VaultError) {
    if let beforeStep { try beforeStep() }
  }
}
