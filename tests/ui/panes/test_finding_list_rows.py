"""The rows of the list: what they say, and the filter that folds both scripts."""

import pytest

from tests.builders import sample_review
from translator_app.review.items import Mark
from translator_app.ui.panes.finding_list_rows import ListFilter, finding_list, isolated, term_list
from translator_app.ui.session import ReviewSession


@pytest.fixture
def session(qapp):
    return ReviewSession(sample_review(), "R")


def latin(rows):
    return [row.latin for row in rows]


def kept(session, **fields):
    return latin([row for row in finding_list(session) if ListFilter(**fields).keeps(row)])


def test_each_finding_has_a_row_in_the_order_of_the_text(session):
    assert latin(finding_list(session)) == ["Parviz Sohrabi", "Mahmoud Daneshvar", "Expediency Council"]


def test_terms_are_those_with_persian_and_those_whose_persian_is_offered(session):
    rows = term_list(session)
    assert len(rows) == 8
    assert rows[-1].mark is Mark.OFFERED
    assert rows[6].note == "Person, wrong; in 2 places"


@pytest.mark.parametrize(
    "words", ["daneshvar", "DANESHVAR mahm", "دانشور", "محمد دانشور", "\u0645\u064f\u062d\u0645\u062f"]
)
def test_the_filter_finds_either_script_however_it_is_typed(session, words):
    assert kept(session, words=words) == ["Mahmoud Daneshvar"]


def test_an_arabic_kaf_finds_a_persian_one(session):
    assert [row.latin for row in term_list(session) if ListFilter("سپاه اساسنامة").keeps(row)] == ["statute"]


def test_the_filter_narrows_to_a_kind_of_check(session):
    assert kept(session, group="Letters") == ["Parviz Sohrabi"]


def test_the_filter_tells_open_from_done(session):
    session.select_finding(session.rows[0].key)
    session.accept()
    assert kept(session, state="Done") == ["Parviz Sohrabi"]
    assert kept(session, state="Open") == ["Mahmoud Daneshvar", "Expediency Council"]


def test_words_are_isolated_for_display_only():
    assert isolated("of محمد hold") == "of \u2068محمد\u2069 hold"
    assert isolated("no Persian") == "no Persian"
