import CSimdjson
import Satchel

/// Reading and writing JSON, beside simdjson's DOM.
struct ParsingMeasure {
  private let documents: [[UInt8]]
  /// The same with what simdjson wants behind a text.
  private let padded: [[UInt8]]
  private let megabytes: Double
  private let rounds = 31

  init(_ bundles: SourceBundles) throws {
    documents = try bundles.largest.map(SourceBundles.bytes(of:))
    padded = documents.map { $0 + [UInt8](repeating: 0, count: dom_padding()) }
    megabytes = Double(documents.reduce(0) { $0 + $1.count }) / 1e6
  }

  func rows() throws -> [Row] {
    let (own, peer) = try parse()
    let speed = megabytes / own.median
    let ratio = own.speedRatio(to: peer)
    let writing = try write()
    let files = documents.count.counted("largest bundle", "largest bundles")
    return [
      Row(
        "JSON tape, \(files), \(megabytes.shown(1)) MB", speed.shown(0) + " MB/s",
        ratio: ratio.shown(2) + " × simdjson's speed",
        goals: [.atLeast(1000, speed, " MB/s"), .atLeast(0.5, ratio, " ×")]),
      Row(
        "  simdjson DOM (\(String(cString: dom_implementation()))), parser reused",
        (megabytes / peer.median).shown(0) + " MB/s"),
      Row(
        "Canonical writing of the same, by source",
        (megabytes / writing.median).shown(0) + " MB/s"),
    ]
  }

  /// Each text by both, one after the other; who is first changes from round to round.
  private func parse() throws -> (own: Samples, peer: Samples) {
    let parser = dom_parser_make()
    defer { dom_parser_free(parser) }
    var own = Samples()
    var peer = Samples()
    for round in 0..<rounds {
      var times = (own: 0.0, peer: 0.0)
      for index in documents.indices {
        let isOwnFirst = (round + index).isMultiple(of: 2)
        if isOwnFirst { times.own += try parseTape(documents[index]) }
        times.peer += try parse(index, with: parser)
        if !isOwnFirst { times.own += try parseTape(documents[index]) }
      }
      // The first round fills caches and finds how much memory it needs.
      if round == 0 { continue }
      own.append(times.own)
      peer.append(times.peer)
    }
    return (own, peer)
  }

  private func parseTape(_ bytes: [UInt8]) throws -> Double {
    try seconds { keep(try JSONDocument(bytes)) }
  }

  private func parse(_ index: Int, with parser: OpaquePointer?) throws -> Double {
    var isParsed = false
    let time = padded[index].withUnsafeBufferPointer { bytes in
      seconds {
        isParsed = dom_parser_parse(parser, bytes.baseAddress, documents[index].count)
      }
    }
    guard isParsed else { throw BenchmarkError("simdjson refused a bundle") }
    return time
  }

  private func write() throws -> Samples {
    let roots = try documents.map { try JSONDocument($0).root }
    var samples = Samples()
    for _ in 0..<rounds {
      samples.append(seconds { for root in roots { keep(JSONWriter.canonicalBytes(of: root)) } })
    }
    return samples
  }
}
