"""What the hospital holds of Evarista and she is not shown: each release and note rule once.

None of this is there for her: in no list, count, search or reference.
"""

from merrow import papers as paper, portal as desk
from merrow.laboratory import laboratory, panel, presence
from merrow.ours import (
    GENETIC, HIV, RESTRICTED, TRANSPLANT, VERY_RESTRICTED, extension, labels, release)
from merrow.parts import at, ref
from people.evarista import numbers, papers, portal

# Results of a stay wait for the discharge, whenever they were final.
STAY_RELEASE = [release("hematology", at("2023-02-17", "11:30"))]


def write(record):
    notes(record)
    results(record)
    desk.order(record, portal.WITHHELD_ORDER)


def notes(record):
    says = {
        "hidden": {"extension": [extension("hidden-by-author", valueBoolean=True)]},
        "transplant": {"meta": labels(TRANSPLANT)},
    }
    paper.notes(record, [n | says.get(reason, {}) for reason, n in papers.WITHHELD.items()])


def results(record):
    # Still preliminary: the last part of the order of 29 December.
    test, number, kind, (day, clock) = numbers.IN_PARTS["missing"]
    laboratory(record, f"{test}-{numbers.IN_PARTS['day']}", test, numbers.IN_PARTS["day"],
               status="preliminary", number=number, issued=at(day, clock),
               extension=[release(kind)],
               basedOn=[ref("ServiceRequest", numbers.IN_PARTS["order"])])
    # Labelled sensitive by law: never by itself.
    laboratory(record, "hiv-2025-11-05", "hiv", "2025-11-05", "13:50",
               meta=labels(VERY_RESTRICTED, HIV),
               extension=[release("microbiology", at("2025-11-06", "16:30"), held=True)],
               issued=at("2025-11-06", "16:30"),
               **presence("260385009", "Negative", ("NEG", "Negative")))
    # Not sensitive, but held by the doctor until it was talked about.
    laboratory(record, "vitamin-b12-2025-11-05", "vitamin-b12", "2025-11-05", "13:50", number="188",
               extension=[release("chemistry", at("2025-11-06", "16:30"), held=True)],
               issued=at("2025-11-06", "16:30"))
    # Final, and the days are not over yet on 5 January 2026.
    panel(record, "skin-pathology-2025-12-30", ("11526-1", "Pathology study"),
          ("SP", "Surgical Pathology"), "Pathology of a mole", "2025-12-30", [], "A harmless mole.",
          extension=[release("pathology", at("2026-01-02", "12:00"))],
          issued=at("2026-01-02", "12:00"))
