"""Merrow Falls Community Health as plain data: departments, places, services and their hours."""

SQUARE = "14 Lanternworks Square"
HERONMERE = "200 Heronmere Way"

# --- Places ----------------------------------------------------------------------------------

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri"]
OFFICE = [(WEEKDAYS, "08:00", "17:00")]
EVERY_DAY = [(WEEKDAYS + ["sat", "sun"], "09:00", "20:00")]

# The three places where Odalys is seen; their hours stand with the service.
LOCATIONS = [
    ("clinic", "Merrow Falls Family Practice", ("PROFF", "Provider's Office"),
     SQUARE, "+1-802-555-0110"),
    ("hospital", "Merrow Falls Hospital", ("HOSP", "Hospital"), HERONMERE, "+1-802-555-0120"),
    ("emergency", "Merrow Falls Hospital, Emergency Department", ("ER", "Emergency room"),
     HERONMERE, "+1-802-555-0121"),
]

# id, name, kind, street, phone, department, part of, hours
ROOMS = [
    ("cardiology-clinic", "Cardiology Clinic, second floor", ("CARD", "Cardiology clinic"),
     HERONMERE, "+1-802-555-0150", "cardiology", "hospital", OFFICE),
    ("anticoagulation-clinic", "Anticoagulation Clinic, second floor", ("COAG", "Coagulation clinic"),
     HERONMERE, "+1-802-555-0151", "cardiology", "hospital",
     [(["mon", "wed", "thu"], "08:00", "16:00"), (["tue"], "08:00", "12:00")]),
    ("nephrology-clinic", "Kidney Clinic, third floor", ("NEPH", "Nephrology clinic"),
     HERONMERE, "+1-802-555-0152", "nephrology", "hospital", [(["tue", "thu"], "08:30", "16:30")]),
    ("hearing-clinic", "Ear and Hearing Clinic", ("ENT", "Otorhinolaryngology clinic"),
     "31 Tallowbridge Lane", "+1-802-555-0153", "hearing", None, OFFICE),
    ("psychiatry-clinic", "Behavioral Health, garden wing", ("PSY", "Psychiatry clinic"),
     "5 Osier Court", "+1-802-555-0154", "psychiatry", None,
     [(["mon", "tue", "wed", "thu"], "09:00", "19:00"), (["fri"], "09:00", "15:00")]),
    ("transplant-clinic", "Transplant Clinic, fourth floor", ("TR", "Transplant clinic"),
     HERONMERE, "+1-802-555-0155", "transplant", "hospital", [(["wed"], "08:00", "15:00")]),
    ("pediatric-clinic", "Merrow Falls Pediatrics", ("PEDC", "Pediatrics clinic"),
     "16 Lanternworks Square", "+1-802-555-0156", "pediatrics", None,
     [(WEEKDAYS, "08:00", "17:30"), (["sat"], "09:00", "12:00")]),
    ("imaging-center", "Imaging, ground floor",
     ("RADDX", "Radiology diagnostics or therapeutics unit"), HERONMERE, "+1-802-555-0157",
     "imaging", "hospital", [(WEEKDAYS, "07:00", "19:00"), (["sat"], "08:00", "13:00")]),
    ("laboratory", "Outpatient Laboratory, ground floor", ("OUTLAB", "Outpatient laboratory"),
     HERONMERE, "+1-802-555-0158", "outpatient-laboratory", "hospital",
     [(WEEKDAYS, "06:30", "17:00"), (["sat"], "07:00", "11:00")]),
    ("walk-in", "Merrow Falls Walk-in Care", ("OF", "Outpatient facility"),
     SQUARE, "+1-802-555-0159", "family-medicine", "clinic", EVERY_DAY),
    ("sleep-laboratory", "Sleep Laboratory, garden wing", ("SLEEP", "Sleep disorders unit"),
     "5 Osier Court", "+1-802-555-0160", "cardiology", None, []),
]

# --- Departments and services ----------------------------------------------------------------

# id, name, specialty (NUCC), phone, whether its team takes part in sharing notes
DEPARTMENTS = [
    ("family-medicine", "Family Medicine", ("207Q00000X", "Family Medicine Physician"),
     "+1-802-555-0110", True),
    ("surgery", "Surgery", ("208600000X", "Surgery Physician"), "+1-802-555-0122", True),
    ("orthopedics", "Orthopedics", ("207X00000X", "Orthopaedic Surgery Physician"),
     "+1-802-555-0123", True),
    ("emergency-medicine", "Emergency Medicine", ("207P00000X", "Emergency Medicine Physician"),
     "+1-802-555-0121", True),
    ("cardiology", "Cardiology and Anticoagulation",
     ("207RC0000X", "Cardiovascular Disease Physician"), "+1-802-555-0150", True),
    ("nephrology", "Kidney Medicine", ("207RN0300X", "Nephrology Physician"), "+1-802-555-0152", True),
    ("hearing", "Ear and Hearing", ("207Y00000X", "Otolaryngology Physician"),
     "+1-802-555-0153", False),
    ("psychiatry", "Behavioral Health", ("2084P0800X", "Psychiatry Physician"),
     "+1-802-555-0154", True),
    ("transplant", "Transplant", ("204F00000X", "Transplant Surgery Physician"),
     "+1-802-555-0155", True),
    ("pediatrics", "Pediatrics", ("208000000X", "Pediatrics Physician"), "+1-802-555-0156", True),
    ("imaging", "Imaging", ("2085R0202X", "Diagnostic Radiology Physician"), "+1-802-555-0157", True),
    ("outpatient-laboratory", "Outpatient Laboratory", ("291U00000X", "Clinical Medical Laboratory"),
     "+1-802-555-0158", True),
]

# id, name, department, place, hours, whether a slot can be booked directly, what is said of it
SERVICES = [
    ("family-medicine", "Family medicine", "family-medicine", "clinic", OFFICE, True,
     "Check-ups, chronic illness, vaccines."),
    ("walk-in", "Walk-in care", "family-medicine", "walk-in", EVERY_DAY, False,
     "No appointment. Save a spot in line for later today."),
    ("emergency", "Emergency department", "emergency-medicine", "emergency", None, False,
     "Always open. In an emergency call 911."),
    ("orthopedics", "Orthopedic surgery", "orthopedics", "hospital", OFFICE, False,
     "Bones and joints, fractures."),
    ("surgery", "General surgery", "surgery", "hospital", OFFICE, False, "By referral."),
    ("cardiology", "Cardiology", "cardiology", "cardiology-clinic", OFFICE, True,
     "Heart failure, rhythm, valves."),
    ("anticoagulation", "Anticoagulation clinic", "cardiology", "anticoagulation-clinic", None, True,
     "INR from a fingertip; dose on the spot."),
    ("nephrology", "Kidney clinic", "nephrology", "nephrology-clinic", None, False, "By referral."),
    ("hearing", "Hearing tests and hearing aids", "hearing", "hearing-clinic", OFFICE, False,
     "Audiograms; batteries at the desk."),
    ("psychiatry", "Psychiatry and psychology", "psychiatry", "psychiatry-clinic", None, False,
     "By referral, or call yourself."),
    ("transplant", "Kidney transplant", "transplant", "transplant-clinic", None, False,
     "Evaluation and life-long follow-up."),
    ("pediatrics", "Pediatrics", "pediatrics", "pediatric-clinic", None, True,
     "From birth to the eighteenth birthday."),
    ("imaging", "X-ray, ultrasound, CT and MRI", "imaging", "imaging-center", None, False,
     "By order; bring earlier images."),
    ("laboratory", "Blood draws and specimens", "outpatient-laboratory", "laboratory", None, True,
     "With an order; fasting draws before ten."),
    ("sleep", "Sleep studies", "cardiology", "sleep-laboratory", None, False,
     "One night; arrive at half past nine in the evening."),
]

# --- What the organization has decided --------------------------------------------------------

HOLIDAYS = [
    ("2026-01-01", "New Year's Day"), ("2026-01-19", "Martin Luther King Jr. Day"),
    ("2026-02-16", "Presidents' Day"), ("2026-05-25", "Memorial Day"), ("2026-06-19", "Juneteenth"),
    ("2026-07-03", "Independence Day (observed)"), ("2026-09-07", "Labor Day"),
    ("2026-11-26", "Thanksgiving"), ("2026-12-25", "Christmas Day"),
]

# Kind of test, and the days between its anchor and its release.
RELEASE_DELAYS = [
    ("chemistry", 1), ("hematology", 1), ("coagulation", 1), ("microbiology", 3), ("imaging", 4),
    ("cardiac", 4), ("pathology", 7), ("genetics", 10),
]

RECENT_CONTACT_MONTHS = 12
REPLY_BUSINESS_DAYS = ("2", "3")
WAITS = [("walk-in", "35"), ("laboratory", "10")]  # place, minutes
