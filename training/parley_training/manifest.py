"""`models/manifest.json`: what is there, with checksums. Written last, so that a half-made model is never picked up."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

ROLES = {
    "parser.encoder.onnx": "parser-encoder",
    "parser.decoder.onnx": "parser-decoder",
    "parser.vocabulary.json": "parser-vocabulary",
    "embedder.onnx": "embedder",
    "tokenizer.json": "tokenizer",
    "tokenizer_config.json": "tokenizer-config",
    "words.en.tsv": "words",
    "kinds.zh.tsv": "kinds",
}


def write_manifest(folder: Path, version: str, parser: dict[str, object], embedder: dict[str, object]) -> Path:
    """Describes the files of ROLES in the folder; raises FileNotFoundError where one is missing."""
    files = []
    for name, role in ROLES.items():
        content = (folder / name).read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        files.append({"name": name, "bytes": len(content), "sha256": digest, "role": role})
    manifest = {"version": version, "files": files, "parser": parser, "embedder": embedder}
    beside, path = folder / "manifest.part", folder / "manifest.json"
    beside.write_text(json.dumps(manifest, indent=2, ensure_ascii=False) + "\n", encoding="utf8")
    beside.replace(path)
    return path
