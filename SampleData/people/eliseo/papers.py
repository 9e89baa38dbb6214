"""Notes, messages, appointments and permissions of Eliseo Quillfeather-Oduarte."""

from merrow.parts import ref

MOTHER = ("RelatedPerson", "marisela-of-eliseo", "Marisela Quillfeather-Oduarte")
FATHER = ("RelatedPerson", "bertrand-of-eliseo", "Bertrand Oduarte")

NOTES = [
    {"id": "birth-summary-2025", "type": ("18842-5", "Discharge summary"),
     "title": "Newborn discharge summary, 2–4 April 2025", "date": ("2025-04-04", "11:30"),
     "author": "fjellgarde", "encounter": "visit-2025-04-02",
     "text": """\
NEWBORN DISCHARGE SUMMARY
Patient: Eliseo Quillfeather-Oduarte, born 2025-04-02 at 03:41
Stay: 2025-04-02 to 2025-04-04, Merrow Falls Hospital

Boy, 39 weeks and 4 days, born vaginally. Apgar 8 and 9. 3,540 g, 51.0 cm, head 34.8 cm.
His mother: 40, second child, gestational diabetes treated by diet, thyroid replaced.

Course: one low sugar at 80 minutes of age (38 mg/dL), normal after feeding. Bilirubin 10.8 mg/dL at
51 hours; mother and child both A positive. Heart screen and right ear passed, left ear to be tested
again. Vitamin K, eye ointment and hepatitis B vaccine given. Newborn screen sent at 27 hours.
Breastfed every two to three hours; 3,310 g on leaving (6.5 % below birth weight).

Plan: bilirubin tomorrow in the laboratory; first visit on 7 April.
Come back at once: temperature 38.0 °C or more, fewer than four wet diapers a day, hard to wake.
"""},
    {"id": "progress-note-2025-06-02", "type": ("11506-3", "Progress note"),
     "title": "Two-month visit, 2 June 2025", "date": ("2025-06-02", "09:50"),
     "author": "fjellgarde", "encounter": "visit-2025-06-02",
     "text": """\
TWO-MONTH VISIT
Patient: Eliseo Quillfeather-Oduarte, born 2025-04-02

Breastfed with one bottle at night. Smiles, follows a face, lifts his head. 5.740 kg, 58.7 cm,
head 39.2 cm; growing along the 60th percentile. Eyes, heart and hips normal.
Vaccines today: DTaP-IPV-Hib-HepB, PCV20, rotavirus. Vitamin D daily.
"""},
    {"id": "telephone-note-2025-12-16", "type": ("34748-4", "Telephone encounter Note"),
     "title": "Telephone, 16 December 2025: rash", "date": ("2025-12-16", "09:15"),
     "author": "nnabuike", "encounter": "visit-2025-12-16",
     "text": """\
TELEPHONE
Patient: Eliseo Quillfeather-Oduarte, born 2025-04-02. His mother called.

Flat pink spots on chest and back since yesterday evening, day 8 of amoxicillin. Playing, drinking,
no fever, no hives, no swelling, breathing normally.
With Dr. Fjellgarde: stop amoxicillin, azithromycin for three days instead. Written down as a
possible allergy, unconfirmed. Call 911 for trouble breathing, swelling of face or lips, repeated
vomiting.
"""},
    {"id": "progress-note-2025-12-29", "type": ("11506-3", "Progress note"),
     "title": "Nine-month visit, 29 December 2025", "date": ("2025-12-29", "09:55"),
     "author": "fjellgarde", "encounter": "visit-2025-12-29",
     "text": """\
NINE-MONTH VISIT
Patient: Eliseo Quillfeather-Oduarte, born 2025-04-02

Crawls, pulls to stand, says "mama" to everybody, looks for a hidden toy. Eats soft solids; peanut
and egg since seven months without trouble. 8.940 kg, 72.0 cm, head 45.0 cm.
Right ear drum clear again. 38.1 °C and a runny nose this morning.

1. Second influenza dose put off; come back within two weeks.
2. Rash with amoxicillin in December: allergist on 4 February. Until then no penicillins.
3. Hemoglobin 10.9 g/dL, normal for his age. Lead follows.
4. Eczema mild, ointment as needed.
5. Fluoride varnish at the next visit.
"""},
]

CONVERSATIONS = [
    {"id": "rash-question", "topic": "Rash with amoxicillin", "visit": "visit-2025-12-16",
     "messages": [
         {"from": MOTHER, "to": "fjellgarde", "sent": ("2025-12-17", "20:12"),
          "read": ("2025-12-18", "08:05"), "proxies": True,
          "text": "The spots are almost gone. Is he allergic to penicillin now for good? His "
                  "sister carries an EpiPen for peanuts and I worry."},
         {"from": "nnabuike", "to": MOTHER, "sent": ("2025-12-18", "11:40"),
          "read": ("2025-12-18", "12:31"), "proxies": True,
          "text": "Glad they are fading. Most rashes on amoxicillin at this age come from the "
                  "virus and not from an allergy. Dr. Fjellgarde asked the allergist to test him; "
                  "until then he gets other antibiotics."},
         {"from": MOTHER, "to": "nnabuike", "sent": ("2025-12-18", "12:40"),
          "read": ("2025-12-18", "13:02"), "proxies": True,
          "text": "Thank you. We'll wait for the appointment."},
     ]},
    {"id": "flu-dose", "topic": "Second flu shot", "open": True, "messages": [
        {"from": MOTHER, "to": "fjellgarde", "sent": ("2026-01-04", "21:18"), "proxies": True,
         "text": "No fever since Wednesday. Can he get the second flu shot this week? Either of "
                 "us can bring him."},
    ]},
]

APPOINTMENTS = [
    {"id": "allergist-2026-02-04", "status": "booked", "type": "routine",
     "title": "Allergy: was it the amoxicillin?", "reason": "Rash on day 8 of amoxicillin",
     "start": ("2026-02-04", "10:00"), "end": ("2026-02-04", "11:00"), "minutes": 60,
     "created": "2025-12-16", "doctor": "fjellgarde", "location": "pediatric-clinic",
     "order": "allergy-question", "with": ["marisela-of-eliseo"],
     "prepare": "No antihistamines for five days before. Bring photographs of the rash."},
    {"id": "twelve-months-2026-04-06", "status": "pending", "type": "check-up",
     "title": "Twelve-month visit", "reason": "Well-child visit and vaccines",
     "start": ("2026-04-06", "11:00"), "end": ("2026-04-06", "11:20"), "minutes": 20,
     "created": "2025-12-29", "doctor": "fjellgarde", "doctor says": "tentative",
     "location": "pediatric-clinic", "with": ["marisela-of-eliseo"]},
    {"id": "nine-months-2025-12-22", "status": "cancelled", "type": "check-up",
     "title": "Nine-month visit", "reason": "Well-child visit", "cancelled": ("pat", "Patient"),
     "start": ("2025-12-26", "09:00"), "end": ("2025-12-26", "09:20"), "minutes": 20,
     "created": "2025-10-06", "doctor": "fjellgarde", "location": "pediatric-clinic",
     "patient says": "declined", "comment": "Moved to 29 December: the family had a cold."},
]

ORDERS = [
    {"id": "allergy-question", "status": "active", "kind": "referral",
     "text": "Allergy consultation", "snomed": ("3457005", "Patient referral"),
     "ordered": ("2025-12-16", "17:20"), "visit": "visit-2025-12-16", "from": "2026-01-05",
     "until": "2026-03-31", "reason": "Maculopapular rash on day 8 of amoxicillin; is it an "
                                      "allergy?"},
    {"id": "nine-month-blood", "status": "active", "kind": "laboratory",
     "text": "Hemoglobin and lead", "loinc": ("718-7", "Hemoglobin [Mass/volume] in Blood"),
     "ordered": ("2025-12-29", "09:20"), "visit": "visit-2025-12-29",
     "reason": "Screening at nine to twelve months",
     "note": "Active until the lead result is there."},
]

REMINDERS = [
    {"id": "reminder-influenza-eliseo", "status": "requested", 
     "text": "Second influenza vaccine of the season is overdue",
     "about": ("ImmunizationRecommendation", "forecast-eliseo-2026-01-05"),
     "made": ("2026-01-05", "04:00"),
     "from": "2025-11-03", "until": "2026-05-31",
     "note": "Computed from this organization's record only; care given elsewhere isn't known "
             "here."},
    {"id": "reminder-fluoride", "status": "requested", 
     "text": "Fluoride varnish on the first teeth", "made": ("2025-12-29", "18:00"),
     "from": "2025-12-29", "until": "2026-06-29",
     "note": "Computed from this organization's record only; care given elsewhere isn't known "
             "here."},
]

CONSENTS = [
    {"id": "parental-access-eliseo", "status": "active", "kind": "parent",
     "signed": ("2025-04-03", "14:10"), "by": ref(*MOTHER), "rule": "Both parents, in full",
     "provision": {
         "type": "permit", "period": {"start": "2025-04-03", "end": "2037-04-01"},
         "who": [ref(*MOTHER), ref(*FATHER)],
         "does": ["access", "correct"]}},
    {"id": "treatment-eliseo", "status": "active", "kind": "treatment",
     "signed": ("2025-06-02", "09:02"), "by": ref(*MOTHER),
     "rule": "Vaccines by the schedule",
     "provision": {"type": "permit", "period": {"start": "2025-06-02", "end": "2026-06-01"}}},
]

ACCOUNT = {
    "id": "bill-nine-months", "number": "A-20418", "text": "Nine-month visit",
    "visit": "visit-2025-12-29",
    "period": {"start": "2025-12-29", "end": "2025-12-29"}, "coverage": "fernhollow-eliseo",
    "guarantor": ref(*FATHER),
    "charges": [
        ("charge-well-child-2025-12-29", "2025-12-29", "Well-child visit, under one year",
         "184.00"),
        ("charge-hemoglobin-2025-12-29", "2025-12-29", "Hemoglobin", "12.00"),
    ],
    "invoice": {
        "id": "statement-nine-months", "number": "S-88120417", "status": "balanced",
        "date": ("2026-01-03", "06:00"), "net": "0.00", "gross": "0.00",
        "parts": [("base", "Charges", "196.00"),
                  ("deduction", "Insurance, preventive care", "-196.00")],
        "note": "Nothing to pay."},
}
