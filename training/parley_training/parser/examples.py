"""Annotated lines as what the model learns: source pieces in, a sequence of tokens and copied spans out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tokenizers import Tokenizer

from parley_training.data.frames import Term, parse_line
from parley_training.data.rows import Row
from parley_training.parser.vocabulary import COPY, END, Vocabulary

BOS, PAD, SEPARATOR = 0, 1, 2
MAX_SOURCE_PIECES = 160  # specials and state included
MAX_STATE_PIECES = 60
MAX_SPAN = 20
MAX_ALTERNATIVES = 4

Span = tuple[int, int]


@dataclass(frozen=True)
class Source:
    """What the encoder reads; `pieces` are the literal texts, so that copying is exact even where ids are unknown."""

    ids: list[int]
    pieces: list[str]
    text_end: int

    def span_text(self, start: int, end: int) -> str:
        """The text of a span, both ends inside."""
        return "".join(self.pieces[start : end + 1]).replace("▁", " ").strip()


@dataclass(frozen=True)
class Step:
    """One output step: a token, or COPY with the spans that would all be right."""

    token: int
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Example:
    """One line to learn from."""

    source: Source
    steps: list[Step]
    row: Row


def state_text(row: Row) -> str:
    """What the parser is told beside the sentence, as text; the program builds the same."""
    told = (("shown", row.shown), ("focus", row.focus), ("asked", row.asked))
    parts = [f"{name} {value}" for name, value in told if value]
    return " ".join([*parts, row.context] if row.context else parts)


def encode_source(tokenizer: Tokenizer, text: str, state: str) -> Source:
    """The sentence, cut to what room the state leaves, and behind a separator the state."""
    told = tokenizer.encode(state, add_special_tokens=False) if state else None
    state_ids = [*told.ids[:MAX_STATE_PIECES], SEPARATOR] if told and told.ids else []
    room = MAX_SOURCE_PIECES - 2 - len(state_ids)
    sentence = tokenizer.encode(text, add_special_tokens=False)
    ids, pieces = list(sentence.ids[:room]), list(sentence.tokens[:room])
    return Source(
        ids=[BOS, *ids, SEPARATOR, *state_ids],
        pieces=["", *pieces, "", *("" for _ in state_ids)],
        text_end=1 + len(ids),
    )


class ExampleMaker:
    """Turns rows into examples; knows the tokenizer and the output vocabulary."""

    def __init__(self, tokenizer: Tokenizer, vocabulary: Vocabulary) -> None:
        self.tokenizer = tokenizer
        self.vocabulary = vocabulary

    def make(self, row: Row) -> Example:
        """Raises ValueError where a line is not of the language."""
        source = encode_source(self.tokenizer, row.text, state_text(row))
        spans = _span_index(source)
        steps: list[Step] = []
        for frame in parse_line(row.line):
            steps.append(Step(self._token("act", frame.act)))
            for term in frame.terms:
                steps += self._term(term, spans)
        return Example(source, [*steps, Step(END)], row)

    def _token(self, kind: str, text: str) -> int:
        found = self.vocabulary.find(kind, text)
        if found is None:
            raise ValueError(f"the output vocabulary has no {kind} {text!r}")
        return found

    def _term(self, term: Term, spans: dict[str, list[Span]]) -> list[Step]:
        whole = self.vocabulary.find("term", str(term))
        if whole is not None:
            return [Step(whole)]
        name = f"{term.slot} {term.operator}"
        if term.slot == "audience" and term.value.startswith("age "):
            return [Step(self._token("age-slot", f"{name} age")), *self._value(term.value[4:], spans, number=True)]
        number = self.vocabulary.find("number-slot", name)
        if number is not None:
            return [Step(number), *self._value(term.value, spans, number=True)]
        return [Step(self._token("slot", name)), *self._value(term.value, spans, number=False)]

    def _value(self, value: str, spans: dict[str, list[Span]], *, number: bool) -> list[Step]:
        """The longest runs of words that stand in the sentence are copied; the rest is spelled in pieces."""
        words, steps, at = value.split(" "), [], 0
        while at < len(words):
            for end in range(len(words), at, -1):
                found = spans.get(" ".join(words[at:end]))
                if found:
                    steps.append(Step(COPY, tuple(found[:MAX_ALTERNATIVES])))
                    at = end
                    break
            else:
                steps += self._word(words[at], spans, number=number)
                at += 1
        return steps

    def _word(self, word: str, spans: dict[str, list[Span]], *, number: bool) -> list[Step]:
        parts = re.findall(r"\d+(?:\.\d+)?|\D+", word)
        if len(parts) > 1 and all(part in spans for part in parts):
            glue = Step(self._token("glue", ""))
            steps: list[Step] = []
            for part in parts:
                steps += [*([glue] if steps else []), Step(COPY, tuple(spans[part][:MAX_ALTERNATIVES]))]
            return steps
        return [Step(token) for token in self._spell(word, number=number)]

    def _spell(self, word: str, *, number: bool) -> list[int]:
        tokens: list[int] = []
        for piece in spelling(self.tokenizer, word):
            token = self.vocabulary.piece(piece)
            letters = (
                [token] if token is not None else [self.vocabulary.piece(letter) for letter in split_letters(piece)]
            )
            if None in letters:
                raise ValueError(f"{word!r} cannot be spelled")
            tokens += [letter for letter in letters if letter is not None]
        if number and any(self.vocabulary.tokens[token][0] != "digit" for token in tokens):
            raise ValueError(f"{word!r} is not a number")
        return tokens


def spelling(tokenizer: Tokenizer, word: str) -> list[str]:
    """The pieces that spell a word, digits one by one: `▁256gb` as ▁2 5 6 gb."""
    pieces: list[str] = []
    for piece in tokenizer.encode(word, add_special_tokens=False).tokens:
        pieces += split_letters(piece) if any(c.isdigit() for c in piece) else [piece]
    if pieces and pieces[0] == "▁" and len(pieces) > 1:
        pieces = ["▁" + pieces[1], *pieces[2:]]
    return pieces


def split_letters(piece: str) -> list[str]:
    """`▁ab` as ▁a b."""
    bare = piece.removeprefix("▁")
    return [("▁" if place == 0 and piece.startswith("▁") else "") + letter for place, letter in enumerate(bare)]


def _span_index(source: Source) -> dict[str, list[Span]]:
    """Every copyable span by its lower-case text and, for order numbers, by its text as written."""
    found: dict[str, list[Span]] = {}
    for start in range(1, source.text_end):
        for end in range(start, min(source.text_end, start + MAX_SPAN)):
            text = source.span_text(start, end)
            for key in {text, text.lower()}:
                if key:
                    found.setdefault(key, []).append((start, end))
    return found
