"""Times the parser beside a T5-small of the same task: python -m parley_training.scripts.time_beside_t5 --models DIR --lines FILE [--count N].

Both run in ONNX Runtime on one thread, in 8 bits, greedy, with kept keys and values, sentence after sentence in turns. The T5 has random
weights; it is made to write as many tokens as the annotated line has pieces, which is what a text-to-text T5 would have to write. Counted is
the time inside the graphs: what chooses between their answers is Python here and TypeScript in the program.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from parley_training.data.rows import read_rows
from parley_training.parser.decode import Grammar
from parley_training.parser.examples import ExampleMaker
from parley_training.parser.graphs import ParserGraphs
from parley_training.parser.vocabulary import Vocabulary
from parley_training.t5_shape import T5Shape, export_t5_shape


class T5Graphs:
    """Runs the exported T5 shape for a given number of steps."""

    def __init__(self, folder: Path, shape: T5Shape) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        encoder, decoder = export_t5_shape(folder, shape)
        self.encoder = onnxruntime.InferenceSession(str(encoder), options, providers=["CPUExecutionProvider"])
        self.decoder = onnxruntime.InferenceSession(str(decoder), options, providers=["CPUExecutionProvider"])
        self.empty = np.zeros((1, shape.heads, 0, shape.hidden // shape.heads), np.float32)
        self.kept = [output.name for output in self.encoder.get_outputs()]

    def write(self, source: np.ndarray, steps: int) -> None:
        """Greedy, without an end."""
        cross = dict(zip(self.kept, self.encoder.run(None, {"source": source}), strict=True))
        past = {f"past_{place}": self.empty for place in range(len(self.kept))}
        token = np.zeros((1, 1), np.int64)
        for _ in range(steps):
            token, *new = self.decoder.run(None, {"token": token, **cross, **past})
            past = {f"past_{place}": value for place, value in enumerate(new)}


class Timed:
    """A session that adds up the time it runs."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self.session = session
        self.spent_ms = 0.0

    def run(self, names: list[str] | None, feeds: dict[str, np.ndarray]) -> list[np.ndarray]:
        """As the session's own."""
        started = time.perf_counter()
        results = self.session.run(names, feeds)
        self.spent_ms += (time.perf_counter() - started) * 1000
        return results


def timed(graphs: ParserGraphs | T5Graphs) -> Callable[[Callable[[], object]], float]:
    """Gives a function that does a piece of work and says how long the graphs ran in it, in milliseconds."""
    graphs.encoder, graphs.decoder = Timed(graphs.encoder), Timed(graphs.decoder)

    def milliseconds(work: Callable[[], object]) -> float:
        graphs.encoder.spent_ms = graphs.decoder.spent_ms = 0.0
        work()
        return graphs.encoder.spent_ms + graphs.decoder.spent_ms

    return milliseconds


def main() -> None:
    """Reads the arguments, times and prints a table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--models", type=Path, required=True, help="folder of the parser's graphs and the tokenizer")
    arguments.add_argument("--lines", type=Path, required=True, help="annotated lines")
    arguments.add_argument("--count", type=int, default=100, help="how many of them")
    chosen = arguments.parse_args()

    tokenizer = Tokenizer.from_file(str(chosen.models / "tokenizer.json"))
    vocabulary = Vocabulary.load(chosen.models / "parser.vocabulary.json")
    maker, grammar = ExampleMaker(tokenizer, vocabulary), Grammar(vocabulary)
    graphs = ParserGraphs(chosen.models / "parser.encoder.onnx", chosen.models / "parser.decoder.onnx")
    shape = T5Shape()
    ours: list[float] = []
    theirs: list[float] = []
    written: list[int] = []
    with tempfile.TemporaryDirectory() as folder:
        t5 = T5Graphs(Path(folder), shape)
        time_parser, time_t5 = timed(graphs), timed(t5)
        for place, row in enumerate(list(read_rows(chosen.lines))[: chosen.count + 5]):
            example = maker.make(row)
            steps = len(tokenizer.encode(row.line, add_special_tokens=False).ids) + 1
            source = np.array([example.source.ids], np.int64) % shape.vocabulary
            parser_ms = time_parser(lambda source=example.source: graphs.decode(grammar, source))
            t5_ms = time_t5(lambda source=source, steps=steps: t5.write(source, steps))
            if place >= 5:  # the first ones warm up
                ours.append(parser_ms)
                theirs.append(t5_ms)
                written.append(steps)
    print(f"{len(ours)} sentences; the T5 wrote {statistics.median(written):.0f} tokens in the median")
    print("| | p50 ms | p99 ms |\n| --- | ---: | ---: |")
    for name, times in (("parser", ours), ("T5-small, random weights", theirs)):
        print(f"| {name} | {statistics.median(times):.1f} | {sorted(times)[int(len(times) * 0.99)]:.1f} |")
    print(f"T5-small / parser, medians: {statistics.median(theirs) / statistics.median(ours):.1f}")


if __name__ == "__main__":
    main()
