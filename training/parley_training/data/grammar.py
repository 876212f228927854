"""A seeded generator of annotated lines in both languages from the pattern files."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from .compose import Composer
from .frames import Frame, FrameError, Term, canonical_order, format_line
from .lexicon import DATA_FOLDER, load_lexicon
from .pattern import FRAME_BREAK, Pattern, choose_text, read_patterns, split_placeholders
from .rows import Row, check_state
from .speaker import CannotSay
from .state import State, draw_state
from .surface import finish

PATTERN_FOLDER = DATA_FOLDER / "patterns"

# How often a pattern file is drawn, close to the authored lines; search and refine more, for their values.
FILE_WEIGHTS = {
    "search": 300, "refine": 210, "answer": 60, "ask": 85, "support": 70, "cart": 80, "out_of_scope": 42, "recommend": 50,
    "gift": 34, "profile": 50, "feedback": 28, "select": 30, "compare": 22, "more": 14, "back": 12, "why": 16, "handoff": 12, "greet": 8,
    "thanks": 9, "bye": 9, "affirm": 8, "deny": 9, "restart": 8, "help": 9, "multi": 60,
}  # fmt: skip
_CONTEXT_SHARE = {"search": 0.0, "gift": 0.0, "support": 0.5, "handoff": 0.5, "profile": 0.5, "out_of_scope": 0.5, "greet": 0.4,
                  "help": 0.5, "thanks": 0.8, "bye": 0.7, "multi": 0.85}  # fmt: skip


class Grammar:
    """Draws annotated lines of one language; the same seed gives the same lines."""

    def __init__(self, language: str, seed: int, folder: Path = PATTERN_FOLDER, more_kinds: Sequence[str] = ()) -> None:
        self.language = language
        self.rng = random.Random(f"{language}:{seed}")
        self.lexicon = load_lexicon(language)
        if more_kinds:
            self.lexicon = self.lexicon.with_kinds(more_kinds)
        self.files = {path.stem: read_patterns(path) for path in sorted((folder / language).glob("*.txt"))}

    def lines(self) -> Iterator[Row]:
        """Lines without end, repeats included."""
        names = list(self.files)
        weights = [FILE_WEIGHTS.get(name, 10) for name in names]
        while True:
            name = self.rng.choices(names, weights)[0]
            patterns = self.files[name]
            pattern = self.rng.choices(patterns, [pattern.weight for pattern in patterns])[0]
            row = self.say(pattern, _CONTEXT_SHARE.get(name, 1.0))
            if row:
                yield row

    def say(self, pattern: Pattern, with_context: float) -> Row | None:
        """One line by a pattern, or None where the state drawn has no words for it."""
        department = self.rng.choice(self.lexicon.departments)
        state = draw_state(self.lexicon, department, pattern.tags, self.rng, with_context)
        speaker = Composer(self.lexicon, state, self.rng, state.department)
        try:
            text, frames = self._expand(pattern, speaker)
        except CannotSay:
            return None
        return self._row(text, frames, state)

    def _expand(self, pattern: Pattern, speaker: Composer) -> tuple[str, list[Frame]]:
        frames = pattern.new_frames()
        parts = choose_text(pattern.text, self.rng).split(FRAME_BREAK)
        words = []
        for frame, part in zip(frames, parts, strict=False):
            for piece in split_placeholders(part):
                if not piece.startswith("{"):
                    words.append(piece)
                    continue
                said, terms = speaker.fill(piece[1:-1])
                words.append(said)
                frame.terms.extend(_for_act(frame.act, terms))
            words.append(" " if speaker.english else "")
        return "".join(words), frames

    def _row(self, text: str, frames: list[Frame], state: State) -> Row | None:
        row = Row(
            text=finish(text, self.language, self.rng),
            language=self.language,
            line=format_line(canonical_order(frames)),
            source="grammar",
            context=state.context_line(),
            shown=state.shown,
            focus=state.focus,
            asked=state.asked,
        )
        try:
            check_state(row)
        except FrameError:
            return None
        return row if row.text and not _contradicts(frames) else None


def _for_act(act: str, terms: list[Term]) -> list[Term]:
    """Terms as an act may hold them: += is for refine alone."""
    if act == "refine":
        return terms
    if act == "support":
        return [term for term in terms if term.slot in ("topic", "order", "ref")]
    return [
        Term(term.slot, "=", term.value) if term.operator == "+=" else term for term in terms if term.slot != "drop"
    ]


def _contradicts(frames: list[Frame]) -> bool:
    """Whether a frame both wants and excludes a value."""
    for frame in frames:
        wanted = {(term.slot, term.value) for term in frame.terms if term.operator in ("=", "+=")}
        if any(term.operator == "!=" and (term.slot, term.value) in wanted for term in frame.terms):
            return True
    return False
