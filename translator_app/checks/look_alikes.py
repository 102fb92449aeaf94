"""Letters that only look right: of another alphabet, or of a neighbour that writes in the same one."""

from __future__ import annotations

import itertools
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
_ONE_FIRST = re.compile(f"(?<![\\w\u200c])[1۱١lI|oO](?P<rest>{_NO_FIGURE}{{3,}}){END}")
_PERSIAN = str.maketrans("oO0\u0665lI|1", "هههه" + "اااا")
_WITH_LENT = re.compile(f"{START}{_WORD}*[{''.join(LENT)}]{_WORD}*{END}")
_ONE_LATIN = re.compile(
    f"(?<![A-Za-z0-9{WORD}])(?P<before>{_WORD}*)(?P<latin>[A-Za-z])(?P<after>{_WORD}*)(?![A-Za-z0-9{WORD}])"
)
_SOUNDS = dict(zip("abcdfghijklmnopqrstuvwxyz", "اب*دفگهیجکلمنوپقرستوووخیز", strict=True)) | {"c": "کچس"}
_KEYS = dict(zip("qwertyuiopasdfghjklzxcvbn", "ضصثقفغعهخحشسیبلاتنمظطزرذد", strict=True))  # ISIRI 9147
_SHORTEST = 3
_OTHER = (  # a letter or figure that is neither of the Persian alphabet nor Latin, nor of a neighbour
    "(?:(?![\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufeff])[^\\W\\d_\\x00-\u036f]"
    "|[\u066e\u066f\u0750-\u077f\u08a0-\u08c7]|(?<=[\u0620-\u065f\u066e-\u06ef])[0-9\u0660-\u0669\u06f0-\u06f9](?=[\u0620-\u065f\u066e-\u06ef]))"
)
_SEVERAL_LATIN = "[A-Za-z\u00c0-\u024f]"
_MIXED_IN = re.compile(f"{START}(?<!\\w)(?:{_WORD}|{_OTHER}|{_SEVERAL_LATIN})+(?!\\w)")
_ONE_OTHER = re.compile(f"{_OTHER}|{_SEVERAL_LATIN}")
_OWN = re.compile("[\u0620-\u064a\u0671-\u06d5]")
_ALPHABET = "اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئ"
_MEANT = str.maketrans(  # the letter each is likely taken for, by sound or by shape
    "אבגדהוזחטיכלמנסעפצקרשת" + "\u07ca1۱١0٥۵" + "абвгдезиклмнопрстуфхцшіӏ" + "αβγδεζικλμνορτ",
    "ابگدهوزحطیکلمنسعفصقرشت" + "اااا" + "ههه" + "ابوگدیزیکلمنهپرستوفخسشاا" + "ابگدیزیکلمنهرت",
)
_MOST_OTHERS = 2


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
    """Yield words whose first letter is a Latin look-alike, or, where the word is known, a one: ۱یران."""
    for match in given.script_matches(_ONE_FIRST):
        word = ("ه" if match[0][0] in "oO" else "ا") + match["rest"]
        if match[0][0].isalpha() or fold_key(word) in folded_words() or fold_key(word) in iranian_names():
            yield Span(*match.span()), word


def latin_in_persian(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield known Persian words with one Latin letter in place of a Persian one, or between two."""
    for match in given.script_matches(_ONE_LATIN):
        before, latin, after = match["before"], match["latin"].lower(), match["after"]
        if len(before + after) < _SHORTEST - 1 or _INSERTED.fullmatch(match[0]):
            continue
        letters = [*_SOUNDS.get(latin, ""), *_KEYS.get(latin, ""), *("ا" if latin in "li" else "")]
        glued = len(before) > _SHORTEST and latin in "ao"  # other letters may be English endings: بازارs
        if latin != "s" and len(before + after) > _SHORTEST:
            letters += _ALPHABET
        letters += [""] if (before and after) or glued else []
        words = (before + letter + after for letter in letters)
        known = next((word for word in words if is_persian_word(word) or is_name(word)), None)
        if known and len(known) >= _SHORTEST:
            yield Span(*match.span()), known


def others_in_persian(given: CheckInput) -> Iterator[tuple[Span, str]]:
    """Yield Persian words with letters of any other alphabet, or figures, among theirs, and what is meant.

    A word with Latin letters or figures alone is reported only where a known word comes of it.
    """
    for match in given.script_matches(_MIXED_IN):
        word = match[0]
        others = _ONE_OTHER.findall(word)
        if not others or len(_OWN.findall(word)) < _SHORTEST - 1 or _INSERTED.fullmatch(word):
            continue
        plain = all(
            other < "\u0370"
            or "\u0600" <= other <= "\u077f"
            or "\u08a0" <= other <= "\u08ff"
            or other.isdecimal()
            for other in others
        )
        if len(others) == 1 and others[0].isascii() and others[0].isalpha():
            continue  # latin_in_persian
        known = _known_reading(word, others)
        if known is None and (plain or len(others) >= len(_OWN.findall(word))):
            continue
        fixed = known or _ONE_OTHER.sub(lambda other: _likely(other[0])[:1], word)
        yield Span(*match.span()), fixed


def _known_reading(word: str, others: list[str]) -> str | None:
    """Return the known word that `word` is with Persian letters for the others, None where there is none."""
    if len(others) > _MOST_OTHERS:
        likely = _ONE_OTHER.sub(lambda other: _likely(other[0])[:1], word)
        return likely if len(likely) == len(word) and _is_known(likely) else None
    between = _ONE_OTHER.split(word)
    choices = [[*_likely(other), *("" if other.isdecimal() else _ALPHABET)] for other in others]
    for letters in itertools.product(*choices):
        reading = "".join(itertools.chain(*zip(between, letters, strict=False), between[-1:]))
        if len(reading) >= _SHORTEST and _is_known(reading):
            return reading
    dropped = "".join(between)
    return dropped if len(dropped) > _SHORTEST and _is_known(dropped) else None


def _likely(other: str) -> str:
    meant = other.lower().translate(_MEANT)
    return meant if meant != other.lower() else _SOUNDS.get(meant, "").replace("*", "")


def _is_known(word: str) -> bool:
    return is_persian_word(word) or is_name(word)


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
