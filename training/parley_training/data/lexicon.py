"""The word lists of `training/data/lexicon`, by language and department."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

DATA_FOLDER = Path(__file__).resolve().parents[2] / "data"
LEXICON_FOLDER = DATA_FOLDER / "lexicon"
LANGUAGES = ("en", "zh")
ANY = "any"

# Departments that share a list of materials with others.
_MATERIAL_LISTS = {
    "computing": "electronics", "appliances": "electronics", "car": "electronics", "health": "soft", "baby": "soft",
    "toys": "soft", "pets": "soft", "office": "soft", "party": "soft", "beauty": "soft", "garden": "outdoor",
    "diy": "outdoor", "sport": "outdoor", "bike": "outdoor", "music": "furniture", "food": "kitchen",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A word as said and the value it stands for; `audience` where a recipient tells it."""

    said: str
    value: str
    audience: str = ""


@dataclass(slots=True)
class Lexicon:
    """All lists of one language: list name → department → entries."""

    language: str
    lists: dict[str, dict[str, list[Entry]]] = field(default_factory=dict)

    @property
    def departments(self) -> list[str]:
        """Departments that have kinds."""
        return [department for department in self.lists["kinds"] if department != ANY]

    def with_kinds(self, names: Iterable[str]) -> Lexicon:
        """The same lexicon with more kinds, of no department, said as they are valued."""
        kinds = {**self.lists["kinds"], ANY: [Entry(name, name) for name in names]}
        return Lexicon(self.language, {**self.lists, "kinds": kinds})

    def entries(self, name: str, department: str) -> list[Entry]:
        """The entries of a list for a department, with those for any."""
        by_department = self.lists[name]
        if name == "materials":
            department = _MATERIAL_LISTS.get(department, department)
        return by_department.get(department, []) or by_department.get(ANY, [])

    def draw(self, name: str, department: str, rng: random.Random) -> Entry:
        """One entry of the department's list, at times one of those that fit any department."""
        by_department = self.lists[name]
        if ANY in by_department and (department not in by_department or rng.random() < 0.25):
            return rng.choice(by_department[ANY])
        return rng.choice(self.entries(name, department))

    def values(self, name: str) -> dict[str, list[str]]:
        """Value → the ways it is said, over all departments."""
        said = defaultdict(list)
        for entries in self.lists[name].values():
            for entry in entries:
                said[entry.value].append(entry.said)
        return said


@cache
def load_lexicon(language: str, folder: Path = LEXICON_FOLDER) -> Lexicon:
    """Read every list of a language."""
    lexicon = Lexicon(language)
    for name in ("kinds", "features", "uses", "materials", "brands", "colors", "recipients", "attributes", "stories"):
        lexicon.lists[name] = _read(folder / f"{name}.{language}.tsv")
    return lexicon


def taxonomy_kinds(path: Path) -> list[str]:
    """Short plain names of product categories from a gzipped JSON Lines file with a `name` in each row."""
    with gzip.open(path, "rt", encoding="utf8") as lines:
        names = {json.loads(line)["name"].lower() for line in lines}
    plain = re.compile(r"[a-z][a-z' -]+")
    vague = re.compile(r"accessories|supplies|parts|services|other|equipment|products|kits? \w+ \w+")
    return sorted(name for name in names if plain.fullmatch(name) and len(name.split()) <= 3 and not vague.search(name))


def _read(path: Path) -> dict[str, list[Entry]]:
    head, *lines = path.read_text(encoding="utf8").splitlines()
    columns = head.split("\t")
    by_department: dict[str, list[Entry]] = defaultdict(list)
    for line in lines:
        cells = dict(zip(columns, line.split("\t"), strict=False))
        entry = Entry(cells["said"], cells.get("value", "").lower(), cells.get("audience", ""))
        by_department[cells.get("department", ANY)].append(entry)
    return dict(by_department)
