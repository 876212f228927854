"""How well the embedder finds what people of PSCon's held-out conversations were recommended, among all titles there."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from parley_training.embedder.pairs import Pair, asked_and_recommended

Embed = Callable[[list[str]], Tensor]


def held_out_pairs(data: Path, language: str, most: int) -> list[Pair]:
    """Requests with a product that was recommended for them; `language` is PSCon's en or cn."""
    pairs: list[Pair] = []
    with gzip.open(data / f"pscon/conversation_{language}.dev.jsonl.gz", "rt", encoding="utf8") as lines:
        for line in lines:
            pairs += asked_and_recommended(json.loads(line)["conversation"])
    return list(dict.fromkeys(pairs))[:most]


def mean_reciprocal_rank(queries: Embed, passages: Embed, pairs: list[Pair]) -> float:
    """Of the best-placed product of each request, among the products of all."""
    titles = sorted({pair.passage for pair in pairs})
    wanted: dict[str, set[int]] = {}
    for pair in pairs:
        wanted.setdefault(pair.query, set()).add(titles.index(pair.passage))
    asked = sorted(wanted)
    scores = queries(asked) @ passages(titles).T
    order = torch.argsort(scores, dim=1, descending=True)
    total = 0.0
    for row, query in enumerate(asked):
        total += 1 / next(place for place, title in enumerate(order[row].tolist(), 1) if title in wanted[query])
    return total / len(asked)
