"""find_mentions: later places that name the same person, body or thing in Latin script."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.core.span import Cover, Span
from translator_app.romanization.lexicon import LETTERS_ONLY, Lexicon
from translator_app.terms.mention_bracket import is_introduction
from translator_app.terms.mention_context import names_other, the_before
from translator_app.terms.mention_forms import forms_of, keyed_words
from translator_app.terms.mention_name import own_words_before
from translator_app.terms.mention_owner import owner_among
from translator_app.terms.mention_shape import Shape, Wording
from translator_app.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.term import EmbeddedTerm

_ARTICLE = re.compile(r"(?:al|el|as|ash|an|ar|at)-")
_BEFORE = {Shape.WHOLE: 0, Shape.ACRONYM: 1, Shape.SURNAME: 2, Shape.GIVEN: 3, Shape.SHORT: 4, Shape.HEAD: 5}


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of the article and what they are looked up in."""

    text: str
    words: tuple[Span, ...]
    keys: tuple[str, ...]
    terms: Mapping[int, EmbeddedTerm]
    heads: HeadWords
    lexicon: Lexicon
    acronyms: set[str]


def find_mentions(
    text: str, terms: Sequence[EmbeddedTerm], heads: HeadWords, lexicon: Lexicon = LETTERS_ONLY
) -> Mapping[int, tuple[Span, ...]]:
    """Return the later mentions of each term by its number.

    Persons come back by surname or given name, bodies by a short form or the acronym
    introduced with them. A form that two persons share goes to the one the sentence speaks of, or
    to neither; a name inside a longer name is not taken.
    """
    found: dict[int, list[Span]] = {term.number: [] for term in terms}
    named = [term for term in terms if term.english is not None]
    if not named:
        return dict.fromkeys(found, ())
    words, keys = keyed_words(text)
    acronyms: set[str] = set()
    here = _Text(text, words, keys, {term.number: term for term in named}, heads, lexicon, acronyms)
    forms = _forms(here, named)
    acronyms |= {key for key, options in forms.items() if options[0].shape is Shape.ACRONYM}
    prefixes = _prefixes(forms)
    taken = Cover(span for term in terms for span in (term.english, term.persian, term.latin) if span)
    index = 0
    while index < len(words):
        if keys[index] not in prefixes and words[index].of(text) not in acronyms:
            index += 1
            continue
        size, options = _longest(here, index, forms, prefixes)
        span = Span(words[index].start, words[index + size - 1].end) if size else words[index]
        if size and not taken.covers(span):
            for number, place in _whose(here, options, index, size, span, found):
                if not taken.covers(place):
                    found[number].append(place)
        index += max(1, size)
    return {number: tuple(spans) for number, spans in found.items()}


def _forms(here: _Text, terms: Sequence[EmbeddedTerm]) -> dict[str, list[Wording]]:
    forms: dict[str, list[Wording]] = defaultdict(list)
    seen: set[tuple[str, str]] = set()
    for term in terms:
        named = (_identity(here.text, term), term.english.of(here.text) if term.english else "")
        if named in seen:
            continue  # the first pair of a name has all its mentions
        seen.add(named)
        for wording in forms_of(here.text, term, here.heads, here.lexicon):
            key = wording.key
            forms[key].append(wording)
            if wording.shape is Shape.SURNAME:
                forms[key + "s"].append(wording)
    for options in forms.values():
        options.sort(key=lambda wording: (_BEFORE[wording.shape], wording.number))
    return dict(forms)


def _prefixes(forms: Mapping[str, list[Wording]]) -> AbstractSet[str]:
    """Return all that a form can begin with, so that no words are joined in vain."""
    return {key[:size] for key in forms for size in range(1, len(key) + 1)}


def _longest(
    here: _Text, index: int, forms: Mapping[str, list[Wording]], prefixes: AbstractSet[str]
) -> tuple[int, list[Wording]]:
    """Return how many words from `index` on make a wording, as many as can be, and whose it may be."""
    keys, words = here.keys, here.words
    joined, found = "", (0, list[Wording]())
    as_written = words[index].of(here.text)
    acronyms = [o for o in forms.get(as_written, []) if o.shape is Shape.ACRONYM]
    for size in range(1, len(keys) - index + 1):
        joined += keys[index + size - 1]
        if joined not in prefixes:
            break
        options = forms.get(joined)
        if options and _together(here.text, words[index : index + size]):
            span = Span(words[index].start, words[index + size - 1].end).of(here.text)
            fitting = [o for o in options if o.shape is not Shape.ACRONYM or o.key == span]
            found = (size, fitting) if fitting else found
    if found[0] > 1 or not acronyms or (found[0] and found[1][0].shape is Shape.WHOLE):
        return found
    return 1, acronyms


def _together(text: str, words: Sequence[Span]) -> bool:
    """Tell whether nothing but a blank, hyphen or line end parts the words, as within one name."""
    return all(
        not text[one.end : other.start].strip(" -‐‑\u00a0\n'’.") and "\n\n" not in text[one.end : other.start]
        for one, other in pairwise(words)
    )


def _whose(
    here: _Text, options: list[Wording], index: int, size: int, span: Span, found: Mapping[int, list[Span]]
) -> list[tuple[int, Span]]:
    """Return the numbers of the terms that the words at `span` name, each with the place of the name."""
    able: list[Wording] = []
    more = 0
    for shape in sorted({_BEFORE[o.shape] for o in options}):
        ranked, more = _of_given_name(here, [o for o in options if _BEFORE[o.shape] == shape], index)
        whole = Span(here.words[index - more].start, span.end)
        able = [o for o in ranked if _counts(here, o, index - more, size + more, whole)]
        if able:
            span, index, size = whole, index - more, size + more
            break
    if not able:
        return []
    keys = here.keys[index + more : index + size]
    place = _without_plural(_without_initials(here, span, index, more), keys, able)
    terms = [here.terms[o.number] for o in able]
    distinct = {_identity(here.text, term): term.number for term in reversed(terms)}
    if len(distinct) == 1:
        return [(next(iter(distinct.values())), place)]
    if len({(term.english.start, term.english.end) for term in terms if term.english}) == 1:
        return [(terms[0].number, place)]
    if "".join(keys) == able[0].key + "s":
        return [(number, place) for number in sorted(distinct.values())]
    number = owner_among(here.text, terms, span, found, here.heads)
    return [(number, place)] if number else []


def _of_given_name(here: _Text, options: list[Wording], index: int) -> tuple[list[Wording], int]:
    """Return the options whose given name, initial or short given name stands before, and its words."""
    if options[0].shape is not Shape.SURNAME:
        return options, 0
    words = here.words[max(0, index - 4) : index + 1]
    sizes = [own_words_before(here.text, words, here.terms[o.number], here.heads) for o in options]
    most = max(sizes)
    return (
        ([o for o, size in zip(options, sizes, strict=True) if size == most], most) if most else (options, 0)
    )


def _identity(text: str, term: EmbeddedTerm) -> str:
    return fold_key(term.persian.of(text)).replace(" ", "")


def _counts(here: _Text, wording: Wording, index: int, size: int, span: Span) -> bool:
    """Tell whether the place is a later mention and not part of somebody else's name."""
    term, text = here.terms[wording.number], here.text
    if term.english is None or span.start < max(term.persian.end, term.english.end):
        return False
    acronym, whole = wording.shape is Shape.ACRONYM, wording.shape is Shape.WHOLE
    if is_introduction(text, term, span, acronym=acronym):
        return False
    small = term.kind in (Kind.CONCEPT, Kind.TITLE, Kind.OTHER) or not text[term.english.start].isupper()
    if acronym or (whole and small):
        return True
    article = _ARTICLE.match(text, span.start)
    capital = text[article.end() if article else span.start].isupper()
    if not capital or (wording.shape is Shape.HEAD and not the_before(text, span)):
        return False
    before = here.words[index - 1] if index else None
    after = here.words[index + size] if index + size < len(here.words) else None
    return not names_other(text, before, span, after, here.heads, wording, person=term.kind is Kind.PERSON)


def _without_initials(here: _Text, span: Span, index: int, more: int) -> Span:
    """Leave the initial out of a mention: it tells who is meant and is no name."""
    while more and len(here.words[index]) == 1:
        index, more = index + 1, more - 1
    return Span(here.words[index].start, span.end)


def _without_plural(span: Span, keys: Sequence[str], options: list[Wording]) -> Span:
    plural = options[0].shape is Shape.SURNAME and "".join(keys) == options[0].key + "s"
    return Span(span.start, span.end - 1) if plural else span
