"""Eliseo Quillfeather-Oduarte, nine months: birth, jaundice, growth, vaccines, an ear infection."""

from merrow import clinical, papers as paper
from merrow.directory import ORGANIZATION
from merrow.family import access, money, portal, vaccinations
from merrow.family.people import BERTRAND, FAMILY, MARISELA
from merrow.family.results import measured_vitals, panels, result
from merrow.parts import at, hl7, quantity, ref
from merrow.record import Person
from merrow.vitals import SINGLE, height, vital, vital_signs, weight
from people.eliseo import life, numbers, papers

WHO = Person(
    file="eliseo-quillfeather", id="eliseo", name=f"Eliseo {FAMILY}", sex="male",
    birth="2025-04-02", doctor="fjellgarde", seed=20250402, visits=life.VISITS,
    drawn=numbers.DRAWN, reported=numbers.REPORTED)


def write(record):
    person(record)
    access.relatives(record, [MARISELA | {"id": papers.MOTHER[1]},
                              BERTRAND | {"id": papers.FATHER[1]}])
    access.coverage(record, "fernhollow-eliseo", ref(*papers.FATHER), ("child", "Child"),
                    "2025-04-02")
    access.consents(record, papers.CONSENTS)
    clinical.visits(record)
    clinical.problems(record, life.PROBLEMS)
    clinical.allergies(record, life.ALLERGIES)
    clinical.medicines(record, life.MEDICINES)
    vaccinations.immunizations(record, life.IMMUNIZATIONS,
                               ("pediatric-clinic", "Merrow Falls Pediatrics"))
    vaccinations.forecast(record, "forecast-eliseo-2026-01-05", at("2026-01-05", "04:00"),
                          life.FORECAST)
    clinical.procedures(record, life.PROCEDURES)
    at_birth(record)
    growth(record)
    for r in numbers.RESULTS:
        result(record, numbers.TESTS, r)
    panels(record, numbers.TESTS, numbers.PANELS)
    paper.notes(record, papers.NOTES)
    portal.orders(record, papers.ORDERS)
    portal.appointments(record, papers.APPOINTMENTS)
    portal.conversations(record, papers.CONVERSATIONS)
    portal.tasks(record, papers.REMINDERS)
    money.bills(record, [papers.ACCOUNT])
    with record.withheld():
        for r in numbers.WITHHELD:
            result(record, numbers.TESTS, r)


def person(record):
    record.add(
        "Patient", "eliseo",
        extension=[access.us_core("us-core-ethnicity", ("2135-2", "Hispanic or Latino"),
                                  "Hispanic or Latino")],
        identifier=access.record_number("MF-0071402"), active=True,
        name=[{"use": "official", "family": FAMILY, "given": ["Eliseo"]}],
        gender="male", birthDate="2025-04-02",
        _birthDate={"extension": [{
            "url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime",
            "valueDateTime": at("2025-04-02", "03:41")}]},
        address=[access.HOUSE], multipleBirthBoolean=False,
        contact=[{"relationship": [hl7("v3-RoleCode", "MTH", "mother")],
                  "name": {"family": FAMILY, "given": ["Marisela"]},
                  "telecom": [access.phone("+1-802-555-0171")]}],
        communication=[access.language("en", "English", True), access.language("es", "Spanish")],
        generalPractitioner=[record.doctor], managingOrganization=ORGANIZATION)


def at_birth(record):
    """Weight, length, weeks and Apgar scores: written once, at the hour of birth."""
    for id_, loinc, words, number, unit in numbers.BIRTH:
        vital(record, f"{id_}-eliseo", [loinc], words, "2025-04-02", "03:46",
              valueQuantity=quantity(number, unit))


def growth(record):
    """No body mass index at this age: weight and length stand by themselves."""
    for day, clock, kilograms, length, head in numbers.GROWTH:
        weight(record, day, clock, kilograms, None)
        if length:
            height(record, day, clock, length)
        if head:
            id_, loinc, text, unit = SINGLE["head"]
            vital(record, f"{id_}-{day}", loinc, text, day, clock,
                  valueQuantity=quantity(head, unit))
    vital_signs(record, numbers.VITAL_SIGNS)
    measured_vitals(record, numbers.PERCENTILES, numbers.GROWTH_PERCENTILES)
