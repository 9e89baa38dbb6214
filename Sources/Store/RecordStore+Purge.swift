internal import FHIR
internal import GRDB

extension RecordStore {
  /// Which resources are to leave no trace.
  package enum Purge: Sendable {
    case type(String)
    /// All that one source gave: a scope that one may no longer see.
    case source(String)
  }

  /// Removes resources with their history and all that the index has of them.
  ///
  /// Nothing of them is left in the file's pages, free ones included, nor in its log; where
  /// somebody reads meanwhile, the log keeps it until the file is shut.
  ///
  /// - Returns: how many resources there were.
  package func purge(_ purge: Purge) throws -> Int {
    let outcome = try write(source: "", at: Instant(milliseconds: 0)) { writing in
      switch purge {
      case .type(let type): try writing.remove(where: "type", is: type)
      case .source(let source): try writing.remove(where: "source", is: source)
      }
    }
    _ = try? database.connections.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    return outcome.removed
  }
}
