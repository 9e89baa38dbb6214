import Testing

/// Tests that record or fail the calls beneath the seal: there is one recording, so one at a time.
@Suite(.serialized) enum FaultTests {}
