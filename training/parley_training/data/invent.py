"""Invented brands, models and order numbers, so that copying is learnt and not a list of names."""

from __future__ import annotations

import random
import string

_ONSETS = "b br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sh sk sl sn sp st str t tr v vr w x y z zh".split()
_VOWELS = "a e i o u a e i o ae ai ea ee io oo ou y".split()
_CODAS = "b ck d f g k l ll m n nd ng nt nx p r rd rk rn s sk ss st t tt th v x z".split()
_ENDINGS = ("", "", "", "a", "o", "ex", "ix", "ora", "ova", "io", "ly", "ify", "tech", "gear", "wear", "craft", "lab", "works",
            "co", "ium", "on", "us", "ette", "ini")  # fmt: skip
_SUFFIXES = (
    "pro",
    "max",
    "plus",
    "mini",
    "lite",
    "ultra",
    "air",
    "se",
    "xl",
    "evo",
    "neo",
    "gt",
    "x",
    "ii",
    "go",
    "one",
)
_STYLE_WORDS = ("glide", "peak", "wave", "storm", "nova", "echo", "trail", "city", "cloud", "flow", "pulse", "spark", "drift",
                "ridge", "core", "vista", "aura", "bolt", "haven", "summit", "swift", "terra", "lumen", "orbit")  # fmt: skip


def invent_word(rng: random.Random) -> str:
    """A pronounceable word that is no word: zorvex, klaina, bruntify."""
    syllables = rng.choices((1, 2, 3), (25, 60, 15))[0]
    word = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(syllables))
    word += rng.choice(_CODAS) if rng.random() < 0.75 else ""
    return word + (rng.choice(_ENDINGS) if rng.random() < 0.4 else "")


def invent_brand(rng: random.Random) -> str:
    """A brand nobody has heard of, at times of two words."""
    roll = rng.random()
    if roll < 0.7:
        return invent_word(rng)
    if roll < 0.82:
        return f"{invent_word(rng)} {rng.choice(_STYLE_WORDS)}"
    if roll < 0.9:
        return f"{invent_word(rng)} & {invent_word(rng)}"
    if roll < 0.95:
        return f"{invent_word(rng)}-{invent_word(rng)}"
    return f"{rng.choice(string.ascii_lowercase)}{rng.choice(string.ascii_lowercase)}{rng.randint(1, 99)}"


def invent_model(rng: random.Random) -> str:
    """A model's own name: k9-220, trail 4, wh-1000xm5, mk iii."""
    letters = "".join(rng.choices(string.ascii_lowercase, k=rng.randint(1, 3)))
    digits = str(rng.randint(1, 9999))
    patterns = (
        f"{letters}{digits}", f"{letters}-{digits}", f"{letters} {digits}", f"{rng.choice(_STYLE_WORDS)} {rng.randint(1, 15)}",
        f"{letters}{rng.randint(1, 9)}-{digits}", f"{rng.choice(_STYLE_WORDS)} {rng.choice(_SUFFIXES)}",
        f"{letters}{digits} {rng.choice(_SUFFIXES)}", f"{rng.randint(2, 990)}", f"{invent_word(rng)} {rng.randint(2, 12)}",
        f"{rng.choice(_STYLE_WORDS)}{rng.choice(_STYLE_WORDS)}", f"{digits}{letters[0]}",
    )  # fmt: skip
    return rng.choice(patterns)


def invent_order(rng: random.Random) -> str:
    """An order number as shops write them; letters keep their case."""

    def digits(low: int, high: int) -> str:
        return "".join(rng.choices(string.digits, k=rng.randint(low, high)))

    letters = "".join(rng.choices(string.ascii_uppercase, k=rng.randint(1, 3)))
    first = rng.choice("123456789")
    patterns = (
        first + digits(3, 5), first + digits(3, 5), first + digits(5, 9), letters + digits(4, 8), f"{letters}-{digits(3, 6)}",
        f"{first}{digits(1, 2)}-{digits(4, 7)}", f"{digits(5, 6)}-{letters[0]}", f"ORD-{digits(4, 6)}", f"{letters}{digits(2, 4)}-{digits(1, 2)}",
        f"2024{digits(4, 4)}{digits(4, 5)}", f"{letters.lower()}{digits(4, 7)}", f"{letters}2025{digits(4, 4)}",
    )  # fmt: skip
    return rng.choice(patterns)
