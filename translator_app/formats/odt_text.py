"""Paragraphs and tables of an OpenDocument text: Persian in spans, from the right where alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from translator_app.core.article import Role
from translator_app.formats.persian_runs import LEFT_TO_RIGHT_MARK, is_drawn_over, split_runs
from translator_app.formats.remarks import Remark
from translator_app.formats.xml_text import escaped, xml_text
from translator_app.review.state import Comment

_BLANKS = re.compile(" {2,}")
_LETTER = re.compile(r"[^\W\d_]")
_STYLES = {
    Role.TITLE: ("Title", "Persian_20_title"),
    Role.HEADING: ("Heading_20_1", "Persian_20_heading"),
    Role.BODY: ("Text_20_body", "Persian_20_text"),
}


def odt_paragraph(text: str, role: Role, remarks: Sequence[Remark] = ()) -> str:
    """Return a paragraph or heading as XML; remarks become annotations at their words."""
    style = _STYLES[role][is_persian_alone(text)]
    inside = _annotated(text, remarks)
    if role is Role.BODY:
        return f'<text:p text:style-name="{style}">{inside}</text:p>'
    level = 1 if role is Role.TITLE else 2
    return f'<text:h text:style-name="{style}" text:outline-level="{level}">{inside}</text:h>'


def odt_line(text: str, style: str) -> str:
    """Return a paragraph of a named style."""
    return f'<text:p text:style-name="{style}">{odt_words(text)}</text:p>'


def odt_table(name: str, columns: Mapping[str, str], rows: Iterable[Sequence[str]], persian: int) -> str:
    """Return a table whose head is repeated on each page; `columns` are heads by the style of their width."""
    widths = "".join(f'<table:table-column table:style-name="{style}"/>' for style in columns)
    head = _row(list(columns.values()), persian, ("Cell_20_head", "Cell_20_Persian_20_head"))
    body = "".join(_row(row, persian, ("Cell_20_text", "Cell_20_Persian")) for row in rows)
    return (
        f'<table:table table:name="{name}" table:style-name="Terms">{widths}'
        f"<table:table-header-rows>{head}</table:table-header-rows>{body}</table:table>"
    )


def odt_words(text: str) -> str:
    """Return `text` as the content of a paragraph."""
    return "".join(_parts(text, 0, len(text)))


def is_persian_alone(text: str) -> bool:
    """Tell whether all the letters of `text` stand in Persian runs, of which there is at least one."""
    parts = tuple(split_runs(text))
    return any(persian for _, persian in parts) and not any(
        _LETTER.search(part) for part, persian in parts if not persian
    )


def annotation(said: Comment, attributes: str = "") -> str:
    """Return the XML of a comment; `attributes`, with a blank before them, stand in its first tag."""
    return (
        f"<office:annotation{attributes}><dc:creator>{escaped(said.reviewer)}</dc:creator>"
        f"<dc:date>{said.at.strftime('%Y-%m-%dT%H:%M:%S')}</dc:date>"
        f"<text:p>{odt_words(' '.join(said.text.split()))}</text:p></office:annotation>"
    )


def _row(cells: Sequence[str], persian: int, styles: tuple[str, str]) -> str:
    made = "".join(
        '<table:table-cell table:style-name="Cell" office:value-type="string">'
        f"{odt_line(' '.join(cell.split()), styles[index == persian])}</table:table-cell>"
        for index, cell in enumerate(cells)
    )
    return f'<table:table-row table:style-name="Row">{made}</table:table-row>'


def _annotated(text: str, remarks: Sequence[Remark]) -> str:
    cuts: list[tuple[int, int, str]] = []
    for remark in remarks:
        name = f' office:name="remark-{remark.number}"'
        cuts.append((remark.place.start, 1, annotation(remark.comment, name)))
        cuts.append((remark.place.end, 0, f"<office:annotation-end{name}/>"))
    made, done = "", 0
    for position, _, mark in sorted(cuts, key=lambda cut: cut[:2]):
        made += "".join(_parts(text, done, position)) + mark
        done = position
    return made + "".join(_parts(text, done, len(text)))


def _parts(text: str, start: int, end: int) -> Iterator[str]:
    """Yield the words from `start` to `end`, each Persian stretch in its span."""
    position = 0
    for part, persian in split_runs(text):
        first, last = max(start, position), min(end, position + len(part))
        position += len(part)
        if first >= last:
            continue
        words = _spaced(text[first:last], first == 0 or text[first - 1] == " ")
        yield f'<text:span text:style-name="Persian">{words}</text:span>' if persian else words
        if persian and last == position and is_drawn_over(text, position):
            yield LEFT_TO_RIGHT_MARK


def _spaced(words: str, after_blank: bool) -> str:  # noqa: FBT001 - one caller, by place
    """Escape `words`; of several blanks OpenDocument keeps the first alone, the others are counted."""
    lead = "<text:s/>" if after_blank and words.startswith(" ") else ""
    kept = words[1:] if lead else words
    lines = ("<text:tab/>".join(map(_line, line.split("\t"))) for line in xml_text(kept).splitlines() or [""])
    return lead + "<text:line-break/>".join(lines)


def _line(words: str) -> str:
    return _BLANKS.sub(lambda match: f' <text:s text:c="{len(match[0]) - 1}"/>', escaped(words))
