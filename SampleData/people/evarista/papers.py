"""Evarista's notes, goals and plan as plain data.

NOTES are in her record. WITHHELD are not shown, each for one reason of its own, which its comment
names; the generator adds what the reason consists of.
"""

_WHO = "Patient: Evarista Quillfeather, born 1947-09-02\n"

NOTES = [
    {"id": "consult-note-2015", "type": ("11488-4", "Consult note"),
     "title": "Cardiology consultation, 25 March 2015", "date": ("2015-03-25", "11:20"),
     "author": "threlkeld", "encounter": "visit-2015-03-25", "department": "cardiology",
     "text": f"""\
CARDIOLOGY CONSULTATION
{_WHO}
New atrial fibrillation, a week old. Age 67, high blood pressure: the risk of a stroke outweighs
that of bleeding. Warfarin from today, INR 2.0–3.0, aspirin stopped. Cardioversion after three weeks
within range. Ejection fraction 58 %.
"""},
    {"id": "procedure-note-2015", "type": ("28570-0", "Procedure note"),
     "title": "Cardioversion, 13 May 2015", "date": ("2015-05-13", "09:20"),
     "author": "threlkeld", "encounter": "visit-2015-05-13", "department": "cardiology",
     "text": f"""\
PROCEDURE NOTE
{_WHO}
Electrical cardioversion under short sedation, 150 J, sinus rhythm at once. Fibrillation was back
after four months; since then the rate is controlled and the rhythm let be.
"""},
    {"id": "history-2023", "type": ("34117-2", "History and physical note"),
     "title": "History and physical, 11 February 2023", "date": ("2023-02-11", "20:30"),
     "author": "abendrot", "encounter": "visit-2023-02-11", "department": "emergency-medicine",
     "text": f"""\
HISTORY AND PHYSICAL
{_WHO}
Slipped on ice in front of her house, fell on the right side, could not stand. No faint before it, no
blow to the head. On warfarin, INR 2.9. Right leg short and turned outward.
X-ray: fracture of the neck of the right femur.
Allergies: penicillin (swelling), sulfamethoxazole.
Plan: vitamin K, fluids, surgery when the INR is below 1.5. Hears with aids only: face her.
"""},
    {"id": "operative-note-2023", "type": ("11504-8", "Surgical operation note"),
     "title": "Operative note, right hip replacement", "date": ("2023-02-13", "10:15"),
     "author": "szymborek", "encounter": "visit-2023-02-12", "department": "orthopedics",
     "text": f"""\
OPERATIVE NOTE
{_WHO}Date: 2023-02-13
Procedure: replacement of the right hip for a fracture of the femoral neck
Surgeon: Dr. Mirela Szymborek
Anesthesia: spinal

INR 1.4 on the morning. Antibiotic: clindamycin, because of the penicillin allergy. Blood loss 400 mL.
No complications.

Plan: stand on the day after; warfarin again from the evening of the 14th.
"""},
    {"id": "discharge-summary-2023", "type": ("18842-5", "Discharge summary"),
     "title": "Discharge summary, 12–17 February 2023", "date": ("2023-02-17", "10:50"),
     "author": "szymborek", "encounter": "visit-2023-02-12", "department": "orthopedics",
     "text": f"""\
DISCHARGE SUMMARY
{_WHO}Stay: 2023-02-12 to 2023-02-17, Merrow Falls Hospital

Broken right hip, replaced on 13 February. Hemoglobin 12.6 before, 9.2 after; no transfusion.
Creatinine 1.58 on arrival, 1.44 on the 14th. Nausea with codeine.

To the rehabilitation ward. INR on 27 February. Six weeks: Dr. Szymborek. Bone density, and a medicine
for the bones, then.
"""},
    {"id": "progress-note-2025-12", "type": ("11506-3", "Progress note"),
     "title": "Progress note, 15 December 2025", "date": ("2025-12-15", "10:20"),
     "author": "okwuosa", "encounter": "visit-2025-12-15", "department": "family-medicine",
     "text": f"""\
PROGRESS NOTE
{_WHO}
Subjective: breathes well, sleeps on two pillows. Weighs herself on Sundays. Print has become hard to
read with the left eye.
Objective: 120/70, 68.4 kg, oxygen 97 %. No swelling. Creatinine 1.52, eGFR 35, potassium 4.5.

Assessment and plan
1. Heart failure: back at her weight. Furosemide 40 mg stays; a second tablet when she gains a
   kilogram in a day.
2. Kidneys: steady. No ibuprofen. Again in January.
3. Atrial fibrillation: INR 2.8 on the first of the month.
4. Cataract of the left eye: surgery ordered.
5. Her daughter Marisela would like to help with appointments; form given.
"""},
]

WITHHELD = {
    # The team of the Ear and Hearing department doesn't take part.
    "not-taking-part": {
        "id": "hearing-note-2025", "type": ("11506-3", "Progress note"),
        "title": "Hearing aids, 11 September 2025", "date": ("2025-09-11", "14:40"),
        "author": "grimsvane", "encounter": "visit-2025-09-11", "department": "hearing",
        "text": f"HEARING CLINIC\n{_WHO}\nEar canal itches under the right aid. New tips, drops.\n"},
    # The visit is not closed.
    "not-closed": {
        "id": "inr-note-2025-12-30", "type": ("11506-3", "Progress note"),
        "title": "INR visit, 30 December 2025", "date": ("2025-12-30", "09:20"),
        "author": "vantongeren", "encounter": "visit-2025-12-30", "department": "cardiology",
        "status": "preliminary",
        "text": f"ANTICOAGULATION\n{_WHO}\nINR 3.4. Bruise on the left forearm, 4 cm. Draft.\n"},
    # Its author hid it.
    "hidden": {
        "id": "memory-note-2025", "type": ("11506-3", "Progress note"),
        "title": "Memory, 5 November 2025", "date": ("2025-11-05", "14:00"),
        "author": "okwuosa", "encounter": "visit-2025-11-05", "department": "family-medicine",
        "text": f"MEMORY\n{_WHO}\nTwenty-six of thirty points. To be talked over with her in person "
                "first.\n"},
    # It carries the label of the transplant team.
    "transplant": {
        "id": "transplant-note-2023", "type": ("11488-4", "Consult note"),
        "title": "Transplant evaluation, 20 September 2023", "date": ("2023-09-20", "10:30"),
        "author": "ostrowick", "encounter": "visit-2023-09-20", "department": "transplant",
        "text": f"TRANSPLANT EVALUATION\n{_WHO}\nSeven months after a hip fracture, heart failure: not "
                "listed. Kidneys may serve for years.\n"},
    # Its author is a psychologist; the visit was in Family Medicine.
    "psychology-author": {
        "id": "grief-note-2019", "type": ("11488-4", "Consult note"),
        "title": "Consultation, 13 November 2019", "date": ("2019-11-13", "16:00"),
        "author": "quennebridge", "encounter": "visit-2019-11-13",
        "department": "family-medicine",
        "text": f"CONSULTATION\n{_WHO}\nThree months after her husband's death. Eats little, sleeps "
                "badly, wants company.\n"},
    # It was written in the psychiatry outpatient department; its author is a nurse.
    "psychiatry-department": {
        "id": "group-note-2020", "type": ("11506-3", "Progress note"),
        "title": "Bereavement group, 22 January 2020", "date": ("2020-01-22", "11:40"),
        "author": "pellwraith", "encounter": "visit-2020-01-22", "department": "psychiatry",
        "text": f"GROUP\n{_WHO}\nCame for the fourth time; told a story and laughed.\n"},
}

GOALS = [
    {"id": "goal-inr", "status": "in-progress", "text": "INR between 2.0 and 3.0",
     "start": "2015-03-25", "measure": ("6301-6", "INR in Platelet poor plasma by Coagulation assay"),
     "number": "3.0", "comparator": "<=", "unit": ("INR", "{INR}"), "due": "2026-12-31",
     "for": "atrial-fibrillation"},
    {"id": "goal-dry-weight", "status": "achieved", "text": "Weight below 69.5 kg",
     "start": "2025-10-27", "measure": ("29463-7", "Body weight"), "number": "69.5",
     "unit": ("kg", "kg"), "due": "2026-06-30", "for": "heart-failure"},
]

CARE_PLAN = {
    "id": "heart-failure-plan", "since": "2018-12-05", "for": ["heart-failure", "atrial-fibrillation"],
    "goals": ["goal-inr", "goal-dry-weight"],
    "title": "Living with heart failure",
    "text": "Scales every Sunday, a second furosemide when a kilogram comes in a day, salt kept low.",
    "activities": [
        ("in-progress", "Weigh on Sundays before breakfast and write it down"),
        ("in-progress", "Walk to the river and back on five days of the week"),
        ("scheduled", "Echocardiogram before the visit of March 2026"),
    ],
}
