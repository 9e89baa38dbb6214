"""Odalys Renée Brännquill, 58: type 2 diabetes, high blood pressure, two surgeries, eleven years."""

from merrow import clinical, papers as paper
from merrow.directory import ORGANIZATION
from merrow.laboratory import blood_count, kidneys, laboratory, lipids, panel, series
from merrow.parts import (
    MERROW_FALLS, US_CORE, at, coding, concept, hl7, ref, snomed)
from merrow.record import Person
from merrow.vitals import smoking, vital_signs
from people.odalys import life, numbers, papers

WHO = Person(
    file="odalys-brannquill", id="odalys", name="Odalys Renée Brännquill", sex="female",
    birth="1967-06-14", doctor="okwuosa", seed=19670614, visits=life.VISITS,
    drawn=numbers.DRAWN, reported=numbers.REPORTED)


def write(record):
    person(record)
    clinical.visits(record)
    clinical.problems(record, life.PROBLEMS)
    clinical.allergies(record, life.ALLERGIES)
    clinical.medicines(record, life.MEDICINES)
    clinical.over_the_counter(record, life.OVER_THE_COUNTER)
    clinical.immunizations(record, life.IMMUNIZATIONS)
    clinical.procedures(record, life.PROCEDURES)
    results(record)
    vital_signs(record, numbers.VITAL_SIGNS, numbers.HEIGHT)
    smoking(record, "2025-03-11", snomed(("8517006", "Ex-smoker")))
    paper.notes(record, papers.NOTES)
    paper.goals(record, papers.GOALS)
    paper.care_plan(record, papers.CARE_PLAN)
    ahead(record)


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
                     "system": MERROW_FALLS + "record-numbers", "value": "MF-0041867",
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
        generalPractitioner=[record.doctor], managingOrganization=ORGANIZATION)
    record.add(
        "Coverage", "fernhollow-plan", status="active",
        type=hl7("v3-ActCode", "EHCPOL", "extended healthcare"), subscriber=record.patient,
        subscriberId="FM-555-20417", beneficiary=record.patient,
        relationship=hl7("subscriber-relationship", "self", "Self"), period={"start": "2021-01-01"},
        payor=[ref("Organization", "fernhollow", "Fernhollow Mutual Insurance")],
        class_=[
            {"type": hl7("coverage-class", "group", "Group"), "value": "G-1180",
             "name": "Lanternworks employees"},
            {"type": hl7("coverage-class", "plan", "Plan"), "value": "Silver-2"},
        ])


def results(record):
    for day, number in numbers.HBA1C:
        corrected = day == numbers.CORRECTED["day"]
        laboratory(record, f"hba1c-{day}", "hba1c", day, number=number,
                   status="corrected" if corrected else "final",
                   note=numbers.CORRECTED["note"] if corrected else None,
                   issued=at(*numbers.CORRECTED["issued"]) if corrected else None)
    series(record, "fasting-glucose", numbers.FASTING_GLUCOSE)
    kidneys(record, numbers.CREATININE)
    series(record, "urine-albumin", numbers.URINE_ALBUMIN)
    for day, *values in numbers.LIPIDS:
        lipids(record, day, *values)
    for day, counts, conclusion in numbers.BLOOD_COUNTS:
        blood_count(record, day, counts, conclusion)
    for r in numbers.SINGLE_RESULTS:
        laboratory(record, r["id"], r["test"], r["day"], "", r.get("status", "final"),
                   r.get("comparator"), **r["value"])
    panel(record, "pathology-2023-02-21", ("11526-1", "Pathology study"),
          ("SP", "Surgical Pathology"), "Pathology of the colon polyps", "2023-02-21",
          ["pathology-diagnosis-2023-02-21"], numbers.PATHOLOGY_CONCLUSION)


def ahead(record):
    """What is ordered, and the next visit."""
    record.add(
        "ServiceRequest", "colonoscopy-2026", status="active", intent="order", priority="routine",
        code=snomed(life.COLONOSCOPY), subject=record.patient,
        encounter=ref("Encounter", record.visit_by_day["2025-12-09"]),
        occurrencePeriod={"start": "2026-02-01", "end": "2026-04-30"},
        authoredOn=at("2025-12-09", "10:05"), requester=record.doctor,
        reasonCode=[concept(text="Surveillance three years after removal of two adenomas")],
        patientInstruction="Call endoscopy to choose a day. Semaglutide is paused a week before.")
    record.add(
        "Appointment", "follow-up-2026-01-20", status="booked",
        appointmentType=hl7("v2-0276", "FOLLOWUP", "A follow up visit from a previous appointment"),
        reasonCode=[concept(text="Result of the urine culture; colonoscopy preparation")],
        description="Follow-up with Dr. Okwuosa", start="2026-01-20T10:40:00-05:00",
        end="2026-01-20T11:00:00-05:00", minutesDuration=20, created="2026-01-02",
        participant=[
            {"actor": record.patient, "required": "required", "status": "accepted"},
            {"actor": record.doctor, "required": "required", "status": "accepted"},
            {"actor": ref("Location", "clinic", "Merrow Falls Family Practice"), "status": "accepted"},
        ])
