"""What was measured of Marisela Quillfeather-Oduarte. Ranges change with pregnancy."""

from merrow.directory import doctor as clinician
from merrow.family.labels import HIV_TEST, MIND
from merrow.ours import release
from merrow.parts import MG_DL, at
from merrow.tests import TESTS

DRAWN = {"2017-11-08": "02:55", "2024-08-21": "15:45", "2025-04-03": "06:10", "2025-12-17": "14:30"}
REPORTED = {"2017-11-08": ("2017-11-08", "03:40"), "2024-08-21": ("2024-08-22", "11:00"),
            "2025-04-03": ("2025-04-03", "07:30"), "2025-12-17": ("2025-12-18", "10:20")}

_PREGNANT = {
    first + " trimester": {"low": low, "high": high, "applies": f"Pregnancy, {first} trimester"}
    for first, low, high in (("first", "0.10", "4.00"), ("second", "0.20", "4.00"),
                             ("third", "0.30", "4.00"))
}
_THYROTROPIN = ("mIU/L", "m[IU]/L")


def _sugar(loinc, hours, high):
    return {"loinc": loinc, "text": f"Glucose, {hours} after 100 g",
            "display": f"Glucose [Mass/volume] in Serum or Plasma --{hours} post 100 g glucose PO",
            "unit": MG_DL, "range": {"high": high, "applies": "Pregnancy"}}


TESTS = TESTS | {
    "tsh": {"loinc": "3016-3", "display": "Thyrotropin [Units/volume] in Serum or Plasma",
            "text": "TSH", "unit": _THYROTROPIN,
            "ranges": {"not pregnant": {"low": "0.45", "high": "4.50"}} | _PREGNANT},
    "free-t4": {"loinc": "3024-7", "display": "Thyroxine (T4) free [Mass/volume] in Serum or "
                                              "Plasma",
                "text": "Free T4", "unit": ("ng/dL", "ng/dL"), "range": ("0.82", "1.77")},
    "tpo": {"loinc": "8099-4",
            "display": "Thyroperoxidase Ab [Units/volume] in Serum or Plasma",
            "text": "Thyroid antibodies (TPO)", "unit": ("IU/mL", "[IU]/mL"),
            "range": (None, "34")},
    "sugar-1h-50g": {
        "loinc": "1504-0",
        "display": "Glucose [Mass/volume] in Serum or Plasma --1 hour post 50 g glucose PO",
        "text": "Glucose, 1 hour after 50 g", "unit": MG_DL,
        "range": {"high": "139", "applies": "Pregnancy"}},
    "sugar-fasting": {
        "loinc": "1558-6", "display": "Fasting glucose [Mass/volume] in Serum or Plasma",
        "text": "Glucose, fasting", "unit": MG_DL,
        "ranges": {"in pregnancy": {"high": "94", "applies": "Pregnancy"},
                   "not pregnant": {"low": "70", "high": "99"}}},
    "sugar-1h": _sugar("1501-6", "1 hour", "179"),
    "sugar-2h": _sugar("1514-9", "2 hours", "154"),
    "sugar-3h": _sugar("1530-5", "3 hours", "139"),
    "sugar-2h-75g": {
        "loinc": "1518-0",
        "display": "Glucose [Mass/volume] in Serum or Plasma --2 hours post 75 g glucose PO",
        "text": "Glucose, 2 hours after 75 g", "unit": MG_DL, "range": (None, "139")},
    "mothers-blood-group": {"loinc": "882-1", "display": "ABO and Rh group [Type] in Blood",
                            "text": "Blood group"},
    "antibody-screen": {
        "loinc": "890-4", "display": "Blood group antibody screen [Presence] in Serum or Plasma",
        "text": "Antibody screen"},
    "rubella": {"loinc": "5334-8", "display": "Rubella virus IgG Ab [Units/volume] in Serum by "
                                              "Immunoassay",
                "text": "Rubella IgG", "unit": ("IU/mL", "[IU]/mL"),
                "range": {"low": "10", "name": "immune"}},
    "hepatitis-b-antigen": {
        "loinc": "5196-1",
        "display": "Hepatitis B virus surface Ag [Presence] in Serum or Plasma by Immunoassay",
        "text": "Hepatitis B surface antigen"},
    "hiv-prenatal": {"loinc": "56888-1", "display": "HIV 1+2 Ab+HIV1 p24 Ag [Presence] in Serum or "
                                                    "Plasma by Immunoassay",
                     "text": "HIV antigen and antibodies", "meta": HIV_TEST},
    "streptococcus-b": {
        "loinc": "48683-7",
        "display": "Streptococcus agalactiae DNA [Presence] in Specimen by NAA with probe "
                   "detection",
        "text": "Group B streptococcus"},
    "cervical-smear": {
        "loinc": "10524-7", "display": "Microscopic observation [Identifier] in Cervix by Cyto "
                                       "stain",
        "text": "Cervical smear"},
    "home-glucose": {"loinc": "41653-7", "display": "Glucose [Mass/volume] in Capillary blood by "
                                                    "Glucometer",
                     "text": "Glucose at home, fasting", "unit": MG_DL,
                     "range": {"high": "94", "applies": "Pregnancy"}},
}

TSH = [  # day, number, of which range
    ("2019-03-13", "8.94", "not pregnant"), ("2019-05-22", "5.12", "not pregnant"),
    ("2019-07-24", "3.06", "not pregnant"), ("2020-07-15", "2.41", "not pregnant"),
    ("2021-07-21", "2.88", "not pregnant"), ("2022-08-24", "3.37", "not pregnant"),
    ("2023-08-23", "2.65", "not pregnant"), ("2024-08-21", "4.21", "first trimester"),
    ("2024-09-18", "2.38", "first trimester"), ("2024-11-13", "4.06", "second trimester"),
    ("2024-12-11", "2.02", "second trimester"), ("2025-02-19", "2.10", "third trimester"),
    ("2025-05-14", "0.31", "not pregnant"), ("2025-07-09", "1.12", "not pregnant"),
    ("2025-10-15", "3.48", "not pregnant"), ("2025-12-17", "5.87", "not pregnant"),
]

RESULTS = [
    {"test": "tsh", "day": day, "value": value, "within": which} for day, value, which in TSH
] + [
    {"test": "free-t4", "day": "2019-03-13", "value": "0.71"},
    {"test": "free-t4", "day": "2025-05-14", "value": "1.62"},
    {"test": "free-t4", "day": "2025-12-17", "value": "0.94"},
    {"test": "tpo", "day": "2019-03-13", "value": "418"},
    {"test": "hba1c", "day": "2024-08-21", "value": "5.4"},
    {"test": "hba1c", "day": "2025-10-15", "value": "5.5"},
    {"test": "cervical-smear", "day": "2023-08-23", "flag": "N",
     "reported": ("2023-08-30", "15:00"),
     "text": "Negative for intraepithelial lesion or malignancy."},
    {"test": "sugar-1h-50g", "day": "2025-01-08", "clock": "17:05", "value": "164",
     "reported": ("2025-01-09", "09:30")},
    {"test": "streptococcus-b", "day": "2025-03-05", "coded": "negative",
     "reported": ("2025-03-07", "14:00")},
    {"test": "ferritin", "day": "2025-05-14", "value": "9"},
    {"test": "ferritin", "day": "2025-10-15", "value": "41"},
]

# Routine in pregnancy, and yet labelled: held, and never released.
HELD = [
    {"test": "hiv-prenatal", "day": "2024-08-21", "coded": "non-reactive",
     "extension": [release("microbiology", "2024-08-22T11:00:00-04:00", held=True)]},
    # Drawn on the last day of the year, final last evening: out this evening.
    {"test": "tsh", "day": "2025-12-31", "value": "4.02", "within": "not pregnant",
     "reported": ("2026-01-04", "20:10"),
     "extension": [release("chemistry", "2026-01-04T20:10:00-05:00")]},
]

_COUNT = ("58410-2", "CBC panel - Blood by Automated count")
_COUNTS = ("leukocytes", "erythrocytes", "hemoglobin", "hematocrit", "mcv", "platelets")

PANELS = [
    {"id": f"blood-count-{day}", "day": day, "text": "Complete blood count", "code": _COUNT,
     "category": ("HM", "Hematology"), "values": dict(zip(_COUNTS, counts))}
    | ({"visit": "visit-2025-04-01"} if day == "2025-04-03" else {})
    | ({"conclusion": said} if said else {})
    for day, counts, said in (
        ("2024-08-21", ("7.8", "4.41", "12.8", "38.1", "86", "264"), None),
        ("2025-04-03", ("13.2", "3.48", "9.8", "29.6", "85", "231"), "Anemia after birth."),
        ("2025-10-15", ("6.5", "4.55", "13.1", "39.4", "87", "271"), None))
] + [
    {"id": "prenatal-tests-2024-08-21", "day": "2024-08-21",
     "text": "Tests at the start of pregnancy",
     "code": ("24364-2", "Obstetric 1996 panel - Serum and Blood"),
     "category": ("LAB", "Laboratory"),
     "conclusion": "Immune to rubella, no antibodies.",
     "values": {"mothers-blood-group": {"text": "A Rh positive"},
                "antibody-screen": {"coded": "negative"}, "rubella": "48",
                "hepatitis-b-antigen": {"coded": "negative"}}},
    {"id": "sugar-test-2025-01-15", "day": "2025-01-15", "text": "Sugar test, three hours, 100 g",
     "code": ("11502-2", "Laboratory report"), "category": ("CH", "Chemistry"),
     "visit": None, "conclusion": "Three of four above the limit: gestational diabetes.",
     "values": {"sugar-fasting": {"value": "97", "within": "in pregnancy", "clock": "08:05"},
                "sugar-1h": {"value": "196", "clock": "09:05"},
                "sugar-2h": {"value": "161", "clock": "10:05"},
                "sugar-3h": {"value": "118", "clock": "11:05"}}},
    {"id": "sugar-test-2025-05-28", "day": "2025-05-28", "text": "Sugar test, two hours, 75 g",
     "code": ("11502-2", "Laboratory report"), "category": ("CH", "Chemistry"),
     "conclusion": "Normal eight weeks after birth.",
     "values": {"sugar-fasting": {"value": "91", "within": "not pregnant", "clock": "08:10"},
                "sugar-2h-75g": {"value": "128", "clock": "10:10"}}},
]

# What she measured herself each Sunday before breakfast.
HOME_GLUCOSE = [
    ("2025-01-26", "101"), ("2025-02-02", "98"), ("2025-02-16", "91"),
    ("2025-03-02", "88"), ("2025-03-09", "95"), ("2025-03-16", "90"),
    ("2025-03-30", "87"),
]

HEIGHT = ("2016-09-14", "09:05", "166.0")

VITAL_SIGNS = [
    {"day": "2016-09-14", "pressure": ("112", "70"), "weight": "63.0"},
    {"day": "2017-11-08", "clock": "02:30", "pressure": ("134", "82"), "pulse": 94},
    {"day": "2019-03-13", "pressure": ("110", "72"), "pulse": 58, "weight": "67.4"},
    {"day": "2023-08-23", "pressure": ("116", "72"), "weight": "66.0"},
    {"day": "2024-08-21", "clock": "15:05", "pressure": ("110", "68"), "weight": "67.2"},
    {"day": "2024-11-13", "clock": "16:02", "pressure": ("106", "64"), "weight": "71.5"},
    {"day": "2025-01-22", "clock": "16:02", "pressure": ("112", "68"), "weight": "75.9"},
    {"day": "2025-03-05", "clock": "16:02", "pressure": ("118", "72"), "weight": "77.8"},
    {"day": "2025-03-26", "clock": "16:02", "pressure": ("122", "76"), "weight": "79.0"},
    {"day": "2025-05-14", "clock": "10:02", "pressure": ("114", "70"), "pulse": 80,
     "weight": "72.3"},
    {"day": "2025-10-15", "pressure": ("116", "72"), "pulse": 68, "weight": "69.4"},
    {"day": "2025-12-17", "clock": "14:02", "pressure": ("120", "74"), "weight": "69.9"},
]

# Labelled, and talked about in the visit: released to her by hand.
_EDINBURGH = ("71354-5", "Edinburgh Postnatal Depression Scale [EPDS]")


def _edinburgh(day, value, flag, doctor):
    return {"id": f"edinburgh-{day}", "day": day, "code": _EDINBURGH, "value": value, "flag": flag,
            "doctor": doctor, "meta": MIND, "name": "Edinburgh postnatal depression scale",
            "extension": [release(by=clinician(doctor), at=at(day, "18:00"))]}


def _told(id_, day, code, name, **value):
    return {"id": id_, "day": day, "code": code, "name": name,
            "category": ("social-history", "Social History")} | value


SCORES = [
    _edinburgh("2025-05-14", "16", "H", "okwuosa"),
    _edinburgh("2025-06-20", "11", "H", "ruxtondeau"),
    _edinburgh("2025-08-15", "8", "N", "ruxtondeau"),
    _edinburgh("2025-11-07", "6", "N", "ruxtondeau"),
    _told("smoking-marisela-2025-10-15", "2025-10-15", ("72166-2", "Tobacco smoking status"),
          "Smoking", answer=("8517006", "Ex-smoker")),
    _told("due-day-2024-08-21", "2024-08-21", ("11778-8", "Delivery date Estimated"), "Due day",
          date="2025-04-05"),
    _told("last-period-2024-08-21", "2024-08-21", ("8665-2", "Last menstrual period start date"),
          "First day of the last period", date="2024-06-29"),
    _told("pregnancies-2025-05-14", "2025-05-14", ("11996-6", "[#] Pregnancies"), "Pregnancies",
          number="2"),
    _told("births-2025-05-14", "2025-05-14", ("11977-6", "[#] Parity"), "Births", number="2"),
]
