"""known_pair: a glossary term beside the run that stands for the same concept."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from translator_app.core.span import Span
    from translator_app.glossary.entry import Entry
    from translator_app.terms.around import Around, Piece
    from translator_app.terms.pair import Evidence

_POST = re.compile(
    r"(?:['’]s)? (?:[a-z]+ )?(?:chief|head|boss|spokesman|spokeswoman|official|director|member)"
)
_NEAR = 4  # pieces on each side


@dataclass(frozen=True, slots=True)
class KnownPair:
    """The place of the English and the entry that has both sides."""

    span: Span
    entry: Entry


def known_pair(around: Around, persian: str, evidence: Evidence) -> KnownPair | None:
    """Return the English near the run that the glossary gives for it; it must touch a piece's near edge."""
    concepts = {entry.concept for entry in evidence.glossary.entries_for(persian)}
    if not concepts or not evidence.english_hits:
        return None
    pieces = [(piece, True) for piece in _before(around)] + [(piece, False) for piece in _after(around)]
    acronym = None
    for number, (piece, at_end) in enumerate(pieces):
        found = _in_piece(piece, concepts, evidence, at_end=at_end)
        short = found is not None and found.span.of(evidence.plain).isupper()
        if acronym and (not found or piece.gap != ","):
            return acronym
        if found and not short:
            return found
        acronym = found if short and not number else acronym  # further away it stands for a longer name
    return acronym


def _before(around: Around) -> list[Piece]:
    """Return the pieces before the run in its sentence."""
    near = []
    for piece in around.left[:_NEAR]:
        if any(sign in piece.gap for sign in ".!?"):
            break
        near.append(piece)
    return near


def _after(around: Around) -> list[Piece]:
    """Return the pieces behind the run that can still belong to it: what follows its bracket does not."""
    near = []
    for piece in around.right[:2]:
        if (around.opened is not None and not piece.inside) or any(sign in piece.gap for sign in ".!?"):
            break
        near.append(piece)
    return near


def _in_piece(piece: Piece, concepts: set[str], evidence: Evidence, *, at_end: bool) -> KnownPair | None:
    hits, text = evidence.english_hits, evidence.plain
    index = bisect_left(hits, piece.span.start, key=attrgetter("span.start"))
    while index < len(hits) and hits[index].span.start < piece.span.end:
        hit = hits[index]
        index += 1
        edge = text[hit.span.end : piece.span.end] if at_end else text[piece.span.start : hit.span.start]
        post = at_end and _POST.fullmatch(edge) is not None
        if (edge.strip(" '’s\"”“*") and not post) or hit.span.end > piece.span.end:
            continue
        known = evidence.glossary.entries_for_english(hit.entry.english)
        entry = next((entry for entry in known if entry.concept in concepts), None)
        if entry:
            return KnownPair(hit.span, entry)
    return None
