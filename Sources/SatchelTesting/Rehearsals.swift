public import Satchel

/// What may happen to a phone, on purpose.
extension Satchel {
  /// Dies between two system calls: nothing is closed, nothing more reaches the disk.
  ///
  /// The object is of no use afterwards; open the folder anew.
  public func crash() {
    abandon()
  }

  /// The disk has no room, or has it again.
  public func setDiskFull(_ full: Bool) {
    rehearseFullDisk(full)
  }
}
