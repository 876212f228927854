"""The state a turn is said in: the request that stands, what is shown, what the bot has asked."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from .frames import Frame, Term, canonical_order, format_line
from .lexicon import Lexicon
from .sizes import chinese_size, english_size

ASKABLE = (
    "size",
    "color",
    "price",
    "brand",
    "material",
    "audience",
    "use",
    "category",
    "recipient",
    "quantity",
    "feature",
)
_AUDIENCES = ("men", "women", "kids", "girls", "boys", "baby", "adults", "teens")
_WORN = frozenset({"clothing", "shoes", "accessories", "bags"})


@dataclass(slots=True)
class State:
    """What the parser is given beside the text, and how the context's values are said."""

    department: str
    context: Frame | None = None
    shown: int | None = None
    focus: int | None = None
    asked: str | None = None
    said: dict[Term, str] = field(default_factory=dict)

    def context_line(self) -> str | None:
        """The context as a line, or None."""
        return format_line(canonical_order([self.context])) if self.context else None


# Slots that are seldom said of a department's products.
_UNFIT = {
    "food": {"color", "material", "audience", "aud"}, "beauty": {"material"}, "health": {"color", "material"}, "car": {"audience", "aud"},
    "diy": {"audience", "aud"}, "garden": {"audience", "aud"}, "music": {"audience", "aud"}, "computing": {"audience", "aud", "material"},
    "appliances": {"audience", "aud", "material"}, "furniture": {"audience", "aud"}, "kitchen": {"audience", "aud"},
    "home": {"audience", "aud"}, "electronics": {"material"}, "party": {"audience", "aud"}, "pets": {"aud", "audience"},
}  # fmt: skip


def fits(department: str, slot: str) -> bool:
    """Whether a slot is commonly said of a department's products."""
    return slot not in _UNFIT.get(department, ())


def draw_terms(lexicon: Lexicon, department: str, rng: random.Random, count: int) -> list[tuple[Term, str]]:
    """Random limits of a request in a department: terms with the words they are said in."""
    drawn: dict[Term, str] = {}
    slots = rng.choices(("feature", "color", "material", "brand", "use", "size", "price", "audience"),
                        (30, 14, 12, 10, 16, 12, 16, 8), k=count)  # fmt: skip
    for slot in slots:
        if not fits(department, slot):
            continue
        term, said = _draw_term(slot, lexicon, department, rng)
        if slot == "feature" or slot == "use" or not any(other.slot == slot for other in drawn):
            drawn[term] = said
    return list(drawn.items())


def _draw_term(slot: str, lexicon: Lexicon, department: str, rng: random.Random) -> tuple[Term, str]:
    if slot == "price":
        value = str(rng.choice((20, 30, 50, 60, 80, 100, 150, 200, 300, 500, 800, 1000, 2000)))
        return Term("price", rng.choice(("<=", "<=", "<=", ">=")), value), value
    if slot == "size":
        size = english_size if lexicon.language == "en" else chinese_size
        said, value = size(department, rng)
        return Term("size", "=", value), said
    if slot == "audience":
        value = rng.choice(_AUDIENCES[:5] if department in _WORN else ("kids", "women", "men"))
        return Term("audience", "=", value), value
    lists = {"feature": "features", "color": "colors", "material": "materials", "brand": "brands", "use": "uses"}
    entry = lexicon.draw(lists[slot], department, rng)
    return Term(slot, "!=" if rng.random() < 0.08 else "=", entry.value), entry.said


def draw_context(lexicon: Lexicon, department: str, rng: random.Random) -> tuple[Frame, dict[Term, str]]:
    """A request that stands: a kind with limits, at times a gift request without a kind."""
    if rng.random() < 0.06:
        recipient = rng.choice(lexicon.lists["recipients"]["any"])
        frame = Frame("recommend", [Term("recipient", "=", recipient.value)])
        if rng.random() < 0.5:
            frame.terms.append(Term("use", "=", rng.choice(("birthday", "christmas", "wedding", "anniversary"))))
        return frame, {}
    kind = lexicon.draw("kinds", department, rng)
    limits = draw_terms(lexicon, department, rng, rng.choices((0, 1, 2, 3, 4), (30, 33, 20, 11, 6))[0])
    frame = Frame("search", [Term("category", "=", kind.value), *(term for term, _ in limits)])
    return frame, dict(limits)


def draw_state(
    lexicon: Lexicon, department: str, tags: frozenset[str], rng: random.Random, with_context: float
) -> State:
    """A state that fits a pattern's tags.

    Tags: `none` (nothing said yet), `asked:slot`, `two` (two shown), `odd` (3, 5 or 7 shown), `focus`, `nofocus`,
    `shown`, `feature` (the context holds a feature), `limit` (it holds a limit), `gift` (a gift request stands).
    """
    state = State(department)
    if "none" in tags or (not tags and rng.random() > with_context):
        return state
    while True:
        state.context, state.said = draw_context(lexicon, department, rng)
        if _fits(state, tags):
            break
    if "gift" in tags:
        recipient = rng.choice(lexicon.lists["recipients"]["any"])
        state.context, state.said = Frame("recommend", [Term("recipient", "=", recipient.value)]), {}
    asked = next((tag[6:] for tag in tags if tag.startswith("asked:")), None)
    if asked and rng.random() < 0.35:
        state.asked = asked
        return state
    state.asked = asked
    state.shown = rng.choices((1, 2, 3, 4, 5, 6, 7, 8), (2, 5, 8, 12, 14, 44, 4, 11))[0]
    if "two" in tags:
        state.shown = 2
    elif "odd" in tags:
        state.shown = rng.choice((3, 5, 7))
    elif "many" in tags:
        state.shown = max(state.shown, 4)
    if "nofocus" not in tags and ("focus" in tags or rng.random() < 0.22):
        state.focus = rng.randint(1, state.shown)
    if rng.random() < 0.1 and not state.asked and not tags & {"feature", "limit", "gift"}:
        state.context = None
    return state


def _fits(state: State, tags: frozenset[str]) -> bool:
    terms = state.context.terms if state.context else []
    if "feature" in tags:
        return any(term.slot == "feature" and term.operator == "=" for term in terms)
    if "limit" in tags:
        return any(term.slot != "category" for term in terms)
    return True
