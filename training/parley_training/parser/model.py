"""The parser: an encoder warm-started from multilingual-e5-small, a small decoder, and one softmax over tokens and spans.

Each decoding step chooses either a token of the output vocabulary or a span (start, end) of the source that is copied
whole, in the manner of pointer networks (Vinyals et al., 2015) and copying (Gu et al., 2016), with span scores that
factor into start, end and a step-independent affinity of the two ends.

Shapes: B batch, S source tokens, T output steps, H hidden size, V output vocabulary.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from parley_training.encoder import (
    IMPOSSIBLE,
    EncoderLayer,
    attend,
    copy_e5_layer,
    join_heads,
    source_bias,
    split_heads,
)

SEPARATOR = 2


@dataclass(frozen=True)
class ParserShape:
    """What must be known to build the model again."""

    source_vocabulary: int
    output_vocabulary: int
    hidden: int = 384
    heads: int = 12
    feed_forward: int = 1536
    encoder_layers: int = 6
    decoder_layers: int = 2
    max_source: int = 512
    max_steps: int = 64
    max_span: int = 20

    def to_dict(self) -> dict[str, int]:
        """For a checkpoint."""
        return asdict(self)


class DecoderLayer(nn.Module):
    """One pre-norm transformer decoder layer."""

    def __init__(self, shape: ParserShape) -> None:
        super().__init__()
        h = shape.hidden
        self.heads = shape.heads
        self.self_norm, self.cross_norm, self.feed_norm = (nn.LayerNorm(h) for _ in range(3))
        self.query, self.key, self.value, self.output = (nn.Linear(h, h) for _ in range(4))
        self.cross_query, self.cross_key, self.cross_value, self.cross_output = (nn.Linear(h, h) for _ in range(4))
        self.grow, self.shrink = nn.Linear(h, shape.feed_forward), nn.Linear(shape.feed_forward, h)

    def cross(self, states: Tensor) -> tuple[Tensor, Tensor]:
        """The keys and values of the source, made once for all steps."""
        return split_heads(self.cross_key(states), self.heads), split_heads(self.cross_value(states), self.heads)

    def forward(
        self,
        x: Tensor,
        cross: tuple[Tensor, Tensor],
        source_bias: Tensor,
        step_bias: Tensor | None,
        drop: nn.Module,
        past: tuple[Tensor, Tensor] | None = None,
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        y = self.self_norm(x)
        key, value = split_heads(self.key(y), self.heads), split_heads(self.value(y), self.heads)
        if past is not None:
            key, value = torch.cat([past[0], key], 2), torch.cat([past[1], value], 2)
        x = x + drop(self.output(join_heads(attend(split_heads(self.query(y), self.heads), key, value, step_bias))))
        query = split_heads(self.cross_query(self.cross_norm(x)), self.heads)
        x = x + drop(self.cross_output(join_heads(attend(query, cross[0], cross[1], source_bias))))
        return x + drop(self.shrink(F.gelu(self.grow(self.feed_norm(x))))), (key, value)


class Parser(nn.Module):
    """Text to frames."""

    def __init__(self, shape: ParserShape, dropout: float = 0.1) -> None:
        super().__init__()
        h = shape.hidden
        self.shape = shape
        self.words = nn.Embedding(shape.source_vocabulary, h)
        self.positions = nn.Embedding(shape.max_source, h)
        self.segments = nn.Embedding(2, h)
        self.source_norm = nn.LayerNorm(h, eps=1e-12)
        self.encoder = nn.ModuleList(
            EncoderLayer(h, shape.heads, shape.feed_forward) for _ in range(shape.encoder_layers)
        )
        self.tokens = nn.Embedding(shape.output_vocabulary, h)
        self.steps = nn.Embedding(shape.max_steps, h)
        self.copied = nn.Linear(2 * h, h)
        self.step_norm = nn.LayerNorm(h)
        self.decoder = nn.ModuleList(DecoderLayer(shape) for _ in range(shape.decoder_layers))
        self.final_norm = nn.LayerNorm(h)
        self.to_token = nn.Linear(h, h)
        self.token_bias = nn.Parameter(torch.zeros(shape.output_vocabulary))
        self.to_start, self.to_end = nn.Linear(h, h), nn.Linear(h, h)
        self.affine_start, self.affine_end = nn.Linear(h, h // 4), nn.Linear(h, h // 4)
        self.dropout = nn.Dropout(dropout)
        for parameter in self.parameters():
            if parameter.dim() == 2:
                nn.init.normal_(parameter, std=0.02)
        nn.init.zeros_(self.segments.weight)

    def encode(self, source: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """source [B, S] -> states [B, S, H], affinity of span ends [B, S, S], attention bias [B, 1, 1, S]."""
        bias = source_bias(source)
        separators = (source == SEPARATOR).long()
        segment = ((separators.cumsum(1) - separators) > 0).long()
        positions = self.positions.weight[: source.shape[1]]
        x = self.dropout(self.source_norm(self.words(source) + positions + self.segments(segment)))
        for layer in self.encoder:
            x = layer(x, bias, self.dropout)
        affinity = self.affine_start(x) @ self.affine_end(x).transpose(1, 2) * (self.shape.hidden**-0.5)
        return x, affinity, bias

    def step_input(self, token: Tensor, span: Tensor, states: Tensor, positions: Tensor) -> Tensor:
        """token [B, T], span [B, T, 2] (only read where the token is COPY), states, positions [T, H] -> [B, T, H]."""
        width = states.shape[-1]
        ends = [states.gather(1, span[..., end : end + 1].expand(-1, -1, width)) for end in (0, 1)]
        copied = self.copied(torch.cat(ends, -1)) * (token == 2).unsqueeze(-1).to(states.dtype)
        return self.step_norm(self.tokens(token) + copied + positions)

    def scores(self, x: Tensor, states: Tensor, affinity: Tensor, span_mask: Tensor) -> tuple[Tensor, Tensor]:
        """x [B, T, H] -> log probabilities of tokens [B, T, V] and of spans [B, T, S, S], one softmax over both."""
        x = self.final_norm(x)
        token = F.linear(self.to_token(x), self.tokens.weight, self.token_bias)
        scale = self.shape.hidden**-0.5
        start = self.to_start(x) @ states.transpose(1, 2) * scale
        end = self.to_end(x) @ states.transpose(1, 2) * scale
        size = states.shape[1]
        place = torch.arange(size, device=x.device)
        length = place.unsqueeze(0) - place.unsqueeze(1)
        allowed = ((length >= 0) & (length < self.shape.max_span)).to(x.dtype)
        allowed = allowed.unsqueeze(0) * span_mask.unsqueeze(1) * span_mask.unsqueeze(2)
        span = start.unsqueeze(3) + end.unsqueeze(2) + affinity.unsqueeze(1)
        span = span * allowed.unsqueeze(1) + (1 - allowed.unsqueeze(1)) * IMPOSSIBLE
        whole = torch.cat([token, span.flatten(2)], -1).float().log_softmax(-1)
        vocabulary = self.shape.output_vocabulary
        return whole[..., :vocabulary], whole[..., vocabulary:].view(x.shape[0], x.shape[1], size, size)

    def forward(
        self, source: Tensor, span_mask: Tensor, tokens: Tensor, spans: Tensor, targets: Tensor, acceptable: Tensor
    ) -> Tensor:
        """Mean negative log likelihood of each step.

        tokens [B, T], spans [B, T, 2]: what was emitted before each step; targets [B, T]: the token to emit, COPY for
        a span, -1 for padding; acceptable [B, T, K, 2]: the spans that are right, padded with -1.
        """
        states, affinity, bias = self.encode(source)
        steps = tokens.shape[1]
        x = self.dropout(self.step_input(tokens, spans, states, self.steps.weight[:steps]))
        causal = torch.full((steps, steps), IMPOSSIBLE, device=x.device).triu(1)
        for layer in self.decoder:
            x, _ = layer(x, layer.cross(states), bias, causal, self.dropout)
        token, span = self.scores(x, states, affinity, span_mask)
        chosen_token = token.gather(-1, targets.clamp(min=0).unsqueeze(-1)).squeeze(-1)
        flat = acceptable[..., 0] * source.shape[1] + acceptable[..., 1]
        chosen_span = span.flatten(2).gather(-1, flat.clamp(min=0))
        chosen_span = chosen_span.masked_fill(flat < 0, IMPOSSIBLE).logsumexp(-1)
        chosen = torch.where(targets == 2, chosen_span, chosen_token)
        real = targets >= 0
        return -(chosen * real).sum() / real.sum()


def warm_start(model: Parser, base: dict[str, Tensor]) -> None:
    """Puts multilingual-e5-small's embeddings and first layers into the encoder."""
    with torch.no_grad():
        model.words.weight.copy_(base["embeddings.word_embeddings.weight"])
        kinds = base["embeddings.token_type_embeddings.weight"]
        model.positions.weight.copy_(base["embeddings.position_embeddings.weight"] + kinds[0])
        model.steps.weight.copy_(model.positions.weight[: model.shape.max_steps])
        for part in ("weight", "bias"):
            getattr(model.source_norm, part).copy_(base[f"embeddings.LayerNorm.{part}"])
    for number, layer in enumerate(model.encoder):
        copy_e5_layer(layer, base, number)


def warm_tokens(model: Parser, source_pieces: list[list[int]]) -> None:
    """Starts each output token from the mean of the source embeddings of its text; [] leaves it random."""
    with torch.no_grad():
        for token, pieces in enumerate(source_pieces):
            if pieces:
                model.tokens.weight[token] = model.words.weight[pieces].mean(0)
