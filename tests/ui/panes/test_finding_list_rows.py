"""The rows of the list: what they say, and the filter that folds both scripts."""

from dataclasses import replace

import pytest

from tests.builders import SAMPLE_TEXT, entry, place, sample_review
from translator_app.core.kind import Kind
from translator_app.review.items import Mark
from translator_app.terms.term import KnownName
from translator_app.ui.panes.finding_list_rows import ListFilter, finding_list, isolated, term_list
from translator_app.ui.session import ReviewSession

ILAM = entry("Ilam", "ایلام", Kind.PLACE)


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


@pytest.fixture
def lacking(qapp):
    """A review with an orphan, and with a place whose Persian no rule misses."""
    review = sample_review()
    orphan = replace(review.terms[3], english=None)
    analysis = replace(
        review.analysis,
        terms=(*review.terms[:3], orphan, *review.terms[4:]),
        known=(*review.analysis.known, KnownName(ILAM, (place(SAMPLE_TEXT, "Ilam"),))),
    )
    return ReviewSession(replace(review, analysis=analysis), "R")


def narrowed(session, state):
    return [row for row in term_list(session) if ListFilter(state=state).keeps(row)]


def test_persian_without_english_is_listed(lacking):
    (row,) = narrowed(lacking, "Without English")
    assert (row.latin, row.persian) == ("", "فارس")


def test_known_names_without_persian_are_listed_whether_a_rule_misses_it_or_not(lacking):
    assert latin(narrowed(lacking, "Without Persian")) == ["Ilam", "Expediency Council"]
    assert "Ilam" not in latin(narrowed(lacking, "Open and done"))
    assert "Ilam" not in latin(narrowed(lacking, "Open"))


def test_a_known_place_can_be_selected_though_the_page_does_not_mark_it(lacking):
    (row,) = [row for row in term_list(lacking) if row.latin == "Ilam"]
    lacking.select(row.about)
    mark = lacking.mark(lacking.selection.mark)
    assert (mark.gloss, mark.quiet, mark.english) == ("ایلام", True, place(SAMPLE_TEXT, "Ilam"))
    lacking.go(1, any_mark=True)
    assert not lacking.mark(lacking.selection.mark).quiet
