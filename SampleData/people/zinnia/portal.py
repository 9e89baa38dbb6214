"""Messages, appointments, orders, a bill, and who may see what of Zinnia Quillfeather-Oduarte."""

from merrow.family.labels import CONTRACEPTION, INFECTION, KEPT
from merrow.parts import ref

MOTHER = ("RelatedPerson", "marisela-of-zinnia", "Marisela Quillfeather-Oduarte")
FATHER = ("RelatedPerson", "bertrand-of-zinnia", "Bertrand Oduarte")
HERSELF = ref("Patient", "zinnia", "Zinnia Quillfeather-Oduarte")

CONVERSATIONS = [
    # She lets proxies see it, though a teenager's messages are hidden unless she says so.
    {"id": "sports-form", "topic": "Form for cross-country", "messages": [
        {"from": "patient", "to": "nnabuike", "sent": ("2025-08-18", "18:22"),
         "read": ("2025-08-19", "08:15"), "proxies": True,
         "text": "Coach needs the sports form by Friday. Can you put it on the portal? My mom can "
                 "print it."},
        {"from": "nnabuike", "to": "patient", "sent": ("2025-08-19", "09:02"),
         "read": ("2025-08-19", "15:40"), "proxies": True,
         "text": "Signed and waiting under documents. Take the albuterol to every meet."},
    ]},
    # Hidden by her, and labelled too.
    {"id": "pill-question", "topic": "Question about the pill", "meta": CONTRACEPTION, "messages": [
        {"from": "patient", "to": "fjellgarde", "sent": ("2025-11-09", "22:47"),
         "read": ("2025-11-10", "08:30"), "proxies": False,
         "text": "I forgot two pills in a row. Do I need the morning after pill? Please don't "
                 "call home."},
        {"from": "fjellgarde", "to": "patient", "sent": ("2025-11-10", "09:05"),
         "read": ("2025-11-10", "11:58"), "proxies": False,
         "text": "Take the last missed one now, the next at the usual hour, and use condoms for "
                 "seven days. If you had sex in the last five days, message the nurse today: "
                 "emergency contraception still works. I won't call."},
        {"from": "patient", "to": "fjellgarde", "sent": ("2025-11-10", "12:03"),
         "read": ("2025-11-10", "12:20"), "proxies": False, "text": "I didn't. Thank you!"},
    ]},
    # Its writer admits proxies, by a slip; the label alone keeps it from them.
    {"id": "swab-result", "topic": "Your result", "meta": INFECTION, "messages": [
        {"from": "fjellgarde", "to": "patient", "sent": ("2025-11-13", "16:30"),
         "read": ("2025-11-13", "18:02"), "proxies": True,
         "text": "The swab is in your record now. You are treated; in January we test once more."},
    ]},
    # Hidden by her choice alone: no label on it.
    {"id": "examinations", "topic": "Can I talk to somebody?", "messages": [
        {"from": "patient", "to": "fjellgarde", "sent": ("2025-09-04", "20:31"),
         "read": ("2025-09-05", "08:12"), "proxies": False,
         "text": "I blank out in every test. Is there somebody I can talk to without it being a "
                 "big deal?"},
        {"from": "fjellgarde", "to": "patient", "sent": ("2025-09-05", "08:40"),
         "read": ("2025-09-05", "15:50"), "proxies": False,
         "text": "Yes, and it happens to many people. Ottoline Quennebridge has time on 18 "
                 "September at 4."},
    ]},
    # A clinician's message admits proxies; her answer narrows that to herself.
    {"id": "asthma-plan-talk", "topic": "New asthma plan", "messages": [
        {"from": "fjellgarde", "to": "patient", "sent": ("2025-02-13", "17:05"),
         "read": ("2025-02-13", "19:20"), "proxies": True,
         "text": "Your new asthma plan is in your record. One copy is for the school nurse."},
        {"from": "patient", "to": "fjellgarde", "sent": ("2025-02-13", "19:26"),
         "read": ("2025-02-14", "08:01"), "proxies": False,
         "text": "Ok. I sometimes skip the orange one when I sleep over, it's embarrassing."},
        {"from": "fjellgarde", "to": "patient", "sent": ("2025-02-14", "08:10"),
         "read": ("2025-02-14", "15:33"), "proxies": False,
         "text": "Thanks for telling me. Two puffs before you leave home and two when you are "
                 "back."},
    ]},
    # The mother writes for her daughter, to her daughter's doctor.
    {"id": "nut-free-table", "topic": "Letter for the cafeteria", "messages": [
        {"from": MOTHER, "to": "nnabuike", "sent": ("2025-09-02", "07:50"),
         "read": ("2025-09-02", "10:11"), "proxies": True,
         "text": "The new cafeteria asks for a letter about the peanut allergy. Could you send "
                 "one?"},
        {"from": "nnabuike", "to": MOTHER, "sent": ("2025-09-02", "13:26"),
         "read": ("2025-09-02", "17:45"), "proxies": True,
         "text": "It is in the mail to the school."},
    ]},
    # Sent last night; nobody has read it.
    {"id": "tired", "topic": "Still tired", "open": True, "messages": [
        {"from": "patient", "to": "fjellgarde", "sent": ("2026-01-04", "19:41"), "proxies": False,
         "text": "Walk-in said my iron might be low. Can I run on Thursday?"},
    ]},
]

APPOINTMENTS = [
    {"id": "well-visit-2026-05-21", "status": "booked", "type": "check-up",
     "title": "Sixteen-year visit", "reason": "Yearly visit, meningococcal vaccine",
     "start": ("2026-05-21", "09:00"), "end": ("2026-05-21", "09:40"), "minutes": 40,
     "created": "2025-08-14", "doctor": "fjellgarde", "location": "pediatric-clinic"},
    # Asked for by her mother, who may.
    {"id": "asthma-request", "status": "proposed", "type": "follow-up",
     "title": "Asthma before the track season", "reason": "Asthma before the track season",
     "created": "2026-01-04", "doctor": "fjellgarde", "doctor says": "needs-action",
     "location": "pediatric-clinic", "with": ["marisela-of-zinnia"],
     "wanted": [(("2026-02-05", "15:00"), ("2026-02-05", "17:30")),
                (("2026-02-12", "15:00"), ("2026-02-12", "17:30"))],
     "comment": "After school, please."},
    # Absent for a parent by its label, by its department, by its code: each on its own.
    {"id": "test-again-2026-01-22", "status": "booked", "type": "follow-up", "meta": INFECTION,
     "title": "Follow-up with Dr. Fjellgarde", "reason": "Test again three months after treatment",
     "start": ("2026-01-22", "15:40"), "end": ("2026-01-22", "16:00"), "minutes": 20,
     "created": "2025-10-30", "doctor": "fjellgarde", "location": "pediatric-clinic"},
    {"id": "psychology-2026-01-15", "status": "booked", "type": "follow-up",
     "title": "With Ottoline Quennebridge", "reason": "Examinations",
     "start": ("2026-01-15", "16:00"), "end": ("2026-01-15", "16:50"), "minutes": 50,
     "created": "2025-11-20", "doctor": "quennebridge", "location": "psychiatry-clinic"},
    {"id": "pill-check-2026-04-23", "status": "booked", "type": "follow-up",
     "title": "Blood pressure and refill", "reason": "Six months with the pill",
     "reason code": ("5935008", "Oral contraception"),
     "start": ("2026-04-23", "15:40"), "end": ("2026-04-23", "16:00"), "minutes": 20,
     "created": "2025-10-23", "doctor": "fjellgarde", "location": "pediatric-clinic"},
    {"id": "acne-2025-12-11", "status": "noshow", "type": "follow-up", "title": "Acne follow-up",
     "reason": "Acne", "start": ("2025-12-11", "15:40"), "end": ("2025-12-11", "16:00"),
     "minutes": 20, "created": "2025-08-14", "doctor": "fjellgarde",
     "location": "pediatric-clinic"},
]

ORDERS = [
    {"id": "confidential-tests", "status": "completed", "kind": "laboratory", "meta": INFECTION,
     "text": "Chlamydia, gonorrhea, HIV, syphilis",
     "loinc": ("36902-5", "Chlamydia trachomatis+Neisseria gonorrhoeae DNA [Presence] in Specimen "
                          "by NAA with probe detection"),
     "ordered": ("2025-10-23", "15:58"), "visit": "visit-2025-10-23"},
    {"id": "chlamydia-again", "status": "active", "kind": "laboratory", "meta": INFECTION,
     "text": "Chlamydia, three months after treatment",
     "loinc": ("43304-5", "Chlamydia trachomatis rRNA [Presence] in Specimen by NAA with probe "
                          "detection"),
     "ordered": ("2025-10-30", "16:12"), "visit": "visit-2025-10-30", "from": "2026-01-20",
     "until": "2026-02-20"},
    {"id": "tired-blood", "status": "active", "kind": "laboratory",
     "text": "Blood count, ferritin, mono test",
     "loinc": ("58410-2", "CBC panel - Blood by Automated count"), "doctor": "okwuosa",
     "ordered": ("2026-01-03", "10:33"), "visit": "visit-2026-01-03",
     "note": "Active until all its parts are released."},
    {"id": "spirometry-2026", "status": "active", "kind": "procedure", "text": "Breathing test",
     "snomed": ("127783003", "Spirometry"), "ordered": ("2025-08-14", "09:40"),
     "visit": "visit-2025-08-14", "from": "2026-08-01", "until": "2026-09-30"},
]

REMINDERS = [
    {"id": "reminder-menacwy", "status": "requested", "kind": "reminder",
     "text": "Second meningococcal vaccine at sixteen",
     "about": ("ImmunizationRecommendation", "forecast-zinnia-2026-01-05"),
     "made": ("2026-01-05", "04:00"), "from": "2026-05-19", "until": "2027-05-19",
     "note": "Computed from this organization's record only; care given elsewhere isn't known "
             "here."},
    {"id": "reminder-chlamydia", "status": "requested", "kind": "reminder", "meta": INFECTION,
     "text": "Test again three months after treatment",
     "about": ("ServiceRequest", "chlamydia-again"),
     "made": ("2025-10-30", "18:00"), "from": "2026-01-20", "until": "2026-02-20"},
    {"id": "albuterol-renewal", "status": "requested", "kind": "renewal",
     "text": "New prescription for albuterol", "about": ("MedicationRequest", "albuterol"),
     "made": ("2026-01-04", "19:55"), "by": "patient", "owner": "fjellgarde",
     "standing": "Waiting for the doctor"},
    {"id": "own-sign-in", "status": "completed", "kind": "sign-in",
     "text": "A sign-in of her own, asked for through her pediatrician",
     "made": ("2022-06-09", "09:30"), "changed": ("2022-06-13", "10:00"), "by": "fjellgarde",
     "result": ("Consent", "parent-limited-zinnia")},
]

BILL = {
    "id": "bill-confidential", "number": "A-20251", "text": "Visit of 23 October 2025",
    "meta": CONTRACEPTION, "visit": "visit-2025-10-23",
    "period": {"start": "2025-10-23", "end": "2025-10-30"},
    "about": "Paid by the family planning program. Nothing is sent home and the insurer isn't "
             "asked.",
    "charges": [
        ("charge-visit-2025-10-23", "2025-10-23", "Visit", "196.00"),
        ("charge-swabs-2025-10-23", "2025-10-23", "Chlamydia test", "52.00"),
    ],
    "invoice": {
        "id": "statement-confidential", "number": "S-88117730", "status": "balanced",
        "date": ("2025-11-03", "06:00"), "net": "0.00", "gross": "0.00",
        "parts": [("base", "Charges", "248.00"),
                  ("deduction", "Family planning program", "-248.00")],
        "note": "Nothing to pay. Not mailed."},
}

CONSENTS = [
    {"id": "parental-access-zinnia", "status": "inactive",
     "kind": "parent", "signed": ("2010-05-20", "10:00"),
     "by": ref(*MOTHER), "rule": "Both parents, in full",
     "provision": {"type": "permit", "period": {"start": "2010-05-20", "end": "2022-05-18"},
                   "who": [ref(*MOTHER), ref(*FATHER)],
                   "does": ["access", "correct"]}},
    {"id": "parent-limited-zinnia", "status": "active",
     "kind": "teen", "signed": ("2022-06-09", "09:25"),
     "by": HERSELF, "rule": "Her mother, in part, until the eighteenth birthday",
     "provision": {
         "type": "permit", "period": {"start": "2022-06-09", "end": "2028-05-18"},
         "who": [ref(*MOTHER)], "does": ["access"],
         "classes": ["Patient", "Appointment", "Communication", "AllergyIntolerance",
                     "Immunization"],
         "but": [{"type": "deny", "labels": KEPT}]}},
    {"id": "father-asked-zinnia", "status": "rejected",
     "kind": "teen", "signed": ("2024-08-08", "09:40"),
     "by": HERSELF, "rule": "Her father asked; she did not give it",
     "provision": {"type": "deny", "who": [ref(*FATHER)], "does": ["access"]}},
    {"id": "minor-consent-zinnia", "status": "active", "meta": CONTRACEPTION,
     "kind": "treatment",
     "signed": ("2025-10-23", "15:45"), "by": HERSELF,
     "rule": "Contraception and tests for infections, which the law lets her decide",
     "provision": {"type": "permit", "period": {"start": "2025-10-23"},
                   "but": [{"type": "deny", "does": ["disclose"],
                            "who": [ref(*MOTHER),
                                    ref(*FATHER)]}]}},
]
