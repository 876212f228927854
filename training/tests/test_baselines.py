"""The baseline that is measured beside the parser."""

from pathlib import Path

from parley_training.data.rows import Row, write_rows
from parley_training.scripts.baselines import predict, training_rows


def _row(text: str, line: str, **state: str | int) -> Row:
    return Row(text=text, language="en", line=line, source="authored", **state)


def test_it_learns_from_no_text_of_the_test(tmp_path: Path) -> None:
    authored = [_row(f"kind number {number}", "search category = kind") for number in range(40)]
    write_rows(tmp_path / "authored.jsonl", authored)
    learnt = {row.text for row in training_rows([_row("Kind, number 7!", "bye")], tmp_path)}
    assert "kind number 7" not in learnt
    assert 30 <= len(learnt) < 40


def test_it_tells_acts_by_words_and_by_state() -> None:
    asked = [_row(word, "refine size = m", asked="size") for word in ("medium", "large", "small", "any")]
    learn = [
        *(_row(text, "greet") for text in ("hello there", "hello you", "well hello", "hello again")),
        *(_row(text, "checkout") for text in ("pay for it now", "let me pay", "pay now", "i will pay")),
        *asked,
    ]
    rows = [_row("hello", "bye"), _row("i want to pay", "bye"), _row("seven", "bye", asked="size")]
    predicted = predict(rows, learn)
    assert [row.line for row in predicted] == ["greet", "checkout", "refine"]
    assert [row.text for row in predicted] == [row.text for row in rows]
