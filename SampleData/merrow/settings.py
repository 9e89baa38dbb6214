"""What the organization has decided, where a rule depends on it."""

from merrow import places
from merrow.bundle import resource
from merrow.directory import ORGANIZATION
from merrow.ours import TRANSPLANT, eastern, extension, our_code, parts
from merrow.parts import quantity, ref


def settings():
    minutes = ("min", "min")
    return resource("Basic", "merrow-falls-settings", dict(
        extension=[
            eastern(),
            *[parts("release-delay", ("category", {"valueCode": category}),
                    ("days", {"valuePositiveInt": days}))
              for category, days in places.RELEASE_DELAYS],
            extension("recent-contact-months", valuePositiveInt=places.RECENT_CONTACT_MONTHS),
            extension("reply-time", valueRange={
                side: quantity(number, ("business days", "{business_day}"))
                for side, number in zip(("low", "high"), places.REPLY_BUSINESS_DAYS)}),
            *[parts("holiday", ("date", {"valueDate": day}), ("name", {"valueString": name}))
              for day, name in places.HOLIDAYS],
            *[parts("expected-wait", ("location", {"valueReference": ref("Location", place)}),
                    ("wait", {"valueDuration": quantity(wait, minutes)}))
              for place, wait in places.WAITS],
            extension("lists-surgery-orders", valueBoolean=False),
            extension("withheld-note-label", valueCoding=TRANSPLANT),
        ],
        code=our_code("record-kind", "organization-settings", "Settings of an organization"),
        subject=ORGANIZATION, created="2026-01-01"))
