"""of_phrase: what a translated term names, by its English noun, by quotes, and by how long it is."""

from __future__ import annotations

import re

from translator_app.core.kind import Kind
from translator_app.terms.kind_context import beside, is_founded, is_owned
from translator_app.terms.kind_noun import english_noun
from translator_app.terms.kind_of_name import OF_TYPE, Given, is_personal
from translator_app.terms.kind_title import FINITE, OPENERS, QUOTING
from translator_app.terms.phrase import LINKS

_OWNED = re.compile(r"[’']s?\s")
_DATA = re.compile(r"^\s*\"?\w+\"?\s*[:=]\s*\"$|[(\[{]\s*\"$|\",\s*\"$")  # a value of a list or record
_CLAUSE = 2  # words; more with a finite verb are a sentence
_SENTENCE = 5  # Persian words from which a quotation is no title of a work


def of_phrase(given: Given) -> Kind:
    """Judge a translated term in capitals by its English noun, by quotes, and by how long it is."""
    english, before = given.english, given.before
    words = english.split()
    telling = [word for word in words if word.casefold() not in LINKS]
    named = 2 * sum(word[:1].isupper() for word in telling) > len(telling)
    quoted = before.endswith(QUOTING) and not _DATA.search(before)
    if named and (is_founded(given.after) or is_owned(before)):
        return Kind.ORGANISATION
    kind = english_noun(given)
    types = {OF_TYPE[option.type] for option in given.options}
    if kind is Kind.ORGANISATION and types == {Kind.PLACE}:
        return Kind.PLACE  # “Space Centre”, “Oil Field”: the Persian is a place
    if kind is Kind.CONCEPT and given.options:
        kind = None  # the Persian head says more than an English word for an idea
    agreed = any(OF_TYPE[option.type] is kind for option in given.options)
    if kind is not None and (named or agreed or kind is Kind.TITLE):
        return kind
    if not named:
        short = len(given.words) < _SENTENCE and not (FINITE.search(english) and len(words) > _CLAUSE)
        return Kind.OTHER if not short else Kind.WORK if quoted else Kind.CONCEPT
    return _of_named(given, words, quoted=quoted)


def _of_named(given: Given, words: list[str], *, quoted: bool) -> Kind:
    """Judge a phrase in capitals whose English noun says nothing."""
    if is_personal(given):
        return Kind.PERSON
    if quoted or (len(words) > 1 and words[0].casefold() in OPENERS):
        return Kind.WORK
    if given.options:
        return OF_TYPE[given.options[0].type]
    return beside(given.before, given.after) or _of_size(given.english, words)


def _of_size(english: str, words: list[str]) -> Kind:
    """Guess by the number of words: names of bodies are long, one word is an idea, “Leila's …” a work."""
    if len(words) > 2:  # noqa: PLR2004
        return Kind.CONCEPT if words[0].endswith("ing") else Kind.ORGANISATION
    if len(words) == 1:
        return Kind.CONCEPT
    return Kind.WORK if _OWNED.search(english) else Kind.OTHER
