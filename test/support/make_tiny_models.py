"""Makes test/support/models: a parser and an embedder with random weights that keep the contract of models/ and fit in a few
kilobytes, and expected.json, what PyTorch itself writes for some requests. test/support/models/dynamic holds the same with
activations quantised as they come, whose rows disturb each other.

    python test/support/make_tiny_models.py        (needs torch, onnx, onnxruntime, tokenizers)
"""

import hashlib
import json
import shutil
from pathlib import Path

import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import nn

OUT = Path(__file__).parent / "models"
DYNAMIC = OUT / "dynamic"
HIDDEN, HEADS, LAYERS, DIMENSION = 8, 2, 2, 6
MAX_SOURCE, MAX_STEPS, MAX_STATE = 40, 12, 60
OPSET = 18
SEED = 108  # one whose lines hold tokens, spans, an end and a break-off
MASKED = -1e4

PIECES = """▁ ▁a ▁red ▁blue ▁shoe ▁running ▁under ▁search ▁category ▁= ▁price ▁<= ▁nike s a b c d e f g h i j k l m n o p q r s t u v w x y z
0 1 2 3 4 5 6 7 8 9 , . ! < > / 我 想 买 一 双 运动 鞋 红色 的 元 以下""".split()
SPECIALS = ["<s>", "<pad>", "</s>", "<unk>"]

CLASSES = {
    "start": {"next": ["act"]},
    "end": {"next": []},
    "copy": {"next": []},
    "act": {"next": ["slot", "end"]},
    "slot": {"next": ["term", "digit", "SPAN"]},
    "term": {"next": ["slot", "term", "end"]},
    "digit": {"next": ["digit", "slot", "end"]},
}
TOKENS = [
    {"text": "<start>", "class": "start"},
    {"text": "<end>", "class": "end"},
    {"text": "<copy>", "class": "copy"},
    *({"text": act, "class": "act"} for act in ("search", "refine", "more")),
    {"text": "greet", "class": "act", "next": ["end"]},
    *({"text": slot, "class": "slot"} for slot in ("category =", "brand =", "color !=")),
    {"text": "price <=", "class": "slot", "next": ["digit"]},
    *({"text": term, "class": "term"} for term in ("▁shoe", "s", "▁red", "▁blue")),
    *({"text": digit, "class": "digit"} for digit in "0123456789"),
]
VOCABULARY = {"tokens": TOKENS, "classes": CLASSES, "start": 0, "end": 1, "copy": 2, "spanNext": ["slot", "end"]}
COPY = VOCABULARY["copy"]

REQUESTS = [
    {"text": "running shoes", "state": ""},
    {"text": "under 50", "state": "search category = shoe"},
    {"text": "我想买一双红色的运动鞋", "state": ""},
    {"text": "nike 😀 shoes", "state": "search category = shoe"},
    {"text": "", "state": ""},
]


def split_heads(x):
    return x.unflatten(-1, (HEADS, -1)).transpose(1, 2)


def attend(query, key, value, mask=None):
    scores = query @ key.transpose(2, 3) / (HIDDEN / HEADS) ** 0.5
    if mask is not None:
        scores = scores.masked_fill(~mask, MASKED)
    return (scores.softmax(-1) @ value).transpose(1, 2).flatten(2)


class Encoder(nn.Module):
    """source [B,S] → states, affinity and the cross keys and values of each decoder layer."""

    def __init__(self, pieces):
        super().__init__()
        self.words, self.positions = nn.Embedding(pieces, HIDDEN), nn.Embedding(MAX_SOURCE, HIDDEN)
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))
        self.norm = nn.LayerNorm(HIDDEN)
        self.cross = nn.ModuleList(nn.Linear(HIDDEN, HIDDEN) for _ in range(2 * LAYERS))
        self.span_start, self.span_end = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, HIDDEN)

    def forward(self, source):
        x = self.words(source) + self.positions.weight[: source.shape[1]]
        mask = (source != 1)[:, None, None, :]
        x = self.norm(x + attend(*(split_heads(layer(x)) for layer in (self.query, self.key, self.value)), mask))
        affinity = self.span_start(x) @ self.span_end(x).transpose(1, 2)
        return (x, affinity, *(split_heads(layer(x)) for layer in self.cross))


class DecoderLayer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.cross_query = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))

    def forward(self, x, cross_key, cross_value, past_key, past_value, mask):
        key = torch.cat([past_key, split_heads(self.key(x))], 2)
        value = torch.cat([past_value, split_heads(self.value(x))], 2)
        x = x + attend(split_heads(self.query(x)), key, value)
        return x + attend(split_heads(self.cross_query(x)), cross_key, cross_value, mask), key, value


class Decoder(nn.Module):
    """One step: what was chosen before, and what is remembered → log-probabilities over tokens and spans together."""

    def __init__(self):
        super().__init__()
        self.tokens, self.positions = nn.Embedding(len(TOKENS), HIDDEN), nn.Embedding(MAX_STEPS, HIDDEN)
        self.layers = nn.ModuleList(DecoderLayer() for _ in range(LAYERS))
        self.norm = nn.LayerNorm(HIDDEN)
        self.out, self.start, self.end = nn.Linear(HIDDEN, len(TOKENS)), nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, HIDDEN)

    def forward(self, token, span_start, span_end, position, source, span_mask, states, affinity, *rest):
        cross, past = rest[: 2 * LAYERS], rest[2 * LAYERS :]
        ends = (states.gather(1, at[:, :, None].expand(-1, -1, HIDDEN)) for at in (span_start, span_end))
        copied = (token == COPY)[:, :, None] * sum(ends)
        x = self.tokens(token) + self.positions(position) + copied
        mask, remembered = (source != 1)[:, None, None, :], []
        for index, layer in enumerate(self.layers):
            pair = slice(2 * index, 2 * index + 2)
            x, key, value = layer(x, *cross[pair], *past[pair], mask)
            remembered += [key, value]
        x = self.norm(x)
        starts, stops = states @ self.start(x).transpose(1, 2), states @ self.end(x).transpose(1, 2)
        order = torch.arange(states.shape[1])
        possible = (span_mask[:, :, None] * span_mask[:, None, :] > 0) & (order[:, None] <= order[None, :])
        spans = (starts + stops.transpose(1, 2) + affinity).masked_fill(~possible, MASKED)
        both = F.log_softmax(torch.cat([self.out(x)[:, 0], spans.flatten(1)], 1), -1)
        return both[:, : len(TOKENS)], both[:, len(TOKENS) :].reshape(spans.shape), *remembered


class Embedder(nn.Module):
    def __init__(self, pieces):
        super().__init__()
        self.words, self.out = nn.Embedding(pieces, HIDDEN), nn.Linear(HIDDEN, DIMENSION)

    def forward(self, source):
        real = (source != 1)[:, :, None].float()
        return F.normalize(self.out((self.words(source) * real).sum(1) / real.sum(1)), dim=-1)


def spread(module):
    """Random weights wide enough that different sentences give different lines."""
    for weight in module.parameters():
        nn.init.normal_(weight, std=0.7)
    return module.eval()


def make_tokenizer():
    vocabulary = [[piece, 0.0] for piece in SPECIALS]
    vocabulary += [[piece, -3.0 - 0.01 * index + 2.0 * (len(piece) - 1)] for index, piece in enumerate(dict.fromkeys(PIECES))]
    space = {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True, "prepend_scheme": "always", "split": True}
    added = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [{"id": index, "content": piece, **added} for index, piece in enumerate(SPECIALS)],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [{"type": "NFKC"}, {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "}],
        },
        "pre_tokenizer": space,
        "post_processor": None,
        "decoder": space,
        "model": {"type": "Unigram", "unk_id": 3, "vocab": vocabulary, "byte_fallback": False},
    }


def source_of(tokenizer, request):
    """Ids of a request, and where the text ends in them."""
    text = tokenizer.encode(request["text"]).ids[: MAX_SOURCE - 2]
    state = tokenizer.encode(request["state"]).ids[:MAX_STATE]
    return [0, *text, 2, *state, *([2] if state else [])], 1 + len(text)


def allowed_next(names):
    members = [i for i, t in enumerate(TOKENS) if t["class"] in names and i not in (VOCABULARY["start"], COPY)]
    return members, "SPAN" in names


@torch.no_grad()
def expected(encoder, decoder, tokenizer, request):
    """What a greedy decoder writes that takes only what the vocabulary allows, computed here and not by the graphs."""
    ids, text_end = source_of(tokenizer, request)
    source = torch.tensor([ids])
    mask = torch.zeros(1, len(ids))
    mask[:, 1:text_end] = 1
    encoded = encoder(source)
    past = [torch.zeros(1, HEADS, 0, HIDDEN // HEADS)] * (2 * LAYERS)
    token, start, end, steps = VOCABULARY["start"], 0, 0, []
    names = CLASSES["start"]["next"]
    for position in range(MAX_STEPS):
        as_rows = (torch.tensor([[value]]) for value in (token, start, end))
        tokens, spans, *past = decoder(*as_rows, torch.tensor([position]), source, mask, *encoded, *past)
        members, span = allowed_next(names)
        best = max(members, key=lambda member: tokens[0, member].item())
        value, start, end = tokens[0, best].item(), 0, 0
        if span and text_end > 1 and spans.max().item() > value:
            start, end = divmod(spans[0].argmax().item(), len(ids))
            steps.append({"kind": "span", "start": start, "end": end, "logProbability": spans.max().item()})
            token, names = COPY, VOCABULARY["spanNext"]
            continue
        steps.append({"kind": "token", "text": TOKENS[best]["text"], "logProbability": value})
        token, names = best, TOKENS[best].get("next", CLASSES[TOKENS[best]["class"]]["next"])
        if best == VOCABULARY["end"]:
            break
    return {**request, "ids": ids, "steps": steps, "complete": token == VOCABULARY["end"]}


def export(module, inputs, name, input_names, output_names, dynamic):
    axes = {key: dynamic[key] for key in [*input_names, *output_names] if key in dynamic}
    torch.onnx.export(
        module.eval(), inputs, OUT / name, input_names=input_names, output_names=output_names,
        dynamic_axes=axes, opset_version=OPSET, dynamo=False,
    )  # fmt: skip


def export_all(encoder, decoder, embedder):
    pairs = [f"{kind}_{layer}" for layer in range(LAYERS) for kind in ("key", "value")]
    cross, past, new = ([f"{prefix}_{pair}" for pair in pairs] for prefix in ("cross", "past", "new"))
    row, square = {0: "rows", 1: "length"}, {0: "rows", 1: "length", 2: "length"}
    dynamic = dict.fromkeys(["source", "span_mask", "states"], row) | dict.fromkeys(["affinity", "span_log_probabilities"], square)
    dynamic |= dict.fromkeys(["token", "span_start", "span_end", "token_log_probabilities", "vector"], {0: "rows"})
    dynamic |= dict.fromkeys(cross, {0: "rows", 2: "length"}) | dict.fromkeys(past, {0: "rows", 2: "steps"})
    dynamic |= dict.fromkeys(new, {0: "rows", 2: "steps_and_one"})
    source = torch.tensor([[0, 5, 6, 7, 2], [0, 8, 2, 1, 1]])
    encoded = encoder(source)
    one, remembered = torch.zeros(2, 1, dtype=torch.long), torch.zeros(2, HEADS, 3, HIDDEN // HEADS)
    step = (one, one, one, torch.tensor([3]), source, (source > 3).float(), *encoded, *[remembered] * (2 * LAYERS))
    given = ["token", "span_start", "span_end", "position", "source", "span_mask", "states", "affinity", *cross, *past]
    export(encoder, (source,), "encoder.onnx", ["source"], ["states", "affinity", *cross], dynamic)
    export(decoder, step, "decoder.onnx", given, ["token_log_probabilities", "span_log_probabilities", *new], dynamic)
    export(embedder, (source,), "embedder.onnx", ["source"], ["vector"], dynamic)


def quantise():
    """The same models with dynamic activations, in a directory of their own."""
    DYNAMIC.mkdir(exist_ok=True)
    for name in ("encoder.onnx", "decoder.onnx", "embedder.onnx"):
        quantize_dynamic(OUT / name, DYNAMIC / name, weight_type=QuantType.QUInt8)
    for name in ("parser.vocabulary.json", "tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(OUT / name, DYNAMIC / name)


def write_json(name, value, folder=OUT):
    (folder / name).write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


def write_manifest(folder, independent_rows):
    roles = {
        "encoder.onnx": "parser-encoder", "decoder.onnx": "parser-decoder", "parser.vocabulary.json": "parser-vocabulary",
        "embedder.onnx": "embedder", "tokenizer.json": "tokenizer", "tokenizer_config.json": "tokenizer-config",
    }  # fmt: skip
    files = []
    for name, role in roles.items():
        data = (folder / name).read_bytes()
        files.append({"name": name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest(), "role": role})
    origin = {"languages": ["en", "zh"], "trainingRun": "random weights", "opset": OPSET, "report": "none"}
    origin["independentRows"] = independent_rows
    parser = {"maxSourceTokens": MAX_SOURCE, "maxOutputSteps": MAX_STEPS, "hiddenSize": HIDDEN, "heads": HEADS}
    embedder = {"dimension": DIMENSION, "maxTokens": 32, "queryPrefix": "a ", "productPrefix": "b "}
    parser |= {"decoderLayers": LAYERS, "calibration": {"points": [[0.0, 0.0], [1.0, 0.9]]}, **origin}
    manifest = {"version": "tiny", "files": files, "parser": parser, "embedder": embedder | origin}
    write_json("manifest.json", manifest, folder)


def main():
    torch.manual_seed(SEED)
    OUT.mkdir(exist_ok=True)
    tokenizer_json = make_tokenizer()
    write_json("tokenizer.json", tokenizer_json)
    write_json("tokenizer_config.json", {"tokenizer_class": "XLMRobertaTokenizer", "unk_token": "<unk>"})
    write_json("parser.vocabulary.json", VOCABULARY)
    tokenizer = Tokenizer.from_str(json.dumps(tokenizer_json))
    tokenizer.encode_special_tokens = True
    pieces = len(tokenizer_json["model"]["vocab"])
    encoder, decoder, embedder = spread(Encoder(pieces)), spread(Decoder()), spread(Embedder(pieces))
    export_all(encoder, decoder, embedder)
    write_json("expected.json", [expected(encoder, decoder, tokenizer, request) for request in REQUESTS])
    quantise()
    write_manifest(OUT, independent_rows=True)
    write_manifest(DYNAMIC, independent_rows=False)


if __name__ == "__main__":
    main()
