"""JSON as the samples are written: pretty-printed, and numbers as the text that was given."""

import json


class Number(str):
    """A JSON number, kept as the text that is written: "7.0" and "7" are not the same result."""


def lines(value, indent=""):
    """The pretty-printed text of a value: two spaces, members in the order given."""
    inner = indent + "  "
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, dict):
        members = [f"{inner}{quoted(k)}: {lines(v, inner)}" for k, v in value.items()]
        return "{\n" + ",\n".join(members) + "\n" + indent + "}"
    if isinstance(value, list):
        items = [inner + lines(item, inner) for item in value]
        return "[\n" + ",\n".join(items) + "\n" + indent + "]"
    if isinstance(value, (bool, int, str)):
        return quoted(value)
    raise TypeError(f"no float and no null belongs in a record: {value!r}")


def quoted(value):
    return json.dumps(value, ensure_ascii=False)
