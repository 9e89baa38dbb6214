internal import GRDB

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension DatabaseValue {
  /// A blob of these bytes.
  static func blob(_ bytes: some Sequence<UInt8>) -> DatabaseValue {
    Data(bytes).databaseValue
  }
}
