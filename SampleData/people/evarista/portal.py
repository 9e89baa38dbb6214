"""What the portal adds to Evarista's record, as plain data."""

from merrow.ours import PSYCHIATRY, RESTRICTED, extension, labels
from merrow.pictures import bruise, chest_from_the_front, chest_from_the_side, hip

# --- Messages --------------------------------------------------------------------------------

# Pictures of messages: the file's name, who draws it, its title, when it was taken.
PICTURES = {
    "bruise": ("bruise-2025-12-28.png", bruise, "Picture of a bruise", ("2025-12-28", "16:40")),
}

THREADS = [
    {"id": "bruise", "topic": "A bruise on my arm", "with": "vantongeren", "messages": [
        {"from": "patient", "sent": ("2025-12-28", "16:42"), "read": ("2025-12-29", "08:05"),
         "proxies": True, "pictures": ["bruise"],
         "text": "Since yesterday there is a bruise on my left arm, and I don't remember bumping it. "
                 "It doesn't hurt. I send a picture. My tablets are as on the card. Should I come?"},
        {"from": "vantongeren", "sent": ("2025-12-29", "11:20"), "read": ("2025-12-29", "12:02"),
         "proxies": True,
         "text": "Thank you for the picture. Please come tomorrow at nine, we measure the INR from "
                 "your fingertip. If the bruise grows quickly, your head hurts or your nose bleeds "
                 "longer than ten minutes, go to the emergency department at once."},
        {"from": "patient", "sent": ("2025-12-29", "12:10"), "read": ("2025-12-29", "13:30"),
         "proxies": True, "text": "I will be there at nine. Marisela drives me."},
        {"from": "vantongeren", "sent": ("2025-12-30", "10:15"), "proxies": True,
         "text": "As I said this morning: INR 3.4, a little too high. No tablet tonight, then half a "
                 "tablet each evening and a whole one on Mondays and Fridays. We measure again on "
                 "12 January."}]},
    {"id": "driving", "topic": "Driving in the dark", "with": "okwuosa", "messages": [
        {"from": "patient", "sent": ("2025-11-16", "19:30"), "read": ("2025-11-17", "09:10"),
         "proxies": False,
         "text": "I would rather not worry my daughter with this. Lights dazzle me so that I don't "
                 "dare to drive after dark. Is that the eyes or the head?"},
        {"from": "okwuosa", "sent": ("2025-11-18", "17:05"), "read": ("2025-11-18", "18:40"),
         "proxies": False,
         "text": "Very likely the eyes. Let us look at them at your visit in December, and leave the "
                 "car at home in the dark until then."}]},
    {"id": "scales", "topic": "Your weight at home", "with": "pellwraith", "open": True, "messages": [
        {"from": "pellwraith", "sent": ("2026-01-04", "10:30"), "proxies": True,
         "text": "Your scales say 69.1 kg this morning. Did you take the second furosemide last "
                 "Sunday? Please write, or call me at 802-555-0112."}]},
]

# --- Visits to come --------------------------------------------------------------------------

APPOINTMENTS = [
    {"id": "blood-draw-2026-01-09", "status": "booked", "kind": "routine", "minutes": 10,
     "title": "Blood draw, Outpatient Laboratory", "reason": "Kidneys and potassium",
     "slot": ("laboratory", "2026-01-09", "07:30"), "created": "2025-12-15",
     "location": "laboratory", "order": "kidney-tests-2026", "prepare": "Not fasting."},
    {"id": "inr-2026-01-12", "status": "booked", "kind": "follow-up", "minutes": 15,
     "title": "INR with Brisa Vantongeren-Ilk", "reason": "INR after the bruise",
     "slot": ("anticoagulation", "2026-01-12", "09:15"), "created": "2025-12-30",
     "doctor": "vantongeren", "location": "anticoagulation-clinic",
     "prepare": "Bring the tablets and the card."},
    # After the change of the clocks on 8 March.
    {"id": "cardiology-2026-03-10", "status": "booked", "kind": "follow-up", "minutes": 30,
     "title": "Heart failure with Dr. Threlkeld-Nakoma", "reason": "Heart failure, half a year on",
     "slot": ("threlkeld", "2026-03-10", "10:00"), "created": "2025-10-27", "doctor": "threlkeld",
     "location": "cardiology-clinic"},
    {"id": "kidney-clinic-2026", "status": "proposed", "kind": "follow-up",
     "title": "Kidney clinic, some Thursday in April", "reason": "Kidney disease, yearly",
     "wanted": (("2026-04-02", "08:30"), ("2026-04-30", "16:30")), "created": "2026-01-03",
     "doctor": "marchetvale", "answer": "needs-action"},
    {"id": "check-up-2025-11-10", "status": "cancelled", "kind": "check-up", "minutes": 20,
     "title": "Check-up with Dr. Okwuosa-Field", "reason": "Yearly check-up",
     "why": ("pat", "Patient"), "start": ("2025-11-10", "09:00"), "created": "2025-09-01",
     "doctor": "okwuosa", "location": "clinic"},
    # She saved a spot in line and said when she left the house.
    {"id": "walk-in-2025-08-20", "status": "fulfilled", "kind": "walk-in", "minutes": 20,
     "title": "Walk-in care", "reason": "A splinter in the thumb", "start": ("2025-08-20", "14:10"),
     "created": "2025-08-20", "location": "walk-in",
     "wanted": (("2025-08-20", "14:00"), ("2025-08-20", "15:00")),
     "extension": [extension("on-my-way", valueDateTime="2025-08-20T13:35:00-04:00")]},
    {"id": "walk-in-2026-01-05", "status": "waitlist", "kind": "walk-in",
     "title": "A spot in line at walk-in care", "reason": "Sore throat",
     "wanted": (("2026-01-05", "16:00"), ("2026-01-05", "17:00")), "created": "2026-01-05",
     "location": "walk-in", "answer": "needs-action"},
]

# --- Orders, reminders, forecast -------------------------------------------------------------

ORDERS = [
    {"id": "heart-failure-tests", "kind": "laboratory", "loinc": ("11502-2", "Laboratory report"),
     "text": "Blood tests for heart failure", "ordered": ("2025-12-15", "10:05"),
     "from": "2025-12-22", "until": "2026-01-09", "reason": "Heart failure"},
    {"id": "kidney-tests-2026", "kind": "laboratory",
     "loinc": ("24321-2", "Basic metabolic 2000 panel - Serum or Plasma"),
     "text": "Kidneys and potassium", "ordered": ("2025-12-15", "10:05"), "from": "2026-01-05",
     "until": "2026-01-31", "reason": "Kidney disease; furosemide", "prepare": "Not fasting."},
    {"id": "bone-density-2026", "kind": "imaging",
     "loinc": ("38268-9", "DXA Skeletal system Views for bone density"), "text": "Bone density",
     "ordered": ("2025-12-15", "10:06"), "from": "2026-02-01", "until": "2026-04-30",
     "to": "yarrowby", "reason": "Osteoporosis, alendronate stopped"},
    {"id": "cataract-surgery", "kind": "surgery", "snomed": ("110473004", "Cataract surgery"),
     "text": "Cataract surgery, left eye", "ordered": ("2025-12-15", "10:08"), "from": "2026-02-15",
     "until": "2026-06-15", "reason": "Cannot read with the left eye",
     "prepare": "Warfarin is not stopped for it."},
]

# An order that its own label keeps from the list.
WITHHELD_ORDER = {
    "id": "bereavement-counselling", "kind": "counselling", "status": "active",
    "snomed": ("409063005", "Counselling"), "text": "Counselling", "to": "quennebridge",
    "ordered": ("2025-12-15", "10:09"), "from": "2026-01-05", "until": "2026-06-30",
    "reason": "Memory and mood", "meta": labels(RESTRICTED, PSYCHIATRY)}

REMINDERS = [
    {"id": "reminder-td", "status": "requested", "text": "A tetanus and diphtheria booster is overdue.",
     "made": ("2023-09-25", "03:00"), "from": "2023-09-25", "until": "2026-12-31"},
    {"id": "reminder-bone-density", "status": "requested",
     "text": "Bone density: measure it every two years.", "made": ("2025-12-15", "03:00"),
     "from": "2025-12-15", "until": "2026-04-30"},
    {"id": "reminder-eyes", "status": "requested", "text": "Have your eyes examined every year.",
     "made": ("2025-06-01", "03:00"), "from": "2025-06-01", "until": "2026-06-01"},
    {"id": "reminder-falls", "status": "completed", "text": "Talk about falls once a year.",
     "made": ("2024-10-02", "03:00"), "changed": ("2025-10-27", "09:20"), "from": "2025-10-02",
     "until": "2025-12-31"},
]

RENEWAL = {"id": "renew-furosemide", "status": "requested", "made": ("2026-01-03", "18:20"),
           "text": "Please renew furosemide 40 mg; eight tablets left."}

FORECAST = [  # CVX, status, against, due, earliest, why
    ("113", ("overdue", "Overdue"), ("76902006", "Tetanus"), "2023-09-25", "2018-09-25",
     "Ten years after the last one"),
    ("309", ("due", "Due"), ("840539006", "COVID-19"), "2025-09-01", "2024-12-02",
     "This season's dose"),
    ("216", ("due", "Due"), ("16814004", "Pneumococcal infectious disease"), "2022-04-12",
     "2022-04-12", "Five years after PPSV23"),
    ("135", ("complete", "Complete"), ("6142004", "Influenza"), "2026-09-01", "2026-09-01",
     "Given on 2025-10-27"),
]

# --- Imaging ---------------------------------------------------------------------------------

STUDIES = [
    {"id": "hip-2023-02-11", "title": "X-ray of the right hip", "taken": ("2023-02-11", "19:10"),
     "read": ("2023-02-11", "19:50"), "reader": "yarrowby", "asked by": "abendrot",
     "visit": "visit-2023-02-11", "accession": "MF23-00417", "part": "HIP",
     "body": ("287579007", "Right hip region structure"),
     "code": ("18748-4", "Diagnostic imaging study"), "reason": "Fell; leg short and turned outward",
     "conclusion": "Fracture of the neck of the right femur, displaced. Bones poor in calcium.",
     "views": [("Right hip from the front", "AP", "L\\F", hip)]},
    {"id": "chest-2025-10-13", "title": "X-ray of the chest, two views",
     "taken": ("2025-10-13", "12:20"), "read": ("2025-10-13", "15:45"), "reader": "yarrowby",
     "asked by": "okwuosa", "visit": "visit-2025-10-13", "accession": "MF25-03158", "part": "CHEST",
     "body": ("51185008", "Thoracic structure"), "code": ("36643-5", "XR Chest 2 Views"),
     "reason": "Cough, short of breath, heart failure",
     "conclusion": "Large heart; a little fluid on the left. No pneumonia.",
     "views": [("From the front", "PA", "L\\F", chest_from_the_front),
               ("From the side", "LL", "P\\F", chest_from_the_side)]},
]

# --- Bills -----------------------------------------------------------------------------------

_THIRTY = "Due thirty days after the date of the statement."

BILLS = [
    {"id": "bill-2023-02", "number": "S-230317", "account": "evarista-account", "status": "balanced",
     "visit": "visit-2023-02-12", "day": "2023-02-12", "sent": "2023-03-17",
     "charges": [("Hospital stay, five days", "18400.00"), ("Replacement of the right hip", "9150.00"),
                 ("X-ray of the right hip", "212.50")],
     "insurance": "27162.50", "due": "600.00", "terms": _THIRTY,
     "payments": [("2023-03-28", "14:02", "300.00", "First of two"),
                  ("2023-04-27", "09:31", "300.00", "Second of two")]},
    {"id": "bill-2025-10", "number": "S-251103", "account": "evarista-account", "status": "balanced",
     "visit": "visit-2025-10-13", "day": "2025-10-13", "sent": "2025-11-03",
     "charges": [("Office visit", "186.00"), ("X-ray of the chest, two views", "144.00"),
                 ("Laboratory", "97.20")],
     "insurance": "382.20", "due": "45.00", "terms": _THIRTY,
     "payments": [("2025-11-09", "20:15", "45.00", "Paid in full")]},
    {"id": "bill-2025-12", "number": "S-251229", "account": "evarista-account", "status": "issued",
     "visit": "visit-2025-12-15", "day": "2025-12-15", "sent": "2025-12-29",
     "charges": [("Office visit", "186.00"), ("Laboratory", "64.10")],
     "insurance": "219.60", "due": "30.50", "terms": _THIRTY},
]
