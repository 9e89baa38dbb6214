"""The nine months of Eliseo Quillfeather-Oduarte, who doesn't exist: visits, problems, vaccines.

Days are local to Merrow Falls (US Eastern). Today in the story is 2026-01-05. Numbers are text,
written to the record as they stand here.
"""

from merrow.clinical import FOLLOW_UP, PROBLEM, STAY, TELEPHONE, TWICE, medicine, visit
from merrow.parts import RXNORM

WELL_CHILD = ("410620009", "Well child visit")
MILLILITRE = ("mL", "mL")
TOPICAL = ("6064005", "Topical route")


def seen(day, type_, reason, start, end, location="pediatric-clinic", **more):
    return visit(day, type_, reason, start, end, location=location, department="pediatrics", **more)


def well(day, reason, start, end, **more):
    return seen(day, WELL_CHILD, reason, start, end, **more)


VISITS = [
    seen("2025-04-02", STAY, "Born at 39 weeks and 4 days", "03:41", "12:30", location="hospital",
         kind="inpatient", until="2025-04-04", stay="planned", diagnoses=["liveborn"]),
    seen("2025-04-05", FOLLOW_UP, "Bilirubin check, three days old", "10:00", "10:15",
          location="hospital"),
    well("2025-04-07", "First visit, five days old: weight and jaundice", "11:20", "11:50",
         diagnoses=["neonatal-jaundice"]),
    well("2025-04-14", "Twelve days old: weight, second newborn screen", "09:40", "10:05"),
    well("2025-05-05", "One month", "10:20", "10:45"),
    well("2025-06-02", "Two months", "09:00", "09:35"),
    seen("2025-06-30", TELEPHONE, "Spitting up after feeds", "16:05", "16:20", kind="virtual",
          location=None),
    well("2025-08-04", "Four months", "09:00", "09:35"),
    well("2025-10-06", "Six months", "13:40", "14:15"),
    seen("2025-11-17", PROBLEM, "Runny nose and cough for three days", "15:30", "15:50"),
    seen("2025-12-08", PROBLEM, "Fever and pulling at the right ear", "10:40", "11:00",
          diagnoses=["otitis-media"]),
    seen("2025-12-16", TELEPHONE, "Rash on the eighth day of amoxicillin", "08:50", "09:10",
          kind="virtual", location=None),
    seen("2025-12-22", FOLLOW_UP, "Ears after the infection; rash gone", "11:00", "11:15"),
    well("2025-12-29", "Nine months", "09:00", "09:40"),
]

PROBLEMS = [
    {"id": "liveborn", "status": "resolved", "snomed": ("102501003", "Well male newborn"),
     "icd": ("Z38.00", "Single liveborn infant, delivered vaginally"),
     "text": "Healthy boy, born vaginally at 39 weeks and 4 days",
     "onset": {"onsetDateTime": "2025-04-02"}, "abatement": {"abatementDateTime": "2025-05-05"},
     "recorded": "2025-04-02", "encounter": "visit-2025-04-02"},
    {"id": "neonatal-hypoglycemia", "status": "resolved",
     "snomed": ("52767006", "Neonatal hypoglycemia"),
     "icd": ("P70.0", "Syndrome of infant of mother with gestational diabetes"),
     "text": "One low sugar at birth, because his mother had gestational diabetes",
     "onset": {"onsetDateTime": "2025-04-02"}, "abatement": {"abatementDateTime": "2025-04-03"},
     "recorded": "2025-04-02", "encounter": "visit-2025-04-02"},
    {"id": "neonatal-jaundice", "status": "resolved",
     "snomed": ("387712008", "Neonatal jaundice"),
     "icd": ("P59.9", "Neonatal jaundice, unspecified"), "text": "Jaundice of the newborn",
     "onset": {"onsetDateTime": "2025-04-04"}, "abatement": {"abatementDateTime": "2025-04-14"},
     "recorded": "2025-04-05", "encounter": "visit-2025-04-05",
     "note": "Highest total bilirubin 15.6 mg/dL at five days; below the line for light "
             "treatment."},
    {"id": "reflux-of-infancy", "status": "resolved",
     "snomed": ("235595009", "Gastroesophageal reflux disease"),
     "text": "Spitting up, gaining well", "onset": {"onsetDateTime": "2025-06"},
     "abatement": {"abatementDateTime": "2025-10-06"}, "recorded": "2025-06-30",
     "encounter": "visit-2025-06-30"},
    {"id": "otitis-media", "status": "resolved",
     "snomed": ("1090831000119108", "Acute suppurative otitis media of right ear"),
     "icd": ("H66.001", "Acute suppurative otitis media without spontaneous rupture of ear drum, "
                        "right ear"),
     "text": "Middle ear infection, right", "onset": {"onsetDateTime": "2025-12-07"},
     "abatement": {"abatementDateTime": "2025-12-22"}, "recorded": "2025-12-08",
     "encounter": "visit-2025-12-08"},
    {"id": "eczema", "status": "active", "snomed": ("24079001", "Atopic dermatitis"),
     "icd": ("L20.83", "Infantile (acute) (chronic) eczema"), "severity": ("255604002", "Mild"),
     "text": "Eczema, mild, cheeks and elbows", "onset": {"onsetDateTime": "2025-09"},
     "recorded": "2025-10-06", "encounter": "visit-2025-10-06"},
]

# Whether it is an allergy at all is open until the allergist has seen him: unconfirmed.
ALLERGIES = [
    {"id": "amoxicillin-rash", "status": "active", "verification": "unconfirmed", "type": "allergy",
     "category": "medication", "criticality": "unable-to-assess",
     "code": (RXNORM, "723", "amoxicillin"), "text": "Amoxicillin?", "onset": "2025-12-15",
     "recorded": "2025-12-16", "encounter": "visit-2025-12-16", "asserter": "marisela-of-eliseo",
     "manifestations": [("247471006", "Maculopapular eruption")], "severity": "mild",
     "note": "Flat pink spots on trunk on day 8, no hives, no swelling, no fever. Perhaps the "
             "virus. No penicillins until the allergist has seen him on 4 February."},
]

MEDICINES = [
    medicine("vitamin-d", "active", ("11253", "vitamin D"), "Vitamin D drops, 400 units in 1 mL",
             "1 mL once a day", (1, "1", "d"), ("1", MILLILITRE), "2025-04-07", "2026-04-07", 5,
             ("50", MILLILITRE), "50", "visit-2025-04-07"),
    medicine("amoxicillin", "stopped", ("308189", "amoxicillin 80 MG/ML Oral Suspension"),
             "Amoxicillin 400 mg in 5 mL, liquid",
             "4.8 mL (384 mg) by mouth twice a day for 10 days. Shake well; keep in the "
             "refrigerator; throw away what is left.",
             TWICE, ("4.8", MILLILITRE), "2025-12-08", "2025-12-18", 0, ("100", MILLILITRE), "10",
             "visit-2025-12-08", why="Rash on the eighth day; ear better",
             **{"for": "otitis-media"}),
    medicine("azithromycin-eliseo", "completed",
             ("141963", "azithromycin 40 MG/ML Oral Suspension"),
             "Azithromycin 200 mg in 5 mL, liquid",
             "2.2 mL (88 mg) once a day for three days, instead of the rest of the amoxicillin",
             (1, "1", "d"), ("2.2", MILLILITRE), "2025-12-16", "2025-12-18", 0, ("15", MILLILITRE),
             "3",
             "visit-2025-12-16", **{"for": "otitis-media"}),
    medicine("hydrocortisone", "active", ("5492", "hydrocortisone"), "Hydrocortisone ointment 1 %",
             "A thin layer on the red spots twice a day, at most seven days in a row", TWICE,
             ("0.5", ("g", "g")), "2025-10-06", "2026-10-06", 1, ("30", ("g", "g")), "30",
             "visit-2025-10-06", route=TOPICAL, **{"for": "eczema", "as needed": True}),
    medicine("acetaminophen-eliseo", "active", ("161", "acetaminophen"),
             "Acetaminophen 160 mg in 5 mL, liquid",
             "3.75 mL (120 mg) every 6 hours for fever or pain, at most 4 doses a day",
             (1, "6", "h"),
             ("3.75", MILLILITRE), "2025-12-08", "2026-03-08", 0, ("118", MILLILITRE), "8",
             "visit-2025-12-08", **{"for": "otitis-media", "as needed": True}),
]

# --- Vaccines --------------------------------------------------------------------------------

IMMUNIZATIONS = [  # day, CVX, dose, lot, where, more
    ("2025-04-02", "08", 1, "Y25-0008", "left thigh", {"doctor": "nnabuike"}),
    ("2025-06-02", "146", 1, "Y25-0146", "left thigh"),
    ("2025-06-02", "216", 1, "Y25-0216", "right thigh"),
    ("2025-06-02", "116", 1, "Y25-0116", "mouth"),
    ("2025-08-04", "146", 2, "Y25-0151", "left thigh"),
    ("2025-08-04", "216", 2, "Y25-0220", "right thigh"),
    ("2025-08-04", "116", 2, "Y25-0119", "mouth"),
    ("2025-10-06", "146", 3, "Y25-0160", "left thigh"),
    ("2025-10-06", "216", 3, "Y25-0233", "right thigh"),
    ("2025-10-06", "116", 3, "Y25-0127", "mouth"),
    ("2025-10-06", "140", 1, "Y25-1140", "left thigh"),
    ("2025-10-06", "307", None, "Y25-0307", "right thigh",
     {"note": "An antibody, not a vaccine: protects for the winter."}),
    ("2025-12-29", "140", None, None, None,
     {"why": ("MEDPREC", "medical precaution"),
      "note": "Second influenza dose put off: 38.1 °C this morning. Come back within two weeks."}),
]

FORECAST = [  # CVX, status, dose, days, why, doses given
    ("140", "overdue", 2, {"earliest": "2025-11-03", "due": "2025-11-03", "overdue": "2025-12-03"},
     "Second dose of the first season is missing; put off on 29 December because of fever",
     ["influenza-2025-10-06"]),
    ("216", "due", 4, {"earliest": "2026-04-02", "due": "2026-04-02", "overdue": "2026-08-02"},
     None,
     ["pcv20-2025-06-02", "pcv20-2025-08-04", "pcv20-2025-10-06"]),
    ("48", "due", 4, {"earliest": "2026-04-02", "due": "2026-04-02", "overdue": "2026-08-02"}, None,
     ["dtap-ipv-hib-hepb-2025-06-02", "dtap-ipv-hib-hepb-2025-08-04",
      "dtap-ipv-hib-hepb-2025-10-06"]),
    ("03", "due", 1, {"earliest": "2026-04-02", "due": "2026-04-02", "overdue": "2026-08-02"}, None,
     []),
    ("21", "due", 1, {"earliest": "2026-04-02", "due": "2026-04-02", "overdue": "2026-08-02"}, None,
     []),
    ("83", "due", 1, {"earliest": "2026-04-02", "due": "2026-04-02", "overdue": "2027-04-02"}, None,
     []),
    ("20", "due", 4, {"earliest": "2026-07-02", "due": "2026-07-02", "overdue": "2026-11-02"}, None,
     ["dtap-ipv-hib-hepb-2025-06-02", "dtap-ipv-hib-hepb-2025-08-04",
      "dtap-ipv-hib-hepb-2025-10-06"]),
    ("10", "due", 4, {"earliest": "2029-04-02", "due": "2029-04-02", "overdue": "2032-04-02"}, None,
     ["dtap-ipv-hib-hepb-2025-06-02", "dtap-ipv-hib-hepb-2025-08-04",
      "dtap-ipv-hib-hepb-2025-10-06"]),
    ("08", "complete", None, {}, "Four doses", ["hepatitis-b-2025-04-02"]),
    ("116", "complete", None, {}, "Three doses",
     ["rotavirus-2025-06-02", "rotavirus-2025-08-04", "rotavirus-2025-10-06"]),
]

PROCEDURES = [
    {"id": "hearing-screen-2025-04-03", "code": ("398171003", "Hearing examination"),
     "text": "Newborn hearing screen", "start": "2025-04-03T10:10:00-04:00",
     "end": "2025-04-03T10:25:00-04:00", "location": "hospital", "encounter": "visit-2025-04-02"},
    {"id": "hearing-screen-2025-04-14", "code": ("398171003", "Hearing examination"),
     "text": "Hearing screen again, left ear", "start": "2025-04-14T09:50:00-04:00",
     "end": "2025-04-14T09:58:00-04:00", "location": "pediatric-clinic",
     "encounter": "visit-2025-04-14"},
]
