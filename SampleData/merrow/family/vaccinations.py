"""A child's vaccines with their doses, and the forecast of those to come."""

from merrow.directory import ORGANIZATION, doctor
from merrow.parts import CVX, LOINC, coding, concept, hl7, ref
from merrow.vaccines import VACCINES as SHARED

SITES = {
    "left thigh": ("LT", "left thigh"), "right thigh": ("RT", "right thigh"),
    "left arm": ("LA", "left arm"), "right arm": ("RA", "right arm"),
}
ROUTES = {
    "mouth": ("PO", "Swallow, oral"),
    "nose": ("NASINHLC", "Inhalation, nasal"),
    "muscle": ("IM", "Injection, intramuscular"),
    "skin": ("SQ", "Injection, subcutaneous"),
}
# CVX: what it is called, the word its ids begin with, what it protects from.
VACCINES = {
    "03": ("MMR", "mmr", ["Measles", "Mumps", "Rubella"]),
    "08": ("Hep B, adolescent or pediatric", "hepatitis-b", ["Hepatitis B"]),
    "10": ("IPV", "polio", ["Poliomyelitis"]),
    "20": ("DTaP", "dtap", ["Diphtheria", "Tetanus", "Pertussis"]),
    "21": ("varicella", "varicella", ["Chickenpox"]),
    "48": ("Hib (PRP-T)", "hib", ["Haemophilus influenzae type b"]),
    "83": ("Hep A, ped/adol, 2 dose", "hepatitis-a", ["Hepatitis A"]),
    "110": ("DTaP-Hep B-IPV", "dtap-hepb-ipv",
            ["Diphtheria", "Tetanus", "Pertussis", "Hepatitis B", "Poliomyelitis"]),
    "115": (SHARED["115"][0], "tdap", ["Tetanus", "Diphtheria", "Pertussis"]),
    "116": ("rotavirus, pentavalent", "rotavirus", ["Rotavirus"]),
    "130": ("DTaP-IPV", "dtap-ipv", ["Diphtheria", "Tetanus", "Pertussis", "Poliomyelitis"]),
    "133": ("Pneumococcal conjugate PCV 13", "pcv13", ["Pneumococcus"]),
    "136": ("Meningococcal MCV4O", "menacwy", ["Meningococcus A, C, W, Y"]),
    "140": (SHARED["140"][0], "influenza", ["Influenza"]),
    "146": ("DTaP,IPV,Hib,HepB", "dtap-ipv-hib-hepb",
            ["Diphtheria", "Tetanus", "Pertussis", "Poliomyelitis", "Haemophilus influenzae type b",
             "Hepatitis B"]),
    "150": (SHARED["150"][0], "influenza", ["Influenza"]),
    "161": ("Influenza, injectable,quadrivalent, preservative free, pediatric", "influenza",
            ["Influenza"]),
    "162": ("meningococcal B, recombinant", "menb", ["Meningococcus B"]),
    "165": ("HPV9", "hpv", ["Human papillomavirus"]),
    "208": (SHARED["208"][0], "covid-19", ["COVID-19"]),
    "216": (SHARED["216"][0], "pcv20",
            ["Pneumococcus"]),
    "218": ("COVID-19, mRNA, LNP-S, PF, 10 mcg/0.2 mL dose, tris-sucrose", "covid-19",
            ["COVID-19"]),
    "307": ("RSV, mAb, nirsevimab-alip, 1 mL, neonate to 24 months", "nirsevimab",
            ["Respiratory syncytial virus"]),
    "309": (SHARED["309"][0], "covid-19", ["COVID-19"]),
}


def immunizations(record, data, place):
    """(day, CVX, dose in its series, lot, site or route, more); more: meta, doctor, note, why
    (refused: a v3-ActReason code with its display), origin (an immunization-origin of hearsay)."""
    for day, cvx, dose, lot, where, *rest in data:
        more = rest[0] if rest else {}
        display, word, targets = VACCINES[cvx]
        given, ours = "why" not in more, "origin" not in more
        route = where if where in ROUTES else more.get("route", "muscle")
        record.add(
            "Immunization", f"{word}-{day}", meta=more.get("meta"),
            status="completed" if given else "not-done",
            statusReason=None if given else hl7("v3-ActReason", *more["why"]),
            vaccineCode=concept(coding(CVX, cvx, display)), patient=record.patient,
            encounter=record.encounter(day), occurrenceDateTime=day, primarySource=ours,
            reportOrigin=None if ours else hl7("immunization-origin", *more["origin"]),
            location=ref("Location", *place) if given and ours else None, lotNumber=lot,
            site=hl7("v3-ActSite", *SITES[where]) if where in SITES else None,
            route=hl7("v3-RouteOfAdministration", *ROUTES[route]) if given else None,
            performer=[{"function": hl7("v2-0443", "AP", "Administering Provider"),
                        "actor": doctor(more.get("doctor", record.person.doctor))}]
            if given and ours else None,
            note=[{"text": more["note"]}] if "note" in more else None,
            protocolApplied=[{"targetDisease": [concept(text=t) for t in targets],
                              "doseNumberPositiveInt": dose}] if dose else None)


CRITERIA = {
    "earliest": ("30981-5", "Earliest date to give"),
    "due": ("30980-7", "Date vaccine due"),
    "overdue": ("59778-1", "Date when overdue for immunization"),
}
FORECASTS = {"due": "Due", "overdue": "Overdue", "complete": "Complete",
             "contraindicated": "Contraindicated"}


def forecast(record, id_, made, data):
    """What is due when: (CVX, status, dose or None, {criterion: day}, why or None, doses given)."""
    recommendations = []
    for cvx, status, dose, dates, why, given in data:
        display, _, targets = VACCINES[cvx]
        members = {
            "vaccineCode": [concept(coding(CVX, cvx, display))],
            "targetDisease": concept(text=", ".join(targets)),
            "forecastStatus": hl7("immunization-recommendation-status", status, FORECASTS[status]),
            "forecastReason": [concept(text=why)] if why else None,
            "dateCriterion": [{"code": concept(coding(LOINC, *CRITERIA[k])), "value": day}
                              for k, day in dates.items()] or None,
            "series": "Routine schedule", "doseNumberPositiveInt": dose,
            "supportingImmunization": [ref("Immunization", g) for g in given] or None,
        }
        recommendations.append({k: v for k, v in members.items() if v is not None})
    record.add("ImmunizationRecommendation", id_, patient=record.patient, date=made,
               authority=ORGANIZATION, recommendation=recommendations)
