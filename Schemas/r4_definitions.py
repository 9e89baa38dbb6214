"""HL7's R4 definitions as lines of text, one for each element."""
import json

import r4_outlines

BASE = "http://hl7.org/fhir/StructureDefinition/"
SETS = "http://hl7.org/fhir/ValueSet/"

# Expressions that don't say what their sentences say: invariant -> (written, meant).
CORRECTIONS = {
    # A concept is never a string; the sentence speaks of its code.
    "con-3": (
        "category.select($this='problem-list-item').empty()",
        "category.coding.where(code='problem-list-item').empty()",
    ),
    # An element is a FHIR boolean and no System.Boolean; R5 says it so.
    "que-7": ("answer is Boolean", "answer is boolean"),
}


def tables(folder):
    """The files of Schemas/r4: name -> text."""
    structures = {}
    for definition in read(folder, "StructureDefinition-*.json"):
        if definition.get("derivation") != "constraint":
            structures[definition["name"]] = definition
    sets = ValueSets(folder)
    invariants = {}
    types, resources = [], []
    for name in sorted(structures):
        definition = structures[name]
        lines = type_lines(definition, sets, invariants)
        (resources if definition["kind"] == "resource" else types).append("\n".join(lines))
    schema = json.loads((folder / "fhir.schema.json").read_text(encoding="utf-8"))
    outlines = r4_outlines.types(schema["definitions"], set(structures), sets)
    return {
        "types.txt": "\n\n".join(types) + "\n",
        "resources.txt": "\n\n".join(resources) + "\n",
        "outlines.txt": "\n\n".join(outlines) + "\n",
        "invariants.txt": "".join(f"{key} {invariants[key]}\n" for key in sorted(invariants)),
        "value-sets.txt": sets.text(),
    }


def read(folder, pattern):
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob(pattern))]


def type_lines(definition, sets, invariants):
    name = definition["name"]
    base = definition.get("baseDefinition", "").removeprefix(BASE)
    words = [name, ":"]
    if base:
        words.append(base)
    if definition["kind"] == "primitive-type":
        words.append("primitive")
    if definition["abstract"]:
        words.append("abstract")
    lines = []
    for element in definition["snapshot"]["element"]:
        own = own_invariants(element, definition["url"], invariants)
        if element["path"] == name:
            lines.append(" ".join(words) + own)
        # What a base declares is said there.
        elif element["base"]["path"].split(".")[0] == name and not is_hidden(definition, element):
            lines.append(element_line(element, name, sets) + own)
    return lines


def is_hidden(definition, element):
    """A primitive's value has no member in JSON; what a backbone inherits, BackboneElement says."""
    return definition["kind"] == "primitive-type"


def own_invariants(element, url, invariants):
    keys = []
    for constraint in element.get("constraint", []):
        if constraint.get("source", url) != url:
            continue
        key = constraint["key"]
        expression = " ".join(constraint.get("expression", "").split())
        if key in CORRECTIONS:
            if CORRECTIONS[key][0] not in expression:
                raise ValueError(f"{key} needs no correction any more")
            expression = expression.replace(*CORRECTIONS[key])
        human = " ".join(constraint["human"].split())
        words = "\n".join([constraint["severity"], expression, human])
        # HL7 gave a few keys to two invariants; the later type's carries its name.
        if invariants.get(key, words) != words:
            key += "@" + url.removeprefix(BASE)
        invariants[key] = words
        keys.append(key)
    return " !" + ",".join(sorted(keys)) if keys else ""


def element_line(element, name, sets):
    path = element["path"].removeprefix(name + ".")
    words = [path, f"{element['min']}..{element['max']}"]
    if "contentReference" in element:
        words.append("@" + element["contentReference"].removeprefix("#"))
    else:
        words.append("|".join(type_word(one, element["path"]) for one in element["type"]))
    if element.get("isModifier"):
        words.append("modifier")
    if element.get("isSummary"):
        words.append("summary")
    binding = element.get("binding", {})
    if binding.get("strength") == "required":
        words.append("=" + sets.name(binding["valueSet"]))
    return " ".join(words)


def type_word(one, path):
    code = one["code"]
    if code.startswith("http://hl7.org/fhirpath/"):
        # Ids of elements, and the value of xhtml and uri-valued members that have no extensions.
        code = {"Resource.id": "id", "Extension.url": "uri"}.get(path, "string")
    targets = sorted({target.removeprefix(BASE) for target in one.get("targetProfile", [])})
    if targets and targets != ["Resource"]:
        code += "(" + ",".join(targets) + ")"
    return code


class ValueSets:
    """The codes of the value sets that something is bound to."""

    def __init__(self, folder):
        self.systems = {one["url"]: one for one in read(folder, "CodeSystem-*.json")}
        self.sets = {one["url"]: one for one in read(folder, "ValueSet-*.json")}
        self.lines = {}
        self.by_codes = {}
        for url in sorted(self.sets):
            codes = [code for _, some in self.groups(url) or [] for code in some]
            if codes:
                self.by_codes.setdefault(tuple(sorted(set(codes))), url)

    def name(self, canonical):
        url = canonical.split("|")[0]
        name = url.rsplit("/", 1)[1]
        groups = self.groups(url)
        lines = [f"{name} {url}"]
        if groups is None:
            lines[0] += " open"
        for system, codes in groups or []:
            lines.append(" ".join(["-", system] + codes))
        self.add(name, lines)
        return name

    def name_of_codes(self, codes, path):
        """For an enumeration without a value set's name."""
        url = self.by_codes.get(tuple(sorted(set(codes))))
        if url:
            return self.name(url)
        name = path
        self.add(name, [f"{name} -", " ".join(["-", "-"] + codes)])
        return name

    def add(self, name, lines):
        if any(" " in code or not code for line in lines for code in line.split(" ")):
            raise ValueError(f"a code of {name} has a space")
        if self.lines.setdefault(name, lines) != lines:
            raise ValueError(f"two value sets are called {name}")

    def groups(self, url):
        """[(system, codes)], or None if the codes are not enumerable here."""
        compose = self.sets[url]["compose"]
        groups = []
        for include in compose["include"]:
            if "exclude" in compose or "filter" in include or "valueSet" in include:
                return None
            system = include["system"]
            if "concept" in include:
                codes = [concept["code"] for concept in include["concept"]]
            elif system in self.systems:
                codes = flattened(self.systems[system].get("concept", []))
            else:
                return None
            groups.append((system, codes))
        return groups

    def text(self):
        return "\n".join("\n".join(self.lines[name]) + "\n" for name in sorted(self.lines))


def flattened(concepts):
    found = []
    for concept in concepts:
        found.append(concept["code"])
        found += flattened(concept.get("concept", []))
    return found
