"""find_english: which English words a Persian run renders, and why."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from translator_app.core.span import Span
from translator_app.terms.around import Around, cuts_of, look_around
from translator_app.terms.candidates import PARTIAL, Candidate, Side
from translator_app.terms.known_pairs import known_pair
from translator_app.terms.mask import masked
from translator_app.terms.meanings import Meanings, meanings_of
from translator_app.terms.proper import is_proper
from translator_app.terms.sounding import ACRONYM, sounds, sounds_alike
from translator_app.terms.translations import translations
from translator_app.terms.verse import entry_below, verse_line
from translator_app.terms.weighing import coverage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translator_app.glossary.entry import Entry, TermHit
    from translator_app.glossary.index import Glossary
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.romanization.scheme import Scheme
    from translator_app.terms.head_words import HeadWords
    from translator_app.text.prepare import PreparedArticle

_LONGEST = 60  # letters of a word
_WORD = re.compile(
    rf"[^\W\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufeff]{{1,{_LONGEST}}}"
)  # of another script
_BEFORE = (Side.HOST, Side.LEFT)
_SURE = 0.5  # weight from which a translation is taken


@dataclass(frozen=True, slots=True)
class Found:
    """The English of a run: where it stands, why it was taken, and whether it is a name by its letters.

    `latin` is a transcription beside it; `verse` says that both are lines that take turns.
    """

    span: Span
    why: str
    by_letters: bool = False
    entry: Entry | None = None
    latin: Span | None = None
    verse: bool = False


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
    known = known_pair(around, persian, evidence)
    heard = sounds(question)
    if known and (heard is None or known.entry.kind.value != "concept"):
        latin = heard.span if heard and not heard.span.overlaps(known.span) else None
        return Found(known.span, "The glossary has both as one concept.", entry=known.entry, latin=latin)
    if heard and heard.why is ACRONYM:
        return Found(heard.span, "Its letters are the sound of the acronym.", by_letters=True)
    meant = translations(question, heard)
    best = max(meant, key=lambda candidate: candidate.weight, default=None)
    if heard is None and best is None and (line := verse_line(evidence.plain, around)):
        entry = entry_below(evidence.plain, line, persian, evidence.lexicon)
        if entry:
            return Found(entry[1], "The line below spells it out and translates it.", latin=entry[0])
        return Found(line, "It is the line below, Persian and English taking turns.", verse=True)
    if heard is None:
        return Found(best.span, best.why) if best and best.weight >= _SURE else None
    return _of_both(question, heard, meant)


def _of_both(question: Question, heard: Candidate, meant: Sequence[Candidate]) -> Found:
    """Choose between a transcription and the translations beside it."""
    spelt = Found(heard.span, f"The letters agree with the name {heard.why}.", by_letters=True)
    whole = _whole_phrase(question, heard, meant)
    if whole:
        return Found(whole.span, whole.why)
    fitting, again = [], None
    for candidate in meant:
        if candidate.span.overlaps(heard.span):
            continue
        if candidate.weight >= _SURE and sounds_alike(question, candidate.span):
            again = again or candidate.span
        elif candidate.weight >= _SURE:
            fitting.append(candidate)
    if not fitting:
        return replace(spelt, latin=again) if again and not again.overlaps(spelt.span) else spelt
    best = max(fitting, key=lambda candidate: candidate.weight)
    if best.side is not Side.HOST and is_proper(question, heard, best):
        return spelt
    return Found(best.span, f"{best.why} The transcription stands beside it.", latin=heard.span)


def _whole_phrase(question: Question, heard: Candidate, meant: Sequence[Candidate]) -> Candidate | None:
    """Return the phrase of which only one name sounds like the Persian: “the Shrine of Imam Reza”."""
    if heard.cost < PARTIAL:
        return None
    for candidate in meant:
        longer = candidate.side in _BEFORE and candidate.span.contains(heard.span)
        if longer and coverage(question, candidate.span) > coverage(question, heard.span):
            return candidate
    return None
