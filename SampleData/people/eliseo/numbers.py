"""What was measured of Eliseo Quillfeather-Oduarte: growth, jaundice, newborn screening.

Ranges depend on the age: hours and days at first, months later. Percentiles are the WHO's, boys.
"""

from merrow.ours import release
from merrow.parts import MG_DL
from merrow.tests import TESTS

DRAWN = {"2025-04-02": "05:00", "2025-04-03": "06:30", "2025-04-05": "10:10", "2025-04-07": "11:35",
         "2025-04-09": "08:15", "2025-04-14": "09:55", "2025-05-05": "10:30", "2025-11-17": "15:40",
         "2025-12-29": "09:25"}
REPORTED = {"2025-04-03": ("2025-04-07", "14:20"), "2025-04-05": ("2025-04-05", "11:05"),
            "2025-04-14": ("2025-04-17", "13:40"), "2025-11-17": ("2025-11-17", "19:10"),
            "2025-12-29": ("2025-12-29", "12:10")}

HOURS, DAYS, MONTHS = ("hours", "h"), ("days", "d"), ("months", "mo")

_BILIRUBIN = {
    "first day": {"low": "1.4", "high": "8.7", "age": ("0", "24", HOURS)},
    "second day": {"low": "3.4", "high": "11.5", "age": ("24", "48", HOURS)},
    "3–5 days": {"low": "1.5", "high": "12.0", "age": ("3", "5", DAYS)},
    "6–30 days": {"high": "10.0", "age": ("6", "30", DAYS)},
}
_MICROMOLE = ("umol/L", "umol/L")
_DRIED_BLOOD = "Dried blood spot"

TESTS = TESTS | {
    "bilirubin": {"loinc": "1975-2", "display": "Bilirubin.total [Mass/volume] in Serum or Plasma",
                  "text": "Total bilirubin", "unit": MG_DL, "ranges": _BILIRUBIN},
    "direct-bilirubin": {
        "loinc": "1968-7", "display": "Bilirubin.direct [Mass/volume] in Serum or Plasma",
        "text": "Direct bilirubin", "unit": MG_DL, "range": ("0.0", "0.6")},
    "skin-bilirubin": {"loinc": "58941-6", "display": "Bilirubin [Mass/volume] in Skin",
                       "text": "Bilirubin through the skin", "unit": MG_DL, "ranges": _BILIRUBIN},
    "sugar": {"loinc": "41653-7", "display": "Glucose [Mass/volume] in Capillary blood by "
                                             "Glucometer",
              "text": "Glucose, heel", "unit": MG_DL,
              "ranges": {"first 4 hours": {"low": "40", "high": "90", "age": ("0", "4", HOURS)},
                         "4–24 hours": {"low": "45", "high": "90", "age": ("4", "24", HOURS)},
                         "1–2 days": {"low": "50", "high": "90", "age": ("24", "48", HOURS)}}},
    "blood-group": {"loinc": "882-1", "display": "ABO and Rh group [Type] in Blood",
                    "text": "Blood group"},
    "coombs": {"loinc": "1007-4", "display": "Direct antiglobulin test.polyspecific reagent "
                                             "[Presence] on Red Blood Cells",
               "text": "Direct antiglobulin test"},
    "screen-tsh": {"loinc": "29575-8", "display": "Thyrotropin [Units/volume] in DBS",
                   "text": "TSH, dried blood spot", "unit": ("uIU/mL", "u[IU]/mL"),
                   "method": _DRIED_BLOOD,
                   "ranges": {"1–3 days": {"high": "24.9", "age": ("1", "3", DAYS)},
                              "4–30 days": {"high": "14.9", "age": ("4", "30", DAYS)}}},
    "screen-17-ohp": {"loinc": "38473-5", "display": "17-Hydroxyprogesterone [Mass/volume] in DBS",
                      "text": "17-hydroxyprogesterone", "unit": ("ng/mL", "ng/mL"),
                      "method": _DRIED_BLOOD, "range": (None, "24.9")},
    "screen-trypsinogen": {"loinc": "48633-2", "display": "Trypsinogen I Free [Mass/volume] in DBS",
                           "text": "Immunoreactive trypsinogen (cystic fibrosis)",
                           "unit": ("ng/mL", "ng/mL"), "method": _DRIED_BLOOD,
                           "range": (None, "57.9")},
    "screen-phenylalanine": {"loinc": "29573-3", "display": "Phenylalanine [Moles/volume] in DBS",
                             "text": "Phenylalanine (PKU)", "unit": _MICROMOLE,
                             "method": _DRIED_BLOOD, "range": (None, "129")},
    "screen-octanoylcarnitine": {
        "loinc": "53175-6", "display": "Octanoylcarnitine (C8) [Moles/volume] in DBS",
        "text": "Octanoylcarnitine, C8 (MCAD)", "unit": _MICROMOLE, "method": _DRIED_BLOOD,
        "range": (None, "0.49")},
    "screen-trec": {
        "loinc": "62320-7",
        "display": "T-cell receptor excision circle [#/volume] in DBS by NAA with probe detection",
        "text": "TREC (severe immune deficiency)", "unit": ("copies/uL", "{copies}/uL"),
        "method": _DRIED_BLOOD, "range": ("200", None)},
    "screen-hemoglobin-s": {"loinc": "56476-5", "display": "Hemoglobin S/Hemoglobin.total in DBS",
                            "text": "Hemoglobin S (sickle cell)", "unit": ("%", "%"),
                            "method": _DRIED_BLOOD, "range": (None, "0.9")},
    "screen-overall": {"loinc": "57130-7",
                       "display": "Newborn screening report - overall interpretation",
                       "text": "Newborn screen, overall"},
    "screen-heart": {"loinc": "73700-7", "display": "CCHD newborn screening interpretation",
                     "text": "Heart defects, by pulse oximetry"},
    "hearing-left": {"loinc": "54108-6", "display": "Newborn hearing screen of Ear - left",
                     "text": "Hearing screen, left ear"},
    "hearing-right": {"loinc": "54109-4", "display": "Newborn hearing screen of Ear - right",
                      "text": "Hearing screen, right ear"},
    "lead": {"loinc": "5671-3", "display": "Lead [Mass/volume] in Blood", "text": "Lead",
             "unit": ("ug/dL", "ug/dL"), "range": (None, "3.4")},
    "infant-hemoglobin": {
        "loinc": "718-7", "display": "Hemoglobin [Mass/volume] in Blood", "text": "Hemoglobin",
        "unit": ("g/dL", "g/dL"),
        "ranges": {"6–23 months": {"low": "10.5", "high": "13.5", "age": ("6", "23", MONTHS)}}},
    "rsv": {"loinc": "92131-2", "display": "Respiratory syncytial virus RNA [Presence] in "
                                           "Respiratory system specimen by NAA with probe "
                                           "detection",
            "text": "RSV PCR"},
    "influenza-a": {"loinc": "92142-9", "display": "Influenza virus A RNA [Presence] in "
                                                   "Respiratory "
                                                   "system specimen by NAA with probe detection",
                    "text": "Influenza A PCR"},
}

_BIRTH = {"visit": "visit-2025-04-02"}

RESULTS = [
    {"test": "blood-group", "day": "2025-04-02", "clock": "03:50",
     "text": "A Rh positive (cord blood)",
     "reported": ("2025-04-02", "07:10")},
    {"test": "coombs", "day": "2025-04-02", "clock": "03:50", "coded": "negative",
     "reported": ("2025-04-02", "07:10")},
    {"id": "sugar-2025-04-02", "test": "sugar", "day": "2025-04-02", "clock": "05:00",
     "value": "38",
     "within": "first 4 hours", "reported": ("2025-04-02", "05:01"), "note": "Fed at once."},
    {"id": "sugar-2025-04-02-b", "test": "sugar", "day": "2025-04-02", "clock": "06:15",
     "value": "46",
     "within": "first 4 hours", "reported": ("2025-04-02", "06:16")},
    {"id": "sugar-2025-04-02-c", "test": "sugar", "day": "2025-04-02", "clock": "09:30",
     "value": "52",
     "within": "4–24 hours", "reported": ("2025-04-02", "09:31")},
    {"id": "sugar-2025-04-02-d", "test": "sugar", "day": "2025-04-02", "clock": "14:10",
     "value": "61",
     "within": "4–24 hours", "reported": ("2025-04-02", "14:11")},
    {"id": "sugar-2025-04-03", "test": "sugar", "day": "2025-04-03", "clock": "04:05",
     "value": "68",
     "within": "1–2 days", "reported": ("2025-04-03", "04:06")} | _BIRTH,
    {"test": "skin-bilirubin", "day": "2025-04-03", "clock": "03:45", "value": "5.9",
     "within": "first day", "reported": ("2025-04-03", "03:46")} | _BIRTH,
    {"test": "skin-bilirubin", "day": "2025-04-04", "clock": "02:20", "value": "11.2",
     "within": "second day", "reported": ("2025-04-04", "02:21")} | _BIRTH,
    {"test": "bilirubin", "day": "2025-04-04", "clock": "06:30", "value": "10.8",
     "within": "3–5 days", "reported": ("2025-04-04", "07:40")} | _BIRTH,
    {"test": "bilirubin", "day": "2025-04-05", "value": "14.1", "within": "3–5 days"},
    {"test": "bilirubin", "day": "2025-04-07", "value": "15.6", "within": "3–5 days",
     "note": "Line for light treatment at this age: 20.4 mg/dL."},
    {"test": "direct-bilirubin", "day": "2025-04-07", "value": "0.4"},
    {"test": "bilirubin", "day": "2025-04-09", "value": "13.2", "within": "6–30 days"},
    {"test": "bilirubin", "day": "2025-04-14", "value": "8.4", "within": "6–30 days",
     "reported": ("2025-04-14", "12:15")},
]

PANELS = [
    {"id": "newborn-screen-2025-04-03", "day": "2025-04-03", "text": "Newborn screen",
     "code": ("54089-8", "Newborn screening panel American Health Information Community (AHIC)"),
     "category": ("LAB", "Laboratory"), "visit": "visit-2025-04-02",
     "conclusion": "TSH out of range at 27 hours of age; all else in range. A second spot is "
                   "needed.",
     "values": {
         "screen-tsh": {"value": "31.4", "within": "1–3 days"}, "screen-17-ohp": "14.2",
         "screen-trypsinogen": "22.1", "screen-phenylalanine": "52",
         "screen-octanoylcarnitine": "0.08", "screen-trec": "1240",
         "screen-hemoglobin-s": "0.0",
         "screen-overall": {"text": "Out of range: TSH", "flag": "A"}}},
    {"id": "birth-screens-2025-04-03", "day": "2025-04-03", "clock": "10:10",
     "text": "Hearing and heart screen", "reported": ("2025-04-03", "10:30"),
     "code": ("54089-8", "Newborn screening panel American Health Information Community (AHIC)"),
     "category": ("OTH", "Other"), "visit": "visit-2025-04-02",
     "conclusion": "Right ear and heart passed; left ear to be tested again.",
     "values": {"screen-heart": {"text": "Pass"}, "hearing-right": {"text": "Pass"},
                "hearing-left": {"text": "Refer", "flag": "A"}}},
    {"id": "newborn-screen-2025-04-14", "day": "2025-04-14", "text": "Newborn screen, second spot",
     "code": ("54089-8", "Newborn screening panel American Health Information Community (AHIC)"),
     "category": ("LAB", "Laboratory"), "conclusion": "In range. No further test is needed.",
     "values": {"screen-tsh": {"value": "5.8", "within": "4–30 days"},
                "screen-overall": {"text": "In range"},
                "hearing-left": {"text": "Pass", "clock": "09:50",
                                 "reported": ("2025-04-14", "09:58")}}},
    {"id": "breathing-viruses-2025-11-17", "day": "2025-11-17", "text": "Viruses of the airways",
     "code": ("92131-2", "Respiratory syncytial virus RNA [Presence] in Respiratory system "
                         "specimen by NAA with probe detection"),
     "category": ("MB", "Microbiology"), "conclusion": "None of the three viruses found.",
     "values": {"rsv": {"coded": "not detected"}, "influenza-a": {"coded": "not detected"},
                "covid-19": {"coded": "not detected"}}},
    {"id": "nine-month-blood-2025-12-29", "day": "2025-12-29", "text": "Hemoglobin and lead",
     "code": ("11502-2", "Laboratory report"), "category": ("LAB", "Laboratory"),
     "status": "partial", "order": "nine-month-blood", "conclusion": "Lead follows.",
     "extension": [release("hematology", "2025-12-29T12:10:00-05:00")],
     "values": {"infant-hemoglobin": {"value": "10.9", "within": "6–23 months",
                                      "status": "final"}}},
]

# Final since yesterday evening; its day is not over yet.
WITHHELD = [
    {"test": "lead", "day": "2025-12-29", "value": "<1.0", "reported": ("2026-01-04", "18:20"),
     "extension": [release("chemistry", "2026-01-04T18:20:00-05:00")]},
]

# Day, clock, weight in kg, length and head in cm; the first two days' are the hospital's.
GROWTH = [
    ("2025-04-02", "04:10", "3.540", "51.0", "34.8"),
    ("2025-04-07", "11:25", "3.270", None, "34.9"),
    ("2025-04-14", "09:45", "3.610", "52.4", "35.9"),
    ("2025-05-05", "10:25", "4.520", "54.9", "37.4"),
    ("2025-06-02", "09:05", "5.740", "58.7", "39.2"),
    ("2025-08-04", "09:05", "7.180", "64.1", "41.8"),
    ("2025-10-06", "13:45", "8.120", "67.8", "43.5"),
    ("2025-12-08", "10:42", "8.560", None, None),
    ("2025-12-29", "09:05", "8.940", "72.0", "45.0"),
]

VITAL_SIGNS = [
    {"day": "2025-04-02", "clock": "04:00", "pulse": 148, "respiration": "52",
     "temperature": "36.7"},
    {"day": "2025-11-17", "clock": "15:35", "temperature": "37.8"},
    {"day": "2025-12-08", "clock": "10:42", "pulse": 152, "temperature": "39.1"},
    {"day": "2025-12-29", "clock": "09:05", "pulse": 128, "temperature": "38.1"},
]

_PERCENT = ("%", "%")
PERCENTILES = {
    "weight-percentile": {"loinc": "8336-0", "display": "Body weight [Percentile] Per age",
                          "text": "Weight for age, percentile", "unit": _PERCENT},
    "head-percentile": {"loinc": "8289-1", "display": "Head Occipital-frontal circumference "
                                                      "Percentile",
                        "text": "Head circumference, percentile", "unit": _PERCENT},
}
GROWTH_PERCENTILES = [
    ("2025-04-02", {"weight-percentile": "65", "head-percentile": "60"}),
    ("2025-12-29", {"weight-percentile": "52", "head-percentile": "50"}),
]

BIRTH = [  # id, LOINC, words, number, unit
    ("birth-weight", ("8339-4", "Birth weight Measured"), "Birth weight", "3.540", ("kg", "kg")),
    ("birth-length", ("89269-5", "Body height Measured --at birth"), "Birth length", "51.0",
     ("cm", "cm")),
    ("birth-head", ("8290-9", "Head Occipital-frontal circumference --at birth"),
     "Head circumference at birth", "34.8", ("cm", "cm")),
    ("gestational-age", ("11884-4", "Gestational age Estimated"), "Weeks at birth", "39.6",
     ("weeks", "wk")),
    ("apgar-1", ("9272-6", "1 minute Apgar Score"), "Apgar score at one minute", "8",
     ("score", "{score}")),
    ("apgar-5", ("9274-2", "5 minute Apgar Score"), "Apgar score at five minutes", "9",
     ("score", "{score}")),
]
