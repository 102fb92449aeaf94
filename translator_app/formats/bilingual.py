"""The bilingual layout: each paragraph that holds terms, with its terms in both scripts beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass

from translator_app.core.article import Role
from translator_app.formats.cells import comma_separated, tsv
from translator_app.formats.docx_document import TEXT_SIZE, new_document, to_bytes
from translator_app.formats.docx_runs import add_runs
from translator_app.formats.docx_table import add_table
from translator_app.formats.markdown import escaped_line, markdown_table
from translator_app.formats.odt_document import odt
from translator_app.formats.odt_text import odt_line, odt_table
from translator_app.formats.page import marked_up, page, table
from translator_app.formats.paragraphs import ReviewedParagraph, reviewed_paragraphs
from translator_app.formats.term_rows import TermRow, term_rows
from translator_app.formats.xlsx import Column, workbook
from translator_app.review.state import Review

COLUMNS = ("English", "Persian", "Kind", "Verdict", "Note")
PERSIAN_COLUMN = 1
WIDTHS = (2050, 2050, 1400, 1000, 2798)  # together the width between the margins of the page
_HEAD = ("paragraph", "text", *(name.lower() for name in COLUMNS))
_CHARACTERS = (10, 60, 26, 26, 14, 10, 48)
_STYLE = """
.pair { display: grid; grid-template-columns: minmax(16rem, 5fr) 7fr; gap: 0 2.5rem;
  padding-top: 1rem; border-top: 1px solid var(--line); }
@media (max-width: 52rem) { .pair { display: block; } }
"""


@dataclass(frozen=True, slots=True)
class Pair:
    """A paragraph and the terms in it."""

    paragraph: ReviewedParagraph
    rows: tuple[TermRow, ...]

    @property
    def cells(self) -> list[tuple[str, str, str, str, str]]:
        """Return the table beside the paragraph, its head left out."""
        return [(row.english or "–", row.persian, row.kind, row.verdict, row.note) for row in self.rows]


def pairs(review: Review) -> tuple[Pair, ...]:
    """Return the paragraphs that hold terms, in order; the page's furniture is left out."""
    paragraphs = reviewed_paragraphs(review)
    starts = [paragraph.span.start for paragraph in paragraphs]
    found: dict[int, list[TermRow]] = defaultdict(list)
    for term, row in zip(review.terms, term_rows(review), strict=True):
        found[bisect_right(starts, term.persian.start) - 1].append(row)
    return tuple(
        Pair(paragraph, tuple(found[index]))
        for index, paragraph in enumerate(paragraphs)
        if found[index] and paragraph.role is not Role.CHROME
    )


def bilingual_tsv(review: Review) -> bytes:
    """Return one line a term, the number and text of its paragraph before it."""
    return tsv((_HEAD, *_lines(review))).encode("utf-8", "replace")


def bilingual_csv(review: Review) -> bytes:
    """Return the same lines as comma-separated values, with the mark by which Excel knows UTF-8."""
    return comma_separated((_HEAD, *_lines(review))).encode("utf-8-sig", "replace")


def bilingual_xlsx(review: Review) -> bytes:
    """Return the same lines as a workbook."""
    columns = [
        Column(name.capitalize(), width, is_persian=name == "persian", is_number=name == "paragraph")
        for name, width in zip(_HEAD, _CHARACTERS, strict=True)
    ]
    return workbook("Bilingual", columns, [[str(cell) for cell in line] for line in _lines(review)])


def bilingual_txt(review: Review) -> bytes:
    """Return the paragraphs, below each its terms, two lines a term: the Persian ends its line."""
    lines = [title(review), ""]
    for pair in pairs(review):
        lines += (pair.paragraph.shown, "")
        for english, persian, *rest in pair.cells:
            lines += (f"    {english} = {persian}", f"        {' · '.join(filter(None, rest))}")
        lines.append("")
    return "\n".join(lines).encode("utf-8", "replace")


def bilingual_html(review: Review) -> bytes:
    """Return a page, each paragraph at the left of its terms."""
    body = [f"<h1>{marked_up(title(review))}</h1>"]
    for pair in pairs(review):
        terms = table(COLUMNS, pair.cells, persian=PERSIAN_COLUMN)
        body.append(
            f'<section class="pair"><p>{marked_up(pair.paragraph.shown)}</p><div>{terms}</div></section>'
        )
    return page(title(review), body, kind="table", style=_STYLE).encode("utf-8", "replace")


def bilingual_docx(review: Review) -> bytes:
    """Return a Word document, each paragraph followed by the table of its terms."""
    document = new_document(title(review))
    add_runs(document.add_paragraph(style="Title"), title(review), 20, bold=True)
    columns = list(zip(COLUMNS, WIDTHS, strict=True))
    for pair in pairs(review):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        add_runs(paragraph, pair.paragraph.shown, TEXT_SIZE)
        add_table(document, columns, pair.cells, PERSIAN_COLUMN)
    return to_bytes(document)


def bilingual_odt(review: Review) -> bytes:
    """Return an OpenDocument text, each paragraph followed by the table of its terms."""
    body = [odt_line(title(review), "Title")]
    styles = [f"Column{number}" for number in range(1, len(COLUMNS) + 1)]
    heads = dict(zip(styles, COLUMNS, strict=True))
    for number, pair in enumerate(pairs(review), 1):
        body.append(odt_line(pair.paragraph.shown, "Lead"))
        body.append(odt_table(f"Terms {number}", heads, pair.cells, PERSIAN_COLUMN))
    return odt(title(review), body, columns=dict(zip(styles, WIDTHS, strict=True)))


def bilingual_md(review: Review) -> bytes:
    """Return Markdown, each paragraph followed by the table of its terms."""
    blocks = [f"# {escaped_line(title(review))}"]
    for pair in pairs(review):
        blocks += (escaped_line(pair.paragraph.shown), markdown_table(COLUMNS, pair.cells, PERSIAN_COLUMN))
    return ("\n\n".join(blocks) + "\n").encode("utf-8", "replace")


def _lines(review: Review) -> list[tuple[object, ...]]:
    return [
        (number, pair.paragraph.shown, *cells)
        for number, pair in enumerate(pairs(review), 1)
        for cells in pair.cells
    ]  # fmt: skip


def title(review: Review) -> str:
    """Return what the article is called, by its title or else its file."""
    article = review.article
    return article.title or (article.path.name if article.path else "Article")
