"""Odalys' notes, goals and plan as plain data."""

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
    "id": "diabetes-plan", "since": "2014-11-18", "for": ["type-2-diabetes", "hypertension"],
    "goals": ["goal-hba1c", "goal-weight"],
    "title": "Living with diabetes",
    "text": "HbA1c every three months; eyes, feet, kidneys and cholesterol once a year.",
    "activities": [
        ("in-progress", "Walk for thirty minutes on five days of the week"),
        ("scheduled", "Eye examination in February 2026"),
        ("completed", "Diabetes self-management course, spring 2015"),
    ],
}
