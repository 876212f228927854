"""Numbers in words, both ways."""

import random

import pytest

from parley_training.data.numbers import (
    around,
    chinese_short,
    chinese_words,
    english_words,
    plain,
    read_chinese,
    read_english,
    say_chinese,
    say_english,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("三百", 300), ("一百五", 150), ("两千五", 2500), ("一千零五", 1005), ("十五", 15), ("二十", 20), ("一万五", 15000),
        ("两百零五", 205), ("3千", 3000), ("1.5万", 15000), ("1万2", 12000), ("1k", 1000), ("一百五十", 150), ("兩百", 200),
    ],
)  # fmt: skip
def test_chinese_numerals_are_read(text: str, value: int) -> None:
    assert read_chinese(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a tenner", 10),
        ("two hundred and fifty", 250),
        ("a hundred", 100),
        ("twelve hundred", 1200),
        ("thirty-five", 35),
        ("a grand", 1000),
    ],
)
def test_english_words_are_read(text: str, value: int) -> None:
    assert read_english(text) == value


def test_words_that_are_no_numbers_are_none() -> None:
    assert read_english("blue shoes") is None
    assert read_chinese("三双") is None


def test_every_number_comes_back_from_its_words() -> None:
    for value in range(1, 30000, 7):
        assert read_english(english_words(value)) == value
        assert read_chinese(chinese_words(value)) == value
        assert read_chinese(chinese_short(value)) == value


def test_what_is_said_is_what_is_meant() -> None:
    rng = random.Random(3)
    for _ in range(2000):
        value = rng.choice((rng.randint(1, 200), rng.randrange(100, 20000, 50)))
        english = say_english(value, rng).replace(",", "")
        thousand = round(float(english[:-1]) * 1000) if english.endswith("k") else None
        assert value == (thousand or (float(english) if english[0].isdigit() else read_english(english)))
        assert (
            read_chinese(say_chinese(value, rng).translate(str.maketrans("０１２３４５６７８９", "0123456789")))
            == value
        )


def test_around_is_a_fifth_either_way() -> None:
    assert around(30) == ("24", "36")
    assert around(68) == ("54.4", "81.6")
    assert plain(29.990) == "29.99"
