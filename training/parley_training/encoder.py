"""The BERT encoder layer that parser and embedder share, and how it takes multilingual-e5-small's weights."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

PAD = 1
IMPOSSIBLE = -1e4


def split_heads(x: Tensor, heads: int) -> Tensor:
    """[B, S, H] -> [B, heads, S, H / heads]."""
    return x.view(x.shape[0], x.shape[1], heads, x.shape[2] // heads).transpose(1, 2)


def join_heads(x: Tensor) -> Tensor:
    """[B, heads, S, H / heads] -> [B, S, H]."""
    return x.transpose(1, 2).flatten(2)


def attend(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None) -> Tensor:
    """Scaled dot-product attention; `bias` is added to the scores."""
    scores = query @ key.transpose(2, 3) * (query.shape[-1] ** -0.5)
    if bias is not None:
        scores = scores + bias
    return scores.softmax(-1) @ value


class EncoderLayer(nn.Module):
    """One post-norm BERT layer."""

    def __init__(self, hidden: int, heads: int, feed_forward: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(hidden, hidden) for _ in range(4))
        self.grow, self.shrink = nn.Linear(hidden, feed_forward), nn.Linear(feed_forward, hidden)
        self.attention_norm, self.output_norm = nn.LayerNorm(hidden, eps=1e-12), nn.LayerNorm(hidden, eps=1e-12)

    def forward(self, x: Tensor, bias: Tensor, drop: nn.Module) -> Tensor:
        q, k, v = (split_heads(part(x), self.heads) for part in (self.query, self.key, self.value))
        x = self.attention_norm(x + drop(self.output(join_heads(attend(q, k, v, bias)))))
        return self.output_norm(x + drop(self.shrink(F.gelu(self.grow(x)))))


_E5_LAYER = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "output": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "grow": "intermediate.dense",
    "shrink": "output.dense",
    "output_norm": "output.LayerNorm",
}


def source_bias(source: Tensor) -> Tensor:
    """Attention bias [B, 1, 1, S] that hides padding."""
    return (source == PAD).float().unsqueeze(1).unsqueeze(1) * IMPOSSIBLE


def copy_e5_layer(layer: EncoderLayer, base: dict[str, Tensor], number: int) -> None:
    """Puts the weights of one layer of multilingual-e5-small, counted from 0, into a layer of ours."""
    with torch.no_grad():
        for part in ("weight", "bias"):
            for ours, theirs in _E5_LAYER.items():
                getattr(getattr(layer, ours), part).copy_(base[f"encoder.layer.{number}.{theirs}.{part}"])
