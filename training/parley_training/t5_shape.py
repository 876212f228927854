"""A T5-small by its shape alone (Raffel et al., 2020): random weights, for timing beside the parser. It writes nothing sensible.

Shapes: B batch, S source tokens, T steps so far, H model size.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from parley_training.encoder import attend, join_heads, split_heads

OPSET = 17


@dataclass(frozen=True)
class T5Shape:
    """T5-small: about 60 million parameters."""

    vocabulary: int = 32_128
    hidden: int = 512
    feed_forward: int = 2_048
    heads: int = 8
    layers: int = 6


class Attention(nn.Module):
    """Four projections without biases; the keys and values come from the caller, who may keep them."""

    def __init__(self, shape: T5Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.query, self.key, self.value, self.output = (
            nn.Linear(shape.hidden, shape.hidden, bias=False) for _ in range(4)
        )

    def keys_and_values(self, states: Tensor) -> tuple[Tensor, Tensor]:
        """What is kept of `states` [B, S, H]."""
        return split_heads(self.key(states), self.heads), split_heads(self.value(states), self.heads)

    def forward(self, x: Tensor, key: Tensor, value: Tensor) -> Tensor:
        return self.output(join_heads(attend(split_heads(self.query(x), self.heads), key, value, None)))


class FeedForward(nn.Module):
    """Two layers with a ReLU between."""

    def __init__(self, shape: T5Shape) -> None:
        super().__init__()
        self.grow = nn.Linear(shape.hidden, shape.feed_forward, bias=False)
        self.shrink = nn.Linear(shape.feed_forward, shape.hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.shrink(self.grow(x).relu())


class Norm(nn.Module):
    """Scales to unit root mean square; no mean is taken away and no bias added."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(hidden))

    def forward(self, x: Tensor) -> Tensor:
        return self.weight * x * (x * x).mean(-1, keepdim=True).add(1e-6).rsqrt()


class Encoder(nn.Module):
    """Ids [B, S] -> the cross keys and values of every decoder layer, each [B, heads, S, H / heads]."""

    def __init__(self, shape: T5Shape, cross: nn.ModuleList) -> None:
        super().__init__()
        self.words = nn.Embedding(shape.vocabulary, shape.hidden)
        self.attention = nn.ModuleList(Attention(shape) for _ in range(shape.layers))
        self.feed = nn.ModuleList(FeedForward(shape) for _ in range(shape.layers))
        self.norms = nn.ModuleList(Norm(shape.hidden) for _ in range(2 * shape.layers))
        self.cross = cross

    def forward(self, source: Tensor) -> tuple[Tensor, ...]:
        x = self.words(source)
        for layer, (attention, feed) in enumerate(zip(self.attention, self.feed, strict=True)):
            y = self.norms[2 * layer](x)
            x = x + attention(y, *attention.keys_and_values(y))
            x = x + feed(self.norms[2 * layer + 1](x))
        return tuple(kept for cross in self.cross for kept in cross.keys_and_values(x))


class Decoder(nn.Module):
    """One token [B, 1], cross keys and values, past keys and values -> the next token and the new past."""

    def __init__(self, shape: T5Shape) -> None:
        super().__init__()
        self.words = nn.Embedding(shape.vocabulary, shape.hidden)
        self.own = nn.ModuleList(Attention(shape) for _ in range(shape.layers))
        self.cross = nn.ModuleList(Attention(shape) for _ in range(shape.layers))
        self.feed = nn.ModuleList(FeedForward(shape) for _ in range(shape.layers))
        self.norms = nn.ModuleList(Norm(shape.hidden) for _ in range(3 * shape.layers))
        self.head = nn.Linear(shape.hidden, shape.vocabulary, bias=False)

    def forward(self, token: Tensor, *kept: Tensor) -> tuple[Tensor, ...]:
        x, layers, past = self.words(token), len(self.own), []
        for layer in range(layers):
            y = self.norms[3 * layer](x)
            key, value = self.own[layer].keys_and_values(y)
            key = torch.cat([kept[2 * (layers + layer)], key], 2)
            value = torch.cat([kept[2 * (layers + layer) + 1], value], 2)
            x = x + self.own[layer](y, key, value)
            x = x + self.cross[layer](self.norms[3 * layer + 1](x), kept[2 * layer], kept[2 * layer + 1])
            x = x + self.feed[layer](self.norms[3 * layer + 2](x))
            past += [key, value]
        return (self.head(x[:, -1]).argmax(-1, keepdim=True), *past)


def export_t5_shape(folder: Path, shape: T5Shape = T5Shape()) -> tuple[Path, Path]:
    """Writes encoder and decoder in 8 bits, and returns their paths."""
    torch.manual_seed(1)
    decoder = Decoder(shape).eval()
    encoder = Encoder(shape, decoder.cross).eval()
    count = 2 * shape.layers
    cross, past = [f"cross_{i}" for i in range(count)], [f"past_{i}" for i in range(count)]
    source = torch.randint(0, 100, (1, 9))
    with torch.no_grad():
        kept = encoder(source)
    empty = [torch.zeros(1, shape.heads, 3, shape.hidden // shape.heads) for _ in range(count)]
    paths = folder / "t5.encoder.onnx", folder / "t5.decoder.onnx"
    grows = {name: {2: "source"} for name in cross} | {name: {2: "steps"} for name in past}
    _export(
        encoder, (source,), paths[0], ["source"], cross, {"source": {1: "source"}} | {n: {2: "source"} for n in cross}
    )
    outputs = ["next", *(f"new_{i}" for i in range(count))]
    _export(decoder, (source[:, :1], *kept, *empty), paths[1], ["token", *cross, *past], outputs, grows)
    return paths


def _export(
    model: nn.Module, inputs: tuple[Tensor, ...], path: Path, names: list[str], outputs: list[str], axes: dict
) -> None:
    full = path.with_suffix(".full.onnx")
    torch.onnx.export(
        model,
        inputs,
        str(full),
        dynamo=False,
        opset_version=OPSET,
        input_names=names,
        output_names=outputs,
        dynamic_axes=axes,
    )
    quantize_dynamic(full, path, weight_type=QuantType.QInt8)
    full.unlink()
