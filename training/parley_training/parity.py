"""What the exported graphs make of one shared file of sentences, so that the program can be held to the same."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from parley_training.data.frames import FrameError, format_line, parse_line
from parley_training.embedder.model import MAX_TOKENS, QUERY_PREFIX
from parley_training.embedder.train import encode
from parley_training.parser.decode import Decoded, Grammar, to_frames
from parley_training.parser.examples import Source, encode_source
from parley_training.parser.graphs import ParserGraphs
from parley_training.parser.vocabulary import Vocabulary

SENTENCES = Path(__file__).parents[1] / "data" / "parity" / "sentences.jsonl"
COMPARED_DIMENSIONS = 8


def read_line(decoded: Decoded, source: Source, vocabulary: Vocabulary) -> str | None:
    """The frame line of an output; None where it broke off or is not of the language."""
    if not decoded.complete:
        return None
    try:
        line = format_line(to_frames(decoded, source, vocabulary))
        parse_line(line)
    except FrameError:
        return None
    return line


def expected_results(folder: Path, sentences: Path = SENTENCES) -> list[dict[str, object]]:
    """For each sentence its line, the probability of it, and the first dimensions of its vector as a query."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    vocabulary = Vocabulary.load(folder / "parser.vocabulary.json")
    grammar = Grammar(vocabulary)
    graphs = ParserGraphs(folder / "parser.encoder.onnx", folder / "parser.decoder.onnx")
    embedder = onnxruntime.InferenceSession(str(folder / "embedder.onnx"), providers=["CPUExecutionProvider"])
    results = []
    for raw in sentences.read_text(encoding="utf8").splitlines():
        sentence = json.loads(raw)
        source = encode_source(tokenizer, sentence["text"], sentence["state"])
        decoded = graphs.decode(grammar, source)
        ids = encode(tokenizer, [QUERY_PREFIX + sentence["text"]], MAX_TOKENS).numpy()
        vector = embedder.run(None, {"source": ids})[0][0]
        results.append(
            {
                **sentence,
                "line": read_line(decoded, source, vocabulary),
                "probability": round(decoded.probability, 5),
                "vector": [float(np.round(x, 5)) for x in vector[:COMPARED_DIMENSIONS]],
            }
        )
    return results


def write_parity(folder: Path) -> None:
    """Writes `parity.jsonl` beside the models it belongs to."""
    lines = [json.dumps(result, ensure_ascii=False) for result in expected_results(folder)]
    (folder / "parity.jsonl").write_text("\n".join(lines) + "\n", encoding="utf8")
