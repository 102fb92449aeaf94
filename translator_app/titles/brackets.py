"""judge_brackets: a Persian title in brackets against the English title before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from translator_app.core.span import Span
from translator_app.titles.title import BracketClaim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translator_app.titles.title import PersonClaim, TitleHit

_OPENS: Final = re.compile(r"\s*[(\[]\s*[\"“«]?\s*")
_CLOSES: Final = re.compile(r"\s*[\"”»]?\s*[)\]]")
_PART_BEGINS: Final = re.compile(r"(?:^|[،,;؛])\s*$")
_PART_ENDS: Final = re.compile(r"\s*[)،,;؛]")
_LONGEST: Final = 120


def opening_before(text: str, title: Span) -> int | None:
    """Return where the English before the bracket ends, of a Persian title that is a part of its own there.

    So in “Heydari (کیومرث حیدری، فرمانده …)”; None for a part of a longer title, as after معاون.
    """
    start = text.rfind("(", max(0, title.start - _LONGEST), title.start)
    inside = text[start + 1 : title.start] if start >= 0 else ")"
    if ")" in inside or not _PART_BEGINS.search(inside) or not _PART_ENDS.match(text, title.end):
        return None
    return len(text[:start].rstrip())


def judge_brackets(
    text: str, hits: Sequence[TitleHit], titles: Sequence[PersonClaim]
) -> Iterator[BracketClaim]:
    """Yield the Persian titles that fill a bracket and name none of the offices the English can mean."""
    persian = {hit.span.start: hit for hit in hits if hit.persian}
    claims = {claimed.claim.span: claimed for claimed in titles}
    for hit in hits:
        if hit.persian or not (opening := _OPENS.match(text, hit.span.end)):
            continue
        other = persian.get(opening.end())
        if other is None or not _CLOSES.match(text, other.span.end):
            continue
        meant = {office.id for office in hit.meant}
        if meant.isdisjoint(office.id for office in other.meant):
            claimed = claims.get(hit.span)
            right = claimed is not None and claimed.claim.verdict.is_right and claimed.claim.office
            yield BracketClaim(
                claimed.person if claimed else None, hit.span, Span(other.span.start, other.span.end),
                right or hit.office, other.office,
            )  # fmt: skip
