"""The small parts that resources are made of: codes, quantities, days, references."""

import uuid
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from merrow.text import Number

NAMESPACE = uuid.UUID("5a7c4e1f-0b5d-5c68-9a3e-4f2d6b8c1e07")

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
CVX = "http://hl7.org/fhir/sid/cvx"
ICD10 = "http://hl7.org/fhir/sid/icd-10-cm"
UCUM = "http://unitsofmeasure.org"
NUCC = "http://nucc.org/provider-taxonomy"
HL7 = "http://terminology.hl7.org/CodeSystem/"
US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/"
US_CORE_TABLES = "http://hl7.org/fhir/us/core/CodeSystem/"
# Identifiers that the invented hospital gives out.
MERROW_FALLS = "https://merrowfalls.example.org/fhir/"

MMHG = ("mmHg", "mm[Hg]")
TABLET = ("tablet", "{tablet}")
MG_DL = ("mg/dL", "mg/dL")
ORAL = ("26643006", "Oral route")


# --- Codes and quantities --------------------------------------------------------------------


def coding(system, code, display=None):
    return {"system": system, "code": code} | ({"display": display} if display else {})


def concept(*codings, text=None):
    return ({"coding": list(codings)} if codings else {}) | ({"text": text} if text else {})


def hl7(table, code, display=None):
    return concept(coding(HL7 + table, code, display))


def snomed(pair, text=None):
    return concept(coding(SNOMED, *pair), text=text)


def quantity(value, unit, comparator=None):
    shown, code = unit
    head = {"value": Number(value)}
    if comparator:
        head["comparator"] = comparator
    return head | {"unit": shown, "system": UCUM, "code": code}


def rounded(value, places):
    return str(Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


# --- Days ------------------------------------------------------------------------------------


def offset(day, clock="12:00"):
    """The offset of US Eastern time; the rule since 2007, March to November, at two o'clock."""
    d = date.fromisoformat(day)

    def sunday(month, nth):
        first = date(d.year, month, 1)
        return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))

    moment = (d, clock)
    return "-04:00" if (sunday(3, 2), "02:00") <= moment < (sunday(11, 1), "02:00") else "-05:00"


def at(day, clock):
    """A moment as it is written. Nobody is seen in the hour that happens twice in November."""
    return f"{day}T{clock}:00{offset(day, clock)}"


def age(birth, day):
    """Whole years; both are full dates."""
    return int(day[:4]) - int(birth[:4]) - (day[5:] < birth[5:])


# --- References ------------------------------------------------------------------------------


def urn(type_, id_):
    return f"urn:uuid:{uuid.uuid5(NAMESPACE, f'{type_}/{id_}')}"


def ref(type_, id_, display=None):
    return {"reference": urn(type_, id_)} | ({"display": display} if display else {})


def references(value):
    """Every reference inside a resource that should lead to an entry of the bundle."""
    if isinstance(value, dict):
        for k, v in value.items():
            if k == "reference" and isinstance(v, str) and not v.startswith("#"):
                yield v
            else:
                yield from references(v)
    elif isinstance(value, list):
        for item in value:
            yield from references(item)
