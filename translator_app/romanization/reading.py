"""A reading says how a name sounds; here it is laid along the Persian letters that write it.

Notation: a e o short, ā i u long, ey ow diphthongs, x č š ž q and ' for ʿayn and hamza, a consonant twice for
tashdid, `-e` and `-ye` for ezafe. One Persian word at a time.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

SHORT: Final = frozenset("aeo")
_ANY_VOWEL: Final = frozenset("aeoāiu")
_SOUND_OF: Final = {
    "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "č", "ح": "h", "خ": "x", "د": "d", "ذ": "z",
    "ر": "r", "ز": "z", "ژ": "ž", "س": "s", "ش": "š", "ص": "s", "ض": "z", "ط": "t", "ظ": "z", "غ": "q",
    "ف": "f", "ق": "q", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "v", "ی": "y",
    "ع": "'", "ء": "'", "ئ": "'", "ؤ": "'",
}  # fmt: skip
_VOWEL_OF: Final = {"ا": ("ā",), "آ": ("ā",), "و": ("u", "ow", "o"), "ی": ("i", "ey", "ā"), "ئ": ("i",)}


_RARE: Final = {
    "ی": ("iyy", "iy", "'i", "'"), "آ": ("'ā",), "ا": ("'ā", "'", "a"), "و": ("vu", "vo", "'"),
    "ه": ("e", "a", "o", "t", "hā"),
}  # fmt: skip


class Segment(NamedTuple):
    """Persian `letters` (none for a short vowel) and their `sound` (none for a silent letter)."""

    letters: str
    sound: str


@lru_cache(maxsize=8192)
def segments(word: str, reading: str) -> tuple[Segment, ...] | None:
    """The letters of a folded `word` beside the sounds of `reading`; nothing where they do not agree.

    Time is bounded: each pair of places is tried once.
    """
    dead: set[tuple[int, int]] = set()
    found = _follow(word, reading, 0, 0, dead)
    return None if found is None else tuple(reversed(found))


def _follow(word: str, reading: str, at: int, heard: int, dead: set[tuple[int, int]]) -> list[Segment] | None:
    """The segments from here on, the last one first."""
    sure, at, heard = _sure(word, reading, at, heard)
    rest = _branch(word, reading, at, heard, dead)
    if rest is not None:
        rest.extend(reversed(sure))
    return rest


def _sure(word: str, reading: str, at: int, heard: int) -> tuple[list[Segment], int, int]:
    """The segments that leave no choice: a consonant heard once, a vowel that is written or cannot be."""
    found: list[Segment] = []
    end, last = len(word), len(reading)
    while at < end and heard < last:
        letter, ahead = word[at], reading[heard]
        sound = _PLAIN.get(letter)
        if sound is None:
            if not at or ahead != _SURE_INSIDE.get(letter) or not _is_sure(word, reading, at, heard):
                break
            sound = ahead
        if ahead == sound:
            if reading.startswith(sound, heard + 1):
                break
            found.append(Segment(letter, sound))
            at += 1
        elif ahead in SHORT:
            found.append(Segment("", ahead))
        else:
            break
        heard += 1
    return found, at, heard


def _is_sure(word: str, reading: str, at: int, heard: int) -> bool:
    """Whether a weak letter that sounds as usual has no rarer sound here: no article, no glide, no ‑یی."""
    letter, follows = word[at], word[at + 1 : at + 2]
    if letter == "ل":
        return word[at - 1] != "ا"
    if not follows or follows in "لیا":
        return False
    return (letter != "و" or word[at - 1] != "خ") and not reading.startswith("y", heard + 1)


_PLAIN: Final = {letter: sound for letter, sound in _SOUND_OF.items() if letter not in "هویعءئؤل"}
_SURE_INSIDE: Final = {"ا": "ā", "ی": "i", "و": "u", "ه": "h", "ل": "l"}


def _branch(word: str, reading: str, at: int, heard: int, dead: set[tuple[int, int]]) -> list[Segment] | None:
    if at == len(word) and heard == len(reading):
        return []
    if (at, heard) in dead or len(word) > _LONGEST:
        return None
    for letters, sound in _choices(word, reading, at, heard):
        rest = _follow(word, reading, at + len(letters), heard + len(sound), dead)
        if rest is not None:
            rest.append(Segment(letters, sound))
            return rest
    dead.add((at, heard))
    return None


_LONGEST: Final = (
    60  # letters; longer words have no reading in any lexicon, and the search calls itself once a letter
)


def _choices(word: str, reading: str, at: int, heard: int) -> Iterator[tuple[str, str]]:
    """What may stand next, most likely first; each choice takes a letter or a sound or both."""
    ahead = reading[heard : heard + 1]
    if at == len(word):
        if ahead and ahead in SHORT:
            yield "", ahead
        return
    letter = word[at]
    if letter in "اویئ":
        yield from _written_together(word, reading, at, heard)
    sound = _SOUND_OF.get(letter, "")
    if sound and ahead == sound:
        if reading.startswith(sound * 2, heard):
            yield letter, sound * 2
        yield letter, sound
    for vowel in _VOWEL_OF.get(letter, ()):
        glides = len(vowel) > 1 and reading[heard + len(vowel) : heard + len(vowel) + 1] in _ANY_VOWEL
        if (
            reading.startswith(vowel, heard)
            and not glides
            and not (at == 0 and letter in "وی" and len(word) > 1)
        ):
            yield letter, vowel
    yield from _weak(word, reading, at, heard)


def _weak(word: str, reading: str, at: int, heard: int) -> Iterator[tuple[str, str]]:
    """Letters that are silent or sound in a rarer way, and vowels that are not written."""
    letter, ahead = word[at], reading[heard : heard + 1]
    first, last = at == 0, at == len(word) - 1
    silent = letter in "عءئؤ" or (letter == "و" and at > 0 and word[at - 1] == "خ")
    before_article = letter == "ء" and word.startswith("ال", at + 1)
    if silent and (first or before_article or (ahead == "ā" and letter == "و")):
        yield letter, ""
    yield from ((letter, rare) for rare in _RARE.get(letter, ()) if reading.startswith(rare, heard))
    if first and letter in "اآ":
        yield from _first_alef(letter, reading, heard)
    elif ahead and ahead in SHORT:
        yield "", ahead
    if silent or (letter in "ال" and not first) or (letter in "هو" and last):
        yield letter, ""
    if ahead == "ā" and letter not in "اآ":
        yield "", ahead


def _first_alef(letter: str, reading: str, heard: int) -> Iterator[tuple[str, str]]:
    """At the beginning ا is a seat: for a short vowel, or for the long one that the next letter writes."""
    ahead = reading[heard : heard + 1]
    if reading.startswith(("ow", "ey"), heard) and reading[heard + 2 : heard + 3] not in _ANY_VOWEL:
        yield letter, ""
    if ahead and ahead in SHORT:
        yield letter, ahead
    if ahead in ("i", "u"):
        yield letter, ""


def _written_together(word: str, reading: str, at: int, heard: int) -> Iterator[tuple[str, str]]:
    """Two letters for one sound, the article and the name of God."""
    if at and word.startswith(("یی", "ئی"), at):
        for sound in ("yi", "'i", "i"):
            if reading.startswith(sound, heard):
                yield word[at : at + 2], sound
    if word[at] == "ا" or word.startswith("وال", at):
        yield from _article(word, reading, at, heard)


def _article(word: str, reading: str, at: int, heard: int) -> Iterator[tuple[str, str]]:
    """The article and the name of God, which are written otherwise than they sound."""
    if word.startswith("الله", at):
        for sound in ("ollāh", "allāh", "ellāh"):
            if reading.startswith(sound, heard):
                yield "الله", sound
    for written in ("وال", "ال"):
        sun = word[at + len(written) : at + len(written) + 1]
        if not sun or not word.startswith(written, at):
            continue
        sound = _SOUND_OF.get(sun, "")
        for vowel in "oaue" if at else "o":  # a name that begins with the article is read ol-
            if reading.startswith(vowel + "l", heard):
                yield written, vowel + "l"
            elif sound and reading.startswith(vowel + sound + sound, heard):
                yield written, vowel


def sounds_by_letter(word: str, parts: Iterable[tuple[str, str]]) -> list[str]:
    """The sounds of each letter with the unwritten vowel after it; letters read as one count as the first."""
    sounds = [""] * len(word)
    at, done = 0, 0
    for letters, sound in parts:
        if letters:
            at, done = done, done + len(letters)
        sounds[at] += sound
    return sounds
