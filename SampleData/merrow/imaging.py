"""Files of a record: attachments, and imaging studies with their DICOM and PNG files.

A file stands in the record as a Binary, and byte for byte the same in the folder media.
"""

from merrow import pictures
from merrow.directory import ORGANIZATION, doctor
from merrow.ours import release
from merrow.papers import encoded, fingerprint
from merrow.parts import LOINC, MERROW_FALLS, at, coding, concept, hl7, offset, ref
from merrow.staff import PRACTITIONERS

CR = coding("http://dicom.nema.org/resources/ontology/DCM", "CR", "Computed Radiography")
TYPES = {"png": "image/png", "dcm": "application/dicom"}


def binary(record, name, data):
    """Adds a file and gives the attachment that points to it; `name` is "what-day.png"."""
    id_, kind = name.rsplit(".", 1)
    id_ = f"{id_}-{kind}"
    record.files[f"media/{name}"] = data
    record.add("Binary", id_, contentType=TYPES[kind], securityContext=record.patient,
               data=encoded(data))
    return {"contentType": TYPES[kind], "url": f"Binary/{id_}", "size": len(data),
            "hash": fingerprint(data), "title": name}


def document(record, id_, title, made, author, files, code=None, related=None, visit=None):
    """A DocumentReference over files; `made` is (day, clock)."""
    context = {}
    if visit:
        context["encounter"] = [ref("Encounter", visit)]
    if related:
        context["related"] = [related]
    record.add(
        "DocumentReference", id_, status="current",
        type=concept(coding(LOINC, *code)) if code else concept(text=title),
        subject=record.patient, date=at(*made), author=[author], custodian=ORGANIZATION,
        description=title,
        content=[{"attachment": a | {"creation": at(*made)}} for a in files],
        context=context or None)


def study(record, s):
    """An X-ray: its study, the files, a picture to look at, and the report."""
    day, clock = s["taken"]
    asked = PRACTITIONERS[s["asked by"]]
    who = (f"{record.person.family}^{record.person.given}", record.person.number,
           record.person.birth, record.person.sex)
    shared = dict(
        study=s["id"], series=s["id"] + "/series", day=day, clock=clock, zone=offset(day, clock),
        accession=s["accession"], description=s["title"], part=s["part"], patient=who,
        doctor=f"{asked['family']}^{asked['given'][0]}")
    files, instances = [], []
    for number, (view, position, orientation, picture) in enumerate(s["views"], 1):
        name = f"{s['id']}-{number}"
        pixels = pictures.gray(picture)
        data = pictures.dicom(pixels, shared | dict(
            instance=name, number=number, view=view, position=position, orientation=orientation))
        files.append(binary(record, name + ".dcm", data))
        instances.append({
            "uid": pictures.uid(name), "number": number, "title": view,
            "sopClass": coding("urn:ietf:rfc:3986", "urn:oid:" + pictures.COMPUTED_RADIOGRAPHY)})
        if number == 1:
            shown = binary(record, name + ".png", pictures.png(pixels))
    imaging_study(record, s, instances)
    document(record, s["id"] + "-files", f"{s['title']}: images", s["taken"], doctor(s["reader"]),
             files, related=ref("ImagingStudy", s["id"]), visit=s.get("visit"))
    record.add(
        "Media", s["id"] + "-picture", status="completed",
        type=hl7("media-type", "image", "Image"), subject=record.patient,
        createdDateTime=at(*s["taken"]), height=pictures.SIDE, width=pictures.SIDE, frames=1,
        content=shown)
    imaging_report(record, s)


def imaging_study(record, s, instances):
    part = s["body"]
    record.add(
        "ImagingStudy", s["id"],
        identifier=[{"system": "urn:dicom:uid", "value": "urn:oid:" + pictures.uid(s["id"])},
                    {"type": hl7("v2-0203", "ACSN", "Accession ID"),
                     "system": MERROW_FALLS + "accessions", "value": s["accession"]}],
        status="available", modality=[CR], subject=record.patient,
        encounter=ref("Encounter", s["visit"]) if "visit" in s else None, started=at(*s["taken"]),
        referrer=doctor(s["asked by"]), interpreter=[doctor(s["reader"])],
        numberOfSeries=1, numberOfInstances=len(instances),
        procedureCode=[concept(text=s["title"])], location=ref("Location", "imaging-center"),
        reasonCode=[concept(text=s["reason"])], description=s["title"],
        series=[{"uid": pictures.uid(s["id"] + "/series"), "number": 1, "modality": CR,
                 "description": s["title"], "numberOfInstances": len(instances),
                 "bodySite": coding("http://snomed.info/sct", *part), "started": at(*s["taken"]),
                 "instance": instances}])


def imaging_report(record, s):
    issued = at(*s["read"])
    record.add(
        "DiagnosticReport", s["id"] + "-report", extension=[release("imaging", issued)],
        status="final",
        category=[concept(coding(LOINC, "LP29684-5", "Radiology")),
                  hl7("v2-0074", "RAD", "Radiology")],
        code=concept(coding(LOINC, *s["code"]), text=s["title"]), subject=record.patient,
        encounter=ref("Encounter", s["visit"]) if "visit" in s else None,
        effectiveDateTime=at(*s["taken"]), issued=issued, performer=[ORGANIZATION],
        resultsInterpreter=[doctor(s["reader"])], imagingStudy=[ref("ImagingStudy", s["id"])],
        media=[{"comment": "The first view", "link": ref("Media", s["id"] + "-picture")}],
        conclusion=s["conclusion"])
