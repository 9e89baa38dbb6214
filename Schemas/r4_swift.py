"""Schemas/r4/*.txt as Swift that holds the text and parses a type when it is first asked for."""

COLUMNS = 96
LINES_A_FILE = 290
HEAD = "// Made by Schemas/compile from Schemas/r4; `make schemas` makes it anew.\n"
KEYWORDS = {"extension"}


def sources(tables):
    """name -> Swift."""
    types = []
    for table in ("types.txt", "resources.txt", "outlines.txt"):
        types += [block.split("\n") for block in tables[table].strip().split("\n\n")]
    sets = [block.split("\n") for block in tables["value-sets.txt"].strip().split("\n\n")]
    types.sort(key=lambda lines: lines[0].split(" ")[0])
    files = {}
    entries = []
    for lines in types:
        name, header = lines[0].split(" ", 1)
        swift = declaration(variable(name), "SchemaType", name, [header] + lines[1:])
        entries.append((name, swift))
    files.update(chunks("R4Types", entries))
    files["R4Types.swift"] = index("R4Types", "SchemaType", "Every type of R4, by name.", entries)
    entries = []
    for lines in sets:
        name, header = lines[0].split(" ", 1)
        swift = declaration(variable(name), "SchemaValueSet", name, [header] + lines[1:])
        entries.append((name, swift))
    files.update(chunks("R4ValueSets", entries))
    files["R4ValueSets.swift"] = index(
        "R4ValueSets", "SchemaValueSet", "Every value set that something is bound to.", entries)
    files["R4Invariants.swift"] = invariants(tables["invariants.txt"].strip().split("\n"))
    return files


def variable(name):
    """`condition-ver-status` and `Contributor.type` as names of Swift."""
    words = name.replace(".", "-").split("-")
    text = "".join(word[:1].upper() + word[1:] for word in words)
    text = text[:1].lower() + text[1:]
    return f"`{text}`" if text in KEYWORDS else text


def declaration(variable, type_name, name, lines):
    return (
        [f"  static let {variable} = {type_name}(", f'    "{name}",', '    #"""']
        + ["    " + line for line in wrapped(lines)]
        + ['    """#)']
    )


def wrapped(lines):
    """Lines of at most COLUMNS columns; `\\#` at an end continues a literal's line."""
    for line in lines:
        if '"""#' in line or "\\#" in line:
            raise ValueError(f"not for a literal: {line}")
        while len(line) > COLUMNS - 4:
            # White space at a line's end would be lost on a reader.
            at = COLUMNS - 8
            while line[at - 1] in " \t" or line[at] in " \t":
                at -= 1
            yield line[:at] + "\\#"
            line = line[at:]
        yield line


def chunks(enum, entries):
    """Files of a bearable length, each named after the first that it holds."""
    files, batch, count = {}, [], 0
    for name, lines in entries + [(None, [])]:
        if batch and (name is None or count + len(lines) > LINES_A_FILE):
            body = "\n".join("\n".join(some) for _, some in batch)
            first = variable(batch[0][0]).strip("`")
            path = f"{enum}+{first[:1].upper()}{first[1:]}.swift"
            files[path] = f"{HEAD}extension {enum} {{\n{body}\n}}\n"
            batch, count = [], 0
        batch.append((name, lines))
        count += len(lines)
    return files


def index(enum, type_name, comment, entries):
    lines = []
    for name, _ in entries:
        line = f'    "{name}": {{ {variable(name)} }},'
        long = [f'    "{name}": {{', f"      {variable(name)}", "    },"]
        lines += [line] if len(line) <= 100 else long
    return (
        f"{HEAD}/// {comment}\nenum {enum} {{\n"
        f"  static let all: [String: @Sendable () -> {type_name}] = [\n"
        + "\n".join(lines)
        + "\n  ]\n}\n"
    )


def invariants(lines):
    body = "\n".join("    " + line for line in wrapped(lines))
    return (
        f"{HEAD}/// The invariants of R4: key and severity, the expression, the sentence.\n"
        f'enum R4Invariants {{\n  static let text: StaticString = #"""\n{body}\n    """#\n}}\n'
    )
