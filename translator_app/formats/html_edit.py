"""edit_source: the accepted edits made in an HTML source itself, every tag left where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import takewhile
from operator import attrgetter

from translator_app.core.article import Article
from translator_app.core.edit import Edit, apply_edits
from translator_app.core.source_map import Piece
from translator_app.core.span import Span

_LONGEST_GAP = 2000
_BLANK_OUTSIDE_TAGS = re.compile(r"[ \t\r\n\f]+(?![^<>]*>)")


def edit_source(article: Article, edits: Iterable[Edit]) -> str:
    """Return the source of an HTML article with `edits`, which are of its readable text, made in place.

    New words stand where the first changed word stood; tags between the old words stay.
    """
    pieces = article.source_map.pieces
    made = [made for edit in edits for made in _in_source(article, pieces, _smallest(article.text, edit))]
    return apply_edits(article.source_text, made)


def source_parts(pieces: Sequence[Piece], span: Span) -> Iterator[Span]:
    """Yield the stretches of the source that the readable `span` was read from."""
    index = max(0, bisect_right(pieces, span.start, key=attrgetter("start")) - 1)
    while index < len(pieces) and pieces[index].start < span.end:
        piece = pieces[index]
        index += 1
        start, end = max(span.start, piece.start), min(span.end, piece.start + piece.length)
        if start >= end:
            continue
        if piece.length == piece.source_length:
            yield Span(start, end).shifted(piece.source - piece.start)
        else:
            yield Span(piece.source, piece.source + piece.source_length)


def _smallest(text: str, edit: Edit) -> Edit:
    """Leave out of an edit what it does not change, so that tags round unchanged words are not met."""
    old, new = edit.span.of(text), edit.text
    same = _alike(old, new)
    old, new = old[same:], new[same:]
    tail = _alike(old[::-1], new[::-1])
    return Edit(Span(edit.span.start + same, edit.span.end - tail), new[: len(new) - tail])


def _alike(first: str, second: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False)))


def _in_source(article: Article, pieces: Sequence[Piece], edit: Edit) -> Iterator[Edit]:
    words = escape(edit.text, quote=False)
    parts = list(source_parts(pieces, edit.span))
    if not parts:
        if words:
            yield Edit(_insertion(article, pieces, edit.span.start), words)
        return
    yield Edit(parts[0], words)
    yield from (Edit(part, "") for part in parts[1:])
    if edit.span.of(article.text).endswith(" ") and not edit.text.endswith(" "):
        yield from _swallowed_blanks(article, pieces, edit.span.end, parts[-1].end)


def _insertion(article: Article, pieces: Sequence[Piece], position: int) -> Span:
    """Return the place right behind the character before `position`, else right before that at it.

    Behind a blank it is the latter: more blanks, which do not show, may stand between the two.
    """
    before = article.text[max(0, position - 1) : position]
    following = next(source_parts(pieces, Span(position, position + 1)), None)
    if before in ("", "\n", "\t", " ") and following:
        return Span(following.start, following.start)
    end = article.source_span(Span(max(0, position - 1), position)).end
    return Span(end, end)


def _swallowed_blanks(article: Article, pieces: Sequence[Piece], position: int, end: int) -> Iterator[Edit]:
    """Take away the blanks behind a removed blank that did not show as long as it stood there."""
    following = next(source_parts(pieces, Span(position, position + 1)), None)
    if following is None or article.text[position : position + 1] == "\n":
        return
    gap = article.source_text[end : min(following.start, end + _LONGEST_GAP)]
    for match in _BLANK_OUTSIDE_TAGS.finditer(gap):
        yield Edit(Span(*match.span()).shifted(end), "")
