"""Patterns of sentences: alternatives, optional parts and placeholders that annotate themselves.

A pattern file holds one pattern a line, ``[@tag …] [weight*] frames :: text``. The frames are a line of the frame
language whose placeholders' terms are still missing; in the text ``(a|b)`` is a choice, ``[ x|y]`` may be left out
(a space at its head holds for each choice),
``{name}`` is a placeholder and `` / `` stands where the next frame's part begins.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .frames import ACTS, Frame, Term, check_term

FRAME_BREAK = " / "
OPTIONAL_SHARE = 0.4
_TOKEN = re.compile(r"\{[^{}]+\}|[()\[\]|]|[^{}()\[\]|]+")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern: the frames it writes, its text, the state it needs and how often it is drawn."""

    frames: tuple[tuple[str, tuple[Term, ...]], ...]
    text: str
    tags: frozenset[str] = frozenset()
    weight: float = 1.0

    def new_frames(self) -> list[Frame]:
        """Fresh frames with the fixed terms, ready for the placeholders' ones."""
        return [Frame(act, list(terms)) for act, terms in self.frames]


class PatternError(ValueError):
    """A pattern that cannot be read; the message names it."""


def parse_pattern(line: str) -> Pattern:
    """Read one line of a pattern file."""
    head, separator, text = line.partition(" :: ")
    if not separator:
        raise PatternError(f"no ' :: ' in {line!r}")
    tags, weight = set(), 1.0
    words = head.split(" ")
    while words and (words[0].startswith("@") or words[0].endswith("*")):
        word = words.pop(0)
        if word.startswith("@"):
            tags.add(word[1:])
        else:
            weight = float(word[:-1])
    frames = tuple(_parse_head_frame(part, line) for part in " ".join(words).split(" && "))
    if text.count(FRAME_BREAK) >= len(frames) and len(frames) > 1:
        raise PatternError(f"more parts than frames in {line!r}")
    return Pattern(frames, text.strip(), frozenset(tags), weight)


@cache
def read_patterns(path: Path) -> tuple[Pattern, ...]:
    """All patterns of a file; blank lines and lines that begin with # are left out."""
    lines = path.read_text(encoding="utf8").splitlines()
    return tuple(parse_pattern(line) for line in lines if line.strip() and not line.startswith("#"))


def choose_text(text: str, rng: random.Random) -> str:
    """The text with its choices made; placeholders stay."""
    tokens = _tokens(text)
    chosen, position = _choose(tokens, 0, rng)
    if position != len(tokens):
        raise PatternError(f"unbalanced brackets in {text!r}")
    return chosen


def split_placeholders(text: str) -> list[str]:
    """The pieces of a text, placeholders apart from the words between them."""
    return [piece for piece in re.split(r"(\{[^{}]+\})", text) if piece]


@cache
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(text))


def _choose(tokens: tuple[str, ...], position: int, rng: random.Random) -> tuple[str, int]:
    options, current = [], ""
    spaced = (
        position > 0
        and tokens[position - 1] == "["
        and tokens[position : position + 1]
        and tokens[position].startswith(" ")
    )
    while position < len(tokens) and tokens[position] not in ")]":
        token = tokens[position]
        position += 1
        if token == "|":
            options.append(current)
            current = ""
        elif token in "([":
            inner, position = _choose(tokens, position, rng)
            if position >= len(tokens):
                raise PatternError(f"unbalanced brackets in {''.join(tokens)!r}")
            position += 1
            current += inner if token == "(" or rng.random() < OPTIONAL_SHARE else ""
        else:
            current += token
    options.append(current)
    chosen = rng.choice(options)
    return (f" {chosen}" if spaced and not chosen.startswith((" ", ",", "?")) else chosen), position


def _parse_head_frame(part: str, line: str) -> tuple[str, tuple[Term, ...]]:
    act, _, rest = part.partition(" ")
    if act not in ACTS:
        raise PatternError(f"no such act: {act!r} in {line!r}")
    terms = []
    for item in rest.split(" ; ") if rest else []:
        match = re.fullmatch(r"(\w+) (<=|>=|!=|\+=|=) (\S.*)", item)
        if not match:
            raise PatternError(f"cannot read {item!r} in {line!r}")
        term = Term(match[1], match[2], match[3])
        check_term(act, term)
        terms.append(term)
    return act, tuple(terms)
