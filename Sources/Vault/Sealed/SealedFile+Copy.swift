internal import CSealedVFS

extension SealedFile {
  /// Writes one moment of another sealed database into this file, which is there and empty.
  ///
  /// - Parameters:
  ///   - source: an SQLite connection; inside a transaction that has read, that moment is copied.
  ///   - proceed: asked each megabyte; false ends the copy with SQLite's "interrupted".
  /// - Returns: an SQLite result code. The file is synced where it is 0, and nothing otherwise.
  package func receive(from source: OpaquePointer, while proceed: () -> Bool) -> Int32 {
    withoutActuallyEscaping(proceed) { proceed in
      withUnsafePointer(to: proceed) { context in
        sealed_copy(
          source, uri,
          { context in
            context?.assumingMemoryBound(to: (() -> Bool).self).pointee() == true ? 1 : 0
          }, UnsafeMutableRawPointer(mutating: context))
      }
    }
  }
}
