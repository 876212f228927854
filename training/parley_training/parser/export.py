"""The parser as two ONNX graphs: the encoder, run once a sentence, and one step of the decoder."""

from __future__ import annotations

import copy
from pathlib import Path

import torch
from torch import Tensor, nn

from parley_training.encoder import source_bias
from parley_training.parser.model import Parser

OPSET = 17


class EncoderGraph(nn.Module):
    """source -> states, affinity and the cross keys and values of every decoder layer."""

    def __init__(self, model: Parser) -> None:
        super().__init__()
        self.model = model

    def forward(self, source: Tensor) -> tuple[Tensor, ...]:
        states, affinity, _ = self.model.encode(source)
        crosses = [tensor for layer in self.model.decoder for tensor in layer.cross(states)]
        return states, affinity, *crosses


class DecoderGraph(nn.Module):
    """One step: what was emitted last and the past -> log probabilities of what comes next, and the new past."""

    def __init__(self, model: Parser) -> None:
        super().__init__()
        self.model = model

    def forward(
        self,
        token: Tensor,
        span_start: Tensor,
        span_end: Tensor,
        position: Tensor,
        source: Tensor,
        span_mask: Tensor,
        states: Tensor,
        affinity: Tensor,
        *cached: Tensor,
    ) -> tuple[Tensor, ...]:
        model = self.model
        layers = len(model.decoder)
        cross, past = cached[: 2 * layers], cached[2 * layers :]
        bias = source_bias(source)
        spans = torch.stack([span_start, span_end], -1)
        x = model.step_input(token, spans, states, model.steps(position))
        fresh: list[Tensor] = []
        for number, layer in enumerate(model.decoder):
            pair = slice(2 * number, 2 * number + 2)
            x, kept = layer(x, tuple(cross[pair]), bias, None, model.dropout, tuple(past[pair]))
            fresh += kept
        token_scores, span_scores = model.scores(x, states, affinity, span_mask)
        return token_scores[:, 0], span_scores[:, 0], *fresh


def export_parser(model: Parser, folder: Path) -> tuple[Path, Path]:
    """Writes `encoder.onnx` and `decoder.onnx` in full precision; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    model = copy.deepcopy(model).eval()
    layers = range(model.shape.decoder_layers)
    cross = [f"cross_{part}_{layer}" for layer in layers for part in ("key", "value")]
    past = [f"past_{part}_{layer}" for layer in layers for part in ("key", "value")]
    fresh = [f"new_{part}_{layer}" for layer in layers for part in ("key", "value")]

    source = torch.randint(4, min(100, model.shape.source_vocabulary), (2, 11))
    source[:, 0], source[:, 7], source[:, -1] = 0, 2, 2
    encoder, decoder = folder / "encoder.onnx", folder / "decoder.onnx"
    batch_source = {0: "batch", 1: "source"}
    with torch.no_grad():
        _export(
            EncoderGraph(model),
            (source,),
            encoder,
            ["source"],
            ["states", "affinity", *cross],
            {
                "source": batch_source,
                "states": batch_source,
                "affinity": {**batch_source, 2: "source"},
                **{name: {0: "batch", 2: "source"} for name in cross},
            },
        )
        outputs = EncoderGraph(model)(source)
        zero = torch.zeros(2, 1, dtype=torch.long)
        head = model.shape.hidden // model.shape.heads
        pasts = [torch.randn(2, model.shape.heads, 3, head) for _ in past]
        _export(
            DecoderGraph(model),
            (zero, zero, zero, torch.tensor([3]), source, torch.ones(2, 11), *outputs, *pasts),
            decoder,
            ["token", "span_start", "span_end", "position", "source", "span_mask", "states", "affinity", *cross, *past],
            ["token_log_probabilities", "span_log_probabilities", *fresh],
            {
                **{name: {0: "batch"} for name in ("token", "span_start", "span_end", "token_log_probabilities")},
                **{name: batch_source for name in ("source", "span_mask", "states")},
                "affinity": {**batch_source, 2: "source"},
                "span_log_probabilities": {**batch_source, 2: "source"},
                **{name: {0: "batch", 2: "source"} for name in cross},
                **{name: {0: "batch", 2: "past"} for name in past},
                **{name: {0: "batch", 2: "steps"} for name in fresh},
            },
        )
    return encoder, decoder


def _export(
    module: nn.Module,
    arguments: tuple[Tensor, ...],
    path: Path,
    inputs: list[str],
    outputs: list[str],
    axes: dict[str, dict[int, str]],
) -> None:
    torch.onnx.export(
        module.eval(),
        arguments,
        str(path),
        dynamo=False,
        opset_version=OPSET,
        input_names=inputs,
        output_names=outputs,
        dynamic_axes=axes,
    )
