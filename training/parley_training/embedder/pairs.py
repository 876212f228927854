"""Pairs of texts that mean the same thing to a shopper: a request and what it asks for, a name in two languages."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from parley_training.data.frames import parse_line
from parley_training.data.rows import read_rows

MEANT = ("category", "brand", "color", "material", "audience", "feature", "use", "like")


@dataclass(frozen=True)
class Pair:
    """A query, a passage that answers it, and where they come from."""

    query: str
    passage: str
    source: str


def wish(line: str) -> str:
    """The words of a request as the program asks for them: the values of a frame line."""
    terms = [term for frame in parse_line(line) for term in frame.terms if term.slot in MEANT and term.operator == "="]
    return " ".join(term.value for term in sorted(terms, key=lambda term: MEANT.index(term.slot) != 0))


def authored_pairs(path: Path) -> Iterator[Pair]:
    """Sentences beside the values they were annotated with; Chinese sentences so meet English words."""
    for row in read_rows(path):
        values = wish(row.line) if row.line.startswith(("search", "recommend")) else ""
        if values:
            yield Pair(row.text, values, "authored")


def lexicon_pairs(folder: Path) -> Iterator[Pair]:
    """Chinese words beside their English ones."""
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text(encoding="utf8").splitlines():
            cells = line.split("\t")
            if len(cells) >= 2 and not line.startswith("#") and any("\u4e00" <= c <= "\u9fff" for c in cells[0]):
                yield Pair(cells[0], cells[1], "lexicon")


def catalogue_pairs(path: Path, generator: random.Random) -> Iterator[Pair]:
    """Products of the demo shop, asked for by kind and some of what they are, in English and by their Chinese name."""
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            product = json.loads(line)
            passage = product_text(product)
            for _ in range(3):
                yield Pair(_request_for(product, generator), passage, "demo")
            for translation in product.get("translations", {}).values():
                yield Pair(translation["title"], passage, "demo")


def product_text(product: dict) -> str:
    """The text of a product that becomes its vector, in the program's form (`embeddingText`)."""
    translated = [translation["title"] for translation in product.get("translations", {}).values()]
    attributes = "; ".join(f"{name}: {', '.join(values)}" for name, values in product.get("attributes", {}).items())
    audience = ", ".join(product.get("audience", []))
    parts = [
        product["title"], *translated, product.get("brand", ""), product["category"], audience, attributes,
        product.get("description", ""),
    ]  # fmt: skip
    return ". ".join(part for part in parts if part)[:1000]


def _request_for(product: dict, generator: random.Random) -> str:
    kind = product["category"].split(" > ")[-1].lower()
    said = [
        value
        for name, values in product.get("attributes", {}).items()
        if name not in ("weight", "sku")
        for value in values
    ]
    words = generator.sample(said, min(len(said), generator.randint(0, 3)))
    colours = [
        variant["options"]["color"] for variant in product.get("variants", []) if "color" in variant.get("options", {})
    ]
    if colours and generator.random() < 0.4:
        words.append(generator.choice(colours))
    if product.get("brand") and generator.random() < 0.2:
        words.append(product["brand"])
    if product.get("audience") and generator.random() < 0.3:
        words.append(generator.choice(product["audience"]))
    return " ".join([kind, *words]).lower() if generator.random() < 0.7 else " ".join([*words, kind]).lower()


def conversation_pairs(data: Path) -> Iterator[Pair]:
    """What people of PSCon's training conversations asked for, beside the products that were recommended to them."""
    for language in ("en", "cn"):
        with gzip.open(data / f"pscon/conversation_{language}.train.jsonl.gz", "rt", encoding="utf8") as lines:
            for line in lines:
                yield from asked_and_recommended(json.loads(line)["conversation"])


def asked_and_recommended(turns: list[dict]) -> Iterator[Pair]:
    """What was asked for so far, beside each product recommended then."""
    keywords: list[str] = []
    for turn in turns:
        keywords += [word for word in turn.get("keywords") or [] if isinstance(word, str)]
        for product in turn.get("recommended_products") or []:
            title = product.get("product_title") if isinstance(product, dict) else None
            if title and keywords:
                yield Pair(" ".join(keywords[-4:]), title, "pscon")


def taxonomy_pairs(data: Path) -> Iterator[Pair]:
    """Category names of the product taxonomy in Chinese and English."""
    with gzip.open(data / "taxonomy-en-zh/categories.jsonl.gz", "rt", encoding="utf8") as lines:
        for line in lines:
            category = json.loads(line)
            yield Pair(category["zh"], category["en"], "taxonomy")
            yield Pair(category["en"], category["en_path"], "taxonomy")


def shop_pairs(data: Path) -> Iterator[Pair]:
    """Names and descriptions of the demonstration shop of Amazon Web Services (MIT-0)."""
    with gzip.open(data / "aws-retail-demo-store/products.jsonl.gz", "rt", encoding="utf8") as lines:
        for line in lines:
            product = json.loads(line)
            yield Pair(
                f"{product['style']} {product['category']}", f"{product['name']}. {product['description']}", "aws"
            )
            yield Pair(product["name"], product["description"], "aws")


def shuffled(parts: Iterable[Iterable[Pair]], seed: int) -> list[Pair]:
    """All pairs, each once, in a fixed random order."""
    pairs = list(dict.fromkeys(pair for part in parts for pair in part if pair.query and pair.passage))
    random.Random(seed).shuffle(pairs)
    return pairs
