"""Schedules and slots: two weeks of January, and ten days around the change of the clocks on
8 March 2026, when the offset goes from -05:00 to -04:00 at two in the morning."""

from datetime import date, timedelta

from merrow.bundle import resource
from merrow.parts import at, ref

# id, actor, service, what is offered (clock, minutes), days of the week (Monday is 0)
SCHEDULES = [
    ("okwuosa", ("Practitioner", "okwuosa"), "family-medicine",
     [("09:00", 20), ("10:40", 20), ("14:00", 20)], range(5)),
    ("threlkeld", ("Practitioner", "threlkeld"), "cardiology",
     [("08:30", 30), ("10:00", 30), ("13:30", 30)], (1, 3)),
    ("anticoagulation", ("Location", "anticoagulation-clinic"), "anticoagulation",
     [("08:00", 15), ("09:15", 15), ("11:45", 15)], (0, 1, 2, 3)),
    ("fjellgarde", ("Practitioner", "fjellgarde"), "pediatrics",
     [("08:20", 20), ("11:00", 20), ("15:40", 20)], range(5)),
    ("laboratory", ("Location", "laboratory"), "laboratory",
     [("07:00", 10), ("07:30", 10), ("09:50", 10)], range(6)),
    # A night begins on one day and ends on the next; the one of 7 March lasts seven hours.
    ("sleep", ("Location", "sleep-laboratory"), "sleep", [("22:00", 480)], (4, 5, 6)),
]

SPANS = [(date(2026, 1, 6), date(2026, 1, 20)), (date(2026, 3, 3), date(2026, 3, 13))]

# Taken by somebody whose appointment stands in a record.
BOOKED = {
    "anticoagulation-2026-01-12-0915", "laboratory-2026-01-09-0730", "threlkeld-2026-03-10-1000"}


def schedules():
    for id_, actor, service, _, _ in SCHEDULES:
        yield resource("Schedule", id_, dict(
            active=True, actor=[ref(*actor), ref("HealthcareService", service)],
            planningHorizon={"start": "2026-01-05", "end": "2026-03-31"}))


def slot_id(schedule, day, clock):
    return f"{schedule}-{day}-{clock.replace(':', '')}"


def offered():
    """Every (schedule, day, clock, minutes)."""
    for first, last in SPANS:
        for number in range((last - first).days + 1):
            d = first + timedelta(days=number)
            for schedule, _, _, times, weekdays in SCHEDULES:
                if d.weekday() in weekdays:
                    yield from ((schedule, d.isoformat(), clock, n) for clock, n in times)


def ending(day, clock, minutes):
    """When something that begins then is over, by the wall clock."""
    late = int(clock[:2]) * 60 + int(clock[3:]) + minutes
    after = date.fromisoformat(day) + timedelta(days=late // 1440)
    return after.isoformat(), f"{late % 1440 // 60:02d}:{late % 60:02d}"


def slots():
    for number, (schedule, day, clock, minutes) in enumerate(offered()):
        id_ = slot_id(schedule, day, clock)
        # Two of five are taken by people whose records aren't here.
        taken = id_ in BOOKED or number % 5 in (1, 3)
        yield resource("Slot", id_, dict(
            schedule=ref("Schedule", schedule), status="busy" if taken else "free",
            start=at(day, clock), end=at(*ending(day, clock, minutes))))
