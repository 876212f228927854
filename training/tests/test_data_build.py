"""Splits, corruptions, variations and the whole build."""

import random
from dataclasses import replace
from itertools import islice

import pytest

from parley_training.data.build import AUTHORED_FOLDER, TEST_FOLDER, build
from parley_training.data.corruptions import corrupt, in_traditional, with_typos
from parley_training.data.frames import parse_line
from parley_training.data.grammar import Grammar
from parley_training.data.lint import check_files
from parley_training.data.rows import Row, read_rows, write_rows
from parley_training.data.splits import normalised, split_rows
from parley_training.data.variations import Varier


def _authored() -> list[Row]:
    return [row for path in sorted(AUTHORED_FOLDER.glob("*.jsonl")) for row in read_rows(path)]


def test_the_split_is_fixed_and_leaks_nothing() -> None:
    rows = _authored()
    parts = split_rows(rows)
    assert parts == split_rows(reversed(rows)) or {row.text for row in parts["dev"]} == {
        row.text for row in split_rows(reversed(rows))["dev"]
    }
    texts = {name: {normalised(row.text) for row in part} for name, part in parts.items()}
    assert not texts["train"] & texts["dev"]
    assert not texts["train"] & texts["calibration"]
    assert not texts["dev"] & texts["calibration"]
    assert 0.02 < len(parts["dev"]) / len(rows) < 0.08


def test_a_conversation_stays_in_one_split() -> None:
    homes: dict[tuple[str, str], set[str]] = {}
    for name, part in split_rows(_authored()).items():
        for row in part:
            if row.id:
                homes.setdefault((row.language, row.id.rpartition("-")[0]), set()).add(name)
    assert all(len(names) == 1 for names in homes.values())


def test_a_typo_never_touches_a_brand_a_model_or_an_order_number() -> None:
    row = Row(text="where is order ABCD1234 and nikez running shoes", language="en", source="test",
              line="support topic = order_status ; order = ABCD1234 && search category = running shoes ; brand = nikez")  # fmt: skip
    rng = random.Random(1)
    for _ in range(300):
        text = with_typos(row, rng)
        assert text is not None
        assert "ABCD1234" in text
        assert "nikez" in text


def test_a_corrupted_twin_keeps_its_frames_and_state() -> None:
    rng = random.Random(2)
    for row in islice(Grammar("zh", 3).lines(), 400):
        twin = corrupt(row, rng)
        if twin:
            assert replace(twin, text=row.text, source=row.source) == row
            assert twin.text != row.text


def test_traditional_script_keeps_copied_chinese_names() -> None:
    row = Row(text="鼠尾草海盐 换个颜色", language="zh", line="refine like = 鼠尾草海盐", source="test")
    assert in_traditional(row, random.Random(1)) is None
    plain = Row(text="红色运动鞋", language="zh", line="search category = sneakers ; color = red", source="test")
    assert in_traditional(plain, random.Random(1)) == "紅色運動鞋"


def test_a_variation_changes_text_and_frame_alike() -> None:
    row = Row(text="black waterproof hiking boots under 80", language="en", source="test",
              line="search category = hiking boots ; color = black ; feature = waterproof ; price <= 80")  # fmt: skip
    varier = Varier(random.Random(4))
    for _ in range(100):
        varied = varier.vary(row)
        if varied:
            for term in parse_line(varied.line)[0].terms:
                assert term.value in varied.text.lower()


@pytest.fixture(scope="module")
def built() -> object:
    return build(24000, 1)


def test_the_build_writes_clean_files(built: object, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("built")
    for name in ("train", "dev", "calibration"):
        write_rows(folder / f"{name}.jsonl", getattr(built, name))
    errors, _, _ = check_files(folder / f"{name}.jsonl" for name in ("train", "dev", "calibration"))
    assert [error for error in errors if "also annotated" not in error] == []


def test_no_text_of_the_test_is_learnt_or_tuned_on(built: object) -> None:
    tested = {normalised(row.text) for path in TEST_FOLDER.glob("*.jsonl") for row in read_rows(path)}
    assert len(tested) > 1000
    for name in ("train", "dev", "calibration"):
        assert not tested & {normalised(row.text) for row in getattr(built, name)}


def test_the_linter_names_file_and_line(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("lint") / "lines.jsonl"
    path.write_text(
        '{"text": "under 80", "language": "en", "line": "refine price <= 90", "source": "authored"}\n'
        '{"text": "hi", "language": "en", "line": "wave", "source": "authored"}\n'
        '{"text": "ok", "language": "en", "line": "affirm", "source": "authored"}\n'
        '{"text": "ok", "language": "en", "line": "deny", "source": "authored"}\n',
        encoding="utf8",
    )
    errors, warnings, _ = check_files([path])
    assert any(error.startswith(f"{path}:2:") for error in errors)
    assert any("also annotated as 'affirm'" in error for error in errors)
    assert len(errors) == 2
    assert any(warning.startswith(f"{path}:1:") for warning in warnings)
