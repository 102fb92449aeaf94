"""find_mentions: later places that name the same person, body or thing in Latin script."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.core.span import Cover, Span
from translator_app.terms.mention_context import names_other, sentence_end, speaks_of_woman, the_before
from translator_app.terms.mention_forms import Shape, Wording, forms_of, key_of
from translator_app.text.fold import fold_key
from translator_app.text.tokens import sentence_start, without_possessive, words_and_numbers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.term import EmbeddedTerm

_FAR = 3000  # code points of a paragraph looked back
_BEFORE = {Shape.WHOLE: 0, Shape.ACRONYM: 1, Shape.SURNAME: 2, Shape.GIVEN: 3, Shape.SHORT: 4, Shape.HEAD: 5}


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of the article and what they are looked up in."""

    text: str
    words: tuple[Span, ...]
    keys: list[str]
    terms: Mapping[int, EmbeddedTerm]
    heads: HeadWords


def find_mentions(
    text: str, terms: Sequence[EmbeddedTerm], heads: HeadWords
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
    words = tuple(without_possessive(text, word) for word in words_and_numbers(text))
    keys = [key_of(word.of(text)) for word in words]
    here = _Text(text, words, keys, {term.number: term for term in named}, heads)
    forms = _forms(here, named)
    prefixes = _prefixes(forms)
    taken = Cover(span for term in terms for span in (term.english, term.persian, term.latin) if span)
    acronyms = {key for key, options in forms.items() if any(o.shape is Shape.ACRONYM for o in options)}
    index = 0
    while index < len(words):
        if keys[index] not in prefixes and words[index].of(text) not in acronyms:
            index += 1
            continue
        size, options = _longest(here, index, forms, prefixes)
        span = Span(words[index].start, words[index + size - 1].end) if size else words[index]
        numbers = _whose(here, options, index, size, span, found) if size and not taken.covers(span) else []
        for number in numbers:
            found[number].append(_without_plural(span, keys[index : index + size], options))
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
        for wording in forms_of(here.text, term, here.heads):
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
    for size in range(1, len(keys) - index + 1):
        joined += keys[index + size - 1]
        if joined not in prefixes:
            break
        options = forms.get(joined)
        if options and _together(here.text, words[index : index + size]):
            span = Span(words[index].start, words[index + size - 1].end).of(here.text)
            fitting = [o for o in options if o.shape is not Shape.ACRONYM or o.key == span]
            found = (size, fitting) if fitting else found
    if found[0]:
        return found
    options = forms.get(words[index].of(here.text), [])
    acronyms = [option for option in options if option.shape is Shape.ACRONYM]
    return (1, acronyms) if acronyms else (0, [])


def _together(text: str, words: Sequence[Span]) -> bool:
    """Tell whether nothing but a blank, hyphen or line end parts the words, as within one name."""
    return all(
        not text[one.end : other.start].strip(" -‐‑\u00a0\n'’.") and "\n\n" not in text[one.end : other.start]
        for one, other in pairwise(words)
    )


def _whose(
    here: _Text, options: list[Wording], index: int, size: int, span: Span, found: Mapping[int, list[Span]]
) -> list[int]:
    """Return the numbers of the terms that the words at `span` name."""
    best = _BEFORE[options[0].shape]
    ranked = [o for o in options if _BEFORE[o.shape] == best]
    able = [o for o in ranked if _counts(here, o, index, size, span)]
    if not able:
        return []
    terms = [here.terms[o.number] for o in able]
    distinct = {_identity(here.text, term): term.number for term in reversed(terms)}
    if len(distinct) == 1:
        return [next(iter(distinct.values()))]
    if len({(term.english.start, term.english.end) for term in terms if term.english}) == 1:
        return [terms[0].number]
    plural = "".join(here.keys[index : index + size]) == able[0].key + "s"
    if plural:
        return sorted(distinct.values())
    number = _spoken_of(here, terms, span, found)
    return [number] if number else []


def _identity(text: str, term: EmbeddedTerm) -> str:
    return fold_key(term.persian.of(text)).replace(" ", "")


def _counts(here: _Text, wording: Wording, index: int, size: int, span: Span) -> bool:
    """Tell whether the place is a later mention and not part of somebody else's name."""
    term, text = here.terms[wording.number], here.text
    if term.english is None or span.start < max(term.persian.end, term.english.end):
        return False
    capital = text[span.start].isupper()
    if wording.shape is Shape.ACRONYM:
        return True
    if wording.shape is Shape.WHOLE and (
        term.kind in (Kind.CONCEPT, Kind.TITLE, Kind.OTHER) or not text[term.english.start].isupper()
    ):
        return True
    if not capital:
        return False
    if wording.shape is Shape.HEAD and not the_before(text, span):
        return False
    before = here.words[index - 1] if index else None
    after = here.words[index + size] if index + size < len(here.words) else None
    return not names_other(text, before, span, after, here.heads, wording, person=term.kind is Kind.PERSON)


def _spoken_of(
    here: _Text, terms: list[EmbeddedTerm], span: Span, found: Mapping[int, list[Span]]
) -> int | None:
    """Choose between namesakes: by a form of address or pronoun, else by who was named last nearby."""
    text = here.text
    woman = speaks_of_woman(text, span)
    if woman is not None:
        fitting = [term for term in terms if _is_woman(here, term) is woman]
        if len({_identity(text, term) for term in fitting}) == 1:
            return fitting[0].number
    paragraph = text.rfind("\n", max(0, span.start - _FAR), span.start) + 1
    sentence = sentence_start(text, span.start)
    for start, end in (
        (sentence, span.start),
        (sentence, sentence_end(text, span.end)),
        (paragraph, span.start),
    ):
        near = {
            term.number for term in terms if any(start <= place.start < end for place in _places(term, found))
        }
        if len(near) == 1:
            return near.pop()
        if near:
            return None
    return None


def _places(term: EmbeddedTerm, found: Mapping[int, list[Span]]) -> list[Span]:
    return [*found[term.number], *([term.english] if term.english else [])]


def _is_woman(here: _Text, term: EmbeddedTerm) -> bool:
    words = term.persian.of(here.text).split()
    return any(fold_key(word) in here.heads.women for word in words[:2])


def _without_plural(span: Span, keys: list[str], options: list[Wording]) -> Span:
    plural = options[0].shape is Shape.SURNAME and "".join(keys) == options[0].key + "s"
    return Span(span.start, span.end - 1) if plural else span
