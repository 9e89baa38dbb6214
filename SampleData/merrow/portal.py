"""What the portal adds to a record: messages, appointments, orders, reminders, bills, proxies.

Each function takes a record and plain data. Somebody is "patient", a clinician's key, or
(type, id).
"""

from merrow import agenda
from merrow.directory import ORGANIZATION, doctor
from merrow.ours import extension, our_code
from merrow.parts import (
    CVX, HL7, LOINC, MERROW_FALLS, SNOMED, at, coding, concept, hl7, ref, snomed)
from merrow.places import LOCATIONS, ROOMS
from merrow.text import Number
from merrow.vaccines import VACCINES

PLACES = {place[0]: place[1] for place in LOCATIONS + ROOMS}


def somebody(record, who):
    if who == "patient":
        return record.patient
    return ref(*who) if isinstance(who, tuple) else doctor(who)


# --- Messages --------------------------------------------------------------------------------


def thread(record, t):
    """A conversation: a header without payload, and each message as a part of it. `files` of a
    message are attachments, as `imaging.binary` gives them."""
    header = ref("Communication", t["id"])
    record.add(
        "Communication", t["id"], status="in-progress" if t.get("open") else "completed",
        category=[our_code("message-kind", "conversation", "Conversation")],
        subject=record.patient, topic=concept(text=t["topic"]), sent=at(*t["messages"][0]["sent"]),
        recipient=[record.patient, doctor(t["with"])])
    before = None
    for number, m in enumerate(t["messages"], 1):
        other = doctor(t["with"]) if m["from"] == "patient" else record.patient
        files = [{"contentAttachment": f} for f in m.get("files", [])]
        before = record.add(
            "Communication", f"{t['id']}-{number}",
            extension=[extension("proxy-visible", valueBoolean=m["proxies"])],
            partOf=[header], inResponseTo=[ref("Communication", before)] if before else None,
            status="completed", category=[our_code("message-kind", "message", "Message")],
            subject=record.patient, topic=concept(text=t["topic"]), sent=at(*m["sent"]),
            received=at(*m["read"]) if "read" in m else None, recipient=[other],
            sender=somebody(record, m["from"]),
            payload=[{"contentString": m["text"]}] + files)


# --- Appointments ----------------------------------------------------------------------------

KINDS = {
    "follow-up": ("FOLLOWUP", "A follow up visit from a previous appointment"),
    "routine": ("ROUTINE", "Routine appointment - default if not valued"),
    "check-up": ("CHECKUP", "A routine check-up, such as an annual physical"),
    "walk-in": ("WALKIN", "A previously unscheduled walk-in visit"),
}


def appointment(record, a):
    """`slot` is (schedule, day, clock); `start` and `end` (day, clock); `wanted` a requested
    (start, end)."""
    minutes = a.get("minutes")
    start = a["slot"][1:] if "slot" in a else a.get("start")
    end = agenda.ending(*start, minutes) if start else None
    wanted = a.get("wanted")
    people = [{"actor": record.patient, "required": "required", "status": "accepted"}]
    if "doctor" in a:
        people.append({"actor": doctor(a["doctor"]), "required": "required",
                       "status": a.get("answer", "accepted")})
    if "location" in a:
        people.append({"actor": ref("Location", a["location"], PLACES[a["location"]]),
                       "status": a.get("answer", "accepted")})
    record.add(
        "Appointment", a["id"], extension=a.get("extension"), status=a["status"],
        cancelationReason=hl7("appointment-cancellation-reason", *a["why"]) if "why" in a else None,
        appointmentType=hl7("v2-0276", *KINDS[a["kind"]]),
        reasonCode=[concept(text=a["reason"])], description=a["title"],
        start=at(*start) if start else None, end=at(*end) if end else None,
        minutesDuration=minutes,
        slot=[ref("Slot", agenda.slot_id(*a["slot"]))] if "slot" in a else None,
        created=a["created"], patientInstruction=a.get("prepare"),
        basedOn=[ref("ServiceRequest", a["order"])] if "order" in a else None, participant=people,
        requestedPeriod=[{"start": at(*wanted[0]), "end": at(*wanted[1])}] if wanted else None)


# --- Orders, reminders, forecast -------------------------------------------------------------

ORDERS = {
    "laboratory": ("108252007", "Laboratory procedure"),
    "imaging": ("363679005", "Imaging"),
    "surgery": ("387713003", "Surgical procedure"),
    "counselling": ("409063005", "Counselling"),
}


def order(record, o):
    code = (concept(coding(LOINC, *o["loinc"]), text=o["text"]) if "loinc" in o
            else snomed(o["snomed"], o["text"]))
    record.add(
        "ServiceRequest", o["id"], meta=o.get("meta"), status=o.get("status", "active"),
        intent="order", category=[concept(coding(SNOMED, *ORDERS[o["kind"]]))], priority="routine",
        code=code, subject=record.patient, encounter=record.encounter(o["ordered"][0]),
        occurrencePeriod={"start": o["from"], "end": o["until"]}, authoredOn=at(*o["ordered"]),
        requester=doctor(o.get("doctor", record.person.doctor)),
        performer=[doctor(o["to"])] if "to" in o else None,
        reasonCode=[concept(text=o["reason"])], patientInstruction=o.get("prepare"))


REMINDER = ("health-reminder", "Health reminder")
RENEWAL = ("renewal-request", "Request to renew a medicine")


def task(record, t, kind, requester=None, owner=None, focus=None, intent="proposal"):
    record.add(
        "Task", t["id"], status=t["status"], intent=intent, priority="routine",
        code=our_code("task-kind", *kind), description=t["text"], focus=focus,
        for_=record.patient, authoredOn=at(*t["made"]), lastModified=at(*t.get("changed", t["made"])),
        requester=requester or ORGANIZATION, owner=owner,
        restriction={"period": {"start": t["from"], "end": t["until"]}} if "from" in t else None)


def forecast(record, id_, day, data):
    """The immunization forecast: (CVX, status, what it is against, due, the earliest day, why)."""
    table = "immunization-recommendation-status"
    record.add(
        "ImmunizationRecommendation", id_, patient=record.patient, date=day, authority=ORGANIZATION,
        recommendation=[{
            "vaccineCode": [concept(coding(CVX, cvx, VACCINES[cvx][0]))],
            "targetDisease": snomed(against),
            "forecastStatus": hl7(table, *status), "forecastReason": [concept(text=why)],
            "dateCriterion": [
                {"code": concept(coding(LOINC, "30981-5", "Earliest date to give")),
                 "value": earliest},
                {"code": concept(coding(LOINC, "30980-7", "Date vaccine due")), "value": due}],
        } for cvx, status, against, due, earliest, why in data])


# --- Bills -----------------------------------------------------------------------------------


def dollars(amount):
    return {"value": Number(amount), "currency": "USD"}


def bill(record, b):
    """An invoice with its charge items, and the payments that it got."""
    account = ref("Account", b["account"])
    for n, (text, amount) in enumerate(b["charges"], 1):
        record.add(
            "ChargeItem", f"{b['id']}-{n}", status="billed", code=concept(text=text),
            subject=record.patient, context=ref("Encounter", b["visit"]),
            occurrenceDateTime=b["day"], quantity={"value": Number("1")},
            priceOverride=dollars(amount), account=[account])
    record.add(
        "Invoice", b["id"], identifier=[{"system": MERROW_FALLS + "statements", "value": b["number"]}],
        status=b["status"], subject=record.patient, recipient=record.patient, date=b["sent"],
        issuer=ORGANIZATION, account=account,
        lineItem=[{"sequence": n, "chargeItemReference": ref("ChargeItem", f"{b['id']}-{n}"),
                   "priceComponent": [{"type": "base", "amount": dollars(amount)}]}
                  for n, (_, amount) in enumerate(b["charges"], 1)],
        totalPriceComponent=[{"type": "deduction", "code": concept(text="Paid by insurance"),
                              "amount": dollars("-" + b["insurance"])}],
        totalNet=dollars(b["due"]), totalGross=dollars(b["due"]), paymentTerms=b["terms"])
    for n, (day, clock, amount, said) in enumerate(b.get("payments", []), 1):
        receipt = {"system": MERROW_FALLS + "receipts", "value": f"R-{b['number'][2:]}-{n}"}
        record.add(
            "PaymentReconciliation", f"{b['id']}-payment-{n}", status="active",
            identifier=[receipt], created=at(day, clock), paymentIssuer=ORGANIZATION,
            outcome="complete", disposition=said, paymentDate=day, paymentAmount=dollars(amount),
            paymentIdentifier=receipt,
            detail=[{"type": hl7("payment-type", "payment", "Payment"),
                     "request": ref("Invoice", b["id"]), "date": day, "amount": dollars(amount)}])


# --- Who else may see the record -------------------------------------------------------------


def proxy(record, c):
    """The authorization form of a proxy: who, from when, whether it is in force."""
    record.add(
        "Consent", c["id"], status=c["status"],
        scope=hl7("consentscope", "patient-privacy", "Privacy Consent"),
        category=[our_code("consent-kind", "proxy-access", "Access by a proxy"),
                  concept(coding(LOINC, "59284-0", "Consent Document"))],
        patient=record.patient, dateTime=at(*c["signed"]), performer=[record.patient],
        organization=[ORGANIZATION], policyRule=concept(
            coding(HL7 + "v3-ActCode", "OPTIN", "opt-in")),
        provision={
            "type": "permit", "period": c["period"],
            "actor": [{"role": hl7("v3-ParticipationType", "IRCP", "information recipient"),
                       "reference": ref("RelatedPerson", c["who"])}],
            "action": [hl7("consentaction", "access", "Access")]})
