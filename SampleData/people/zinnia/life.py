"""The life of Zinnia Quillfeather-Oduarte, who doesn't exist: visits, problems, medicines.

Days are local to Merrow Falls (US Eastern). Today in the story is 2026-01-05. Numbers are text,
written to the record as they stand here. What carries `meta` is kept from her parents.
"""

from merrow.clinical import (
    DAILY, EMERGENCY, FOLLOW_UP, PROBLEM, TELEPHONE, TWICE, medicine, visit)
from merrow.family.labels import CONTRACEPTION, INFECTION
from merrow.parts import RXNORM, SNOMED, TABLET

WELL_CHILD = ("410620009", "Well child visit")
INHALED = ("447694001", "Respiratory tract route")
TOPICAL = ("6064005", "Topical route")
INTRAMUSCULAR = ("78421000", "Intramuscular route")
PUFF = ("puffs", "{puff}")
LEFT_FOREARM = ("66480008", "Structure of left forearm")

# --- Visits ----------------------------------------------------------------------------------


def seen(day, type_, reason, start="15:20", end="15:50", location="pediatric-clinic", **more):
    return visit(day, type_, reason, start, end, location=location,
                 **({"department": "pediatrics"} | more))


def well(day, reason, **more):
    return seen(day, WELL_CHILD, reason, "09:00", "09:35", **more)


def talk(day, reason):
    """With the psychologist; nothing but the department says that it is confidential."""
    return seen(day, FOLLOW_UP, reason, "16:00", "16:50", "psychiatry-clinic",
                department="psychiatry", doctor="quennebridge")


VISITS = [
    seen("2013-04-18", EMERGENCY, "Hives and wheezing ten minutes after a peanut butter cracker",
         "12:35", "18:40", "emergency", doctor="abendrot", kind="emergency",
         department="emergency-medicine", diagnoses=["peanut-allergy"]),
    well("2015-05-21", "Five years"),
    well("2016-05-26", "Six years"),
    well("2017-06-01", "Seven years"),
    seen("2017-10-12", PROBLEM, "Cough at night for six weeks", diagnoses=["asthma"]),
    seen("2018-03-08", EMERGENCY, "Wheezing with a cold", "20:10", "23:30", "emergency",
         doctor="abendrot", kind="emergency", department="emergency-medicine",
         diagnoses=["asthma"]),
    well("2018-06-07", "Eight years"),
    seen("2018-09-20", EMERGENCY, "Fell from the monkey bars on her left arm", "13:15", "16:40",
         "emergency", doctor="abendrot", kind="emergency", department="emergency-medicine",
         diagnoses=["forearm-fracture"]),
    seen("2018-10-25", FOLLOW_UP, "Cast off", location="hospital", department="orthopedics",
         doctor="szymborek"),
    well("2019-06-06", "Nine years"),
    well("2020-08-06", "Ten years"),
    well("2021-06-03", "Eleven years"),
    well("2022-06-09", "Twelve years; a sign-in of her own"),
    well("2023-08-10", "Thirteen years, sports physical"),
    seen("2023-10-19", PROBLEM, "Turned her ankle at cross-country", diagnoses=["ankle-sprain"]),
    seen("2024-02-15", PROBLEM, "Asthma worse in the cold", diagnoses=["asthma"]),
    well("2024-08-08", "Fourteen years, sports physical"),
    seen("2024-11-14", PROBLEM, "Pimples on face and back", diagnoses=["acne"]),
    seen("2025-02-13", FOLLOW_UP, "Asthma: school, sports, inhalers"),
    well("2025-08-14", "Fifteen years, sports physical"),
    talk("2025-09-18", "Blanking out in examinations"),
    talk("2025-10-02", "Blanking out in examinations"),
    seen("2025-10-23", PROBLEM, "Confidential visit: contraception, tests for infections", "15:40",
         "16:25", meta=CONTRACEPTION, diagnoses=["chlamydia", "contraception"]),
    seen("2025-10-28", TELEPHONE, "Result, treatment, telling a partner", "16:30", "16:45",
         location=None, kind="virtual", doctor="nnabuike", meta=INFECTION),
    seen("2025-10-30", PROBLEM, "Vomits the antibiotic", "16:00", "16:15", meta=INFECTION),
    talk("2025-11-20", "Examinations go better"),
    visit("2026-01-03", PROBLEM, "Sore throat, tired for two weeks", "10:20", "10:55", "okwuosa",
          "walk-in", department="family-medicine"),
]

# --- Problems and allergies ------------------------------------------------------------------

PROBLEMS = [
    {"id": "asthma", "status": "active", "snomed": ("426979002", "Mild persistent asthma"),
     "icd": ("J45.30", "Mild persistent asthma, uncomplicated"),
     "severity": ("255604002", "Mild"), "text": "Asthma, mild persistent",
     "onset": {"onsetDateTime": "2017-09"}, "recorded": "2017-10-12",
     "encounter": "visit-2017-10-12"},
    {"id": "exercise-asthma", "status": "active",
     "snomed": ("31387002", "Exercise-induced asthma"),
     "icd": ("J45.990", "Exercise induced bronchospasm"), "text": "Asthma when running",
     "onset": {"onsetDateTime": "2023"}, "recorded": "2023-08-10", "encounter": "visit-2023-08-10"},
    {"id": "peanut-allergy", "status": "active", "snomed": ("91935009", "Allergy to peanut"),
     "icd": ("Z91.010", "Allergy to peanuts"), "text": "Peanut allergy",
     "onset": {"onsetDateTime": "2013-04-18"}, "recorded": "2013-04-18", "recorder": "abendrot",
     "encounter": "visit-2013-04-18"},
    {"id": "acne", "status": "active", "snomed": ("88616000", "Acne vulgaris"),
     "icd": ("L70.0", "Acne vulgaris"), "severity": ("255604002", "Mild"), "text": "Acne",
     "onset": {"onsetDateTime": "2024"}, "recorded": "2024-11-14", "encounter": "visit-2024-11-14"},
    {"id": "forearm-fracture", "status": "resolved", "snomed": ("65966004", "Fracture of forearm"),
     "icd": ("S52.522A", "Torus fracture of lower end of left radius, initial encounter "
             "for closed fracture"),
     "text": "Broken left forearm", "site": LEFT_FOREARM, "onset": {"onsetDateTime": "2018-09-20"},
     "abatement": {"abatementDateTime": "2018-10-25"}, "recorded": "2018-09-20",
     "recorder": "abendrot", "encounter": "visit-2018-09-20"},
    {"id": "ankle-sprain", "status": "resolved", "snomed": ("44465007", "Sprain of ankle"),
     "text": "Sprained right ankle", "onset": {"onsetDateTime": "2023-10-18"},
     "abatement": {"abatementDateTime": "2023-11-30"}, "recorded": "2023-10-19",
     "encounter": "visit-2023-10-19"},
    # Nothing labels it; the psychologist wrote it.
    {"id": "examination-anxiety", "status": "active", "snomed": ("48694002", "Anxiety"),
     "text": "Anxiety in examinations", "onset": {"onsetDateTime": "2025-04"},
     "recorded": "2025-09-18", "recorder": "quennebridge", "encounter": "visit-2025-09-18"},
    {"id": "chlamydia", "status": "resolved", "meta": INFECTION,
     "snomed": ("240589008", "Chlamydia trachomatis infection"),
     "icd": ("A56.09", "Other chlamydial infection of lower genitourinary tract"),
     "text": "Chlamydia", "onset": {"onsetDateTime": "2025-10-23"},
     "abatement": {"abatementDateTime": "2025-11-13"}, "recorded": "2025-10-28",
     "encounter": "visit-2025-10-23", "note": "Treated; test again in January."},
    {"id": "contraception", "status": "active", "meta": CONTRACEPTION,
     "snomed": ("5935008", "Oral contraception"),
     "icd": ("Z30.011", "Encounter for initial prescription of contraceptive pills"),
     "text": "Contraception with the pill", "onset": {"onsetDateTime": "2025-10-23"},
     "recorded": "2025-10-23", "encounter": "visit-2025-10-23"},
]

ALLERGIES = [
    {"id": "peanut", "status": "active", "verification": "confirmed", "type": "allergy",
     "category": "food", "criticality": "high", "code": (SNOMED, "762952008", "Peanuts"),
     "text": "Peanut", "onset": "2013-04-18", "recorded": "2013-04-18", "recorder": "abendrot",
     "encounter": "visit-2013-04-18",
     "manifestations": [("39579001", "Anaphylaxis"), ("126485001", "Urticaria"),
                        ("56018004", "Wheezing")],
     "severity": "severe", "note": "Epinephrine in the ambulance. Carries two auto-injectors."},
    {"id": "cat", "status": "active", "verification": "confirmed", "type": "allergy",
     "category": "environment", "criticality": "low",
     "code": (SNOMED, "260152009", "Cat dander"), "text": "Cat hair", "onset": "2017",
     "recorded": "2017-10-12", "manifestations": [("76067001", "Sneezing"),
                                                  ("56018004", "Wheezing")], "severity": "mild"},
    # On the list of allergies a parent may see, but for its label.
    {"id": "doxycycline", "status": "active", "verification": "confirmed", "type": "intolerance",
     "category": "medication", "criticality": "low", "meta": INFECTION,
     "code": (RXNORM, "3640", "doxycycline"), "text": "Doxycycline", "onset": "2025-10-29",
     "recorded": "2025-10-30", "encounter": "visit-2025-10-30",
     "manifestations": [("422400008", "Vomiting")], "severity": "moderate",
     "note": "Vomited three of four doses; told to the nurse on 30 October."},
]

# --- Medicines -------------------------------------------------------------------------------

MEDICINES = [
    medicine("fluticasone-2017", "completed", ("41126", "fluticasone"),
             "Fluticasone inhaler, 44 micrograms a puff", "1 puff twice a day with the spacer",
             TWICE,
             ("1", PUFF), "2017-10-12", "2018-10-12", 5, ("1", ("inhaler", "{inhaler}")), "60",
             "visit-2017-10-12", route=INHALED, **{"for": "asthma"}),
    medicine("fluticasone", "active", ("41126", "fluticasone"),
             "Fluticasone inhaler, 44 micrograms a puff", "2 puffs twice a day with the spacer",
             TWICE,
             ("2", PUFF), "2025-08-14", "2026-08-14", 3, ("1", ("inhaler", "{inhaler}")), "30",
             "visit-2025-08-14", route=INHALED, prior="fluticasone-2017", **{"for": "asthma"}),
    medicine("albuterol", "active", ("435", "albuterol"), "Albuterol inhaler, 90 micrograms a puff",
             "2 puffs fifteen minutes before running, or every 4 hours when wheezing",
             (1, "4", "h"),
             ("2", PUFF), "2025-08-14", "2026-08-14", 0, ("1", ("inhaler", "{inhaler}")), "30",
             "visit-2025-08-14", route=INHALED, **{"for": "exercise-asthma", "as needed": True}),
    medicine("epinephrine", "active", ("1870230", "0.3 ML Epinephrine 1 MG/ML Auto-Injector"),
             "Epinephrine auto-injector 0.3 mg", "Into the thigh at once for an allergic reaction; "
             "call 911; again after 5 minutes if no better", (1, "5", "min"),
             ("0.3", ("mg", "mg")), "2025-08-14", "2026-08-14", 1, ("2", ("pen", "{pen}")), "365",
             "visit-2025-08-14", route=INTRAMUSCULAR,
             **{"for": "peanut-allergy", "as needed": True}),
    medicine("prednisolone", "completed", ("8638", "prednisolone"),
             "Prednisolone 15 mg in 5 mL, liquid",
             "10 mL (30 mg) once a day for five days", DAILY, ("10", ("mL", "mL")), "2018-03-08",
             "2018-03-13", 0, ("50", ("mL", "mL")), "5", "visit-2018-03-08", requester="abendrot",
             **{"for": "asthma"}),
    medicine("adapalene", "active", ("60223", "adapalene"), "Adapalene gel 0.1 %",
             "A pea-sized amount on the whole face at night; sunscreen by day", DAILY,
             ("0.5", ("g", "g")), "2025-08-14", "2026-08-14", 2, ("45", ("g", "g")), "90",
             "visit-2025-08-14", route=TOPICAL, **{"for": "acne"}),
    medicine("benzoyl-peroxide", "active", ("1418", "benzoyl peroxide"),
             "Benzoyl peroxide wash 5 %", "Wash face and back in the morning", DAILY,
             ("1", ("application", "{application}")), "2024-11-14", "2025-11-14", 5,
             ("148", ("mL", "mL")), "60", "visit-2024-11-14", route=TOPICAL, **{"for": "acne"}),
    medicine("doxycycline-course", "stopped", ("1650142", "doxycycline monohydrate 100 MG Oral "
                                                          "Tablet"),
             "Doxycycline 100 mg", "1 tablet twice a day for seven days, with food and water",
             TWICE,
             ("1", TABLET), "2025-10-28", "2025-11-04", 0, ("14", TABLET), "7", "visit-2025-10-28",
             meta=INFECTION, why="Vomiting", **{"for": "chlamydia"}),
    medicine("azithromycin-zinnia", "completed", ("248656", "azithromycin 500 MG Oral Tablet"),
             "Azithromycin 500 mg", "2 tablets at once, taken in the clinic", DAILY, ("2", TABLET),
             "2025-10-30", "2025-10-30", 0, ("2", TABLET), "1", "visit-2025-10-30", meta=INFECTION,
             **{"for": "chlamydia"}),
    medicine("birth-control-pill", "active",
             ("748878", "{21 (ethinyl estradiol 0.03 MG / levonorgestrel 0.15 MG Oral Tablet) / 7 "
                        "(inert ingredients 1 MG Oral Tablet) } Pack"),
             "Ethinyl estradiol 0.03 mg with levonorgestrel 0.15 mg",
             "1 tablet a day at the same hour", DAILY, ("1", TABLET), "2025-10-23", "2026-10-23",
             11,
             ("28", TABLET), "28", "visit-2025-10-23", meta=CONTRACEPTION,
             **{"for": "contraception"}),
]

OVER_THE_COUNTER = {
    "id": "cetirizine", "rxnorm": ("20610", "cetirizine"),
    "text": "Cetirizine 10 mg (bought without prescription)", "since": "2022-04",
    "asserted": "2025-08-14", "reason": "Itching nose near cats",
    "sig": "1 tablet before visiting cats",
    "note": "May be taken on top of the inhalers.",
}

PROCEDURES = [
    {"id": "cast", "code": ("274474001", "Bone immobilization"), "text": "Cast of the left forearm",
     "start": "2018-09-20T15:10:00-04:00", "end": "2018-09-20T15:50:00-04:00", "doctor": "abendrot",
     "location": "emergency", "encounter": "visit-2018-09-20", "for": "forearm-fracture",
     "site": LEFT_FOREARM},
    {"id": "spirometry-2024-02-15", "code": ("127783003", "Spirometry"),
     "text": "Breathing test before and after albuterol", "start": "2024-02-15T15:30:00-05:00",
     "end": "2024-02-15T15:55:00-05:00", "location": "pediatric-clinic",
     "encounter": "visit-2024-02-15", "for": "asthma"},
    {"id": "spirometry-2025-08-14", "code": ("127783003", "Spirometry"), "text": "Breathing test",
     "start": "2025-08-14T09:10:00-04:00", "end": "2025-08-14T09:22:00-04:00",
     "location": "pediatric-clinic", "encounter": "visit-2025-08-14", "for": "asthma"},
]
