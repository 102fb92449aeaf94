"""setting: what stands around a Persian run, and where its English can be."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.text.tokens import sentence_start

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENING = "([（【"
_CLOSING = ")]）】"
_REACH = 160
_SKIP_BEFORE = re.compile(r"[\s\"'“”‘’«»\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069:=\-–—,;/|]*$")
_SKIP_AFTER = re.compile(r"[\s\"'“”‘’«»\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069:=\-–—,;/|]*")
_LABEL = re.compile(
    r"(?:\b(?:in|from)\s+)?(?:the\s+)?\b(?:Modern\s+|New\s+)?(?:Persian|Farsi|Arabic|Dari|Kurdish|Pashto|Urdu|Iranian|Sorani)"
    r"(?:\s+(?:for|name|title|script|transliteration|original))?\s*[:,]?\s*$"
)
_ACRONYM = re.compile(r"[A-Z][A-Z0-9.&-]{1,9}\s*[;,:/]?\s*$")
_FOOTNOTE = re.compile(r"\s*(?:\[\w{1,3}\]|[*†‡¹²³⁰-⁹]+)\s*$")


class Form(enum.StrEnum):
    """How a run is set beside its English."""

    BRACKET = "in brackets after it"
    INVERSE = "before it, the English in brackets"
    BARE = "beside it"


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of text that may hold the English, and the side on which it must touch the run."""

    form: Form
    span: Span
    ends_at_run: bool  # the English ends where the stretch ends; otherwise it begins where it begins


def places(text: str, run: Span, limits: Span) -> Iterator[Place]:
    """Yield the stretches that may hold the English of `run`, likeliest first.

    `limits` is the paragraph; nothing outside it is looked at.
    """
    opened = _opening_bracket(text, run, limits)
    if opened is not None:
        inside = _cleared(text, Span(opened + 1, run.start))
        if len(inside) and _has_name(text, inside):
            yield Place(Form.BRACKET, inside, ends_at_run=True)
        yield Place(Form.BRACKET, _before(text, opened, limits), ends_at_run=True)
    after = _SKIP_AFTER.match(text, run.end, limits.end)
    follows = after.end() if after else run.end
    if opened is None and text[follows : follows + 1] in tuple(_OPENING):
        closed = next(
            (i for i in range(follows, min(limits.end, follows + _REACH)) if text[i] in _CLOSING), None
        )
        if closed is not None:
            yield Place(Form.INVERSE, Span(follows + 1, closed), ends_at_run=False)
    if opened is None:
        yield Place(Form.BARE, _before(text, run.start, limits), ends_at_run=True)
        yield Place(
            Form.BARE, Span(follows, max(follows, _line_end(text, follows, limits))), ends_at_run=False
        )


def _opening_bracket(text: str, run: Span, limits: Span) -> int | None:
    for index in range(run.start - 1, max(limits.start, run.start - _REACH) - 1, -1):
        if text[index] in _CLOSING:
            return None
        if text[index] in _OPENING:
            return index
    return None


def _before(text: str, end: int, limits: Span) -> Span:
    start = max(limits.start, sentence_start(text, end), end - _REACH)
    while start > limits.start and start == end - _REACH and not text[start - 1].isspace():
        start += 1
    return _cleared(text, Span(start, end))


def _cleared(text: str, span: Span) -> Span:
    """Cut labels (“Persian:”), acronyms, footnote marks and punctuation off the end of a stretch."""
    start, end = span.start, span.end
    while True:
        cut = end
        for pattern in (_SKIP_BEFORE, _LABEL, _FOOTNOTE):
            match = pattern.search(text, start, cut)
            cut = match.start() if match else cut
        if cut == end:
            return Span(start, end)
        end = max(start, cut)


def without_acronym(text: str, span: Span) -> Span | None:
    """Return the stretch without an acronym at its end, or None when there is none."""
    match = _ACRONYM.search(text, span.start, span.end)
    return _cleared(text, Span(span.start, match.start())) if match and match.start() > span.start else None


def _has_name(text: str, span: Span) -> bool:
    words = re.findall(r"[^\W\d_]+", span.of(text))
    return any(word[0].isupper() and not word.isupper() for word in words)


def _line_end(text: str, start: int, limits: Span) -> int:
    stop = min(limits.end, start + _REACH)
    match = re.compile(r"[.;!?()\[\]\n]").search(text, start, stop)
    return match.start() if match else stop
