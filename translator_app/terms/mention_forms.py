"""forms_of: every wording in which a term may come back."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.romanization.lexicon import LETTERS_ONLY, Lexicon
from translator_app.terms.kind_noun import is_occasion
from translator_app.terms.mention_bracket import acronyms_of
from translator_app.terms.mention_shape import Shape, Wording
from translator_app.terms.mention_short import other_ezafe, short_forms, spelt_forms
from translator_app.terms.mention_words import Name, is_spelt
from translator_app.text.fold import fold_key
from translator_app.text.tokens import without_possessive, words_and_numbers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.core.span import Span
    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.term import EmbeddedTerm

_JOINTS = re.compile(r"[-‐‑'’‘`ʿʾ. ]")
_ARTICLE = re.compile(
    r"^(?:[euoEUO]l|[Aa](?:sh|[rsnzdt]))-(?=[^\W\d_])"
)  # one word, whatever letter it took on
_ARTICLES = frozenset(("al", "el", "e", "ye", "bin", "ibn", "of", "the", "and", "a", "an"))
_KUNYA = frozenset(("abu", "umm", "ibn", "bint", "bin"))
_INVERTED = re.compile(r"^([^,]+),\s*([^,]+)$")
_MIDDLE = frozenset(
    "mohammad muhammad mohammed hossein hussein husayn hassan bagher baqer mahmoud mostafa morteza abdullah "
    "abdollah ebrahim ibrahim mehdi mahdi khalil rahman rahim karim kazem qassem qasem ghasem abbas jafar yousef "  # noqa: E501
    "esmail ismail hashem taghi sadegh sadeq fatemeh zahra mohsen ahmad naser nasser javad".split()
)
_RANKS = frozenset(
    "mawlawi maulawi maulvi maulana khwaja khwajah khwaje khajeh ustad qari hojjat mulla pir".split()
)
_NAMED = (Kind.ORGANISATION, Kind.PLACE, Kind.WORK)
_ARABIC = re.compile(r"(?<!\w)ال\w{2}")
_SURNAME = 5
_SECOND = frozenset("azar asl rad kia mehr nik tabar khah khoy rizi qomi lari".split())  # of two surnames
_SHORTEST = 3
_LONGEST_NAME = 14


@lru_cache(maxsize=8192)
def key_of(word: str) -> str:
    """Fold a word so that hyphens, apostrophes and capitals do not matter."""
    joined = _ARTICLE.sub("al-", word) if "-" in word else word
    return _JOINTS.sub("", fold_key(joined))


@lru_cache(maxsize=2)
def keyed_words(text: str) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """Return the words and numbers of an article, bare of genitive endings, and each folded by `key_of`.

    The last articles are remembered: mentions and respellings are looked for one after the other.
    """
    words = tuple(without_possessive(text, word) for word in words_and_numbers(text))
    return words, tuple(key_of(word.of(text)) for word in words)


def is_rank(word: str, heads: HeadWords) -> bool:
    """Tell whether a word is a rank or form of address, in English or as it sounds."""
    small = word.casefold().strip(".")
    return small in heads.ranks or small in _RANKS


def forms_of(
    text: str, term: EmbeddedTerm, heads: HeadWords, lexicon: Lexicon = LETTERS_ONLY
) -> Iterator[Wording]:
    """Yield the wordings of `term`: whole, parts of a name, short forms and the acronym of a body."""
    for span in (term.english, term.latin):
        if span is None:
            continue
        words = _words(text, span, heads, person=term.kind is Kind.PERSON)
        if not words or len(words) > _LONGEST_NAME:
            continue
        yield _wording(words, Shape.WHOLE, term.number)
        yield from _parts(text, span, words, term, heads, lexicon)
    if term.english is not None and term.kind not in (Kind.PERSON, Kind.OTHER):
        for acronym in acronyms_of(text, term):
            yield Wording(acronym, Shape.ACRONYM, term.number, 1)


def _parts(
    text: str, span: Span, words: list[str], term: EmbeddedTerm, heads: HeadWords, lexicon: Lexicon
) -> Iterator[Wording]:
    """Yield what a name may be cut down to, and its other spellings."""
    name = Name(words, term.persian.of(text), term.kind, heads, lexicon)
    if span is term.english and term.kind is Kind.PERSON:
        yield from _parts_of_name(words, term.number)
    elif span is term.english and text[span.start].isupper() and _is_named(term.kind, words):
        for part, shape in short_forms(name):
            yield _wording(part, shape, term.number)
    arabic = term.kind is not Kind.PERSON and len(words) > 1 and _ARABIC.search(name.persian)
    if arabic and is_spelt(name, words[0]) and not _ARTICLE.match(words[0]):
        yield _wording([f"al-{words[0]}", *words[1:]], Shape.WHOLE, term.number)  # “al-Mutanabbi Street”
    heard = term.comparison is not None or is_spelt(name, *words)
    if heard and term.kind is not Kind.PERSON:
        for part in other_ezafe(words):
            yield _wording(part, Shape.WHOLE, term.number)
    if term.kind is Kind.ORGANISATION and (span is term.latin or term.comparison is not None):
        for part, shape in spelt_forms(words):
            yield _wording(part, shape, term.number)


def _is_named(kind: Kind, words: list[str]) -> bool:
    """Tell whether the kind of thing has a name of its own: a body, a place, a work, a festival."""
    return kind in _NAMED or (kind is Kind.CONCEPT and is_occasion(" ".join(words)))


def _words(text: str, span: Span, heads: HeadWords, *, person: bool) -> list[str]:
    said = span.of(text)
    inverted = _INVERTED.match(said) if person else None
    if inverted:
        said = f"{inverted[2]} {inverted[1]}"
    words = [word.of(said) for word in words_and_numbers(said)]
    if person and len(words) > 1 and _is_listed(words):
        words = [*words[1:], words[0]]
    while person and len(words) > 2 and is_rank(words[0], heads):  # noqa: PLR2004 - a whole name stays
        words = words[1:]
    if words and words[0].casefold() in ("the", "a", "an"):
        words = words[1:]
    return words


def _is_listed(words: Sequence[str]) -> bool:
    """Tell whether a name stands with its surname first, in capitals: “SOHRABI Parviz”."""
    return len(words[0]) > 1 and words[0].isupper() and not any(word.isupper() for word in words[1:])


def _wording(words: Sequence[str], shape: Shape, number: int) -> Wording:
    return Wording("".join(map(key_of, words)), shape, number, len(words))


def _parts_of_name(words: list[str], number: int) -> Iterator[Wording]:
    for start in range(1, len(words)):
        part = words[start:]
        if words[start].casefold() not in _ARTICLES and len("".join(part)) >= _SHORTEST:
            yield _wording(part, Shape.SURNAME, number)
    if len(words) > 2 and _is_surname(words[-2]):  # noqa: PLR2004 - two surnames after a given name
        yield _wording(words[-2:-1], Shape.GIVEN, number)
    last = words[-1]
    for half, shape in _halves(last):
        yield _wording([half], shape, number)
    if last.casefold().startswith(("al-", "el-")) and len(words) > 1:
        yield _wording([last[3:]], Shape.SURNAME, number)
    if len(words) > 1:
        size = 2 if words[0].casefold() in _KUNYA and len(words) > 2 else 1  # noqa: PLR2004 - “Umm Haydar”
        if len("".join(words[:size])) >= _SHORTEST:
            yield _wording(words[:size], Shape.GIVEN, number)


def _halves(surname: str) -> Iterator[tuple[str, Shape]]:
    """Yield both surnames that a hyphen joins, “Rastgar” and “Moqaddam”, but no article or ending."""
    halves = surname.split("-")
    if len(halves) == 2 and all(len(half) >= _SURNAME and half[0].isupper() for half in halves):  # noqa: PLR2004
        yield halves[0], Shape.GIVEN
        yield halves[1], Shape.SURNAME
    elif len(halves) == 2 and len(halves[0]) > _SURNAME and halves[1].casefold() in _SECOND:  # noqa: PLR2004
        yield halves[0], Shape.GIVEN


def _is_surname(word: str) -> bool:
    """Tell whether a middle word is a surname, as in “Hashemi Rafsanjani”, and no second given name."""
    return len(word) > _SURNAME and word[0].isupper() and word.casefold() not in _MIDDLE and "-" not in word
