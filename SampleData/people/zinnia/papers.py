"""What was written about Zinnia Quillfeather-Oduarte: notes and plans."""

from merrow.family.labels import CONTRACEPTION, INFECTION

_PROGRESS = ("11506-3", "Progress note")

NOTES = [
    {"id": "emergency-note-2013", "type": ("34878-9", "Emergency medicine Note"),
     "title": "Emergency department, 18 April 2013", "date": ("2013-04-18", "18:20"),
     "author": "abendrot", "encounter": "visit-2013-04-18", "department": "emergency-medicine",
     "text": """\
EMERGENCY DEPARTMENT
Patient: Zinnia Quillfeather-Oduarte, born 2010-05-19

Hives, swollen lips, wheezing and vomiting ten minutes after a peanut butter cracker. Epinephrine
0.15 mg by the ambulance, better within ten minutes. Watched for six hours, no second reaction.
No peanut. Two auto-injectors. Allergy blood test and pediatrician within a week.
"""},
    {"id": "sports-physical-2025", "type": ("34117-2", "History and physical note"),
     "title": "Sports physical, 14 August 2025", "date": ("2025-08-14", "09:50"),
     "author": "fjellgarde", "encounter": "visit-2025-08-14", "department": "pediatrics",
     "text": """\
SPORTS PHYSICAL
Patient: Zinnia Quillfeather-Oduarte, born 2010-05-19

Cross-country and track. Asthma controlled: albuterol before running, none at night. No fainting, no
chest pain, nobody in the family died suddenly before fifty. 161.7 cm, 53.2 kg, 110/68, pulse 66.
Heart without murmur, lungs clear, knees and ankles stable.
FEV1 2.86 L, FEV1/FVC 86 %.

Cleared for all sports. Albuterol and an auto-injector go with her to every meet.
"""},
    {"id": "asthma-note-2024", "type": _PROGRESS, "title": "Asthma visit, 15 February 2024",
     "date": ("2024-02-15", "16:05"), "author": "fjellgarde", "encounter": "visit-2024-02-15",
     "department": "pediatrics", "text": """\
ASTHMA VISIT
Patient: Zinnia Quillfeather-Oduarte, born 2010-05-19

Three weeks of cough in the cold, albuterol daily, two nights awake. FEV1/FVC 76 %, better by 14 %
after albuterol. Fluticasone 2 puffs twice a day, scarf over the mouth outside, look again in March.
"""},
    # The label keeps it.
    {"id": "confidential-note-2025-10-23", "type": _PROGRESS, "meta": CONTRACEPTION,
     "title": "Confidential visit, 23 October 2025", "date": ("2025-10-23", "16:40"),
     "author": "fjellgarde", "encounter": "visit-2025-10-23", "department": "pediatrics",
     "text": """\
CONFIDENTIAL VISIT: not for parents
Patient: Zinnia Quillfeather-Oduarte, born 2010-05-19

Came alone after school. One partner since the summer, same age, wanted by both; condoms sometimes.
No pain, no discharge. Safe at home and with her partner. Does not want her parents to know yet;
talked about how and when she might tell them.
Pregnancy test negative. Swab for chlamydia and gonorrhea, blood for HIV and syphilis.
No migraine with aura, no clots in the family, 112/68, does not smoke: combined pill, with condoms.
Second HPV vaccine. No bill goes home. Reach her by message only, hidden from proxies.
"""},
    {"id": "telephone-note-2025-10-28", "type": ("34748-4", "Telephone encounter Note"),
     "meta": INFECTION, "title": "Telephone, 28 October 2025", "date": ("2025-10-28", "16:50"),
     "author": "nnabuike", "encounter": "visit-2025-10-28", "department": "pediatrics",
     "text": """\
TELEPHONE, at the number and hour she named
Patient: Zinnia Quillfeather-Oduarte, born 2010-05-19

Told her: chlamydia found, easily treated. Doxycycline for seven days. Her partner goes to the
health department's clinic. No sex for seven days after both are treated. Test again in three
months.
"""},
    {"id": "confidential-note-2025-10-30", "type": _PROGRESS, "meta": INFECTION,
     "title": "Visit, 30 October 2025", "date": ("2025-10-30", "16:20"), "author": "fjellgarde",
     "encounter": "visit-2025-10-30", "department": "pediatrics", "text": """\
CONFIDENTIAL VISIT: not for parents
Patient: Zinnia Quillfeather-Oduarte, born 2010-05-19

Vomited three of four doses of doxycycline. Belly soft. Azithromycin 1 g taken here and kept down.
Doxycycline noted as an intolerance, labelled.
"""},
    {"id": "walk-in-note-2026-01-03", "type": _PROGRESS, "title": "Walk-in, 3 January 2026",
     "date": ("2026-01-03", "11:05"), "author": "okwuosa",
     "encounter": "visit-2026-01-03", "department": "family-medicine", "text": """\
WALK-IN
Patient: Zinnia Quillfeather-Oduarte, born 2010-05-19

Sore throat for two days, tired for two weeks, heavy training. 37.9 °C. Throat red, no spots, small
nodes in the neck. Rapid strep negative. Hemoglobin 11.4; ferritin, mono test and culture follow.
"""},
]

WITHHELD_NOTES = [
    # Psychologist and psychiatry department: each of the two would do.
    {"id": "psychology-note-2025-09-18", "type": ("11488-4", "Consult note"),
     "title": "Psychology, 18 September 2025", "date": ("2025-09-18", "17:10"),
     "author": "quennebridge", "encounter": "visit-2025-09-18", "department": "psychiatry",
     "text": """\
PSYCHOLOGY
Patient: Zinnia Quillfeather-Oduarte, born 2010-05-19

Blanks out in examinations since April; sleeps well, eats well, no self-harm. PHQ-A 7. Four
meetings: breathing, practice papers under time, what she tells herself.
"""},
]

GOALS = [
    {"id": "goal-asthma-nights", "status": "achieved",
     "text": "No night awake with asthma in a month",
     "start": "2024-02-15", "measure": ("19926-5", "FEV1/FVC"), "number": "80",
     "comparator": ">", "unit": ("%", "%"), "due": "2026-08-31", "for": "asthma"},
]

ASTHMA_PLAN = {
    "id": "asthma-plan", "title": "Asthma action plan", "since": "2025-02-13",
    "text": "Green: fluticasone every day, albuterol before running. Yellow: albuterol every 4 "
            "hours, call the clinic after a day. Red: albuterol, 911.",
    "for": ["asthma", "exercise-asthma"], "goals": ["goal-asthma-nights"],
    "activities": [
        ("in-progress", "Fluticasone 2 puffs morning and evening, with the spacer"),
        ("in-progress", "Albuterol and auto-injector in the school nurse's office"),
        ("scheduled", "Breathing test in August 2026"),
    ],
}
