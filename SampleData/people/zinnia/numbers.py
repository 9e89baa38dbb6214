"""What was measured of Zinnia Quillfeather-Oduarte: growth, breathing, allergy, what is hers alone.

The last weeks hold a result in each state of release; `release` says which.
"""

from merrow.directory import doctor
from merrow.family.labels import CONTRACEPTION, HIV_TEST, INFECTION
from merrow.family.pictures import forearm
from merrow.ours import release
from merrow.tests import TESTS

DRAWN = {"2025-10-23": "16:05", "2026-01-03": "10:40"}
REPORTED = {"2025-10-23": ("2025-10-26", "13:20"), "2025-08-14": ("2025-08-16", "10:05"),
            "2026-01-03": ("2026-01-03", "18:10")}

_CELLS = {"leukocytes": ("4.5", "13.0"), "erythrocytes": ("4.10", "5.10"),
          "hemoglobin": ("12.0", "16.0"), "hematocrit": ("36.0", "46.0"), "mcv": ("78", "98"),
          "platelets": ("150", "450"), "ferritin": ("12", "80")}
_GIRLS = {"age": ("12", "17", ("years", "a")), "sex": "female", "name": "girls, 12–17 years"}

TESTS = TESTS | {
    test: TESTS[test] | {"range": {"low": low, "high": high} | _GIRLS}
    for test, (low, high) in _CELLS.items()
} | {
    "peanut-ige": {"loinc": "6206-7", "display": "Peanut IgE Ab [Units/volume] in Serum",
                   "text": "Peanut IgE", "unit": ("kU/L", "k[IU]/L"), "range": (None, "0.34")},
    "ige": {"loinc": "19113-0", "display": "IgE [Units/volume] in Serum or Plasma",
            "text": "Total IgE", "unit": ("kU/L", "k[IU]/L"),
            "range": {"high": "200", "age": ("6", "9", ("years", "a"))}},
    "fev1": {"loinc": "20150-9", "display": "FEV1", "text": "FEV1, air out in one second",
             "unit": ("L", "L")},
    "fvc": {"loinc": "19868-9", "display": "Forced vital capacity [Volume] Respiratory system by "
                                           "Spirometry",
            "text": "Forced vital capacity", "unit": ("L", "L")},
    "fev1-fvc": {"loinc": "19926-5", "display": "FEV1/FVC", "text": "FEV1/FVC", "unit": ("%", "%"),
                 "range": ("80", None)},
    "chlamydia-rna": {
        "loinc": "43304-5",
        "display": "Chlamydia trachomatis rRNA [Presence] in Specimen by NAA with probe detection",
        "text": "Chlamydia, vaginal swab", "meta": INFECTION},
    "gonorrhea-rna": {
        "loinc": "43305-2",
        "display": "Neisseria gonorrhoeae rRNA [Presence] in Specimen by NAA with probe detection",
        "text": "Gonorrhea, vaginal swab", "meta": INFECTION},
    "hiv": {"loinc": "56888-1",
            "display": "HIV 1+2 Ab+HIV1 p24 Ag [Presence] in Serum or Plasma by Immunoassay",
            "text": "HIV antigen and antibodies", "meta": HIV_TEST},
    "syphilis": {"loinc": "20507-0", "display": "Reagin Ab [Presence] in Serum by RPR",
                 "text": "Syphilis (RPR)", "meta": INFECTION},
    "pregnancy-test": {"loinc": "2106-3",
                       "display": "Choriogonadotropin (pregnancy test) [Presence] in Urine",
                       "text": "Pregnancy test, urine", "meta": CONTRACEPTION},
    "rapid-strep": {"loinc": "78012-2",
                    "display": "Streptococcus pyogenes Ag [Presence] in Throat by Rapid "
                               "immunoassay",
                    "text": "Rapid strep test"},
    "throat-culture": {"loinc": "626-2", "display": "Bacteria identified in Throat by Culture",
                       "text": "Throat culture"},
    "mono": {"loinc": "5213-4", "display": "Heterophile Ab [Presence] in Serum",
             "text": "Mono test"},
}

_BY_HAND = dict(held=True, by=doctor("fjellgarde"), at="2025-10-28T16:20:00-04:00")

RESULTS = [
    {"test": "peanut-ige", "day": "2013-06-20", "value": "18.4"},
    {"test": "peanut-ige", "day": "2016-05-26", "value": "24.6"},
    {"test": "peanut-ige", "day": "2019-06-06", "value": "31.2"},
    {"test": "peanut-ige", "day": "2022-06-09", "value": "27.8"},
    {"test": "ige", "day": "2019-06-06", "value": "412"},
    # Corrected after its release: the new number goes out at once.
    {"test": "peanut-ige", "day": "2025-08-14", "value": "22.5", "status": "corrected",
     "reported": ("2025-08-20", "09:40"),
     "extension": [release("chemistry", "2025-08-16T10:05:00-04:00")],
     "note": "Corrected on 2025-08-20: first reported as 2.25 kU/L, a slip of the decimal point."},
    # A specimen that could not be used.
    {"test": "ferritin", "day": "2024-08-08", "status": "cancelled",
     "absent": ("error", "Error"), "note": "Specimen clotted; not drawn again."},
    # The confidential visit: labelled, therefore held; released to her by hand.
    {"test": "pregnancy-test", "day": "2025-10-23", "coded": "negative",
     "reported": ("2025-10-23", "16:12"),
     "extension": [release("chemistry", "2025-10-23T16:12:00-04:00", held=True,
                           by=doctor("fjellgarde"), at="2025-10-23T16:20:00-04:00")]},
    {"test": "rapid-strep", "day": "2026-01-03", "coded": "negative", "clock": "10:35",
     "reported": ("2026-01-03", "10:50"), "note": "Done at the desk and told at once.",
     "extension": [release("microbiology", "2026-01-03T10:50:00-05:00", by=doctor("okwuosa"),
                           at="2026-01-03T10:55:00-05:00")]},
]

PANELS = [
    {"id": "swabs-2025-10-23", "day": "2025-10-23", "text": "Chlamydia and gonorrhea",
     "code": ("36902-5", "Chlamydia trachomatis+Neisseria gonorrhoeae DNA [Presence] in Specimen "
                         "by NAA with probe detection"),
     "category": ("MB", "Microbiology"), "meta": INFECTION, "order": "confidential-tests",
     "extension": [release("microbiology", "2025-10-26T13:20:00-04:00", **_BY_HAND)],
     "conclusion": "Chlamydia found, gonorrhea not.",
     "values": {"chlamydia-rna": {"coded": "detected", "flag": "A"},
                "gonorrhea-rna": {"coded": "not detected"}}},
    {"id": "blood-count-2024-08-08", "day": "2024-08-08", "text": "Complete blood count",
     "code": ("58410-2", "CBC panel - Blood by Automated count"), "category": ("HM", "Hematology"),
     "extension": [release("hematology", "2024-08-08T16:30:00-04:00")],
     "values": {"leukocytes": "6.8", "erythrocytes": "4.52", "hemoglobin": "12.9",
                "hematocrit": "38.6", "mcv": "85", "platelets": "268"}},
    # In parts: the counts are released; the mono test and ferritin of the same order are not.
    {"id": "blood-count-2026-01-03", "day": "2026-01-03", "text": "Complete blood count",
     "code": ("58410-2", "CBC panel - Blood by Automated count"), "category": ("HM", "Hematology"),
     "order": "tired-blood", "extension": [release("hematology", "2026-01-03T18:10:00-05:00")],
     "conclusion": "Mild anemia; ferritin follows.",
     "values": {"leukocytes": "7.9", "erythrocytes": "4.36", "hemoglobin": "11.4",
                "hematocrit": "34.8", "mcv": "80", "platelets": "341"}},
]

# What she is not shown, today.
WITHHELD = [
    # Withdrawn: it was released with the rest of the physical and labelled afterwards.
    {"test": "pregnancy-test", "day": "2025-08-14", "coded": "negative",
     "reported": ("2025-08-14", "09:30"),
     "extension": [release("chemistry", "2025-08-14T09:30:00-04:00", held=True)],
     "note": "Labelled confidential on 2025-08-18, at her request."},
    # Held, and nobody has released them yet.
    {"test": "hiv", "day": "2025-10-23", "coded": "non-reactive",
     "reported": ("2025-10-25", "11:00"),
     "extension": [release("microbiology", "2025-10-25T11:00:00-04:00", held=True)]},
    {"test": "syphilis", "day": "2025-10-23", "coded": "non-reactive",
     "reported": ("2025-10-25", "11:00"),
     "extension": [release("microbiology", "2025-10-25T11:00:00-04:00", held=True)]},
    # Preliminary: never released.
    {"test": "throat-culture", "day": "2026-01-03", "status": "preliminary", "clock": "10:35",
     "reported": ("2026-01-04", "15:00"), "extension": [release("microbiology")],
     "text": "No beta-hemolytic streptococci after 24 hours; final report to follow."},
    # Final on 4 January in the afternoon; its three days are not over.
    {"test": "mono", "day": "2026-01-03", "coded": "negative", "reported": ("2026-01-04", "17:30"),
     "extension": [release("microbiology", "2026-01-04T17:30:00-05:00")]},
    # Still at work.
    {"test": "ferritin", "day": "2026-01-03", "status": "registered",
     "absent": ("temp-unknown", "Temporarily Unknown"), "extension": [release("chemistry")]},
]

_SPIROMETRY = [  # day, FEV1 and capacity in litres, the ratio
    ("2018-06-07", "1.42", "1.79", "79"),
    ("2024-02-15", "2.31", "3.04", "76"), ("2025-02-13", "2.74", "3.22", "85"),
    ("2025-08-14", "2.86", "3.31", "86"),
]
SPIROMETRY = [
    {"id": f"spirometry-report-{day}", "day": day, "clock": "09:15", "reported": (day, "12:00"),
     "text": "Spirometry", "code": ("81459-0", "Spirometry panel"),
     "category": ("PF", "Pulmonary function"),
     "values": {"fev1": one, "fvc": all_, "fev1-fvc": ratio}}
    for day, one, all_, ratio in _SPIROMETRY
]

VITAL_SIGNS = [
    {"day": "2015-05-21", "height": "108.0", "weight": "18.3"},
    {"day": "2017-06-01", "height": "121.1", "weight": "23.2"},
    {"day": "2018-03-08", "clock": "20:20", "pulse": 132, "oxygen": "91", "respiration": "34"},
    {"day": "2018-06-07", "height": "127.3", "weight": "26.2"},
    {"day": "2019-06-06", "height": "133.2", "weight": "29.6"},
    {"day": "2021-06-03", "height": "145.3", "weight": "37.9", "pressure": ("102", "62")},
    {"day": "2022-06-09", "height": "152.0", "weight": "42.6", "pressure": ("104", "64")},
    {"day": "2023-08-10", "height": "157.8", "weight": "47.3", "pressure": ("106", "66"),
     "pulse": 76},
    {"day": "2024-02-15", "oxygen": "95", "respiration": "22", "pulse": 98},
    {"day": "2024-08-08", "height": "160.5", "weight": "50.6", "pressure": ("108", "66"),
     "pulse": 70},
    {"day": "2025-08-14", "height": "161.7", "weight": "53.2", "pressure": ("110", "68"),
     "pulse": 66,
     "oxygen": "99"},
    {"day": "2025-10-23", "clock": "15:45", "pressure": ("112", "68")},
    {"day": "2026-01-03", "clock": "10:25", "temperature": "37.9", "pulse": 92},
]

PERCENTILES = {
    "bmi-percentile": {"loinc": "59576-9", "display": "Body mass index (BMI) [Percentile] Per age "
                                                      "and sex",
                       "text": "BMI for age, percentile", "unit": ("%", "%")},
}
BMI_PERCENTILES = [
    ("2023-08-10", {"bmi-percentile": "52"}), ("2024-08-08", {"bmi-percentile": "53"}),
    ("2025-08-14", {"bmi-percentile": "55"}),
]

SCORES = [
    {"id": "smoking-zinnia-2025-08-14", "day": "2025-08-14",
     "category": ("social-history", "Social History"),
     "code": ("72166-2", "Tobacco smoking status"), "name": "Smoking",
     "answer": ("266919005", "Never smoked tobacco")},
    {"id": "mood-2025-08-14", "day": "2025-08-14", "value": "4", "flag": "N",
     "code": ("89204-2", "Patient Health Questionnaire-9: Modified for Teens total score "
                         "[Reported.PHQ.Teen]"),
     "name": "Mood questionnaire for teens (PHQ-A)"},
    {"id": "mood-2025-09-18", "day": "2025-09-18", "value": "7", "flag": "A",
     "doctor": "quennebridge",
     "code": ("89204-2", "Patient Health Questionnaire-9: Modified for Teens total score "
                         "[Reported.PHQ.Teen]"),
     "name": "Mood questionnaire for teens (PHQ-A)"},
    {"id": "sexual-history-2025-10-23", "day": "2025-10-23", "meta": CONTRACEPTION,
     "category": ("social-history", "Social History"),
     "code": ("29762-2", "Social history Narrative"), "name": "Sexual history",
     "text": "One partner since the summer, condoms sometimes.",
     "extension": [release(by=doctor("fjellgarde"), at="2025-10-23T16:40:00-04:00")]},
]

FOREARM = {
    "id": "forearm-2018-09-20", "title": "X-ray of the left forearm",
    "taken": ("2018-09-20", "13:50"), "read": ("2018-09-20", "14:30"), "reader": "yarrowby",
    "asked by": "abendrot", "visit": "visit-2018-09-20", "accession": "MF18-02260",
    "part": "FOREARM",
    "body": ("66480008", "Structure of left forearm"),
    "code": ("18748-4", "Diagnostic imaging study"), "reason": "Fell on her left arm",
    "conclusion": "Buckle fracture of the left radius near the wrist, not displaced.",
    "views": [("Left forearm from the front", "AP", "L\\F", forearm)],
}
