"""Makes models/ from trained checkpoints: graphs, 8-bit weights, calibration, report, and the manifest last.

usage: python -m parley_training.scripts.export_models --base DIR --parser DIR --embedder DIR --data DIR --out DIR --version NAME
"""

from __future__ import annotations

import argparse
import json
import logging
import shutil
from pathlib import Path

import torch
from tokenizers import Tokenizer

from parley_training.data.frames import parse_line
from parley_training.data.lexicon import DATA_FOLDER
from parley_training.data.rows import read_rows
from parley_training.data.said_words import said_words, write_known_kinds, write_said_words
from parley_training.embedder.export import OPSET as EMBEDDER_OPSET
from parley_training.embedder.export import export_embedder
from parley_training.embedder.model import HIDDEN, MAX_TOKENS, PRODUCT_PREFIX, QUERY_PREFIX, Embedder
from parley_training.embedder.train import resume as resume_embedder
from parley_training.manifest import write_manifest
from parley_training.parity import write_parity
from parley_training.parser.calibrate import expected_error, isotonic
from parley_training.parser.decode import MAX_STEPS, Grammar, to_frames
from parley_training.parser.evaluate import evaluate, same_frames
from parley_training.parser.examples import MAX_SOURCE_PIECES, Example, ExampleMaker
from parley_training.parser.export import OPSET, export_parser
from parley_training.parser.graphs import ParserGraphs
from parley_training.parser.model import Parser, ParserShape
from parley_training.parser.train import make_examples
from parley_training.parser.vocabulary import Vocabulary
from parley_training.quantise import pack_weights, quantise_blocks

LANGUAGES = ["en", "zh"]


def load_parser(base: Path, folder: Path) -> Parser:
    """The trained parser, its weights averaged over the last steps; its word embeddings were frozen and so stand with the base weights."""
    stored = torch.load(folder / "checkpoint.pt", weights_only=True)
    model = Parser(ParserShape(**stored["shape"]))
    words = torch.load(base / "state_dict.pt", weights_only=True)["embeddings.word_embeddings.weight"]
    model.load_state_dict({**stored["average"], "words.weight": words})
    return model.eval()


def load_embedder(base: Path, folder: Path) -> Embedder:
    """The trained embedder, likewise."""
    stored = torch.load(folder / "checkpoint.pt", weights_only=True)
    words = torch.load(base / "state_dict.pt", weights_only=True)["embeddings.word_embeddings.weight"]
    layers = 1 + max(int(name.split(".")[1]) for name in stored["model"] if name.startswith("encoder."))
    model = Embedder(words.shape[0], layers)
    with torch.no_grad():
        model.words.weight.copy_(words)
    resume_embedder(model, None, folder)
    return model.eval()


def read_with_graphs(graphs: ParserGraphs, vocabulary: Vocabulary, examples: list[Example]) -> list[tuple[float, bool]]:
    """For each example the probability of what the graphs wrote, and whether it is exactly right."""
    grammar, results = Grammar(vocabulary), []
    for example in examples:
        decoded = graphs.decode(grammar, example.source)
        frames = to_frames(decoded, example.source, vocabulary) if decoded.complete else []
        results.append((decoded.probability, same_frames(frames, parse_line(example.row.line))))
    return results


def export_the_parser(chosen: argparse.Namespace, tokenizer: Tokenizer, work: Path) -> dict[str, object]:
    """Parser files into the folder; returns the manifest's part, with the report."""
    vocabulary = Vocabulary.load(chosen.parser / "parser.vocabulary.json")
    model = load_parser(chosen.base, chosen.parser)
    encoder, decoder = export_parser(model, work)
    pack_weights(encoder, chosen.out / "parser.encoder.onnx")
    quantise_blocks(decoder, chosen.out / "parser.decoder.onnx")
    shutil.copy(chosen.parser / "parser.vocabulary.json", chosen.out)

    maker = ExampleMaker(tokenizer, vocabulary)
    dev = make_examples(list(read_rows(chosen.data / "dev.jsonl"))[: chosen.lines], maker, print)
    kept_apart = make_examples(list(read_rows(chosen.data / "calibration.jsonl"))[: chosen.lines], maker, print)
    small = ParserGraphs(chosen.out / "parser.encoder.onnx", chosen.out / "parser.decoder.onnx")
    measured = read_with_graphs(small, vocabulary, kept_apart)
    points = isotonic([raw for raw, _ in measured], [right for _, right in measured])
    on_dev = read_with_graphs(small, vocabulary, dev)
    report = {
        "dev": evaluate(model, vocabulary, dev),
        "dev exact, 8-bit": round(sum(right for _, right in on_dev) / len(on_dev), 4),
        "expected calibration error, dev": round(
            expected_error([interpolate(points, raw) for raw, _ in on_dev], [right for _, right in on_dev]), 4
        ),
        "calibration lines": len(measured),
    }
    print(json.dumps(report))
    return {
        "maxSourceTokens": MAX_SOURCE_PIECES,
        "maxOutputSteps": MAX_STEPS,
        "hiddenSize": model.shape.hidden,
        "heads": model.shape.heads,
        "decoderLayers": model.shape.decoder_layers,
        "calibration": {"points": points},
        "independentRows": True,
        "languages": LANGUAGES,
        "trainingRun": chosen.version,
        "opset": OPSET,
        "report": report,
    }


def interpolate(points: list[tuple[float, float]], raw: float) -> float:
    """The calibrated value between the two nearest points."""
    if not points or raw >= points[-1][0]:
        return points[-1][1] if points else raw
    upper = next(i for i, (at, _) in enumerate(points) if at >= raw)
    (low, low_value), (high, high_value) = points[max(0, upper - 1)], points[upper]
    return low_value + (high_value - low_value) * ((raw - low) / (high - low) if high > low else 1.0)


def export_the_embedder(chosen: argparse.Namespace, work: Path) -> dict[str, object]:
    """Embedder file into the folder; returns the manifest's part."""
    model = load_embedder(chosen.base, chosen.embedder)
    full = work / "embedder.onnx"
    export_embedder(model, full)
    pack_weights(full, chosen.out / "embedder.onnx")
    return {
        "dimension": HIDDEN,
        "maxTokens": MAX_TOKENS,
        "independentRows": True,
        "queryPrefix": QUERY_PREFIX,
        "productPrefix": PRODUCT_PREFIX,
        "languages": LANGUAGES,
        "trainingRun": chosen.version,
        "opset": EMBEDDER_OPSET,
        "report": {"layers": len(model.encoder)},
    }


def main() -> None:
    """Reads the arguments and writes the models."""
    arguments = argparse.ArgumentParser(description=__doc__)
    for name in ("base", "parser", "embedder", "data", "out"):
        arguments.add_argument(f"--{name}", type=Path, required=True)
    arguments.add_argument("--version", required=True)
    arguments.add_argument("--lines", type=int, help="measure on at most so many lines of dev and of calibration")
    chosen = arguments.parse_args()
    logging.getLogger().setLevel(logging.ERROR)
    logging.getLogger("onnxruntime.quantization.matmul_nbits_quantizer").setLevel(logging.ERROR)

    chosen.out.mkdir(parents=True, exist_ok=True)
    work = chosen.parser / "graphs"
    tokenizer = Tokenizer.from_file(str(chosen.base / "tokenizer.json"))
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(chosen.base / name, chosen.out)
    parser = export_the_parser(chosen, tokenizer, work)
    embedder = export_the_embedder(chosen, work)
    write_said_words(said_words(read_rows(chosen.data / "train.jsonl"), DATA_FOLDER / "lexicon"), chosen.out)
    write_known_kinds(DATA_FOLDER / "lexicon", chosen.out)
    write_parity(chosen.out)
    write_manifest(chosen.out, chosen.version, parser, embedder)


if __name__ == "__main__":
    main()
