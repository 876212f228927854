"""The generator: valid lines, values that can be derived, the same lines for the same seed."""

import random
from itertools import islice
from pathlib import Path

import pytest

from parley_training.data.frames import ACTS, parse_line
from parley_training.data.grammar import PATTERN_FOLDER, Grammar
from parley_training.data.lexicon import load_lexicon
from parley_training.data.lint import number_problem
from parley_training.data.pattern import PatternError, choose_text, parse_pattern, read_patterns
from parley_training.data.rows import Row


def _lines(language: str, count: int, seed: int = 5) -> list[Row]:
    return list(islice(Grammar(language, seed).lines(), count))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_act_is_generated_and_every_line_is_of_the_language(language: str) -> None:
    acts = {frame.act for row in _lines(language, 6000) for frame in parse_line(row.line)}
    assert acts == set(ACTS)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_same_seed_gives_the_same_lines(language: str) -> None:
    assert _lines(language, 300) == _lines(language, 300)
    assert _lines(language, 300) != _lines(language, 300, seed=6)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_prices_stand_in_the_text_or_follow_from_it(language: str) -> None:
    problems = [(row.text, row.line) for row in _lines(language, 3000) if number_problem(row)]
    assert problems == []


def test_english_values_that_are_copied_stand_in_the_text() -> None:
    for row in _lines("en", 3000):
        for frame in parse_line(row.line):
            for term in frame.terms:
                if term.slot in ("brand", "like", "order"):
                    assert term.value.lower() in row.text.lower() or term.value.replace("'", "") in row.text.lower()


def test_references_stay_within_what_is_shown() -> None:
    for row in _lines("en", 3000):
        for frame in parse_line(row.line):
            for term in frame.terms:
                if term.slot == "ref" and term.value.isdigit() and row.shown:
                    assert int(term.value) <= row.shown


@pytest.mark.parametrize(
    "path", sorted(PATTERN_FOLDER.glob("*/*.txt")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_every_pattern_can_be_said(path: Path) -> None:
    grammar = Grammar(path.parent.name, 1)
    for pattern in read_patterns(path):
        assert any(grammar.say(pattern, 1.0) or grammar.say(pattern, 0.0) for _ in range(60)), pattern.text


def test_a_chinese_kind_is_decided_once() -> None:
    decided: dict[str, str] = {}
    for entries in load_lexicon("zh").lists["kinds"].values():
        for entry in entries:
            assert decided.setdefault(entry.said, entry.value) == entry.value


def test_a_pattern_makes_its_choices_and_leaves_placeholders() -> None:
    texts = {choose_text("(show|find) {kind}[ please|now]", random.Random(seed)) for seed in range(60)}
    assert texts == {f"{verb} {{kind}}{tail}" for verb in ("show", "find") for tail in ("", " please", " now")}


@pytest.mark.parametrize(
    "line", ["search {kind}", "dance :: {kind}", "search category :: {kind}", "search && refine :: a / b / c"]
)
def test_a_broken_pattern_is_refused(line: str) -> None:
    with pytest.raises(PatternError):
        parse_pattern(line)
