public import Sentences

/// What a screen reader says where others see a row, a table or a plot.
///
/// - Symbols are words: `<5` is less than 5, `4.0–5.6` 4.0 to 5.6, `150/92 mmHg` 150 over 92
///   millimeters of mercury, the flag `H` high. Common units of UCUM have words, others are said as
///   they arrived.
/// - Dates stand as they are written, in arguments named `date`, `start` and `end`, without the
///   time of day; an app that formats dates does it there.
/// - What arrived with the record stays in its own language. Ids and addresses aren't said.
/// - It tells what is there and advises nothing.
///
/// Made when it is asked for; a listing costs nothing for it.
public protocol Spoken {
  /// One or two sentences; a trend has a few more.
  var spoken: Sentence { get }
}
