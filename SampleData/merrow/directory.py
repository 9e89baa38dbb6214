"""The organization's directory, the same in every file: a record carries what it mentions of it."""

from functools import cache

from merrow import agenda, places, staff
from merrow.bundle import reached, resource
from merrow.ours import eastern, extension
from merrow.parts import MERROW_FALLS, NUCC, SNOMED, coding, concept, hl7, ref, urn

ORGANIZATION = ref("Organization", "merrow-falls", "Merrow Falls Community Health")
DEPARTMENT_NAMES = {id_: name for id_, name, *_ in places.DEPARTMENTS}


def doctor(key):
    return ref("Practitioner", key, staff.PRACTITIONERS[key]["display"])


def department(id_):
    return ref("Organization", id_, f"Merrow Falls {DEPARTMENT_NAMES[id_]}")


def phone(number):
    return {"system": "phone", "value": number, "use": "work"}


def address(line):
    return {"line": [line], "city": "Merrow Falls", "state": "VT", "postalCode": "05000",
            "country": "US"}


# --- Organizations and places ----------------------------------------------------------------


def organizations():
    yield resource("Organization", "merrow-falls", dict(
        active=True, identifier=[{"system": MERROW_FALLS + "organizations", "value": "MFCH"}],
        type=[hl7("organization-type", "prov", "Healthcare Provider")],
        name="Merrow Falls Community Health", telecom=[phone("+1-802-555-0100")],
        address=[address("1 Lanternworks Square")]))
    yield resource("Organization", "fernhollow", dict(
        active=True, type=[hl7("organization-type", "ins", "Insurance Company")],
        name="Fernhollow Mutual Insurance", telecom=[phone("+1-802-555-0190")]))
    for id_, name, specialty, number, takes_part in places.DEPARTMENTS:
        yield resource("Organization", id_, dict(
            extension=None if takes_part else [extension("shares-notes", valueBoolean=False)],
            active=True,
            type=[hl7("organization-type", "dept", "Hospital Department"),
                  concept(coding(NUCC, *specialty))],
            name=f"Merrow Falls {name}", telecom=[phone(number)], partOf=ORGANIZATION))


def locations():
    for id_, name, code, line, number in places.LOCATIONS:
        yield resource("Location", id_, dict(
            status="active", name=name, mode="instance", type=[hl7("v3-RoleCode", *code)],
            telecom=[phone(number)], address=address(line), managingOrganization=ORGANIZATION))
    for id_, name, code, line, number, owner, whole, hours in places.ROOMS:
        yield resource("Location", id_, dict(
            extension=[eastern()], status="active", name=name, mode="instance",
            type=[hl7("v3-RoleCode", *code)], telecom=[phone(number)], address=address(line),
            managingOrganization=department(owner),
            partOf=ref("Location", whole) if whole else None,
            hoursOfOperation=[
                {"daysOfWeek": days, "openingTime": f"{opens}:00", "closingTime": f"{closes}:00"}
                for days, opens, closes in hours] or None))


def services():
    hours_of = {room[0]: room[7] for room in places.ROOMS}
    specialty_of = {d[0]: d[2] for d in places.DEPARTMENTS}
    phone_of = {place[0]: place[4] for place in places.LOCATIONS + places.ROOMS}
    for id_, name, owner, place, hours, direct, said in places.SERVICES:
        hours = hours or hours_of.get(place, [])
        available = [{"daysOfWeek": days, "availableStartTime": f"{opens}:00",
                      "availableEndTime": f"{closes}:00"} for days, opens, closes in hours]
        if place == "emergency":
            available = [{"daysOfWeek": places.WEEKDAYS + ["sat", "sun"], "allDay": True}]
        yield resource("HealthcareService", id_, dict(
            extension=[extension("books-directly", valueBoolean=True)] if direct else None,
            active=True, providedBy=department(owner),
            specialty=[concept(coding(NUCC, *specialty_of[owner]))],
            location=[ref("Location", place)], name=name, comment=said,
            telecom=[phone(phone_of[place])],
            appointmentRequired=place not in ("walk-in", "emergency"),
            availableTime=available or None,
            notAvailable=[{"description": holiday, "during": {"start": day, "end": day}}
                          for day, holiday in places.HOLIDAYS] if place != "emergency" else None))


# --- People ----------------------------------------------------------------------------------


def practitioners():
    for key, p in staff.PRACTITIONERS.items():
        name = {"use": "official", "family": p["family"], "given": p["given"],
                "prefix": p.get("prefix", ["Dr."]), "suffix": p.get("suffix", ["MD"])}
        yield resource("Practitioner", key, dict(
            active=True,
            identifier=[{"system": MERROW_FALLS + "practitioners", "value": p["number"]}],
            name=[{k: v for k, v in name.items() if v}], gender=p["gender"]))
        yield resource("PractitionerRole", f"{key}-role", dict(
            extension=p.get("says"), active=True, practitioner=doctor(key),
            organization=department(p["department"]) if "department" in p else ORGANIZATION,
            code=[concept(coding(SNOMED, *p.get("role", staff.PHYSICIAN)))],
            specialty=[concept(coding(NUCC, *p["specialty"]))],
            location=[ref("Location", p["location"])], telecom=[phone(p["phone"])]))


# --- What of it is written -------------------------------------------------------------------


@cache
def everything():
    """The whole directory, in the order in which any part of it is written."""
    parts = (organizations, locations, practitioners, services, agenda.schedules, agenda.slots)
    return [r for part in parts for r in part()]


def mentioned(resources):
    """What resources refer to in the directory, what that refers to, and each clinician's role."""
    return reached(resources, everything(), lambda r: (
        [urn("PractitionerRole", r["id"] + "-role")] if r["resourceType"] == "Practitioner" else []))
