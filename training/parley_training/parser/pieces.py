"""Which word pieces the output vocabulary gets: those that the training values need, and those of common shop words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tokenizers import Tokenizer

from parley_training.data.frames import parse_line
from parley_training.data.rows import Row
from parley_training.parser.examples import spelling


def needed_pieces(tokenizer: Tokenizer, rows: Iterable[Row], words: Iterable[str], atleast: int = 2) -> list[str]:
    """Pieces of every value of `rows` seen `atleast` times, and of every word of `words` (shop English)."""
    counts: Counter[str] = Counter()
    for row in rows:
        for frame in parse_line(row.line):
            for term in frame.terms:
                for word in term.value.split(" "):
                    counts.update(spelling(tokenizer, word))
    kept = {piece for piece, count in counts.items() if count >= atleast}
    for word in words:
        kept.update(spelling(tokenizer, word.lower()))
    return sorted(kept)
