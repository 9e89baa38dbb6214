#if Tools
import Satchel

/// A query that is followed.
@MainActor protocol Watch {
  /// The lines of its answer if it may have changed since the last call, else nil.
  func drain() async throws -> [Line]?
  func stop() async
}

/// Follows the resources that a query finds.
struct ResourceWatch: Watch {
  let observation: RecordObservation<SearchQuery>

  func drain() async throws -> [Line]? {
    guard let resources = try await observation.poll() else { return nil }
    return resources.map { resource in
      Line("resource", ["id": resource.resourceID?.description, "type": resource.type])
    }
  }

  func stop() async { await observation.cancel() }
}
#endif
