"""What generate.py looks at before it writes: slips that no reader of FHIR would notice."""

import re

from merrow.ours import SATCHEL
from merrow.parts import CVX, ICD10, LOINC, NUCC, RXNORM, SNOMED, UCUM, offset, references

NAMED = {LOINC, SNOMED, RXNORM, CVX, ICD10, NUCC, UCUM}
MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d([+-]\d\d:\d\d)$")
PHONE = re.compile(r"\+?(?:1-)?\d{3}-\d{3}-\d{4}")
MAIL = re.compile(r"[\w.+-]+@([\w.-]+)")


def refuse(bundle):
    """Raises for the first slip in a bundle."""
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    if len(set(urls)) != len(urls):
        raise ValueError(f"{bundle['id']}: two resources of one type have the same id")
    here = set(urls) | {entry["request"]["url"] for entry in bundle["entry"]}
    for entry in bundle["entry"]:
        for problem in slips(entry["resource"], here):
            raise ValueError(f"{bundle['id']}: {entry['request']['url']}: {problem}")


def slips(resource, here):
    if not re.fullmatch(r"[a-z0-9.-]{1,64}", resource["id"]):
        yield "its id isn't one"
    for target in references(resource):
        if target not in here:
            yield f"it refers to {target}, which isn't here"
    for value in walked(resource):
        if isinstance(value, dict):
            yield from code_slips(value)
            if value.get("url", "").startswith("Binary/") and value["url"] not in here:
                yield f"{value['url']} isn't here"
        elif isinstance(value, str):
            yield from text_slips(value)


def walked(value):
    """Every object and every text inside a value."""
    if isinstance(value, dict):
        yield value
        for key, inside in value.items():
            if key != "data":
                yield from walked(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from walked(inside)
    else:
        yield value


# --- Texts -----------------------------------------------------------------------------------


def text_slips(text):
    for number in PHONE.findall(text):
        if not re.search(r"802-555-01\d\d$", number):
            yield f"a telephone number that may be somebody's: {number}"
    for host in MAIL.findall(text):
        if host != "example.org":
            yield f"mail to {host}"
    moment = MOMENT.match(text)
    if moment and offset(moment[1], moment[2]) != moment[3]:
        yield f"{text} isn't a time of Merrow Falls"


# --- Codes -----------------------------------------------------------------------------------


def code_slips(value):
    system, code = value.get("system"), value.get("code")
    if system not in NAMED or not isinstance(code, str):
        return
    if not (value.get("display") or value.get("unit")):
        yield f"{system} {code} says nothing to a reader"
    if system == LOINC and not code.startswith("LP") and not luhn(code):
        yield f"LOINC {code} has another check digit"
    if system == SNOMED and not verhoeff(code):
        yield f"SNOMED CT {code} has another check digit"


def luhn(code):
    """LOINC's check digit: modulus 10 over the number before the hyphen."""
    number, digit = code.split("-")
    total = 0
    for place, character in enumerate(reversed(number)):
        doubled = int(character) * (2 if place % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return (10 - total % 10) % 10 == int(digit)


def verhoeff(code):
    """SNOMED CT's check digit: Verhoeff's, over the dihedral group of the pentagon."""

    def product(a, b):
        if a < 5:
            return (a + b) % 5 + (0 if b < 5 else 5)
        return (a - b) % 5 + (5 if b < 5 else 0)

    shift, tables = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4], [list(range(10))]
    for _ in range(7):
        tables.append([shift[n] for n in tables[-1]])
    total = 0
    for place, character in enumerate(reversed(code)):
        total = product(total, tables[place % 8][int(character)])
    return total == 0


# --- What is ours ----------------------------------------------------------------------------

TABLE_HEAD = re.compile(r"\| `" + re.escape(SATCHEL) + r"(StructureDefinition|CodeSystem)/…`")


def documented(text):
    """The names that Docs/EXTENSIONS.md lists: first cells of the tables whose head says so."""
    kind = None
    for line in text.splitlines():
        head = TABLE_HEAD.match(line)
        if head:
            kind = head[1]
        elif not line.startswith("|"):
            kind = None
        elif kind and line.startswith("| `"):
            yield f"{SATCHEL}{kind}/{line.split('`')[1]}"


def refuse_undocumented(written, text):
    """Raises for names under our own base that are used or listed, not both."""
    used = set(re.findall(re.escape(SATCHEL) + r"[\w/-]+", written))
    odd = sorted(used ^ set(documented(text)))
    if odd:
        raise ValueError(f"used, or listed in Docs/EXTENSIONS.md, but not both: {', '.join(odd)}")
