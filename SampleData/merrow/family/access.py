"""The person's own resource, relatives, and the consents that record who may see what."""

from merrow.directory import ORGANIZATION
from merrow.ours import our_code
from merrow.parts import HL7, LOINC, MERROW_FALLS, US_CORE, at, coding, concept, hl7, ref

HOUSE = {"use": "home", "type": "both", "line": ["5 Bindery Lane"], "city": "Merrow Falls",
         "state": "VT", "postalCode": "05000", "country": "US"}


def us_core(name, category, text):
    return {"url": US_CORE + name, "extension": [
        {"url": "ombCategory",
         "valueCoding": coding("urn:oid:2.16.840.1.113883.6.238", *category)},
        {"url": "text", "valueString": text}]}


def record_number(value):
    return [{"use": "usual", "type": hl7("v2-0203", "MR", "Medical record number"),
             "system": MERROW_FALLS + "record-numbers", "value": value, "assigner": ORGANIZATION}]


def language(code, name, preferred=False):
    return ({"language": concept(coding("urn:ietf:bcp:47", code, name))}
            | ({"preferred": True} if preferred else {}))


def phone(number, use="mobile"):
    return {"system": "phone", "value": number, "use": use}


def email(address):
    return {"system": "email", "value": address}


def coverage(record, id_, subscriber, relationship, since):
    """The family's insurance; the father is the subscriber."""
    record.add(
        "Coverage", id_, status="active", type=hl7("v3-ActCode", "EHCPOL", "extended healthcare"),
        subscriber=subscriber, subscriberId="FM-555-31862", beneficiary=record.patient,
        relationship=hl7("subscriber-relationship", *relationship), period={"start": since},
        payor=[ref("Organization", "fernhollow", "Fernhollow Mutual Insurance")],
        class_=[{"type": hl7("coverage-class", "plan", "Plan"), "value": "Silver-2"}])


def relatives(record, data):
    for r in data:
        record.add(
            "RelatedPerson", r["id"], active=r.get("active", True), patient=record.patient,
            relationship=[hl7("v3-RoleCode", *role) for role in r["roles"]],
            name=[{"use": "official", "family": r["family"], "given": r["given"]}],
            telecom=r.get("telecom"), gender=r["sex"], birthDate=r["birth"],
            address=[HOUSE] if r.get("at home", True) else None,
            period=r.get("period"), communication=r.get("communication"))


KINDS = {
    "proxy": ("proxy-access", "Access by a proxy"),
    "parent": ("parental-access", "Access by the parents of a child under twelve"),
    "teen": ("teen-access", "Access that a teenager gives a parent"),
    "treatment": ("treatment", "Consent to treatment"),
}
ACTIONS = {"access": "Access", "collect": "Collect", "use": "Use", "disclose": "Disclose",
           "correct": "Correct"}


def provision(p):
    """{"type", "period", "who": [references], "labels" (codings), "classes", "does",
    "but": [provisions inside]}"""
    made = {"type": p["type"]}
    if "period" in p:
        made["period"] = p["period"]
    if "who" in p:
        made["actor"] = [{"role": hl7("v3-ParticipationType", "IRCP", "information recipient"),
                          "reference": reference} for reference in p["who"]]
    if "does" in p:
        made["action"] = [hl7("consentaction", a, ACTIONS[a]) for a in p["does"]]
    if "labels" in p:
        made["securityLabel"] = p["labels"]
    if "classes" in p:
        made["class"] = [coding("http://hl7.org/fhir/resource-types", c, c) for c in p["classes"]]
    if "but" in p:
        made["provision"] = [provision(q) for q in p["but"]]
    return made


def consents(record, data):
    for c in data:
        record.add(
            "Consent", c["id"], meta=c.get("meta"), extension=c.get("extension"),
            status=c["status"],
            scope=hl7("consentscope", *(("treatment", "Treatment") if c["kind"] == "treatment"
                                        else ("patient-privacy", "Privacy Consent"))),
            category=[our_code("consent-kind", *KINDS[c["kind"]]),
                      concept(coding(LOINC, "59284-0", "Consent Document"))],
            patient=record.patient, dateTime=at(*c["signed"]), performer=[c["by"]],
            organization=[ORGANIZATION],
            sourceReference=ref("DocumentReference", c["form"]) if "form" in c else None,
            policyRule=concept(coding(HL7 + "v3-ActCode", "OPTIN", "opt-in"), text=c["rule"]),
            provision=provision(c["provision"]) if "provision" in c else None)
