"""Results, panels and scores whose ranges depend on more than sex and age in years.

A test is {"loinc", "display", "text", "unit", "range" or "ranges"}; a range is (low, high), or
{"low", "high", "age": (low, high, unit), "applies": text}. `ranges` has several by name, and a
result says in which it falls (`within`).
"""

from decimal import Decimal

from merrow.directory import ORGANIZATION, doctor
from merrow.parts import LOINC, SNOMED, at, coding, concept, hl7, quantity, ref
from merrow.vitals import vital

INTERPRETATIONS = {
    "L": "Low", "H": "High", "N": "Normal", "A": "Abnormal", "POS": "Positive", "NEG": "Negative",
    "DET": "Detected", "ND": "Not detected", "NR": "Non-reactive", "HH": "Critical high",
}
CODED = {  # SNOMED CT and interpretation
    "detected": ("260373001", "Detected", "DET"),
    "not detected": ("260415000", "Not detected", "ND"),
    "negative": ("260385009", "Negative", "NEG"),
    "positive": ("10828004", "Positive", "POS"),
    "non-reactive": ("131194007", "Non-Reactive", "NR"),
}


def note(entry):
    return [{"text": entry["note"]}] if "note" in entry else None


def encounter(record, entry):
    """The visit that an entry names, else the one that began on its day."""
    if "visit" in entry:
        return ref("Encounter", entry["visit"]) if entry["visit"] else None
    return record.encounter(entry["day"])


def interpretation(code):
    return [hl7("v3-ObservationInterpretation", code, INTERPRETATIONS[code])]


def range_of(test, result):
    if "ranges" in test:
        chosen = test["ranges"][result["within"]]
    else:
        chosen = test.get("range")
    if isinstance(chosen, tuple):
        chosen = {"low": chosen[0], "high": chosen[1]}
    return chosen


def reference_range(chosen, unit, name=None):
    low, high = chosen.get("low"), chosen.get("high")
    told = f"{low}–{high}" if low and high else f"≤ {high}" if high else f"≥ {low}"
    sides = {"low": low and quantity(low, unit), "high": high and quantity(high, unit)}
    r = {k: v for k, v in sides.items() if v}
    r["type"] = hl7("referencerange-meaning", "normal", "Normal Range")
    if "sex" in chosen:
        code = {"female": ("248152002", "Female"), "male": ("248153007", "Male")}[chosen["sex"]]
        r["appliesTo"] = [concept(coding(SNOMED, *code))]
    elif "applies" in chosen:
        r["appliesTo"] = [concept(text=chosen["applies"])]
    if "age" in chosen:
        youngest, oldest, age_unit = chosen["age"]
        r["age"] = {k: quantity(v, age_unit) for k, v in (("low", youngest), ("high", oldest)) if v}
    r["text"] = f"{told} ({name})" if name else told
    return r


def flag(value, chosen, comparator):
    v = Decimal(value)
    low, high = chosen.get("low"), chosen.get("high")
    if low and v < Decimal(low):
        return "L"
    if high and v > Decimal(high):
        return "H"
    return "H" if comparator == ">" and high and v == Decimal(high) else "N"


def measured(record, test, r):
    """The value, interpretation and reference range members of a result."""
    if "coded" in r:
        code, display, how = CODED[r["coded"]]
        return {"valueCodeableConcept": concept(coding(SNOMED, code, display)),
                "interpretation": interpretation(r.get("flag", how))}
    if "text" in r:
        members = {"valueString": r["text"]}
        return members | ({"interpretation": interpretation(r["flag"])} if "flag" in r else {})
    if "absent" in r:
        return {"dataAbsentReason": hl7("data-absent-reason", *r["absent"])}
    comparator = r["value"][0] if r["value"][0] in "<>" else None
    value = r["value"].lstrip("<>")
    members = {"valueQuantity": quantity(value, test["unit"], comparator)}
    chosen = range_of(test, r)
    if chosen:
        members["interpretation"] = interpretation(r.get("flag") or flag(value, chosen, comparator))
        members["referenceRange"] = [
            reference_range(chosen, test["unit"], chosen.get("name") or r.get("within"))]
    return members


def result(record, tests, r):
    """One laboratory Observation; its id."""
    test = tests[r["test"]]
    day = r["day"]
    id_ = r.get("id", f"{r['test']}-{day}")
    clock = r.get("clock") or record.person.drawn.get(day, "08:30")
    reported = r.get("reported") or record.person.reported.get(day, (day, "16:30"))
    members = measured(record, test, r)
    ranges = members.pop("referenceRange", None)
    coding_ = [coding(LOINC, test["loinc"], test["display"])]
    record.add(
        "Observation", id_, meta=r.get("meta", test.get("meta")),
        extension=r.get("extension"), status=r.get("status", "final"),
        category=[hl7("observation-category", "laboratory", "Laboratory")],
        code=concept(*coding_, text=test["text"]), subject=record.patient,
        encounter=encounter(record, r), effectiveDateTime=at(day, clock),
        issued=at(*reported), performer=[r.get("by", ORGANIZATION)], **members, note=note(r),
        method=concept(text=test["method"]) if "method" in test else None,
        referenceRange=ranges)
    return id_


def panel(record, p, members):
    """A DiagnosticReport over results that were written already."""
    day = p["day"]
    clock = p.get("clock") or record.person.drawn.get(day, "08:30")
    reported = p.get("reported") or record.person.reported.get(day, (day, "16:30"))
    record.add(
        "DiagnosticReport", p["id"], meta=p.get("meta"), extension=p.get("extension"),
        basedOn=[ref("ServiceRequest", p["order"])] if "order" in p else None,
        status=p.get("status", "final"), category=[hl7("v2-0074", *p["category"])],
        code=concept(coding(LOINC, *p["code"]), text=p["text"]), subject=record.patient,
        encounter=encounter(record, p), effectiveDateTime=at(day, clock), issued=at(*reported),
        performer=[ORGANIZATION],
        result=[ref("Observation", m) for m in members] or None,
        conclusion=p.get("conclusion"))


def panels(record, tests, entries):
    """Panels with their members: `values` is {test: value}, or a list of results."""
    for p in entries:
        same = {k: p[k] for k in ("day", "clock", "status", "reported", "meta", "extension",
                                  "visit")
                if k in p}
        rows = p["values"]
        if isinstance(rows, dict):
            rows = [{"test": t} | (v if isinstance(v, dict) else {"value": v})
                    for t, v in rows.items()]
        members = [result(record, tests, same | row) for row in rows]
        panel(record, p, members + p.get("also", []))


def measured_vitals(record, tests, entries):
    """Growth percentiles and the like, which `merrow.vitals` doesn't know: (day, {test: value})."""
    for day, values in entries:
        for test, value in values.items():
            t = tests[test]
            vital(record, f"{test}-{day}", [(t["loinc"], t["display"])], t["text"], day,
                  record.person.drawn.get(day, "09:20"), valueQuantity=quantity(value, t["unit"]))


def told(s):
    """An answer's value: a score, a plain number, a day, a concept or words."""
    if "value" in s:
        return {"valueQuantity": quantity(s["value"], ("score", "{score}"))}
    if "number" in s:
        return {"valueQuantity": quantity(s["number"], ("times", "1"))}
    if "date" in s:
        return {"valueDateTime": s["date"]}
    if "answer" in s:
        return {"valueCodeableConcept": concept(coding(SNOMED, *s["answer"]))}
    return {"valueString": s["text"]}


def scores(record, entries):
    """Questionnaires and what is told in words: survey and social-history Observations."""
    for s in entries:
        category = s.get("category", ("survey", "Survey"))
        value = told(s)
        record.add(
            "Observation", s["id"], meta=s.get("meta"), extension=s.get("extension"),
            status="final",
            category=[hl7("observation-category", *category)],
            code=concept(coding(LOINC, *s["code"]), text=s["name"]), subject=record.patient,
            encounter=encounter(record, s), effectiveDateTime=s["day"],
            performer=[doctor(s.get("doctor", record.person.doctor))], **value,
            interpretation=interpretation(s["flag"]) if "flag" in s else None, note=note(s))
