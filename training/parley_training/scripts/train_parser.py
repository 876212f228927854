"""Trains the parser on built rows: python -m parley_training.scripts.train_parser --data DIR --base DIR --work DIR [--steps N]."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

from tokenizers import Tokenizer

from parley_training.data.rows import read_rows
from parley_training.parser.examples import Example, ExampleMaker
from parley_training.parser.model import ParserShape
from parley_training.parser.train import Schedule, make_examples, new_parser, start_from, train
from parley_training.parser.vocabulary import make_vocabulary

PIECES = Path(__file__).parents[2] / "data" / "output-pieces.txt"


def mixed(examples: list[Example], authored_share: float, seed: int) -> list[Example]:
    """Repeats the authored lines until they make up their share."""
    authored = [example for example in examples if example.row.source == "authored"]
    other = [example for example in examples if example.row.source != "authored"]
    if not other or not authored:
        return examples
    repeats = max(1, round(authored_share / (1 - authored_share) * len(other) / len(authored)))
    result = authored * repeats + other
    random.Random(seed).shuffle(result)
    return result


def main() -> None:
    """Reads the arguments and trains."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder with train.jsonl and dev.jsonl")
    arguments.add_argument("--base", type=Path, required=True, help="folder with the base weights and tokenizer.json")
    arguments.add_argument("--work", type=Path, required=True, help="folder of the checkpoint")
    arguments.add_argument("--steps", type=int, default=4000)
    arguments.add_argument("--batch", type=int, default=32)
    arguments.add_argument("--encoder-layers", type=int, default=6)
    arguments.add_argument("--decoder-layers", type=int, default=2)
    arguments.add_argument("--authored-share", type=float, default=0.4)
    arguments.add_argument("--start-from", type=Path, help="folder of another run, whose weights are taken")
    arguments.add_argument("--frozen-layers", type=int, default=0, help="first encoder layers that do not learn")
    arguments.add_argument(
        "--rate", type=float, default=1.0, help="share of the full learning rates, less where weights are taken"
    )
    arguments.add_argument("--dev-lines", type=int, default=400, help="evaluated while training")
    chosen = arguments.parse_args()

    tokenizer = Tokenizer.from_file(str(chosen.base / "tokenizer.json"))
    vocabulary = make_vocabulary(PIECES.read_text(encoding="utf8").split())
    chosen.work.mkdir(parents=True, exist_ok=True)
    vocabulary.save(chosen.work / "parser.vocabulary.json")
    maker = ExampleMaker(tokenizer, vocabulary)
    schedule = Schedule(chosen.steps, chosen.batch, full=chosen.rate, frozen_layers=chosen.frozen_layers)
    rows = list(read_rows(chosen.data / "train.jsonl"))
    learn = mixed(make_examples(rows, maker, print), chosen.authored_share, schedule.seed)
    dev = make_examples(list(read_rows(chosen.data / "dev.jsonl"))[: chosen.dev_lines], maker, print)
    shape = ParserShape(
        tokenizer.get_vocab_size(),
        len(vocabulary),
        encoder_layers=chosen.encoder_layers,
        decoder_layers=chosen.decoder_layers,
    )
    model = new_parser(shape, vocabulary, tokenizer, chosen.base / "state_dict.pt")
    if chosen.start_from:
        start_from(model, chosen.start_from)
    train(model, learn, dev, vocabulary, schedule, chosen.work, lambda line: print(line, flush=True))


if __name__ == "__main__":
    main()
