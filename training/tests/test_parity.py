"""The committed models do on this machine what they did where they were made."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from parley_training.parity import expected_results

MODELS = Path(__file__).parents[2] / "models"


@pytest.mark.skipif(not (MODELS / "parity.jsonl").exists(), reason="no models have been made")
def test_committed_models_write_the_lines_they_were_committed_with() -> None:
    told = [json.loads(line) for line in (MODELS / "parity.jsonl").read_text(encoding="utf8").splitlines()]
    got = expected_results(MODELS)
    different = [(a["text"], a["line"], b["line"]) for a, b in zip(told, got, strict=True) if a["line"] != b["line"]]
    # kernels of another processor round differently, which may tip a close call
    assert len(different) <= len(told) * 0.02, different
