"""The parents, as the records of their children mention them.

A RelatedPerson belongs to one record, so each of them is written once a record, under an id that
says whose relative it is.
"""

from merrow.family.access import email, phone

FAMILY = "Quillfeather-Oduarte"

MARISELA = {
    "family": FAMILY, "given": ["Marisela"], "sex": "female", "birth": "1984-08-23",
    "roles": [("MTH", "mother"), ("PRN", "parent"), ("GUARD", "guardian")],
    "telecom": [phone("+1-802-555-0171"), email("marisela.oduarte@example.org")]}
BERTRAND = {
    "family": "Oduarte", "given": ["Bertrand"], "sex": "male", "birth": "1982-11-30",
    "roles": [("FTH", "father"), ("PRN", "parent")],
    "telecom": [phone("+1-802-555-0172"), email("bertrand.oduarte@example.org")]}
