"""The reviewed article as Markdown, remarks for its author as footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from translator_app.core.article import Role
from translator_app.formats.markdown import escaped_line, escaped_words
from translator_app.formats.paragraphs import ReviewedParagraph, reviewed_paragraphs, with_about
from translator_app.formats.remarks import Remark, numbered_remarks
from translator_app.review.result import reviewed_text
from translator_app.review.state import Review

_HEADINGS = {Role.TITLE: "# ", Role.HEADING: "## ", Role.BODY: ""}


def article_md(review: Review) -> bytes:
    """Return the reviewed article in UTF-8; one that came as Markdown stays its author's, marks and all.

    Of other articles the page's furniture is left out. Footnotes are GitHub's, `[^remark-1]`.
    """
    written = _own_markdown(review) if review.article.format == "md" else _markdown(review)
    return written.encode("utf-8", "replace")


def _markdown(review: Review) -> str:
    paragraphs = [p for p in reviewed_paragraphs(review) if p.role in _HEADINGS]
    remarks = numbered_remarks(review, paragraphs)
    blocks = [_block(paragraph, remarks.get(index, ())) for index, paragraph in enumerate(paragraphs)]
    blocks = with_about(review, paragraphs, blocks, lambda about: f"*{escaped_words(about)}*")
    return "\n\n".join([*blocks, *_notes(remarks.values())]) + "\n"


def _block(paragraph: ReviewedParagraph, remarks: Sequence[Remark]) -> str:
    line, shown, done = "", paragraph.shown, 0
    for remark in remarks:
        part = shown[done : remark.place.end]
        line += (escaped_words(part) if done else _escaped_start(part)) + f"[^remark-{remark.number}]"
        done = max(done, remark.place.end)
    rest = shown[done:]
    line += escaped_words(rest) if done else escaped_line(rest)
    return _HEADINGS[paragraph.role] + line


def _escaped_start(part: str) -> str:
    blank = " " if part.endswith(" ") else ""
    return escaped_line(part) + blank


def _own_markdown(review: Review) -> str:
    """Return the reviewed source, a footnote at the end of each line that has a remark."""
    if not review.comments:
        return reviewed_text(review)
    text = review.article.text
    paragraphs = reviewed_paragraphs(review)
    remarks = numbered_remarks(review, paragraphs)
    made, done = "", 0
    for index, paragraph in enumerate(paragraphs):
        marks = "".join(f"[^remark-{remark.number}]" for remark in remarks.get(index, ()))
        words = paragraph.text.rstrip()
        made += text[done : paragraph.span.start] + words + marks + paragraph.text[len(words) :]
        done = paragraph.span.end
    made = (made + text[done:]).rstrip()
    return "\n\n".join([made, *_notes(remarks.values())]) + "\n"


def _notes(remarks: Iterable[Sequence[Remark]]) -> list[str]:
    return [
        f"[^remark-{remark.number}]: {escaped_line(remark.words)}" for group in remarks for remark in group
    ]
