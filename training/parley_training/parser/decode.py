"""The reference decoder: greedy, held to the language by the table of classes, the same rule the program follows."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from parley_training.data.frames import Frame, Term, format_line
from parley_training.parser.batches import source_batch
from parley_training.parser.examples import Source
from parley_training.parser.model import Parser
from parley_training.parser.vocabulary import AFTER_SPAN, COPY, END, NEXT_CLASSES, SPAN, START, Vocabulary

MAX_STEPS = 48


@dataclass
class Choice:
    """One step that was decoded."""

    token: int
    span: tuple[int, int] | None
    log_probability: float


@dataclass
class Decoded:
    """One whole output; `complete` when the end was reached within the step limit."""

    choices: list[Choice]
    complete: bool

    @property
    def probability(self) -> float:
        """Of the whole line, uncalibrated."""
        return float(torch.tensor([choice.log_probability for choice in self.choices]).sum().exp())


class Grammar:
    """Which tokens may follow which class, as masks over the vocabulary."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.kinds = [kind for kind, _ in vocabulary.tokens]
        self.masks = {kind: self._mask(following) for kind, following in NEXT_CLASSES.items()}
        self.span_after = {kind: SPAN in following for kind, following in NEXT_CLASSES.items()}
        self.after_span = self._mask(AFTER_SPAN)

    def _mask(self, following: list[str]) -> Tensor:
        return torch.tensor([0.0 if kind in following else float("-inf") for kind in self.kinds])

    def allowed(self, choice: Choice | None) -> tuple[Tensor, bool]:
        """The mask of tokens after a choice, and whether a span may come."""
        if choice is None:
            return self.masks["start"], False
        if choice.span is not None:
            return self.after_span, True
        kind = self.kinds[choice.token]
        return self.masks[kind], self.span_after[kind]


@torch.no_grad()
def decode(model: Parser, grammar: Grammar, sources: list[Source]) -> list[Decoded]:
    """Greedy outputs of a batch of sources."""
    source, span_mask = source_batch(sources)
    states, affinity, bias = model.encode(source)
    crosses = [layer.cross(states) for layer in model.decoder]
    rows: list[list[Choice]] = [[] for _ in sources]
    done = [False] * len(sources)
    token = torch.full((len(sources), 1), START)
    span = torch.zeros(len(sources), 1, 2, dtype=torch.long)
    pasts: list[tuple[Tensor, Tensor] | None] = [None] * len(model.decoder)
    for step in range(MAX_STEPS):
        x = model.step_input(token, span, states, model.steps.weight[step : step + 1])
        for number, layer in enumerate(model.decoder):
            x, pasts[number] = layer(x, crosses[number], bias, None, model.dropout, pasts[number])
        token_scores, span_scores = model.scores(x, states, affinity, span_mask)
        for row, choices in enumerate(rows):
            if done[row]:
                continue
            choice = best_choice(grammar, choices[-1] if choices else None, token_scores[row, 0], span_scores[row, 0])
            choices.append(choice)
            done[row] = choice.token == END
            token[row, 0] = choice.token
            span[row, 0] = torch.tensor(choice.span or (0, 0))
        if all(done):
            break
    return [Decoded(choices, ended) for choices, ended in zip(rows, done, strict=True)]


def best_choice(grammar: Grammar, last: Choice | None, token_scores: Tensor, span_scores: Tensor) -> Choice:
    """The likeliest action that the grammar allows; a token before a span, the lowest index first."""
    mask, span_allowed = grammar.allowed(last)
    value, token = (token_scores + mask).max(-1)
    if span_allowed:
        span_value, flat = span_scores.flatten().max(-1)
        if span_value > value:
            size = span_scores.shape[0]
            return Choice(COPY, (int(flat) // size, int(flat) % size), float(span_value))
    return Choice(int(token), None, float(value))


def to_frames(decoded: Decoded, source: Source, vocabulary: Vocabulary) -> list[Frame]:
    """The frames that an output spells."""
    frames: list[Frame] = []
    open_slot, value, glued = "", "", False

    def finish() -> None:
        if open_slot:
            slot, operator, *age = open_slot.split(" ")
            text = value.strip() if slot == "order" else value.strip().lower()
            frames[-1].terms.append(Term(slot, operator, " ".join([*age, text])))

    for choice in decoded.choices:
        kind, text = vocabulary.tokens[choice.token]
        if choice.span is not None:
            value += ("" if glued else " ") + source.span_text(*choice.span)
        elif kind in ("piece", "digit"):
            value += text.replace("▁", "" if glued else " ")
        elif kind in ("act", "slot", "number-slot", "age-slot", "term", "end"):
            finish()
            open_slot, value = "", ""
            if kind == "act":
                frames.append(Frame(text))
            elif kind == "term":
                frames[-1].terms.append(Term(*text.split(" ", 2)))
            elif kind != "end":
                open_slot = text
        glued = kind == "glue"
    return frames


def to_line(decoded: Decoded, source: Source, vocabulary: Vocabulary) -> str:
    """The frame line that an output spells."""
    return format_line(to_frames(decoded, source, vocabulary))
