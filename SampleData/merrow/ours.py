"""Extensions and codes of Satchel's own; Docs/EXTENSIONS.md says what each means."""

from merrow.parts import HL7, coding, concept

SATCHEL = "https://satchel.example.org/fhir/"
STRUCTURES = SATCHEL + "StructureDefinition/"
TABLES = SATCHEL + "CodeSystem/"
TIME_ZONE = "http://hl7.org/fhir/StructureDefinition/timezone"


def extension(name, **value):
    """One of ours: `extension("portal-access", valueBoolean=False)`."""
    return {"url": STRUCTURES + name} | value


def parts(name, *inside):
    """A complex one: each part is (url, {"value…": …})."""
    return {"url": STRUCTURES + name, "extension": [{"url": url} | value for url, value in inside]}


def our_code(table, code, display):
    return concept(coding(TABLES + table, code, display))


def eastern():
    return {"url": TIME_ZONE, "valueCode": "America/New_York"}


# --- Labels ----------------------------------------------------------------------------------

RESTRICTED = coding(HL7 + "v3-Confidentiality", "R", "restricted")
VERY_RESTRICTED = coding(HL7 + "v3-Confidentiality", "V", "very restricted")
SUBSTANCE_USE = coding(HL7 + "v3-ActCode", "ETH", "substance abuse information sensitivity")
HIV = coding(HL7 + "v3-ActCode", "HIV", "HIV/AIDS information sensitivity")
PSYCHIATRY = coding(HL7 + "v3-ActCode", "PSY", "psychiatry disorder information sensitivity")
SEXUAL = coding(HL7 + "v3-ActCode", "SEX", "sexuality and reproductive health information sensitivity")
GENETIC = coding(HL7 + "v3-ActCode", "GDIS", "genetic disease information sensitivity")
TRANSPLANT = coding(TABLES + "sensitivity", "transplant", "Transplant")


def labels(*codings):
    """The `meta` of a resource that carries security labels."""
    return {"security": list(codings)}


# --- When a result is released ---------------------------------------------------------------


def release(category=None, anchor=None, held=None, by=None, at=None):
    """How a result comes to be released: its kind of test, what the days are counted from, whether
    it is held, who released it by hand and when."""
    inside = []
    if category:
        inside.append(("category", {"valueCode": category}))
    if anchor:
        inside.append(("anchor", {"valueInstant": anchor}))
    if held:
        inside.append(("held", {"valueBoolean": True}))
    if by:
        inside.append(("releasedBy", {"valueReference": by}))
        inside.append(("releasedAt", {"valueInstant": at}))
    return parts("release", *inside)
