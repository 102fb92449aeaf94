"""find_embedded: every Persian run with its English, kind, language and later mentions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.core.span import Cover, Span
from translator_app.romanization.compare import compare
from translator_app.romanization.language import guess_language
from translator_app.terms.kind import kind_of
from translator_app.terms.mentions import find_mentions
from translator_app.terms.pair import Evidence, Found, find_english
from translator_app.terms.region import region_before
from translator_app.terms.term import EmbeddedTerm, KnownName

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.glossary.entry import Entry, TermHit


def find_embedded(evidence: Evidence, scheme: str) -> tuple[EmbeddedTerm, ...]:
    """Return the embedded terms in the order of the text, numbered from 1."""
    runs = evidence.prepared.runs
    terms = [_term(number, run, evidence, scheme) for number, run in enumerate(runs, 1)]
    mentions = find_mentions(evidence.prepared.text, terms, evidence.heads)
    return tuple(replace(term, mentions=mentions[term.number]) for term in terms)


def _term(number: int, run: Span, evidence: Evidence, scheme: str) -> EmbeddedTerm:
    prepared = evidence.prepared
    found = find_english(run, _paragraph(run, evidence), evidence)
    entry = _entry(run, found, evidence)
    persian = run.of(prepared.text)
    english = found.span.of(prepared.text) if found else None
    by_letters = found is not None and found.by_letters
    kind = entry.kind if entry else kind_of(persian, english, evidence.heads, by_letters=by_letters)
    language = entry.language if entry else guess_language(persian, english)
    before = prepared.runs[number - 2].end if number > 1 else 0
    if language == "fa" and kind is Kind.PERSON and region_before(prepared.text, run, before) == "ar":
        language = "ar"
    compared = None
    if english and (by_letters or kind is Kind.PERSON):
        compared = compare(persian, english, evidence.lexicon, language=language, scheme=scheme)
    why = found.why if found else "No English beside it renders it."
    return EmbeddedTerm(
        number, run, found.span if found else None, kind, language, why,
        folded=prepared.is_chrome(run), entry=entry, comparison=compared,
    )  # fmt: skip


def _paragraph(run: Span, evidence: Evidence) -> Span:
    for paragraph in evidence.prepared.article.paragraphs:
        if paragraph.span.contains(run):
            return paragraph.span
    touched = [p.span for p in evidence.prepared.article.paragraphs if p.span.overlaps(run)]
    return Span(min(p.start for p in touched), max(p.end for p in touched)) if touched else run


def _entry(run: Span, found: Found | None, evidence: Evidence) -> Entry | None:
    """Return the glossary entry of the pair: that of both sides, else of the whole Persian.

    An entry of the Persian alone counts only when no other concept shares it.
    """
    if found and found.entry:
        return found.entry
    entries = evidence.glossary.entries_for(run.of(evidence.prepared.text))
    return entries[0] if entries and len({entry.concept for entry in entries}) == 1 else None


def find_known(evidence: Evidence, terms: Sequence[EmbeddedTerm]) -> tuple[KnownName, ...]:
    """Return the glossary names the article has in English alone, each with all its places."""
    paired = {term.entry.concept for term in terms if term.entry}
    covered = Cover(span for term in terms for span in (term.english, *term.mentions) if span)
    places: dict[str, list[TermHit]] = {}
    for hit in evidence.hits:
        if not hit.persian and hit.entry.concept not in paired and not covered.covers(hit.span):
            places.setdefault(hit.entry.concept, []).append(hit)
    known = [KnownName(hits[0].entry, tuple(hit.span for hit in hits)) for hits in places.values()]
    return tuple(sorted(known, key=lambda name: name.spans[0]))
