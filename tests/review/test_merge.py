"""merge: two windows' work on one article, none of it lost."""

import datetime
from dataclasses import replace

import pytest

from tests.builders import finding, sample_review
from translator_app.core.edit import Edit, clash
from translator_app.core.finding import Finding, Severity
from translator_app.core.span import Span
from translator_app.review.carry import returned, with_decided
from translator_app.review.decide import Reviewer, accept, comment, reject, reopen, reword
from translator_app.review.edges import choose_edges
from translator_app.review.merge import decided_in, merge
from translator_app.review.result import reviewed_text
from translator_app.review.state import Analysis, Review, Verb

BASE = sample_review()
BLANK, NAME, COUNCIL = BASE.findings


def by(minute, name="Mina"):
    return Reviewer(name, datetime.datetime(2026, 1, 2, 3, minute, tzinfo=datetime.UTC))


def accepted(review, found, minute=0):
    return accept(review, found.id, found.suggestions[0], by(minute))


def test_decisions_about_different_places_both_stand():
    mine, theirs = accepted(BASE, BLANK), reject(BASE, NAME.id, by(1))
    merged = merge(BASE, mine, theirs)
    assert set(merged.decided.decisions) == {BLANK.id, NAME.id}
    assert (merged.taken, merged.overruled) == (1, 0)


def test_comments_and_edges_of_both_stand():
    mine = comment(BASE, "term@1-2", "Ask.", by(0))
    theirs = choose_edges(comment(BASE, "term@3-4", "Yes.", by(1)), BASE.terms[1], Span(60, 70), by(1))
    merged = merge(BASE, mine, theirs).decided
    assert set(merged.comments) == {"term@1-2", "term@3-4"}
    assert set(merged.edges) == {BASE.terms[1].persian}
    shown = with_decided(mine, merged)
    assert shown.terms[1].english == Span(60, 70)


@pytest.mark.parametrize(("first", "second", "verb"), [(1, 2, Verb.REJECTED), (2, 1, Verb.ACCEPTED)])
def test_of_two_decisions_about_one_place_the_newer_holds(first, second, verb):
    merged = merge(BASE, accepted(BASE, NAME, first), reject(BASE, NAME.id, by(second)))
    assert merged.decided.decisions[NAME.id].verb is verb
    assert merged.overruled == 1


def test_what_one_took_back_is_gone_unless_the_other_decided_anew():
    base = accepted(BASE, NAME)
    gone = reopen(base, NAME.id)
    assert merge(base, gone, base).decided == decided_in(BASE)
    assert merge(base, base, gone).decided == decided_in(BASE)
    anew = reword(base, NAME.id, "Mohamad Daneshvar", by(5))
    for one, other in ((gone, anew), (anew, gone)):
        assert merge(base, one, other).decided.decisions[NAME.id].text == "Mohamad Daneshvar"


def test_the_same_thought_twice_is_no_contest():
    both = accepted(BASE, NAME)
    assert merge(BASE, both, both).overruled == merge(BASE, both, both).taken == 0


def test_decisions_whose_words_overlap_never_clash_and_the_newer_keeps_its_words():
    one, other = finding("AAA001", Span(0, 9), "x"), finding("BBB001", Span(6, 15), "y")
    base = replace(BASE, analysis=Analysis(findings=(one, other)))
    merged = merge(base, accepted(base, one, 1), accepted(base, other, 2))
    assert set(merged.decided.decisions) == {other.id}
    assert merged.overruled == 1
    assert reviewed_text(with_decided(base, merged.decided)).startswith(BASE.article.text[:6] + "y")


def test_an_overruled_decision_keeps_its_other_places():
    wide = Finding("AAA001", Span(0, 3), "m", finding("AAA001", Span(0, 3), "x").suggestions, Severity.ERROR)
    edits = (Edit(Span(0, 3), "x"), Edit(Span(20, 23), "x"))
    wide = replace(wide, suggestions=(replace(wide.suggestions[0], edits=edits),))
    narrow = finding("BBB001", Span(2, 5), "y")
    base = replace(BASE, analysis=Analysis(findings=(wide, narrow)))
    merged = merge(base, accepted(base, wide, 1), accepted(base, narrow, 2)).decided
    assert merged.decisions[wide.id].edits == edits[1:]
    assert not clash({edit for decision in merged.decisions.values() for edit in decision.edits})


def test_undo_takes_back_the_own_step_and_not_what_came_from_another_window():
    after = accepted(BASE, NAME)
    grown = with_decided(after, merge(BASE, after, reject(BASE, COUNCIL.id, by(1))).decided)
    back = returned(grown, after, BASE)
    assert set(back.decisions) == {COUNCIL.id}
    assert set(returned(back, BASE, after).decisions) == {COUNCIL.id, NAME.id}


def test_undo_does_not_take_back_a_newer_decision_of_another_window():
    after = accepted(BASE, NAME)
    newer = with_decided(after, merge(after, after, reword(after, NAME.id, "M. D.", by(9))).decided)
    assert returned(newer, after, BASE).decisions[NAME.id].text == "M. D."


def test_merging_changes_nothing_it_is_given():
    mine, theirs = accepted(BASE, BLANK), reject(BASE, NAME.id, by(1))
    merge(BASE, mine, theirs)
    assert set(mine.decisions) == {BLANK.id}
    assert isinstance(with_decided(mine, decided_in(theirs)), Review)
