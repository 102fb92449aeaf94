"""The inflected forms of a term, in the way they are written, that an article is searched for with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.glossary.persian_index import allowed_endings, bare_letters
from translator_app.glossary.words import singular, split_words
from translator_app.text.fold import ZWNJ, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_KASRA = "\u0650"
_NOT_AFTER_HE = ("ان", "ش", "م")  # گان, اش and ام are written instead
_HISSING = ("s", "x", "z", "ch", "sh")


def english_forms(term: str) -> tuple[str, ...]:
    """Return the plural of an English term, and both as genitives.

    A word that is plural already gets none; the number of any other word than the noun never changes.
    """
    folded = fold(term)
    words = split_words(folded.text)
    if not words.words:
        return ()
    noun = words.words.index("of") - 1 if "of" in words.words[1:] else len(words.words) - 1
    place = folded.to_source(Span(words.starts[noun], words.ends[noun]))
    plural = _plural(place.of(term))
    both = [term] if not plural else [term, term[: place.start] + plural + term[place.end :]]
    return (*both[1:], *map(_genitive, both))


def persian_forms(term: str) -> tuple[str, ...]:
    """Return a Persian term with its plurals, ezafe, indefinite and possessive endings."""
    last = bare_letters(term.rsplit(maxsplit=1)[-1]) if term.strip() else ""
    if not last or not term[-1].isalpha():
        return ()
    return tuple(_with_endings(term, last))


def _plural(word: str) -> str:
    """Return the plural of a word if it is one that is recognised, else nothing."""
    small = word.lower()
    if small.endswith("y") and small[-2:-1] not in "aeiou":
        plural = word[:-1] + "ies"
    elif small.endswith("man"):
        plural = word[:-2] + "en"
    else:
        plural = word + ("es" if small.endswith(_HISSING) else "s")
    return plural if singular(plural.lower()) == small == singular(small) else ""


def _genitive(term: str) -> str:
    return f"{term}’" if term.endswith("s") else f"{term}’s"


def _with_endings(term: str, last: str) -> Iterator[str]:
    letter = last[-1]
    if letter not in "اویه":
        yield term + _KASRA
    for ending in allowed_endings(last):
        plural = ending.startswith("ها")
        if letter in "او" and not plural and ending[0] != "ی":
            continue  # a ی stands between: نیرویش
        if letter == "ه" and ending in _NOT_AFTER_HE:
            continue
        yield term + (ZWNJ if plural or letter == "ه" else "") + ending
