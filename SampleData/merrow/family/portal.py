"""Messages, appointments, orders and reminders, from plain data.

Somebody in them is "patient", a clinician's key, or ("RelatedPerson", id).
"""

from merrow.directory import ORGANIZATION, doctor
from merrow.ours import extension, our_code
from merrow.parts import LOINC, SNOMED, at, coding, concept, hl7, ref, snomed
from merrow.portal import KINDS, ORDERS, PLACES, somebody


def conversations(record, data):
    """Each a header without payload, and its messages as parts of it."""
    for c in data:
        label = c.get("meta")
        people = {"patient": 1} | {m[k]: 1 for m in c["messages"] for k in ("from", "to")}
        record.add(
            "Communication", c["id"], meta=label, status="in-progress" if c.get("open")
            else "completed", category=[our_code("message-kind", "conversation", "Conversation")],
            subject=record.patient, topic=concept(text=c["topic"]),
            encounter=ref("Encounter", c["visit"]) if "visit" in c else None,
            sent=at(*c["messages"][0]["sent"]),
            recipient=[somebody(record, p) for p in people])
        before = None
        for n, m in enumerate(c["messages"], 1):
            id_ = f"{c['id']}-{n}"
            files = [{"contentReference": ref("DocumentReference", d)} for d in m.get("files", ())]
            record.add(
                "Communication", id_, meta=m.get("meta", label),
                extension=[extension("proxy-visible", valueBoolean=m["proxies"])],
                partOf=[ref("Communication", c["id"])],
                inResponseTo=[ref("Communication", before)] if before else None,
                status="completed", category=[our_code("message-kind", "message", "Message")],
                subject=record.patient, topic=concept(text=c["topic"]), sent=at(*m["sent"]),
                received=at(*m["read"]) if "read" in m else None,
                recipient=[somebody(record, m["to"])], sender=somebody(record, m["from"]),
                payload=[{"contentString": m["text"]}] + files)
            before = id_


def appointments(record, data):
    """`start` and `end` are (day, clock); a proposed one has `wanted` periods instead."""
    for a in data:
        here = PLACES.get(a.get("location"))
        people = [{"actor": record.patient, "required": "required",
                   "status": a.get("patient says", "accepted")}]
        if "doctor" in a:
            people.append({"actor": doctor(a["doctor"]), "required": "required",
                           "status": a.get("doctor says", "accepted")})
        for id_ in a.get("with", ()):
            people.append({"actor": ref("RelatedPerson", id_), "required": "optional",
                           "status": "accepted"})
        if here:
            people.append({"actor": ref("Location", a["location"], here),
                           "status": a.get("doctor says", "accepted")})
        record.add(
            "Appointment", a["id"], meta=a.get("meta"), status=a["status"],
            cancelationReason=hl7("appointment-cancellation-reason", *a["cancelled"])
            if "cancelled" in a else None,
            specialty=[snomed(a["specialty"])] if "specialty" in a else None,
            appointmentType=hl7("v2-0276", *KINDS[a["type"]]) if "type" in a else None,
            reasonCode=[snomed(a["reason code"], a["reason"]) if "reason code" in a
                        else concept(text=a["reason"])], description=a["title"],
            start=at(*a["start"]) if "start" in a else None,
            end=at(*a["end"]) if "end" in a else None,
            minutesDuration=a.get("minutes"), created=a["created"], comment=a.get("comment"),
            patientInstruction=a.get("prepare"),
            basedOn=[ref("ServiceRequest", a["order"])] if "order" in a else None,
            participant=people,
            requestedPeriod=[{"start": at(*s), "end": at(*e)} for s, e in a["wanted"]]
            if "wanted" in a else None)


CATEGORIES = ORDERS | {
    "referral": ("3457005", "Patient referral"),
    "procedure": ("387713003", "Surgical procedure"),
}


def orders(record, data):
    for o in data:
        code = (concept(coding(LOINC, *o["loinc"]), text=o["text"]) if "loinc" in o
                else snomed(o["snomed"], o["text"]) if "snomed" in o else concept(text=o["text"]))
        record.add(
            "ServiceRequest", o["id"], meta=o.get("meta"), status=o["status"],
            intent="order", category=[concept(coding(SNOMED, *CATEGORIES[o["kind"]]))],
            priority=o.get("priority", "routine"), code=code, subject=record.patient,
            encounter=ref("Encounter", o["visit"]) if "visit" in o else None,
            occurrencePeriod={"start": o["from"], "end": o["until"]} if "from" in o else None,
            authoredOn=at(*o["ordered"]), requester=doctor(o.get("doctor", record.person.doctor)),
            performer=[doctor(o["to"])] if "to" in o else [ORGANIZATION],
            reasonCode=[concept(text=o["reason"])] if "reason" in o else None,
            note=[{"text": o["note"]}] if "note" in o else None,
            patientInstruction=o.get("prepare"))


TASKS = {
    "reminder": ("health-reminder", "Health reminder"),
    "renewal": ("renewal-request", "Request to renew a medicine"),
    "sign-in": ("sign-in-request", "Request for a sign-in"),
    "assistance": ("assistance-request", "Request for financial assistance"),
    "payment plan": ("payment-plan", "Payment plan"),
}


def tasks(record, data):
    """Health reminders, and what was asked for with how far it has come."""
    for t in data:
        kind = t.get("kind", "reminder")
        record.add(
            "Task", t["id"], meta=t.get("meta"), status=t["status"],
            statusReason=concept(text=t["why"]) if "why" in t else None,
            businessStatus=concept(text=t["standing"]) if "standing" in t else None,
            intent="proposal" if kind == "reminder" else "order", priority="routine",
            code=our_code("task-kind", *TASKS[kind]), description=t["text"],
            focus=ref(*t["about"]) if "about" in t else None, for_=record.patient,
            authoredOn=at(*t["made"]), lastModified=at(*t.get("changed", t["made"])),
            requester=somebody(record, t["by"]) if "by" in t else ORGANIZATION,
            owner=somebody(record, t["owner"]) if "owner" in t else None,
            note=[{"text": t["note"]}] if "note" in t else None,
            restriction={"period": {"start": t["from"], "end": t["until"]}}
            if "from" in t else None,
            output=[{"type": concept(text="Result"), "valueReference": ref(*t["result"])}]
            if "result" in t else None)
