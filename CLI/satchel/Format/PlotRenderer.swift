#if Tools
import Satchel

/// Draws a trend: a braille line, marked points, the reference range as a shaded band.
///
/// Above ▲, below ▼, otherwise abnormal ◆, within ●: the marks tell without colour what colour
/// repeats.
struct PlotRenderer {
  let plot: Plot
  let terminal: Terminal

  private static let rowCount = 12

  /// The plot's rows; none if there is nothing that could be drawn to scale.
  func render() -> [String] {
    let points = plot.points.filter(\.value.isFinite)
    let bounds = [plot.low?.value, plot.high?.value].compactMap { $0 }.filter(\.isFinite)
    guard !points.isEmpty, let scale = PlotScale(enclosing: points.map(\.value) + bounds) else {
      return []
    }
    let labelWidth = scale.ticks.map { DisplayWidth.of($0.label) }.max() ?? 0
    let columns = min(terminal.width - labelWidth - 2, 100)
    guard columns >= 16 else { return [] }
    var canvas = PlotCanvas(columns: columns, rows: Self.rowCount)
    let places = self.places(of: points, on: canvas, scale)
    for (start, end) in zip(places, places.dropFirst()) { canvas.line(from: start, to: end) }
    let marks = self.marks(points, places)
    var labels: [Int: String] = [:]
    for tick in scale.ticks {
      labels[dotRow(of: tick.value, on: canvas, scale) / 4] = tick.label
    }
    var rows = [title]
    for row in 0..<canvas.rows {
      let label = labels[row] ?? ""
      let space = String(repeating: " ", count: labelWidth - DisplayWidth.of(label))
      let axis = labels[row] == nil ? "│" : "┤"
      let isInBand = self.isInBand(row, scale, canvas.rows)
      rows.append(
        terminal.paint(space + label + " " + axis, .quiet)
          + cells(canvas.dots[row], marks[row] ?? [:], isInBand: isInBand))
    }
    return rows + axis(points, columns: columns, indent: labelWidth + 1)
  }

  private var title: String {
    var notes: [String] = []
    if !plot.unit.isEmpty { notes.append(Words.cell(plot.unit)) }
    let (low, high) = (
      plot.low.map { Words.cell($0.lexeme) }, plot.high.map { Words.cell($0.lexeme) }
    )
    let range: String? =
      switch (low, high) {
      case (let low?, let high?): "\(low)–\(high)"
      case (let low?, nil): "≥ \(low)"
      case (nil, let high?): "≤ \(high)"
      case (nil, nil): nil
      }
    if let range {
      notes.append(Sentence.plotReference(range: range).text(in: terminal.language))
    }
    let title = DisplayWidth.prefix(Words.cell(plot.title), columns: terminal.width)
    let room = terminal.width - DisplayWidth.of(title)
    let tail = notes.map { " · " + $0 }.joined()
    return terminal.paint(title, .strong)
      + terminal.paint(DisplayWidth.prefix(tail, columns: room), .quiet)
  }

  // MARK: Where things are

  private func places(
    of points: [Plot.Point], on canvas: PlotCanvas, _ scale: PlotScale
  ) -> [(x: Int, y: Int)] {
    let positions = PlotDates.positions(of: points.map(\.date))
    return zip(points, positions).map { point, position in
      (
        x: Int(position * Double(canvas.dotColumns - 1) + 0.5),
        y: dotRow(of: point.value, on: canvas, scale)
      )
    }
  }

  private func dotRow(of value: Double, on canvas: PlotCanvas, _ scale: PlotScale) -> Int {
    Int(scale.depth(of: value) * Double(canvas.dotRows - 1) + 0.5)
  }

  /// Row → column → standing; where two points share a cell the abnormal one is shown.
  private func marks(
    _ points: [Plot.Point], _ places: [(x: Int, y: Int)]
  ) -> [Int: [Int: Plot.Standing]] {
    var marks: [Int: [Int: Plot.Standing]] = [:]
    for (point, place) in zip(points, places) {
      let standing = plot.standing(of: point)
      let known = marks[place.y / 4]?[place.x / 2] ?? .within
      if known == .within { marks[place.y / 4, default: [:]][place.x / 2] = standing }
    }
    return marks
  }

  private func isInBand(_ row: Int, _ scale: PlotScale, _ rows: Int) -> Bool {
    guard plot.low != nil || plot.high != nil else { return false }
    let middle = (Double(row) + 0.5) / Double(rows)
    let top = plot.high.map { scale.depth(of: $0.value) } ?? 0
    let bottom = plot.low.map { scale.depth(of: $0.value) } ?? 1
    return top <= middle && middle <= bottom
  }

  // MARK: Drawing

  private func cells(
    _ dots: [UInt8], _ marks: [Int: Plot.Standing], isInBand: Bool
  ) -> String {
    // Neighbours of one look are painted together, and the blank end of a row is left out.
    var runs: [(text: String, look: Terminal.Look?)] = []
    for column in dots.indices {
      let (character, look) = cell(dots[column], marks[column], isInBand: isInBand)
      if runs.last?.look == look, !runs.isEmpty {
        runs[runs.count - 1].text += character
      } else {
        runs.append((character, look))
      }
    }
    if let last = runs.last, last.text.allSatisfy({ $0 == " " }) { runs.removeLast() }
    return runs.map { terminal.paint($0.text, $0.look) }.joined()
  }

  private func cell(
    _ dots: UInt8, _ mark: Plot.Standing?, isInBand: Bool
  ) -> (String, Terminal.Look?) {
    switch mark {
    case .above: return ("▲", .bad)
    case .below: return ("▼", .bad)
    case .abnormal: return ("◆", .bad)
    case .within: return ("●", .good)
    case nil: break
    }
    if dots != 0 {
      // U+2800…U+28FF are all assigned, so the fallback is never reached.
      return (Unicode.Scalar(0x2800 + UInt32(dots)).map { String($0) } ?? "·", .line)
    }
    return isInBand ? ("░", .shade) : (" ", nil)
  }

  private func axis(_ points: [Plot.Point], columns: Int, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    let rule = space + "└" + String(repeating: "─", count: columns)
    let half = columns / 2 - 1
    let first = DisplayWidth.prefix(Words.cell(points[0].date), columns: half)
    guard points.count > 1, let date = points.last?.date else {
      return [terminal.paint(rule, .quiet), terminal.paint(space + " " + first, .quiet)]
    }
    let last = DisplayWidth.prefix(Words.cell(date), columns: half)
    let gap = columns - DisplayWidth.of(first) - DisplayWidth.of(last)
    let dates = space + " " + first + String(repeating: " ", count: gap) + last
    return [terminal.paint(rule, .quiet), terminal.paint(dates, .quiet)]
  }
}
#endif
