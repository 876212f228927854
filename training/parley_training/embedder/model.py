"""The embedder: layers of multilingual-e5-small, mean pooling, a unit vector (Wang et al., 2024, for the base model)."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from parley_training.encoder import PAD, EncoderLayer, copy_e5_layer, source_bias

HIDDEN, HEADS, FEED_FORWARD, POSITIONS = 384, 12, 1536, 512
MAX_TOKENS = 64  # a title, a kind and the first attributes; twice as much text takes twice as long
QUERY_PREFIX, PRODUCT_PREFIX = "query: ", "passage: "


class Embedder(nn.Module):
    """Ids [B, S], padded with 1 -> unit vectors [B, H]."""

    def __init__(self, vocabulary: int, layers: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.source_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.encoder = nn.ModuleList(EncoderLayer(HIDDEN, HEADS, FEED_FORWARD) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, source: Tensor) -> Tensor:
        bias = source_bias(source)
        x = self.dropout(self.source_norm(self.words(source) + self.positions.weight[: source.shape[1]]))
        for layer in self.encoder:
            x = layer(x, bias, self.dropout)
        real = (source != PAD).to(x.dtype).unsqueeze(-1)
        return F.normalize((x * real).sum(1) / real.sum(1), dim=-1)


def from_e5(base: dict[str, Tensor], layers: list[int], dropout: float = 0.1) -> Embedder:
    """An embedder of the chosen layers of multilingual-e5-small, counted from 0."""
    words = base["embeddings.word_embeddings.weight"]
    model = Embedder(words.shape[0], len(layers), dropout)
    with torch.no_grad():
        model.words.weight.copy_(words)
        kinds = base["embeddings.token_type_embeddings.weight"]
        model.positions.weight.copy_(base["embeddings.position_embeddings.weight"] + kinds[0])
        for part in ("weight", "bias"):
            getattr(model.source_norm, part).copy_(base[f"embeddings.LayerNorm.{part}"])
    for layer, number in zip(model.encoder, layers, strict=True):
        copy_e5_layer(layer, base, number)
    return model
