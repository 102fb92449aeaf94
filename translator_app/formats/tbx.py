"""The terms as a termbase: TBX-Basic (ISO 30042:2008), one entry a concept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from translator_app.formats.bilingual import title
from translator_app.formats.interchange import ExchangedTerm, exchanged_terms
from translator_app.formats.xml_text import XML_HEAD, escaped
from translator_app.glossary.entry import Status
from translator_app.review.state import Review
from translator_app.text.fold import fold_key

# TBX-Basic has no value for a term that is merely proposed.
_STATUS = {
    Status.PREFERRED: "preferredTerm-admn-sts",
    Status.ADMITTED: "admittedTerm-admn-sts",
    Status.DEPRECATED: "deprecatedTerm-admn-sts",
    Status.FORBIDDEN: "deprecatedTerm-admn-sts",
}


def terms_tbx(review: Review) -> bytes:
    """Return every concept with the words the article has for it in both scripts."""
    concepts: dict[object, list[ExchangedTerm]] = {}
    for term in exchanged_terms(review):
        concepts.setdefault(_concept(term), []).append(term)
    name = escaped(title(review))
    return (XML_HEAD + "\n".join((
        '<martif type="TBX-Basic" xml:lang="en">',
        "<martifHeader>",
        f"<fileDesc><titleStmt><title>{name}</title></titleStmt>",
        f"<sourceDesc><p>The terms of the article “{name}”.</p></sourceDesc></fileDesc>",
        '<encodingDesc><p type="XCSURI">TBXBasicXCSV02.xcs</p></encodingDesc>',
        "</martifHeader>",
        "<text><body>",
        *map(_entry, concepts.values()),
        "</body></text>",
        "</martif>",
        "",
    ))).encode()  # fmt: skip


def _concept(term: ExchangedTerm) -> object:
    if term.entry:
        return term.entry.concept
    return fold_key(term.row.english), fold_key(term.row.persian), term.language


def _entry(terms: Sequence[ExchangedTerm]) -> str:
    first = terms[0]
    lines = [
        f'<termEntry id="term-{first.row.number}">',
        f'<descrip type="subjectField">{escaped(first.row.kind)}</descrip>',
    ]
    if first.entry and first.entry.note:
        lines.append(f"<note>{escaped(first.entry.note)}</note>")
    sides = [("en", term.row.english, term) for term in terms]
    sides += [(term.language, term.row.persian, term) for term in terms]
    by_language: dict[str, dict[str, list[ExchangedTerm]]] = {}
    for language, words, term in sides:
        if words:
            by_language.setdefault(language, {}).setdefault(words, []).append(term)
    for language, found in by_language.items():
        lines.append(f'<langSet xml:lang="{language}">')
        lines += ("\n".join(_term(words, of, language)) for words, of in found.items())
        lines.append("</langSet>")
    return "\n".join((*lines, "</termEntry>"))


def _term(words: str, terms: Sequence[ExchangedTerm], language: str) -> Iterator[str]:
    """Yield one term, its parts in the order the core structure of TBX demands."""
    yield f"<tig><term>{escaped(words)}</term>"
    entry = terms[0].entry
    own = (entry.english if language == "en" else entry.persian) if entry else ""
    if entry and fold_key(own) == fold_key(words):  # the status is that of the glossary's own wording
        if entry.status in _STATUS:
            yield f'<termNote type="administrativeStatus">{_STATUS[entry.status]}</termNote>'
        if entry.source:
            yield f'<admin type="source">{escaped(entry.source)}</admin>'
    if language == "en":
        yield from (f"<note>{escaped(note)}</note>" for note in dict.fromkeys(_notes(terms)))
    yield "</tig>"


def _notes(terms: Sequence[ExchangedTerm]) -> Iterator[str]:
    for term in terms:
        yield from (
            f"{name.replace('-', ' ').capitalize()}: {value}" for name, value in term.facts if name != "kind"
        )
        if term.row.note:
            yield term.row.note
