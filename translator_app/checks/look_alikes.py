"""Letters that only look right: of another alphabet, or of a neighbour that writes in the same one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.checks.persian import END, START, is_persian
from translator_app.checks.persian_neighbours import LENT, has_lent_letter, persian_reading
from translator_app.checks.word_lists import folded_words, iranian_names, is_name, is_persian_word
from translator_app.core.span import Span
from translator_app.text.fold import fold_key
from translator_app.text.script import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.checks.rule import CheckInput

# Cyrillic and Greek letters that print like Latin ones (UTS 39, confusables).
_LATIN = str.maketrans(
    "аеорсхуіјѕԁһԛԝАВЕКМНОРСТХІЈЅУΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιαρ",
    "aeopcxyijsdhqwABEKMHOPCTXIJSYABEZHIKMNOPTYXoviap",
)
_MIXED = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff'’]+")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_PLAIN_LATIN = re.compile("[A-Za-z].*[A-Za-z]")  # “γB” is a formula
_WORD = f"[{WORD}]"
_NO_FIGURE = "[\u0620-\u065f\u066e-\u06ef]"
_INSERTED = re.compile(
    f"{START}(?:{_WORD}*{_NO_FIGURE}[oO0\u0665lI|1]+(?={_NO_FIGURE})|{_WORD}*{_NO_FIGURE}[oO\u0665](?![\\w\u0660-\u0669\u06f0-\u06f9]))"
    f"(?:{_WORD}|[oO0\u0665lI|1](?={_NO_FIGURE}))*{END}"
)
_ONE_FIRST = re.compile(f"(?<![\\w\u200c])[1۱١lI|](?P<rest>{_NO_FIGURE}{{3,}}){END}")
_PERSIAN = str.maketrans("oO0\u0665lI|1", "هههه" + "اااا")
_WITH_LENT = re.compile(f"{START}{_WORD}*[{''.join(LENT)}]{_WORD}*{END}")
_ONE_LATIN = re.compile(
    f"(?<![A-Za-z0-9{WORD}])(?P<before>{_WORD}*)(?P<latin>[A-Za-z])(?P<after>{_WORD}*)(?![A-Za-z0-9{WORD}])"
)
_SOUNDS = dict(zip("abcdfghijklmnopqrstuvwxyz", "اب*دفگهیجکلمنوپقرستوووخیز", strict=True)) | {"c": "کچس"}
_KEYS = dict(zip("qwertyuiopasdfghjklzxcvbn", "ضصثقفغعهخحشسیبلاتنمظطزرذد", strict=True))  # ISIRI 9147
_SHORTEST = 3


def foreign_in_latin(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield Latin words with Cyrillic or Greek letters among theirs, and the word in Latin."""
    if _FOREIGN.search(given.text) is None:
        return
    for match in given.matches(_MIXED):
        word = match[0].translate(_LATIN)
        if word != match[0] and _PLAIN_LATIN.search(match[0]) and not _FOREIGN.search(word):
            yield Span(*match.span()), word


def foreign_in_persian(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield Persian or Arabic words with a Latin letter or a figure in place of ه or ا."""
    for match in given.script_matches(_INSERTED):
        yield Span(*match.span()), match[0].translate(_PERSIAN)


def figures_as_letters(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield words whose first alef is a one, where the word is known: ۱یران."""
    for match in given.script_matches(_ONE_FIRST):
        word = "ا" + match["rest"]
        if fold_key(word) in folded_words() or fold_key(word) in iranian_names():
            yield Span(*match.span()), word


def latin_in_persian(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield known Persian words with one Latin letter in place of a Persian one, or between two."""
    for match in given.script_matches(_ONE_LATIN):
        before, latin, after = match["before"], match["latin"].lower(), match["after"]
        if len(before + after) < _SHORTEST - 1 or _INSERTED.fullmatch(match[0]):
            continue
        letters = [*_SOUNDS.get(latin, ""), *_KEYS.get(latin, "")]
        letters += [""] if before and after else []
        words = (before + letter + after for letter in letters)
        known = next((word for word in words if is_persian_word(word) or is_name(word)), None)
        if known and len(known) >= _SHORTEST:
            yield Span(*match.span()), known


def lent_letters(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield Persian words with a letter of Urdu, Pashto or Kurdish, where all else is Persian."""
    for match in given.script_matches(_WITH_LENT):
        span = Span(*match.span())
        fixed = persian_reading(match[0]) or _with_plain_he(match[0])
        if fixed and is_persian(given, span):
            yield span, fixed


def _with_plain_he(word: str) -> str | None:
    """Return `word` with the Persian ه, None where it has another lent letter too."""
    fixed = word.translate({ord("ھ"): "ه"})
    return None if has_lent_letter(fixed) else fixed
