"""Who works at Merrow Falls Community Health, as plain data.

`display`, `family`, `given`, `gender`, `number`, `specialty` (NUCC), `location`, `phone`; where it
isn't a physician: `role` (SNOMED CT), `prefix`, `suffix`; `department` (its id);
`says`: extensions of the role.
"""

from merrow.ours import extension

PHYSICIAN = ("158965000", "Medical practitioner")
NURSE = ("224535009", "Registered nurse")
PHARMACIST = ("46255001", "Pharmacist")
PSYCHOLOGIST = ("59944000", "Psychologist")

NOT_ON_PORTAL = extension("portal-access", valueBoolean=False)
NO_MESSAGES = extension("messages-opted-out", valueBoolean=True)
BILLS_BY_MAIL = extension("bills-by-mail", valueBoolean=True)

PRACTITIONERS = {
    "okwuosa": {
        "display": "Dr. Imogen Okwuosa-Field", "family": "Okwuosa-Field", "given": ["Imogen"],
        "gender": "female", "number": "P-1042", "specialty": ("207Q00000X", "Family Medicine Physician"),
        "location": "clinic", "phone": "+1-802-555-0111"},
    "halvardsen": {
        "display": "Dr. Bastian Halvardsen", "family": "Halvardsen", "given": ["Bastian"],
        "gender": "male", "number": "P-0317", "specialty": ("208600000X", "Surgery Physician"),
        "location": "hospital", "phone": "+1-802-555-0122"},
    "szymborek": {
        "display": "Dr. Mirela Szymborek", "family": "Szymborek", "given": ["Mirela", "Jo"],
        "gender": "female", "number": "P-0760",
        "specialty": ("207X00000X", "Orthopaedic Surgery Physician"),
        "location": "hospital", "phone": "+1-802-555-0123"},
    "threlkeld": {
        "display": "Dr. Anselm Threlkeld-Nakoma", "family": "Threlkeld-Nakoma",
        "given": ["Anselm"], "gender": "male", "number": "P-0588",
        "specialty": ("207RC0000X", "Cardiovascular Disease Physician"),
        "location": "cardiology-clinic", "phone": "+1-802-555-0130", "department": "cardiology"},
    "vantongeren": {
        "display": "Brisa Vantongeren-Ilk, PharmD", "family": "Vantongeren-Ilk",
        "given": ["Brisa"], "gender": "female", "number": "P-1377", "prefix": None,
        "suffix": ["PharmD"], "role": PHARMACIST,
        "specialty": ("1835P0018X", "Pharmacist Clinician (PhC)/ Clinical Pharmacy Specialist"),
        "location": "anticoagulation-clinic", "phone": "+1-802-555-0131",
        "department": "cardiology"},
    "marchetvale": {
        "display": "Dr. Delphine Marchetvale", "family": "Marchetvale", "given": ["Delphine"],
        "gender": "female", "number": "P-0904",
        "specialty": ("207RN0300X", "Nephrology Physician"), "location": "nephrology-clinic",
        "phone": "+1-802-555-0132", "department": "nephrology", "says": [NOT_ON_PORTAL]},
    "grimsvane": {
        "display": "Dr. Hollis Grimsvane", "family": "Grimsvane", "given": ["Hollis"],
        "gender": "male", "number": "P-0671", "specialty": ("207Y00000X", "Otolaryngology Physician"),
        "location": "hearing-clinic", "phone": "+1-802-555-0133", "department": "hearing",
        "says": [NO_MESSAGES]},
    "ruxtondeau": {
        "display": "Dr. Perpetua Ruxtondeau", "family": "Ruxtondeau", "given": ["Perpetua"],
        "gender": "female", "number": "P-1190", "specialty": ("2084P0800X", "Psychiatry Physician"),
        "location": "psychiatry-clinic", "phone": "+1-802-555-0134", "department": "psychiatry"},
    "quennebridge": {
        "display": "Ottoline Quennebridge, PhD", "family": "Quennebridge", "given": ["Ottoline"],
        "gender": "female", "number": "P-1215", "prefix": None, "suffix": ["PhD"],
        "role": PSYCHOLOGIST, "specialty": ("103TC0700X", "Clinical Psychologist"),
        "location": "psychiatry-clinic", "phone": "+1-802-555-0135", "department": "psychiatry"},
    "ostrowick": {
        "display": "Dr. Lubomira Ostrowick", "family": "Ostrowick", "given": ["Lubomira"],
        "gender": "female", "number": "P-0829",
        "specialty": ("204F00000X", "Transplant Surgery Physician"),
        "location": "transplant-clinic", "phone": "+1-802-555-0136", "department": "transplant"},
    "fjellgarde": {
        "display": "Dr. Tancred Fjellgarde", "family": "Fjellgarde", "given": ["Tancred"],
        "gender": "male", "number": "P-1108", "specialty": ("208000000X", "Pediatrics Physician"),
        "location": "pediatric-clinic", "phone": "+1-802-555-0137", "department": "pediatrics"},
    "nnabuike": {
        "display": "Saoirse Nnabuike-Plum, RN", "family": "Nnabuike-Plum", "given": ["Saoirse"],
        "gender": "female", "number": "P-1402", "prefix": None, "suffix": ["RN"], "role": NURSE,
        "specialty": ("163WP0200X", "Pediatric Registered Nurse"),
        "location": "pediatric-clinic", "phone": "+1-802-555-0138", "department": "pediatrics"},
    "pellwraith": {
        "display": "Cosmo Pellwraith, RN", "family": "Pellwraith", "given": ["Cosmo"],
        "gender": "male", "number": "P-1366", "prefix": None, "suffix": ["RN"], "role": NURSE,
        "specialty": ("163W00000X", "Registered Nurse"), "location": "clinic",
        "phone": "+1-802-555-0112", "department": "family-medicine"},
    "yarrowby": {
        "display": "Dr. Ignatius Yarrowby-Sol", "family": "Yarrowby-Sol", "given": ["Ignatius"],
        "gender": "male", "number": "P-0455",
        "specialty": ("2085R0202X", "Diagnostic Radiology Physician"),
        "location": "imaging-center", "phone": "+1-802-555-0139", "department": "imaging",
        "says": [BILLS_BY_MAIL]},
    "abendrot": {
        "display": "Dr. Winslow Abendrot-Okai", "family": "Abendrot-Okai", "given": ["Winslow"],
        "gender": "male", "number": "P-0983",
        "specialty": ("207P00000X", "Emergency Medicine Physician"), "location": "emergency",
        "phone": "+1-802-555-0124", "department": "emergency-medicine"},
}
