"""Visits, problems, allergies, medicines, immunizations and procedures, from plain data.

Each function takes a record and a list of dictionaries; people/odalys/life.py shows every key.
"""

from merrow.directory import ORGANIZATION, doctor
from merrow.parts import (
    CVX, HL7, ICD10, ORAL, RXNORM, SNOMED, at, coding, concept, hl7, quantity, ref, snomed)
from merrow.text import Number
from merrow.vaccines import VACCINES

CLASSES = {
    "ambulatory": ("AMB", "ambulatory"),
    "inpatient": ("IMP", "inpatient encounter"),
    "emergency": ("EMER", "emergency"),
    "virtual": ("VR", "virtual"),
}

PROBLEM = ("185347001", "Encounter for problem")
CHECK_UP = ("185349003", "Encounter for check up")
FOLLOW_UP = ("390906007", "Follow-up encounter")
TELEPHONE = ("185317003", "Telephone encounter")
EMERGENCY = ("50849002", "Emergency room admission")
STAY = ("183452005", "Encounter Inpatient")
PROCEDURE_VISIT = ("308335008", "Patient encounter procedure")

SURGICAL = ("387713003", "Surgical procedure")
SUCCESSFUL = ("385669000", "Successful")

DAILY = (1, "1", "d")
TWICE = (2, "1", "d")


# --- Visits ----------------------------------------------------------------------------------


def visit(day, type_, reason, start="09:00", end="09:30", doctor=None, location="clinic",
          kind="ambulatory", until=None, **more):
    """A visit as data. `until` is its last day; more: diagnoses, stay ("emergency", "planned"),
    status, department (an Organization), labels (meta.security), extension."""
    return {"id": f"visit-{day}", "type": type_, "reason": reason, "start": (day, start),
            "end": end and (until or day, end), "doctor": doctor, "location": location,
            "class": kind} | more


def visits(record):
    for v in record.person.visits:
        class_, display = CLASSES[v["class"]]
        part = ("PPRF", "primary performer") if class_ in ("AMB", "VR") else ("ATND", "attender")
        department = v.get("department")
        record.add(
            "Encounter", v["id"], meta=v.get("meta"), extension=v.get("extension"),
            status=v.get("status", "finished"), class_=coding(HL7 + "v3-ActCode", class_, display),
            type=[snomed(v["type"])], subject=record.patient,
            participant=[{"type": [hl7("v3-ParticipationType", *part)],
                          "individual": doctor(v["doctor"] or record.person.doctor)}],
            period={"start": at(*v["start"])} | ({"end": at(*v["end"])} if v["end"] else {}),
            reasonCode=[concept(text=v["reason"])],
            diagnosis=[
                {"condition": ref("Condition", c),
                 "use": hl7("diagnosis-role", "DD", "Discharge diagnosis")}
                for c in v.get("diagnoses", [])
            ] or None,
            hospitalization=v.get("stay") and {
                **({"admitSource": hl7("admit-source", "emd", "From accident/emergency department")}
                   if v["stay"] == "emergency" else {}),
                "dischargeDisposition": hl7("discharge-disposition", *v.get("to", ("home", "Home")))},
            location=[{"location": ref("Location", v["location"])}] if v["location"] else None,
            serviceProvider=ref("Organization", department) if department else ORGANIZATION)


# --- Problems and allergies ------------------------------------------------------------------


def problems(record, data):
    for p in data:
        codings = [coding(SNOMED, *p["snomed"])]
        if "icd" in p:
            codings.append(coding(ICD10, *p["icd"]))
        record.add(
            "Condition", p["id"], meta=p.get("meta"),
            clinicalStatus=hl7("condition-clinical", p["status"]),
            verificationStatus=hl7("condition-ver-status", "confirmed"),
            category=[hl7("condition-category", "problem-list-item", "Problem List Item")],
            severity=snomed(p["severity"]) if "severity" in p else None,
            code=concept(*codings, text=p["text"]),
            bodySite=[snomed(p["site"])] if "site" in p else None,
            subject=record.patient,
            encounter=ref("Encounter", p["encounter"]) if "encounter" in p else None,
            **p["onset"], **p.get("abatement", {}),
            recordedDate=p["recorded"], recorder=doctor(p.get("recorder", record.person.doctor)),
            note=[{"text": p["note"]}] if "note" in p else None)


def allergies(record, data):
    for a in data:
        record.add(
            "AllergyIntolerance", a["id"], meta=a.get("meta"),
            clinicalStatus=hl7("allergyintolerance-clinical", a["status"]),
            verificationStatus=hl7("allergyintolerance-verification", a["verification"]),
            type=a["type"], category=[a["category"]], criticality=a.get("criticality"),
            code=concept(coding(*a["code"]), text=a["text"]), patient=record.patient,
            encounter=ref("Encounter", a["encounter"]) if "encounter" in a else None,
            onsetDateTime=a.get("onset"), recordedDate=a["recorded"],
            recorder=doctor(a.get("recorder", record.person.doctor)),
            asserter=ref("RelatedPerson", a["asserter"]) if "asserter" in a else None,
            reaction=[{"manifestation": [snomed(m) for m in a["manifestations"]],
                       "severity": a["severity"]}] if "manifestations" in a else None,
            note=[{"text": a["note"]}] if "note" in a else None)


# --- Medicines -------------------------------------------------------------------------------


def medicine(id_, status, rxnorm, text, sig, every, dose, authored, until, refills, supply, days,
             encounter, **more):
    """A prescription as data. `every` is (times, period, unit), `dose` and `supply` (number, unit);
    more: for (a Condition), requester, route, prior, why, contained, "as needed"."""
    return {"id": id_, "status": status, "rxnorm": rxnorm, "text": text, "sig": sig, "every": every,
            "dose": dose, "authored": authored, "until": until, "refills": refills,
            "supply": supply, "days": days, "encounter": encounter} | more


def medicines(record, data):
    for m in data:
        code = concept(coding(RXNORM, *m["rxnorm"]), text=m["text"])
        times, period, unit = m["every"]
        dose = {
            "text": m["sig"],
            "timing": {"repeat": {"frequency": times, "period": Number(period), "periodUnit": unit}},
            "asNeededBoolean": m.get("as needed"),
            "route": snomed(m.get("route", ORAL)),
            "doseAndRate": [{"doseQuantity": quantity(*m["dose"])}],
        }
        inside = m.get("contained")
        record.add(
            "MedicationRequest", m["id"], meta=m.get("meta"),
            contained=[{"resourceType": "Medication", "id": inside, "code": code,
                        "status": "active"}] if inside else None,
            status=m["status"],
            statusReason=concept(text=m["why"]) if "why" in m else None, intent="order",
            **({"medicationReference": {"reference": "#" + inside, "display": m["text"]}} if inside
               else {"medicationCodeableConcept": code}),
            subject=record.patient,
            encounter=ref("Encounter", m["encounter"]) if m["encounter"] else None,
            authoredOn=m["authored"], requester=doctor(m.get("requester", record.person.doctor)),
            reasonReference=[ref("Condition", m["for"])] if "for" in m else None,
            dosageInstruction=[{k: v for k, v in dose.items() if v is not None}],
            dispenseRequest={
                "validityPeriod": {"start": m["authored"], "end": m["until"]},
                "numberOfRepeatsAllowed": m["refills"],
                "quantity": quantity(*m["supply"]),
                "expectedSupplyDuration": quantity(m["days"], ("d", "d"))},
            priorPrescription=ref("MedicationRequest", m["prior"]) if "prior" in m else None)


def over_the_counter(record, o):
    """What a person says that she takes."""
    record.add(
        "MedicationStatement", o["id"], status="active",
        category=hl7("medication-statement-category", "patientspecified", "Patient Specified"),
        medicationCodeableConcept=concept(coding(RXNORM, *o["rxnorm"]), text=o["text"]),
        subject=record.patient, effectivePeriod={"start": o["since"]}, dateAsserted=o["asserted"],
        informationSource=record.patient, reasonCode=[concept(text=o["reason"])],
        note=[{"text": o["note"]}], dosage=[{"text": o["sig"], "asNeededBoolean": True}])


# --- Immunizations and procedures ------------------------------------------------------------

LEFT_ARM = ("LA", "left arm")


def immunizations(record, data, place=("clinic", "Merrow Falls Family Practice"), site=LEFT_ARM):
    for day, cvx, lot, refused in data:
        record.add(
            "Immunization", f"{VACCINES[cvx][1]}-{day}",
            status="not-done" if refused else "completed",
            statusReason=hl7("v3-ActReason", "PATOBJ", "patient objection") if refused else None,
            vaccineCode=concept(coding(CVX, cvx, VACCINES[cvx][0])), patient=record.patient,
            occurrenceDateTime=day, primarySource=True,
            location=None if refused else ref("Location", *place), lotNumber=lot,
            site=None if refused else hl7("v3-ActSite", *site),
            route=None if refused else hl7(
                "v3-RouteOfAdministration", *VACCINES[cvx][2:] or ("IM", "Injection, intramuscular")),
            performer=None if refused else [
                {"function": hl7("v2-0443", "AP", "Administering Provider"), "actor": record.doctor}],
            note=[{"text": refused}] if refused else None)


def procedures(record, data):
    for p in data:
        record.add(
            "Procedure", p["id"], status="completed",
            partOf=[ref("Procedure", p["part of"])] if "part of" in p else None,
            category=snomed(SURGICAL) if p.get("surgery") else None,
            code=snomed(p["code"], p["text"]), subject=record.patient,
            encounter=ref("Encounter", p["encounter"]) if "encounter" in p else None,
            performedPeriod={"start": p["start"], "end": p["end"]},
            performer=[{"actor": doctor(p["doctor"])}] if "doctor" in p else None,
            location=ref("Location", p["location"]),
            reasonReference=[ref("Condition", p["for"])] if "for" in p else None,
            bodySite=[snomed(p["site"])] if "site" in p else None,
            outcome=snomed(SUCCESSFUL) if p.get("surgery") else None,
            report=[ref("DocumentReference", p["note"])] if "note" in p else None)
