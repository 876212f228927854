"""Trains the parser, saves checkpoints and resumes from them."""

from __future__ import annotations

import json
import math
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from parley_training.data.frames import FrameError
from parley_training.data.rows import Row
from parley_training.parser.batches import batches, example_batch
from parley_training.parser.evaluate import evaluate
from parley_training.parser.examples import Example, ExampleMaker
from parley_training.parser.model import Parser, ParserShape, warm_start, warm_tokens
from parley_training.parser.vocabulary import Vocabulary

Report = Callable[[str], None]


@dataclass(frozen=True)
class Schedule:
    """How long and how fast to learn."""

    steps: int
    batch: int = 32
    encoder_rate: float = 2e-4
    decoder_rate: float = 8e-4
    full: float = 1.0
    warm_up: int = 150
    floor: float = 0.03
    seed: int = 1
    save_every: int = 250
    evaluate_every: int = 1000
    frozen_layers: int = 0
    average_decay: float = 0.998

    def rate(self, step: int) -> float:
        """The share of a learning rate at a step: linear warm-up to `full`, then a cosine down to the floor."""
        rise = min(1.0, (step + 1) / self.warm_up)
        return self.full * rise * max(self.floor, 0.5 * (1 + math.cos(math.pi * min(1.0, step / self.steps))))


def make_examples(rows: list[Row], maker: ExampleMaker, report: Report) -> list[Example]:
    """Examples of all rows that can be expressed; says how many cannot."""
    examples, refused = [], 0
    for row in rows:
        try:
            examples.append(maker.make(row))
        except (FrameError, ValueError):
            refused += 1
    report(f"{len(examples)} examples, {refused} rows cannot be expressed")
    return examples


def new_parser(shape: ParserShape, vocabulary: Vocabulary, tokenizer: Tokenizer, base: Path) -> Parser:
    """A parser warm-started from the base weights."""
    model = Parser(shape)
    warm_start(model, torch.load(base, weights_only=True))
    texts = [text.replace("▁", " ").strip() for _, text in vocabulary.tokens]
    warm_tokens(model, [tokenizer.encode(text, add_special_tokens=False).ids if text else [] for text in texts])
    return model


def train(
    model: Parser,
    train_examples: list[Example],
    dev_examples: list[Example],
    vocabulary: Vocabulary,
    schedule: Schedule,
    folder: Path,
    report: Report = print,
) -> None:
    """Runs the schedule, from the folder's checkpoint where there is one; the result stands in `checkpoint.pt`."""
    freeze(model, schedule.frozen_layers)
    optimizer = make_optimizer(model, schedule)
    step = resume(model, optimizer, folder)
    average = new_average(model, schedule, folder)
    if step:
        report(f"resumed at step {step}")
    model.train()
    losses: list[float] = []
    started = time.time()
    first = step
    for chunk in endless(train_examples, schedule, step):
        if step >= schedule.steps:
            break
        for group in optimizer.param_groups:
            group["lr"] = group["full"] * schedule.rate(step)
        loss = model(*example_batch(chunk).tensors())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        average.update_parameters(model)
        losses.append(float(loss))
        step += 1
        if step % 50 == 0:
            speed = (step - first) * schedule.batch / (time.time() - started)
            recent = sum(losses[-50:]) / len(losses[-50:])
            report(f"step {step}/{schedule.steps} loss {recent:.4f} {speed:.0f} examples/s")
        if step % schedule.save_every == 0:
            save(model, average.module, optimizer, step, folder)
        if step % schedule.evaluate_every == 0 and dev_examples:
            report(json.dumps({"step": step, **evaluate(average.module, vocabulary, dev_examples)}))
    save(model, average.module, optimizer, step, folder)
    if dev_examples:
        report(json.dumps({"step": step, **evaluate(average.module, vocabulary, dev_examples)}))


def endless(examples: list[Example], schedule: Schedule, step: int) -> Iterator[list[Example]]:
    """Pass after pass; after a resumption the order is another one, which does no harm."""
    generator = random.Random(schedule.seed * 1_000_003 + step)
    torch.manual_seed(schedule.seed * 1_000_003 + step)
    while True:
        yield from batches(examples, schedule.batch, generator)


def freeze(model: Parser, layers: int) -> None:
    """Keeps the word embeddings, and the input and the first layers of the encoder where `layers` > 0, as they are."""
    model.words.weight.requires_grad = False
    if layers:
        for part in (model.positions, model.segments, model.source_norm, *model.encoder[:layers]):
            part.requires_grad_(False)


def make_optimizer(model: Parser, schedule: Schedule) -> torch.optim.AdamW:
    """The warm encoder learns slower than what starts from nothing."""
    warm = ("encoder.", "positions.", "source_norm.")
    encoder = [p for name, p in model.named_parameters() if p.requires_grad and name.startswith(warm)]
    rest = [p for name, p in model.named_parameters() if p.requires_grad and not name.startswith(warm)]
    groups = [
        {"params": encoder, "lr": schedule.encoder_rate, "full": schedule.encoder_rate},
        {"params": rest, "lr": schedule.decoder_rate, "full": schedule.decoder_rate},
    ]
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)


def new_average(model: Parser, schedule: Schedule, folder: Path) -> AveragedModel:
    """The exponential average of the weights over the steps, which is what is evaluated and exported; resumed like the weights."""
    average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(schedule.average_decay))
    average.requires_grad_(False)
    path = folder / "checkpoint.pt"
    if path.exists():
        average.module.load_state_dict(torch.load(path, weights_only=True)["average"], strict=False)
        average.n_averaged += 1
    return average


def save(model: Parser, average: nn.Module, optimizer: torch.optim.Optimizer, step: int, folder: Path) -> None:
    """Writes beside and renames, so that a checkpoint is whole or absent."""
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / "checkpoint.part"
    state = {"model": learnt(model), "average": learnt(average), "optimizer": optimizer.state_dict(), "step": step}
    torch.save({**state, "shape": model.shape.to_dict()}, beside)
    beside.replace(folder / "checkpoint.pt")


def learnt(model: nn.Module) -> dict[str, torch.Tensor]:
    """The weights without the word embeddings, which stand with the base weights."""
    return {name: tensor for name, tensor in model.state_dict().items() if name != "words.weight"}


def start_from(model: Parser, folder: Path) -> None:
    """Takes the averaged weights of another run's checkpoint; its optimizer and its step stay behind."""
    model.load_state_dict(torch.load(folder / "checkpoint.pt", weights_only=True)["average"], strict=False)


def resume(model: Parser, optimizer: torch.optim.Optimizer, folder: Path) -> int:
    """Loads the folder's checkpoint; returns the step it stands at, 0 where there is none."""
    path = folder / "checkpoint.pt"
    if not path.exists():
        return 0
    stored = torch.load(path, weights_only=True)
    model.load_state_dict(stored["model"], strict=False)
    optimizer.load_state_dict(stored["optimizer"])
    return int(stored["step"])
