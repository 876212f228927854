"""Whole noun phrases and the limits that trail behind them, put together from single placeholders."""

from __future__ import annotations

import re

from .amounts import Phrase
from .frames import Term
from .speaker import Speaker, is_adjective
from .state import fits

_ONCE = frozenset({"color", "brand", "material", "audience", "size", "price"})


class Composer(Speaker):
    """A speaker that can also say compound phrases: `np`, `tails`, `list`, `wish`."""

    def _say_np(self) -> Phrase:
        """A kind with what stands before it: `black waterproof men's hiking boots`, 黑色防水男士登山鞋."""
        return self._english_np() if self.english else self._chinese_np()

    def _say_barenp(self) -> Phrase:
        """A kind with one word before it at most."""
        before, terms = ("", [])
        if self.rng.random() < 0.55:
            before, terms = self._modifier(self.rng.choice(("color", "material", "feature", "brand", "aud")))
        kind, kind_terms = self._say_kind()
        return _join(self.english, [before, kind]), [*terms, *kind_terms]

    def _say_anp(self) -> Phrase:
        """A noun phrase with an article."""
        said, terms = self._say_np()
        plural = said.endswith("s") and not said.endswith("ss")
        if plural:
            return self.rng.choice((said, said, f"some {said}")), terms
        article = "an" if re.match(r"[aeio]", said) else "a"
        return self.rng.choice(
            (
                f"{article} {said}",
                f"{article} {said}",
                f"a good {said}" if article == "a" else f"{article} {said}",
                said,
            )
        ), terms

    def _say_newnp(self) -> Phrase:
        others = [department for department in self.lexicon.departments if department != self.state.department]
        self.department = self.rng.choice(others)
        return self._say_np()

    def _say_tails(self) -> Phrase:
        """No to three limits behind a noun phrase."""
        return self._tail_phrases(self.rng.choices((0, 1, 2, 3), (22, 42, 26, 10))[0])

    def _say_tail(self) -> Phrase:
        return self._tail_phrases(1)

    def _say_tails2(self) -> Phrase:
        """Two to four limits."""
        return self._tail_phrases(self.rng.choices((2, 3, 4), (50, 35, 15))[0])

    def _say_list(self) -> Phrase:
        """A kind and its limits in telegram style: `desk lamp, black, dimmable, under 40`."""
        kind, terms = self._say_barenp()
        parts = [kind]
        for _ in range(self.rng.choices((1, 2, 3, 4, 5), (22, 32, 26, 14, 6))[0]):
            said, more = self._item()
            if said:
                parts.append(said)
                terms.extend(more)
        if self.rng.random() < 0.12 and len(parts) > 1:
            parts = [*parts[1:], parts[0]]
        if self.english:
            separator = self.rng.choice((", ", ", ", " ", ", ", " - ", ". "))
        else:
            separator = self.rng.choice((" ", " ", "，", ",", "、"))
        return separator.join(parts), terms

    def _say_wish(self) -> Phrase:
        """One limit alone, as an answer or a change."""
        return self._item()

    # English

    def _english_np(self) -> Phrase:
        parts: list[str] = []
        terms: list[Term] = []
        for slot, chance in (
            ("brand", 0.1),
            ("feature", 0.42),
            ("feature", 0.1),
            ("color", 0.24),
            ("material", 0.16),
            ("aud", 0.16),
        ):
            if self.rng.random() < chance and self._free(slot):
                said, more = self._modifier(slot)
                parts.append(said)
                terms.extend(more)
        if len(parts) > 1 and self.rng.random() < 0.25:
            self.rng.shuffle(parts)
        kind, more = self._say_kind()
        return " ".join([*parts, kind]), terms + more

    def _modifier(self, slot: str) -> Phrase:
        if slot == "feature":
            for _ in range(20):
                said, terms = self._from_list("feature", "features", "=")
                if not self.english or is_adjective(said):
                    return said, terms
            return "", []
        if slot == "aud":
            return self._say_aud()
        return self._from_list(slot, f"{slot}s", "=")

    def _english_tail(self, slot: str) -> Phrase:
        choose = self.rng.choice
        if slot == "price":
            return self._say_limit()
        if slot == "use":
            said, terms = self._from_list("use", "uses", "=")
            return choose(("for {}", "for {}", "for {}", "to use for {}", "good for {}", "suitable for {}", "that i can use for {}",
                           "mainly for {}")).format(said), terms  # fmt: skip
        if slot == "feature":
            return self._english_feature_tail()
        if slot == "not":
            return self._english_exclusion()
        if slot == "color":
            said, terms = self._from_list("color", "colors", "=")
            if self.rng.random() < 0.15:
                second, more = self._from_list("color", "colors", "=")
                return choose(("in {} or {}", "{} or {}", "in either {} or {}")).format(said, second), terms + more
            return choose(
                (
                    "in {}",
                    "in {}",
                    "{}",
                    "preferably {}",
                    "{} if possible",
                    "ideally {}",
                    "in a {} colour",
                    "must be {}",
                )
            ).format(said), terms
        if slot == "brand":
            said, terms = self._from_list("brand", "brands", "=")
            if self.rng.random() < 0.15:
                second, more = self._from_list("brand", "brands", "=")
                return f"{said} or {second}", terms + more
            return choose(
                (
                    "by {}",
                    "from {}",
                    "made by {}",
                    "{} if you have it",
                    "preferably {}",
                    "{} brand",
                    "brand {}",
                    "ideally {}",
                )
            ).format(said), terms
        if slot == "material":
            said, terms = self._from_list("material", "materials", "=")
            return choose(
                ("in {}", "made of {}", "made from {}", "{}", "{} if possible", "preferably {}", "has to be {}")
            ).format(said), terms
        if slot == "audience":
            return self._say_for()
        if slot == "size":
            return self._english_size_tail()
        return self._english_rare_tail()

    def _english_feature_tail(self) -> Phrase:
        choose = self.rng.choice
        said, terms = self._from_list("feature", "features", "=")
        if is_adjective(said):
            template = choose(("that's {}", "that is {}", "which is {}", "must be {}", "has to be {}", "{}", "ideally {}", "preferably {}",
                               "something {}", "it needs to be {}", "needs to be {}", "{} please", "that are {}"))  # fmt: skip
            if self.rng.random() < 0.2:
                second, more = self._modifier("feature")
                if second and second != said:
                    return template.format(f"{said} and {second}"), terms + more
            return template.format(said), terms
        template = choose(("with {}", "with {}", "with {}", "that has {}", "{}", "must have {}", "that comes with {}", "having {}", "it should have {}",
                           "with {} if possible", "w/ {}", "plus {}"))  # fmt: skip
        if self.rng.random() < 0.2:
            second, more = self._from_list("feature", "features", "=")
            if not is_adjective(second):
                return template.format(f"{said} and {second}"), terms + more
        return template.format(said), terms

    def _english_exclusion(self) -> Phrase:
        choose = self.rng.choice
        slot = choose(("brand", "color", "material", "feature", "brand", "color", "material"))
        said, terms = self._from_list(slot, f"{slot}s", "!=")
        if slot == "feature" and is_adjective(said):
            return choose(
                ("not {}", "nothing {}", "but not {}", "that isn't {}", "that aren't {}", "and not {}")
            ).format(said), terms
        if slot == "feature":
            return choose(("without {}", "no {}", "with no {}", "but no {}", "and without {}")).format(said), terms
        templates = [
            "not {}",
            "no {}",
            "but not {}",
            "anything but {}",
            "except {}",
            "nothing {}",
            "and not {}",
            "but no {} please",
            "just not {}",
        ]
        if slot == "brand":
            templates += ["not from {}", "any brand but {}", "but no {}", "not by {}"]
        if self.rng.random() < 0.12:
            second, more = self._from_list(slot, f"{slot}s", "!=")
            return choose(("no {} or {}", "not {} or {}", "neither {} nor {}")).format(said, second), terms + more
        return choose(templates).format(said), terms

    def _english_size_tail(self) -> Phrase:
        said, terms = self._say_size()
        if self.department in ("shoes", "clothing") and said.startswith(("in ", "size", "a size", "sz")):
            return said, terms
        if said.startswith("in "):
            return said, terms
        roll = self.rng.random()
        value = terms[0].value
        if value[0].isdigit() and " " in value and self.department not in ("shoes", "clothing") and roll < 0.25:
            template, operator = self.rng.choice((
                ("at least {}", ">="), ("max {}", "<="), ("up to {}", "<="), ("{} or bigger", ">="), ("no bigger than {}", "<="), ("{} max", "<="),
                ("no more than {}", "<="), ("under {}", "<="), ("over {}", ">="), ("{} or more", ">="), ("bigger than {}", ">="), ("{} or less", "<="),
            ))  # fmt: skip
            return template.format(said), [Term("size", operator, value)]
        return self.rng.choice(("{}", "in {}", "size {}" if value[0].isdigit() and "size" not in said else "{}", "in a {}" if "size" not in said else "{}", "{} please"
                                )).format(said), terms  # fmt: skip

    def _english_rare_tail(self) -> Phrase:
        choose = self.rng.choice
        kind = choose(("like", "rating", "quantity", "sort", "degree", "age"))
        if kind == "like":
            said, terms = self._say_like()
            return choose(
                ("like the {}", "similar to the {}", "something like {}", "along the lines of the {}")
            ).format(said), terms
        if kind == "rating":
            said, terms = self._say_stars()
            return choose(
                (
                    "with at least {} stars",
                    "{} stars and up",
                    "rated {} or higher",
                    "with {}+ stars",
                    "minimum {} star rating",
                )
            ).format(said), terms
        if kind == "quantity":
            said, terms = self._say_count()
            return choose(
                (
                    "i need {} of them",
                    "{} of them",
                    "x{}" if said.isdigit() else "{} of them",
                    "i'll need {}",
                    "we need {}",
                )
            ).format(said), terms
        if kind == "age":
            said, terms = self._say_age()
            return choose(("for a {}", "for my {}", "for a {} kid")).format(said), terms
        if kind == "degree":
            said, slot, value = choose((("not too big", "less", "size"), ("not too heavy", "less", "weight"), ("not too bulky", "less", "bulk"),
                                        ("not too flashy", "less", "flashy"), ("not too long", "less", "length"), ("nothing too fancy", "less", "fancy"),
                                        ("not too loud", "less", "noise"), ("not too thick", "less", "thickness"), ("not too formal", "less", "formal")))  # fmt: skip
            return said, [Term(slot, "=", value)]
        said, value = choose((("cheap", "price_asc"), ("nothing expensive", "price_asc"), ("not too expensive", "price_asc"), ("on sale", "discount"),
                              ("best rated", "rating"), ("best sellers only", "popularity"), ("the newest", "newest"), ("as cheap as possible", "price_asc"),
                              ("high end", "price_desc"), ("with good reviews", "rating")))  # fmt: skip
        return said, [Term("sort", "=", value)]

    # Chinese

    def _chinese_np(self) -> Phrase:
        parts: list[str] = []
        terms: list[Term] = []
        for slot, chance in (
            ("brand", 0.12),
            ("color", 0.22),
            ("material", 0.16),
            ("feature", 0.42),
            ("feature", 0.12),
            ("aud", 0.2),
        ):
            if self.rng.random() >= chance or not self._free(slot):
                continue
            said, more = self._modifier(slot)
            if not said.endswith("的") and self.rng.random() < (0.45 if slot in ("feature", "brand") else 0.2):
                said += "的"
            parts.append(said)
            terms.extend(more)
        if len(parts) > 1 and self.rng.random() < 0.3:
            self.rng.shuffle(parts)
        kind, more = self._say_kind()
        return "".join([*parts, kind]), terms + more

    def _chinese_tail(self, slot: str) -> Phrase:
        choose = self.rng.choice
        if slot == "price":
            return self._say_limit()
        if slot == "use":
            said, terms = self._from_list("use", "uses", "=")
            return choose(
                ("{}用", "{}用的", "{}的时候用", "适合{}", "适合{}的", "用来{}", "{}", "主要{}用", "平时{}")
            ).format(said), terms
        if slot == "feature":
            said, terms = self._from_list("feature", "features", "=")
            return choose(
                ("{}", "{}的", "要{}的", "要{}", "最好{}", "最好是{}的", "必须{}", "{}一点的", "希望{}")
            ).format(said), terms
        if slot == "not":
            kind = choose(("brand", "color", "material", "feature"))
            said, terms = self._from_list(kind, f"{kind}s", "!=")
            said = said.rstrip("的")
            return choose(
                ("不要{}", "不要{}的", "别要{}", "除了{}", "不想要{}的", "{}不要", "{}的不要", "唔要{}")
            ).format(said), terms
        if slot == "color":
            said, terms = self._from_list("color", "colors", "=")
            if self.rng.random() < 0.15:
                second, more = self._from_list("color", "colors", "=")
                return choose(("{}或者{}", "{}或{}", "{}、{}都行", "{}或{}都可以")).format(said, second), terms + more
            return choose(("{}", "要{}", "{}的", "最好是{}", "颜色要{}", "想要{}")).format(said).replace(
                "的的", "的"
            ), terms
        if slot == "brand":
            said, terms = self._from_list("brand", "brands", "=")
            return choose(("{}", "{}的", "要{}的", "最好是{}", "牌子要{}", "{}牌")).format(said), terms
        if slot == "material":
            said, terms = self._from_list("material", "materials", "=")
            return choose(("{}", "{}的", "要{}的", "最好{}", "材质要{}", "{}材质")).format(said), terms
        if slot == "audience":
            said, terms = self._say_for() if self.rng.random() < 0.5 else self._say_aud()
            return (
                f"{said}{choose(('用', '买', '用的', '买的'))}"
                if said.startswith(("给", "給"))
                else choose(("{}", "{}的", "{}用")).format(said)
            ), terms
        if slot == "size":
            return self._chinese_size_tail()
        return self._chinese_rare_tail()

    def _chinese_size_tail(self) -> Phrase:
        said, terms = self._say_size()
        value = terms[0].value
        if value[0].isdigit() and " " in value and self.rng.random() < 0.25:
            template, operator = self.rng.choice((("{}以上", ">="), ("{}以内", "<="), ("至少{}", ">="), ("不超过{}", "<="), ("{}以下", "<="), ("大于{}", ">="),
                                                  ("别超过{}", "<=")))  # fmt: skip
            return template.format(said), [Term("size", operator, value)]
        if said.endswith("的"):
            return said, terms
        return self.rng.choice(("{}", "{}", "{}的", "要{}")).format(said), terms

    def _chinese_rare_tail(self) -> Phrase:
        choose = self.rng.choice
        kind = choose(("like", "rating", "quantity", "sort", "degree", "age"))
        if kind == "like":
            said, terms = self._say_like()
            return choose(("类似{}", "像{}那种", "跟{}差不多的", "{}那样的")).format(said), terms
        if kind == "rating":
            said, terms = self._say_stars()
            return choose(("评分{}以上", "{}分以上的", "{}星以上", "评分不低于{}")).format(said), terms
        if kind == "quantity":
            said, terms = self._say_count()
            return choose(("要{}个", "{}个", "来{}个", "买{}个", "需要{}件")).format(said), terms
        if kind == "age":
            said, terms = self._say_age()
            return choose(("{}", "{}的孩子用", "孩子{}")).format(said), terms
        if kind == "degree":
            said, slot, value = choose((("不要太大", "less", "size"), ("别太重", "less", "weight"), ("不要太花", "less", "flashy"), ("别太厚", "less", "thickness"),
                                        ("不要太长", "less", "length"), ("别太吵", "less", "noise"), ("不要太正式", "less", "formal"), ("不要太甜", "less", "sweet")))  # fmt: skip
            return said, [Term(slot, "=", value)]
        said, value = choose((("便宜的", "price_asc"), ("便宜点的", "price_asc"), ("别太贵", "price_asc"), ("不要太贵", "price_asc"), ("打折的", "discount"),
                              ("口碑好的", "rating"), ("评价好的", "rating"), ("卖得好的", "popularity"), ("最新款", "newest"), ("高端的", "price_desc"),
                              ("平啲嘅", "price_asc"), ("越便宜越好", "price_asc")))  # fmt: skip
        return said, [Term("sort", "=", value)]

    # Both

    def _free(self, slot: str) -> bool:
        """Whether a slot suits the department and, where it is said once only, is still unsaid."""
        name = "audience" if slot == "aud" else slot
        return fits(self.department, slot) and not (name in _ONCE and name in self.said)

    def _tail_phrases(self, count: int) -> Phrase:
        parts: list[str] = []
        terms: list[Term] = []
        for _ in range(count):
            slot = self._tail_slot()
            said, more = self._english_tail(slot) if self.english else self._chinese_tail(slot)
            parts.append(said)
            terms.extend(more)
        if not parts:
            return "", []
        if self.english:
            joined = parts[0]
            for part in parts[1:]:
                joined += self.rng.choice((", ", ", ", " ", " and " if self.rng.random() < 0.3 else ", ")) + part
            return self.rng.choice((" ", " ", ", " if len(parts) > 1 else " ")) + joined, terms
        separator = self.rng.choice(("，", " ", ",", "、"))
        return self.rng.choice(("，", " ", ",")) + separator.join(parts), terms

    def _item(self) -> Phrase:
        """One limit in few words, for lists and answers."""
        slot = self._tail_slot()
        if not self.english:
            return self._chinese_tail(slot)
        if slot == "not":
            said, terms = self._english_exclusion()
            return re.sub(r"^(but|and) ", "", said), terms
        if slot in ("color", "brand", "material", "feature") and self.rng.random() < 0.7:
            return self._from_list(slot, f"{slot}s", "=")
        return self._english_tail(slot)

    def _tail_slot(self) -> str:
        slots = ("price", "use", "feature", "not", "color", "brand", "material", "audience", "size", "rare")
        for _ in range(20):
            slot = self.rng.choices(slots, (18, 22, 22, 8, 9, 6, 6, 7, 14, 5))[0]
            if slot in self.said and slot in _ONCE:
                continue
            if fits(self.department, slot) or self.rng.random() < 0.1:
                return slot
        return "feature"


def _join(english: bool, parts: list[str]) -> str:
    return (" " if english else "").join(part for part in parts if part)
