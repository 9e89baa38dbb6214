"""Zinnia Quillfeather-Oduarte, fifteen: asthma, peanuts, cross-country, and what is hers alone."""

from merrow import clinical, imaging, papers as paper
from merrow.directory import ORGANIZATION
from merrow.family import access, money, portal as desk, vaccinations
from merrow.family.people import BERTRAND, FAMILY, MARISELA
from merrow.family.results import measured_vitals, panels, result, scores
from merrow.parts import at, hl7, ref
from merrow.record import Person
from merrow.vitals import vital_signs
from people.zinnia import life, numbers, papers, portal, vaccines

WHO = Person(
    file="zinnia-quillfeather", id="zinnia", name=f"Zinnia {FAMILY}", sex="female",
    birth="2010-05-19", doctor="fjellgarde", seed=20100519, family=FAMILY, given="Zinnia",
    number="MF-0052277", visits=life.VISITS, drawn=numbers.DRAWN, reported=numbers.REPORTED)


def write(record):
    person(record)
    access.relatives(record, [MARISELA | {"id": portal.MOTHER[1]},
                              BERTRAND | {"id": portal.FATHER[1]}])
    access.coverage(record, "fernhollow-zinnia", ref(*portal.FATHER), ("child", "Child"),
                    "2019-01-01")
    access.consents(record, portal.CONSENTS)
    clinical.visits(record)
    clinical.problems(record, life.PROBLEMS)
    clinical.allergies(record, life.ALLERGIES)
    clinical.medicines(record, life.MEDICINES)
    clinical.over_the_counter(record, life.OVER_THE_COUNTER)
    vaccinations.immunizations(record, vaccines.IMMUNIZATIONS,
                               ("pediatric-clinic", "Merrow Falls Pediatrics"))
    vaccinations.forecast(record, "forecast-zinnia-2026-01-05", at("2026-01-05", "04:00"),
                          vaccines.FORECAST)
    clinical.procedures(record, life.PROCEDURES)
    for r in numbers.RESULTS:
        result(record, numbers.TESTS, r)
    panels(record, numbers.TESTS, numbers.PANELS + numbers.SPIROMETRY)
    vital_signs(record, numbers.VITAL_SIGNS)
    measured_vitals(record, numbers.PERCENTILES, numbers.BMI_PERCENTILES)
    scores(record, numbers.SCORES)
    paper.notes(record, papers.NOTES)
    paper.goals(record, papers.GOALS)
    paper.care_plan(record, papers.ASTHMA_PLAN)
    imaging.study(record, numbers.FOREARM)
    desk.orders(record, portal.ORDERS)
    desk.appointments(record, portal.APPOINTMENTS)
    desk.conversations(record, portal.CONVERSATIONS)
    desk.tasks(record, portal.REMINDERS)
    money.bills(record, [portal.BILL])
    with record.withheld():
        paper.notes(record, papers.WITHHELD_NOTES)
        for r in numbers.WITHHELD:
            result(record, numbers.TESTS, r)


def person(record):
    record.add(
        "Patient", "zinnia",
        extension=[access.us_core("us-core-ethnicity", ("2135-2", "Hispanic or Latino"),
                                  "Hispanic or Latino")],
        identifier=access.record_number(WHO.number), active=True,
        name=[{"use": "official", "family": FAMILY, "given": ["Zinnia"]},
              {"use": "usual", "text": "Zin", "given": ["Zin"]}],
        telecom=[access.phone("+1-802-555-0173"),
                 access.email("zinnia.quillfeather@example.org")],
        gender="female", birthDate="2010-05-19", address=[access.HOUSE], multipleBirthBoolean=False,
        contact=[{"relationship": [hl7("v3-RoleCode", "MTH", "mother")],
                  "name": {"family": FAMILY, "given": ["Marisela"]},
                  "telecom": [access.phone("+1-802-555-0171")]}],
        communication=[access.language("en", "English", True), access.language("es", "Spanish")],
        generalPractitioner=[record.doctor], managingOrganization=ORGANIZATION)
