"""The frame language: acts, slots, operators, reading and writing of lines.

A line is what the parser writes for one turn of a shopper, for example
``search category = running shoes ; price <= 100 && cart_show``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

ACTS: tuple[str, ...] = (
    "search", "refine", "more", "back", "select", "compare", "ask", "recommend", "why", "feedback",
    "cart_add", "cart_remove", "cart_update", "cart_show", "checkout", "support", "handoff",
    "profile_set", "profile_show", "profile_forget",
    "greet", "thanks", "bye", "restart", "affirm", "deny", "help", "out_of_scope",
)  # fmt: skip

# Also the canonical order: what identifies a product comes first, what is asked of it next, limits after.
SLOTS: tuple[str, ...] = (
    "topic", "order", "ref", "drop", "category", "brand", "attribute", "color", "material",
    "recipient", "audience", "size", "feature", "use", "like", "price", "rating", "currency",
    "quantity", "sort", "more", "less", "sentiment",
)  # fmt: skip

OPERATORS: tuple[str, ...] = ("=", "!=", "<=", ">=", "+=")
SORTS = frozenset({"price_asc", "price_desc", "rating", "popularity", "newest", "discount"})
TOPICS = frozenset(
    [
        "order_status",
        "return",
        "refund",
        "exchange",
        "cancel",
        "delivery",
        "address",
        "payment",
        "invoice",
        "promotion",
        "account",
        "damaged",
        "warranty",
        "store",
        "complaint",
        "other",
    ]
)
ACTS_THAT_NEED_SLOTS = frozenset({"search", "refine", "profile_set"})
NUMERIC_SLOTS = frozenset({"price", "rating"})
MEASURED_SLOTS = frozenset({"size", "feature", "quantity"})
MAX_FRAMES = 4

_TERM = re.compile(r"(\w+) (<=|>=|!=|\+=|=) (\S.*)")
_NUMBER = re.compile(r"\d{1,9}(\.\d{1,3})?")  # the program reads no longer ones
_AUDIENCE = re.compile(r"men|women|girls|boys|kids|baby|toddler|teens|adults|unisex|dog|cat|age \d+(-\d+)?")
_REFERENCE = re.compile(r"-?[1-9]\d?|last|this|other|both|all")
_RESERVED = re.compile(r" (;|&&|<=|>=|!=|\+=|=) ")
_SLOT_RANK = {slot: rank for rank, slot in enumerate(SLOTS)}
_OPERATOR_RANK = {operator: rank for rank, operator in enumerate(("=", "+=", ">=", "<=", "!="))}


class FrameError(ValueError):
    """A line that is not of the frame language; the message says why."""


@dataclass(frozen=True, slots=True)
class Term:
    """One limit or argument of a frame: a slot, an operator and a value."""

    slot: str
    operator: str
    value: str

    def __str__(self) -> str:
        return f"{self.slot} {self.operator} {self.value}"


@dataclass(slots=True)
class Frame:
    """One act with its terms."""

    act: str
    terms: list[Term] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.act} {' ; '.join(map(str, self.terms))}" if self.terms else self.act


def parse_line(line: str) -> list[Frame]:
    """Read a line; raise FrameError where it is not of the language."""
    frames = [_parse_frame(part) for part in line.split(" && ")]
    if len(frames) > MAX_FRAMES:
        raise FrameError(f"more than {MAX_FRAMES} frames")
    return frames


def format_line(frames: Iterable[Frame]) -> str:
    """Write frames as a line."""
    return " && ".join(map(str, frames))


def canonical_order(frames: Iterable[Frame]) -> list[Frame]:
    """The same frames with their terms in the one order that the parser learns, each term once.

    Slots follow SLOTS; inside a slot equal operators keep the order of the sentence, ranges go from low to high
    and exclusions come last.
    """
    ordered = []
    for frame in frames:
        unique = list(dict.fromkeys(frame.terms))
        unique.sort(key=lambda term: (_SLOT_RANK[term.slot], _OPERATOR_RANK[term.operator]))
        ordered.append(Frame(frame.act, unique))
    return ordered


def canonical_line(line: str) -> str:
    """A line re-written in canonical order."""
    return format_line(canonical_order(parse_line(line)))


def check_term(act: str, term: Term) -> None:
    """Raise FrameError where a term cannot stand in a frame of this act."""
    if term.slot not in _SLOT_RANK:
        raise FrameError(f"no such slot: {term.slot!r}")
    _check_text(term)
    _check_operator(act, term)
    problem = _value_problem(act, term)
    if problem:
        raise FrameError(f"{term}: {problem}")


def _parse_frame(text: str) -> Frame:
    act, _, rest = text.partition(" ")
    if act not in ACTS:
        raise FrameError(f"no such act: {act!r}")
    frame = Frame(act)
    for part in rest.split(" ; ") if rest else []:
        match = _TERM.fullmatch(part)
        if not match:
            raise FrameError(f"cannot read: {part!r}")
        term = Term(match[1], match[2], match[3])
        check_term(act, term)
        frame.terms.append(term)
    if not frame.terms and act in ACTS_THAT_NEED_SLOTS:
        raise FrameError(f"{act} needs a slot")
    return frame


def _check_text(term: Term) -> None:
    if term.value != term.value.strip() or "  " in term.value:
        raise FrameError(f"{term}: spaces")
    if term.slot != "order" and term.value != term.value.lower():
        raise FrameError(f"{term}: upper case")
    if _RESERVED.search(f" {term.value} "):
        raise FrameError(f"{term}: an operator inside the value")


def _check_operator(act: str, term: Term) -> None:
    ranged = term.operator in ("<=", ">=")
    if term.slot in NUMERIC_SLOTS:
        if not ranged:
            raise FrameError(f"{term}: <= or >= belongs here")
    elif ranged and term.slot not in MEASURED_SLOTS:
        raise FrameError(f"{term}: this operator is for numbers")
    elif ranged and not term.value[0].isdigit():
        raise FrameError(f"{term}: a number with its unit belongs here")
    if term.operator == "+=" and act != "refine":
        raise FrameError(f"{term}: += goes with refine")


def _value_problem(act: str, term: Term) -> str | None:
    slot, value = term.slot, term.value
    if slot in NUMERIC_SLOTS:
        allowed = _NUMBER.fullmatch(value) or (slot == "price" and value == "shown")
        return None if allowed else "a plain number belongs here"
    patterns = {"quantity": r"\d+", "currency": r"[a-z]{3}", "audience": _AUDIENCE, "ref": _REFERENCE}
    if slot in patterns:
        return None if re.fullmatch(patterns[slot], value) else f"not of the form of {slot}"
    if slot == "sort":
        return None if value in SORTS else "no such order"
    if slot == "topic":
        return None if value in TOPICS and act == "support" else "a topic, with support"
    if slot == "sentiment":
        return None if value in ("positive", "negative") and act == "feedback" else "with feedback"
    if slot == "drop":
        return None if act == "refine" else "with refine"
    return None
