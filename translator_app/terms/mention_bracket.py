"""The acronyms a pair brings with it, and what around the pair still introduces it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.core.span import Span
    from translator_app.terms.term import EmbeddedTerm

_ACRONYM = re.compile(r"(?<![\w-])[A-Z][A-Za-z0-9&]{0,6}[A-Z0-9](?![\w-])")
_BEHIND = re.compile(r"[^()\[\]\n]{0,60}?[)\]]")  # the rest of the bracket around the pair
_APPOSED = re.compile(
    r"[)\]]?\s?(?:\(([^()\s]{2,9})\)"
    r"|[,–—-]{1,2} (?:or |also |called |known as |abbreviated (?:as )?|hereafter )?([^()\s]{2,9}?) ?[,–—-])"
)
_BRACKET = re.compile(r"[()\[\]\n]")
_CLOSERS = ")]"
_INSIDE = 160
_BETWEEN = 120
_INITIALS = 3
_LEFT_OUT = frozenset("of the for and in on to a an al & at with by".split())


def acronyms_of(text: str, term: EmbeddedTerm) -> Iterator[str]:
    """Yield the acronyms between the English and the Persian or behind them, and a body's initials."""
    if term.english is None:
        return
    start, end = sorted((term.english, term.persian))
    said = text[start.end : end.start][:_BETWEEN]
    behind = _BEHIND.match(text, end.end)
    said += "\n" + (behind[0] if behind else "")
    apposed = _APPOSED.match(text, behind.end() - 1 if behind else end.end)
    said += "\n" + ((apposed[1] or apposed[2]) if apposed else "")
    for match in _ACRONYM.finditer(said):
        if sum(char.isupper() for char in match[0]) * 2 > len(match[0]):
            yield match[0]
    if term.kind is Kind.ORGANISATION:
        parts = [
            part for part in re.split(r"[\s-]+", term.english.of(text)) if part.casefold() not in _LEFT_OUT
        ]
        initials = "".join(part[0] for part in parts if part)
        if len(initials) >= _INITIALS and initials.isupper() and initials.isalpha():
            yield initials


def is_introduction(text: str, term: EmbeddedTerm, span: Span, *, acronym: bool) -> bool:
    """Tell whether `span` stands in the bracket of the pair, or right behind it as its acronym."""
    if term.english is None:
        return False
    end = max(term.persian.end, term.english.end)
    if span.start > end + _INSIDE:
        return False
    if not _BRACKET.search(text, end, span.start):
        closed = _BRACKET.search(text, span.end, span.end + _INSIDE)
        return closed is not None and closed[0] in _CLOSERS
    apposed = _APPOSED.match(text, end) if acronym else None
    return apposed is not None and span.start in (apposed.start(1), apposed.start(2))
