"""Variations of authored lines: a value that stands in the text is replaced by another, in text and frame alike."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from dataclasses import replace

from .frames import Frame, Term, format_line, parse_line
from .invent import invent_brand, invent_model, invent_order
from .lexicon import Lexicon, load_lexicon
from .rows import Row

_LISTS = {
    "category": "kinds", "color": "colors", "material": "materials", "brand": "brands", "feature": "features", "use": "uses",
    "recipient": "recipients",
}  # fmt: skip
_ACTS = frozenset({
    "search", "refine", "cart_add", "cart_remove", "cart_update", "select", "compare", "recommend", "ask", "feedback",
    "profile_set", "profile_forget", "back", "why",
})  # fmt: skip


class Varier:
    """Replaces values in lines; one instance holds the lexicons of both languages."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.lexicons = {language: load_lexicon(language) for language in ("en", "zh")}
        self.said = {language: _said_by_value(lexicon) for language, lexicon in self.lexicons.items()}

    def vary(self, row: Row) -> Row | None:
        """The row with one to three of its values replaced, or None where none can be."""
        frames = parse_line(row.line)
        text, changed = row.text, 0
        places = [(frame, index) for frame in frames for index in range(len(frame.terms)) if frame.act in _ACTS or
                  frame.terms[index].slot == "order"]  # fmt: skip
        self.rng.shuffle(places)
        for frame, index in places:
            if changed >= 3:
                break
            result = self._replace(text, row, frames, frame.terms[index])
            if result:
                text, new = result
                frame.terms[index] = new
                changed += 1
        if not changed:
            return None
        line = format_line(frames)
        return replace(row, text=text, line=line, source="varied", id=None).canonical()

    def _replace(self, text: str, row: Row, frames: list[Frame], term: Term) -> tuple[str, Term] | None:
        if sum(other.value == term.value for frame in frames for other in frame.terms) > 1:
            return None
        if row.context and term.value in row.context:
            return None
        if term.slot != "price" and term.operator in ("<=", ">="):
            return None
        if term.slot == "price" and term.value != "shown":
            return self._new_price(text, term, frames)
        if term.slot == "order":
            number = invent_order(self.rng)
            return (
                (text.replace(term.value, number), Term("order", "=", number)) if text.count(term.value) == 1 else None
            )
        if term.slot == "like" and text.lower().count(term.value) == 1:
            start = text.lower().index(term.value)
            model = f"{invent_brand(self.rng)} {invent_model(self.rng)}"
            return text[:start] + model + text[start + len(term.value) :], replace(term, value=model)
        if term.slot not in _LISTS:
            return None
        said = self._find(text, row.language, term)
        if said is None:
            return None
        return self._new_value(text, row.language, term, said)

    def _find(self, text: str, language: str, term: Term) -> str | None:
        """How the value is said in the text, where it stands there once and alone."""
        lowered = text.lower()
        for said in sorted(self.said[language][term.slot].get(term.value, ()), key=len, reverse=True):
            pattern = rf"(?<![\w-]){re.escape(said.lower())}(?![\w-])" if language == "en" else re.escape(said.lower())
            if len(re.findall(pattern, lowered)) == 1 and (language == "en" or len(said) > 1):
                return said
        return None

    def _new_value(self, text: str, language: str, term: Term, said: str) -> tuple[str, Term] | None:
        lexicon = self.lexicons[language]
        if term.slot == "brand" and self.rng.random() < 0.35:
            new_said = new_value = invent_brand(self.rng)
        else:
            department = self.rng.choice(list(lexicon.lists[_LISTS[term.slot]]))
            entry = lexicon.draw(_LISTS[term.slot], department, self.rng)
            if term.slot == "use" and language == "en" and entry.said != entry.value:
                return None
            if entry.audience or (language == "en" and _is_plural(entry.said) != _is_plural(said)):
                return None
            new_said, new_value = entry.said, entry.value
        start = text.lower().index(said.lower())
        if language == "zh" and new_said.endswith("的"):
            new_said = new_said[:-1]
        return text[:start] + new_said + text[start + len(said) :], replace(term, value=new_value)

    def _new_price(self, text: str, term: Term, frames: list[Frame]) -> tuple[str, Term] | None:
        prices = [other for frame in frames for other in frame.terms if other.slot == "price"]
        if len(prices) != 1 or len(re.findall(rf"(?<![\d.,]){re.escape(term.value)}(?![\d.,k千万%])", text)) != 1:
            return None
        scale = max(int(float(term.value)), 1)
        value = str(
            self.rng.choice(
                (self.rng.randint(max(scale // 3, 2), scale * 3), 5 * self.rng.randint(1, max(scale // 2, 2)))
            )
        )
        new = re.sub(rf"(?<![\d.,]){re.escape(term.value)}(?![\d.,k千万%])", value, text, count=1)
        return new, replace(term, value=value)


def _said_by_value(lexicon: Lexicon) -> dict[str, dict[str, list[str]]]:
    said: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for slot, name in _LISTS.items():
        said[slot] = lexicon.values(name)
    return said


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")
