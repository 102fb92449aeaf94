"""Titles put into a sentence: behind former, with -elect, and which of their words keep a capital."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.titles.title_words import country_of

if TYPE_CHECKING:
    from translator_app.core.span import Span

_WORD = re.compile(r"[A-Za-z]+(?:[-’'][A-Za-z]+)*")
_ROLES = frozenset(
    "adviser aide ambassador chair chairman chairperson chairwoman chief commander deputy diplomat director "
    "envoy governor head judge leader mayor minister negotiator premier president prosecutor representative "
    "secretary speaker spokesman spokesperson spokeswoman vice vice-president".split()
)
_MATTERS = frozenset(
    "agriculture air army attorney cabinet culture defence defense economic economy education energy "
    "executive finance first foreign general government health house in industry intelligence interior "
    "judiciary justice labor labour military navy nuclear oil parliament parliamentary petroleum police "
    "presidential prime roads science second security sports spy state top transport welfare".split()
)
_OF = re.compile(r"\s(?:of|to|for)\s")
_NOUN = re.compile(
    r"\b(?:(?:vice[ -])?president|prime minister|premier|minister|speaker|governor|mayor|secretary|chief|"
    r"head|commander|chairman|chairwoman|leader|ambassador|director)\b(?=$| (?:of|to)\b)",
    re.IGNORECASE,
)


def begins_sentence(text: str, start: int) -> bool:
    """Tell whether a sentence begins at `start`, so that a capital there tells nothing."""
    return not text[:start].strip() or text[:start].rstrip(" “\"'")[-1:] in ".!?\n"


def with_prefix(text: str, span: Span, prefix: str, joint: str = " ") -> str:
    """Return the title at `span` with a word such as “former” before it.

    Where a sentence begins, that word takes the capital, and common nouns of the title are written small;
    names of places and bodies keep theirs, and so does a title in the middle of a sentence.
    """
    words = span.of(text)
    if words[:1].isupper() and begins_sentence(text, span.start):
        return f"{prefix.capitalize()}{joint}{without_capitals(words)}"
    return f"{prefix}{joint}{words}"


def without_capitals(title: str) -> str:
    """Return a title with its common nouns in small letters: “Tehran mayor”, “Central Bank governor”.

    A matter such as defence is one only if nothing but such words stands beside it: not in Air Force.
    """
    of = _OF.search(title)
    found = list(_WORD.finditer(title, 0, of.start() if of else len(title)))
    own = [word for word in found if not _is_country(word[0])]
    named = [word for word in own if word[0].lower() not in _ROLES]
    if any(word[0] == "Supreme" for word in named):  # the Supreme Leader has one name
        return title
    common = all(word[0].lower() in _MATTERS for word in named)
    for word in reversed(own):
        if common or word not in named:
            title = f"{title[: word.start()]}{word[0].lower()}{title[word.end() :]}"
    return title


def with_suffix(title: str, suffix: str) -> str | None:
    """Return a title with “-elect” or “-designate” behind its noun; None where it has no such noun."""
    found = _NOUN.search(title)
    return f"{title[: found.end()]}-{suffix}{title[found.end() :]}" if found else None


def _is_country(word: str) -> bool:
    return bool(country_of(re.sub(r"['’]s?$", "", word)))
