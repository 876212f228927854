"""Sizes as said, by department and language, with the value FRAMES gives them."""

from __future__ import annotations

import random

from .numbers import chinese_words, english_words

Said = tuple[str, str]

_LETTERS = ("xs", "s", "m", "l", "xl", "xxl", "3xl", "xxs", "4xl")
_LETTER_WORDS = {"extra small": "xs", "small": "s", "medium": "m", "large": "l", "extra large": "xl"}
_EXTENTS = {
    "electronics": ("32 inch", "40 inch", "43 inch", "50 inch", "55 inch", "65 inch", "75 inch", "7 inch", "6.1 inch"),
    "computing": ("13 inch", "14 inch", "15.6 inch", "16 inch", "24 inch", "27 inch", "32 inch", "34 inch", "11 inch"),
    "appliances": ("1.7 litre", "5 litre", "4 l", "6 l", "60 cm", "45 cm", "1.8 litre", "20 litre", "10 litre", "300 l"),
    "kitchen": ("28 cm", "24 cm", "20 cm", "500 ml", "750 ml", "1 litre", "1 l", "12 oz", "32 oz", "30 litre", "10 inch",
                "12 inch", "26 cm", "350 ml", "5 qt"),
    "furniture": ("120 cm", "140 cm", "160x80 cm", "180 cm", "double", "king", "single", "queen", "super king",
                  "120x60", "90x200", "6 ft", "king size", "2 m", "140 x 200 cm", "80 cm"),
    "home": ("double", "king", "single", "queen", "super king", "king size", "200x300", "160x230 cm", "120x170 cm",
             "8x10", "50x70", "90 inch", "66x72", "2 m", "45x45 cm", "60 cm", "a3", "20x30 cm", "toddler", "twin"),
    "diy": ("5 m", "10 mm", "6 mm", "m8", "4x40 mm", "2.5 litre", "5 l", "8 ft", "50 mm", "3/4 inch", "25 m"),
    "garden": ("6 ft", "8x6 ft", "10 m", "30 m", "40 litre", "50 l", "2.5 m", "3 m", "30 cm", "20 litre", "15 m"),
    "sport": ("10 kg", "5 kg", "20 kg", "size 5", "183 cm", "7 ft", "16 kg", "2 x 10 kg", "12 kg", "28 inch", "6 mm"),
    "outdoor": ("30 litre", "40 l", "65 litre", "20 l", "2 litre", "3x3 m", "60 litre", "25 litre", "double", "long"),
    "baby": ("240 ml", "0-3 months", "3-6 months", "6-12 months", "12-18 months", "size 4", "newborn", "150 ml",
             "size 3", "size 5", "size 1", "70x140 cm", "120x60 cm"),
    "toys": ("large", "small", "8 ft", "10 ft", "30 cm", "mini", "a4", "16 inch", "14 inch", "2 ft"),
    "pets": ("large", "small", "medium", "15 kg", "2 kg", "5 kg", "12 kg", "100 cm", "60 litres", "3 kg", "xl", "120 cm",
             "20 gallon", "10 litre", "400 g", "30 lb"),
    "food": ("1 kg", "500 g", "250 g", "2 litre", "750 ml", "70 cl", "1 litre", "100 g", "5 kg", "200 g", "12 oz", "1 lb",
             "330 ml", "5 l", "50 g", "16 oz"),
    "office": ("a4", "a5", "a6", "a3", "10x15 cm", "8 oz", "50x70 cm", "120x90 cm", "0.5 mm", "8x10", "4 mm"),
    "music": ("3/4", "full size", "1/2", "10 inch", "23 inch", "soprano", "concert", "8 inch", "5 inch", "41 inch"),
    "car": ("205/55r16", "195/65r15", "5 litre", "4 l", "17 inch", "7 inch", "225/45r17", "16 inch", "1 litre", "24 inch"),
    "bike": ("54 cm", "26 inch", "29 inch", "20 inch", "700x28c", "large", "medium", "small", "16 inch", "56 cm", "27.5 inch",
             "24 inch"),
    "health": ("large", "medium", "small", "xl", "m", "l", "500 ml", "100 ml", "one size", "60 cm"),
    "party": ("7 ft", "6 ft", "12 inch", "large", "10 m", "18 inch", "5 ft", "2 m", "small"),
    "beauty": ("30 ml", "50 ml", "100 ml", "200 ml", "250 ml", "500 ml", "travel size", "1 litre", "75 ml", "8 oz", "15 ml",
               "25 mm", "32 mm", "40 ml"),
    "bags": ("small", "medium", "large", "20 litre", "30 l", "40x20x25 cm", "55x40x20 cm", "24 inch", "28 inch", "mini",
             "15 inch", "20 inch", "25 l", "cabin size"),
}  # fmt: skip
_CHINESE_UNITS = (
    (" inch", "寸"), (" inch", "英寸"), (" cm", "厘米"), (" cm", "cm"), (" cm", "公分"), (" mm", "毫米"), (" ml", "毫升"),
    (" ml", "ml"), (" l", "升"), (" l", "L"), (" kg", "公斤"), (" kg", "kg"), (" g", "克"), (" g", "g"), (" m", "米"),
)  # fmt: skip
_CHINESE_MEASURES = {
    "inch": (24, 27, 32, 34, 40, 43, 50, 55, 65, 75, 13, 14, 16, 15.6, 20, 28, 26, 10, 11),
    "cm": (15, 18, 20, 24, 26, 28, 30, 32, 35, 40, 45, 60, 80, 90, 100, 120, 140, 150, 160, 180),
    "mm": (6, 8, 10, 15, 20, 22, 25, 35, 50, 67),
    "ml": (15, 30, 50, 75, 100, 150, 200, 240, 250, 300, 350, 400, 500, 600, 750, 800),
    "l": (1, 1.5, 1.7, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60),
    "kg": (1, 1.5, 2, 2.5, 3, 5, 8, 10, 12, 15, 20),
    "g": (50, 80, 100, 120, 200, 250, 300, 400, 500),
    "m": (1, 1.2, 1.5, 1.6, 1.8, 2, 2.4, 2.5, 3, 5, 10, 20),
}
_CHINESE_DEPARTMENT_UNITS = {
    "electronics": ("inch",), "computing": ("inch",), "appliances": ("l", "cm", "l"), "kitchen": ("cm", "ml", "l"),
    "furniture": ("m", "cm"), "home": ("m", "cm"), "diy": ("mm", "m"), "garden": ("m", "l", "cm"), "sport": ("kg", "cm"),
    "outdoor": ("l", "m"), "baby": ("ml",), "toys": ("cm",), "pets": ("kg", "cm"), "food": ("g", "kg", "ml", "l"),
    "office": ("cm",), "music": ("inch",), "car": ("l", "inch"), "bike": ("inch",), "health": ("ml", "cm"),
    "party": ("m", "cm"), "beauty": ("ml", "g"), "bags": ("inch", "l"), "accessories": ("cm", "mm"),
}  # fmt: skip


def english_size(department: str, rng: random.Random) -> Said:
    """An English size: what is said and its value."""
    if department == "shoes":
        return _english_shoe(rng)
    if department == "clothing":
        return _english_garment(rng)
    if department == "accessories":
        size = rng.choice(("small", "medium", "large", "38 mm", "40 mm", "42 mm", "18 inch", "20 mm", "one size", "xl"))
        return size, size
    size = rng.choice(_EXTENTS[department])
    return _loosen(size, rng), size


def chinese_size(department: str, rng: random.Random) -> Said:
    """A Chinese size: what is said and its value."""
    if department == "shoes":
        number = rng.choice(("35", "36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "36.5", "37.5", "42.5"))
        template = rng.choice(("{}码", "{}码", "{}码", "{}的", "{}号", "欧码{}", "{}"))
        if number.isdigit() and rng.random() < 0.12:
            return f"{chinese_words(int(number))}码", number
        return template.format(number), f"eu {number}" if template.startswith("欧码") else number
    if department == "clothing":
        return _chinese_garment(rng)
    if rng.random() < 0.2 and department in ("home", "bags", "pets", "kitchen", "health", "bike"):
        return rng.choice((("大号", "large"), ("小号", "small"), ("中号", "medium"), ("特大号", "extra large"),
                           ("迷你", "mini")))  # fmt: skip
    unit = rng.choice(_CHINESE_DEPARTMENT_UNITS.get(department, ("cm",)))
    number = rng.choice(_CHINESE_MEASURES[unit])
    said_unit = rng.choice([chinese for english, chinese in _CHINESE_UNITS if english.strip() == unit])
    said_number = f"{number}"
    if isinstance(number, int) and rng.random() < 0.1:
        said_number = chinese_words(number)
    return f"{said_number}{said_unit}", f"{number} {unit}"


def _english_shoe(rng: random.Random) -> Said:
    system = rng.choices(("plain", "uk", "us", "eu"), (55, 20, 12, 13))[0]
    number = (
        rng.choice(("36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46"))
        if system == "eu"
        else (f"{rng.randint(3, 13)}" + (".5" if rng.random() < 0.25 else ""))
    )
    said = number.replace(".5", rng.choice((".5", " and a half", ".5", " 1/2")))
    if number.isdigit() and rng.random() < 0.12:
        said = english_words(int(number))
    if system == "plain":
        return rng.choice((f"size {said}", f"size {said}", f"a size {said}", f"in a {said}", f"sz {said}")), number
    template = rng.choice(("{0} {1}", "{0} size {1}", "{0}{1}", "size {0} {1}", "{1} {0}"))
    return template.format(system, said if template != "{0}{1}" else number), f"{system} {number}"


def _english_garment(rng: random.Random) -> Said:
    roll = rng.random()
    if roll < 0.4:
        letter = rng.choices(_LETTERS, (6, 18, 24, 24, 14, 6, 4, 2, 2))[0]
        return rng.choice((f"size {letter}", letter, f"in {letter}", f"a size {letter}", f"in an {letter}")), letter
    if roll < 0.62:
        word = rng.choice(tuple(_LETTER_WORDS))
        return rng.choice((word, f"size {word}", f"in {word}", f"in a {word}")), _LETTER_WORDS[word]
    if roll < 0.72:
        waist, leg = rng.choice((28, 30, 32, 34, 36, 38)), rng.choice((28, 30, 32, 34))
        said = rng.choice((f"{waist}x{leg}", f"{waist}/{leg}", f"{waist} waist {leg} leg", f"w{waist} l{leg}",
                           f"{waist} by {leg}"))  # fmt: skip
        return said, f"{waist}x{leg}"
    if roll < 0.78:
        return rng.choice((("plus size", "plus size"), ("petite", "petite"), ("one size", "one size")))
    number = rng.choice((4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 36, 38, 40, 42, 44))
    if number <= 20 and rng.random() < 0.12:
        return f"size {english_words(number)}", str(number)
    return rng.choice((f"size {number}", f"a size {number}", f"sz {number}", f"in a {number}")), str(number)


def _chinese_garment(rng: random.Random) -> Said:
    roll = rng.random()
    if roll < 0.6:
        letter = rng.choices(_LETTERS, (4, 18, 24, 24, 16, 8, 4, 1, 1))[0]
        template = rng.choice(("{}码", "{}码", "{}号", "{}", "{}码的"))
        return template.format(letter.upper() if rng.random() < 0.8 else letter), letter
    if roll < 0.8:
        return rng.choice((("大码", "plus size"), ("加大码", "plus size"), ("均码", "one size"), ("小码", "s"), ("中码", "m"),
                           ("加大号", "xl"), ("大号", "l"), ("中号", "m"), ("小号", "s")))  # fmt: skip
    number = rng.choice((80, 90, 100, 110, 120, 130, 140, 150, 160, 165, 170, 175, 180, 185, 26, 27, 28, 29, 30, 31))
    return (f"{number}码" if rng.random() < 0.6 else f"{number}的"), str(number)


def _loosen(size: str, rng: random.Random) -> str:
    roll = rng.random()
    number, _, unit = size.partition(" ")
    if unit in ("inch", "cm", "mm", "ml", "kg", "ft", "l") and roll < 0.35:
        return f"{number}{unit}"
    if unit == "inch" and roll < 0.5:
        return f"{number}-inch"
    if unit == "" and "x" in number and roll < 0.3:
        return number
    return size
