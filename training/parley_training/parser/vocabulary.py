"""The parser's output vocabulary: acts, slots with their operators, whole terms of closed slots, and word pieces.

Every token has a class, and the table of which class may follow which makes an invalid line impossible
(`next_classes`). A value that stands in the sentence is not spelled out but copied as a span; "SPAN" in the table
says where that may happen.
"""

from __future__ import annotations

import json
import string
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from parley_training.data.frames import ACTS, SORTS, TOPICS

START, END, COPY = 0, 1, 2
SPAN = "SPAN"

OPEN_SLOTS: dict[str, tuple[str, ...]] = {
    "category": ("=", "!=", "+="),
    "brand": ("=", "!=", "+="),
    "color": ("=", "!=", "+="),
    "material": ("=", "!=", "+="),
    "size": ("=", "!=", "+=", "<=", ">="),
    "feature": ("=", "!=", "+=", "<=", ">="),
    "use": ("=", "!=", "+="),
    "like": ("=", "!=", "+="),
    "recipient": ("=", "!=", "+="),
    "more": ("=",),
    "less": ("=",),
    "attribute": ("=",),
    "drop": ("=",),
    "order": ("=",),
}
NUMBER_SLOTS: dict[str, tuple[str, ...]] = {
    "price": ("<=", ">="),
    "rating": ("<=", ">="),
    "quantity": ("=", "<=", ">="),
}
AUDIENCES = ("adults", "baby", "boys", "cat", "dog", "girls", "kids", "men", "teens", "toddler", "unisex", "women")
CURRENCIES = (
    "usd", "gbp", "eur", "cny", "jpy", "krw", "cad", "aud", "nzd", "chf", "inr", "sgd", "hkd", "twd", "sek", "nok",
    "dkk", "pln", "mxn", "brl", "thb", "rub", "try", "zar", "myr", "php", "idr", "vnd", "aed", "sar",
)  # fmt: skip
REFERENCES = [*map(str, range(1, 31)), *(f"-{n}" for n in range(1, 11)), "last", "this", "other", "both", "all"]


def closed_terms() -> list[str]:
    """Whole `slot op value` terms of the slots whose values are a closed set."""
    terms = [f"sort = {value}" for value in sorted(SORTS)]
    terms += [f"topic = {value}" for value in sorted(TOPICS)]
    terms += [f"sentiment = {value}" for value in ("negative", "positive")]
    terms += [f"currency = {value}" for value in CURRENCIES]
    terms += [f"ref = {value}" for value in REFERENCES]
    terms += [f"audience {op} {value}" for op in ("=", "!=", "+=") for value in sorted(AUDIENCES)]
    terms += [f"price {op} shown" for op in ("<=", ">=")]
    return terms


NEXT_CLASSES: dict[str, list[str]] = {
    "start": ["act"],
    "end": [],
    "copy": [],
    "act": ["slot", "number-slot", "age-slot", "term", "act", "end"],
    "term": ["slot", "number-slot", "age-slot", "term", "act", "end"],
    "slot": ["piece", "digit", SPAN],
    "number-slot": ["digit", SPAN],
    "age-slot": ["digit", SPAN],
    "piece": ["piece", "digit", "glue", "slot", "number-slot", "age-slot", "term", "act", "end", SPAN],
    "digit": ["piece", "digit", "glue", "slot", "number-slot", "age-slot", "term", "act", "end", SPAN],
    "glue": ["piece", "digit", SPAN],
}
AFTER_SPAN = ["piece", "digit", "glue", "slot", "number-slot", "age-slot", "term", "act", "end", SPAN]
DIGITS = [*string.digits, *(f"▁{digit}" for digit in string.digits), ".", "-"]
LETTERS = [*string.ascii_lowercase, *(f"▁{letter}" for letter in string.ascii_lowercase), "'", "&", "/", "%", "+"]


@dataclass
class Vocabulary:
    """Tokens by index with their class; `index` finds a token by class and text."""

    tokens: list[tuple[str, str]]
    index: dict[tuple[str, str], int] = field(init=False)

    def __post_init__(self) -> None:
        self.index = {(kind, text): number for number, (kind, text) in enumerate(self.tokens)}

    def __len__(self) -> int:
        return len(self.tokens)

    def find(self, kind: str, text: str) -> int | None:
        """The index of a token, or None where the vocabulary lacks it."""
        return self.index.get((kind, text))

    def piece(self, text: str) -> int | None:
        """The index of a word piece or a digit."""
        found = self.index.get(("digit", text))
        return found if found is not None else self.index.get(("piece", text))

    def to_json(self) -> dict[str, object]:
        """The form that the program reads: `models/parser.vocabulary.json`."""
        return {
            "tokens": [{"text": text, "class": kind} for kind, text in self.tokens],
            "classes": {kind: {"next": following} for kind, following in NEXT_CLASSES.items()},
            "start": START,
            "end": END,
            "copy": COPY,
            "spanNext": AFTER_SPAN,
        }

    def save(self, path: Path) -> None:
        """Writes the vocabulary as JSON."""
        path.write_text(json.dumps(self.to_json(), ensure_ascii=False, indent=0) + "\n", encoding="utf8")

    @staticmethod
    def load(path: Path) -> Vocabulary:
        """Reads what `save` wrote."""
        stored = json.loads(path.read_text(encoding="utf8"))
        return Vocabulary([(token["class"], token["text"]) for token in stored["tokens"]])


def make_vocabulary(pieces: Iterable[str]) -> Vocabulary:
    """The fixed part of the language and the given word pieces, letters and digits always among them."""
    tokens: list[tuple[str, str]] = [("start", ""), ("end", ""), ("copy", "")]
    tokens += [("act", act) for act in sorted(ACTS)]
    tokens += [("slot", f"{slot} {op}") for slot, ops in OPEN_SLOTS.items() for op in ops]
    tokens += [("number-slot", f"{slot} {op}") for slot, ops in NUMBER_SLOTS.items() for op in ops]
    tokens += [("age-slot", f"audience {op} age") for op in ("=", "!=", "+=")]
    tokens += [("term", term) for term in closed_terms()]
    tokens += [("glue", "")]
    tokens += [("digit", digit) for digit in DIGITS]
    fixed = set(DIGITS) | set(LETTERS)
    tokens += [("piece", piece) for piece in LETTERS]
    tokens += [("piece", piece) for piece in sorted(set(pieces) - fixed)]
    return Vocabulary(tokens)
