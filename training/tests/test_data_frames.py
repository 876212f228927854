"""The frame language: reading, writing, refusing."""

import pytest

from parley_training.data.frames import FrameError, canonical_line, format_line, parse_line


def test_a_line_of_two_frames_is_read_and_written_back() -> None:
    line = "cart_add ref = 1 ; size = uk 9 && search category = socks ; price <= 12.5"
    frames = parse_line(line)
    assert [frame.act for frame in frames] == ["cart_add", "search"]
    assert format_line(frames) == line


@pytest.mark.parametrize(
    "line",
    [
        "buy ref = 1",
        "search",
        "search shape = round",
        "search price = 20",
        "search price <= cheap",
        "search category = Shoes",
        "search category = shoes ; drop = color",
        "search category += shoes",
        "support topic = weather",
        "refine feature >= big",
        "select ref = 0",
        "search quantity = two",
        "search category = a && b",
        "greet && greet && greet && greet && greet",
        "feedback sentiment = mixed",
        "search audience = robots",
    ],
)
def test_what_is_not_of_the_language_is_refused(line: str) -> None:
    with pytest.raises(FrameError):
        parse_line(line)


def test_canonical_order_sorts_slots_and_keeps_the_order_of_equals() -> None:
    line = "search price <= 80 ; color != red ; feature = warm ; color = blue ; category = coat ; price >= 20 ; feature = long"
    assert canonical_line(line) == (
        "search category = coat ; color = blue ; color != red ; feature = warm ; feature = long ; price >= 20 ; price <= 80"
    )


def test_canonical_order_says_each_term_once() -> None:
    assert canonical_line("refine color = blue ; color = blue") == "refine color = blue"
