"""Builds the training files: `python -m parley_training.data.build --out DIR --count N --seed S`.

Writes train.jsonl (authored lines of the training split, their variations, generated lines and corrupted twins),
dev.jsonl and calibration.jsonl (authored lines alone) and prints what they hold.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .corruptions import corrupt
from .grammar import Grammar
from .lexicon import DATA_FOLDER, taxonomy_kinds
from .rows import Row, read_rows, write_rows
from .splits import normalised, split_rows
from .variations import Varier

AUTHORED_FOLDER = DATA_FOLDER / "authored"
TEST_FOLDER = DATA_FOLDER / "test"
ENGLISH_SHARE = 0.55
CORRUPTED_SHARE = 0.22
CORRUPTED_AUTHORED_SHARE = 0.7
VARIED_SHARE = 0.15
MAX_REPEATS_OF_TEXT = 4


@dataclass(frozen=True, slots=True)
class Built:
    """The three parts of the training data."""

    train: list[Row]
    dev: list[Row]
    calibration: list[Row]


def build(count: int, seed: int, authored_folder: Path = AUTHORED_FOLDER, english_kinds: Sequence[str] = ()) -> Built:
    """Make about `count` training lines and the two held-out parts; the same seed gives the same lines.

    No text of the test stands in any of them.

    `english_kinds` are further names of product kinds for the English lines, learnt by copying.
    """
    tested = {normalised(row.text) for row in _rows_in(TEST_FOLDER)}
    parts = split_rows(row.canonical() for row in _rows_in(authored_folder) if normalised(row.text) not in tested)
    held_out = tested | {normalised(row.text) for name in ("dev", "calibration") for row in parts[name]}
    rng = random.Random(f"build:{seed}")
    train = list(parts["train"])
    corrupted = int(count * CORRUPTED_SHARE)
    varied = _varied(parts["train"], int(count * VARIED_SHARE), held_out, rng)
    generated = _generated(max(count - len(train) - len(varied) - corrupted, 0), seed, held_out, english_kinds)
    train += varied + generated
    train += _twins(parts["train"], train, corrupted, held_out, rng)
    rng.shuffle(train)
    return Built(train, parts["dev"], parts["calibration"])


def _rows_in(folder: Path) -> list[Row]:
    return [row for path in sorted(folder.glob("*.jsonl")) for row in read_rows(path)]


def _generated(count: int, seed: int, held_out: set[str], english_kinds: Sequence[str]) -> list[Row]:
    rows: list[Row] = []
    for language, share in (("en", ENGLISH_SHARE), ("zh", 1 - ENGLISH_SHARE)):
        wanted, texts = int(count * share), Counter[str]()
        taken = 0
        for row in Grammar(language, seed, more_kinds=english_kinds if language == "en" else ()).lines():
            if taken >= wanted:
                break
            text = normalised(row.text)
            if text in held_out or texts[text] >= MAX_REPEATS_OF_TEXT:
                continue
            texts[text] += 1
            rows.append(row)
            taken += 1
    return rows


def _varied(rows: list[Row], count: int, held_out: set[str], rng: random.Random) -> list[Row]:
    varier, varied, seen = Varier(rng), [], set[str]()
    for _ in range(count * 4):
        if len(varied) >= count:
            break
        row = varier.vary(rng.choice(rows))
        if row and normalised(row.text) not in held_out and row.text not in seen:
            seen.add(row.text)
            varied.append(row)
    return varied


def _twins(authored: list[Row], train: list[Row], count: int, held_out: set[str], rng: random.Random) -> list[Row]:
    """Corrupted twins, most of them of authored lines: there a slip cost most on sentences of other people."""
    twins: list[Row] = []
    while len(twins) < count:
        source = authored if rng.random() < CORRUPTED_AUTHORED_SHARE else train
        twin = corrupt(rng.choice(source), rng)
        if twin and normalised(twin.text) not in held_out:
            twins.append(twin)
    return twins


def report(name: str, rows: Iterable[Row]) -> str:
    """Counts by language, source and act of the first frame."""
    rows = list(rows)
    languages = Counter(row.language for row in rows)
    sources = Counter(row.source.rpartition(":")[0] if row.source.count(":") == 2 else row.source for row in rows)
    acts = Counter(row.line.partition(" ")[0] for row in rows)
    parts = [
        ", ".join(f"{key} {number}" for key, number in counter.most_common()) for counter in (languages, sources, acts)
    ]
    return f"{name}: {len(rows)} lines\n  " + "\n  ".join(parts)


def main(arguments: list[str]) -> int:
    """Write the files; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m parley_training.data.build", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    parser.add_argument("--count", type=int, default=60_000, help="how many training lines (default 60000)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same lines (default 1)")
    parser.add_argument(
        "--taxonomy", type=Path, help="a categories.jsonl.gz whose names serve as further English kinds"
    )
    options = parser.parse_args(arguments)
    english_kinds = taxonomy_kinds(options.taxonomy) if options.taxonomy else ()
    options.out.mkdir(parents=True, exist_ok=True)
    built = build(options.count, options.seed, english_kinds=english_kinds)
    for name, rows in (("train", built.train), ("dev", built.dev), ("calibration", built.calibration)):
        write_rows(options.out / f"{name}.jsonl", rows)
        print(report(name, rows))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
