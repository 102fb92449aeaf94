"""noun_phrase: where the English phrase in front of a bracket begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.head_words import HeadType
from translator_app.text.fold import fold_key
from translator_app.text.tokens import latin_words

if TYPE_CHECKING:
    from translator_app.terms.head_words import HeadWord, HeadWords

_LINKS = frozenset(("of", "the", "for", "and", "on", "in", "de", "al", "e", "ye", "to", "at", "with", "&"))
_STOPS = frozenset(
    "a an the this that these those his her its their our my your some any no every each as by from "
    "with into onto is are was were be been has have had will would can could may might must shall "
    "should do does did not or but which who whom whose when where while if than then so because said "
    "says say told called named known dubbed titled entitled termed also called".split()
)
_QUOTED = re.compile(r"[\"“‘«']([^\"“”‘’«»]{1,120})[\"”’»'][,.]?$")
_PAUSE = re.compile(r"[,;:.!?()\[\]\"“”«»–—/|]")
_PREPOSITIONS = frozenset(("of", "for", "and", "in", "on", "to"))


def noun_phrase(text: str, before: Span, persian: str, heads: HeadWords) -> Span | None:
    """Return the phrase at the end of `before` that a bracket with `persian` explains, or None.

    A quoted phrase is taken whole. A run of capitals goes back as far as capitals and their links
    go; a role, rank or body word that the Persian begins with draws the edge further left. Plain
    words count back no further than the Persian has words.
    """
    quoted = _QUOTED.search(text, before.start, before.end)
    if quoted:
        return Span(*quoted.span(1))
    words = latin_words(text, before.start, before.end)
    if not words or text[words[-1].end : before.end].strip(" '’s"):
        return None
    key = tuple(fold_key(persian.replace("\u200c", " ")).split())
    head = heads.of(key)
    first = _head_word_edge(text, words, head) if head else None
    if first is None and text[words[-1].start].isupper():
        first = _capitals_edge(text, words)
    if first is None:
        first = _plain_edge(text, words, len(key))
    first = _without_article(text, words, first)
    return Span(words[first].start, words[-1].end)


def _head_word_edge(text: str, words: tuple[Span, ...], head: HeadWord) -> int | None:
    """Go back to the English word for the head the Persian begins with: “commander of …”."""
    said = [word.of(text).casefold() for word in words]
    options = [option.split() for option in head.english]
    for first in range(len(words) - 1, max(-1, len(words) - 13), -1):
        if first + 1 < len(words) and _PAUSE.search(text, words[first].end, words[first + 1].start):
            return None
        if any(said[first : first + len(option)] == option for option in options):
            in_front = head.type in (HeadType.BODY, HeadType.PLACE, HeadType.WORK) or first == len(words) - 1
            return min(first, _capitals_edge(text, words[: first + 1])) if in_front else first
    return None


def _capitals_edge(text: str, words: tuple[Span, ...]) -> int:
    first = len(words) - 1
    for index in range(first - 1, -1, -1):
        word = words[index].of(text)
        if _PAUSE.search(text, words[index].end, words[index + 1].start):
            break
        if word[0].isupper() and word.casefold() not in _STOPS:
            first = index
        elif word.casefold() not in _LINKS:
            break
    return first


def _plain_edge(text: str, words: tuple[Span, ...], persian_words: int) -> int:
    first, content = len(words) - 1, 1
    for index in range(first - 1, -1, -1):
        word = words[index].of(text).casefold()
        if _PAUSE.search(text, words[index].end, words[index + 1].start):
            break
        linked = word == "the" and index > 0 and words[index - 1].of(text).casefold() in _PREPOSITIONS
        if (word in _PREPOSITIONS or linked) and content < persian_words:
            continue
        if word in _STOPS or word in _PREPOSITIONS or content >= persian_words:
            break
        first, content = index, content + 1
    return first


def _without_article(text: str, words: tuple[Span, ...], first: int) -> int:
    while first < len(words) - 1 and words[first].of(text).casefold() in ("the", "a", "an"):
        first += 1
    return first
