"""Prices and quantities as phrases, each with the terms it means."""

from __future__ import annotations

import random
from dataclasses import dataclass

from .frames import Term
from .numbers import around, chinese_words, plain, say_chinese, say_english

Phrase = tuple[str, list[Term]]

_ENGLISH_CURRENCIES = (
    ("${}", "usd", 30), ("{} dollars", "usd", 16), ("{} bucks", "usd", 8), ("£{}", "gbp", 26), ("{} quid", "gbp", 12),
    ("{} pounds", "gbp", 10), ("€{}", "eur", 8), ("{} euros", "eur", 7), ("{} usd", "usd", 2), ("{} gbp", "gbp", 1),
    ("{} rupees", "inr", 3), ("₹{}", "inr", 2), ("{} eur", "eur", 2), ("{} yen", "jpy", 1), ("{} yuan", "cny", 1),
    ("{}$", "usd", 2), ("{}€", "eur", 2), ("{} canadian dollars", "cad", 1), ("{} aussie dollars", "aud", 1),
)  # fmt: skip
_CHINESE_CURRENCIES = (
    ("{}块", "cny", 34), ("{}元", "cny", 26), ("{}块钱", "cny", 14), ("¥{}", "cny", 5), ("{}刀", "usd", 6),
    ("{}美元", "usd", 4), ("{}美金", "usd", 2), ("{}欧元", "eur", 2), ("{}人民币", "cny", 2), ("{}塊", "cny", 3),
    ("{}港币", "hkd", 2), ("{}日元", "jpy", 1), ("{}台币", "twd", 1), ("{}rmb", "cny", 2), ("{}英镑", "gbp", 1),
)  # fmt: skip
_ENGLISH_TEMPLATES = {
    "<=": (
        "under {}", "under {}", "below {}", "less than {}", "up to {}", "max {}", "{} max", "no more than {}", "for {}",
        "for under {}", "{} or less", "at most {}", "within {}", "not over {}", "my budget is {}", "budget {}",
        "{} tops", "costing less than {}", "cheaper than {}", "i can spend {}", "maximum {}", "{} limit",
        "not more than {}", "priced under {}", "that's under {}", "for less than {}", "{} at the very most", "<{}",
        "{} and under", "i've got {} to spend", "without going over {}", "that won't cost more than {}",
    ),
    ">=": (
        "over {}", "above {}", "more than {}", "at least {}", "from {}", "{} and up", "{} or more", "starting at {}",
        "not less than {}", "minimum {}", "upwards of {}", "{}+", "costing more than {}", "no less than {}",
    ),
    "~": (
        "around {}", "about {}", "roughly {}", "{} ish", "approximately {}", "{} or so", "for around {}", "~{}",
        "for about {}", "somewhere around {}", "{} give or take", "in the region of {}", "circa {}",
        "my budget is around {}", "budget about {}", "priced around {}", "{} or thereabouts",
    ),
    "..": (
        "between {} and {}", "between {} and {}", "{} to {}", "from {} to {}", "{}-{}", "somewhere between {} and {}",
        "in the {} to {} range", "for {} to {}", "over {} but under {}", "budget {} to {}", "priced {} to {}",
        "at least {} but no more than {}", "min {} max {}", "anywhere from {} to {}",
    ),
}  # fmt: skip
_CHINESE_TEMPLATES = {
    "<=": (
        "{}以内", "{}以内", "{}以下", "{}以下", "不超过{}", "不要超过{}", "最多{}", "预算{}", "预算{}以内", "{}以内的",
        "低于{}", "{}之内", "别超过{}", "{}封顶", "不到{}", "{}左右以内", "价格在{}以下", "{}内", "控制在{}以内",
        "最高{}", "我只有{}", "小于{}", "{}打住", "便宜于{}", "上限{}",
    ),
    ">=": (
        "{}以上", "{}以上", "不低于{}", "高于{}", "{}起", "至少{}", "{}往上", "最低{}", "超过{}", "{}以上的", "大于{}",
    ),
    "~": (
        "{}左右", "{}左右", "{}上下", "大概{}", "差不多{}", "{}左右的", "{}出头以内左右", "约{}", "{}块左右",
        "预算{}左右", "价位{}左右", "大约{}", "预算大概{}", "价格{}上下",
    ),
    "..": (
        "{}到{}", "{}到{}", "{}-{}", "{}至{}", "{}到{}之间", "{}~{}", "{}以上{}以下", "价格{}到{}", "预算{}到{}",
        "在{}和{}之间", "{}到{}的", "介于{}到{}",
    ),
}  # fmt: skip
_ROUND = (5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 75, 80, 90, 100, 120, 150, 180, 200, 250, 300, 350, 400,
          450, 500, 600, 700, 750, 800, 900, 1000, 1200, 1500, 2000, 2500, 3000, 5000)  # fmt: skip
_ROUND_CHINESE = (10, 20, 30, 50, 60, 80, 100, 120, 150, 180, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900,
                  1000, 1200, 1500, 1800, 2000, 2500, 3000, 3500, 4000, 5000, 6000, 8000, 10000, 12000, 15000,
                  20000)  # fmt: skip


@dataclass(slots=True)
class Amounts:
    """Draws amounts of one language."""

    language: str
    rng: random.Random

    def value(self) -> int:
        """A price limit as people name them: round mostly."""
        rounds = _ROUND if self.language == "en" else _ROUND_CHINESE
        roll = self.rng.random()
        if roll < 0.8:
            return self.rng.choice(rounds)
        return self.rng.randint(6, 400) if roll < 0.95 else self.rng.randint(400, 9999)

    def money(self, *values: int, bare: bool = False) -> tuple[list[str], list[Term]]:
        """Values as said, with one currency for all of them or none, and the currency's term."""
        say = say_english if self.language == "en" else say_chinese
        said = [say(value, self.rng) for value in values]
        table = _ENGLISH_CURRENCIES if self.language == "en" else _CHINESE_CURRENCIES
        if bare or self.rng.random() > 0.55:
            return said, []
        template, code, _ = self.rng.choices(table, [row[2] for row in table])[0]
        if not template.startswith("{}") and not all(amount[0].isdigit() for amount in said):
            said = [plain(value) for value in values]
        if any(amount.startswith("a ") for amount in said) and not template.startswith(
            ("{} dollars", "{} pounds", "{} euros")
        ):
            return said, []
        if self.language == "zh" and template.startswith("{}"):
            said = [
                amount if amount[0].isdigit() else chinese_words(value)
                for amount, value in zip(said, values, strict=True)
            ]
        whole = [template.format(amount) for amount in said]
        if len(said) == 2 and template.startswith("{}") and self.rng.random() < 0.7:
            whole[0] = said[0]
        return whole, [Term("currency", "=", code)]

    def limit(self, kind: str, value: int | None = None) -> Phrase:
        """A whole price phrase of a kind: "<=", ">=", "~" or ".."."""
        templates = (_ENGLISH_TEMPLATES if self.language == "en" else _CHINESE_TEMPLATES)[kind]
        template = self.rng.choice(templates)
        low = value or self.value()
        if kind == "..":
            high = self._above(low)
            said, currency = self.money(low, high)
            terms = [Term("price", ">=", plain(low)), Term("price", "<=", plain(high))]
            return template.format(*said), terms + currency
        said, currency = self.money(low, bare="块" in template)
        if kind == "~":
            bottom, top = around(low)
            terms = [Term("price", ">=", bottom), Term("price", "<=", top)]
        else:
            terms = [Term("price", kind, plain(low))]
        if "块" in template:
            currency = [Term("currency", "=", "cny")]
        return template.format(said[0]), terms + currency

    def any_limit(self) -> Phrase:
        """A price phrase of any kind, the upper limit most often."""
        if self.language == "zh" and self.rng.random() < 0.15:
            return self.vague_chinese()
        return self.limit(self.rng.choices(("<=", ">=", "~", ".."), (58, 8, 17, 17))[0])

    def vague_chinese(self) -> Phrase:
        """Two or three hundred, thirty-odd: 两三百, 三十多, 一百来块, 千把块."""
        roll, digit = self.rng.random(), self.rng.randint(1, 8)
        unit, name = self.rng.choice(((10, "十"), (100, "百"), (1000, "千")))
        tail, currency = self.rng.choice((("", None), ("块", "cny"), ("块钱", "cny"), ("元", "cny")))
        if roll < 0.45:
            low, high = digit * unit, (digit + 1) * unit
            first = "两" if digit == 2 and unit > 10 else chinese_words(digit)
            second = chinese_words(digit + 1)
            if digit == 1 and unit > 10:
                first = "一"
            text = f"{first}{second}{name}{tail}"
        elif roll < 0.75:
            high = digit * unit + unit - 1
            low = digit * unit
            text = f"{_chinese_count(digit, name)}多{tail}"
        elif roll < 0.9:
            low, high = digit * unit * 0.8, digit * unit * 1.2
            text = f"{_chinese_count(digit, name)}来{tail or '块'}"
            currency = currency or "cny"
        else:
            unit, name = self.rng.choice(((100, "百"), (1000, "千")))
            low, high = unit * 0.8, unit * 1.2
            text, currency = f"{name}把块", "cny"
        terms = [Term("price", ">=", plain(low)), Term("price", "<=", plain(high))]
        return text, terms + ([Term("currency", "=", currency)] if currency else [])

    def _above(self, low: int) -> int:
        rounds = _ROUND if self.language == "en" else _ROUND_CHINESE
        higher = [value for value in rounds if low * 1.1 < value <= low * 3.5]
        return self.rng.choice(higher) if higher else low * 2


def _chinese_count(digit: int, name: str) -> str:
    if name == "十":
        return ("" if digit == 1 else chinese_words(digit)) + "十"
    return ("两" if digit == 2 else chinese_words(digit)) + name
