"""Checks annotated lines: `python -m parley_training.data.lint FILE…` (exit 1 where anything is wrong).

Wrong are: what is not of the frame language, a state the line contradicts, a number that neither stands in the text nor
follows from its number words, one text and state with two annotations, and one text in two splits.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from .frames import FrameError, parse_line
from .numbers import SLANG_AMOUNTS, plain, read_chinese, read_english
from .rows import Row, row_from_json
from .splits import normalised

_CHINESE_NUMBER = re.compile(
    r"[\d.]*[零〇一二三四五六七八九十百千万两兩萬kK]+[\d零〇一二三四五六七八九十百千万两兩萬]*"
)
_ENGLISH_NUMBER_WORD = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand grand a and"
).split()
_COMPUTED = re.compile(
    r"half|double|twice|couple|dozen|pair|score|treble|半|倍|俩|双|来块|来|多|几|把块|出头|不到|斤|折|十几|打|刀|钱|两三|big|mum|grand|ton|fiver|tenner"
)


def number_problem(row: Row) -> str | None:
    """What is wrong with the numbers of prices and quantities, or None; a warning, for people may say them oddly."""
    if _COMPUTED.search(row.text.lower()):
        return None
    said = said_numbers(row.text)
    bounds = {plain(number * factor) for number in said for factor in (1, 0.8, 1.2)}
    for frame in parse_line(row.line):
        for term in frame.terms:
            numeric = term.slot == "price" and term.value != "shown"
            if numeric and plain(float(term.value)) not in bounds:
                return f"{term}: not in the text"
    return None


def said_numbers(text: str) -> set[float]:
    """All numbers that a text says in digits or words of either language."""
    text = text.lower().translate(str.maketrans("０１２３４５６７８９", "0123456789"))
    numbers = set()
    for match in re.finditer(r"(\d[\d,]*(?:\.\d+)?)(k)?", text):
        value = float(match[1].replace(",", ""))
        numbers |= {value, value * 1000}
    for match in _CHINESE_NUMBER.finditer(text):
        numbers |= {float(value) for value in _readings(match[0])}
    numbers |= {float(value) for value in _english_readings(text)}
    return numbers


def _readings(text: str) -> Iterator[int]:
    """What a run of Chinese numerals may say, two neighbours (两三百) included."""
    value = read_chinese(text)
    if value is not None:
        yield value
        yield value * 10
    neighbours = re.fullmatch(r"([一二两三四五六七八])([二三四五六七八九])([十百千万])(.*)", text)
    if neighbours:
        for digit in neighbours[1], neighbours[2]:
            number = read_chinese(digit + neighbours[3])
            if number is not None:
                yield number


def _english_readings(text: str) -> Iterator[int]:
    for words, value in SLANG_AMOUNTS.items():
        if words in text:
            yield value
    words = re.findall(r"[a-z]+", text)
    for start in range(len(words)):
        for end in range(start + 1, min(start + 7, len(words)) + 1):
            if all(word in _ENGLISH_NUMBER_WORD for word in words[start:end]):
                value = read_english(" ".join(words[start:end]))
                if value is not None:
                    yield value


def check_files(paths: Iterable[Path]) -> tuple[list[str], list[str], Counter[str]]:
    """Errors, warnings and counts by act over files of lines."""
    errors: list[str] = []
    warnings: list[str] = []
    acts: Counter[str] = Counter()
    annotations: dict[tuple[object, ...], str] = {}
    homes: dict[str, Path] = {}
    for path in paths:
        for number, text in enumerate(path.read_text(encoding="utf8").splitlines(), 1):
            place = f"{path}:{number}"
            try:
                row = row_from_json(text).canonical()
            except (FrameError, json.JSONDecodeError, TypeError) as error:
                errors.append(f"{place}: {error}")
                continue
            key = (row.text, row.context, row.shown, row.focus, row.asked)
            if annotations.setdefault(key, row.line) != row.line:
                errors.append(f"{place}: also annotated as {annotations[key]!r}")
            if _is_split(path) and homes.setdefault(normalised(row.text), path) != path and normalised(row.text):
                errors.append(f"{place}: the text also stands in {homes[normalised(row.text)]}")
            problem = number_problem(row)
            if problem:
                warnings.append(f"{place}: {problem}: {row.text}")
            acts.update(frame.act for frame in parse_line(row.line))
    return errors, warnings, acts


def _is_split(path: Path) -> bool:
    return path.stem in ("train", "dev", "calibration")


def main(arguments: list[str]) -> int:
    """Print what is wrong; returns the exit status."""
    if not arguments:
        print(__doc__)
        return 2
    errors, warnings, acts = check_files(map(Path, arguments))
    for message in errors:
        print(message, file=sys.stderr)
    for message in warnings:
        print(f"warning: {message}", file=sys.stderr)
    print(" ".join(f"{act} {count}" for act, count in acts.most_common()))
    print(f"{len(errors)} wrong, {len(warnings)} to look at")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
