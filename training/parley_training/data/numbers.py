"""Numbers as people say and write them in English and Chinese, and back to digits."""

from __future__ import annotations

import random
import re

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ENGLISH_VALUES = {word: value for value, word in enumerate(_ONES)} | {
    word: 20 + 10 * index for index, word in enumerate(_TENS)
}
_DIGITS = "零一二三四五六七八九"
_CHINESE_VALUES = {character: value for value, character in enumerate(_DIGITS)} | {"两": 2, "兩": 2, "〇": 0}
_UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000, "k": 1000, "K": 1000}
NUMBER_WORDS = frozenset({*_ENGLISH_VALUES, "hundred", "thousand", "grand", "tenner", "fiver", "dozen", "score"})
SLANG_AMOUNTS = {"a fiver": 5, "a tenner": 10, "a score": 20, "a hundred": 100, "a grand": 1000, "a thousand": 1000}
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def plain(value: float) -> str:
    """A number without needless decimals: 80, 29.99, 10.4."""
    return f"{round(value, 2):.2f}".rstrip("0").rstrip(".")


def around(value: float) -> tuple[str, str]:
    """The range that "around" means: a fifth below and a fifth above."""
    return plain(value * 0.8), plain(value * 1.2)


def english_words(value: int) -> str:
    """A whole number from 0 to 99,999 in English words, the British way."""
    if value < 20:
        return _ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{_ONES[hundreds]} hundred" + (f" and {english_words(rest)}" if rest else "")
    thousands, rest = divmod(value, 1000)
    joint = " and " if 0 < rest < 100 else " "
    return f"{english_words(thousands)} thousand" + (joint + english_words(rest) if rest else "")


def read_english(text: str) -> int | None:
    """The whole number that English words say ("two hundred and fifty", "a tenner"), else None."""
    text = text.lower().strip()
    if text in SLANG_AMOUNTS:
        return SLANG_AMOUNTS[text]
    if (fifty := re.fullmatch(r"(\w+) fifty", text)) and fifty[1] in _ONES[1:10]:
        return _ENGLISH_VALUES[fifty[1]] * 100 + 50
    total = current = 0
    words = [word for word in re.split(r"[\s-]+", text) if word != "and"]
    if not words:
        return None
    for position, word in enumerate(words):
        if word == "a" and position + 1 < len(words) and words[position + 1] in ("hundred", "thousand"):
            current = 1
        elif word in _ENGLISH_VALUES:
            current += _ENGLISH_VALUES[word]
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word in ("thousand", "grand"):
            total, current = total + max(current, 1) * 1000, 0
        else:
            return None
    return total + current


def chinese_words(value: int) -> str:
    """A whole number from 0 to 99,999,999 in Chinese as spoken: 二百五十 → 两百五十, 十五, 一千零五."""
    if value < 10:
        return _DIGITS[value]
    if value >= 10_000:
        high, low = divmod(value, 10_000)
        gap = "零" if 0 < low < 1000 else ""
        return f"{_two_as_liang(chinese_words(high))}万" + (gap + chinese_words(low) if low else "")
    words, gap = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, unit)
        if digit:
            word = _DIGITS[digit] + name
            words += ("零" if gap else "") + (_two_as_liang(word) if unit >= 100 else word)
            gap = False
        elif words and value:
            gap = True
    return words[1:] if words.startswith("一十") else words


def chinese_short(value: int) -> str:
    """The clipped way: 150 一百五, 2500 两千五, 12000 一万二; the full words where there is none."""
    for unit, name in ((10_000, "万"), (1000, "千"), (100, "百")):
        high, rest = divmod(value, unit)
        if 0 < high < 10 and rest and rest % (unit // 10) == 0:
            return _two_as_liang(_DIGITS[high] + name) + _DIGITS[rest // (unit // 10)]
    return chinese_words(value)


def read_chinese(text: str) -> int | None:
    """The whole number that Chinese numerals say (三百, 一百五, 两千五, 一千零五, 3千, 1万2), else None."""
    total = section = digit = 0
    last_unit, pending, gap = 1, False, False
    for character in re.findall(r"\d+(?:\.\d+)?|.", text):
        if re.fullmatch(r"\d+(?:\.\d+)?", character):
            digit, pending = float(character), True
        elif character in ("零", "〇"):
            gap, digit = True, 0
        elif character in _CHINESE_VALUES:
            digit, pending = _CHINESE_VALUES[character], True
        elif character in ("万", "萬"):
            total, section, digit, pending = (section + digit) * 10_000, 0, 0, False
            last_unit, gap = 10_000, False
        elif character in _UNITS:
            section += (digit if pending else 1) * _UNITS[character]
            last_unit, digit, pending, gap = _UNITS[character], 0, False, False
        else:
            return None
    if pending:
        clipped = last_unit > 10 and not gap
        section += digit * (last_unit // 10) if clipped and digit < 10 else digit
    return int(total + section) if text else None


def say_english(value: int, rng: random.Random) -> str:
    """One way to write an amount in English: digits mostly, else words, slang or 1.2k."""
    slang = [words for words, amount in SLANG_AMOUNTS.items() if amount == value]
    roll = rng.random()
    if 200 < value < 1000 and value % 100 == 50 and 0.6 < roll < 0.68:
        return f"{_ONES[value // 100]} fifty"
    if slang and roll < 0.35:
        return rng.choice(slang)
    if value >= 1000 and value % 100 == 0 and roll < 0.3:
        return f"{plain(value / 1000)}k"
    if value >= 1000 and roll < 0.45:
        return f"{value:,}"
    if roll > 0.85 and (value <= 100 or value % 50 == 0):
        words = english_words(value)
        return rng.choice((words, words.replace("one ", "a ", 1) if words.startswith("one ") else words))
    return str(value)


def say_chinese(value: int, rng: random.Random) -> str:
    """One way to write an amount in Chinese: digits, numerals, the clipped way, 3千, 1.5万, 1k."""
    roll = rng.random()
    if value >= 10_000 and value % 1000 == 0 and roll < 0.4:
        return plain(value / 10_000) + "万"
    if value >= 1000 and value % 1000 == 0 and roll < 0.2:
        return f"{value // 1000}{rng.choice('千kK')}"
    if roll < 0.5:
        return chinese_short(value) if value >= 100 or value % 10 == 0 else str(value)
    if roll < 0.55:
        return str(value).translate(FULL_WIDTH)
    return str(value)


def _two_as_liang(words: str) -> str:
    return re.sub(r"二(?=[百千万]|$)", "两", words) if words != "二" else "两"
