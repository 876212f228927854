"""The embedder as one ONNX graph."""

from __future__ import annotations

from pathlib import Path

import torch

from parley_training.embedder.model import Embedder

OPSET = 17


def export_embedder(model: Embedder, path: Path) -> None:
    """Writes the graph in full precision: `source` int64 [B, S] -> `vector` float32 [B, H]."""
    source = torch.randint(4, min(100, model.words.num_embeddings), (2, 9))
    torch.onnx.export(
        model.eval(),
        (source,),
        str(path),
        dynamo=False,
        opset_version=OPSET,
        input_names=["source"],
        output_names=["vector"],
        dynamic_axes={"source": {0: "batch", 1: "source"}, "vector": {0: "batch"}},
    )
