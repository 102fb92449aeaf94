"""find_english: which English words a Persian run renders, and why."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.terms.aligned import Aligned, aligned_runs
from translator_app.terms.around import Around, cuts_of, look_around
from translator_app.terms.candidates import Candidate, Side
from translator_app.terms.deciding import SURE, of_both, of_meanings
from translator_app.terms.figures import with_figures
from translator_app.terms.found import Found
from translator_app.terms.headings import of_lines, of_own_line
from translator_app.terms.known_pairs import KnownPair, known_pair
from translator_app.terms.listing import language_before
from translator_app.terms.markup_cells import row_of
from translator_app.terms.mask import masked
from translator_app.terms.meanings import Meanings, meanings_of
from translator_app.terms.records import record_of
from translator_app.terms.roughly import sounds_roughly
from translator_app.terms.sounding import ACRONYM, sounds, sounds_alike
from translator_app.terms.translations import translations
from translator_app.terms.weighing import coverage
from translator_app.terms.widening import with_first_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translator_app.glossary.entry import TermHit
    from translator_app.glossary.index import Glossary
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.romanization.scheme import Scheme
    from translator_app.terms.head_words import HeadWords
    from translator_app.terms.markup_cells import Row
    from translator_app.terms.records import Record
    from translator_app.text.prepare import PreparedArticle

_CELL_WHY = "It is the cell beside it in its row."
_LONGEST = 60  # letters of a word
_WORD = re.compile(
    rf"[^\W\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufeff]{{1,{_LONGEST}}}"
)  # of another script


@dataclass(frozen=True)
class Evidence:
    """What pairing may look at."""

    prepared: PreparedArticle
    hits: Sequence[TermHit]
    glossary: Glossary
    lexicon: Lexicon
    heads: HeadWords
    schemes: Mapping[str, Scheme] | None = None  # those a compared name is told to follow

    @cached_property
    def plain(self) -> str:
        """Return the text with all that only stands between blanked."""
        return masked(self.prepared.text, self.prepared.runs)

    @cached_property
    def cuts(self) -> tuple[tuple[int, int], ...]:
        """Return where signs and runs part the plain text."""
        return cuts_of(self.plain)

    @cached_property
    def words(self) -> tuple[int, ...]:
        """Return where words and numbers of other scripts end: a run far from all has no English."""
        return tuple(match.end() for match in _WORD.finditer(self.prepared.text))

    def is_alone(self, start: int, end: int) -> bool:
        """Tell whether no word of another script stands between the two places."""
        index = bisect_right(self.words, start)
        return index == len(self.words) or self.words[index] - _LONGEST >= end

    @cached_property
    def aligned(self) -> Mapping[Span, Aligned]:
        """Return the translations of the runs that stand in lines of their own."""
        return aligned_runs(self.prepared.text, self.plain, self.prepared.runs)

    @cached_property
    def costs(self) -> dict[tuple[str, str], float]:
        """Return the store of letter costs by Persian and Latin, filled while pairing."""
        return {}

    @cached_property
    def _meanings(self) -> dict[str, Meanings]:
        return {}

    def meanings_of(self, persian: str) -> Meanings:
        """Return what the words of a run can mean; looked up once for each wording."""
        if persian not in self._meanings:
            self._meanings[persian] = meanings_of(persian, self.heads)
        return self._meanings[persian]

    @cached_property
    def english_hits(self) -> tuple[TermHit, ...]:
        """Return the glossary's English places, in the order of the text."""
        return tuple(sorted((hit for hit in self.hits if not hit.persian), key=lambda hit: hit.span))


@dataclass(frozen=True, slots=True)
class Question:
    """One run with all that is asked about it."""

    run: Span
    persian: str
    around: Around
    meanings: Meanings
    evidence: Evidence


def find_english(run: Span, evidence: Evidence) -> Found | None:
    """Return the English that `run` renders, or None.

    All places around the run are compared: what sounds like it, and what can translate it. Where both
    stand, a proper name keeps its own spelling and anything else is rendered by its translation.
    """
    persian = run.of(evidence.prepared.text)
    around = look_around(evidence.plain, run, evidence.cuts)
    question = Question(run, persian, around, evidence.meanings_of(persian), evidence)
    record = record_of(evidence.prepared.text, run)
    if record:
        return _of_record(question, record)
    row = row_of(evidence.prepared.text, run)
    if row:
        return _of_row(question, row)
    language = language_before(evidence.prepared.text, run)
    if language:
        return Found(language, "It is the name of the language.")
    lines = None if _is_in_broken_bracket(question) else evidence.aligned.get(run)
    of_the_lines = of_lines(question, lines) if lines else None
    found = of_the_lines or _of_neighbours(question) or of_own_line(question)
    return with_figures(question, found) if found else None


def _is_in_broken_bracket(question: Question) -> bool:
    """Tell whether the bracket of the run opens behind words of the line before."""
    text, around = question.evidence.prepared.text, question.around
    if around.opened is None or around.host is None or "\n" not in text[around.opened : around.run.start]:
        return False
    return "\n" not in text[around.host.span.end : around.opened]


def _of_neighbours(question: Question) -> Found | None:
    """Compare what stands before and after the run in its line."""
    known = known_pair(question.around, question.persian, question.evidence)
    heard = sounds(question) or (None if known else sounds_roughly(question))
    better = heard is None or (known is not None and known.entry.kind is not Kind.CONCEPT)
    if known and heard and heard.side is Side.HOST and _spells_it_inside(question, known.span):
        why = "The glossary has both as one concept."
        return Found(heard.span, why, by_letters=True, entry=known.entry, latin=known.span)
    if known and better and not _is_spelt_inside(question, known, heard):
        latin = heard.span if heard and not heard.span.overlaps(known.span) else None
        whole = with_first_words(question, known.span)
        return Found(whole, "The glossary has both as one concept.", entry=known.entry, latin=latin)
    if heard and heard.why is ACRONYM:
        return Found(heard.span, "Its letters are the sound of the acronym.", by_letters=True)
    meant = translations(question, heard)
    return of_both(question, heard, meant) if heard else of_meanings(question, meant)


def _spells_it_inside(question: Question, span: Span) -> bool:
    """Tell whether `span` is a transcription that stands with the run in its bracket."""
    opened = question.around.opened
    inside = opened is not None and opened < span.start < question.run.start
    return inside and sounds_alike(question, span)


def _is_spelt_inside(question: Question, known: KnownPair, heard: Candidate | None) -> bool:
    """Tell whether what the glossary has is but the transcription beside the run in its bracket."""
    inside = heard is not None and heard.side is Side.INNER and heard.span == known.span and not heard.capital
    return inside and any(
        one.side is Side.HOST and coverage(question, one.span) > SURE for one in translations(question, heard)
    )


def _of_row(question: Question, row: Row) -> Found | None:
    """Return the cell of a row that says a run in English: that of its own name or of its translation."""
    text = question.evidence.prepared.text
    cells = row.before or row.after
    spelt = next((cell for cell in cells if sounds_alike(question, cell)), None)
    meant = next((cell for cell in cells if cell != spelt), None)
    if spelt and not meant and spelt.of(text)[0].islower():
        meant = next(iter(row.after), None)
    if spelt and (meant is None or meant == spelt):
        return Found(spelt, _CELL_WHY, by_letters=True)
    return Found(meant, _CELL_WHY, latin=spelt) if meant else None


def _of_record(question: Question, record: Record) -> Found | None:
    """Return the English value of a record; what stands elsewhere in code or data is none."""
    if record.english is None:
        return None
    heard = sounds_alike(question, record.english)
    return Found(record.english, "It is the value beside it.", by_letters=heard, latin=record.latin)
