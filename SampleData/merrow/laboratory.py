"""Laboratory results and the reports that gather them."""

from decimal import Decimal

from merrow.directory import ORGANIZATION
from merrow.parts import LOINC, SNOMED, age, at, coding, concept, hl7, quantity, ref
from merrow.tests import TESTS


def interval(test, person, day):
    """The reference range of a test for a person on a day: (low, high), either may be None."""
    t = TESTS[test]
    for sex, below, low, high in t.get("by person", []):
        if sex in (None, person.sex) and (below is None or years(person.birth, day) < below):
            return low, high
    return t.get("range", (None, None))


def years(birth, day):
    """Age with a fraction by months, for the ranges of infants."""
    months = (int(day[:4]) - int(birth[:4])) * 12 + int(day[5:7]) - int(birth[5:7])
    return (months - (day[8:] < birth[8:])) / 12


def flag(value, low, high):
    v = Decimal(value)
    code = "L" if low and v < Decimal(low) else "H" if high and v > Decimal(high) else "N"
    return hl7("v3-ObservationInterpretation", code, {"L": "Low", "H": "High", "N": "Normal"}[code])


def range_text(low, high):
    return "–".join((low, high)) if low and high else f"≤ {high}" if high else f"≥ {low}"


def presence(code, display, flag):
    """A coded value with its interpretation, as `laboratory` takes it."""
    return {"valueCodeableConcept": concept(coding(SNOMED, code, display)),
            "interpretation": [hl7("v3-ObservationInterpretation", *flag)]}


def reported(record, day):
    return at(*record.person.reported.get(day, (day, "16:30")))


def laboratory(record, id_, test, day, clock="", status="final", comparator=None, note=None,
               issued=None, meta=None, extension=None, basedOn=None, specimen=None, **value):
    """One laboratory Observation; the value is `number` or a FHIR value[x]."""
    t = TESTS[test]
    clock = clock or record.person.drawn.get(day) or record.minute(8)
    interpretation, reference_range = None, None
    if "number" in value:
        number = value.pop("number")
        low, high = interval(test, record.person, day)
        value["valueQuantity"] = quantity(number, t["unit"], comparator)
        if low or high:
            interpretation = [flag(number, low, high)]
            sides = {"low": low and quantity(low, t["unit"]),
                     "high": high and quantity(high, t["unit"])}
            meaning = t.get("meaning")
            reference_range = [
                {k: v for k, v in sides.items() if v}
                | ({"type": hl7("referencerange-meaning", *meaning)} if meaning else {})
                | {"text": range_text(low, high)}]
    interpretation = value.pop("interpretation", interpretation)
    return record.add(
        "Observation", id_, meta=meta, extension=extension, basedOn=basedOn, status=status,
        category=[hl7("observation-category", "laboratory", "Laboratory")],
        code=concept(coding(LOINC, t["loinc"], t["display"]), text=t["text"]),
        subject=record.patient, encounter=record.encounter(day), effectiveDateTime=at(day, clock),
        issued=issued or reported(record, day), performer=[ORGANIZATION],
        **value, interpretation=interpretation, note=[{"text": note}] if note else None,
        specimen=specimen, referenceRange=reference_range)


def panel(record, id_, code, category, text, day, members, conclusion=None, status="final",
          issued=None, meta=None, extension=None, basedOn=None):
    """The report over results that were drawn together."""
    record.add(
        "DiagnosticReport", id_, meta=meta, extension=extension, basedOn=basedOn, status=status,
        category=[hl7("v2-0074", *category)], code=concept(coding(LOINC, *code), text=text),
        subject=record.patient, encounter=record.encounter(day),
        effectiveDateTime=at(day, record.person.drawn.get(day, "08:30")),
        issued=issued or reported(record, day), performer=[ORGANIZATION],
        result=[ref("Observation", m) for m in members] or None, conclusion=conclusion)


def series(record, test, values):
    """One result a day of a test: (day, number), a number may begin with "<"; a third is a
    dictionary of what else `laboratory` takes."""
    for day, number, *more in values:
        below = number.startswith("<")
        laboratory(record, f"{test}-{day}", test, day, number=number.lstrip("<"),
                   comparator="<" if below else None, **(more[0] if more else {}))


def kidneys(record, creatinine):
    """Creatinine, and the filtration rate that the laboratory computes from it."""
    for day, number in creatinine:
        clock = record.person.drawn.get(day) or record.minute(8)
        laboratory(record, f"creatinine-{day}", "creatinine", day, clock, number=number)
        laboratory(record, f"egfr-{day}", "egfr", day, clock,
                   number=filtration(record.person, number, day))


def filtration(person, creatinine, day):
    """CKD-EPI 2021, in mL/min/1.73 m², whole numbers as laboratories print them."""
    kappa, alpha, factor = (0.7, -0.241, 1.012) if person.sex == "female" else (0.9, -0.302, 1)
    ratio = float(creatinine) / kappa
    value = (142 * min(ratio, 1) ** alpha * max(ratio, 1) ** -1.2
             * 0.9938 ** age(person.birth, day) * factor)
    return str(round(value))


def lipids(record, day, total, hdl, triglycerides):
    ldl = str(int(total) - int(hdl) - (int(triglycerides) + 2) // 5)
    values = {"cholesterol": total, "hdl": hdl, "triglycerides": triglycerides, "ldl": ldl}
    members = [laboratory(record, f"{test}-{day}", test, day, "08:30", number=number)
               for test, number in values.items()]
    panel(record, f"lipids-{day}", ("24331-1", "Lipid 1996 panel - Serum or Plasma"),
          ("CH", "Chemistry"), "Lipid panel", day, members)


COUNT_TESTS = ["leukocytes", "erythrocytes", "hemoglobin", "hematocrit", "mcv", "platelets"]


def blood_count(record, day, counts, conclusion=None, extension=None):
    clock = record.person.drawn.get(day, "08:30")
    members = [laboratory(record, f"{test}-{day}", test, day, clock, number=number,
                          extension=extension)
               for test, number in zip(COUNT_TESTS, counts)]
    panel(record, f"blood-count-{day}", ("58410-2", "CBC panel - Blood by Automated count"),
          ("HM", "Hematology"), "Complete blood count", day, members, conclusion,
          extension=extension)
