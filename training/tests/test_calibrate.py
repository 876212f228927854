"""A confidence must mean what it says."""

from __future__ import annotations

import random

from parley_training.parser.calibrate import expected_error, isotonic


def test_an_overconfident_model_is_brought_down_and_the_order_kept() -> None:
    generator = random.Random(1)
    raw = [generator.random() for _ in range(4000)]
    right = [generator.random() < value * 0.6 for value in raw]
    points = isotonic(raw, right)
    assert [at for at, _ in points] == sorted(at for at, _ in points)
    assert [value for _, value in points] == sorted(value for _, value in points)
    assert abs(points[-1][1] - 0.6) < 0.08
    assert expected_error(raw, right) > 0.15


def test_a_perfect_record_on_few_lines_is_not_called_certain() -> None:
    points = isotonic([0.2, 0.9, 0.95], [False, True, True])
    assert points[-1][1] < 1


def test_nothing_measured_gives_no_points() -> None:
    assert isotonic([], []) == []
