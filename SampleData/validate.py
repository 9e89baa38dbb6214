#!/usr/bin/env python3
"""Shows every resource of the sample record to three independent readers of FHIR R4.

    pip install --target DIR 'fhir.resources==6.2.2' 'pydantic<2' jsonschema fhirclient
    PYTHONPATH=DIR python3 SampleData/validate.py path/to/fhir.schema.json

Each misses something that another sees. Exit status 1 if any refuses anything. Whether references
resolve is checked by generate.py itself, each time it writes.
"""

import importlib
import json
import pathlib
import sys

import jsonschema
from fhir.resources import construct_fhir_element
from fhirclient.models import fhirelementfactory

TARGET = pathlib.Path(__file__).resolve().parent / "odalys-brannquill.json"


def complaints(resource, schema):
    type_ = resource["resourceType"]
    try:
        construct_fhir_element(type_, resource)
    except Exception as error:
        yield f"fhir.resources: {error}"
    try:
        fhirelementfactory.FHIRElementFactory.instantiate(type_, resource)
    except Exception as error:
        yield f"fhirclient: {error}"
    # The definition of one type: the schema's top-level oneOf would try all 150 and name none.
    validator = jsonschema.Draft7Validator(
        {"$ref": f"#/definitions/{type_}", "definitions": schema["definitions"]})
    for error in validator.iter_errors(resource):
        yield f"fhir.schema.json: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    schema = json.loads(pathlib.Path(arguments[0]).read_text("utf-8"))
    bundle = json.loads(TARGET.read_text("utf-8"))
    refused = 0
    for resource in [bundle] + [entry["resource"] for entry in bundle["entry"]]:
        for complaint in complaints(resource, schema):
            print(f"{resource['resourceType']}/{resource['id']}: {complaint}")
            refused += 1
    print(f"{len(bundle['entry']) + 1} resources shown to three readers, {refused} complaints")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
