"""What was written about Marisela Quillfeather-Oduarte: notes, plans, her family."""

_WHO = "Patient: Marisela Quillfeather-Oduarte, born 1984-08-23"
_PROGRESS = ("11506-3", "Progress note")
_CONSULT = ("11488-4", "Consult note")

NOTES = [
    {"id": "emergency-note-2017", "type": ("34878-9", "Emergency medicine Note"),
     "title": "Emergency department, 8 November 2017", "date": ("2017-11-08", "06:50"),
     "author": "abendrot", "encounter": "visit-2017-11-08", "department": "emergency-medicine",
     "text": f"""\
EMERGENCY DEPARTMENT
{_WHO}
Migraine since the evening, vomiting, light hurts. No fever, neck soft, eyes and strength normal.
Fluids, ketorolac, metoclopramide: restless for an hour after it, noted as an intolerance. Slept;
pain 2 of 10 in the morning. Home with her husband. Her own doctor about prevention.
"""},
    {"id": "first-prenatal-note-2024", "type": ("34117-2", "History and physical note"),
     "title": "First visit of the pregnancy, 21 August 2024", "date": ("2024-08-21", "16:10"),
     "author": "okwuosa", "encounter": "visit-2024-08-21", "department": "family-medicine",
     "text": f"""\
FIRST PRENATAL VISIT
{_WHO}
Second pregnancy, wanted, a surprise after fourteen years. Last period 29 June 2024; seven weeks and
four days; due 5 April 2025. First birth 2010, at term, no complications.
Migraine, Hashimoto. TSH 4.21: levothyroxine 75 micrograms instead of 50. Sumatriptan paused.
Her mother has heart failure and atrial fibrillation; a maternal aunt had breast cancer at
fifty-two.
"""},
    {"id": "prenatal-note-2025-01-22", "type": _PROGRESS,
     "title": "Gestational diabetes, 22 January 2025",
     "date": ("2025-01-22", "16:30"), "author": "okwuosa", "encounter": "visit-2025-01-22",
     "department": "family-medicine", "text": f"""\
PRENATAL VISIT, twenty-nine weeks and four days
{_WHO}
Sugar test: 97, 196, 161, 118. Gestational diabetes. Diet, walking after meals, glucose at home
before breakfast and after meals; goals 94 fasting and 139 an hour after eating. Growth ultrasound
in March.
"""},
    {"id": "birth-note-2025", "type": ("15508-5", "Labor and delivery records"),
     "title": "Birth, 2 April 2025", "date": ("2025-04-02", "05:15"), "author": "okwuosa",
     "encounter": "visit-2025-04-01", "department": "family-medicine", "text": f"""\
BIRTH
{_WHO}
Thirty-nine weeks and four days. Contractions since the evening of 1 April, waters broke at 00:40.
A boy at 03:41, 3,540 g, Apgar 8 and 9, put on her chest. Placenta whole at 03:52. Second degree
tear, sewn under local anesthesia. Blood loss 450 mL. Her husband was there.
"""},
    {"id": "discharge-summary-2025", "type": ("18842-5", "Discharge summary"),
     "title": "Discharge summary, 1–4 April 2025", "date": ("2025-04-04", "12:00"),
     "author": "okwuosa", "encounter": "visit-2025-04-01", "department": "family-medicine",
     "text": f"""\
DISCHARGE SUMMARY
{_WHO}
Stay: 2025-04-01 to 2025-04-04, Merrow Falls Hospital

Vaginal birth at term. Gestational diabetes: glucose normal since birth, no treatment. Hemoglobin
9.8: iron after six weeks if still low. Breastfeeding well.
Levothyroxine 88 micrograms until the visit in six weeks, then less. Sugar test in eight weeks.
Call for fever, heavy bleeding, a swollen leg, or sadness that does not lift.
"""},
    {"id": "postpartum-note-2025", "type": _PROGRESS, "title": "Six weeks after birth, 14 May 2025",
     "date": ("2025-05-14", "11:00"), "author": "okwuosa", "encounter": "visit-2025-05-14",
     "department": "family-medicine", "text": f"""\
SIX WEEKS AFTER BIRTH
{_WHO}
Tear healed. Breastfeeding. TSH 0.31: levothyroxine back to 50. Hemoglobin to be checked, ferritin
9: iron every other day. Norethindrone.
Talked about her mood; referred, seen next week.
"""},
    {"id": "progress-note-2025-12-17", "type": _PROGRESS,
     "title": "Lump in the breast, 17 December 2025",
     "date": ("2025-12-17", "14:40"), "author": "okwuosa", "encounter": "visit-2025-12-17",
     "department": "family-medicine", "text": f"""\
VISIT
{_WHO}
Found a lump in the left breast ten days ago, does not hurt. Still breastfeeding at night. 1.5 cm at
two o'clock, smooth, moves. No nodes. Most likely a milk cyst or fibroadenoma, but her aunt had
cancer at fifty-two: mammogram and ultrasound on 14 January, no waiting.
TSH 5.87: levothyroxine 75 micrograms, again in two and in six weeks.
"""},
]

# Her team doesn't show these; each of the first two for one reason alone.
WITHHELD_NOTES = [
    # A psychiatrist wrote it; the ward is not psychiatry.
    {"id": "ward-consult-2025", "type": _CONSULT, "title": "Consultation on the ward, 4 April 2025",
     "date": ("2025-04-04", "10:20"), "author": "ruxtondeau", "encounter": "visit-2025-04-01",
     "department": "family-medicine", "text": f"""\
CONSULTATION
{_WHO}
Asked by Dr. Okwuosa: cried through the night. Two nights awake, worried about her mother, who lives
alone. No thoughts of harm. Not depressed today; at risk. Sleep, help at home, screen at two and six
weeks.
"""},
    # A nurse wrote it, in the psychiatry department.
    {"id": "nurse-note-2025-09-12", "type": _PROGRESS, "title": "Nurse visit, 12 September 2025",
     "date": ("2025-09-12", "09:55"), "author": "pellwraith", "encounter": "visit-2025-09-12",
     "department": "psychiatry", "text": f"""\
NURSE VISIT
{_WHO}
Takes sertraline with breakfast, forgot it twice in a month. Dry mouth, otherwise well.
"""},
    # A psychiatrist in the psychiatry department.
    {"id": "psychiatry-note-2025-05-23", "type": _CONSULT, "title": "Psychiatry, 23 May 2025",
     "date": ("2025-05-23", "12:20"), "author": "ruxtondeau", "encounter": "visit-2025-05-23",
     "department": "psychiatry", "text": f"""\
PSYCHIATRY
{_WHO}
Low since the second week after birth, cries daily, wakes at three, feels she fails both children
and her mother. No thoughts of harming herself or the baby. EPDS 16 last week. Postpartum
depression, moderate. Sertraline 25 mg, 50 after two weeks; safe while breastfeeding. Husband takes
one night feed.
"""},
    {"id": "psychiatry-note-2025-11-07", "type": _PROGRESS, "title": "Psychiatry, 7 November 2025",
     "date": ("2025-11-07", "11:40"), "author": "ruxtondeau", "encounter": "visit-2025-11-07",
     "department": "psychiatry", "text": f"""\
PSYCHIATRY
{_WHO}
EPDS 6. Sleeps, works at the bindery again, laughs. Sertraline 50 mg until June at least.
"""},
]

GOALS = [
    {"id": "goal-thyroid", "status": "in-progress", "text": "TSH between 0.45 and 4.50",
     "start": "2025-12-17", "measure": ("3016-3", "Thyrotropin [Units/volume] in Serum or Plasma"),
     "number": "4.50", "comparator": "<=", "unit": ("mIU/L", "m[IU]/L"), "due": "2026-03-31",
     "for": "hashimoto"},
]

CARE_PLAN = {
    "id": "after-diabetes-plan", "title": "After gestational diabetes", "since": "2025-05-28",
    "text": "Half of those who had it get diabetes within ten years; walking and weight halve "
            "that.",
    "for": ["gestational-diabetes", "hashimoto"], "goals": ["goal-thyroid"],
    "activities": [
        ("in-progress", "Walk for half an hour on five days of the week"),
        ("scheduled", "Hemoglobin A1c each October"),
        ("completed", "Sugar test eight weeks after birth"),
    ],
}

RELATIVES_HISTORY = [
    {"id": "history-of-mother", "relation": ("MTH", "mother"), "sex": ("female", "Female"),
     "conditions": [(("49436004", "Atrial fibrillation"), "Atrial fibrillation", "67"),
                    (("84114007", "Heart failure"), "Heart failure", "71")]},
    {"id": "history-of-aunt", "relation": ("MAUNT", "maternal aunt"), "sex": ("female", "Female"),
     "conditions": [(("254837009", "Malignant tumor of breast"), "Breast cancer", "52")]},
]
