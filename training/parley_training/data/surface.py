"""The last touch of a generated sentence: spaces, capitals and punctuation as people leave them."""

from __future__ import annotations

import random
import re

_QUESTION = re.compile(
    r"^(is|are|do|does|did|can|could|will|would|what|whats|what's|which|who|how|when|where|why|have you|has|any|got)\b"
)
_CHINESE_QUESTION = re.compile(r"(吗|呢|嘛|么|什么|多少|哪|几|怎么|为什么|有没有|是不是|好不好|咩)")


def finish(text: str, language: str, rng: random.Random) -> str:
    """Tidy spaces, then give the text a typist's habits."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r" ([,.?!;:])", r"\1", text)
    if language == "en" and rng.random() < 0.9:
        text = re.sub(r"\ba (?=[aeio](?!ne\b|u))", "an ", text)
    text = re.sub(r"([,，、])[ ,，、]*(?=[,，、])", "", text).strip(" ,，、-")
    return _finish_english(text, rng) if language == "en" else _finish_chinese(text, rng)


def _finish_english(text: str, rng: random.Random) -> str:
    question = bool(_QUESTION.match(text.lower())) and not text.endswith((" fine", " ok", " do", " works", " okay"))
    roll = rng.random()
    if roll < 0.38:
        text = _sentence_case(text)
        if text[-1:] not in ".?!":
            text += "?" if question else rng.choice((".", ".", "", "!"))
    elif roll < 0.47:
        text = _sentence_case(text)
    elif roll < 0.6 and question and text[-1:] not in ".?!":
        text += "?"
    elif roll < 0.64:
        text = text.replace("'", "")
    return text


def _sentence_case(text: str) -> str:
    text = re.sub(r"\bi('m|'d|'ve|'ll)?\b", lambda match: "I" + (match[1] or ""), text)
    text = re.sub(r"([.?!] )([a-z])", lambda match: match[1] + match[2].upper(), text)
    return text[:1].upper() + text[1:]


def _finish_chinese(text: str, rng: random.Random) -> str:
    text = re.sub(r"的的+", "的", text)
    roll = rng.random()
    if text[-1:] in "。！？!?~":
        return text
    if roll < 0.25:
        return text + (
            rng.choice(("？", "?")) if _CHINESE_QUESTION.search(text) else rng.choice(("。", "", "！", "～"))
        )
    if roll < 0.3:
        return text.replace("，", " ")
    return text
