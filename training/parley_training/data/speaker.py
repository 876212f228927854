"""Fills the placeholders of patterns: each gives words and the terms they mean."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field

from . import phrases
from .amounts import Amounts, Phrase
from .frames import Term
from .invent import invent_brand, invent_model, invent_order
from .lexicon import Entry, Lexicon
from .numbers import chinese_words, english_words, plain, say_chinese, say_english
from .sizes import chinese_size, english_size
from .state import State

_OPERATORS = {"!": "!=", "+": "+="}
_ADJECTIVE = re.compile(
    r"(able|ible|proof|less|ing|ed|free|friendly|ic|ful|ent|ant|some|like|style|tech|ish|ive|ous|ary|al|resistant)$|^\d"
)
_PLAIN_ADJECTIVES = frozenset(
    "soft thick slim quiet silent light warm cute fun funny modern retro vintage plain simple elegant classic rustic wireless "
    "cordless bluetooth organic vegan sturdy compact stylish unusual unique comfy usb smart matte glossy wooden educational giant "
    "mini raw wet dry mild sweet spicy crunchy smooth salted roasted loud firm narrow tall petite modest skinny cropped sheer "
    "chunky electric wired led solar inflatable heavy clear curved manual automatic digital raised covered large realistic "
    "greasy sticky gentle tinted oversized thermal seamless flat platform stable talking musical noisy scary rude sparkly "
    "glittery artificial gold pastel neon tropical edible local fluffy shaggy framed unframed reversible".split()
)
_NEED_ARTICLE = frozenset("lid handle cover warranty hood zip".split())


class CannotSay(ValueError):
    """A placeholder that this state has no words for; the pattern is drawn again."""


@dataclass(slots=True)
class Speaker:
    """Says the placeholders of one line in one language and remembers what has been said."""

    lexicon: Lexicon
    state: State
    rng: random.Random
    department: str
    said: set[str] = field(default_factory=set)
    values: set[str] = field(default_factory=set)
    plural: bool = False

    @property
    def english(self) -> bool:
        """Whether English is spoken."""
        return self.lexicon.language == "en"

    def fill(self, placeholder: str) -> Phrase:
        """Words and terms for a placeholder such as `kind`, `!color`, `ref` or `limit`."""
        operator = _OPERATORS.get(placeholder[0], "=")
        name = placeholder.lstrip("!+")
        lists = {
            "brand": "brands", "color": "colors", "material": "materials", "feature": "features", "use": "uses",
        }  # fmt: skip
        if name.rstrip("0123456789") in lists:
            slot = name.rstrip("0123456789")
            return self._from_list(slot, lists[slot], operator)
        method: Callable[..., Phrase] | None = getattr(self, f"_say_{name}", None)
        if method is None:
            raise KeyError(f"no such placeholder: {placeholder}")
        return method(operator) if operator != "=" else method()

    # Kinds of product and lists

    def _say_kind(self, operator: str = "=") -> Phrase:
        entry = self._fresh("kinds")
        return entry.said, [Term("category", operator, entry.value)]

    def _say_newkind(self) -> Phrase:
        """A kind of another department: a new topic."""
        others = [department for department in self.lexicon.departments if department != self.state.department]
        self.department = self.rng.choice(others)
        return self._say_kind()

    def _say_one(self) -> Phrase:
        """A kind with an article where English wants one: `a kettle`, `some socks`."""
        said, terms = self._say_kind()
        return _with_article(said, self.rng), terms

    def _say_newone(self) -> Phrase:
        said, terms = self._say_newkind()
        return _with_article(said, self.rng), terms

    def _fresh(self, name: str) -> Entry:
        for _ in range(20):
            entry = self.lexicon.draw(name, self.department, self.rng)
            if entry.value not in self.values:
                self.values.add(entry.value)
                return entry
        raise CannotSay(name)

    def _from_list(self, slot: str, name: str, operator: str) -> Phrase:
        self.said.add(slot)
        if slot == "brand" and self.rng.random() < (0.3 if self.english else 0.15):
            invented = invent_brand(self.rng)
            return invented, [Term("brand", operator, invented)]
        entry = self._fresh(name)
        said = entry.said
        if slot == "feature" and self.english and said in _NEED_ARTICLE:
            said = f"a {said}" if operator == "=" else said
        return said, [Term(slot, operator, entry.value)]

    def _say_like(self, operator: str = "=") -> Phrase:
        brand = (
            self.lexicon.draw("brands", self.department, self.rng).said
            if self.rng.random() < 0.6
            else invent_brand(self.rng)
        )
        model = (
            f"{brand} {invent_model(self.rng)}"
            if self.english or brand.isascii()
            else f"{brand}{invent_model(self.rng)}"
        )
        return model, [Term("like", operator, model.lower())]

    def _say_device(self) -> Phrase:
        """A model that something must fit, always copied."""
        said, terms = self._say_like()
        return said, [Term("use", "=", terms[0].value)]

    # Sizes, amounts, people

    def _say_size(self, operator: str = "=") -> Phrase:
        self.said.add("size")
        said, value = (english_size if self.english else chinese_size)(self.department, self.rng)
        return said, [Term("size", operator, value)]

    def _say_wornsize(self) -> Phrase:
        """A size of clothes or shoes, with its system or letter."""
        keep, self.department = self.department, self.rng.choice(("clothing", "shoes"))
        said, terms = self._say_size()
        self.department = keep
        return re.sub(r"^in an? |^in ", "", said), terms

    def _say_shoesize(self) -> Phrase:
        keep, self.department = self.department, "shoes"
        said, terms = self._say_size()
        self.department = keep
        return re.sub(r"^in an? |^in ", "", said), terms

    def _say_wornmaterial(self, operator: str = "=") -> Phrase:
        """A material of clothes or jewellery."""
        entry = self.lexicon.draw("materials", self.rng.choice(("clothing", "clothing", "accessories")), self.rng)
        return entry.said, [Term("material", operator, entry.value)]

    def _say_story(self) -> Phrase:
        """What people tell that says nothing about the product; its numbers mean nothing here."""
        return self.rng.choice(self.lexicon.lists["stories"]["any"]).said, []

    def _say_minsize(self) -> Phrase:
        return self._measured(">=")

    def _say_maxsize(self) -> Phrase:
        return self._measured("<=")

    def _measured(self, operator: str) -> Phrase:
        for _ in range(30):
            said, terms = self._say_size()
            if terms[0].value[0].isdigit() and " " in terms[0].value:
                return said, [Term("size", operator, terms[0].value)]
        raise CannotSay("measure")

    @property
    def _amounts(self) -> Amounts:
        return Amounts(self.lexicon.language, self.rng)

    def _say_limit(self) -> Phrase:
        self.said.add("price")
        return self._amounts.any_limit()

    def _say_cap(self) -> Phrase:
        """A bare amount that is an upper limit."""
        self.said.add("price")
        amounts = self._amounts
        value = amounts.value()
        said, currency = amounts.money(value)
        return said[0], [Term("price", "<=", plain(value)), *currency]

    def _say_floor(self) -> Phrase:
        said, terms = self._say_cap()
        return said, [Term("price", ">=", terms[0].value), *terms[1:]]

    def _say_under(self) -> Phrase:
        self.said.add("price")
        return self._amounts.limit("<=")

    def _say_over(self) -> Phrase:
        self.said.add("price")
        return self._amounts.limit(">=")

    def _say_around(self) -> Phrase:
        self.said.add("price")
        return self._amounts.limit("~")

    def _say_range(self) -> Phrase:
        self.said.add("price")
        return self._amounts.limit("..")

    def _say_priced(self) -> Phrase:
        """The price of one shown product: `the $40 one`."""
        amounts = self._amounts
        value = amounts.value()
        said, currency = amounts.money(value)
        return said[0], [Term("price", ">=", plain(value)), Term("price", "<=", plain(value)), *currency]

    def _say_stars(self) -> Phrase:
        value = self.rng.choice((3, 3.5, 4, 4, 4, 4.5, 4.5, 5))
        return plain(value), [Term("rating", ">=", plain(value))]

    def _say_count(self) -> Phrase:
        """How many: digits or words."""
        value = self.rng.choices((2, 3, 4, 5, 6, 8, 10, 12, 20, 24, 1, 7), (30, 20, 12, 8, 8, 4, 5, 3, 2, 2, 3, 3))[0]
        words = english_words(value) if self.english else ("两" if value == 2 else chinese_words(value))
        said = str(value) if self.rng.random() < 0.5 else words
        return said, [Term("quantity", "=", str(value))]

    def _say_for(self) -> Phrase:
        self.said.add("audience")
        table = phrases.ENGLISH_AUDIENCES if self.english else phrases.CHINESE_AUDIENCES
        said, values = self.rng.choice(table)
        return said, [Term("audience", "=", value) for value in values]

    def _say_aud(self) -> Phrase:
        self.said.add("audience")
        if self.english:
            said, value = self.rng.choice(phrases.ENGLISH_AUDIENCE_WORDS)
            return said, [Term("audience", "=", value)]
        said, values = self.rng.choice(phrases.CHINESE_AUDIENCE_WORDS)
        return said, [Term("audience", "=", value) for value in values]

    def _say_age(self) -> Phrase:
        """A child's age: `6 year old`, 6岁."""
        self.said.add("audience")
        age = self.rng.randint(1, 15)
        digits = self.rng.random() < 0.75
        if self.english:
            number = str(age) if digits else english_words(age)
            said = self.rng.choice((f"{number} year old", f"{number} yr old", f"{number}-year-old", f"{number}yo"))
        else:
            said = f"{age if digits else ('两' if age == 2 else chinese_words(age))}岁"
        return said, [Term("audience", "=", f"age {age}")]

    def _say_recipient(self) -> Phrase:
        entry = self.rng.choice(self.lexicon.lists["recipients"]["any"])
        terms = [Term("recipient", "=", entry.value)]
        return entry.said, terms + ([Term("audience", "=", entry.audience)] if entry.audience else [])

    def _say_youngster(self) -> Phrase:
        """A recipient who is a child: niece, 侄子."""
        entry = self.rng.choice(
            [entry for entry in self.lexicon.lists["recipients"]["any"] if entry.audience in ("girls", "boys")]
        )
        return entry.said, [Term("recipient", "=", entry.value), Term("audience", "=", entry.audience)]

    def _say_hobby(self) -> Phrase:
        """What somebody likes to do."""
        entry = self.rng.choice(self.lexicon.lists["uses"]["hobby"])
        return entry.said, [Term("use", "=", entry.value)]

    def _say_adjective(self) -> Phrase:
        """A feature that can stand before a noun."""
        return self._feature_word()

    def _say_garment(self) -> Phrase:
        """A kind of clothing."""
        self.department = "clothing"
        return self._say_kind()

    def _say_pair(self) -> Phrase:
        """A kind that comes in pairs."""
        self.department = self.rng.choice(("shoes", "shoes", "clothing", "accessories"))
        pairs = [entry for entry in self.lexicon.lists["kinds"][self.department] if _comes_in_pairs(entry.said)]
        entry = self.rng.choice(pairs)
        return entry.said, [Term("category", "=", entry.value)]

    # Products shown

    def _positions(self, count: int) -> list[int]:
        shown = self.state.shown or 6
        if shown < count:
            raise CannotSay("too few shown")
        return sorted(self.rng.sample(range(1, min(shown, 8) + 1), count))

    def _say_ref(self) -> Phrase:
        """One shown product by place: `the second one`, 第二个, `number 3`, `the last`, `this one`."""
        roll = self.rng.random()
        if roll < 0.12:
            return self._say_this()
        if roll < 0.25:
            return self._say_end()
        return self._ordinal(self._positions(1)[0])

    def _ordinal(self, position: int) -> Phrase:
        term = [Term("ref", "=", str(position))]
        if not self.english:
            number = chinese_words(position) if self.rng.random() < 0.75 else str(position)
            counter = self.rng.choice(phrases.CHINESE_COUNTERS)
            return self.rng.choice(
                (f"第{number}{counter}", f"第{number}{counter}", f"第{number}{counter}", f"{position}号")
            ), term
        ordinal = phrases.ENGLISH_ORDINALS[position - 1]
        short = phrases.ENGLISH_SHORT_ORDINALS[position - 1]
        word = phrases.ENGLISH_NUMBERS[position - 1]
        return self.rng.choice((
            f"the {ordinal} one", f"the {ordinal} one", f"the {ordinal}", f"the {ordinal}", f"the {short} one", f"the {short}",
            f"number {position}", f"number {word}", f"no {position}", f"no. {position}", f"#{position}", f"{ordinal} one", f"{short} one",
            f"option {position}", f"item {position}", f"num {position}",
        )), term  # fmt: skip

    def _say_nth(self) -> Phrase:
        """The bare ordinal, to stand before a kind: `the second`."""
        position = self._positions(1)[0]
        if self.english:
            table = self.rng.choice((phrases.ENGLISH_ORDINALS, phrases.ENGLISH_SHORT_ORDINALS))
            return f"the {table[position - 1]}", [Term("ref", "=", str(position))]
        return f"第{chinese_words(position)}", [Term("ref", "=", str(position))]

    def _say_digit(self) -> Phrase:
        """A bare number that picks one of those shown."""
        position = self._positions(1)[0]
        return str(position), [Term("ref", "=", str(position))]

    def _say_end(self) -> Phrase:
        if (self.state.shown or 6) < 3:
            raise CannotSay("no end")
        table = (
            (("the last one", "last"), ("the last", "last"), ("the last one", "last"), ("last one", "last"), ("the bottom one", "last"),
             ("the final one", "last"), ("the second to last", "-2"), ("the one before last", "-2"), ("the second last one", "-2"),
             ("the last but one", "-2"), ("the third from last", "-3"), ("the top one", "1"), ("the one at the top", "1"))
            if self.english else
            (("最后一个", "last"), ("最后一个", "last"), ("最后那个", "last"), ("最后一款", "last"), ("最后那款", "last"), ("最下面那个", "last"),
             ("倒数第二个", "-2"), ("倒数第二个", "-2"), ("倒数第二款", "-2"), ("倒数第三个", "-3"), ("最上面那个", "1"), ("最後一個", "last"))
        )  # fmt: skip
        said, value = self.rng.choice(table)
        return said, [Term("ref", "=", value)]

    def _say_middle(self) -> Phrase:
        shown = self.state.shown or 0
        if shown % 2 == 0:
            raise CannotSay("no middle")
        said = self.rng.choice(
            ("the middle one", "the one in the middle", "middle one")
            if self.english
            else ("中间那个", "中间的", "中间那款")
        )
        return said, [Term("ref", "=", str(shown // 2 + 1))]

    def _say_next(self) -> Phrase:
        """The product after the one in focus."""
        focus, shown = self.state.focus, self.state.shown or 0
        if not focus or focus >= shown:
            raise CannotSay("no next")
        said = self.rng.choice(
            ("the next one", "the one after that", "the one below", "next one")
            if self.english
            else ("下一个", "后面那个", "下面那个")
        )
        return said, [Term("ref", "=", str(focus + 1))]

    def _say_previous(self) -> Phrase:
        focus = self.state.focus
        if not focus or focus < 2:
            raise CannotSay("no previous")
        said = self.rng.choice(
            ("the previous one", "the one before that", "the one above it")
            if self.english
            else ("上一个", "前面那个", "上面那个")
        )
        return said, [Term("ref", "=", str(focus - 1))]

    def _say_this(self) -> Phrase:
        said = self.rng.choice(
            ("this one", "this one", "this", "that one", "that one", "that", "this item")
            if self.english
            else ("这个", "这个", "这款", "那个", "刚才那个", "刚刚那款", "这件", "刚才那双", "这台", "呢個", "這個")
        )
        return said, [Term("ref", "=", "this")]

    def _say_two(self) -> Phrase:
        """Two products by place."""
        first, second = self._positions(2)
        terms = [Term("ref", "=", str(first)), Term("ref", "=", str(second))]
        if self.rng.random() < 0.2:
            first, second, terms = second, first, terms[::-1]
        if not self.english:
            if (first, second) == (1, 2) and self.rng.random() < 0.4:
                return self.rng.choice(("前两个", "前两款", "头两个", "前面两个")), terms
            joint = self.rng.choice("和跟和与")
            one, two = chinese_words(first), chinese_words(second)
            return self.rng.choice((
                f"第{one}个{joint}第{two}个", f"第{one}款{joint}第{two}款", f"第{one}{joint}第{two}个", f"{first}{joint}{second}", f"{first}号{joint}{second}号",
            )), terms  # fmt: skip
        if (first, second) == (1, 2) and self.rng.random() < 0.4:
            return self.rng.choice(("the first two", "the top two", "the first 2")), terms
        one, two = phrases.ENGLISH_ORDINALS[first - 1], phrases.ENGLISH_ORDINALS[second - 1]
        short_one, short_two = phrases.ENGLISH_SHORT_ORDINALS[first - 1], phrases.ENGLISH_SHORT_ORDINALS[second - 1]
        return self.rng.choice((
            f"the {one} and the {two}", f"the {one} and {two}", f"the {one} and {two} one", f"number {first} and number {second}",
            f"{first} and {second}", f"numbers {first} and {second}", f"no {first} and no {second}", f"#{first} and #{second}",
            f"the {short_one} and {short_two}", f"the {one} one and the {two} one", f"{short_one} and {short_two}",
        )), terms  # fmt: skip

    def _say_versus(self) -> Phrase:
        """Two bare places: `1 or 3`."""
        first, second = self._positions(2)
        joint = self.rng.choice((" or ", " vs ", " and ", " versus ") if self.english else ("和", "还是", "跟", " vs "))
        return f"{first}{joint}{second}", [Term("ref", "=", str(first)), Term("ref", "=", str(second))]

    def _say_three(self) -> Phrase:
        if (self.state.shown or 0) < 4:
            raise CannotSay("too few")
        terms = [Term("ref", "=", str(number)) for number in (1, 2, 3)]
        return self.rng.choice(
            ("the first three", "the top three") if self.english else ("前三个", "前三款", "头三个")
        ), terms

    def _say_both(self) -> Phrase:
        said = self.rng.choice(("both", "both of them", "the two of them", "these two", "both of those") if self.english
                               else ("两个", "这两个", "两款", "这俩", "两个都"))  # fmt: skip
        return said, [Term("ref", "=", "both")]

    def _say_other(self) -> Phrase:
        return self.rng.choice(
            ("the other one", "the other", "other one")
            if self.english
            else ("另一个", "另外那个", "另外一款", "另一款")
        ), [Term("ref", "=", "other")]

    def _say_these(self) -> Phrase:
        return self.rng.choice(("these", "these", "all of these", "them all", "all of them", "those")
                               if self.english else ("这些", "这些", "这几个", "这几款", "全部", "都", "這些")), [Term("ref", "=", "all")]  # fmt: skip

    def _say_desc(self) -> Phrase:
        """A shown product by description: `the blue one`, 那个红色的, `the cheapest one`."""
        roll = self.rng.random()
        if roll < 0.34:
            said, terms = self._from_list("color", "colors", "=")
        elif roll < 0.5:
            said, terms = self._from_list("brand", "brands", "=")
        elif roll < 0.6:
            said, terms = self._from_list("material", "materials", "=")
        elif roll < 0.72:
            return self._say_superlative()
        elif roll < 0.85:
            said, terms = self._feature_word()
        elif roll < 0.93:
            said, terms = self._say_priced()
        else:
            said, terms = self._say_kind()
            return (f"the {said}", terms) if self.english else (f"那个{said}", terms)
        if self.english:
            name = terms[0].slot == "brand" and self.rng.random() < 0.5
            return (
                f"the {said}" if name else self.rng.choice((f"the {said} one", f"the {said} one", f"the {said} ones"))
            ), terms
        said = said.rstrip("的")
        return self.rng.choice((f"{said}的那个", f"那个{said}的", f"{said}那款", f"{said}那个", f"{said}的")), terms

    def _feature_word(self) -> Phrase:
        for _ in range(30):
            said, terms = self._from_list("feature", "features", "=")
            if not self.english or is_adjective(said):
                return said, terms
        raise CannotSay("adjective")

    def _say_superlative(self) -> Phrase:
        said, slot, value = self.rng.choice(
            phrases.ENGLISH_SUPERLATIVES if self.english else phrases.CHINESE_SUPERLATIVES
        )
        if self.english:
            said = self.rng.choice((f"the {said} one", f"the {said}", f"the {said} one"))
        else:
            said = self.rng.choice((f"{said}的那个", f"{said}的", f"{said}那款", f"{said}的那款"))
        return said, [Term(slot, "=", value)]

    def _say_most(self) -> Phrase:
        """A bare superlative: `lightest`, 最轻."""
        said, slot, value = self.rng.choice(
            phrases.ENGLISH_SUPERLATIVES if self.english else phrases.CHINESE_SUPERLATIVES
        )
        return said, [Term(slot, "=", value)]

    def _say_it(self) -> Phrase:
        """What a question is about: it, a shown product by place or by description."""
        roll = self.rng.random()
        if self.english:
            if roll < 0.38:
                return "it", []
            if roll < 0.66:
                return self._ordinal(self._positions(1)[0]) if roll < 0.6 else self._say_end()
            if roll < 0.8:
                return self._say_this()
            if roll < 0.92:
                return self._say_desc()
            said, terms = self._say_kind()
            return f"the {said}", terms
        if roll < 0.42:
            return self.rng.choice(("", "", "它")), []
        if roll < 0.68:
            return self._ordinal(self._positions(1)[0]) if roll < 0.62 else self._say_end()
        return self._say_this() if roll < 0.88 else self._say_desc()

    def _say_question(self) -> Phrase:
        """A question about a product with the attribute asked."""
        entry = self.rng.choice(self.lexicon.lists["attributes"]["any"])
        subject, terms = self._say_it()
        return entry.said.replace("{it}", subject), [*terms, Term("attribute", "=", entry.value)]

    def _say_attribute(self) -> Phrase:
        """The name of an attribute."""
        entry = self.rng.choice(phrases.ENGLISH_ASPECTS if self.english else phrases.CHINESE_ASPECTS)
        return entry[0], [Term("attribute", "=", entry[1])]

    # Degrees and limits taken away

    def _say_degree(self) -> Phrase:
        said, slot, value = self.rng.choice(phrases.ENGLISH_DEGREES if self.english else phrases.CHINESE_DEGREES)
        return said, [Term(slot, "=", value)]

    def _say_excess(self) -> Phrase:
        said, slot, value = self.rng.choice(phrases.ENGLISH_EXCESSES if self.english else phrases.CHINESE_EXCESSES)
        return said, [Term(slot, "=", value)]

    def _say_slot(self) -> Phrase:
        """A slot by name, all of whose limits go."""
        said, slot = self.rng.choice(phrases.ENGLISH_SLOT_NAMES if self.english else phrases.CHINESE_SLOT_NAMES)
        return said, [Term("drop", "=", slot)]

    def _say_drop(self) -> Phrase:
        """A limit of the context by its value."""
        options = [(term, said) for term, said in self.state.said.items() if term.slot in ("feature", "brand", "material", "use", "color")
                   and term.operator == "="]  # fmt: skip
        if not options:
            raise CannotSay("nothing to drop")
        term, said = self.rng.choice(options)
        return said, [Term("drop", "=", term.value)]

    def _say_order(self) -> Phrase:
        number = invent_order(self.rng)
        sign = "#" if self.english and self.rng.random() < 0.15 else ""
        return sign + number, [Term("order", "=", number)]

    def _say_invented(self) -> Phrase:
        """A made-up word without meaning."""
        return invent_brand(self.rng), []

    def _say_weight(self) -> Phrase:
        """Body weight in Chinese, 斤 as kg."""
        jin = self.rng.randint(84, 190)
        if self.rng.random() < 0.6:
            return f"{jin}斤", [Term("size", "=", f"{plain(jin / 2)} kg")]
        return f"{jin // 2}{self.rng.choice(('公斤', 'kg'))}", [Term("size", "=", f"{jin // 2} kg")]

    def _say_height(self) -> Phrase:
        centimetres = self.rng.randint(150, 192)
        said = self.rng.choice((f"{centimetres}", f"{centimetres}cm", f"一米{chinese_words(centimetres // 10 % 10)}{chinese_words(centimetres % 10)}"
                                if centimetres % 10 else f"一米{chinese_words(centimetres // 10 % 10)}", f"{centimetres}公分"))  # fmt: skip
        return said, [Term("size", "=", f"{centimetres} cm")]

    def _say_number(self) -> Phrase:
        """A number without meaning."""
        value = self.rng.randint(2, 99)
        return (say_english if self.english else say_chinese)(value, self.rng), []


def _comes_in_pairs(said: str) -> bool:
    ending = said.split(" ")[-1]
    return ending.endswith(("shoes", "boots", "trainers", "sneakers", "heels", "sandals", "slippers", "socks", "gloves", "jeans", "leggings",
                            "trousers", "pants", "shorts", "earrings", "sunglasses", "tights", "loafers", "mittens", "wellies"))  # fmt: skip


def is_adjective(said: str) -> bool:
    """Whether English words can stand before a noun as they are."""
    last = said.split(" ")[-1]
    return said in _PLAIN_ADJECTIVES or last in _PLAIN_ADJECTIVES or bool(_ADJECTIVE.search(said))


def _with_article(noun: str, rng: random.Random) -> str:
    if not noun.isascii():
        return noun
    if noun.endswith("s") and not noun.endswith("ss"):
        return rng.choice(
            (
                noun,
                noun,
                f"some {noun}",
                f"a pair of {noun}" if noun.endswith(("shoes", "boots", "jeans", "socks")) else noun,
            )
        )
    article = "an" if noun[0] in "aeio" else "a"
    return rng.choice((f"{article} {noun}", f"{article} {noun}", f"a new {noun}", noun))
