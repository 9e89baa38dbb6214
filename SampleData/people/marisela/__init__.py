"""Marisela Quillfeather-Oduarte, 41: a birth, thyroid, migraine, low spirits after."""

from merrow import clinical, imaging, papers as paper
from merrow.directory import ORGANIZATION
from merrow.family import access, money, pictures, portal as desk, vaccinations
from merrow.family.people import BERTRAND, FAMILY, MARISELA
from merrow.family.results import panels, result, scores
from merrow.parts import US_CORE_TABLES, coding, concept, hl7, quantity, ref, snomed
from merrow.record import Person
from merrow.vitals import vital_signs
from people.marisela import life, numbers, papers, portal

WHO = Person(
    file="marisela-quillfeather", id="marisela", name=f"Marisela {FAMILY}", sex="female",
    birth=MARISELA["birth"], doctor="okwuosa", seed=19840823, family=FAMILY, given="Marisela",
    number="MF-0038815", visits=life.VISITS, drawn=numbers.DRAWN, reported=numbers.REPORTED)


def write(record):
    person(record)
    access.coverage(record, "fernhollow-marisela", ref(*portal.HUSBAND), ("spouse", "Spouse"),
                    "2019-01-01")
    access.consents(record, portal.CONSENTS)
    clinical.visits(record)
    clinical.problems(record, life.PROBLEMS)
    family_history(record)
    clinical.allergies(record, life.ALLERGIES)
    clinical.medicines(record, life.MEDICINES)
    clinical.over_the_counter(record, life.OVER_THE_COUNTER)
    vaccinations.immunizations(record, life.IMMUNIZATIONS,
                               ("clinic", "Merrow Falls Family Practice"))
    clinical.procedures(record, life.PROCEDURES)
    for r in numbers.RESULTS:
        result(record, numbers.TESTS, r)
    panels(record, numbers.TESTS, numbers.PANELS)
    home_glucose(record)
    vital_signs(record, numbers.VITAL_SIGNS, numbers.HEIGHT)
    scores(record, numbers.SCORES)
    paper.notes(record, papers.NOTES)
    paper.goals(record, papers.GOALS)
    paper.care_plan(record, papers.CARE_PLAN)
    desk.orders(record, portal.ORDERS)
    desk.appointments(record, portal.APPOINTMENTS)
    attachments(record)
    desk.conversations(record, portal.CONVERSATIONS)
    money.bills(record, portal.BILLS)
    desk.tasks(record, portal.TASKS)
    with record.withheld():
        paper.notes(record, papers.WITHHELD_NOTES)
        for r in numbers.HELD:
            result(record, numbers.TESTS, r)


def person(record):
    record.add(
        "Patient", "marisela",
        extension=[access.us_core("us-core-race", ("2106-3", "White"), "White"),
                   access.us_core("us-core-ethnicity", ("2186-5", "Not Hispanic or Latino"),
                                  "Not Hispanic or Latino")],
        identifier=access.record_number(WHO.number), active=True,
        name=[{"use": "official", "family": FAMILY, "given": ["Marisela"]},
              {"use": "maiden", "family": "Quillfeather", "given": ["Marisela"],
               "period": {"end": "2009-06-20"}}],
        telecom=MARISELA["telecom"], gender="female", birthDate=WHO.birth, address=[access.HOUSE],
        maritalStatus=hl7("v3-MaritalStatus", "M", "Married"),
        contact=[{"relationship": [hl7("v2-0131", "C", "Emergency Contact")],
                  "name": {"family": "Oduarte", "given": ["Bertrand"]},
                  "telecom": [access.phone("+1-802-555-0172")]}],
        communication=[access.language("en", "English", True), access.language("es", "Spanish")],
        generalPractitioner=[record.doctor], managingOrganization=ORGANIZATION)
    access.relatives(record, [
        BERTRAND | {"id": portal.HUSBAND[1], "roles": [("HUSB", "husband")]},
        {"id": portal.SISTER_IN_LAW[1], "family": "Oduarte", "given": ["Amparo"], "sex": "female",
         "birth": "1986-02-14", "roles": [("SISINLAW", "sister-in-law")], "active": False,
         "at home": False, "telecom": [access.phone("+1-802-555-0174")]}])


def family_history(record):
    for h in papers.RELATIVES_HISTORY:
        record.add(
            "FamilyMemberHistory", h["id"], status="completed", patient=record.patient,
            date="2024-08-21", relationship=hl7("v3-RoleCode", *h["relation"]),
            sex=concept(coding("http://hl7.org/fhir/administrative-gender", *h["sex"])),
            condition=[{"code": snomed(code, text),
                        "onsetAge": quantity(years, ("years", "a"))}
                       for code, text, years in h["conditions"]])


def home_glucose(record):
    """What she measured and typed in herself."""
    for day, number in numbers.HOME_GLUCOSE:
        result(record, numbers.TESTS, {
            "test": "home-glucose", "day": day, "clock": record.minute(6, 30), "value": number,
            "reported": (day, "07:00"), "visit": None, "by": record.patient,
            "meta": {"tag": [coding(US_CORE_TABLES + "us-core-tags", "patient-supplied",
                                    "Patient Supplied")]}})


def attachments(record):
    """The page that goes with her message: a drawing of our own making."""
    picture = imaging.pictures.png(imaging.pictures.color(pictures.diary))
    file = imaging.binary(record, "lump-diary-2026-01-02.png", picture)
    imaging.document(record, "lump-diary", "How it feels, day by day", ("2026-01-02", "22:10"),
                     record.patient, [file])
