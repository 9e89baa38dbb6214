"""Messages, appointments, orders, a bill, and who may see what of Marisela Quillfeather-Oduarte."""

from merrow.family.labels import MIND
from merrow.parts import ref

HERSELF = ref("Patient", "marisela", "Marisela Quillfeather-Oduarte")
HUSBAND = ("RelatedPerson", "bertrand-of-marisela", "Bertrand Oduarte")
SISTER_IN_LAW = ("RelatedPerson", "amparo-of-marisela", "Amparo Oduarte")

CONVERSATIONS = [
    {"id": "iron-or-thyroid", "topic": "Iron and thyroid at the same time", "messages": [
        {"from": "patient", "to": "okwuosa", "sent": ("2025-06-03", "21:10"),
         "read": ("2025-06-04", "08:20"), "proxies": True,
         "text": "May I take the iron and the thyroid tablet together? Mornings are chaos here."},
        {"from": "pellwraith", "to": "patient", "sent": ("2025-06-04", "10:02"),
         "read": ("2025-06-04", "12:40"), "proxies": True,
         "text": "Four hours apart, please: iron keeps the thyroid tablet from being taken up. "
                 "Iron at bedtime works well."},
    ]},
    # About her mother: only what she herself may say, in her own record.
    {"id": "mothers-form", "topic": "Helping my mother", "messages": [
        {"from": "patient", "to": "okwuosa", "sent": ("2025-12-15", "18:35"),
         "read": ("2025-12-16", "08:50"), "proxies": True,
         "text": "I handed in the form for my mother Evarista this morning. When will I see her "
                 "appointments in my account?"},
        {"from": "okwuosa", "to": "patient", "sent": ("2025-12-16", "13:15"),
         "read": ("2025-12-16", "17:30"), "proxies": True,
         "text": "Once the form is checked, at her next visit. Until then I can't write to you "
                 "about her. Please let her know that you asked."},
    ]},
    {"id": "teenager-question", "topic": "My daughter's visits", "messages": [
        {"from": "patient", "to": "fjellgarde", "sent": ("2025-11-24", "20:48"),
         "read": ("2025-11-25", "09:05"), "proxies": True,
         "text": "I no longer see all of Zinnia's visits. Is something wrong with my account?"},
        {"from": "fjellgarde", "to": "patient", "sent": ("2025-11-26", "12:30"),
         "read": ("2025-11-26", "13:15"), "proxies": True,
         "text": "Your account works. From twelve years on, the law decides what a parent is "
                 "shown, the same for every family. The best source is Zinnia; I am glad to sit "
                 "down with both of you if she likes."},
    ]},
    # Hidden from her husband, who is her proxy.
    {"id": "low-again", "topic": "A bad week", "meta": MIND, "messages": [
        {"from": "patient", "to": "ruxtondeau", "sent": ("2025-07-28", "23:05"),
         "read": ("2025-07-29", "09:12"), "proxies": False,
         "text": "I cry again since Thursday. Should I take more? I'd rather Bertrand didn't read "
                 "this."},
        {"from": "ruxtondeau", "to": "patient", "sent": ("2025-07-29", "09:40"),
         "read": ("2025-07-29", "10:11"), "proxies": False,
         "text": "Thank you for writing. Keep the dose; call me today at 802-555-0134, any hour "
                 "until seven. If you think of harming yourself: 988, or 911, at once."},
        {"from": "patient", "to": "ruxtondeau", "sent": ("2025-07-29", "14:20"),
         "read": ("2025-07-29", "14:31"), "proxies": False,
         "text": "Talking helped. I sleep at my sister-in-law's tonight while Bertrand has the "
                 "baby."},
    ]},
    {"id": "breast-worry", "topic": "Earlier than the fourteenth?", "open": True, "messages": [
        {"from": "patient", "to": "okwuosa", "sent": ("2026-01-02", "22:14"),
         "proxies": True, "files": ["lump-diary"],
         "text": "Is there any chance of an earlier mammogram? I wrote down each day how it "
                 "feels; the page is attached."},
    ]},
]

APPOINTMENTS = [
    # Asked for, not answered yet.
    {"id": "evening-request", "status": "proposed", "type": "follow-up",
     "title": "Thyroid and the breast images", "reason": "Results; evenings only, because of work",
     "created": "2026-01-04", "doctor": "okwuosa", "doctor says": "needs-action",
     "location": "clinic", "wanted": [(("2026-01-20", "16:00"), ("2026-01-20", "18:00")),
                                      (("2026-01-21", "16:00"), ("2026-01-21", "18:00")),
                                      (("2026-01-22", "16:00"), ("2026-01-22", "18:00"))],
     "comment": "After four, please; I can be there within twenty minutes."},
    {"id": "breast-imaging-2026-01-14", "status": "booked", "type": "routine",
     "title": "Mammogram and ultrasound", "reason": "Lump in the left breast",
     "start": ("2026-01-14", "08:30"), "end": ("2026-01-14", "09:30"), "minutes": 60,
     "created": "2025-12-18", "doctor": "yarrowby", "location": "imaging-center",
     "order": "mammogram-2026", "prepare": "No deodorant or powder. Nurse or pump just before."},
    {"id": "psychiatry-2026-02-06", "status": "booked", "type": "follow-up", "meta": MIND,
     "title": "With Dr. Ruxtondeau", "reason": "Nine months of treatment",
     "start": ("2026-02-06", "11:00"), "end": ("2026-02-06", "11:30"), "minutes": 30,
     "created": "2025-11-07", "doctor": "ruxtondeau", "location": "psychiatry-clinic"},
    {"id": "check-up-2025-10-08", "status": "cancelled", "type": "check-up",
     "title": "Yearly check-up", "reason": "Yearly check-up", "cancelled": ("pat", "Patient"),
     "start": ("2025-10-08", "09:00"), "end": ("2025-10-08", "09:45"), "minutes": 45,
     "created": "2025-07-09", "doctor": "okwuosa", "location": "clinic",
     "patient says": "declined", "comment": "The baby was ill; moved to 15 October."},
]

ORDERS = [
    {"id": "mammogram-2026", "status": "active", "kind": "imaging", "priority": "urgent",
     "text": "Mammogram of both breasts", "loinc": ("26346-7", "MG Breast - bilateral Diagnostic"),
     "ordered": ("2025-12-17", "14:35"), "visit": "visit-2025-12-17", "from": "2025-12-18",
     "until": "2026-01-31", "to": "yarrowby", "reason": "Lump in the left breast, two o'clock, "
                                                        "1.5 cm"},
    {"id": "breast-ultrasound-2026", "status": "active", "kind": "imaging", "priority": "urgent",
     "text": "Ultrasound of both breasts",
     "snomed": ("1571000087109", "Ultrasonography of bilateral breasts"),
     "ordered": ("2025-12-17", "14:36"), "visit": "visit-2025-12-17", "from": "2025-12-18",
     "until": "2026-01-31", "to": "yarrowby", "reason": "Lump in the left breast, still "
                                                        "breastfeeding"},
    {"id": "tsh-2026", "status": "active", "kind": "laboratory", "text": "TSH in six weeks",
     "loinc": ("3016-3", "Thyrotropin [Units/volume] in Serum or Plasma"),
     "ordered": ("2025-12-17", "14:38"), "visit": "visit-2025-12-17", "from": "2026-01-26",
     "until": "2026-02-13"},
    {"id": "parents-group-2025", "status": "completed", "kind": "referral", "meta": MIND,
     "text": "Group for parents after birth",
     "snomed": ("306226009", "Referral to mental health counseling service"),
     "doctor": "ruxtondeau",
     "ordered": ("2025-06-20", "11:25"), "visit": "visit-2025-06-20", "from": "2025-07-01",
     "until": "2025-12-31"},
]

TASKS = [
    {"id": "reminder-hba1c-marisela", "status": "completed",
     "text": "Hemoglobin A1c, yearly after gestational diabetes", "made": ("2025-10-01", "04:00"),
     "changed": ("2025-10-15", "16:30"), "from": "2025-10-01", "until": "2025-12-31",
     "note": "Computed from this organization's record only; care given elsewhere isn't known "
             "here."},
    {"id": "reminder-smear", "status": "requested", "text": "Cervical smear, every three years",
     "made": ("2026-01-01", "04:00"), "from": "2026-08-23", "until": "2027-02-23",
     "note": "Computed from this organization's record only; care given elsewhere isn't known "
             "here."},
    {"id": "sumatriptan-renewal", "status": "requested", "kind": "renewal",
     "text": "New prescription for sumatriptan", "about": ("MedicationRequest", "sumatriptan"),
     "made": ("2026-01-03", "07:25"), "by": "patient", "owner": "okwuosa",
     "standing": "Waiting for the doctor"},
    {"id": "assistance-2025", "status": "rejected", "kind": "assistance",
     "text": "Financial assistance for the bill of the birth",
     "about": ("Invoice", "statement-birth"),
     "made": ("2025-04-28", "19:30"), "changed": ("2025-05-07", "15:10"), "by": "patient",
     "why": "Income above the limit; a payment plan is offered"},
    {"id": "payment-plan-2025", "status": "in-progress", "kind": "payment plan",
     "text": "Twelve payments of 200.00 dollars, on the fifteenth of each month",
     "about": ("Invoice", "statement-birth"), "made": ("2025-05-08", "20:05"),
     "changed": ("2025-12-15", "10:15"), "by": "patient", "from": "2025-05-15",
     "until": "2026-04-15", "standing": "8 of 12 paid"},
]

_MONTHS = [f"2025-{month:02d}-15" for month in range(5, 13)]
BILLS = [
    {"id": "bill-birth", "number": "A-18830", "text": "Birth, 1–4 April 2025",
     "visit": "visit-2025-04-01", "period": {"start": "2025-04-01", "end": "2025-04-04"},
     "coverage": "fernhollow-marisela", "guarantor": ref(*HUSBAND),
     "charges": [
         ("charge-birth-room", "2025-04-02", "Room, two days and a half", "8750.00"),
         ("charge-birth-delivery", "2025-04-02", "Vaginal birth and care after it", "4310.00"),
         ("charge-birth-laboratory", "2025-04-03", "Laboratory", "262.50"),
         ("charge-birth-pharmacy", "2025-04-03", "Pharmacy", "184.75"),
     ],
     "invoice": {
         "id": "statement-birth", "number": "S-88104416", "status": "issued",
         "date": ("2025-04-24", "06:00"), "net": "2400.00", "gross": "2400.00",
         "parts": [("base", "Charges", "13507.25"),
                   ("deduction", "Paid by insurance", "-11107.25")],
         "terms": "Payment plan of 8 May 2025: 200.00 a month, the last on 15 April 2026. "
                  "No interest. 800.00 are left.",
         "note": "The radiologist may bill by mail on his own."},
     "payments": [(f"payment-birth-{n}", day, "200.00", f"Payment {n} of 12", f"R-88104416-{n}")
                  for n, day in enumerate(_MONTHS, 1)]},
    {"id": "bill-psychiatry", "number": "A-19402", "text": "Behavioral Health, 7 November 2025",
     "meta": MIND, "visit": "visit-2025-11-07",
     "period": {"start": "2025-11-07", "end": "2025-11-07"}, "coverage": "fernhollow-marisela",
     "charges": [("charge-psychiatry-2025-11-07", "2025-11-07", "Visit", "210.00")],
     "invoice": {
         "id": "statement-psychiatry", "number": "S-88118209", "status": "issued",
         "date": ("2025-12-01", "06:00"), "net": "35.00", "gross": "35.00",
         "parts": [("base", "Charges", "210.00"), ("deduction", "Paid by insurance", "-175.00")],
         "terms": "Due on 31 December 2025."}},
]

CONSENTS = [
    # Her husband may see her record; what carries a label is for the rules to keep from him.
    {"id": "proxy-bertrand", "status": "active", "kind": "proxy", "signed": ("2025-03-26", "16:15"),
     "by": HERSELF, "rule": "Her husband, in full",
     "provision": {"type": "permit", "period": {"start": "2025-03-26"}, "who": [ref(*HUSBAND)],
                   "does": ["access"]}},
    # Ended: taken back by herself, under Friends and Family Access.
    {"id": "proxy-amparo", "status": "inactive", "kind": "proxy", "signed": ("2025-03-26", "16:16"),
     "by": HERSELF, "rule": "Her sister-in-law around the birth",
     "provision": {"type": "permit", "period": {"start": "2025-03-26", "end": "2025-05-02"},
                   "who": [ref(*SISTER_IN_LAW)], "does": ["access"]}},
]
