"""edges: a reviewer moves the edges of a term's English, word by word."""

import datetime
from dataclasses import replace

import pytest

from tests.builders import article, place, sample_review, term
from translator_app.core.errors import UsageError
from translator_app.core.span import Span
from translator_app.review.carry import carry, returned
from translator_app.review.decide import Reviewer, reject
from translator_app.review.edges import choose_edges, moved, release_edges, snapped
from translator_app.review.items import page_marks
from translator_app.review.state import Analysis, Review
from translator_app.text.script import script_runs

AT = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
BY = Reviewer("Mina", AT)
TEXT = "He met deputy director Behrouz Daryabandi (بهروز دریابندی) and others (دیگران) there."


def review(english="director Behrouz Daryabandi", text=TEXT):
    terms = [term(1, text, english, "بهروز دریابندی")]
    terms += [term(2, text, "others", "دیگران")] if "others" in text else []
    return Review(article(text), Analysis(script_runs(text), tuple(terms)))


def words(found, text=TEXT):
    return found.of(text) if found else None


@pytest.mark.parametrize(
    ("left", "outward", "becomes"),
    [
        (True, True, "deputy director Behrouz Daryabandi"),
        (True, False, "Behrouz Daryabandi"),
        (False, True, None),
        (False, False, "director Behrouz"),
    ],
)
def test_an_edge_moves_by_a_word_and_stops_at_the_persian(left, outward, becomes):
    now = review()
    assert words(moved(now, now.terms[0], left=left, outward=outward)) == becomes


def test_the_last_word_is_never_lost():
    now = review("Daryabandi")
    assert moved(now, now.terms[0], left=True, outward=False) is None
    assert moved(now, now.terms[0], left=False, outward=False) is None


def test_an_edge_stops_at_the_next_persian_and_at_the_paragraph():
    text = "First line.\nTo others (دیگران) came Behrouz Daryabandi (بهروز دریابندی) himself."
    now = review("Behrouz Daryabandi", text)
    further = moved(now, now.terms[0], left=True, outward=True)
    assert words(further, text) == "came Behrouz Daryabandi"
    now = choose_edges(now, now.terms[0], further, BY)
    assert moved(now, now.terms[0], left=True, outward=True) is None
    assert words(moved(now, now.terms[1], left=True, outward=True), text) == "To others"
    now = choose_edges(now, now.terms[1], moved(now, now.terms[1], left=True, outward=True), BY)
    assert moved(now, now.terms[1], left=True, outward=True) is None


def test_a_term_without_english_takes_the_word_beside_it():
    text = "It is called (بهروز دریابندی) there."
    now = Review(article(text), Analysis(script_runs(text), (term(1, text, None, "بهروز دریابندی"),)))
    assert words(moved(now, now.terms[0], left=True, outward=True), text) == "called"
    assert words(moved(now, now.terms[0], left=False, outward=True), text) == "there"
    assert moved(now, now.terms[0], left=True, outward=False) is None


@pytest.mark.parametrize(
    ("at", "left", "becomes"),
    [
        ("rector", True, "director Behrouz Daryabandi"),
        ("eputy", True, "deputy director Behrouz Daryabandi"),
        ("zz", True, "He met deputy director Behrouz Daryabandi"),
        ("irector", False, "director"),
    ],
)
def test_a_dragged_edge_snaps_to_the_nearest_word(at, left, becomes):
    now = review()
    position = TEXT.find(at)
    found = snapped(now, now.terms[0], max(position, 0), left=left)
    assert words(found) == becomes


def test_a_chosen_edge_is_shown_and_remembered_with_its_reviewer():
    now = review()
    chosen = choose_edges(now, now.terms[0], Span(15, 41), BY)
    assert next(mark.latin for mark in page_marks(chosen)) == TEXT[15:41]
    choice = chosen.edges[now.terms[0].persian]
    assert (choice.reviewer, choice.at, choice.english) == ("Mina", AT, Span(15, 41))
    assert now.terms[0].english.of(TEXT) == "director Behrouz Daryabandi"


@pytest.mark.parametrize("span", [Span(6, 6), Span(2, 3), Span(30, 50)])
def test_what_cannot_be_a_terms_english_is_refused(span):
    now = review()
    with pytest.raises(UsageError):
        choose_edges(now, now.terms[0], span, BY)


def test_undo_puts_the_words_back_but_not_the_check():
    before = review()
    after = choose_edges(before, before.terms[0], Span(15, 41), BY)
    later = carry(after, after.analysis, datetime.date(2020, 1, 1), "ijmes")
    back = returned(later, after, before)
    assert [term.english for term in back.terms] == [term.english for term in before.terms]
    assert (back.edges, back.date, back.scheme) == ({}, datetime.date(2020, 1, 1), "ijmes")
    again = returned(back, before, after)
    assert again.terms[0].english == Span(15, 41)
    assert again.fixed == after.fixed


def test_a_check_asked_for_before_an_edge_was_moved_does_not_move_it_back():
    first = review()
    once = choose_edges(first, first.terms[0], Span(15, 41), BY)
    late = replace(once.analysis, edges=once.fixed)  # the answer that is still on its way
    twice = choose_edges(once, once.terms[0], place(TEXT, "Behrouz Daryabandi"), BY)
    after = carry(twice, late, None, "press")
    assert words(after.terms[0].english) == "Behrouz Daryabandi"
    assert after.analysis.edges != after.fixed  # so that it is checked once more
    released = carry(release_edges(twice, first.terms[0].persian), late, None, "press")
    assert words(released.terms[0].english) == "Behrouz Daryabandi"


def test_undo_of_another_decision_leaves_the_edges_alone():
    before = sample_review()
    after = reject(before, before.findings[0].id, BY)
    assert returned(after, after, before) == before
    assert returned(before, before, after) == after


def test_a_choice_can_be_left_to_the_program_again():
    now = review()
    chosen = choose_edges(now, now.terms[0], Span(15, 41), BY)
    assert release_edges(chosen, now.terms[0].persian).fixed == {}
