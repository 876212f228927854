"""Runs the exported graphs as the program does: the reference for the parity test, and for what quantisation costs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import torch

from parley_training.parser.batches import source_batch
from parley_training.parser.decode import MAX_STEPS, Choice, Decoded, Grammar, best_choice
from parley_training.parser.examples import Source
from parley_training.parser.vocabulary import END, START


class ParserGraphs:
    """The encoder and decoder graphs of one parser, on one CPU thread."""

    def __init__(self, encoder: Path, decoder: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        providers = ["CPUExecutionProvider"]
        self.encoder = onnxruntime.InferenceSession(str(encoder), options, providers=providers)
        self.decoder = onnxruntime.InferenceSession(str(decoder), options, providers=providers)
        self.encoded = [output.name for output in self.encoder.get_outputs()]
        inputs = {item.name: item.shape for item in self.decoder.get_inputs()}
        self.past = {name: shape for name, shape in inputs.items() if name.startswith("past_")}
        self.stepped = [output.name for output in self.decoder.get_outputs()]

    def decode(self, grammar: Grammar, source: Source) -> Decoded:
        """Greedy output of one source."""
        ids, span_mask = (tensor.numpy() for tensor in source_batch([source]))
        fixed = dict(zip(self.encoded, self.encoder.run(None, {"source": ids}), strict=True))
        feeds = {"source": ids, "span_mask": span_mask, **fixed}
        past = {name: np.zeros((1, shape[1], 0, shape[3]), np.float32) for name, shape in self.past.items()}
        choices: list[Choice] = []
        token, span = START, (0, 0)
        for position in range(MAX_STEPS):
            last = {"token": [[token]], "span_start": [[span[0]]], "span_end": [[span[1]]], "position": [position]}
            step = {name: np.array(value, np.int64) for name, value in last.items()}
            out = dict(zip(self.stepped, self.decoder.run(None, {**feeds, **step, **past}), strict=True))
            past = {name: out[name.replace("past_", "new_")] for name in past}
            tokens, spans = (torch.from_numpy(out[f"{kind}_log_probabilities"][0]) for kind in ("token", "span"))
            choice = best_choice(grammar, choices[-1] if choices else None, tokens, spans)
            choices.append(choice)
            if choice.token == END:
                return Decoded(choices, True)
            token, span = choice.token, choice.span or (0, 0)
        return Decoded(choices, False)
