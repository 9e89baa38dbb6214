#!/usr/bin/env python3
"""Writes the records of the people we invented, byte for byte the same each time.

    python3 SampleData/generate.py            rewrites the files in SampleData
    python3 SampleData/generate.py --check    compares; exit status 1 if a file differs

A person is a module of `people`: fixed data and what is written from it. Only what a reader would
call noise (minutes of a blood draw, the last digit of a pulse) comes from a generator with a fixed
seed. Numbers are kept as the text that stands in the data, because "7.0" and "7" are not the same
laboratory value.
"""

import pathlib
import sys

from merrow import checks, directory, settings
from merrow.bundle import transaction
from merrow.record import Record
from people import PEOPLE

FOLDER = pathlib.Path(__file__).resolve().parent


def files():
    """Every file that is written here, by its name in this folder."""
    organization = [settings.settings()] + directory.everything()
    written = {"merrow-falls.json": transaction("merrow-falls", organization)}
    whole = {}
    for module in PEOPLE:
        record = Record(module.WHO)
        module.write(record)
        for r in record.resources + record.held_back:
            name = f"{r['resourceType']}/{r['id']}"
            if whole.setdefault(name, r) != r:
                raise ValueError(f"{module.WHO.file}: {name} is somebody else's")
        written |= dict(record.texts()) | record.files
    checks.refuse_undocumented(
        b"".join(data for name, data in written.items() if name.endswith(".json")).decode("utf-8"),
        (FOLDER.parent / "Docs/EXTENSIONS.md").read_text("utf-8"))
    return written


def main(arguments):
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    status = 0
    for name, data in files().items():
        path = FOLDER / name
        if path.exists() and path.read_bytes() == data:
            continue
        if arguments == ["--check"]:
            print(f"{name} is not what generate.py writes: run it", file=sys.stderr)
            status = 1
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
            print(f"{name} written")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
