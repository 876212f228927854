"""The whole way from base weights to a manifest, at a size that proves that everything fits together."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

TRAINING = Path(__file__).parents[1]


def run(folder: Path) -> subprocess.CompletedProcess[str]:
    arguments = ["--setting", "small", "--work", str(folder / "work"), "--out", str(folder / "models")]
    command = [sys.executable, "-m", "parley_training.scripts.train", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=TRAINING)


def test_small_run_makes_models_and_resumes(tmp_path: Path) -> None:
    run(tmp_path)
    manifest = json.loads((tmp_path / "models" / "manifest.json").read_text(encoding="utf8"))
    for file in manifest["files"]:
        assert (tmp_path / "models" / file["name"]).stat().st_size == file["bytes"]
    parity = (tmp_path / "models" / "parity.jsonl").read_text(encoding="utf8").splitlines()
    assert {"text", "state", "line", "probability", "vector"} <= set(json.loads(parity[0]))
    again = run(tmp_path)
    assert "resumed at step 6" in again.stdout
