"""CVX codes: what a vaccine is called, the word its ids begin with, its route if not intramuscular."""

VACCINES = {
    "33": ("pneumococcal polysaccharide PPV23", "ppsv23"),
    "115": ("Tdap", "tdap"),
    "140": ("Influenza, seasonal, injectable, preservative free", "influenza"),
    "150": ("Influenza, injectable, quadrivalent, preservative free", "influenza"),
    "187": ("zoster recombinant", "zoster"),
    "208": ("COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose", "covid-19"),
    "216": ("Pneumococcal conjugate vaccine 20-valent (PCV20), polysaccharide CRM197 conjugate, "
            "adjuvant, preservative free", "pcv20"),
    "300": ("COVID-19, mRNA, LNP-S, bivalent, PF, 30 mcg/0.3 mL dose", "covid-19"),
    "309": ("COVID-19, mRNA, LNP-S, PF, tris-sucrose, 30 mcg/0.3 mL", "covid-19"),
    "113": ("Td (adult), 5 Lf tetanus toxoid, preservative free, adsorbed", "td"),
    "133": ("Pneumococcal conjugate PCV 13", "pcv13"),
    "135": ("Influenza, high-dose, trivalent, PF", "influenza"),
    "197": ("Influenza, high-dose, quadrivalent, PF", "influenza"),
    "303": ("RSV, recombinant, protein subunit RSVpreF3, adjuvant reconstituted, 0.5 mL, PF", "rsv"),
}
