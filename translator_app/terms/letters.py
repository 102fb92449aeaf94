"""best_name: the words at the edge of a piece of English whose letters agree best with the Persian."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.romanization.names import letter_score
from translator_app.romanization.rough import latin_skeleton, may_match, persian_skeleton
from translator_app.romanization.script import latin_words as name_words
from translator_app.text.tokens import latin_words, without_possessive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.romanization.lexicon import Lexicon
    from translator_app.romanization.script import Word

SMALL = frozenset(
    ("al", "el", "ol", "e", "ye", "i", "yi", "va", "o", "u", "ibn", "bin", "bint", "abu", "ad", "ar", "as",
     "az", "an", "at", "ash", "dar", "be", "bar", "ul", "ud", "ur", "us", "wa", "ben", "de")
)  # fmt: skip
_PLAIN = frozenset(
    "the of to a it on in his her its by for and from with that this is are was were as or into who "
    "which has have".split()
)
_ARTICLES = frozenset(("al", "el", "ibn", "bin", "an", "ash", "ar", "as", "az"))
_SPARE_WORDS = 4  # a name may have more Latin words than Persian ones
_MOST_WORDS = 10
_LETTERS = 3
_FAULT = 2.0
_GLUED = re.compile(r"(?<=[a-z]{2})(?=[A-Z][a-z])")  # “MasireKherad”
_PERFECT = 0.3
_HEAD = 2
_FEW = 3  # consonants; fewer agree by chance
_SHARED = 0.65
_PLURAL = 0.3


@dataclass(frozen=True, slots=True)
class Named:
    """Words that sound like the Persian; `cost` 0 is perfect, about 3 one fault."""

    span: Span
    cost: float
    capital: bool


def best_name(
    plain: str,
    piece: Span,
    persian: tuple[Word, ...],
    lexicon: Lexicon,
    costs: dict[tuple[str, str], float],
    *,
    at_end: bool,
) -> Named | None:
    """Return the words at the end (or else the beginning) of `piece` that agree best, or None.

    `costs` keeps what was compared before: a name stands many times in an article.
    """
    if not persian or len(persian) > _MOST_WORDS:
        return None
    words = [without_possessive(plain, word) for word in latin_words(plain, piece.start, piece.end)]
    most = len(persian) + _SPARE_WORDS
    words = words[-most:] if at_end else words[:most]
    joined = "".join(word.text for word in persian)
    best: Named | None = None
    for span in _edge_spans(plain, words, at_end=at_end):
        said = span.of(plain)
        added = said.split()[0 if at_end else -1]
        if best is not None and not _may_belong(added, joined):
            continue
        folded = name_words(_GLUED.sub(" ", said))
        near = folded and len(said) >= min(_LETTERS, len(joined)) and _may_be(persian, joined, folded)
        if not near:
            continue
        cost = costs.get((joined, said))
        if cost is None:
            cost = costs[joined, said] = _cost(persian, folded, lexicon)
        if best is None or cost < best.cost:
            best = Named(span, cost, is_name(said))
        if cost < _PERFECT:
            break
    return best


def _may_belong(added: str, joined: str) -> bool:
    """Tell whether a further word can be a part of the Persian: its first consonants stand in that."""
    heads = (latin_skeleton(word.text)[:_HEAD] for word in name_words(added))
    return all(head in persian_skeleton(joined) or len(head) < _HEAD for head in heads)


def _may_be(persian: tuple[Word, ...], joined: str, latin: tuple[Word, ...]) -> bool:
    """Look roughly: the same first consonant, and most consonants shared. The real comparison is dear."""
    said = "".join(word.text for word in latin)
    return _alike(persian, joined, latin, said) or (
        ("th" in said or "dh" in said)
        and _alike(persian, joined, latin, said.replace("th", "t").replace("dh", "d"))
    )


def _alike(persian: tuple[Word, ...], joined: str, latin: tuple[Word, ...], said: str) -> bool:
    one, other = persian_skeleton(joined), latin_skeleton(said)
    if not may_match(joined, said) and one not in other:
        return False
    second = persian_skeleton(persian[1].text)[:1] if len(persian) > 1 else ""
    if one and other and other[0] not in (one[0], second) and one[0] != latin_skeleton(latin[-1].text)[:1]:
        return False
    if len(persian) > 1 and not _words_agree(persian, other):
        return False
    if len(one) < _FEW:
        return True
    return sum(min(one.count(char), other.count(char)) for char in set(one)) >= _SHARED * len(one)


def _words_agree(persian: tuple[Word, ...], latin: str) -> bool:
    """Tell whether at least half of the Persian words begin with consonants that the Latin has together."""
    heads = [skeleton[:_HEAD] for word in persian if (skeleton := persian_skeleton(word.text))]
    return 2 * sum(head in latin for head in heads) >= len(heads)


def _cost(persian: tuple[Word, ...], latin: tuple[Word, ...], lexicon: Lexicon) -> float:
    """Return the letter cost, an English plural ending taken off where that helps."""
    cost = letter_score(persian, latin, lexicon)
    last = latin[-1]
    if cost > _FAULT and last.text.endswith("s") and len(last.text) > _LETTERS:
        singular = (*latin[:-1], last._replace(text=last.text[:-1], origin=last.origin[:-1]))
        cost = min(cost, letter_score(persian, singular, lexicon) + _PLURAL)
    return cost


def _edge_spans(plain: str, words: list[Span], *, at_end: bool) -> Iterator[Span]:
    for word in reversed(words) if at_end else words:
        said = word.of(plain)
        if said.casefold() in _PLAIN and not (len(said) == 1 and said.isupper()):
            return  # no name runs over a plain English word
        yield Span(word.start, words[-1].end) if at_end else Span(words[0].start, word.end)


def is_name(words: str) -> bool:
    """Tell whether every word has a capital, particles aside: a name never runs over plain words."""
    parts = [part.strip("'’‘ʿʾʻ.,") for part in words.replace("-", " ").replace("‐", " ").split()]
    parts = [part for part in parts if part]
    return (
        any(part[:1].isupper() for part in parts)
        and (parts[0][:1].isupper() or parts[0] in _ARTICLES)
        and all(part[:1].isupper() or part.casefold() in SMALL for part in parts)
    )
