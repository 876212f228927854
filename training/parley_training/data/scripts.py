"""Simplified to traditional script for the characters shoppers use most, one to one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from .lexicon import LEXICON_FOLDER


@cache
def _table(path: Path) -> dict[int, str]:
    pairs = (line.split("\t") for line in path.read_text(encoding="utf8").splitlines()[1:])
    return {ord(simplified): traditional for simplified, traditional in pairs}


def to_traditional(text: str) -> str:
    """The text with its characters in traditional script where the table knows them."""
    return text.translate(_table(LEXICON_FOLDER / "traditional.tsv"))
