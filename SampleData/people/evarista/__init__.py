"""Evarista Quillfeather, 78: atrial fibrillation and warfarin, heart failure, kidneys, a new hip."""

from merrow import clinical, imaging, papers as paper, pictures, portal as desk
from merrow.directory import ORGANIZATION, doctor
from merrow.laboratory import blood_count, filtration, kidneys, laboratory, panel, series
from merrow.parts import (
    MERROW_FALLS, US_CORE, US_CORE_TABLES, at, coding, concept, hl7, quantity, ref, snomed)
from merrow.record import Person
from merrow.vitals import smoking, vital, vital_signs
from people.evarista import life, numbers, papers, portal, withheld

WHO = Person(
    file="evarista-quillfeather", id="evarista", name="Evarista Quillfeather", sex="female",
    birth="1947-09-02", doctor="okwuosa", seed=19470902, family="Quillfeather", given="Evarista",
    number="MF-0019402", visits=life.VISITS, drawn=numbers.DRAWN, reported=numbers.REPORTED)


def write(record):
    person(record)
    daughter(record)
    clinical.visits(record)
    clinical.problems(record, life.PROBLEMS)
    clinical.allergies(record, life.ALLERGIES)
    clinical.medicines(record, life.MEDICINES)
    clinical.over_the_counter(record, life.OVER_THE_COUNTER)
    clinical.immunizations(record, life.IMMUNIZATIONS)
    clinical.procedures(record, life.PROCEDURES)
    results(record)
    vital_signs(record, numbers.VITAL_SIGNS, numbers.HEIGHT)
    home_weights(record)
    smoking(record, "2024-10-02", snomed(("266919005", "Never smoked tobacco")))
    paper.notes(record, papers.NOTES)
    paper.goals(record, papers.GOALS)
    paper.care_plan(record, papers.CARE_PLAN)
    for s in portal.STUDIES:
        imaging.study(record, s)
    conversations(record)
    ahead(record)
    bills(record)
    with record.withheld():
        withheld.write(record)


# --- Who she is ------------------------------------------------------------------------------


def person(record):
    def us_core(name, category, text):
        omb = coding("urn:oid:2.16.840.1.113883.6.238", *category)
        return {"url": US_CORE + name, "extension": [
            {"url": "ombCategory", "valueCoding": omb}, {"url": "text", "valueString": text}]}

    record.add(
        "Patient", "evarista",
        extension=[us_core("us-core-race", ("2106-3", "White"), "White"),
                   us_core("us-core-ethnicity", ("2186-5", "Not Hispanic or Latino"),
                           "Not Hispanic or Latino")],
        identifier=[{"use": "usual", "type": hl7("v2-0203", "MR", "Medical record number"),
                     "system": MERROW_FALLS + "record-numbers", "value": WHO.number,
                     "assigner": ORGANIZATION}],
        active=True,
        name=[{"use": "official", "family": "Quillfeather", "given": ["Evarista"]},
              {"use": "maiden", "family": "Tollemark", "given": ["Evarista"],
               "period": {"end": "1972-05-06"}}],
        telecom=[{"system": "phone", "value": "+1-802-555-0181", "use": "home", "rank": 2},
                 {"system": "phone", "value": "+1-802-555-0182", "use": "mobile", "rank": 1},
                 {"system": "email", "value": "evarista.quillfeather@example.org"}],
        gender="female", birthDate=WHO.birth,
        address=[{"use": "home", "type": "both", "line": ["9 Ropewalk Close"], "city": "Merrow Falls",
                  "state": "VT", "postalCode": "05000", "country": "US",
                  "period": {"start": "1978"}}],
        maritalStatus=hl7("v3-MaritalStatus", "W", "Widowed"),
        contact=[{"relationship": [hl7("v2-0131", "C", "Emergency Contact")],
                  "name": {"family": "Quillfeather-Oduarte", "given": ["Marisela"]},
                  "telecom": [{"system": "phone", "value": "+1-802-555-0171"}]}],
        communication=[{"language": concept(coding("urn:ietf:bcp:47", "en", "English")),
                        "preferred": True}],
        generalPractitioner=[doctor("okwuosa")], managingOrganization=ORGANIZATION)
    record.add(
        "Coverage", "fernhollow-senior", status="active",
        type=hl7("v3-ActCode", "EHCPOL", "extended healthcare"), subscriber=record.patient,
        subscriberId="FM-555-08816", beneficiary=record.patient,
        relationship=hl7("subscriber-relationship", "self", "Self"), period={"start": "2012-10-01"},
        payor=[ref("Organization", "fernhollow", "Fernhollow Mutual Insurance")],
        class_=[{"type": hl7("coverage-class", "plan", "Plan"), "value": "Senior-1"}])


def daughter(record):
    """Marisela handed in the form at the visit of 15 December; a proxy before her was Evarista's
    husband, until he died."""
    record.add(
        "RelatedPerson", "evarista-daughter", active=True, patient=record.patient,
        relationship=[hl7("v3-RoleCode", "DAU", "natural daughter")],
        name=[{"use": "official", "family": "Quillfeather-Oduarte", "given": ["Marisela"]}],
        telecom=[{"system": "phone", "value": "+1-802-555-0171", "use": "mobile"},
                 {"system": "email", "value": "marisela.oduarte@example.org"}],
        gender="female", birthDate="1984-08-23")
    record.add(
        "RelatedPerson", "evarista-husband", active=False, patient=record.patient,
        relationship=[hl7("v3-RoleCode", "HUSB", "husband")],
        name=[{"use": "official", "family": "Quillfeather", "given": ["Florian"]}], gender="male",
        period={"start": "1972-05-06", "end": "2019-08-11"})
    desk.proxy(record, {
        "id": "proxy-daughter", "status": "proposed", "signed": ("2025-12-15", "10:05"),
        "who": "evarista-daughter", "period": {"start": "2025-12-15"}})
    desk.proxy(record, {
        "id": "proxy-husband", "status": "inactive", "signed": ("2016-04-06", "09:45"),
        "who": "evarista-husband", "period": {"start": "2016-04-06", "end": "2019-08-11"}})


# --- Results ---------------------------------------------------------------------------------


def results(record):
    series(record, "inr", numbers.INR)
    kidneys(record, numbers.CREATININE)
    for day, number in numbers.POTASSIUM:
        corrected = day == numbers.CORRECTED["day"]
        laboratory(record, f"potassium-{day}", "potassium", day, number=number,
                   status="corrected" if corrected else "final",
                   note=numbers.CORRECTED["note"] if corrected else None,
                   issued=at(*numbers.CORRECTED["issued"]) if corrected else None)
    series(record, "bicarbonate", numbers.BICARBONATE)
    series(record, "nt-probnp", numbers.NT_PROBNP)
    series(record, "ejection-fraction", numbers.EJECTION_FRACTION)
    for day, counts, conclusion in numbers.BLOOD_COUNTS:
        stay = day == "2023-02-14"
        blood_count(record, day, counts, conclusion, withheld.STAY_RELEASE if stay else None)
    basic_panel(record)
    in_parts(record)
    gene_report(record)


def basic_panel(record):
    """Routine: released a day after it is final."""
    p = numbers.BASIC_PANEL
    day, issued = p["day"], at(*p["issued"])
    kept = [withheld.release("chemistry", issued)]
    creatinine = dict(p["values"])["creatinine"]
    members = [
        laboratory(record, f"{test}-{day}", test, day, "09:58", extension=kept,
                   number=number or filtration(WHO, creatinine, day), issued=issued)
        for test, number in p["values"]]
    panel(record, f"basic-panel-{day}", ("24321-2", "Basic metabolic 2000 panel - Serum or Plasma"),
          ("CH", "Chemistry"), "Basic metabolic panel", day, members, issued=issued, extension=kept)


def in_parts(record):
    """Several parts of one order; each is released by its own days."""
    p = numbers.IN_PARTS
    day, order = p["day"], [ref("ServiceRequest", p["order"])]
    members = [
        laboratory(record, f"{test}-{day}", test, day, number=number, issued=at(*issued),
                   extension=[withheld.release(kind, at(*issued))], basedOn=order)
        for test, number, kind, issued in p["parts"]]
    panel(record, f"heart-failure-tests-{day}", ("11502-2", "Laboratory report"),
          ("LAB", "Laboratory"), "Blood tests for heart failure", day, members, status="partial",
          issued=at(*p["parts"][-1][3]), basedOn=order,
          conclusion="Vitamin D is still to come.")


def gene_report(record):
    """Labelled sensitive, therefore held; then released by hand."""
    panel(record, "warfarin-genes-2024-09-04", ("51969-4", "Genetic analysis report"),
          ("GE", "Genetics"), "How her genes handle warfarin", "2024-09-04", [],
          "Breaks warfarin down slowly (CYP2C9 *1/*3): small doses, and care with antibiotics.",
          meta=withheld.labels(withheld.RESTRICTED, withheld.GENETIC),
          extension=[withheld.release("genetics", at("2024-09-18", "14:00"), True,
                                      doctor("threlkeld"), at("2024-10-02", "11:30"))],
          issued=at("2024-09-18", "14:00"))


def home_weights(record):
    for day, kilograms in numbers.HOME_WEIGHTS:
        vital(record, f"home-weight-{day}", [("29463-7", "Body weight")], "Weight at home", day,
              record.minute(7, 40), meta={"tag": [coding(
                  US_CORE_TABLES + "us-core-tags", "patient-supplied", "Patient Supplied")]},
              performer=[record.patient], valueQuantity=quantity(kilograms, ("kg", "kg")))


# --- The portal ------------------------------------------------------------------------------


def conversations(record):
    files = {}
    for key, (name, picture, title, taken) in portal.PICTURES.items():
        data = pictures.png(pictures.color(picture))
        files[key] = imaging.binary(record, name, data) | {"title": title}
    for t in portal.THREADS:
        messages = [m | {"files": [files[key] for key in m.get("pictures", [])]}
                    for m in t["messages"]]
        desk.thread(record, t | {"messages": messages})
        for number, m in enumerate(t["messages"], 1):
            for key in m.get("pictures", []):
                _, _, title, taken = portal.PICTURES[key]
                imaging.document(record, f"{key}-picture", title, taken, record.patient,
                                 [files[key]],
                                 related=ref("Communication", f"{t['id']}-{number}"))


def ahead(record):
    for o in portal.ORDERS:
        desk.order(record, o)
    for a in portal.APPOINTMENTS:
        desk.appointment(record, a)
    for t in portal.REMINDERS:
        desk.task(record, t, desk.REMINDER)
    desk.task(record, portal.RENEWAL, desk.RENEWAL, record.patient, doctor("okwuosa"),
              ref("MedicationRequest", "furosemide"), "order")
    desk.forecast(record, "forecast-2026-01-05", "2026-01-05", portal.FORECAST)


def bills(record):
    record.add(
        "Account", "evarista-account", status="active",
        type=hl7("v3-ActCode", "PBILLACCT", "patient billing account"), name="Evarista Quillfeather",
        subject=[record.patient],
        coverage=[{"coverage": ref("Coverage", "fernhollow-senior"), "priority": 1}],
        owner=ORGANIZATION, guarantor=[{"party": record.patient}])
    for b in portal.BILLS:
        desk.bill(record, b)
