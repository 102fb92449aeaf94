"""PageText: the display copy of the reviewed article, and positions in it both ways."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from translator_app.core.article import Role
from translator_app.core.edit import EditMap
from translator_app.core.span import Span
from translator_app.review.result import reviewed_text
from translator_app.ui.panes.page_blocks import BlockKind, PageBlock, Piece, display_piece, split_long

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from translator_app.core.article import Paragraph
    from translator_app.review.state import Review

_KINDS = {Role.TITLE: BlockKind.TITLE, Role.HEADING: BlockKind.HEADING, Role.CHROME: BlockKind.CHROME}


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of one block: its number, and offsets in its text (Python's count)."""

    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PageText:
    """The blocks of the page over `reviewed`; `edits` lead from the unaltered article to it."""

    reviewed: str
    blocks: tuple[PageBlock, ...]
    edits: EditMap
    _numbers: tuple[int, ...] = field(init=False, repr=False)
    _starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Note which blocks hold words of the article, so that a question costs one binary search."""
        own = [n for n, block in enumerate(self.blocks) if block.kind is not BlockKind.STRIP]
        object.__setattr__(self, "_numbers", tuple(own))
        object.__setattr__(self, "_starts", tuple(self.blocks[n].source.start for n in own))

    @property
    def text(self) -> str:
        """Return the whole display copy, one block a line."""
        return "\n".join(block.text for block in self.blocks)

    def places(self, span: Span) -> list[Place]:
        """Return where `span` of the unaltered article is shown; empty when it is folded away."""
        return self.places_reviewed(self.edits.after(span))

    def places_reviewed(self, span: Span) -> list[Place]:
        """Return where `span` of the reviewed text is shown."""
        found: list[Place] = []
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        while index < len(self._starts) and self._starts[index] <= span.end:
            number = self._numbers[index]
            block = self.blocks[number]
            start, end = max(span.start, block.source.start), min(span.end, block.source.end)
            if start < end or start == end == span.start == span.end:
                found.append(Place(number, block.offset(start), block.offset(end)))
            index += 1
        return found

    def fold_at(self, span: Span) -> int | None:
        """Return the number of the closed strip that hides `span` of the unaltered article."""
        at = self.edits.after(span).start
        strips = (b for b in self.blocks if b.kind is BlockKind.STRIP)
        return next((b.fold for b in strips if b.source.start <= at < b.source.end), None)

    def article_text(self, first: tuple[int, int], last: tuple[int, int]) -> str:
        """Return the reviewed text between two (block, offset) places, without isolates and strips."""
        parts: list[str] = []
        before: PageBlock | None = None
        for number in range(first[0], last[0] + 1):
            block = self.blocks[number]
            if block.kind is BlockKind.STRIP:
                continue
            start = block.source_at(first[1]) if number == first[0] else block.source.start
            end = block.source_at(last[1]) if number == last[0] else block.source.end
            if before is not None:
                gap = self.reviewed[before.source.end : block.source.start]
                parts.append(gap if not gap.strip() else "\n\n")
            parts.append(self.reviewed[start:end])
            before = block
        return "".join(parts)


def page_text(review: Review, opened: Collection[int] = ()) -> PageText:
    """Make the display copy of `review`; `opened` are the numbers of the strips that are unfolded."""
    edits = EditMap(review.edits)
    reviewed = reviewed_text(review)
    spans = _reviewed_spans(review.article.paragraphs, edits)
    parts = zip(review.article.paragraphs, spans, strict=True)
    blocks: list[PageBlock] = []
    fold = 0
    for is_chrome, group in groupby(parts, key=lambda part: part[0].role is Role.CHROME):
        if is_chrome:
            blocks += _chrome(reviewed, [span for _, span in group], fold, is_open=fold in opened)
            fold += 1
        else:
            for paragraph, span in group:
                blocks += _paragraph(reviewed, span, _KINDS.get(paragraph.role, BlockKind.BODY))
    return PageText(reviewed, tuple(blocks), edits)


def _reviewed_spans(paragraphs: tuple[Paragraph, ...], edits: EditMap) -> list[Span]:
    """Return each paragraph's range of the reviewed text, words added at its ends included."""
    spans: list[Span] = []
    done = 0
    for paragraph in paragraphs:
        first = edits.after(Span(paragraph.span.start, paragraph.span.start))
        last = edits.after(Span(paragraph.span.end, paragraph.span.end))
        start = max(done, first.start)
        done = max(start, last.end)
        spans.append(Span(start, done))
    return spans


def _chrome(reviewed: str, spans: list[Span], fold: int, *, is_open: bool) -> Iterator[PageBlock]:
    count = "1 line" if len(spans) == 1 else f"{len(spans)} lines"
    label = f"{count} of the web page" if is_open else f"{count} of the web page folded"
    hidden = Span(spans[0].start, spans[0].start if is_open else spans[-1].end)
    yield PageBlock(BlockKind.STRIP, hidden, Piece(label), fold=fold)
    for span in spans if is_open else ():
        yield PageBlock(BlockKind.CHROME, span, display_piece(span.of(reviewed)), fold=fold)


def _paragraph(reviewed: str, span: Span, kind: BlockKind) -> list[PageBlock]:
    parts = split_long(reviewed, span)
    return [
        PageBlock(kind, part, display_piece(part.of(reviewed)), tail=part is not parts[-1]) for part in parts
    ]


def changed_range(old: tuple[PageBlock, ...], new: tuple[PageBlock, ...]) -> tuple[int, int, int]:
    """Return how many blocks at the head stay as they are, and the ends of what differs in each."""
    same = 0
    while same < min(len(old), len(new)) and old[same].text == new[same].text:
        same += 1
    tail = 0
    while tail < min(len(old), len(new)) - same and old[-1 - tail].text == new[-1 - tail].text:
        tail += 1
    return same, len(old) - tail, len(new) - tail


def title_block(blocks: tuple[PageBlock, ...]) -> int | None:
    """Return the number of the block under which the byline stands: the last one of the title."""
    for number, (block, after) in enumerate(pairwise((*blocks, None))):
        if block and block.kind is BlockKind.TITLE and not (after and after.kind is BlockKind.TITLE):
            return number
    return None
