"""Slips of people who type or speak: the same frames are meant, so a corrupted line keeps its annotation.

Words whose value is copied as typed (brands, models, order numbers) and numbers are left alone.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from .frames import parse_line
from .numbers import FULL_WIDTH, NUMBER_WORDS
from .rows import Row
from .scripts import to_traditional

_KEY_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_COPIED_SLOTS = frozenset({"brand", "like", "order"})
_WORD = re.compile(r"[A-Za-z']+")
_FILLERS = ("um ", "uh ", "like ", "er ", "so ", "well ", "ok so ", "basically ", "hmm ")
_MIDDLE_FILLERS = (" um", " like", " uh", " you know", " i mean", " kind of")
_CHINESE_FILLERS = ("嗯", "那个", "就是", "呃", "额，", "嗯，", "那个，", "就是说，", "哎")
_CHINESE_ENDINGS = ("啊", "呀", "吧", "呗", "哈", "哦", "呢", "啦", "~", "哈哈")
_CHAT_WORDS = {
    "please": "pls", "thanks": "thx", "you": "u", "are": "r", "for": "4", "something": "smth", "with": "w/", "and": "&",
    "your": "ur", "because": "cos", "want to": "wanna", "going to": "gonna", "do not": "dont", "okay": "ok", "though": "tho",
}  # fmt: skip
# Characters that are mistaken for one another because they sound alike.
_HOMOPHONES = {
    "的": "得地", "在": "再", "再": "在", "做": "作", "买": "卖", "号": "好", "双": "霜", "色": "涩", "款": "宽", "水": "睡", "件": "间",
    "换": "还", "退": "腿", "货": "或", "贵": "跪", "轻": "青", "帮": "邦", "推": "堆", "有": "友", "没": "每", "吗": "嘛", "想": "像",
    "要": "药", "看": "砍", "便": "变", "价": "架", "码": "马", "第": "弟", "鞋": "写", "包": "报", "大": "达", "布": "不", "红": "宏",
    "黑": "嘿", "白": "百", "防": "房", "机": "鸡", "带": "代", "式": "是", "样": "羊", "以": "已", "内": "那", "左": "做", "又": "右",
}  # fmt: skip


def _neighbours(character: str) -> str:
    for row in _KEY_ROWS:
        position = row.find(character)
        if position >= 0:
            return row[max(position - 1, 0) : position] + row[position + 1 : position + 2]
    return character


def protected_words(row: Row) -> frozenset[str]:
    """Words of the text that must stay as typed: parts of copied values."""
    values = [term.value for frame in parse_line(row.line) for term in frame.terms if term.slot in _COPIED_SLOTS]
    values += [term.value for frame in parse_line(row.line) for term in frame.terms if re.search(r"\d", term.value)]
    copied = frozenset(word for value in values for word in re.findall(r"[a-z']+", value.lower()))
    return copied | NUMBER_WORDS


def typo(word: str, rng: random.Random) -> str:
    """One slip of the fingers inside a word of four letters or more."""
    place = rng.randrange(1, len(word) - 1)
    kind = rng.choice(("drop", "swap", "double", "neighbour", "neighbour"))
    if kind == "drop":
        return word[:place] + word[place + 1 :]
    if kind == "swap":
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if kind == "double":
        return word[:place] + word[place] + word[place:]
    return word[:place] + (rng.choice(_neighbours(word[place].lower()) or word[place])) + word[place + 1 :]


def with_typos(row: Row, rng: random.Random) -> str | None:
    """The text with one to three slips in ordinary English words."""
    protected = protected_words(row)
    places = [
        match for match in _WORD.finditer(row.text)
        if len(match[0]) >= 4 and match[0].lower() not in protected and not _touches_digit(row.text, match)
    ]  # fmt: skip
    if not places:
        return None
    text = row.text
    count = min(rng.choices((1, 2, 3), (70, 22, 8))[0], len(places))
    for match in sorted(rng.sample(places, count), key=lambda found: -found.start()):
        text = text[: match.start()] + typo(match[0], rng) + text[match.end() :]
    return text


def _touches_digit(text: str, match: re.Match[str]) -> bool:
    around = text[max(match.start() - 1, 0) : match.start()] + text[match.end() : match.end() + 1]
    return any(character.isdigit() or character in "-_" for character in around)


def with_case(row: Row, rng: random.Random) -> str | None:
    """The text in another case; order numbers stay."""
    if "order = " in row.line:
        return None
    return rng.choice((str.lower, str.lower, str.upper, str.title, str.capitalize))(row.text)


def with_spaces(row: Row, rng: random.Random) -> str | None:
    """A space doubled, or lost between two ordinary words."""
    protected = protected_words(row)
    gaps = [
        match for match in re.finditer(r"(?<=[a-z]) (?=[a-z])", row.text)
        if not protected & set(re.findall(r"[a-z']+", row.text[max(match.start() - 12, 0) : match.end() + 12].lower()))
    ]  # fmt: skip
    if not gaps:
        return None
    gap = rng.choice(gaps)
    return row.text[: gap.start()] + rng.choice(("  ", "", "")) + row.text[gap.end() :]


def without_punctuation(row: Row, rng: random.Random) -> str | None:
    """The text without commas, stops, apostrophes and question marks between words."""
    text = re.sub(r"(?<!\d)[,.!?;:，。！？、；：](?!\d)", " " if row.language == "zh" else "", row.text)
    if row.language == "en" and rng.random() < 0.6:
        text = text.replace("'", "").replace("’", "")
    return re.sub(r" +", " ", text).strip()


def with_filler(row: Row, rng: random.Random) -> str | None:
    """Um, like, 嗯: what speech leaves behind."""
    if row.language == "zh":
        if rng.random() < 0.5:
            return rng.choice(_CHINESE_FILLERS) + row.text
        return row.text.rstrip("。.!！") + rng.choice(_CHINESE_ENDINGS) if row.text[-1:] not in "?？" else None
    if rng.random() < 0.6 or " " not in row.text:
        return rng.choice(_FILLERS) + row.text
    return None


def with_chat_words(row: Row, rng: random.Random) -> str | None:
    """Words shortened as in chats: please → pls."""
    protected = protected_words(row)
    choices = [
        word for word in _CHAT_WORDS if re.search(rf"\b{word}\b", row.text) and not set(word.split()) & protected
    ]
    if not choices:
        return None
    word = rng.choice(choices)
    return re.sub(rf"\b{word}\b", _CHAT_WORDS[word], row.text, count=1)


def with_full_width(row: Row, rng: random.Random) -> str | None:
    """Digits in full width, as a Chinese keyboard may leave them."""
    if not re.search(r"\d", row.text) or any(
        slot in row.line for slot in ("order = ", "like = ", "brand = ", "use = ")
    ):
        return None
    return row.text.translate(FULL_WIDTH)


def with_homophone(row: Row, rng: random.Random) -> str | None:
    """One character replaced by one that sounds the same."""
    copied = "".join(term.value for frame in parse_line(row.line) for term in frame.terms)
    places = [place for place, character in enumerate(row.text) if character in _HOMOPHONES and character not in copied]
    if len(row.text) < 5 or not places:
        return None
    place = rng.choice(places)
    return row.text[:place] + rng.choice(_HOMOPHONES[row.text[place]]) + row.text[place + 1 :]


def in_traditional(row: Row, rng: random.Random) -> str | None:
    """The text in traditional script; not where Chinese words are copied into the values."""
    if re.search(r"[\u4e00-\u9fff]", row.line):
        return None
    text = to_traditional(row.text)
    return text if text != row.text else None


def spaced_out(row: Row, rng: random.Random) -> str | None:
    """Commas of a Chinese text turned into spaces, or the spaces into nothing."""
    if rng.random() < 0.6:
        return re.sub(r"[，,、。]+", " ", row.text).strip()
    return re.sub(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", "，", row.text)


Corruption = Callable[[Row, random.Random], str | None]


@cache
def _menu(language: str) -> tuple[tuple[str, Corruption, int], ...]:
    if language == "en":
        return (
            ("typo", with_typos, 52), ("case", with_case, 14), ("spaces", with_spaces, 8), ("punctuation", without_punctuation, 12),
            ("filler", with_filler, 8), ("chat", with_chat_words, 8),
        )  # fmt: skip
    return (
        ("homophone", with_homophone, 36), ("traditional", in_traditional, 34), ("filler", with_filler, 12), ("spacing", spaced_out, 10),
        ("punctuation", without_punctuation, 4), ("fullwidth", with_full_width, 6),
    )  # fmt: skip


def corrupt(row: Row, rng: random.Random) -> Row | None:
    """A corrupted twin of a row, or None where nothing could be changed without changing what is meant."""
    menu = _menu(row.language)
    for name, function, _ in rng.choices(menu, [weight for *_, weight in menu], k=4):
        text = function(row, rng)
        if text and text != row.text:
            return replace(row, text=text, source=f"corrupted:{row.source}:{name}")
    return None
