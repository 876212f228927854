"""Batches of examples as tensors."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from parley_training.parser.examples import MAX_ALTERNATIVES, PAD, Example, Source
from parley_training.parser.vocabulary import START


@dataclass
class Batch:
    """The arguments of `Parser.forward`, in its order."""

    source: Tensor
    span_mask: Tensor
    tokens: Tensor
    spans: Tensor
    targets: Tensor
    acceptable: Tensor

    def tensors(self) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]:
        """For `Parser.forward(*batch.tensors())`."""
        return self.source, self.span_mask, self.tokens, self.spans, self.targets, self.acceptable


def source_batch(sources: list[Source]) -> tuple[Tensor, Tensor]:
    """Ids [B, S], padded, and a mask [B, S] of what may be copied: the sentence, not the state."""
    size = max(len(source.ids) for source in sources)
    ids = torch.full((len(sources), size), PAD, dtype=torch.long)
    mask = torch.zeros(len(sources), size)
    for row, source in enumerate(sources):
        ids[row, : len(source.ids)] = torch.tensor(source.ids)
        mask[row, 1 : source.text_end] = 1
    return ids, mask


def example_batch(examples: list[Example]) -> Batch:
    """Examples of about one length as one batch."""
    source, span_mask = source_batch([example.source for example in examples])
    shape = (len(examples), max(len(example.steps) for example in examples))
    tokens = torch.full(shape, START, dtype=torch.long)
    spans = torch.zeros(*shape, 2, dtype=torch.long)
    targets = torch.full(shape, -1, dtype=torch.long)
    acceptable = torch.full((*shape, MAX_ALTERNATIVES, 2), -1, dtype=torch.long)
    for row, example in enumerate(examples):
        for at, step in enumerate(example.steps):
            targets[row, at] = step.token
            for place, span in enumerate(step.spans):
                acceptable[row, at, place] = torch.tensor(span)
            if at + 1 < shape[1]:
                tokens[row, at + 1] = step.token
                if step.spans:
                    spans[row, at + 1] = torch.tensor(step.spans[0])
    return Batch(source, span_mask, tokens, spans, targets, acceptable)


def batches(examples: list[Example], size: int, generator: random.Random) -> Iterator[list[Example]]:
    """One pass in random order; a batch holds examples of about one length, so that little is padding."""
    order = list(range(len(examples)))
    generator.shuffle(order)
    chunks: list[list[int]] = []
    for start in range(0, len(order), size * 40):
        near = sorted(
            order[start : start + size * 40], key=lambda i: (len(examples[i].source.ids), len(examples[i].steps))
        )
        chunks += [near[at : at + size] for at in range(0, len(near), size)]
    generator.shuffle(chunks)
    for chunk in chunks:
        yield [examples[i] for i in chunk]
