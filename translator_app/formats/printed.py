"""The three layouts as PDF: pages of the simple HTML that Qt sets, Persian in its own face and direction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from translator_app.formats.bilingual import COLUMNS, PERSIAN_COLUMN, WIDTHS, pairs, title
from translator_app.formats.odt_text import is_persian_alone
from translator_app.formats.paragraphs import HTML_TAGS, ReviewedParagraph, reviewed_paragraphs, with_about
from translator_app.formats.persian_runs import split_runs
from translator_app.formats.remarks import Remark, numbered_remarks
from translator_app.formats.terms_table import printed_terms
from translator_app.formats.xml_text import escaped
from translator_app.paper import PERSIAN, SANS, pdf
from translator_app.review.state import Review

_ISOLATED, _END = "\u2067", "\u2069"  # right-to-left isolate: brackets and figures beside it stay in order
_STYLE = f"""
h1 {{ font-size: 19pt; margin: 0 0 10px 0; }} h2 {{ font-size: 13pt; margin: 18px 0 6px 0; }}
p {{ margin: 0 0 9px 0; }} .lead {{ margin: 14px 0 6px 0; }}
.about, .note {{ color: #565d67; font-family: "{SANS}"; font-size: 9pt; }}
th, td {{ font-size: 9pt; border: 0; border-bottom: 1px solid #b8bdc5; }}
th {{ font-family: "{SANS}"; font-size: 8pt; text-align: left; }}
"""


def article_pdf(review: Review) -> bytes:
    """Return the reviewed article, its furniture left out, remarks for its author at the end."""
    paragraphs = [p for p in reviewed_paragraphs(review) if p.role in HTML_TAGS]
    remarks = numbered_remarks(review, paragraphs)
    body = [_paragraph(paragraph, remarks.get(index, ())) for index, paragraph in enumerate(paragraphs)]
    body = with_about(review, paragraphs, body, lambda about: f'<p class="about">{_words(about)}</p>')
    if remarks:
        body.append("<hr>")
    body += (
        f'<p class="note"><sup>{remark.number}</sup> {_words(remark.words)}</p>'
        for group in remarks.values()
        for remark in group
    )
    return pdf(_page(body), review.article.title or title(review))


def bilingual_pdf(review: Review) -> bytes:
    """Return each paragraph with the table of its terms below it."""
    columns = dict(zip(COLUMNS, WIDTHS, strict=True))
    body = [f"<h1>{_words(title(review))}</h1>"]
    for pair in pairs(review):
        body.append(f'<p class="lead">{_words(pair.paragraph.shown)}</p>')
        body.append(_table(columns, pair.cells, PERSIAN_COLUMN))
    return pdf(_page(body), title(review))


def terms_pdf(review: Review) -> bytes:
    """Return the terms as one table on wide pages."""
    name = f"Terms: {title(review)}"
    columns, rows, persian = printed_terms(review)
    return pdf(_page((f"<h1>{_words(name)}</h1>", _table(columns, rows, persian))), name, wide=True)


def _page(body: Iterable[str]) -> str:
    return f"<html><head><style>{_STYLE}</style></head><body>{''.join(body)}</body></html>"


def _paragraph(paragraph: ReviewedParagraph, remarks: Sequence[Remark]) -> str:
    tag, shown = HTML_TAGS[paragraph.role], paragraph.shown
    direction = ' dir="rtl"' if is_persian_alone(shown) else ""
    marks = [(remark.place.end, f"<sup>{remark.number}</sup>") for remark in remarks]
    return f"<{tag}{direction}>{_words(shown, marks)}</{tag}>"


def _words(text: str, marks: Sequence[tuple[int, str]] = ()) -> str:
    """Return `text` as HTML; a mark inside a Persian stretch comes after it, so as not to part it."""
    made, position, waiting = "", 0, list(marks)
    for part, persian in split_runs(text):
        end = position + len(part)
        if persian:
            made += f'<span style="font-family: {PERSIAN}">{_ISOLATED}{escaped(part)}{_END}</span>'
            position = end
        while waiting and waiting[0][0] <= end:
            place, mark = waiting.pop(0)
            made += escaped(text[position : max(place, position)]) + mark
            position = max(place, position)
        made += escaped(text[position:end])
        position = end
    return made + "".join(mark for _, mark in waiting)


def _table(columns: Mapping[str, int], rows: Iterable[Sequence[str]], persian: int) -> str:
    """Return a table; `columns` are widths, of any unit, by head."""
    whole = sum(columns.values())
    sides = [' align="right" dir="rtl"' if index == persian else "" for index in range(len(columns))]
    head = "".join(
        f'<th{side} width="{round(100 * width / whole)}%">{escaped(name)}</th>'
        for (name, width), side in zip(columns.items(), sides, strict=True)
    )
    lines = (
        "<tr>"
        + "".join(f"<td{side}>{_words(cell)}</td>" for cell, side in zip(row, sides, strict=True))
        + "</tr>"
        for row in rows
    )
    return (
        '<table width="100%" cellspacing="0" cellpadding="5" border="0" '
        'style="border-collapse: collapse; margin: 4px 0 14px 0">'
        f"<thead><tr>{head}</tr></thead>{''.join(lines)}</table>"
    )
