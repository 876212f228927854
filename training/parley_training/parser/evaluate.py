"""How well a parser reads lines that it has not seen."""

from __future__ import annotations

from collections import defaultdict

from parley_training.data.frames import Frame, parse_line
from parley_training.parser.decode import Grammar, decode, to_frames
from parley_training.parser.examples import Example
from parley_training.parser.model import Parser
from parley_training.parser.vocabulary import Vocabulary


def same_frames(left: list[Frame], right: list[Frame]) -> bool:
    """Equal acts in order, and in each frame the same terms in any order."""
    return [(f.act, sorted(map(str, f.terms))) for f in left] == [(f.act, sorted(map(str, f.terms))) for f in right]


def predict(
    model: Parser, vocabulary: Vocabulary, examples: list[Example], batch: int = 64
) -> list[tuple[list[Frame], float]]:
    """The frames read from each example and the probability of the whole output; [] where it never ended."""
    model.eval()
    grammar = Grammar(vocabulary)
    results: list[tuple[list[Frame], float]] = []
    for start in range(0, len(examples), batch):
        sources = [example.source for example in examples[start : start + batch]]
        for decoded, source in zip(decode(model, grammar, sources), sources, strict=True):
            results.append((to_frames(decoded, source, vocabulary) if decoded.complete else [], decoded.probability))
    return results


def evaluate(model: Parser, vocabulary: Vocabulary, examples: list[Example]) -> dict[str, dict[str, float]]:
    """By language: lines, share with the right acts, share with exactly the right frames."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for example, (got, _) in zip(examples, predict(model, vocabulary, examples), strict=True):
        wanted = parse_line(example.row.line)
        count = counts[example.row.language]
        count[0] += 1
        count[1] += [frame.act for frame in got] == [frame.act for frame in wanted]
        count[2] += same_frames(got, wanted)
    return {
        language: {"lines": lines, "acts": round(acts / lines, 4), "exact": round(exact / lines, 4)}
        for language, (lines, acts, exact) in sorted(counts.items())
    }
