#if Tools
/// A grid of terminal cells, each of two by four braille dots, on which a line is drawn.
struct PlotCanvas {
  let columns: Int
  let rows: Int
  /// A cell's dots as the low byte of its braille character, U+2800 and on.
  private(set) var dots: [[UInt8]]

  init(columns: Int, rows: Int) {
    precondition(columns > 0 && rows > 0)
    self.columns = columns
    self.rows = rows
    dots = Array(repeating: Array(repeating: 0, count: columns), count: rows)
  }

  var dotColumns: Int { columns * 2 }
  var dotRows: Int { rows * 4 }

  /// Draws a straight line between two dots (Bresenham), both ends included.
  mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    var (x, y) = start
    let stepX = end.x >= x ? 1 : -1
    let stepY = end.y >= y ? 1 : -1
    let width = abs(end.x - x)
    let height = -abs(end.y - y)
    var error = width + height
    while true {
      set(x, y)
      if x == end.x && y == end.y { return }
      let doubled = 2 * error
      if doubled >= height {
        error += height
        x += stepX
      }
      if doubled <= width {
        error += width
        y += stepY
      }
    }
  }

  private mutating func set(_ x: Int, _ y: Int) {
    guard (0..<dotColumns).contains(x), (0..<dotRows).contains(y) else { return }
    // Braille numbers its dots down the left side, down the right, then the bottom pair.
    let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
    dots[y / 4][x / 2] |= bits[y % 4][x % 2]
  }
}
#endif
