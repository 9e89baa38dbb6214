#!/usr/bin/env python3
"""Writes the record of the adult we invented, byte for byte the same each time.

    python3 SampleData/generate.py            rewrites SampleData/odalys-brannquill.json
    python3 SampleData/generate.py --check    compares; exit status 1 if the file differs

Everything is fixed data in story.py; only what a reader would call noise (minutes of a blood draw,
the last digit of a pulse) comes from a generator with a fixed seed. Numbers are kept as the text
that stands in the story (`Number`), because "7.0" and "7" are not the same laboratory value.
"""

import base64
import hashlib
import json
import pathlib
import random
import sys
import uuid
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

import story

FOLDER = pathlib.Path(__file__).resolve().parent
TARGET = FOLDER / "odalys-brannquill.json"
NAMESPACE = uuid.UUID("5a7c4e1f-0b5d-5c68-9a3e-4f2d6b8c1e07")

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
CVX = "http://hl7.org/fhir/sid/cvx"
ICD10 = "http://hl7.org/fhir/sid/icd-10-cm"
UCUM = "http://unitsofmeasure.org"
HL7 = "http://terminology.hl7.org/CodeSystem/"
US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/"
US_CORE_TABLES = "http://hl7.org/fhir/us/core/CodeSystem/"
OURS = "https://merrowfalls.example.org/fhir/"


class Number(str):
    """A JSON number, kept as the text that is written."""


# --- JSON ------------------------------------------------------------------------------------


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


# --- Small parts -----------------------------------------------------------------------------


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


def simple(value, unit):
    return {"value": Number(value)} | {"unit": unit[0], "system": UCUM, "code": unit[1]}


def offset(day):
    """The offset of US Eastern time on a day; the rule since 2007, March to November."""
    d = date.fromisoformat(day)

    def sunday(month, nth):
        first = date(d.year, month, 1)
        return first + timedelta(days=(6 - first.weekday()) % 7 + 7 * (nth - 1))

    return "-04:00" if sunday(3, 2) <= d < sunday(11, 1) else "-05:00"


def at(day, clock):
    return f"{day}T{clock}:00{offset(day)}"


def rounded(value, places):
    return str(Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


class Record:
    """The bundle being written: resources in order, and who may be referred to."""

    def __init__(self):
        self.resources = []
        self.noise = random.Random(19670614)

    def add(self, type_, id_, **members):
        # Python keywords end in "_" (`class_`), extensions of primitives start with it (`_birthDate`).
        members = {k.rstrip("_"): v for k, v in members.items() if v is not None}
        self.resources.append({"resourceType": type_, "id": id_} | members)
        return id_

    def minute(self, hour, spread=50):
        """A clock time in the hour given; the noise of a waiting room."""
        return f"{hour:02d}:{int(self.noise.random() * spread):02d}"

    def bundle(self):
        return {
            "resourceType": "Bundle",
            "id": "odalys-brannquill",
            "type": "transaction",
            "timestamp": "2026-01-05T09:00:00Z",
            "entry": [
                {
                    "fullUrl": urn(r["resourceType"], r["id"]),
                    "resource": r,
                    "request": {"method": "PUT", "url": f"{r['resourceType']}/{r['id']}"},
                }
                for r in self.resources
            ],
        }


def urn(type_, id_):
    return f"urn:uuid:{uuid.uuid5(NAMESPACE, f'{type_}/{id_}')}"


def ref(type_, id_, display=None):
    return {"reference": urn(type_, id_)} | ({"display": display} if display else {})


PATIENT = ref("Patient", "odalys", "Odalys Renée Brännquill")
ORGANIZATION = ref("Organization", "merrow-falls", "Merrow Falls Community Health")


def doctor(key):
    return ref("Practitioner", key, story.PRACTITIONERS[key]["display"])


# --- The directory and the person ------------------------------------------------------------


def directory(record):
    phone = lambda number: {"system": "phone", "value": number, "use": "work"}
    address = lambda line: {
        "line": [line], "city": "Merrow Falls", "state": "VT", "postalCode": "05000", "country": "US"}
    record.add(
        "Organization", "merrow-falls", active=True,
        identifier=[{"system": OURS + "organizations", "value": "MFCH"}],
        type=[hl7("organization-type", "prov", "Healthcare Provider")],
        name="Merrow Falls Community Health", telecom=[phone("+1-802-555-0100")],
        address=[address("1 Lanternworks Square")])
    record.add(
        "Organization", "fernhollow", active=True,
        type=[hl7("organization-type", "ins", "Insurance Company")],
        name="Fernhollow Mutual Insurance", telecom=[phone("+1-802-555-0190")])
    for id_, name, code, line, number in story.LOCATIONS:
        record.add(
            "Location", id_, status="active", name=name, mode="instance",
            type=[hl7("v3-RoleCode", *code)], telecom=[phone(number)], address=address(line),
            managingOrganization=ORGANIZATION)
    for key, p in story.PRACTITIONERS.items():
        record.add(
            "Practitioner", key, active=True,
            identifier=[{"system": OURS + "practitioners", "value": p["number"]}],
            name=[{"use": "official", "family": p["family"], "given": p["given"],
                   "prefix": ["Dr."], "suffix": ["MD"]}],
            gender=p["gender"])
        record.add(
            "PractitionerRole", f"{key}-role", active=True, practitioner=doctor(key),
            organization=ORGANIZATION,
            code=[concept(coding(SNOMED, "158965000", "Medical practitioner"))],
            specialty=[concept(coding("http://nucc.org/provider-taxonomy", *p["specialty"]))],
            location=[ref("Location", p["location"])], telecom=[phone(p["phone"])])


def person(record):
    def us_core(name, category, text):
        return {
            "url": US_CORE + name,
            "extension": [
                {"url": "ombCategory", "valueCoding": coding("urn:oid:2.16.840.1.113883.6.238", *category)},
                {"url": "text", "valueString": text},
            ],
        }

    record.add(
        "Patient", "odalys",
        extension=[
            us_core("us-core-race", ("2054-5", "Black or African American"), "Black or African American"),
            us_core("us-core-ethnicity", ("2135-2", "Hispanic or Latino"), "Hispanic or Latino"),
        ],
        identifier=[{"use": "usual", "type": hl7("v2-0203", "MR", "Medical record number"),
                     "system": OURS + "record-numbers", "value": "MF-0041867",
                     "assigner": ORGANIZATION}],
        active=True,
        name=[
            {"use": "official", "family": "Brännquill", "given": ["Odalys", "Renée"]},
            {"use": "usual", "text": "Odi", "given": ["Odi"]},
            {"use": "maiden", "family": "Taverasol", "given": ["Odalys", "Renée"],
             "period": {"end": "1994-08-20"}},
        ],
        telecom=[
            {"system": "phone", "value": "+1-802-555-0142", "use": "mobile", "rank": 1},
            {"system": "phone", "value": "+1-802-555-0143", "use": "home", "rank": 2},
            {"system": "email", "value": "odalys.brannquill@example.org"},
        ],
        gender="female", birthDate="1967-06-14",
        _birthDate={"extension": [{
            "url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime",
            "valueDateTime": "1967-06-14T05:40:00-04:00"}]},
        address=[
            {"use": "home", "type": "both", "line": ["27 Quillfeather Row", "Apt. 3"],
             "city": "Merrow Falls", "state": "VT", "postalCode": "05000", "country": "US",
             "period": {"start": "2009-05"}},
            {"use": "old", "line": ["8 Old Ropewalk"], "city": "Merrow Falls", "state": "VT",
             "postalCode": "05000", "country": "US", "period": {"start": "1994", "end": "2009-05"}},
        ],
        maritalStatus=hl7("v3-MaritalStatus", "M", "Married"), multipleBirthBoolean=False,
        contact=[{
            "relationship": [hl7("v2-0131", "C", "Emergency Contact")],
            "name": {"family": "Brännquill", "given": ["Tobiah"]},
            "telecom": [{"system": "phone", "value": "+1-802-555-0144"}]}],
        communication=[
            {"language": concept(coding("urn:ietf:bcp:47", "es", "Spanish"))},
            {"language": concept(coding("urn:ietf:bcp:47", "en", "English")), "preferred": True},
        ],
        generalPractitioner=[doctor("okwuosa")], managingOrganization=ORGANIZATION)
    record.add(
        "Coverage", "fernhollow-plan", status="active",
        type=hl7("v3-ActCode", "EHCPOL", "extended healthcare"), subscriber=PATIENT,
        subscriberId="FM-555-20417", beneficiary=PATIENT,
        relationship=hl7("subscriber-relationship", "self", "Self"), period={"start": "2021-01-01"},
        payor=[ref("Organization", "fernhollow", "Fernhollow Mutual Insurance")],
        class_=[
            {"type": hl7("coverage-class", "group", "Group"), "value": "G-1180",
             "name": "Lanternworks employees"},
            {"type": hl7("coverage-class", "plan", "Plan"), "value": "Silver-2"},
        ])


# --- Visits, problems, allergies, medicines --------------------------------------------------


def visits(record):
    for v in story.VISITS:
        class_, display = story.CLASSES[v["class"]]
        part = ("PPRF", "primary performer") if class_ in ("AMB", "VR") else ("ATND", "attender")
        record.add(
            "Encounter", v["id"], status="finished",
            class_=coding(HL7 + "v3-ActCode", class_, display),
            type=[snomed(v["type"])], subject=PATIENT,
            participant=[{"type": [hl7("v3-ParticipationType", *part)],
                          "individual": doctor(v["doctor"])}],
            period={"start": at(*v["start"]), "end": at(*v["end"])},
            reasonCode=[concept(text=v["reason"])],
            diagnosis=[
                {"condition": ref("Condition", c),
                 "use": hl7("diagnosis-role", "DD", "Discharge diagnosis")}
                for c in v.get("diagnoses", [])
            ] or None,
            hospitalization=v.get("stay") and {
                **({"admitSource": hl7("admit-source", "emd", "From accident/emergency department")}
                   if v["stay"] == "emergency" else {}),
                "dischargeDisposition": hl7("discharge-disposition", "home", "Home")},
            location=[{"location": ref("Location", v["location"])}] if v["location"] else None,
            serviceProvider=ORGANIZATION)


def problems(record):
    for p in story.PROBLEMS:
        codings = [coding(SNOMED, *p["snomed"])]
        if "icd" in p:
            codings.append(coding(ICD10, *p["icd"]))
        record.add(
            "Condition", p["id"],
            clinicalStatus=hl7("condition-clinical", p["status"]),
            verificationStatus=hl7("condition-ver-status", "confirmed"),
            category=[hl7("condition-category", "problem-list-item", "Problem List Item")],
            severity=snomed(p["severity"]) if "severity" in p else None,
            code=concept(*codings, text=p["text"]),
            bodySite=[snomed(story.RIGHT_KNEE)] if p["id"] == "knee-osteoarthritis" else None,
            subject=PATIENT, encounter=ref("Encounter", p["encounter"]) if "encounter" in p else None,
            **p["onset"], **p.get("abatement", {}),
            recordedDate=p["recorded"], recorder=doctor(p.get("recorder", "okwuosa")),
            note=[{"text": p["note"]}] if "note" in p else None)


def allergies(record):
    for a in story.ALLERGIES:
        record.add(
            "AllergyIntolerance", a["id"],
            clinicalStatus=hl7("allergyintolerance-clinical", a["status"]) if a["status"] else None,
            verificationStatus=hl7("allergyintolerance-verification", a["verification"]),
            type=a["type"], category=[a["category"]], criticality=a.get("criticality"),
            code=concept(coding(*a["code"]), text=a["text"]), patient=PATIENT,
            onsetDateTime=a.get("onset"), recordedDate=a["recorded"], recorder=doctor("okwuosa"),
            reaction=[{"manifestation": [snomed(m) for m in a["manifestations"]],
                       "severity": a["severity"]}] if "manifestations" in a else None,
            note=[{"text": a["note"]}] if "note" in a else None)


def medicines(record):
    for m in story.MEDICINES:
        code = concept(coding(RXNORM, *m["rxnorm"]), text=m["text"])
        times, period, unit = m["every"]
        dose = {
            "text": m["sig"],
            "timing": {"repeat": {"frequency": times, "period": Number(period), "periodUnit": unit}},
            "asNeededBoolean": m.get("as needed"),
            "route": snomed(m.get("route", story.ORAL)),
            "doseAndRate": [{"doseQuantity": simple(*m["dose"])}],
        }
        inside = m.get("contained")
        record.add(
            "MedicationRequest", m["id"],
            contained=[{"resourceType": "Medication", "id": inside, "code": code,
                        "status": "active"}] if inside else None,
            status=m["status"],
            statusReason=concept(text=m["why"]) if "why" in m else None, intent="order",
            **({"medicationReference": {"reference": "#" + inside, "display": m["text"]}} if inside
               else {"medicationCodeableConcept": code}),
            subject=PATIENT, encounter=ref("Encounter", m["encounter"]),
            authoredOn=m["authored"], requester=doctor(m.get("requester", "okwuosa")),
            reasonReference=[ref("Condition", m["for"])] if "for" in m else None,
            dosageInstruction=[{k: v for k, v in dose.items() if v is not None}],
            dispenseRequest={
                "validityPeriod": {"start": m["authored"], "end": m["until"]},
                "numberOfRepeatsAllowed": m["refills"],
                "quantity": simple(*m["supply"]),
                "expectedSupplyDuration": simple(m["days"], ("d", "d"))},
            priorPrescription=ref("MedicationRequest", m["prior"]) if "prior" in m else None)
    o = story.OVER_THE_COUNTER
    record.add(
        "MedicationStatement", o["id"], status="active",
        category=hl7("medication-statement-category", "patientspecified", "Patient Specified"),
        medicationCodeableConcept=concept(coding(RXNORM, *o["rxnorm"]), text=o["text"]),
        subject=PATIENT, effectivePeriod={"start": o["since"]}, dateAsserted=o["asserted"],
        informationSource=PATIENT, reasonCode=[concept(text=o["reason"])],
        note=[{"text": o["note"]}], dosage=[{"text": o["sig"], "asNeededBoolean": True}])


def immunizations(record):
    for day, cvx, lot, refused in story.IMMUNIZATIONS:
        record.add(
            "Immunization", f"{story.VACCINES[cvx][1]}-{day}",
            status="not-done" if refused else "completed",
            statusReason=hl7("v3-ActReason", "PATOBJ", "patient objection") if refused else None,
            vaccineCode=concept(coding(CVX, cvx, story.VACCINES[cvx][0])), patient=PATIENT,
            occurrenceDateTime=day, primarySource=True,
            location=None if refused else ref("Location", "clinic", "Merrow Falls Family Practice"),
            lotNumber=lot,
            site=None if refused else hl7("v3-ActSite", "LA", "left arm"),
            route=None if refused else hl7("v3-RouteOfAdministration", "IM", "Injection, intramuscular"),
            performer=None if refused else [
                {"function": hl7("v2-0443", "AP", "Administering Provider"), "actor": doctor("okwuosa")}],
            note=[{"text": refused}] if refused else None)


def procedures(record):
    for p in story.PROCEDURES:
        record.add(
            "Procedure", p["id"], status="completed",
            partOf=[ref("Procedure", p["part of"])] if "part of" in p else None,
            category=snomed(story.SURGICAL) if p.get("surgery") else None,
            code=snomed(p["code"], p["text"]), subject=PATIENT,
            encounter=ref("Encounter", p["encounter"]) if "encounter" in p else None,
            performedPeriod={"start": p["start"], "end": p["end"]},
            performer=[{"actor": doctor(p["doctor"])}] if "doctor" in p else None,
            location=ref("Location", p["location"]),
            reasonReference=[ref("Condition", p["for"])] if "for" in p else None,
            bodySite=[snomed(p["site"])] if "site" in p else None,
            outcome=snomed(story.SUCCESSFUL) if p.get("surgery") else None,
            report=[ref("DocumentReference", p["note"])] if "note" in p else None)


# --- Results and vital signs -----------------------------------------------------------------


def flag(value, low, high):
    v = Decimal(value)
    code = "L" if low and v < Decimal(low) else "H" if high and v > Decimal(high) else "N"
    return hl7("v3-ObservationInterpretation", code, {"L": "Low", "H": "High", "N": "Normal"}[code])


def reported(day):
    return at(*story.REPORTED.get(day, (day, "16:30")))


def laboratory(record, id_, test, day, clock="", status="final", comparator=None, note=None,
               issued=None, **value):
    """One laboratory Observation of a test in the story; `number` or a FHIR value[x]."""
    t = story.TESTS[test]
    clock = clock or story.DRAWN.get(day) or record.minute(8)
    low, high = t.get("range", (None, None))
    interpretation, reference_range = None, None
    if "number" in value:
        number = value.pop("number")
        value["valueQuantity"] = quantity(number, t["unit"], comparator)
        if low or high:
            interpretation = [flag(number, low, high)]
            sides = {"low": low and simple(low, t["unit"]), "high": high and simple(high, t["unit"])}
            reference_range = [{k: v for k, v in sides.items() if v}
                               | {"text": "–".join(filter(None, (low, high))) if low and high
                                  else f"≤ {high}" if high else f"≥ {low}"}]
    interpretation = value.pop("interpretation", interpretation)
    encounter = story.VISIT_BY_DAY.get(day)
    return record.add(
        "Observation", id_, status=status,
        category=[hl7("observation-category", "laboratory", "Laboratory")],
        code=concept(coding(LOINC, t["loinc"], t["display"]), text=t["text"]), subject=PATIENT,
        encounter=ref("Encounter", encounter) if encounter else None,
        effectiveDateTime=at(day, clock), issued=issued or reported(day), performer=[ORGANIZATION],
        **value, interpretation=interpretation, note=[{"text": note}] if note else None,
        referenceRange=reference_range)


def panel(record, id_, code, category, text, day, members, conclusion=None):
    encounter = story.VISIT_BY_DAY.get(day)
    record.add(
        "DiagnosticReport", id_, status="final",
        category=[hl7("v2-0074", *category)], code=concept(coding(LOINC, *code), text=text),
        subject=PATIENT, encounter=ref("Encounter", encounter) if encounter else None,
        effectiveDateTime=at(day, story.DRAWN.get(day, "08:30")), issued=reported(day),
        performer=[ORGANIZATION],
        result=[ref("Observation", m) for m in members], conclusion=conclusion)


def results(record):
    for day, number in story.HBA1C:
        corrected = day == story.CORRECTED["day"]
        laboratory(record, f"hba1c-{day}", "hba1c", day, number=number,
                   status="corrected" if corrected else "final",
                   note=story.CORRECTED["note"] if corrected else None,
                   issued=at(*story.CORRECTED["issued"]) if corrected else None)
    for day, number in story.FASTING_GLUCOSE:
        laboratory(record, f"fasting-glucose-{day}", "fasting-glucose", day, number=number)
    for day, number in story.CREATININE:
        clock = story.DRAWN.get(day) or record.minute(8)
        laboratory(record, f"creatinine-{day}", "creatinine", day, clock, number=number)
        laboratory(record, f"egfr-{day}", "egfr", day, clock, number=filtration(number, day))
    for day, number in story.URINE_ALBUMIN:
        below = number.startswith("<")
        laboratory(record, f"urine-albumin-{day}", "urine-albumin", day, number=number.lstrip("<"),
                   comparator="<" if below else None)
    for day, total, hdl, triglycerides in story.LIPIDS:
        ldl = str(int(total) - int(hdl) - (int(triglycerides) + 2) // 5)
        values = {"cholesterol": total, "hdl": hdl, "triglycerides": triglycerides, "ldl": ldl}
        members = [laboratory(record, f"{test}-{day}", test, day, "08:30", number=number)
                   for test, number in values.items()]
        panel(record, f"lipids-{day}", ("24331-1", "Lipid 1996 panel - Serum or Plasma"),
              ("CH", "Chemistry"), "Lipid panel", day, members)
    for day, counts, conclusion in story.BLOOD_COUNTS:
        clock = story.DRAWN.get(day, "08:30")
        members = [laboratory(record, f"{test}-{day}", test, day, clock, number=number)
                   for test, number in zip(story.COUNT_TESTS, counts)]
        panel(record, f"blood-count-{day}", ("58410-2", "CBC panel - Blood by Automated count"),
              ("HM", "Hematology"), "Complete blood count", day, members, conclusion)
    for r in story.SINGLE_RESULTS:
        laboratory(record, r["id"], r["test"], r["day"], "", r.get("status", "final"),
                   r.get("comparator"), **r["value"])
    panel(record, "pathology-2023-02-21", ("11526-1", "Pathology study"),
          ("SP", "Surgical Pathology"), "Pathology of the colon polyps", "2023-02-21",
          ["pathology-diagnosis-2023-02-21"], story.PATHOLOGY_CONCLUSION)


def filtration(creatinine, day):
    """CKD-EPI 2021 for a woman, in mL/min/1.73 m², whole numbers as laboratories print them."""
    ratio = float(creatinine) / 0.7
    age = int(day[:4]) - 1967 - (day[5:] < "06-14")
    value = 142 * min(ratio, 1) ** -0.241 * max(ratio, 1) ** -1.2 * 0.9938**age * 1.012
    return str(round(value))


def vital(record, id_, loinc, text, day, clock, **members):
    encounter = story.VISIT_BY_DAY.get(day)
    record.add(
        "Observation", id_, status="final",
        category=[hl7("observation-category", "vital-signs", "Vital Signs")],
        code=concept(*(coding(LOINC, *l) for l in loinc), text=text), subject=PATIENT,
        encounter=ref("Encounter", encounter) if encounter else None,
        effectiveDateTime=at(day, clock), **members)


def vital_signs(record):
    height = Decimal("165.0")
    for s in story.VITAL_SIGNS:
        day = s["day"]
        clock = s.get("clock") or record.minute(9, 20)
        systolic, diastolic = s["pressure"]
        pressure = [(("8480-6", "Systolic blood pressure"), systolic),
                    (("8462-4", "Diastolic blood pressure"), diastolic)]
        vital(record, f"blood-pressure-{day}",
              [("85354-9", "Blood pressure panel with all children optional")], "Blood pressure",
              day, clock, component=[
                  {"code": concept(coding(LOINC, *code)), "valueQuantity": quantity(n, story.MMHG)}
                  for code, n in pressure])
        if "pulse" in s:
            beats = str(s["pulse"] + int(record.noise.random() * 5) - 2)
            vital(record, f"pulse-{day}", [("8867-4", "Heart rate")], "Pulse", day, clock,
                  valueQuantity=quantity(beats, ("beats/min", "/min")))
        if "weight" in s:
            vital(record, f"weight-{day}", [("29463-7", "Body weight")], "Weight", day, clock,
                  valueQuantity=quantity(s["weight"], ("kg", "kg")))
            bmi = rounded(Decimal(s["weight"]) / (height / 100) ** 2, 1)
            vital(record, f"bmi-{day}", [("39156-5", "Body mass index (BMI) [Ratio]")], "BMI", day,
                  clock, valueQuantity=quantity(bmi, ("kg/m2", "kg/m2")),
                  derivedFrom=[ref("Observation", f"weight-{day}"),
                               ref("Observation", "height-2014-11-18")])
        if "oxygen" in s:
            vital(record, f"oxygen-saturation-{day}",
                  [("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry"),
                   ("2708-6", "Oxygen saturation in Arterial blood")], "Oxygen saturation", day,
                  clock, valueQuantity=quantity(s["oxygen"], ("%", "%")))
        if "temperature" in s:
            vital(record, f"temperature-{day}", [("8310-5", "Body temperature")], "Temperature", day,
                  clock, valueQuantity=quantity(s["temperature"], ("°C", "Cel")))
    vital(record, "height-2014-11-18", [("8302-2", "Body height")], "Height", "2014-11-18", "09:05",
          valueQuantity=quantity(str(height), ("cm", "cm")))
    record.add(
        "Observation", "smoking-2025-03-11", status="final",
        category=[hl7("observation-category", "social-history", "Social History")],
        code=concept(coding(LOINC, "72166-2", "Tobacco smoking status")), subject=PATIENT,
        encounter=ref("Encounter", story.VISIT_BY_DAY["2025-03-11"]),
        effectiveDateTime="2025-03-11", valueCodeableConcept=snomed(("8517006", "Ex-smoker")))


# --- Notes and plans -------------------------------------------------------------------------


def notes(record):
    for n in story.NOTES:
        text = n["text"].encode("utf-8")
        record.add(
            "DocumentReference", n["id"], status="current", docStatus="final",
            type=concept(coding(LOINC, *n["type"])),
            category=[concept(coding(US_CORE_TABLES + "us-core-documentreference-category",
                                     "clinical-note", "Clinical Note"))],
            subject=PATIENT, date=at(*n["date"]), author=[doctor(n["author"])],
            custodian=ORGANIZATION, description=n["title"],
            content=[{"attachment": {
                "contentType": "text/plain; charset=utf-8", "language": "en",
                "data": base64.b64encode(text).decode("ascii"), "size": len(text),
                "hash": base64.b64encode(hashlib.sha1(text).digest()).decode("ascii"),
                "title": n["title"], "creation": at(*n["date"])}}],
            context={"encounter": [ref("Encounter", n["encounter"])]})


def plans(record):
    achieved = {"achieved": "Achieved", "improving": "Improving"}
    for g in story.GOALS:
        record.add(
            "Goal", g["id"], lifecycleStatus="active",
            achievementStatus=hl7("goal-achievement", g["status"], achieved[g["status"]]),
            description=concept(text=g["text"]), subject=PATIENT, startDate=g["start"],
            target=[{"measure": concept(coding(LOINC, *g["measure"])),
                     "detailQuantity": quantity(g["number"], g["unit"], "<"), "dueDate": g["due"]}],
            expressedBy=doctor("okwuosa"), addresses=[ref("Condition", g["for"])])
    p = story.CARE_PLAN
    record.add(
        "CarePlan", "diabetes-plan", status="active", intent="plan",
        category=[concept(coding(US_CORE_TABLES + "careplan-category", "assess-plan",
                                 "Assessment and Plan of Treatment"))],
        title=p["title"], description=p["text"], subject=PATIENT, period={"start": "2014-11-18"},
        created="2014-11-18", author=doctor("okwuosa"),
        addresses=[ref("Condition", "type-2-diabetes"), ref("Condition", "hypertension")],
        goal=[ref("Goal", g["id"]) for g in story.GOALS],
        activity=[{"detail": {"status": status, "description": text}} for status, text in p["activities"]])
    record.add(
        "ServiceRequest", "colonoscopy-2026", status="active", intent="order", priority="routine",
        code=snomed(story.COLONOSCOPY), subject=PATIENT,
        encounter=ref("Encounter", story.VISIT_BY_DAY["2025-12-09"]),
        occurrencePeriod={"start": "2026-02-01", "end": "2026-04-30"},
        authoredOn=at("2025-12-09", "10:05"), requester=doctor("okwuosa"),
        reasonCode=[concept(text="Surveillance three years after removal of two adenomas")],
        patientInstruction="Call endoscopy to choose a day. Semaglutide is paused a week before.")
    record.add(
        "Appointment", "follow-up-2026-01-20", status="booked",
        appointmentType=hl7("v2-0276", "FOLLOWUP", "A follow up visit from a previous appointment"),
        reasonCode=[concept(text="Result of the urine culture; colonoscopy preparation")],
        description="Follow-up with Dr. Okwuosa", start="2026-01-20T10:40:00-05:00",
        end="2026-01-20T11:00:00-05:00", minutesDuration=20, created="2026-01-02",
        participant=[
            {"actor": PATIENT, "required": "required", "status": "accepted"},
            {"actor": doctor("okwuosa"), "required": "required", "status": "accepted"},
            {"actor": ref("Location", "clinic", "Merrow Falls Family Practice"), "status": "accepted"},
        ])


# --- Everything ------------------------------------------------------------------------------


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


def written():
    record = Record()
    for part in (directory, person, visits, problems, allergies, medicines, immunizations,
                 procedures, results, vital_signs, notes, plans):
        part(record)
    bundle = record.bundle()
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    if len(set(urls)) != len(urls):
        raise ValueError("two resources of one type have the same id")
    for entry in bundle["entry"]:
        for target in references(entry["resource"]):
            if target not in urls:
                raise ValueError(f"{entry['request']['url']} refers to {target}, which isn't here")
    return (lines(bundle) + "\n").encode("utf-8")


def main(arguments):
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    text = written()
    if arguments == ["--check"]:
        if TARGET.exists() and TARGET.read_bytes() == text:
            return 0
        print(f"{TARGET.name} is not what generate.py writes: run it", file=sys.stderr)
        return 1
    TARGET.write_bytes(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
