"""The life of Marisela Quillfeather-Oduarte, who doesn't exist: visits, problems, medicines.

Days are local to Merrow Falls (US Eastern). Today in the story is 2026-01-05. Numbers are text,
written to the record as they stand here.
"""

from merrow.clinical import (
    CHECK_UP, DAILY, EMERGENCY, FOLLOW_UP, PROBLEM, STAY, TELEPHONE, medicine, visit)
from merrow.family.labels import MIND
from merrow.parts import RXNORM, TABLET

FIRST_PRENATAL = ("424441002", "Prenatal initial visit")
PRENATAL = ("424619006", "Prenatal visit")
POSTNATAL = ("169762003", "Postnatal visit")
LEFT_BREAST = ("80248007", "Left breast structure")

# --- Visits ----------------------------------------------------------------------------------


def prenatal(day, weeks, **more):
    return visit(day, PRENATAL, f"Pregnancy, {weeks}", "16:00", "16:20", **more)


def psychiatry(day, reason, doctor="ruxtondeau", start="11:00", end="11:30"):
    """Not labelled: the department is what keeps its notes back."""
    return visit(day, FOLLOW_UP, reason, start, end, doctor, "psychiatry-clinic",
                 department="psychiatry")


VISITS = [
    visit("2016-09-14", PROBLEM, "Headaches on three days of the month; new patient", end="09:40",
          diagnoses=["migraine"]),
    visit("2017-11-08", EMERGENCY, "The worst headache in years, vomiting", "02:20", "07:10",
          "abendrot", "emergency", "emergency", department="emergency-medicine",
          diagnoses=["migraine"]),
    visit("2019-03-13", PROBLEM, "Tired, cold, hair falls out", diagnoses=["hashimoto"]),
    visit("2019-07-24", FOLLOW_UP, "Thyroid"),
    visit("2020-07-15", TELEPHONE, "Thyroid by telephone", "11:30", "11:40", kind="virtual",
          location=None),
    visit("2021-07-21", CHECK_UP, "Yearly check-up", end="09:45"),
    visit("2022-08-24", CHECK_UP, "Yearly check-up", end="09:45"),
    visit("2023-08-23", CHECK_UP, "Yearly check-up", end="09:45"),
    visit("2024-08-21", FIRST_PRENATAL, "Pregnancy, seven weeks and four days", "15:00", "15:50",
          diagnoses=["pregnancy"]),
    prenatal("2024-09-18", "eleven weeks and four days"),
    prenatal("2024-10-16", "fifteen weeks and four days"),
    prenatal("2024-11-13", "nineteen weeks and four days; ultrasound"),
    prenatal("2024-12-11", "twenty-three weeks and four days"),
    prenatal("2025-01-08", "twenty-seven weeks and four days; sugar test"),
    prenatal("2025-01-22", "gestational diabetes", diagnoses=["gestational-diabetes"]),
    prenatal("2025-02-05", "thirty-one weeks and four days"),
    prenatal("2025-02-19", "thirty-three weeks and four days"),
    prenatal("2025-03-05", "thirty-five weeks and four days"),
    prenatal("2025-03-19", "thirty-seven weeks and four days"),
    prenatal("2025-03-26", "thirty-eight weeks and four days"),
    visit("2025-04-01", STAY, "Labor at thirty-nine weeks", "22:30", "12:30", location="hospital",
          kind="inpatient", until="2025-04-04", stay="planned",
          diagnoses=["pregnancy", "gestational-diabetes", "perineal-tear"]),
    visit("2025-05-14", POSTNATAL, "Six weeks after birth", "10:00", "10:40",
          diagnoses=["postpartum-depression"]),
    psychiatry("2025-05-23", "First visit", start="11:00", end="12:00"),
    psychiatry("2025-06-20", "Four weeks of sertraline"),
    visit("2025-07-09", FOLLOW_UP, "Thyroid after pregnancy"),
    psychiatry("2025-08-15", "Sleep, work again in September"),
    psychiatry("2025-09-12", "Nurse visit: how the medicine is taken", "pellwraith", "09:30",
               "09:50"),
    visit("2025-10-15", CHECK_UP, "Yearly check-up", end="09:45"),
    psychiatry("2025-11-07", "Six months of treatment"),
    visit("2025-12-17", PROBLEM, "A lump in the left breast", "14:00", "14:25",
          diagnoses=["breast-lump"]),
]

# --- Problems and allergies ------------------------------------------------------------------


def _problem(id_, status, snomed, icd, text, onset, recorded, over=None, **more):
    return {"id": id_, "status": status, "snomed": snomed, "text": text,
            "onset": {"onsetDateTime": onset}, "recorded": recorded,
            "encounter": f"visit-{recorded}"} | ({"icd": icd} if icd else {}) | (
                {"abatement": {"abatementDateTime": over}} if over else {}) | more


PROBLEMS = [
    _problem("migraine", "active", ("56097005", "Migraine without aura"),
             ("G43.009", "Migraine without aura, not intractable, without status migrainosus"),
             "Migraine without aura", "2003", "2016-09-14"),
    _problem("hashimoto", "active", ("21983002", "Hashimoto thyroiditis"),
             ("E06.3", "Autoimmune thyroiditis"), "Underactive thyroid (Hashimoto)", "2019-03-13",
             "2019-03-13"),
    _problem("pregnancy", "resolved", ("77386006", "Pregnancy"),
             ("Z34.93", "Encounter for supervision of normal pregnancy, unspecified, third "
                        "trimester"),
             "Pregnancy, due on 5 April 2025", "2024-06-29", "2024-08-21", "2025-04-02"),
    _problem("gestational-diabetes", "resolved", ("11687002", "Gestational diabetes mellitus"),
             ("O24.410", "Gestational diabetes mellitus in pregnancy, diet controlled"),
             "Gestational diabetes, treated by diet", "2025-01-15", "2025-01-22", "2025-05-28",
             note="Sugar test normal eight weeks after birth. Hemoglobin A1c every year from now "
                  "on."),
    _problem("perineal-tear", "resolved", ("6234006", "Second degree perineal laceration"),
             ("O70.1", "Second degree perineal laceration during delivery"),
             "Tear at birth, sewn", "2025-04-02", "2025-04-01", "2025-05-14"),
    _problem("anemia-after-birth", "resolved", ("87522002", "Iron deficiency anemia"), None,
             "Anemia after birth", "2025-04-03", "2025-05-14", "2025-10-15"),
    _problem("postpartum-depression", "active", ("58703003", "Postpartum depression"),
             ("F53.0", "Postpartum depression"), "Depression after birth", "2025-05", "2025-05-14",
             meta=MIND),
    _problem("breast-lump", "active", ("89164003", "Breast lump"),
             ("N63.20", "Unspecified lump in the left breast, unspecified quadrant"),
             "Lump in the left breast, being looked into", "2025-12", "2025-12-17",
             site=LEFT_BREAST),
]

ALLERGIES = [
    {"id": "sulfa", "status": "active", "verification": "confirmed", "type": "allergy",
     "category": "medication", "criticality": "low",
     "code": (RXNORM, "10180", "sulfamethoxazole"), "text": "Sulfa antibiotics", "onset": "2008",
     "recorded": "2016-09-14", "manifestations": [("271807003", "Eruption of skin")],
     "severity": "mild"},
    {"id": "metoclopramide", "status": "active", "verification": "confirmed", "type": "intolerance",
     "category": "medication", "criticality": "low", "code": (RXNORM, "6915", "metoclopramide"),
     "text": "Metoclopramide", "onset": "2017-11-08", "recorded": "2017-11-08",
     "recorder": "abendrot", "manifestations": [("24199005", "Feeling agitated")],
     "severity": "moderate", "note": "Could not sit still for an hour after the infusion."},
]

# --- Medicines -------------------------------------------------------------------------------

_LEVOTHYROXINE = ("10582", "levothyroxine")


def _levothyroxine(id_, status, micrograms, authored, until, prior=None, refills=3, **more):
    return medicine(
        id_, status, _LEVOTHYROXINE, f"Levothyroxine {micrograms} micrograms",
        "1 tablet on an empty stomach, half an hour before breakfast", DAILY, ("1", TABLET),
        authored, until, refills, ("90", TABLET), "90", f"visit-{authored}",
        **({"prior": prior} if prior else {}) | {"for": "hashimoto"} | more)


MEDICINES = [
    _levothyroxine("levothyroxine-2019", "completed", 50, "2019-03-13", "2024-08-21"),
    _levothyroxine("levothyroxine-2024-08", "completed", 75, "2024-08-21", "2024-11-13",
                   "levothyroxine-2019", why="More is needed in pregnancy"),
    _levothyroxine("levothyroxine-2024-11", "completed", 88, "2024-11-13", "2025-05-14",
                   "levothyroxine-2024-08"),
    _levothyroxine("levothyroxine-2025-05", "completed", 50, "2025-05-14", "2025-12-17",
                   "levothyroxine-2024-11"),
    _levothyroxine("levothyroxine", "active", 75, "2025-12-17", "2026-12-17",
                   "levothyroxine-2025-05", 2),
    medicine("sumatriptan", "active", ("37418", "sumatriptan"), "Sumatriptan 50 mg",
             "1 tablet at the first sign of migraine; once more after 2 hours, at most 2 a day",
             (1, "2", "h"), ("1", TABLET), "2025-10-15", "2026-10-15", 0, ("9", TABLET), "30",
             "visit-2025-10-15", **{"for": "migraine", "as needed": True}),
    # The sensitive ones.
    medicine("sertraline-2025-05", "completed", ("312940", "sertraline 25 MG Oral Tablet"),
             "Sertraline 25 mg", "1 tablet in the morning for two weeks", DAILY, ("1", TABLET),
             "2025-05-23", "2025-06-20", 0, ("28", TABLET), "28", "visit-2025-05-23",
             requester="ruxtondeau", meta=MIND, **{"for": "postpartum-depression"}),
    medicine("sertraline", "active", ("312941", "sertraline 50 MG Oral Tablet"), "Sertraline 50 mg",
             "1 tablet in the morning", DAILY, ("1", TABLET), "2025-06-20", "2026-06-20", 2,
             ("90", TABLET), "90", "visit-2025-06-20", requester="ruxtondeau", meta=MIND,
             prior="sertraline-2025-05", **{"for": "postpartum-depression"}),
    medicine("iron-after-birth", "completed", ("310325", "ferrous sulfate 325 MG Oral Tablet"),
             "Iron (ferrous sulfate) 325 mg", "1 tablet every other day", (1, "2", "d"),
             ("1", TABLET), "2025-05-14", "2025-10-15", 1, ("45", TABLET), "90", "visit-2025-05-14",
             **{"for": "anemia-after-birth"}),
    medicine("norethindrone", "active", ("7514", "norethindrone"), "Norethindrone 0.35 mg",
             "1 tablet a day at the same hour", DAILY, ("1", TABLET), "2025-05-14", "2026-05-14",
             11,
             ("28", TABLET), "28", "visit-2025-05-14"),
]

OVER_THE_COUNTER = {
    "id": "magnesium", "rxnorm": ("6574", "magnesium"),
    "text": "Magnesium 400 mg (bought without prescription)", "since": "2025-08",
    "asserted": "2025-10-15", "reason": "Fewer migraines", "sig": "1 tablet at night",
    "note": "Four hours apart from levothyroxine.",
}

IMMUNIZATIONS = [  # day, CVX, dose, lot, where, more
    ("2016-09-14", "115", None, "M16-0115", "left arm"),
    ("2019-10-23", "150", None, "M19-0150", "left arm"),
    ("2021-04-14", "208", 1, "M21-0208", "left arm"),
    ("2021-05-19", "208", 2, "M21-0233", "left arm"),
    ("2022-10-19", "150", None, "M22-0150", "left arm"),
    ("2023-10-25", "309", None, "M23-0309", "right arm"),
    ("2023-10-25", "150", None, "M23-0150", "left arm"),
    ("2024-10-16", "140", None, "M24-0140", "left arm"),
    ("2025-02-05", "115", None, "M25-0115", "left arm", {"note": "In every pregnancy."}),
    ("2025-10-15", "140", None, "M25-0140", "left arm"),
]

PROCEDURES = [
    {"id": "birth-2010", "code": ("177184002", "Normal delivery procedure"),
     "text": "Birth of her daughter", "start": "2010-05-19", "end": "2010-05-19",
     "location": "hospital"},
    {"id": "birth-2025", "code": ("177184002", "Normal delivery procedure"),
     "text": "Birth of her son", "start": "2025-04-02T01:10:00-04:00",
     "end": "2025-04-02T03:52:00-04:00", "doctor": "okwuosa", "location": "hospital",
     "encounter": "visit-2025-04-01", "for": "pregnancy", "note": "birth-note-2025"},
]
