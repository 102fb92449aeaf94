"""The triage bar shows the keys it is given, as many as fit, and the progress."""

import pytest

from tests.builders import article, sample_review
from translator_app.review.state import Analysis, Review
from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.triage_bar import ProgressBoxes, TriageBar
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named

KEYS = [(("j", "k"), "next, previous"), (("a",), "accept"), (("1", "–", "9"), "pick"), (("x",), "reject")]


@pytest.fixture
def session(qapp):
    return ReviewSession(sample_review(), "R")


@pytest.fixture
def bar(qtbot, session):
    load_fonts()
    bar = TriageBar(theme_named("light"), session)
    qtbot.addWidget(bar)
    bar.set_keys(KEYS)
    bar.resize(1000, 34)
    return bar


def test_it_counts_what_is_reviewed(bar, session):
    assert bar.words == "0 of 3 reviewed"
    session.select_finding(session.rows[1].key)
    session.accept()
    assert bar.words == "1 of 3 reviewed"
    session.undo()
    assert bar.words == "0 of 3 reviewed"


def test_it_says_when_all_is_done(bar, session):
    for row in session.rows:
        session.select_finding(row.key)
        session.reject()
    assert bar.words == "All 3 reviewed"


def test_it_shows_the_keys_it_is_given(bar):
    assert bar.hints == ("j k: next, previous", "a: accept", "1 – 9: pick", "x: reject")


def test_other_keys_take_their_place(bar):
    bar.set_keys([(("Esc",), "finish")])
    assert bar.hints == ("Esc: finish",)


def test_keys_without_room_are_left_out_from_the_last(bar):
    bar.resize(360, 34)
    bar.grab()
    assert bar.hints == ("j k: next, previous",)
    bar.resize(1000, 34)
    bar.grab()
    assert len(bar.hints) == len(KEYS)


def test_nothing_found_is_not_all_reviewed(qtbot):
    bar = TriageBar(theme_named("dark"), ReviewSession(Review(article("A."), Analysis()), "R"))
    qtbot.addWidget(bar)
    assert bar.words == "Nothing to review"


def test_without_a_review_it_says_what_it_is_told(bar):
    bar.set_session(None)
    bar.set_words("Nothing is sent over the network.")
    assert bar.words == "Nothing is sent over the network."


def test_it_forgets_the_review_that_was_closed(bar, session):
    bar.set_session(None)
    session.select_finding(session.rows[1].key)
    session.accept()
    assert bar.words == ""


def test_many_findings_share_the_boxes(qtbot):
    boxes = ProgressBoxes(theme_named("light"))
    qtbot.addWidget(boxes)
    boxes.set_progress((True,) * 150 + (False,) * 150, 299)
    assert boxes.sizeHint().width() == 24 * 11
