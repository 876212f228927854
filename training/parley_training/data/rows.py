"""A line of training data: what was said, the state it was said in, and its annotation."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

from .frames import SLOTS, FrameError, canonical_line, parse_line


@dataclass(frozen=True, slots=True)
class Row:
    """One annotated turn. `shown` and `focus` count from 1; `asked` names the slot the bot asked for."""

    text: str
    language: str
    line: str
    source: str
    context: str | None = None
    shown: int | None = None
    focus: int | None = None
    asked: str | None = None
    id: str | None = None

    def to_json(self) -> str:
        """The row as one line of JSON, absent fields left out."""
        pairs = ((field.name, getattr(self, field.name)) for field in fields(self))
        return json.dumps({name: value for name, value in pairs if value is not None}, ensure_ascii=False)

    def canonical(self) -> Row:
        """The row with its line and its context in canonical order."""
        context = canonical_line(self.context) if self.context else None
        return replace(self, line=canonical_line(self.line), context=context)


FIELDS = frozenset(field.name for field in fields(Row))


def row_from_json(text: str) -> Row:
    """Read one line of JSON; raise FrameError for a field that does not belong there."""
    record = json.loads(text)
    unknown = set(record) - FIELDS
    if unknown:
        raise FrameError(f"unknown fields {sorted(unknown)}")
    row = Row(**record)
    check_state(row)
    return row


def check_state(row: Row) -> None:
    """Raise FrameError where the line or the state is wrong or they contradict each other."""
    frames = parse_line(row.line)
    if row.context:
        parse_line(row.context)
    if row.asked and row.asked not in SLOTS:
        raise FrameError(f"asked: {row.asked!r} is no slot")
    if row.focus and row.shown and row.focus > row.shown:
        raise FrameError(f"focus {row.focus} of {row.shown} shown")
    for frame in frames:
        for term in frame.terms:
            if term.slot == "ref" and term.value.lstrip("-").isdigit() and abs(int(term.value)) > (row.shown or 99):
                raise FrameError(f"ref {term.value} of {row.shown} shown")


def read_rows(path: Path) -> Iterator[Row]:
    """The rows of a JSON Lines file."""
    with path.open(encoding="utf8") as lines:
        for line in lines:
            yield row_from_json(line)


def write_rows(path: Path, rows: Iterable[Row]) -> int:
    """Write rows as JSON Lines; returns how many."""
    count = 0
    with path.open("w", encoding="utf8") as file:
        for row in rows:
            file.write(row.to_json() + "\n")
            count += 1
    return count
