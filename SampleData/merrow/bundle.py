"""Resources, and the transaction bundle that carries them."""

from merrow import checks
from merrow.parts import references, urn
from merrow.text import lines


def resource(type_, id_, members):
    """Python keywords end in "_" (`class_`), extensions of primitives start with it (`_birthDate`);
    None is left out."""
    kept = {k.rstrip("_"): v for k, v in members.items() if v is not None}
    return {"resourceType": type_, "id": id_} | kept


def transaction(id_, resources):
    made = {
        "resourceType": "Bundle",
        "id": id_,
        "type": "transaction",
        "timestamp": "2026-01-05T09:00:00Z",
        "entry": [
            {
                "fullUrl": urn(r["resourceType"], r["id"]),
                "resource": r,
                "request": {"method": "PUT", "url": f"{r['resourceType']}/{r['id']}"},
            }
            for r in resources
        ],
    }
    checks.refuse(made)
    return (lines(made) + "\n").encode("utf-8")


def reached(resources, whole, also=lambda r: []):
    """What of `whole` the resources lead to, however far, in the order of `whole`; `also` names
    what else a resource leads to."""
    known = {urn(r["resourceType"], r["id"]): r for r in whole}
    found, waiting = set(), list(references(resources))
    while waiting:
        target = waiting.pop()
        if target not in found and target in known:
            found.add(target)
            waiting += references(known[target])
            waiting += also(known[target])
    return [r for url, r in known.items() if url in found]
