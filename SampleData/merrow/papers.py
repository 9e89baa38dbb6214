"""Notes, goals and plans."""

import base64
import hashlib

from merrow.directory import ORGANIZATION, doctor
from merrow.parts import LOINC, US_CORE_TABLES, at, coding, concept, hl7, quantity, ref

ACHIEVEMENTS = {"achieved": "Achieved", "improving": "Improving", "in-progress": "In Progress"}


def encoded(data):
    return base64.b64encode(data).decode("ascii")


def fingerprint(data):
    """What FHIR wants in Attachment.hash: SHA-1."""
    return encoded(hashlib.sha1(data).digest())


def notes(record, data):
    for n in data:
        text = n["text"].encode("utf-8")
        record.add(
            "DocumentReference", n["id"], meta=n.get("meta"), extension=n.get("extension"),
            status="current", docStatus=n.get("status", "final"),
            type=concept(coding(LOINC, *n["type"])),
            category=[concept(coding(US_CORE_TABLES + "us-core-documentreference-category",
                                     "clinical-note", "Clinical Note"))],
            subject=record.patient, date=at(*n["date"]), author=[doctor(n["author"])],
            custodian=ref("Organization", n["department"]) if "department" in n else ORGANIZATION,
            description=n["title"],
            content=[{"attachment": {
                "contentType": "text/plain; charset=utf-8", "language": "en",
                "data": encoded(text), "size": len(text), "hash": fingerprint(text),
                "title": n["title"], "creation": at(*n["date"])}}],
            context={"encounter": [ref("Encounter", n["encounter"])]})


def goals(record, data):
    for g in data:
        record.add(
            "Goal", g["id"], lifecycleStatus="active",
            achievementStatus=hl7("goal-achievement", g["status"], ACHIEVEMENTS[g["status"]]),
            description=concept(text=g["text"]), subject=record.patient, startDate=g["start"],
            target=[{"measure": concept(coding(LOINC, *g["measure"])),
                     "detailQuantity": quantity(g["number"], g["unit"], g.get("comparator", "<")),
                     "dueDate": g["due"]}],
            expressedBy=record.doctor, addresses=[ref("Condition", g["for"])])


def care_plan(record, p):
    record.add(
        "CarePlan", p["id"], status="active", intent="plan",
        category=[concept(coding(US_CORE_TABLES + "careplan-category", "assess-plan",
                                 "Assessment and Plan of Treatment"))],
        title=p["title"], description=p["text"], subject=record.patient,
        period={"start": p["since"]}, created=p["since"], author=record.doctor,
        addresses=[ref("Condition", c) for c in p["for"]],
        goal=[ref("Goal", g) for g in p["goals"]] or None,
        activity=[{"detail": {"status": status, "description": text}}
                  for status, text in p["activities"]])
