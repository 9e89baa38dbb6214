"""Types of which the definitions folder holds only the JSON schema: their elements in outline.

The JSON schema has names, types, lists and enumerated codes; it has no modifiers, summaries,
invariants, targets of references, and of primitives no minimum.
"""

PRIMITIVES = {
    "base64Binary", "boolean", "canonical", "code", "date", "dateTime", "decimal", "id", "instant",
    "integer", "markdown", "oid", "positiveInt", "string", "time", "unsignedInt", "uri", "url",
    "uuid", "xhtml",
}
# The JSON schema's own list of versions ends before 4.0.1.
BINDINGS = {"fhirVersion": "http://hl7.org/fhir/ValueSet/FHIR-version"}
INHERITED = {
    "DomainResource": {
        "resourceType", "id", "meta", "implicitRules", "language", "text", "contained",
        "extension", "modifierExtension",
    },
    "Resource": {"resourceType", "id", "meta", "implicitRules", "language"},
    "BackboneElement": {"id", "extension", "modifierExtension"},
    "Element": {"id", "extension"},
}


def types(definitions, known, sets):
    roots = [name for name in definitions if "_" not in name and name not in known]
    roots.remove("ResourceList")
    return ["\n".join(Outline(definitions, sets, name).lines()) for name in sorted(roots)]


class Outline:
    def __init__(self, definitions, sets, name):
        self.definitions = definitions
        self.sets = sets
        self.name = name
        # Where a nested definition was met first; again below itself it is a content reference.
        self.paths = {}

    def lines(self):
        base = self.base(self.definitions[self.name])
        if self.name in ("Count", "Distance"):
            return [f"{self.name} : Quantity outline"]
        return [f"{self.name} : {base} outline"] + self.elements(self.name, "", base)

    @staticmethod
    def base(definition):
        properties = definition["properties"]
        for base in ("DomainResource", "Resource", "BackboneElement"):
            if INHERITED[base] <= set(properties):
                return base
        return "Element"

    def elements(self, definition_name, prefix, base):
        definition = self.definitions[definition_name]
        required = set(definition.get("required", []))
        members = [
            (name, value)
            for name, value in definition["properties"].items()
            if not name.startswith("_") and name not in INHERITED[base]
        ]
        lines = []
        while members:
            name, value = members[0]
            choice = self.choice(members)
            if choice:
                stem, suffixes = choice
                lines.append(f"{prefix}{stem}[x] 0..1 " + "|".join(map(type_name, suffixes)))
                members = members[len(suffixes) :]
                continue
            lines += self.element(prefix + name, value, name in required)
            members = members[1:]
        return lines

    def element(self, path, value, is_required):
        least = 1 if is_required else 0
        most = "*" if value.get("type") == "array" else "1"
        value = value.get("items", value)
        start = f"{path} {least}..{most}"
        if "enum" in value:
            url = BINDINGS.get(path.split(".")[-1])
            if url:
                return [f"{start} code =" + self.sets.name(url)]
            name = self.sets.name_of_codes(value["enum"], f"{self.name}.{path}")
            return [f"{start} code ={name}"]
        target = value["$ref"].removeprefix("#/definitions/")
        if target == "ResourceList":
            return [f"{start} Resource"]
        if "_" not in target:
            return [f"{start} {target}"]
        if target in self.paths:
            return [f"{start} @{self.name}.{self.paths[target]}"]
        self.paths[target] = path
        base = self.base(self.definitions[target])
        return [f"{start} {base}"] + self.elements(target, path + ".", base)

    def choice(self, members):
        """(stem, suffixes) if a choice begins: members with the same words and types' names last."""
        words = members[0][1].get("description")
        same = []
        for name, value in members:
            if value.get("description") != words or value.get("type") == "array":
                break
            same.append(name)
        names = sorted(PRIMITIVES | {n for n in self.definitions if "_" not in n}, key=len)
        suffixes = [name[0].upper() + name[1:] for name in names]
        stems = [
            name.removesuffix(one)
            for name in same[:1]
            for one in suffixes
            if name.endswith(one) and name != one
        ]
        for stem in stems:
            ends = [name.removeprefix(stem) for name in same if name.startswith(stem)]
            taken = [end for end in ends if end in suffixes]
            if len(taken) >= 2 and taken == ends[: len(taken)]:
                return stem, taken
        return None


def type_name(suffix):
    small = suffix[0].lower() + suffix[1:]
    return small if small in PRIMITIVES else suffix
