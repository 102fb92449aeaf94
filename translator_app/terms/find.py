"""find_embedded: every Persian run with its English, kind, language and later mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.core.span import Cover, Span
from translator_app.romanization.abroad import abstained
from translator_app.romanization.compare import compare
from translator_app.romanization.comparison import Verdict
from translator_app.terms.agreement import places_by_agreement
from translator_app.terms.bearer import is_from_abroad
from translator_app.terms.chosen import chosen
from translator_app.terms.found import Found
from translator_app.terms.kind import kind_of
from translator_app.terms.kind_list import with_kinds_of_lists
from translator_app.terms.kind_of_entry import kind_of_entry
from translator_app.terms.language import language_of
from translator_app.terms.mentions import find_mentions
from translator_app.terms.pair import Evidence, find_english
from translator_app.terms.proper import WORKS, is_among_works
from translator_app.terms.region import region_before
from translator_app.terms.synonyms import with_synonyms
from translator_app.terms.term import EmbeddedTerm, KnownName

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translator_app.glossary.entry import Entry, TermHit
    from translator_app.romanization.comparison import Comparison


_WINDOW = 850  # code points on each side that can decide
_NICKNAME = re.compile(r" [\"“‘(][^\"”’()]+[\"”’)](?= )")  # Persian seldom repeats it
_AFTER = 240  # code points behind it that can say what it is
_BEFORE = 120  # code points in front of a term that can say its kind or language
_BLAMED = (Verdict.WRONG, Verdict.VARIANT)
_AGREED = "The rows beside it have their English there."


def find_embedded(
    evidence: Evidence, scheme: str, edges: Mapping[Span, Span] | None = None
) -> tuple[EmbeddedTerm, ...]:
    """Return the embedded terms in the order of the text, numbered from 1.

    `edges` says of some runs which English they render: a person has chosen it.
    """
    runs = evidence.prepared.runs
    memo: dict[tuple[str, int], _Judged] = {}
    fixed = edges or {}
    judged = [_term(number, run, evidence, scheme, memo, fixed) for number, run in enumerate(runs, 1)]
    agreed = {} if fixed else places_by_agreement(evidence, judged)
    for place, english in agreed.items():
        number, run = judged[place].number, judged[place].persian
        judged[place] = _embedded(
            number, run, replace(_judge(number, run, evidence, scheme, english), why=_AGREED), evidence
        )
    text = evidence.prepared.text
    terms = with_kinds_of_lists(text, with_synonyms(text, judged))
    mentions = find_mentions(text, terms, evidence.heads, evidence.lexicon)
    return tuple(
        replace(term, mentions=mentions[term.number]) if mentions[term.number] else term for term in terms
    )


@dataclass(frozen=True, slots=True)
class _Judged:
    """What was found out about a run, its spans counted from where the run begins."""

    why: str
    kind: Kind
    language: str
    english: tuple[int, int] | None = None
    latin: tuple[int, int] | None = None
    entry: Entry | None = None
    comparison: Comparison | None = None


def _term(
    number: int,
    run: Span,
    evidence: Evidence,
    scheme: str,
    memo: dict[tuple[str, int], _Judged],
    edges: Mapping[Span, Span],
) -> EmbeddedTerm:
    """Judge a run by its surroundings; where the same words stand around it again, so is the answer."""
    text = evidence.prepared.text
    start = max(0, run.start - _WINDOW)
    alone = evidence.is_alone(start, run.end + _WINDOW)
    key = (run.of(text), -1) if alone else (text[start : run.end + _WINDOW], run.start - start)
    if run in edges:
        judged = _judge(number, run, evidence, scheme, edges[run])
    elif key in memo:
        judged = memo[key]
    else:
        judged = memo[key] = _judge(number, run, evidence, scheme)
    return _embedded(number, run, judged, evidence)


def _embedded(number: int, run: Span, judged: _Judged, evidence: Evidence) -> EmbeddedTerm:
    english, latin = (
        Span(at[0] + run.start, at[1] + run.start) if at else None for at in (judged.english, judged.latin)
    )
    return EmbeddedTerm(
        number, run, english, judged.kind, judged.language, judged.why, latin=latin,
        folded=evidence.prepared.is_chrome(run), entry=judged.entry, comparison=judged.comparison,
    )  # fmt: skip


def _judge(number: int, run: Span, evidence: Evidence, scheme: str, fixed: Span | None = None) -> _Judged:
    prepared = evidence.prepared
    found = named = find_english(run, evidence)
    if fixed is not None:
        found = chosen(run, fixed, found, evidence)
        named = named if named and named.by_letters and found.by_letters else found
    entry = _entry(run, found, evidence)
    persian = run.of(prepared.text)
    english = found.span.of(prepared.text) if found else None
    by_letters = found is not None and found.by_letters
    before, after = _before(named, evidence), evidence.plain[run.end : run.end + _AFTER]
    said = kind_of_entry(entry, english or "", evidence.heads, before, after) if entry else Kind.OTHER
    kind = said if said is not Kind.OTHER else kind_of(
        persian, named.span.of(prepared.text) if named else None, evidence.heads, by_letters=by_letters,
        before=before, after=after, lexicon=evidence.lexicon,
    )  # fmt: skip
    if found and found.verse:
        kind = Kind.OTHER
    elif found and kind in (Kind.ORGANISATION, Kind.WORK) and _is_gloss(prepared.text, persian, found):
        kind = Kind.CONCEPT
    said_before = prepared.text[max(0, run.start - _BEFORE) : run.start]
    language = language_of(persian, english, said_before, entry.language if entry else None)
    last = prepared.runs[number - 2].end if number > 1 else 0
    if language == "fa" and kind is Kind.PERSON and region_before(prepared.text, run, last) == "ar":
        language = "ar"
    compared = None
    if found and (by_letters or kind is Kind.PERSON):
        compared = _compared(run, found, evidence, language, scheme)
    return _Judged(
        found.why if found else "No English beside it renders it.", kind, language,
        _relative(found.span if found else None, run), _relative(found.latin if found else None, run),
        entry, compared,
    )  # fmt: skip


def _compared(run: Span, found: Found, evidence: Evidence, language: str, scheme: str) -> Comparison | None:
    """Compare the letters of both sides; who comes from abroad is not blamed for the spelling of his own."""
    text = evidence.prepared.text
    english = _NICKNAME.sub("", found.span.of(text))
    if _is_plural(english):
        return None
    compared = compare(
        run.of(text), english, evidence.lexicon, language=language, scheme=scheme, schemes=evidence.schemes
    )
    abroad = compared.verdict in _BLAMED and is_from_abroad(text, found.span, run)
    return abstained(compared) if abroad else compared


def _is_plural(english: str) -> bool:
    """Tell whether a word in small letters has an English plural, “tomans”, for which no letter stands."""
    return english.islower() and english.endswith("s")


def _is_gloss(text: str, persian: str, found: Found) -> bool:
    """Tell whether the English of one word is a quoted gloss behind a transcription, no books spoken of."""
    span = found.span
    quoted = text[span.start - 1 : span.start] in ("‘", "“", '"', "'")
    behind = found.latin is not None and found.latin.end <= span.start
    one = len(persian.split()) == 1 and WORKS.search(span.of(text)) is None
    return one and quoted and behind and not is_among_works(text, span.start)


def _relative(span: Span | None, run: Span) -> tuple[int, int] | None:
    return (span.start - run.start, span.end - run.start) if span else None


def _before(found: Found | None, evidence: Evidence) -> str:
    """Return what stands before the English in its line, and before its transcription if that comes first."""
    if found is None:
        return ""
    text, end = evidence.prepared.text, min(span.start for span in (found.span, found.latin) if span)
    start = max(0, end - _BEFORE)
    start = max(start, text.rfind("\n", start, end) + 1)
    return text[start:end] if end == found.span.start else text[start:end].rstrip('*_“" ') + " "


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
