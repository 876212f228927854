"""The fixed split of the authored lines into train, dev and calibration."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Literal

from .rows import Row

Split = Literal["train", "dev", "calibration"]

DEV_PERCENT = 5
CALIBRATION_PERCENT = 3


def normalised(text: str) -> str:
    """A text without case, punctuation and spaces: texts that are equal so count as the same."""
    return re.sub(r"[\W_]+", "", text.lower())


def bucket(key: str) -> int:
    """A number from 0 to 99 that depends on nothing but the key."""
    return int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "big") % 100


def split_of_key(key: str) -> Split:
    """The split a key falls into."""
    number = bucket(key)
    if number < DEV_PERCENT:
        return "dev"
    return "calibration" if number < DEV_PERCENT + CALIBRATION_PERCENT else "train"


def split_key(row: Row) -> str:
    """Turns of one conversation share a key; other lines go by their text."""
    if row.id:
        return f"{row.language}:{row.id.rpartition('-')[0]}"
    return f"{row.language}:{normalised(row.text) or row.text}"


def split_rows(rows: Iterable[Row]) -> dict[Split, list[Row]]:
    """Split rows so that no text stands in two splits.

    A conversation goes where its key says, whole. A single line whose text also stands in a held-out
    conversation follows it, and a training line whose text is held out is left out of training.
    """
    rows = list(rows)
    parts: dict[Split, list[Row]] = {"train": [], "dev": [], "calibration": []}
    for row in rows:
        parts[split_of_key(split_key(row))].append(row)
    dev_texts = {normalised(row.text) for row in parts["dev"]}
    parts["calibration"] = [row for row in parts["calibration"] if normalised(row.text) not in dev_texts]
    held_out = dev_texts | {normalised(row.text) for row in parts["calibration"]}
    parts["train"] = [row for row in parts["train"] if normalised(row.text) not in held_out]
    return parts
