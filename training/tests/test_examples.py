"""What a person would see in an annotated line must be what the model learns, and be read back from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tokenizers import Tokenizer

from parley_training.base.convert import convert
from parley_training.data.frames import parse_line
from parley_training.data.rows import Row
from parley_training.parser.decode import Choice, Decoded, to_line
from parley_training.parser.examples import Example, ExampleMaker
from parley_training.parser.vocabulary import COPY, make_vocabulary

PIECES = Path(__file__).parents[1] / "data" / "output-pieces.txt"


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("base")
    convert(folder)
    return folder


@pytest.fixture(scope="session")
def maker(base: Path) -> ExampleMaker:
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    return ExampleMaker(tokenizer, make_vocabulary(PIECES.read_text(encoding="utf8").split()))


def read_back(example: Example, maker: ExampleMaker) -> str:
    choices = [Choice(step.token, step.spans[0] if step.spans else None, 0.0) for step in example.steps]
    return to_line(Decoded(choices, True), example.source, maker.vocabulary)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a comfortable pair of running shoes", "search category = running shoes ; feature = comfortable"),
        ("我想买一双好穿的运动鞋", "search category = sneakers ; feature = comfortable"),
        ("50元以下的耳机", "search category = headphones ; price <= 50 ; currency = cny"),
        ("a laptop with 256 GB", "search category = laptop ; feature = 256gb"),
        ("under two hundred quid", "refine price <= 200 ; currency = gbp"),
        ("where is order #AB-77x", "support topic = order_status ; order = AB-77x"),
        ("toys for my 6 year old", "search category = toys ; audience = age 6"),
        ("the ☃zorvex K9 one", "select brand = ☃zorvex k9"),
        ("27-inch monitor", "search category = monitor ; size = 27 inch"),
        ("add the first and show socks", "cart_add ref = 1 && search category = socks"),
    ],
)
def test_a_line_is_learnt_and_read_back(maker: ExampleMaker, text: str, line: str) -> None:
    example = maker.make(Row(text=text, language="en", line=line, source="test"))
    assert read_back(example, maker) == line
    assert parse_line(line)


def test_what_stands_in_the_sentence_is_copied_and_not_spelled(maker: ExampleMaker) -> None:
    example = maker.make(Row("sony wh-1000xm5 please", "en", "search like = sony wh-1000xm5", "test"))
    assert [step.token == COPY for step in example.steps] == [False, False, True, False]


def test_the_state_can_be_read_but_not_copied(maker: ExampleMaker) -> None:
    row = Row("drop that", "en", "refine drop = waterproof", "test", context="search feature = waterproof", shown=6)
    example = maker.make(row)
    assert all(step.token != COPY for step in example.steps)
    assert len(example.source.ids) > example.source.text_end + 1


def test_a_price_that_is_no_number_cannot_be_learnt(maker: ExampleMaker) -> None:
    with pytest.raises(ValueError, match="plain number"):
        maker.make(Row("cheap", "en", "refine price <= cheap", "test"))
