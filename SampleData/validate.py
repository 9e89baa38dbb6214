#!/usr/bin/env python3
"""Shows every resource of the sample records to four independent readers of FHIR R4.

    pip install --target DIR 'fhir.resources==6.2.2' 'pydantic<2' jsonschema fhirclient fhirpathpy
    PYTHONPATH=DIR python3 SampleData/validate.py path/to/fhir-r4-definitions

The folder has fhir.schema.json and the StructureDefinitions, whose invariants are evaluated. Each
reader misses something that another sees. Exit status 1 if any refuses anything. Whether
references resolve is checked by generate.py itself, each time it writes.
"""

import contextlib
import functools
import io
import json
import pathlib
import sys

import fhirpathpy
import jsonschema
from fhir.resources import construct_fhir_element
from fhirclient.models import fhirelementfactory
from fhirpathpy.models import models

FOLDER = pathlib.Path(__file__).resolve().parent

# What fhirpathpy cannot evaluate, or what asks for more than one resource.
NOT_EVALUATED = {"dom-3", "ext-1", "ele-1"}
UNKNOWN = ("resolve()", "htmlChecks", "hasValue")


def complaints(resource, schema, definitions):
    type_ = resource["resourceType"]
    try:
        construct_fhir_element(type_, resource)
    except Exception as error:
        for one in error.errors():
            if not is_false_alarm(resource, one):
                yield f"fhir.resources: {one['loc']}: {one['msg']}"
    try:
        fhirelementfactory.FHIRElementFactory.instantiate(type_, resource)
    except Exception as error:
        yield f"fhirclient: {error}"
    # The definition of one type: the schema's top-level oneOf would try all 150 and name none.
    validator = jsonschema.Draft7Validator(
        {"$ref": f"#/definitions/{type_}", "definitions": schema["definitions"]})
    for error in validator.iter_errors(resource):
        yield f"fhir.schema.json: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
    for path, key, holds in invariants(definitions, type_):
        for node in nodes(resource, path):
            with contextlib.redirect_stdout(io.StringIO()):
                if holds(node, {"whole": resource}) == [False]:
                    yield f"fhirpathpy: {key} at {path}"


def is_false_alarm(resource, error):
    """A relative URL; FHIR has them where a Binary of the same server is meant (README.md)."""
    value = resource
    for step in error["loc"]:
        value = value[step]
    return error["type"] == "value_error.url.scheme" and value.startswith("Binary/")


@functools.cache
def invariants(definitions, type_):
    """The invariants of a type's own elements, compiled."""
    found = []
    path = definitions / f"StructureDefinition-{type_}.json"
    for element in json.loads(path.read_text("utf-8"))["snapshot"]["element"]:
        for c in element.get("constraint", []):
            text = c.get("expression", "resolve()")
            if c["severity"] == "error" and c["key"] not in NOT_EVALUATED \
                    and not any(word in text for word in UNKNOWN):
                compiled = fhirpathpy.compile(text.replace("%resource", "%whole"), models["r4"])
                found.append((element["path"], c["key"], compiled))
    return found


def nodes(resource, path):
    """The objects at an element's path."""
    level = [resource]
    for name in path.split(".")[1:]:
        inside = [node[name] for node in level if isinstance(node, dict) and name in node]
        level = [x for value in inside for x in (value if isinstance(value, list) else [value])]
    return [node for node in level if isinstance(node, dict)]


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    definitions = pathlib.Path(arguments[0])
    schema = json.loads((definitions / "fhir.schema.json").read_text("utf-8"))
    shown, refused = 0, 0
    for path in sorted(FOLDER.glob("*.json")):
        bundle = json.loads(path.read_text("utf-8"))
        for resource in [bundle] + [entry["resource"] for entry in bundle["entry"]]:
            shown += 1
            for complaint in complaints(resource, schema, definitions):
                print(f"{path.name}: {resource['resourceType']}/{resource['id']}: {complaint}")
                refused += 1
    print(f"{shown} resources shown to four readers, {refused} complaints")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
