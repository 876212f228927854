"""From nothing to models/: base weights, training data, parser, embedder, export. Resumable: every step that is done stays done.

usage: python -m parley_training.scripts.train [--setting small|full] [--work DIR] [--out DIR] [--shared DIR]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from parley_training.base.convert import convert

TRAINING = Path(__file__).parents[2]
SCRIPTS = "parley_training.scripts"
DEMO = TRAINING.parent / "demo" / "catalogue.jsonl.gz"


@dataclass(frozen=True)
class Setting:
    """How much is learned: `small` proves in a minute or two that everything fits together, `full` makes the models."""

    lines: int
    parser_steps: int
    parser_layers: tuple[int, int]
    embedder_steps: int
    batch: int
    dev_lines: int


SETTINGS = {
    "small": Setting(200, 6, (1, 1), 3, 8, 8),
    "full": Setting(60_000, 12_000, (6, 2), 3_000, 32, 400),
}


def run(module: str, *arguments: object) -> None:
    """One step in a process of its own, with this Python; raises CalledProcessError where it fails."""
    subprocess.run([sys.executable, "-m", module, *map(str, arguments)], check=True, cwd=TRAINING)


def main() -> None:
    """Runs all steps in order."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--setting", choices=SETTINGS, default="full")
    arguments.add_argument("--work", type=Path, default=TRAINING / "work")
    arguments.add_argument("--out", type=Path, default=TRAINING.parent / "models")
    arguments.add_argument("--shared", type=Path, help="folder of the public data sets, where there is one")
    arguments.add_argument("--version", help="the models' name; default: the setting")
    chosen = arguments.parse_args()
    setting, work = SETTINGS[chosen.setting], chosen.work.resolve()
    base, data, parser, embedder = work / "base", work / "data", work / "parser", work / "embedder"

    if not (base / "state_dict.pt").exists():
        convert(base)
    if not (data / "train.jsonl").exists():
        run("parley_training.data.build", "--out", data, "--count", setting.lines, "--seed", 1)
    sizes = ["--steps", setting.parser_steps, "--batch", setting.batch, "--dev-lines", setting.dev_lines]
    layers = ["--encoder-layers", setting.parser_layers[0], "--decoder-layers", setting.parser_layers[1]]
    run(f"{SCRIPTS}.train_parser", "--data", data, "--base", base, "--work", parser, *sizes, *layers)
    run(
        *(f"{SCRIPTS}.train_embedder", "--base", base, "--work", embedder, "--rows", data / "train.jsonl"),
        *("--demo", DEMO, "--steps", setting.embedder_steps, "--batch", setting.batch),
        *(["--shared", chosen.shared.resolve()] if chosen.shared else []),
    )
    run(
        *(f"{SCRIPTS}.export_models", "--base", base, "--parser", parser, "--embedder", embedder),
        *("--data", data, "--out", chosen.out.resolve(), "--version", chosen.version or chosen.setting),
        *(["--lines", setting.dev_lines] if chosen.setting == "small" else []),
    )


if __name__ == "__main__":
    main()
