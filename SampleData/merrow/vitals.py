"""Vital signs, from one dictionary a day."""

from decimal import Decimal

from merrow.parts import LOINC, MMHG, at, coding, concept, hl7, quantity, ref, rounded

SINGLE = {  # key: id, LOINC codes, text, unit
    "oxygen": ("oxygen-saturation",
               [("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry"),
                ("2708-6", "Oxygen saturation in Arterial blood")],
               "Oxygen saturation", ("%", "%")),
    "respiration": ("respiratory-rate", [("9279-1", "Respiratory rate")], "Breathing rate",
                    ("breaths/min", "/min")),
    "temperature": ("temperature", [("8310-5", "Body temperature")], "Temperature", ("°C", "Cel")),
    "head": ("head-circumference", [("9843-4", "Head Occipital-frontal circumference")],
             "Head circumference", ("cm", "cm")),
}


def vital(record, id_, loinc, text, day, clock, meta=None, **members):
    record.add(
        "Observation", id_, meta=meta, status="final",
        category=[hl7("observation-category", "vital-signs", "Vital Signs")],
        code=concept(*(coding(LOINC, *l) for l in loinc), text=text), subject=record.patient,
        encounter=record.encounter(day), effectiveDateTime=at(day, clock), **members)


def height(record, day, clock, centimetres):
    vital(record, f"height-{day}", [("8302-2", "Body height")], "Height", day, clock,
          valueQuantity=quantity(centimetres, ("cm", "cm")))


def pressure(record, day, clock, systolic, diastolic):
    components = [(("8480-6", "Systolic blood pressure"), systolic),
                  (("8462-4", "Diastolic blood pressure"), diastolic)]
    vital(record, f"blood-pressure-{day}",
          [("85354-9", "Blood pressure panel with all children optional")], "Blood pressure",
          day, clock, component=[
              {"code": concept(coding(LOINC, *code)), "valueQuantity": quantity(n, MMHG)}
              for code, n in components])


def vital_signs(record, data, grown=None):
    """Keys, all but `day` optional: clock, pressure, pulse, weight, height, and those of SINGLE.

    `grown` is an adult's height, measured once: (day, clock, centimetres); a child's `height`
    stands with each day. The body mass index follows whenever there is a weight and a height.
    """
    for s in data:
        day = s["day"]
        clock = s.get("clock") or record.minute(9, 20)
        if "pressure" in s:
            pressure(record, day, clock, *s["pressure"])
        if "pulse" in s:
            beats = str(s["pulse"] + int(record.noise.random() * 5) - 2)
            vital(record, f"pulse-{day}", [("8867-4", "Heart rate")], "Pulse", day, clock,
                  valueQuantity=quantity(beats, ("beats/min", "/min")))
        if "height" in s:
            height(record, day, clock, s["height"])
        if "weight" in s:
            weight(record, day, clock, s["weight"],
                   (day, clock, s["height"]) if "height" in s else grown)
        for key, (id_, loinc, text, unit) in SINGLE.items():
            if key in s:
                vital(record, f"{id_}-{day}", loinc, text, day, clock,
                      valueQuantity=quantity(s[key], unit))
    if grown:
        height(record, *grown)


def weight(record, day, clock, kilograms, measured):
    vital(record, f"weight-{day}", [("29463-7", "Body weight")], "Weight", day, clock,
          valueQuantity=quantity(kilograms, ("kg", "kg")))
    if measured:
        bmi = rounded(Decimal(kilograms) / (Decimal(measured[2]) / 100) ** 2, 1)
        vital(record, f"bmi-{day}", [("39156-5", "Body mass index (BMI) [Ratio]")], "BMI", day,
              clock, valueQuantity=quantity(bmi, ("kg/m2", "kg/m2")),
              derivedFrom=[ref("Observation", f"weight-{day}"),
                           ref("Observation", f"height-{measured[0]}")])


def smoking(record, day, status):
    record.add(
        "Observation", f"smoking-{day}", status="final",
        category=[hl7("observation-category", "social-history", "Social History")],
        code=concept(coding(LOINC, "72166-2", "Tobacco smoking status")), subject=record.patient,
        encounter=record.encounter(day), effectiveDateTime=day, valueCodeableConcept=status)
