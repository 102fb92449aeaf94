"""The terms for a translation program: XLIFF 1.2, English as source, one file element a language."""

from __future__ import annotations

from collections.abc import Sequence

from translator_app.formats.bilingual import title
from translator_app.formats.interchange import PROGRAM, ExchangedTerm, exchanged_terms, left_out_note
from translator_app.formats.xml_text import XML_HEAD, escaped
from translator_app.review.state import Review

_NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
_DOUBTED = ("wrong", "variant")


def terms_xliff(review: Review) -> bytes:
    """Return every pair with verdict, suggestion and comment as notes; one without English is named above.

    The target language of XLIFF 1.2 belongs to the file element: Arabic names beside Persian ones stand in
    one of their own.
    """
    terms = exchanged_terms(review)
    by_language: dict[str, list[ExchangedTerm]] = {}
    for term in terms:
        if term.row.english:
            by_language.setdefault(term.language, []).append(term)
    note = left_out_note(terms)
    files = [
        _file(review, language, found, "" if number else note)
        for number, (language, found) in enumerate((by_language or {"fa": []}).items())
    ]
    lines = (f'<xliff version="1.2" xmlns="{_NAMESPACE}">', *files, "</xliff>", "")
    return (XML_HEAD + "\n".join(lines)).encode()


def _file(review: Review, language: str, terms: Sequence[ExchangedTerm], note: str) -> str:
    about = f"<note>{escaped(note)}</note>" if note else ""
    original = review.article.path.name if review.article.path else title(review)
    languages = f'source-language="en" target-language="{language}"'
    return "\n".join((
        f'<file original="{escaped(original)}" {languages} datatype="plaintext">',
        f'<header>{about}<tool tool-id="{PROGRAM}" tool-name="{PROGRAM}"/></header>',
        "<body>",
        *map(_unit, terms),
        "</body>",
        "</file>",
    ))  # fmt: skip


def _unit(term: ExchangedTerm) -> str:
    row = term.row
    notes = [f"{name.replace('-', ' ').capitalize()}: {value}" for name, value in term.facts]
    return "\n".join((
        f'<trans-unit id="{row.number}">',
        f"<source>{escaped(row.english)}</source>",
        f'<target state="{_state(term)}">{escaped(row.persian)}</target>',
        *(f'<note from="{PROGRAM}">{escaped(note)}</note>' for note in (*notes, row.note) if note),
        "</trans-unit>",
    ))  # fmt: skip


def _state(term: ExchangedTerm) -> str:
    if term.row.decision:
        return "signed-off"
    return "needs-review-translation" if term.row.verdict in _DOUBTED else "translated"
