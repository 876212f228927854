"""Words that shoppers say, with how often: what a slip of the fingers is mended to (src/intent/spelling.ts)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from .frames import parse_line
from .rows import Row

FILE = "words.en.tsv"
KINDS_FILE = "kinds.zh.tsv"
LEAST_SAID = 8  # a word that stands in sentences alone and less often may be a slip itself, made by several people
LEXICON_WEIGHT = 2  # the lexicon names what is sold
_WORD = re.compile(r"[a-z']+")


def said_words(rows: Iterable[Row], lexicon_folder: Path) -> Counter[str]:
    """English words of sentences that were said often enough, and all of the frames and of the lexicon."""
    said, meant = Counter[str](), Counter[str]()
    for row in rows:
        if row.language == "en" and row.source == "authored":
            said.update(_words(row.text))
            for frame in parse_line(row.line):
                meant.update(word for term in frame.terms for word in _words(term.value))
    for path in sorted(lexicon_folder.glob("*.en.tsv")):
        for line in path.read_text(encoding="utf8").splitlines():
            if not line.startswith("#"):
                meant.update({word: LEXICON_WEIGHT for word in _words(line)})
    weights = Counter({word: count + meant[word] for word, count in said.items() if count >= LEAST_SAID or meant[word]})
    for word, count in meant.items():
        weights[word] = max(weights[word], count)
    return weights


def write_said_words(weights: Counter[str], folder: Path) -> None:
    """A word and its weight a line, the most frequent first."""
    ordered = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    (folder / FILE).write_text("".join(f"{word}\t{weight}\n" for word, weight in ordered), encoding="utf8")


def write_known_kinds(lexicon_folder: Path, folder: Path) -> None:
    """Chinese words for kinds with their English names, a pair a line: what a wrong kind is held against (src/intent/known-kinds.ts)."""
    pairs: dict[tuple[str, str], None] = {}
    for line in (lexicon_folder / "kinds.zh.tsv").read_text(encoding="utf8").splitlines():
        cells = line.split("\t")
        if len(cells) >= 3 and not line.startswith(("#", "department")):
            pairs[(cells[1].lower(), cells[2])] = None
    (folder / KINDS_FILE).write_text("".join(f"{said}\t{value}\n" for said, value in pairs), encoding="utf8")


def _words(text: str) -> list[str]:
    return [stripped for word in _WORD.findall(text.lower().replace("’", "'")) if len(stripped := word.strip("'")) > 1]
