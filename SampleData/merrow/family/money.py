"""Bills: an Account with what was charged, the statement and what was paid."""

from merrow.directory import ORGANIZATION
from merrow.parts import MERROW_FALLS, at, concept, hl7, ref
from merrow.portal import dollars
from merrow.text import Number


def bills(record, data):
    """Each: id, text, period, guarantor, charges [(id, day, words, amount)], invoice and
    payments [(id, day, amount, words, receipt)]."""
    for b in data:
        label = b.get("meta")
        account = ref("Account", b["id"])
        record.add(
            "Account", b["id"], meta=label, extension=b.get("extension"),
            identifier=[{"system": MERROW_FALLS + "accounts", "value": b["number"]}],
            status=b.get("status", "active"), type=hl7("v3-ActCode", "PBILLACCT",
                                                       "patient billing account"),
            name=b["text"], subject=[record.patient], servicePeriod=b["period"],
            coverage=[{"coverage": ref("Coverage", b["coverage"]), "priority": 1}]
            if "coverage" in b else None,
            owner=ORGANIZATION, description=b.get("about"),
            guarantor=[{"party": b["guarantor"]}] if "guarantor" in b else None)
        for id_, day, words, amount in b["charges"]:
            record.add(
                "ChargeItem", id_, meta=label, status="billed",
                code=concept(text=words),
                subject=record.patient,
                context=ref("Encounter", b["visit"]) if "visit" in b else record.encounter(day),
                occurrenceDateTime=day, quantity={"value": Number("1")},
                priceOverride=dollars(amount), account=[account])
        i = b["invoice"]
        record.add(
            "Invoice", i["id"], meta=label, extension=i.get("extension"),
            identifier=[{"system": MERROW_FALLS + "statements", "value": i["number"]}],
            status=i["status"], subject=record.patient,
            recipient=b.get("guarantor", record.patient), date=at(*i["date"]), issuer=ORGANIZATION,
            account=account,
            lineItem=[{"sequence": n, "chargeItemReference": ref("ChargeItem", c[0]),
                       "priceComponent": [{"type": "base", "amount": dollars(c[3])}]}
                      for n, c in enumerate(b["charges"], 1)],
            totalPriceComponent=[{"type": kind, "code": concept(text=words),
                                  "amount": dollars(amount)} for kind, words, amount in i["parts"]],
            totalNet=dollars(i["net"]), totalGross=dollars(i["gross"]),
            paymentTerms=i.get("terms"), note=[{"text": i["note"]}] if "note" in i else None)
        for id_, day, amount, words, receipt in b.get("payments", ()):
            record.add(
                "PaymentReconciliation", id_, meta=label,
                identifier=[{"system": MERROW_FALLS + "receipts", "value": receipt}],
                status="active", created=at(day, "10:15"), paymentIssuer=ORGANIZATION,
                outcome="complete", disposition=words, paymentDate=day,
                paymentAmount=dollars(amount),
                paymentIdentifier={"system": MERROW_FALLS + "receipts", "value": receipt},
                detail=[{"type": hl7("payment-type", "payment", "Payment"),
                         "request": ref("Invoice", i["id"]), "date": day,
                         "amount": dollars(amount)}])
