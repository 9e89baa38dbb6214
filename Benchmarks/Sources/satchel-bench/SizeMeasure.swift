/// How much an app grows by linking Satchel. The programs are stripped ones.
struct SizeMeasure {
  /// An app that depends on Satchel alone.
  let app: String
  /// The same, compiled for size; nil if it wasn't built.
  let smallApp: String?
  let empty: String
  /// Paths of the shared libraries that are loaded for the app and not for an empty program.
  let libraries: [String]

  func rows() -> [Row] {
    let (whole, nothing) = (Double(fileSize(app)), Double(fileSize(empty)))
    var rows = [
      Row(
        "Size of an app with the core, stripped", whole.shownAsBytes,
        ratio: "+ " + (whole - nothing).shownAsBytes + " to an empty one")
    ]
    if let smallApp {
      let small = Double(fileSize(smallApp))
      rows.append(
        Row(
          "  the same with -Osize", small.shownAsBytes,
          ratio: "+ " + (small - nothing).shownAsBytes + " to an empty one"))
    }
    let bytes = libraries.reduce(0) { $0 + fileSize($1) }
    rows.append(
      Row(
        "  shared libraries besides an empty program's (see below)", "\(libraries.count)",
        ratio: "+ " + Double(bytes).shownAsBytes))
    return rows
  }

  /// The libraries by name, the largest first.
  var note: String {
    "Shared libraries: "
      + libraries.map { (path: $0, size: Double(fileSize($0))) }.sorted { $0.size > $1.size }
      .map { library in
        let name = library.path.split(separator: "/").last ?? ""
        return name.prefix { $0 != "." } + " " + library.size.shownAsBytes
      }.joined(separator: ", ") + "."
  }
}
