"""Trains the embedder: it learns which texts belong together and, where there is a teacher, follows it (distillation)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from torch import Tensor, nn

from parley_training.embedder.model import PRODUCT_PREFIX, QUERY_PREFIX, Embedder
from parley_training.embedder.pairs import Pair
from parley_training.encoder import PAD

Report = Callable[[str], None]


@dataclass(frozen=True)
class Schedule:
    """How long to learn and how the two losses are weighed."""

    steps: int
    batch: int = 48
    rate: float = 5e-5
    warm_up: int = 50
    max_query: int = 24
    max_passage: int = 40
    temperature: float = 0.05
    follow_weight: float = 20.0
    frozen_layers: int = 0
    save_every: int = 50
    seed: int = 1


def encode(tokenizer: Tokenizer, texts: list[str], longest: int) -> Tensor:
    """Ids [B, S] with start and separator, padded with 1."""
    rows = [[0, *item.ids[: longest - 2], 2] for item in tokenizer.encode_batch(texts, add_special_tokens=False)]
    width = max(map(len, rows))
    return torch.tensor([row + [PAD] * (width - len(row)) for row in rows])


def belong_together(queries: Tensor, passages: Tensor, same: Tensor, temperature: float) -> Tensor:
    """InfoNCE over the batch (van den Oord et al., 2018), both ways; pairs of equal texts are not held against each other."""
    scores = queries @ passages.T / temperature
    scores = scores.masked_fill(same, float("-inf"))
    target = torch.arange(len(scores))
    return (F.cross_entropy(scores, target) + F.cross_entropy(scores.T, target)) / 2


def train(
    student: Embedder,
    teacher: Embedder | None,
    tokenizer: Tokenizer,
    pairs: list[Pair],
    schedule: Schedule,
    folder: Path,
    report: Report = print,
) -> None:
    """Runs the schedule from the folder's checkpoint, where there is one."""
    freeze(student, schedule.frozen_layers)
    learned = [parameter for parameter in student.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=schedule.rate, weight_decay=0.01)
    step = resume(student, optimizer, folder)
    torch.manual_seed(schedule.seed + step)
    student.train()
    started, first, recent = time.time(), step, []
    while step < schedule.steps:
        start = step * schedule.batch % max(1, len(pairs) - schedule.batch)
        loss = pair_loss(student, teacher, tokenizer, pairs[start : start + schedule.batch], schedule)
        for group in optimizer.param_groups:
            group["lr"] = schedule.rate * min(1.0, (step + 1) / schedule.warm_up) * max(0.05, 1 - step / schedule.steps)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        step += 1
        recent.append(loss.item())
        if step % 25 == 0:
            speed = (step - first) * schedule.batch / (time.time() - started)
            report(f"step {step}/{schedule.steps} loss {sum(recent[-25:]) / 25:.4f} {speed:.0f} pairs/s")
        if step % schedule.save_every == 0:
            save(student, optimizer, step, folder)
    save(student, optimizer, step, folder)


def freeze(student: Embedder, layers: int) -> None:
    """Word embeddings never learn; the first layers, and what is below them, as told."""
    fixed: list[nn.Module] = [student.words]
    if layers:
        fixed += [student.positions, student.source_norm, *student.encoder[:layers]]
    for module in fixed:
        module.requires_grad_(False)


def pair_loss(
    student: Embedder, teacher: Embedder | None, tokenizer: Tokenizer, pairs: list[Pair], schedule: Schedule
) -> Tensor:
    """The loss of one batch."""
    queries = encode(tokenizer, [QUERY_PREFIX + pair.query for pair in pairs], schedule.max_query)
    passages = encode(tokenizer, [PRODUCT_PREFIX + pair.passage for pair in pairs], schedule.max_passage)
    got_queries, got_passages = student(queries), student(passages)
    loss = belong_together(got_queries, got_passages, equal_texts(pairs), schedule.temperature)
    if teacher is None:
        return loss
    with torch.no_grad():
        wanted_queries, wanted_passages = teacher(queries), teacher(passages)
    follow = 2 - (got_queries * wanted_queries).sum(-1).mean() - (got_passages * wanted_passages).sum(-1).mean()
    return loss + schedule.follow_weight * follow


def equal_texts(pairs: list[Pair]) -> Tensor:
    """Where another row of the batch has the same query or the same passage."""
    size = len(pairs)
    same = torch.zeros(size, size, dtype=torch.bool)
    for row, left in enumerate(pairs):
        for column, right in enumerate(pairs):
            same[row, column] = row != column and (left.query == right.query or left.passage == right.passage)
    return same


def save(student: Embedder, optimizer: torch.optim.Optimizer, step: int, folder: Path) -> None:
    """Writes beside and renames, so that a checkpoint is whole or absent."""
    folder.mkdir(parents=True, exist_ok=True)
    state = {name: tensor for name, tensor in student.state_dict().items() if name != "words.weight"}
    beside = folder / "checkpoint.part"
    torch.save({"model": state, "optimizer": optimizer.state_dict(), "step": step}, beside)
    beside.replace(folder / "checkpoint.pt")


def resume(student: Embedder, optimizer: torch.optim.Optimizer | None, folder: Path) -> int:
    """Loads the folder's checkpoint; returns the step it stands at, 0 where there is none."""
    path = folder / "checkpoint.pt"
    if not path.exists():
        return 0
    stored = torch.load(path, weights_only=True)
    student.load_state_dict(stored["model"], strict=False)
    if optimizer is not None:
        optimizer.load_state_dict(stored["optimizer"])
    return int(stored["step"])
