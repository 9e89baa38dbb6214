#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Android)
internal import Android
#endif

/// What `errno` says of the call that has just failed.
func systemFailure(
  _ attempt: String, file: StaticString = #fileID, line: UInt = #line
) -> VaultError {
  let full = errno == ENOSPC || errno == EDQUOT
  return VaultError(
    full ? .diskFull : .fileFailed, "The system refused to \(attempt) (error \(errno)).",
    file: file, line: line)
}
