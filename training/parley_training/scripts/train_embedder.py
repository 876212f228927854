"""Trains the embedder: python -m parley_training.scripts.train_embedder --base DIR --work DIR --rows FILE --demo FILE [--shared DIR] [--steps N]."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch
from tokenizers import Tokenizer

from parley_training.embedder.model import from_e5
from parley_training.embedder.pairs import (
    authored_pairs,
    catalogue_pairs,
    conversation_pairs,
    lexicon_pairs,
    shop_pairs,
    shuffled,
    taxonomy_pairs,
)
from parley_training.embedder.train import Schedule, train

LEXICON = Path(__file__).parents[2] / "data" / "lexicon"
ALL_LAYERS = list(range(12))


def main() -> None:
    """Reads the arguments and trains."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--base", type=Path, required=True, help="folder with the base weights and tokenizer.json")
    arguments.add_argument("--work", type=Path, required=True, help="folder of the checkpoint")
    arguments.add_argument("--rows", type=Path, required=True, help="authored training lines")
    arguments.add_argument("--demo", type=Path, required=True, help="the demo shop's catalogue")
    arguments.add_argument("--shared", type=Path, help="folder of the public data sets; without it only our own data")
    arguments.add_argument("--steps", type=int, default=1500)
    arguments.add_argument("--batch", type=int, default=48)
    arguments.add_argument("--layers", type=int, nargs="+", default=ALL_LAYERS, help="which of the twelve to keep")
    arguments.add_argument("--frozen", type=int, default=0, help="so many of the first layers do not learn")
    chosen = arguments.parse_args()

    parts = [
        authored_pairs(chosen.rows),
        lexicon_pairs(LEXICON),
        catalogue_pairs(chosen.demo, random.Random(1)),
    ]
    if chosen.shared:
        parts += [conversation_pairs(chosen.shared), taxonomy_pairs(chosen.shared), shop_pairs(chosen.shared)]
    pairs = shuffled(parts, seed=1)
    print(f"{len(pairs)} pairs", flush=True)
    base = torch.load(chosen.base / "state_dict.pt", weights_only=True)
    student = from_e5(base, chosen.layers)
    teacher = from_e5(base, ALL_LAYERS, dropout=0.0) if chosen.layers != ALL_LAYERS else None
    tokenizer = Tokenizer.from_file(str(chosen.base / "tokenizer.json"))
    schedule = Schedule(chosen.steps, chosen.batch, frozen_layers=chosen.frozen)
    train(student, teacher, tokenizer, pairs, schedule, chosen.work, lambda line: print(line, flush=True))


if __name__ == "__main__":
    main()
