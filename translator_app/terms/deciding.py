"""of_meanings, of_both: which of the candidates around a run is taken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.terms.candidates import PARTIAL, ROUGHLY, Candidate, Side
from translator_app.terms.found import Found
from translator_app.terms.proper import is_proper
from translator_app.terms.sounding import sounds_alike
from translator_app.terms.weighing import coverage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translator_app.terms.pair import Question

_BEFORE = (Side.HOST, Side.LEFT)
SURE = 0.5  # weight from which a translation is taken


def of_meanings(question: Question, meant: Sequence[Candidate]) -> Found | None:
    """Take the best translation; words that sound like the run are its transcription beside another."""
    sure = sorted((one for one in meant if one.weight >= SURE), key=lambda one: -one.weight)
    if not sure:
        return None
    best = sure[0]
    if len(sure) > 1 and sounds_alike(question, best.span):
        other = next((one for one in sure[1:] if not sounds_alike(question, one.span)), None)
        if other and not other.span.overlaps(best.span):
            return Found(other.span, other.why, latin=best.span)
    spelt = next((one for one in sure[1:] if one.why == ROUGHLY), None)
    return Found(best.span, best.why, latin=spelt.span if spelt else None)


def of_both(question: Question, heard: Candidate, meant: Sequence[Candidate]) -> Found:
    """Choose between a transcription and the translations beside it."""
    spelt = Found(heard.span, f"The letters agree with the name {heard.why}.", by_letters=True)
    whole = _whole_phrase(question, heard, meant)
    if whole:
        return Found(whole.span, whole.why)
    sure = [one for one in meant if one.weight >= SURE and not one.span.overlaps(heard.span)]
    again = [one for one in sure if sounds_alike(question, one.span)]
    fitting = [one for one in sure if one not in again]
    if not fitting:
        return _spelt_twice(spelt, heard, again[0]) if again else spelt
    best = max(fitting, key=lambda candidate: candidate.weight)
    if _keeps_its_spelling(question, heard, best):
        return spelt
    return Found(best.span, f"{best.why} The transcription stands beside it.", latin=heard.span)


def _spelt_twice(spelt: Found, heard: Candidate, again: Candidate) -> Found:
    """Take of two spellings the word in use: “iwan (…, eyvān)”."""
    if again.side is Side.HOST and (heard.side is not Side.HOST or again.span.end < heard.span.start):
        return replace(spelt, span=again.span, latin=heard.span)
    return replace(spelt, latin=again.span)


def _keeps_its_spelling(question: Question, heard: Candidate, best: Candidate) -> bool:
    """Tell whether the term is known by its transcription, not by the translation `best`."""
    if best.side is Side.HOST:
        return False
    if best.literal and heard.side is Side.HOST and not heard.capital and best.side is Side.INNER:
        return True  # “pardeh-khani (…, lit. "curtain-reading")”
    return is_proper(question, heard, best)


def _whole_phrase(question: Question, heard: Candidate, meant: Sequence[Candidate]) -> Candidate | None:
    """Return the phrase of which only one name sounds like the Persian: “the Shrine of Imam Reza”."""
    if heard.cost < PARTIAL:
        return None
    for candidate in meant:
        longer = candidate.side in _BEFORE and candidate.span.contains(heard.span)
        if longer and coverage(question, candidate.span) > coverage(question, heard.span):
            return candidate
    return None
