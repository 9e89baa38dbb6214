"""One person's record while it is written, and the bundle that becomes of it."""

import random
from contextlib import contextmanager
from dataclasses import dataclass, field

from merrow import bundle, directory
from merrow.parts import ref


@dataclass(frozen=True)
class Person:
    """Whom a record is about, and what is fixed about its writing."""

    file: str  # without ".json"; the bundle's id too
    id: str
    name: str
    sex: str  # "female" or "male": whose reference ranges apply
    birth: str
    doctor: str  # who is meant where the story names nobody
    seed: int  # of what a reader would call noise
    family: str = ""  # these three as a DICOM file has them
    given: str = ""
    number: str = ""
    visits: list = field(default_factory=list)
    # When something was drawn and reported, where it isn't a morning's draw reported at 16:30.
    drawn: dict = field(default_factory=dict)
    reported: dict = field(default_factory=dict)


class Record:
    """The resources of one person in order. A module of `people` has WHO and write(record)."""

    def __init__(self, person):
        self.person = person
        self.patient = ref("Patient", person.id, person.name)
        self.doctor = directory.doctor(person.doctor)
        self.noise = random.Random(person.seed)
        self.visit_by_day = {v["start"][0]: v["id"] for v in person.visits}
        self.resources = []
        self.held_back = []
        self.files = {}  # by path in SampleData

    @contextmanager
    def withheld(self):
        """What is added here goes to a file of its own: no view of the patient may have it yet."""
        shown, self.resources = self.resources, self.held_back
        yield
        self.resources = shown

    def add(self, type_, id_, **members):
        """Python keywords end in "_" (`class_`), extensions of primitives start with it
        (`_birthDate`); None is left out."""
        self.resources.append(bundle.resource(type_, id_, members))
        return id_

    def minute(self, hour, spread=50):
        """A clock time in the hour given; the noise of a waiting room."""
        return f"{hour:02d}:{int(self.noise.random() * spread):02d}"

    def encounter(self, day):
        """The visit that began on a day, if there was one."""
        visit = self.visit_by_day.get(day)
        return ref("Encounter", visit) if visit else None

    def bundles(self):
        """Each bundle's resources by its name: the record; and what is held back, with what that
        mentions of the record."""
        yield self.person.file, self.resources
        if self.held_back:
            rest = bundle.reached(self.held_back, self.resources)
            yield f"{self.person.file}-withheld", rest + self.held_back

    def texts(self):
        """Each file's bytes by its name: what the resources mention of the directory, then they."""
        for name, resources in self.bundles():
            mentioned = directory.mentioned(resources)
            yield f"{name}.json", bundle.transaction(name, mentioned + resources)
