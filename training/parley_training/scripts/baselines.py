"""TF-IDF with logistic regression, taught the first act of the authored training lines, writes the acts of other lines.

    python -m parley_training.scripts.baselines FILE... --out predictions.jsonl
    npx parley eval parser --lines FILE... --predictions "TF-IDF, logistic regression=predictions.jsonl"

Each line comes out as it went in, its `line` replaced by the act. Needs scikit-learn.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.multiclass import OneVsRestClassifier
from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline
from sklearn.preprocessing import FunctionTransformer

from parley_training.data.build import AUTHORED_FOLDER, TEST_FOLDER
from parley_training.data.rows import Row, read_rows, write_rows
from parley_training.data.splits import normalised, split_rows


def training_rows(tested: Iterable[Row], authored_folder: Path = AUTHORED_FOLDER) -> list[Row]:
    """The authored lines of the training split, without every text of the test."""
    texts = {normalised(row.text) for row in tested}
    authored = (row for path in sorted(authored_folder.glob("*.jsonl")) for row in read_rows(path))
    return split_rows(row for row in authored if normalised(row.text) not in texts)["train"]


def first_act(row: Row) -> str:
    """What the shopper does first in a line."""
    return row.line.partition(" ")[0]


def classifier() -> Pipeline:
    """Words and characters of the text and the state as indicators; one logistic regression for each act."""
    words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), min_df=2, sublinear_tf=True)
    features = FeatureUnion(
        [
            ("words", make_pipeline(FunctionTransformer(_texts), words)),
            ("characters", make_pipeline(FunctionTransformer(_texts), characters)),
            ("state", make_pipeline(FunctionTransformer(_states), DictVectorizer())),
        ]
    )
    return make_pipeline(features, OneVsRestClassifier(LogisticRegression(C=10, solver="liblinear")))


def predict(rows: Sequence[Row], learn: Sequence[Row]) -> list[Row]:
    """The rows with the act that the classifier finds, one classifier for each language."""
    acts: dict[int, str] = {}
    for language in {row.language for row in rows}:
        own = [place for place, row in enumerate(rows) if row.language == language]
        known = [row for row in learn if row.language == language]
        model = classifier().fit(known, [first_act(row) for row in known])
        acts |= dict(zip(own, model.predict([rows[place] for place in own]), strict=True))
    return [replace(row, line=str(acts[place])) for place, row in enumerate(rows)]


def _texts(rows: Iterable[Row]) -> list[str]:
    return [row.text for row in rows]


def _states(rows: Iterable[Row]) -> list[dict[str, str | bool]]:
    return [
        {"request": bool(row.context), "shown": bool(row.shown), "focus": bool(row.focus), "asked": row.asked or ""}
        for row in rows
    ]


def main() -> None:
    """Reads the arguments, learns and writes."""
    arguments = argparse.ArgumentParser(
        prog="python -m parley_training.scripts.baselines",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    arguments.add_argument("files", type=Path, nargs="*", metavar="FILE", help="lines to read (default: data/test)")
    arguments.add_argument("--out", type=Path, required=True, help="where the predictions go")
    chosen = arguments.parse_args()
    tested = [row for path in sorted(TEST_FOLDER.glob("*.jsonl")) for row in read_rows(path)]
    rows = [row for path in chosen.files for row in read_rows(path)] or tested
    learn = training_rows([*tested, *rows])
    count = write_rows(chosen.out, predict(rows, learn))
    print(f"learnt from {len(learn)} lines, wrote {count}")


if __name__ == "__main__":
    main()
