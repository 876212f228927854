"""From the probability the model gives a line to how often such lines are right: isotonic regression (Zadrozny & Elkan, 2002)."""

from __future__ import annotations

from collections.abc import Sequence

MOST_POINTS = 24
PRIOR_LINES = 4.0  # a few lines of doubt, so that no block of the curve claims to be always right or always wrong


def isotonic(raw: Sequence[float], right: Sequence[bool]) -> list[tuple[float, float]]:
    """Points (raw, calibrated), ascending in both: pool adjacent violators, each block smoothed towards the mean."""
    order = sorted(range(len(raw)), key=lambda i: raw[i])
    blocks: list[list[float]] = []  # sum of raw, sum of right, count
    for i in order:
        blocks.append([raw[i], float(right[i]), 1.0])
        while len(blocks) > 1 and blocks[-2][1] / blocks[-2][2] >= blocks[-1][1] / blocks[-1][2]:
            last = blocks.pop()
            blocks[-1] = [a + b for a, b in zip(blocks[-1], last, strict=True)]
    mean = sum(right) / max(1, len(right))
    points = [
        (total / count, (hits + PRIOR_LINES * mean) / (count + PRIOR_LINES)) for total, hits, count in _merged(blocks)
    ]
    rising: list[tuple[float, float]] = []
    for at, value in points:
        rising.append((round(at, 5), round(max(value, rising[-1][1] if rising else 0.0), 5)))
    return rising


def _merged(blocks: list[list[float]]) -> list[list[float]]:
    """At most MOST_POINTS blocks: the smallest joins its smaller neighbour."""
    blocks = [list(block) for block in blocks]
    while len(blocks) > MOST_POINTS:
        least = min(range(len(blocks)), key=lambda i: blocks[i][2])
        beside = [i for i in (least - 1, least + 1) if 0 <= i < len(blocks)]
        other = min(beside, key=lambda i: blocks[i][2])
        low, high = sorted((least, other))
        blocks[low : high + 1] = [[a + b for a, b in zip(blocks[low], blocks[high], strict=True)]]
    return blocks


def expected_error(calibrated: Sequence[float], right: Sequence[bool], bins: int = 10) -> float:
    """Expected calibration error over bins of equal width (Naeini et al., 2015)."""
    total = 0.0
    for number in range(bins):
        inside = [i for i, value in enumerate(calibrated) if number == min(bins - 1, int(value * bins))]
        if inside:
            confidence = sum(calibrated[i] for i in inside) / len(inside)
            accuracy = sum(right[i] for i in inside) / len(inside)
            total += len(inside) / len(calibrated) * abs(confidence - accuracy)
    return total
