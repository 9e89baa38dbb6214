"""The life of Odalys Brännquill, who doesn't exist: fixed data for generate.py.

Days are local to Merrow Falls (US Eastern). Today in the story is 2026-01-05. Numbers are text,
written to the record as they stand here.
"""

MMHG = ("mmHg", "mm[Hg]")
TABLET = ("tablet", "{tablet}")
ORAL = ("26643006", "Oral route")
SUBCUTANEOUS = ("34206005", "Subcutaneous route")
RIGHT_KNEE = ("6757004", "Right knee region structure")
SURGICAL = ("387713003", "Surgical procedure")
SUCCESSFUL = ("385669000", "Successful")
COLONOSCOPY = ("73761001", "Colonoscopy")

# --- Who and where ---------------------------------------------------------------------------

LOCATIONS = [
    ("clinic", "Merrow Falls Family Practice", ("PROFF", "Provider's Office"),
     "14 Lanternworks Square", "+1-802-555-0110"),
    ("hospital", "Merrow Falls Hospital", ("HOSP", "Hospital"),
     "200 Heronmere Way", "+1-802-555-0120"),
    ("emergency", "Merrow Falls Hospital, Emergency Department", ("ER", "Emergency room"),
     "200 Heronmere Way", "+1-802-555-0121"),
]

PRACTITIONERS = {
    "okwuosa": {
        "display": "Dr. Imogen Okwuosa-Field", "family": "Okwuosa-Field", "given": ["Imogen"],
        "gender": "female", "number": "P-1042", "specialty": ("207Q00000X", "Family Medicine Physician"),
        "location": "clinic", "phone": "+1-802-555-0111"},
    "halvardsen": {
        "display": "Dr. Bastian Halvardsen", "family": "Halvardsen", "given": ["Bastian"],
        "gender": "male", "number": "P-0317", "specialty": ("208600000X", "Surgery Physician"),
        "location": "hospital", "phone": "+1-802-555-0122"},
    "szymborek": {
        "display": "Dr. Mirela Szymborek", "family": "Szymborek", "given": ["Mirela", "Jo"],
        "gender": "female", "number": "P-0760",
        "specialty": ("207X00000X", "Orthopaedic Surgery Physician"),
        "location": "hospital", "phone": "+1-802-555-0123"},
}

# --- Visits ----------------------------------------------------------------------------------

CLASSES = {
    "ambulatory": ("AMB", "ambulatory"),
    "inpatient": ("IMP", "inpatient encounter"),
    "emergency": ("EMER", "emergency"),
    "virtual": ("VR", "virtual"),
}

PROBLEM = ("185347001", "Encounter for problem")
CHECK_UP = ("185349003", "Encounter for check up")
FOLLOW_UP = ("390906007", "Follow-up encounter")
TELEPHONE = ("185317003", "Telephone encounter")
EMERGENCY = ("50849002", "Emergency room admission")
STAY = ("183452005", "Encounter Inpatient")


def _visit(day, type_, reason, start="09:00", end="09:30", doctor="okwuosa", location="clinic",
           kind="ambulatory", until=None, **more):
    return {"id": f"visit-{day}", "type": type_, "reason": reason, "start": (day, start),
            "end": (until or day, end), "doctor": doctor, "location": location, "class": kind} | more


VISITS = [
    _visit("2014-11-18", PROBLEM, "Thirst and tiredness for two months; new patient", end="09:50",
           diagnoses=["type-2-diabetes", "hypertension"]),
    _visit("2015-02-17", FOLLOW_UP, "Diabetes and blood pressure"),
    _visit("2015-05-19", FOLLOW_UP, "Dry cough since the spring"),
    _visit("2016-03-15", FOLLOW_UP, "Diabetes and blood pressure"),
    _visit("2016-12-13", CHECK_UP, "Yearly check-up", end="09:45"),
    _visit("2017-09-19", FOLLOW_UP, "Sugars are rising"),
    _visit("2018-02-06", PROBLEM, "Cough and fever for five days", "14:20", "14:40"),
    _visit("2018-10-02", CHECK_UP, "Yearly check-up", end="09:45"),
    _visit("2019-07-16", FOLLOW_UP, "Diabetes; itching eyes each May"),
    _visit("2019-09-27", EMERGENCY, "Pain under the right ribs, vomiting", "21:40", "02:15",
           "halvardsen", "emergency", "emergency", until="2019-09-28",
           diagnoses=["acute-cholecystitis"]),
    _visit("2019-09-28", STAY, "Acute cholecystitis", "02:15", "11:00", "halvardsen", "hospital",
           "inpatient", until="2019-09-30", stay="emergency", diagnoses=["acute-cholecystitis"]),
    _visit("2019-10-29", FOLLOW_UP, "After gallbladder surgery", doctor="halvardsen", location="hospital"),
    _visit("2020-06-02", TELEPHONE, "Refills by telephone; clinic closed to routine visits", "11:10",
           "11:25", kind="virtual", location=None),
    _visit("2020-09-15", FOLLOW_UP, "First visit in seven months"),
    _visit("2021-03-16", FOLLOW_UP, "Diabetes and blood pressure"),
    _visit("2021-12-14", FOLLOW_UP, "Weight, sugars, what to change", end="09:40"),
    _visit("2022-06-14", FOLLOW_UP, "Five months of semaglutide"),
    _visit("2023-01-17", PROBLEM, "Tired, out of breath on the stairs",
           diagnoses=["iron-deficiency-anemia"]),
    _visit("2023-02-21", ("308335008", "Patient encounter procedure"), "Colonoscopy", "07:45", "11:30",
           "halvardsen", "hospital"),
    _visit("2023-06-13", CHECK_UP, "Yearly check-up", end="09:45"),
    _visit("2024-06-25", CHECK_UP, "Before knee surgery", "13:00", "13:30", "szymborek", "hospital"),
    _visit("2024-07-09", STAY, "Right total knee replacement", "06:30", "12:00", "szymborek",
           "hospital", "inpatient", until="2024-07-11", stay="planned",
           diagnoses=["knee-osteoarthritis"]),
    _visit("2024-09-17", FOLLOW_UP, "Ten weeks after knee surgery", doctor="szymborek",
           location="hospital"),
    _visit("2025-03-11", CHECK_UP, "Yearly check-up", end="09:45"),
    _visit("2025-09-09", FOLLOW_UP, "Diabetes and blood pressure"),
    _visit("2025-12-09", FOLLOW_UP, "Diabetes and blood pressure; colonoscopy due", end="09:35"),
    _visit("2026-01-02", PROBLEM, "Burning when passing water", "15:10", "15:25"),
]

VISIT_BY_DAY = {v["start"][0]: v["id"] for v in VISITS}

# --- Problems and allergies ------------------------------------------------------------------

PROBLEMS = [
    {"id": "type-2-diabetes", "status": "active", "snomed": ("44054006", "Diabetes mellitus type 2"),
     "text": "Type 2 diabetes", "onset": {"onsetDateTime": "2014-11-18"}, "recorded": "2014-11-18",
     "encounter": "visit-2014-11-18"},
    {"id": "hypertension", "status": "active", "snomed": ("59621000", "Essential hypertension"),
     "icd": ("I10", "Essential (primary) hypertension"), "text": "High blood pressure",
     "onset": {"onsetDateTime": "2014-11-18"}, "recorded": "2014-11-18", "encounter": "visit-2014-11-18"},
    {"id": "hyperlipidemia", "status": "active", "snomed": ("55822004", "Hyperlipidemia"),
     "icd": ("E78.5", "Hyperlipidemia, unspecified"), "text": "High cholesterol",
     "onset": {"onsetDateTime": "2015-02"}, "recorded": "2015-02-17", "encounter": "visit-2015-02-17"},
    {"id": "retinopathy", "status": "active",
     "snomed": ("1551000119108",
                "Nonproliferative retinopathy due to type 2 diabetes mellitus"),
     "severity": ("255604002", "Mild"), "text": "Diabetic retinopathy, mild, both eyes",
     "onset": {"onsetDateTime": "2021"}, "recorded": "2021-03-16", "encounter": "visit-2021-03-16",
     "note": "Reported by the optometrist; unchanged in 2023 and 2025."},
    {"id": "hay-fever", "status": "active", "snomed": ("367498001", "Seasonal allergic rhinitis"),
     "icd": ("J30.2", "Other seasonal allergic rhinitis"), "text": "Hay fever",
     "onset": {"onsetAge": {"value": 19, "unit": "years", "system": "http://unitsofmeasure.org",
                            "code": "a"}}, "recorded": "2019-07-16"},
    {"id": "acute-cholecystitis", "status": "resolved", "snomed": ("65275009", "Acute cholecystitis"),
     "icd": ("K81.0", "Acute cholecystitis"), "severity": ("24484000", "Severe"),
     "text": "Acute cholecystitis", "onset": {"onsetDateTime": "2019-09-27"},
     "abatement": {"abatementDateTime": "2019-10-29"}, "recorded": "2019-09-27",
     "recorder": "halvardsen", "encounter": "visit-2019-09-27"},
    {"id": "iron-deficiency-anemia", "status": "resolved",
     "snomed": ("87522002", "Iron deficiency anemia"),
     "icd": ("D50.9", "Iron deficiency anemia, unspecified"), "text": "Iron deficiency anemia",
     "onset": {"onsetDateTime": "2023-01-17"}, "abatement": {"abatementDateTime": "2023-06-13"},
     "recorded": "2023-01-17", "encounter": "visit-2023-01-17",
     "note": "Slow bleeding from a colon polyp, removed 2023-02-21."},
    {"id": "knee-osteoarthritis", "status": "resolved", "snomed": ("239873007", "Osteoarthritis of knee"),
     "icd": ("M17.11", "Unilateral primary osteoarthritis, right knee"),
     "severity": ("24484000", "Severe"), "text": "Osteoarthritis of the right knee",
     "onset": {"onsetString": "in her late forties"}, "abatement": {"abatementDateTime": "2024-07-09"},
     "recorded": "2018-10-02", "encounter": "visit-2018-10-02"},
]

_SNOMED = "http://snomed.info/sct"
_RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"

ALLERGIES = [
    {"id": "penicillin", "status": "active", "verification": "confirmed", "type": "allergy",
     "category": "medication", "criticality": "high", "code": (_SNOMED, "764146007", "Penicillin"),
     "text": "Penicillin", "onset": "1983", "recorded": "2014-11-18",
     "manifestations": [("126485001", "Urticaria"), ("271807003", "Eruption of skin")],
     "severity": "moderate", "note": "Hives within an hour of the second dose, at sixteen."},
    {"id": "lisinopril-cough", "status": "active", "verification": "confirmed", "type": "intolerance",
     "category": "medication", "criticality": "low", "code": (_RXNORM, "29046", "lisinopril"),
     "text": "Lisinopril (ACE inhibitor)", "onset": "2015-03", "recorded": "2015-05-19",
     "manifestations": [("49727002", "Cough")], "severity": "mild",
     "note": "Gone three weeks after the change to losartan."},
    {"id": "latex", "status": None, "verification": "refuted", "type": "allergy",
     "category": "environment", "code": (_SNOMED, "111088007", "Latex"), "text": "Latex",
     "recorded": "2024-06-25", "note": "Asked about before surgery; skin test negative."},
]

# --- Medicines -------------------------------------------------------------------------------

_METFORMIN = ("860975", "24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet")
_DAILY = (1, "1", "d")
_TWICE = (2, "1", "d")


def _medicine(id_, status, rxnorm, text, sig, every, dose, authored, until, refills, supply, days,
              encounter, **more):
    return {"id": id_, "status": status, "rxnorm": rxnorm, "text": text, "sig": sig, "every": every,
            "dose": dose, "authored": authored, "until": until, "refills": refills,
            "supply": supply, "days": days, "encounter": encounter} | more


MEDICINES = [
    _medicine("metformin-2014", "completed", _METFORMIN, "Metformin ER 500 mg",
              "1 tablet with breakfast and with supper", _TWICE, ("1", TABLET), "2014-11-18",
              "2015-02-17", 2, ("60", TABLET), "30", "visit-2014-11-18", **{"for": "type-2-diabetes"}),
    _medicine("metformin", "active", _METFORMIN, "Metformin ER 500 mg",
              "2 tablets with breakfast and with supper", _TWICE, ("2", TABLET), "2025-09-09",
              "2026-09-09", 3, ("360", TABLET), "90", "visit-2025-09-09",
              prior="metformin-2014", **{"for": "type-2-diabetes"}),
    _medicine("lisinopril", "stopped", ("314076", "lisinopril 10 MG Oral Tablet"), "Lisinopril 10 mg",
              "1 tablet in the morning", _DAILY, ("1", TABLET), "2014-11-18", "2015-11-18", 3,
              ("90", TABLET), "90", "visit-2014-11-18", why="Dry cough", **{"for": "hypertension"}),
    _medicine("losartan", "active", ("979492", "losartan potassium 50 MG Oral Tablet"),
              "Losartan 50 mg", "1 tablet in the morning", _DAILY, ("1", TABLET), "2025-03-11",
              "2026-03-11", 0, ("90", TABLET), "90", "visit-2025-03-11", **{"for": "hypertension"}),
    _medicine("amlodipine", "active", ("197361", "amlodipine 5 MG Oral Tablet"), "Amlodipine 5 mg",
              "1 tablet in the morning", _DAILY, ("1", TABLET), "2025-03-11", "2026-03-11", 1,
              ("90", TABLET), "90", "visit-2025-03-11", **{"for": "hypertension"}),
    _medicine("simvastatin", "stopped", ("312961", "simvastatin 20 MG Oral Tablet"),
              "Simvastatin 20 mg", "1 tablet in the evening", _DAILY, ("1", TABLET), "2015-02-17",
              "2016-12-13", 3, ("90", TABLET), "90", "visit-2015-02-17",
              why="LDL above goal; a stronger statin instead", **{"for": "hyperlipidemia"}),
    _medicine("atorvastatin", "active", ("617311", "atorvastatin 40 MG Oral Tablet"),
              "Atorvastatin 40 mg", "1 tablet in the evening", _DAILY, ("1", TABLET), "2025-12-09",
              "2026-12-09", 3, ("90", TABLET), "90", "visit-2025-12-09", **{"for": "hyperlipidemia"}),
    _medicine("glipizide", "stopped", ("4821", "glipizide"), "Glipizide 5 mg",
              "1 tablet before breakfast", _DAILY, ("1", TABLET), "2017-09-19", "2022-06-14", 3,
              ("90", TABLET), "90", "visit-2017-09-19", why="Low sugars after semaglutide was added",
              **{"for": "type-2-diabetes"}),
    _medicine("semaglutide", "active", ("1991302", "semaglutide"), "Semaglutide pen, 1 mg a week",
              "1 mg under the skin on Sundays", (1, "1", "wk"), ("1.0", ("mg", "mg")), "2025-09-09",
              "2026-09-09", 2, ("1", ("pen", "{pen}")), "28", "visit-2025-09-09", route=SUBCUTANEOUS,
              contained="semaglutide-pen", **{"for": "type-2-diabetes"}),
    _medicine("azithromycin", "completed", ("18631", "azithromycin"), "Azithromycin 250 mg",
              "2 tablets on the first day, then 1 a day for four days", _DAILY, ("1", TABLET),
              "2018-02-06", "2018-02-11", 0, ("6", TABLET), "5", "visit-2018-02-06"),
    _medicine("ferrous-sulfate", "completed", ("310325", "ferrous sulfate 325 MG Oral Tablet"),
              "Iron (ferrous sulfate) 325 mg", "1 tablet a day, not with milk", _DAILY, ("1", TABLET),
              "2023-01-17", "2023-06-13", 1, ("90", TABLET), "90", "visit-2023-01-17",
              **{"for": "iron-deficiency-anemia"}),
    _medicine("aspirin", "completed", ("243670", "aspirin 81 MG Oral Tablet"), "Aspirin 81 mg",
              "1 tablet twice a day for four weeks, against clots", _TWICE, ("1", TABLET),
              "2024-07-11", "2024-08-08", 0, ("56", TABLET), "28", "visit-2024-07-09",
              requester="szymborek", **{"for": "knee-osteoarthritis"}),
    _medicine("oxycodone-acetaminophen", "completed",
              ("1049221", "acetaminophen 325 MG / oxycodone hydrochloride 5 MG Oral Tablet"),
              "Oxycodone 5 mg with acetaminophen 325 mg", "1 tablet every 6 hours if in pain",
              (1, "6", "h"), ("1", TABLET), "2024-07-11", "2024-07-18", 0, ("20", TABLET), "5",
              "visit-2024-07-09", requester="szymborek",
              **{"for": "knee-osteoarthritis", "as needed": True}),
]

OVER_THE_COUNTER = {
    "id": "ibuprofen", "rxnorm": ("310965", "ibuprofen 200 MG Oral Tablet"),
    "text": "Ibuprofen 200 mg (bought without prescription)", "since": "2025-10",
    "asserted": "2025-12-09", "reason": "Sore left knee", "sig": "1–2 tablets, once or twice a week",
    "note": "Told to prefer acetaminophen while taking losartan.",
}

# --- Immunizations and procedures ------------------------------------------------------------

VACCINES = {
    "33": ("pneumococcal polysaccharide PPV23", "ppsv23"),
    "115": ("Tdap", "tdap"),
    "140": ("Influenza, seasonal, injectable, preservative free", "influenza"),
    "150": ("Influenza, injectable, quadrivalent, preservative free", "influenza"),
    "187": ("zoster recombinant", "zoster"),
    "208": ("COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose", "covid-19"),
    "216": ("Pneumococcal conjugate vaccine 20-valent (PCV20), polysaccharide CRM197 conjugate, "
            "adjuvant, preservative free", "pcv20"),
    "300": ("COVID-19, mRNA, LNP-S, bivalent, PF, 30 mcg/0.3 mL dose", "covid-19"),
    "309": ("COVID-19, mRNA, LNP-S, PF, tris-sucrose, 30 mcg/0.3 mL", "covid-19"),
}

IMMUNIZATIONS = [  # day, CVX, lot, why refused
    ("2014-11-18", "140", "X14-0071", None),
    ("2015-02-17", "33", "X15-0233", None),
    ("2015-10-13", "150", "X15-0912", None),
    ("2016-10-11", "150", "X16-0834", None),
    ("2016-12-13", "115", "X16-1150", None),
    ("2017-10-17", "150", "X17-0801", None),
    ("2018-06-19", "187", "X18-0187", None),
    ("2018-10-02", "187", "X18-0190", None),
    ("2018-10-30", "150", "X18-0877", None),
    ("2019-10-29", "150", "X19-0850", None),
    ("2020-10-13", "150", "X20-0866", None),
    ("2021-03-16", "208", "X21-0208", None),
    ("2021-04-06", "208", "X21-0231", None),
    ("2021-12-14", "208", "X21-0940", None),
    ("2022-10-11", "300", "X22-0300", None),
    ("2023-10-10", "309", "X23-0309", None),
    ("2024-09-17", "216", "X24-0216", None),
    ("2024-10-15", "140", "X24-0140", None),
    ("2025-12-09", "309", None, "Declined this season; will think about it again in the autumn."),
]

PROCEDURES = [
    {"id": "cholecystectomy", "code": ("45595009", "Laparoscopic cholecystectomy"),
     "text": "Removal of the gallbladder through small cuts", "surgery": True,
     "start": "2019-09-28T10:05:00-04:00", "end": "2019-09-28T11:20:00-04:00", "doctor": "halvardsen",
     "location": "hospital", "encounter": "visit-2019-09-28", "for": "acute-cholecystitis",
     "note": "discharge-summary-2019"},
    {"id": "colonoscopy", "code": COLONOSCOPY, "text": "Colonoscopy",
     "start": "2023-02-21T08:50:00-05:00", "end": "2023-02-21T09:35:00-05:00", "doctor": "halvardsen",
     "location": "hospital", "encounter": "visit-2023-02-21", "for": "iron-deficiency-anemia"},
    {"id": "polypectomy", "code": ("274025005", "Colonic polypectomy"), "text": "Removal of two polyps",
     "part of": "colonoscopy", "start": "2023-02-21T09:10:00-05:00", "end": "2023-02-21T09:25:00-05:00",
     "doctor": "halvardsen", "location": "hospital", "encounter": "visit-2023-02-21"},
    {"id": "knee-replacement", "code": ("609588000", "Total knee replacement"),
     "text": "Right total knee replacement", "surgery": True, "site": RIGHT_KNEE,
     "start": "2024-07-09T08:15:00-04:00", "end": "2024-07-09T09:50:00-04:00", "doctor": "szymborek",
     "location": "hospital", "encounter": "visit-2024-07-09", "for": "knee-osteoarthritis",
     "note": "operative-note-2024"},
    {"id": "physical-therapy", "code": ("91251008", "Physical therapy procedure"),
     "text": "Physical therapy after knee surgery, twelve sessions", "start": "2024-07-22",
     "end": "2024-10-14", "location": "hospital", "for": "knee-osteoarthritis"},
]

# --- Laboratory ------------------------------------------------------------------------------

_MG_DL = ("mg/dL", "mg/dL")

TESTS = {
    "hba1c": {"loinc": "4548-4", "display": "Hemoglobin A1c/Hemoglobin.total in Blood",
              "text": "Hemoglobin A1c", "unit": ("%", "%"), "range": ("4.0", "5.6")},
    "fasting-glucose": {"loinc": "1558-6", "display": "Fasting glucose [Mass/volume] in Serum or Plasma",
                        "text": "Fasting glucose", "unit": _MG_DL, "range": ("70", "99")},
    "creatinine": {"loinc": "2160-0", "display": "Creatinine [Mass/volume] in Serum or Plasma",
                   "text": "Creatinine", "unit": _MG_DL, "range": ("0.50", "1.10")},
    "egfr": {"loinc": "98979-8",
             "display": "Glomerular filtration rate [Volume Rate/Area] in Serum, Plasma or Blood by "
                        "Creatinine-based formula (CKD-EPI 2021)/1.73 sq M",
             "text": "eGFR", "unit": ("mL/min/1.73 m2", "mL/min/{1.73_m2}"), "range": ("60", None)},
    "urine-albumin": {"loinc": "9318-7", "display": "Albumin/Creatinine [Mass Ratio] in Urine",
                      "text": "Urine albumin/creatinine", "unit": ("mg/g", "mg/g"),
                      "range": (None, "30")},
    "cholesterol": {"loinc": "2093-3", "display": "Cholesterol [Mass/volume] in Serum or Plasma",
                    "text": "Total cholesterol", "unit": _MG_DL, "range": (None, "199")},
    "hdl": {"loinc": "2085-9", "display": "Cholesterol in HDL [Mass/volume] in Serum or Plasma",
            "text": "HDL cholesterol", "unit": _MG_DL, "range": ("50", None)},
    "triglycerides": {"loinc": "2571-8", "display": "Triglyceride [Mass/volume] in Serum or Plasma",
                      "text": "Triglycerides", "unit": _MG_DL, "range": (None, "149")},
    "ldl": {"loinc": "13457-7",
            "display": "Cholesterol in LDL [Mass/volume] in Serum or Plasma by calculation",
            "text": "LDL cholesterol (calculated)", "unit": _MG_DL, "range": (None, "99")},
    "leukocytes": {"loinc": "6690-2", "display": "Leukocytes [#/volume] in Blood by Automated count",
                   "text": "White blood cells", "unit": ("10*3/uL", "10*3/uL"), "range": ("4.0", "11.0")},
    "erythrocytes": {"loinc": "789-8", "display": "Erythrocytes [#/volume] in Blood by Automated count",
                     "text": "Red blood cells", "unit": ("10*6/uL", "10*6/uL"), "range": ("3.80", "5.10")},
    "hemoglobin": {"loinc": "718-7", "display": "Hemoglobin [Mass/volume] in Blood",
                   "text": "Hemoglobin", "unit": ("g/dL", "g/dL"), "range": ("12.0", "15.5")},
    "hematocrit": {"loinc": "4544-3",
                   "display": "Hematocrit [Volume Fraction] of Blood by Automated count",
                   "text": "Hematocrit", "unit": ("%", "%"), "range": ("36.0", "46.0")},
    "mcv": {"loinc": "787-2", "display": "MCV [Entitic volume] by Automated count", "text": "MCV",
            "unit": ("fL", "fL"), "range": ("80", "100")},
    "platelets": {"loinc": "777-3", "display": "Platelets [#/volume] in Blood by Automated count",
                  "text": "Platelets", "unit": ("10*3/uL", "10*3/uL"), "range": ("150", "400")},
    "ferritin": {"loinc": "2276-4", "display": "Ferritin [Mass/volume] in Serum or Plasma",
                 "text": "Ferritin", "unit": ("ng/mL", "ng/mL"), "range": ("15", "150")},
    "troponin": {"loinc": "89579-7",
                 "display": "Troponin I.cardiac [Mass/volume] in Serum or Plasma by High sensitivity method",
                 "text": "Troponin I, high sensitivity", "unit": ("ng/L", "ng/L"), "range": (None, "15")},
    "stool-blood": {"loinc": "29771-3",
                    "display": "Hemoglobin.gastrointestinal.lower [Presence] in Stool by Immunoassay",
                    "text": "Blood in stool (FIT)"},
    "covid-19": {"loinc": "94500-6",
                 "display": "SARS-CoV-2 (COVID-19) RNA [Presence] in Respiratory system specimen by NAA "
                            "with probe detection",
                 "text": "COVID-19 PCR"},
    "urine-culture": {"loinc": "630-4", "display": "Bacteria identified in Urine by Culture",
                      "text": "Urine culture"},
    "pathology-diagnosis": {"loinc": "22637-3", "display": "Pathology report final diagnosis Narrative",
                            "text": "Pathology: final diagnosis"},
}

# When something was drawn and reported, where it isn't a morning's draw reported at 16:30.
DRAWN = {"2019-09-27": "22:10", "2023-02-21": "09:25", "2026-01-02": "15:20"}
REPORTED = {"2019-09-27": ("2019-09-27", "22:55"), "2023-02-21": ("2023-02-24", "11:00"),
            "2026-01-02": ("2026-01-03", "17:10")}

# Found at 9.1; metformin brings it down; it creeps up until glipizide; climbs again after surgery
# and through 2020; semaglutide and 18 kg less bring it to normal; knee surgery and a pause of
# semaglutide push it up once more.
HBA1C = [
    ("2014-11-18", "9.1"),
    ("2015-02-17", "8.2"), ("2015-05-19", "7.4"), ("2015-08-18", "7.0"), ("2015-12-01", "6.8"),
    ("2016-03-15", "7.0"), ("2016-06-14", "6.9"), ("2016-09-20", "7.1"), ("2016-12-13", "7.3"),
    ("2017-03-21", "7.6"), ("2017-06-20", "7.9"), ("2017-09-19", "8.1"), ("2017-12-12", "7.4"),
    ("2018-03-20", "7.2"), ("2018-06-19", "7.0"), ("2018-10-02", "7.2"),
    ("2019-01-15", "7.5"), ("2019-04-16", "7.8"), ("2019-07-16", "8.0"), ("2019-10-29", "7.7"),
    ("2020-02-04", "7.9"), ("2020-09-15", "9.4"), ("2020-12-15", "8.8"),
    ("2021-03-16", "8.3"), ("2021-06-15", "8.1"), ("2021-09-14", "8.4"), ("2021-12-14", "8.6"),
    ("2022-03-15", "7.7"), ("2022-06-14", "6.9"), ("2022-09-20", "6.4"), ("2022-12-13", "6.0"),
    ("2023-03-14", "5.8"), ("2023-06-13", "5.5"), ("2023-09-12", "5.6"), ("2023-12-12", "5.7"),
    ("2024-03-12", "5.6"), ("2024-06-11", "5.8"), ("2024-09-17", "6.3"), ("2024-12-10", "6.6"),
    ("2025-03-11", "6.2"), ("2025-06-10", "5.8"), ("2025-09-09", "5.6"), ("2025-12-09", "5.5"),
]

CORRECTED = {
    "day": "2025-09-09", "issued": ("2025-09-11", "09:15"),
    "note": "Corrected on 2025-09-11: first reported as 8.9 %, which belonged to another specimen.",
}

FASTING_GLUCOSE = [
    ("2014-11-18", "214"), ("2015-02-17", "176"), ("2015-05-19", "148"), ("2016-03-15", "138"),
    ("2016-12-13", "149"), ("2017-09-19", "181"), ("2018-06-19", "136"), ("2018-10-02", "142"),
    ("2019-07-16", "172"), ("2020-09-15", "226"), ("2021-03-16", "189"), ("2021-12-14", "197"),
    ("2022-06-14", "127"), ("2023-06-13", "97"), ("2024-03-12", "94"), ("2024-12-10", "121"),
    ("2025-03-11", "112"), ("2025-12-09", "93"),
]

CREATININE = [
    ("2014-11-18", "0.70"), ("2015-05-19", "0.74"), ("2016-12-13", "0.72"), ("2018-10-02", "0.78"),
    ("2019-09-27", "1.10"), ("2019-10-29", "0.80"), ("2020-09-15", "0.84"), ("2021-12-14", "0.86"),
    ("2023-06-13", "0.88"), ("2024-06-25", "0.90"), ("2025-12-09", "0.91"),
]

URINE_ALBUMIN = [
    ("2014-11-18", "12"), ("2016-12-13", "9"), ("2020-09-15", "41"), ("2021-12-14", "36"),
    ("2023-06-13", "14"), ("2025-12-09", "<5"),
]

LIPIDS = [  # day, total, HDL, triglycerides; LDL is calculated
    ("2014-11-18", "238", "41", "231"), ("2015-05-19", "196", "43", "178"),
    ("2016-12-13", "201", "44", "186"), ("2018-10-02", "158", "46", "161"),
    ("2020-09-15", "189", "42", "244"), ("2021-12-14", "171", "43", "203"),
    ("2023-06-13", "142", "51", "118"), ("2024-06-25", "147", "50", "121"),
    ("2025-12-09", "139", "54", "104"),
]

COUNT_TESTS = ["leukocytes", "erythrocytes", "hemoglobin", "hematocrit", "mcv", "platelets"]

BLOOD_COUNTS = [
    ("2019-09-27", ("15.8", "4.62", "13.4", "40.1", "87", "312"), "Leukocytosis."),
    ("2023-01-17", ("6.9", "3.92", "9.6", "29.4", "75", "428"),
     "Microcytic anemia with mild thrombocytosis."),
    ("2023-06-13", ("6.4", "4.51", "13.0", "39.2", "87", "276"), "Normal; the anemia has resolved."),
    ("2024-06-25", ("7.0", "4.58", "13.5", "40.3", "88", "254"), None),
]


def _presence(code, display, flag):
    table = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
    return {
        "valueCodeableConcept": {
            "coding": [{"system": "http://snomed.info/sct", "code": code, "display": display}]},
        "interpretation": [{"coding": [{"system": table, "code": flag[0], "display": flag[1]}]}],
    }


SINGLE_RESULTS = [
    {"id": "troponin-2019-09-27", "test": "troponin", "day": "2019-09-27",
     "comparator": "<", "value": {"number": "3"}},
    {"id": "covid-19-2021-12-28", "test": "covid-19", "day": "2021-12-28",
     "value": _presence("260415000", "Not detected", ("NEG", "Negative"))},
    {"id": "ferritin-2023-01-17", "test": "ferritin", "day": "2023-01-17", "value": {"number": "6"}},
    {"id": "ferritin-2023-06-13", "test": "ferritin", "day": "2023-06-13", "value": {"number": "48"}},
    {"id": "stool-blood-2023-01-24", "test": "stool-blood", "day": "2023-01-24",
     "value": _presence("10828004", "Positive", ("POS", "Positive"))},
    {"id": "pathology-diagnosis-2023-02-21", "test": "pathology-diagnosis", "day": "2023-02-21",
     "value": {"valueString": "Ascending colon, 14 mm, and sigmoid colon, 6 mm: tubular adenomas, "
                              "low-grade dysplasia, completely removed."}},
    {"id": "urine-culture-2026-01-02", "test": "urine-culture", "day": "2026-01-02",
     "status": "preliminary", "value": {"valueString": "Growth after 24 hours; identification to follow."}},
]

PATHOLOGY_CONCLUSION = "Two tubular adenomas. Colonoscopy again in three years."

# --- Vital signs -----------------------------------------------------------------------------

VITAL_SIGNS = [
    {"day": "2014-11-18", "pressure": ("158", "96"), "pulse": 84, "weight": "94.2", "oxygen": "98"},
    {"day": "2015-02-17", "pressure": ("144", "90"), "pulse": 80, "weight": "92.6"},
    {"day": "2015-05-19", "pressure": ("138", "86")},
    {"day": "2016-03-15", "pressure": ("148", "92"), "pulse": 79, "weight": "91.0"},
    {"day": "2016-12-13", "pressure": ("130", "80"), "pulse": 76, "weight": "91.8"},
    {"day": "2017-09-19", "pressure": ("134", "82"), "weight": "92.4"},
    {"day": "2018-02-06", "clock": "14:25", "pressure": ("136", "84"), "pulse": 92, "oxygen": "95",
     "temperature": "38.4"},
    {"day": "2018-10-02", "pressure": ("132", "80"), "pulse": 78, "weight": "94.0"},
    {"day": "2019-07-16", "pressure": ("136", "84"), "weight": "95.3"},
    {"day": "2019-09-27", "clock": "21:55", "pressure": ("168", "98"), "pulse": 108, "oxygen": "96",
     "temperature": "38.7"},
    {"day": "2019-10-29", "pressure": ("134", "82"), "pulse": 77, "weight": "93.1"},
    {"day": "2020-09-15", "pressure": ("152", "94"), "pulse": 83, "weight": "98.6"},
    {"day": "2021-03-16", "pressure": ("142", "88"), "weight": "98.9"},
    {"day": "2021-12-14", "pressure": ("140", "86"), "pulse": 81, "weight": "99.0"},
    {"day": "2022-06-14", "pressure": ("130", "80"), "weight": "90.7"},
    {"day": "2023-01-17", "pressure": ("118", "70"), "pulse": 98, "weight": "85.0", "oxygen": "97"},
    {"day": "2023-02-21", "clock": "08:05", "pressure": ("124", "74"), "pulse": 82, "oxygen": "98"},
    {"day": "2023-06-13", "pressure": ("124", "76"), "pulse": 74, "weight": "82.5"},
    {"day": "2024-06-25", "clock": "13:05", "pressure": ("128", "78"), "pulse": 72, "weight": "81.0"},
    {"day": "2024-07-09", "clock": "06:50", "pressure": ("136", "80"), "pulse": 78, "oxygen": "98"},
    {"day": "2024-09-17", "pressure": ("126", "76"), "weight": "82.9"},
    {"day": "2025-03-11", "pressure": ("128", "78"), "pulse": 73, "weight": "82.0"},
    {"day": "2025-09-09", "pressure": ("122", "74"), "weight": "80.4"},
    {"day": "2025-12-09", "pressure": ("124", "76"), "pulse": 71, "weight": "80.0", "oxygen": "98"},
    {"day": "2026-01-02", "clock": "15:12", "pressure": ("130", "78"), "pulse": 80,
     "temperature": "37.4"},
]

# --- Notes and plans -------------------------------------------------------------------------

NOTES = [
    {"id": "discharge-summary-2019", "type": ("18842-5", "Discharge summary"),
     "title": "Discharge summary, 28–30 September 2019", "date": ("2019-09-30", "10:40"),
     "author": "halvardsen", "encounter": "visit-2019-09-28",
     "text": """\
DISCHARGE SUMMARY
Patient: Odalys Renée Brännquill, born 1967-06-14
Stay: 2019-09-28 to 2019-09-30, Merrow Falls Hospital

Reason: acute cholecystitis with gallstones. Came to the emergency department on the evening of
27 September with pain under the right ribs, vomiting and 38.7 °C. White cells 15.8, troponin normal,
creatinine 1.10 (dehydration).

Course: laparoscopic cholecystectomy on 28 September without complications. Penicillin allergy:
no penicillin was given. Metformin held for two days. Eating since the evening of the 28th.

At home: acetaminophen as needed. Metformin again from 1 October. No lifting above 5 kg for four
weeks. Come back at once with fever, yellow eyes or worse pain.
Follow-up: Dr. Halvardsen, 29 October.
"""},
    {"id": "operative-note-2024", "type": ("11504-8", "Surgical operation note"),
     "title": "Operative note, right total knee replacement", "date": ("2024-07-09", "10:30"),
     "author": "szymborek", "encounter": "visit-2024-07-09",
     "text": """\
OPERATIVE NOTE
Patient: Odalys Renée Brännquill, born 1967-06-14
Date: 2024-07-09
Procedure: right total knee replacement, cemented
Surgeon: Dr. Mirela Szymborek
Anesthesia: spinal

Findings: loss of cartilage in the medial and patellofemoral compartments.
Semaglutide was held for a week. No latex precautions needed (tested negative on 25 June).
Antibiotic: clindamycin, because of the penicillin allergy.
Blood loss 150 mL. No complications. Range of movement at the end 0–125°.

Plan: walk on the day of surgery, aspirin 81 mg twice a day for four weeks, physical therapy.
"""},
    {"id": "progress-note-2025", "type": ("11506-3", "Progress note"),
     "title": "Progress note, 9 December 2025", "date": ("2025-12-09", "10:00"),
     "author": "okwuosa", "encounter": "visit-2025-12-09",
     "text": """\
PROGRESS NOTE
Patient: Odalys Renée Brännquill, born 1967-06-14

Subjective: feels well, walks forty minutes on most days. Takes ibuprofen now and then for the left
knee. No low sugars.
Objective: 124/76, 80.0 kg. HbA1c 5.5 %, LDL 64 mg/dL, eGFR 73, urine albumin < 5 mg/g.

Assessment and plan
1. Type 2 diabetes, at goal on metformin and semaglutide. Same doses. HbA1c again in three months.
2. Blood pressure at goal.
3. Cholesterol at goal; atorvastatin renewed.
4. Prefers no COVID-19 vaccine this season; talked about it.
5. Colonoscopy is due in February (adenomas 2023): ordered.
6. Ibuprofen: acetaminophen instead, because of losartan and the kidneys.
"""},
]

GOALS = [
    {"id": "goal-hba1c", "status": "achieved", "text": "HbA1c below 6.5 %", "start": "2021-12-14",
     "measure": ("4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood"), "number": "6.5",
     "unit": ("%", "%"), "due": "2026-06-30", "for": "type-2-diabetes"},
    {"id": "goal-weight", "status": "improving", "text": "Weight below 78 kg", "start": "2021-12-14",
     "measure": ("29463-7", "Body weight"), "number": "78.0", "unit": ("kg", "kg"),
     "due": "2026-12-31", "for": "type-2-diabetes"},
]

CARE_PLAN = {
    "title": "Living with diabetes",
    "text": "HbA1c every three months; eyes, feet, kidneys and cholesterol once a year.",
    "activities": [
        ("in-progress", "Walk for thirty minutes on five days of the week"),
        ("scheduled", "Eye examination in February 2026"),
        ("completed", "Diabetes self-management course, spring 2015"),
    ],
}
