"""Every vaccine that Zinnia Quillfeather-Oduarte had, and what comes next."""

from merrow.family.labels import CONTRACEPTION

_ARM = "left arm"

IMMUNIZATIONS = [  # day, CVX, dose, lot, where, more
    ("2010-05-19", "08", 1, "Z10-0008", "left thigh"),
    ("2010-07-22", "110", 1, "Z10-0110", "left thigh"),
    ("2010-07-22", "48", 1, "Z10-0048", "right thigh"),
    ("2010-07-22", "133", 1, "Z10-0133", "right thigh"),
    ("2010-07-22", "116", 1, "Z10-0116", "mouth"),
    ("2010-09-23", "110", 2, "Z10-0121", "left thigh"),
    ("2010-09-23", "48", 2, "Z10-0053", "right thigh"),
    ("2010-09-23", "133", 2, "Z10-0140", "right thigh"),
    ("2010-09-23", "116", 2, "Z10-0119", "mouth"),
    ("2010-11-18", "110", 3, "Z10-0133", "left thigh"),
    ("2010-11-18", "48", 3, "Z10-0060", "right thigh"),
    ("2010-11-18", "133", 3, "Z10-0151", "right thigh"),
    ("2010-11-18", "116", 3, "Z10-0126", "mouth"),
    ("2011-05-26", "03", 1, "Z11-0003", "left thigh", {"route": "skin"}),
    ("2011-05-26", "21", 1, "Z11-0021", "right thigh", {"route": "skin"}),
    ("2011-05-26", "83", 1, "Z11-0083", "left thigh"),
    ("2011-05-26", "133", 4, "Z11-0133", "right thigh"),
    ("2011-08-25", "20", 4, "Z11-0020", "left thigh"),
    ("2011-08-25", "48", 4, "Z11-0048", "right thigh"),
    ("2011-12-01", "83", 2, "Z11-0090", "left thigh"),
    ("2014-06-05", "130", 5, "Z14-0130", _ARM),
    ("2014-06-05", "03", 2, "Z14-0003", _ARM, {"route": "skin"}),
    ("2014-06-05", "21", 2, "Z14-0021", "right arm", {"route": "skin"}),
    ("2019-10-17", "150", None, "Z19-0150", _ARM),
    ("2021-06-03", "115", 6, "Z21-0115", _ARM),
    ("2021-06-03", "136", 1, "Z21-0136", "right arm"),
    # At the school, so from a letter and not from our own books.
    ("2021-11-11", "218", 1, None, None, {"origin": ("record", "Written Record")}),
    ("2021-12-02", "218", 2, None, None, {"origin": ("record", "Written Record")}),
    ("2023-08-10", "165", 1, "Z23-0165", _ARM),
    ("2023-10-19", "150", None, "Z23-0150", _ARM),
    ("2024-10-17", "140", None, "Z24-0140", _ARM),
    ("2025-10-09", "140", None, "Z25-0140", _ARM),
    # On the list of vaccines a parent may see, but for its label: given at the confidential visit.
    ("2025-10-23", "165", 2, "Z25-0165", _ARM, {"meta": CONTRACEPTION}),
]

FORECAST = [  # CVX, status, dose, days, why, doses given
    ("136", "due", 2, {"earliest": "2026-05-19", "due": "2026-05-19", "overdue": "2027-05-19"},
     "Second dose at sixteen", ["menacwy-2021-06-03"]),
    ("162", "due", 1, {"earliest": "2026-05-19", "due": "2026-05-19"},
     "From sixteen, as decided with the doctor", []),
    ("140", "due", None, {"earliest": "2026-08-01", "due": "2026-09-01", "overdue": "2026-12-31"},
     "Next season", ["influenza-2025-10-09"]),
    ("115", "due", 7, {"earliest": "2031-06-03", "due": "2031-06-03", "overdue": "2031-12-03"},
     "Every ten years", ["tdap-2021-06-03"]),
    ("165", "complete", None, {}, "Two doses", ["hpv-2023-08-10", "hpv-2025-10-23"]),
]
