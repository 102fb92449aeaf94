"""edges: where a term's English begins and ends, when a reviewer knows better than the program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translator_app.core.errors import UsageError
from translator_app.core.span import Cover, Span
from translator_app.review.state import EdgeChoice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translator_app.review.decide import Reviewer
    from translator_app.review.state import Analysis, Review
    from translator_app.terms.term import EmbeddedTerm

_CHOSEN = "These words were chosen by hand."


def choose_edges(review: Review, term: EmbeddedTerm, english: Span, by: Reviewer) -> Review:
    """Say that `term` renders the words at `english`; a later check compares, finds and links by them.

    Raises UsageError when there are no words at that place, or it reaches over Persian.
    """
    if not english.of(review.article.text).strip():
        message = "A term's English needs at least one word."
        raise UsageError(message)
    if Cover(review.analysis.runs).covers(english) or term.persian.overlaps(english):
        message = "A term's English cannot reach over Persian."
        raise UsageError(message)
    choice = EdgeChoice(term.persian, english, by.name, by.at)
    chosen = replace(term, english=english, why=_CHOSEN)
    return replace(
        review,
        edges={**review.edges, term.persian: choice},
        analysis=_with_terms(review.analysis, {term.persian: chosen}),
    )


def release_edges(review: Review, persian: Span) -> Review:
    """Leave it to the program again which words the run at `persian` renders: its next check decides."""
    return replace(review, edges={run: choice for run, choice in review.edges.items() if run != persian})


def with_edges_of(analysis: Analysis, shown: Mapping[Span, Span], other: Review) -> Analysis:
    """Return `analysis`, which has the edges `shown`, with the English of `other` where they differ."""
    runs = {run for run, _ in shown.items() ^ other.fixed.items()}
    before = {term.persian: _as_chosen(term, other) for term in other.terms if term.persian in runs}
    return _with_terms(analysis, before) if before else analysis


def _as_chosen(term: EmbeddedTerm, review: Review) -> EmbeddedTerm:
    choice = review.edges.get(term.persian)
    if choice is None or choice.english == term.english:
        return term
    return replace(term, english=choice.english, why=_CHOSEN)


def _with_terms(analysis: Analysis, changed: dict[Span, EmbeddedTerm]) -> Analysis:
    terms = tuple(changed.get(term.persian, term) for term in analysis.terms)
    return replace(analysis, terms=terms)


def moved(review: Review, term: EmbeddedTerm, *, left: bool, outward: bool) -> Span | None:
    """Return the English with one edge moved by a word; None where it can go no further.

    A term without English gets the word right before it, or right after it for its right edge.
    """
    words = _words_around(review, term)
    english = term.english
    if english is None:
        beside = [word for word in words if (word.end <= term.persian.start) is left]
        nearest = beside[-1:] if left else beside[:1]
        return nearest[0] if nearest and outward else None
    if left:
        starts = [word.start for word in words if _same_side(word, english, term)]
        further = [at for at in starts if at < english.start]
        back = [at for at in starts if english.start < at < english.end]
        at = (further[-1:] if outward else back[:1]) or [english.start]
        return None if at[0] == english.start else Span(at[0], english.end)
    ends = [word.end for word in words if _same_side(word, english, term)]
    further = [at for at in ends if at > english.end]
    back = [at for at in ends if english.start < at < english.end]
    at = (further[:1] if outward else back[-1:]) or [english.end]
    return None if at[0] == english.end else Span(english.start, at[0])


def snapped(review: Review, term: EmbeddedTerm, position: int, *, left: bool) -> Span | None:
    """Return the English with one edge at the word nearest `position`, as when it is dragged there."""
    english = term.english
    if english is None:
        return None
    words = [word for word in _words_around(review, term) if _same_side(word, english, term)]
    if left:
        places = [word.start for word in words if word.start < english.end]
    else:
        places = [word.end for word in words if word.end > english.start]
    if not places:
        return None
    at = min(places, key=lambda place: abs(place - position))
    return Span(at, english.end) if left else Span(english.start, at)


def _words_around(review: Review, term: EmbeddedTerm) -> list[Span]:
    """Return the words from the start of the sentence to the paragraph's end, up to other Persian."""
    here = term.english or term.persian
    paragraph = next(
        (p.span for p in review.article.paragraphs if p.span.start <= here.start < p.span.end), here
    )
    start, end = paragraph.start, paragraph.end
    for run in review.analysis.runs:
        if run != term.persian and run.end <= here.start:
            start = max(start, run.end)
        elif run != term.persian and run.start >= here.end:
            end = min(end, run.start)
    from translator_app.text.tokens import sentence_start, words_and_numbers  # the window opens without it

    start = max(start, min(sentence_start(review.article.text, here.start), here.start))
    words = words_and_numbers(review.article.text, start, end)
    return [word for word in words if not word.overlaps(term.persian)]


def _same_side(word: Span, english: Span, term: EmbeddedTerm) -> bool:
    """Tell whether `word` stands on the side of the Persian on which the English does."""
    return (word.end <= term.persian.start) == (english.end <= term.persian.start)
