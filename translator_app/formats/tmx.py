"""The terms as a translation memory: TMX 1.4b, one unit a pair."""

from __future__ import annotations

from collections.abc import Iterable

from translator_app.formats.bilingual import pairs
from translator_app.formats.interchange import PROGRAM, ExchangedTerm, exchanged_terms, left_out_note
from translator_app.formats.xml_text import XML_HEAD, escaped
from translator_app.review.state import Review

_HEADER = (
    f'creationtool="{PROGRAM}" creationtoolversion="1" segtype="phrase" o-tmf="{PROGRAM}" '
    'adminlang="en" srclang="en" datatype="plaintext"'
)


def terms_tmx(review: Review) -> bytes:
    """Return every pair; a term that no English renders is named in the header."""
    terms = exchanged_terms(review)
    return _memory(terms, (_unit(term) for term in terms if term.row.english))


def bilingual_tmx(review: Review) -> bytes:
    """Return the pairs of the article's own paragraphs, each with its paragraph."""
    by_number = {term.row.number: term for term in exchanged_terms(review)}
    found = [
        (by_number[row.number], pair.paragraph.shown) for pair in pairs(review) for row in pair.rows
    ]  # fmt: skip
    return _memory(
        [term for term, _ in found],
        (_unit(term, paragraph) for term, paragraph in found if term.row.english),
    )


def _memory(terms: Iterable[ExchangedTerm], units: Iterable[str]) -> bytes:
    note = left_out_note(tuple(terms))
    header = f"<header {_HEADER}><note>{escaped(note)}</note></header>" if note else f"<header {_HEADER}/>"
    lines = ('<tmx version="1.4">', header, "<body>", *units, "</body>", "</tmx>", "")
    return (XML_HEAD + "\n".join(lines)).encode()


def _unit(term: ExchangedTerm, paragraph: str = "") -> str:
    """Return a unit, its parts in the order the definition of TMX demands."""
    row = term.row
    facts = (*term.facts, ("context", paragraph)) if paragraph else term.facts
    lines = [f'<tu tuid="{row.number}">']
    if row.note:
        lines.append(f"<note>{escaped(row.note)}</note>")
    lines += (f'<prop type="x-{name}">{escaped(value)}</prop>' for name, value in facts)
    sides = (("en", row.english), (term.language, row.persian))
    lines += (f'<tuv xml:lang="{tag}"><seg>{escaped(words)}</seg></tuv>' for tag, words in sides)
    return "\n".join((*lines, "</tu>"))
