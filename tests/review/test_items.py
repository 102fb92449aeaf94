"""The rows and page marks a review is shown by."""

import datetime
from dataclasses import replace

import pytest

from tests.builders import article, finding, place, sample_review, term
from translator_app.core.finding import Severity, Suggestion
from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.review.decide import Reviewer, accept, reject, reword
from translator_app.review.items import Mark, finding_rows, page_marks, progress, term_key
from translator_app.review.state import Analysis, Review
from translator_app.romanization.comparison import Comparison, Verdict

BY = Reviewer("Mina", datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC))
REVIEW = sample_review()
TEXT = REVIEW.article.text
BLANK, NAME, COUNCIL = REVIEW.findings


def marks(review):
    return {mark.latin: mark for mark in page_marks(review)}


def rows(review):
    return {row.finding.code: row for row in finding_rows(review)}


def test_one_row_a_finding_in_the_order_of_the_text():
    assert [row.finding.code for row in finding_rows(REVIEW)] == ["TXT001", "ROM001", "TRM003"]
    assert [row.key for row in finding_rows(REVIEW)] == [found.id for found in REVIEW.findings]


def test_a_finding_on_or_beside_a_term_belongs_to_its_mark():
    row = rows(REVIEW)["TXT001"]
    assert row.about == term_key(REVIEW.term(2))
    assert (row.latin, row.persian) == ("Parviz Sohrabi", "پرویز سهرابی")


def test_a_finding_far_from_its_term_has_a_mark_of_its_own():
    away = finding("TTL001", place(TEXT, "hauliers"), "drivers", term=7)
    row = finding_rows(replace(REVIEW, analysis=replace(REVIEW.analysis, findings=(away,))))[0]
    assert (row.about, row.latin, row.persian) == (away.id, "hauliers", "")


def test_an_offer_shows_the_persian_it_offers():
    row, mark = rows(REVIEW)["TRM003"], marks(REVIEW)["Expediency Council"]
    assert (row.persian, row.mark) == ("مجمع تشخیص مصلحت نظام", Mark.OFFERED)
    assert (mark.gloss, mark.offered, mark.mark, mark.kind) == (
        row.persian,
        True,
        Mark.OFFERED,
        Kind.ORGANISATION,
    )
    assert mark.english == COUNCIL.span
    assert mark.persian is None


def test_marks_stand_in_the_order_of_the_text():
    starts = [(mark.english or mark.persian).start for mark in page_marks(REVIEW)]
    assert starts == sorted(starts)
    assert len(starts) == 8


def test_a_term_s_mark_shows_both_sides_and_its_mentions():
    mark = marks(REVIEW)["Parviz Sohrabi"]
    assert (mark.gloss, mark.kind, mark.number) == ("پرویز سهرابی", Kind.PERSON, 2)
    assert [span.of(TEXT) for span in mark.mentions] == ["Sohrabi"]
    assert mark.findings == (BLANK.id,)


@pytest.mark.parametrize(
    ("latin", "mark"),
    [
        ("Parviz Sohrabi", Mark.VARIANT),
        ("Mahmoud Daneshvar", Mark.WRONG),
        ("Expediency Council", Mark.OFFERED),
        ("ISNA", Mark.OK),
    ],
)
def test_the_state_of_an_open_mark(latin, mark):
    assert marks(REVIEW)[latin].mark is mark


def test_decided_marks_change_their_state():
    review = accept(reject(REVIEW, BLANK.id, BY), NAME.id, NAME.suggestions[0], BY)
    assert marks(review)["Parviz Sohrabi"].mark is Mark.KEPT
    assert marks(review)["Mahmoud Daneshvar"].mark is Mark.CHANGED
    review = accept(review, COUNCIL.id, COUNCIL.suggestions[0], BY)
    assert marks(review)["Expediency Council"].mark is Mark.CHANGED


def test_the_gravest_open_finding_decides_a_mark():
    also = finding("TXT002", REVIEW.term(7).persian, "x", term=7)
    review = replace(REVIEW, analysis=replace(REVIEW.analysis, findings=(NAME, also)))
    assert marks(review)["Mahmoud Daneshvar"].mark is Mark.WRONG
    decided = accept(review, NAME.id, NAME.suggestions[0], BY)
    assert marks(decided)["Mahmoud Daneshvar"].mark is Mark.VARIANT
    assert marks(reject(decided, also.id, BY))["Mahmoud Daneshvar"].mark is Mark.CHANGED


@pytest.mark.parametrize("verdict", list(Verdict))
def test_without_findings_the_letters_decide(verdict):
    compared = Comparison("دره", "Dareh", verdict, 0.5, (), (), None, "because")
    found = term(1, "Dareh (دره)", "Dareh", "دره", comparison=compared)
    review = Review(article("Dareh (دره)"), Analysis(terms=(found,)))
    assert page_marks(review)[0].mark == verdict.value


def test_a_term_without_english_is_left_open():
    review = Review(article("(دره)"), Analysis(terms=(term(1, "(دره)", None, "دره"),)))
    (mark,) = page_marks(review)
    assert (mark.latin, mark.gloss, mark.mark, mark.english) == ("", "دره", Mark.ABSTAIN, None)


@pytest.mark.parametrize(
    ("decide", "note"),
    [
        (lambda review: review, "The letters of محمد hold no و for “ou”: the name reads Mohammad."),
        (lambda review: reject(review, NAME.id, BY), "Kept"),
        (lambda review: reject(review, NAME.id, BY, "his own spelling"), "Kept: his own spelling"),
        (lambda review: accept(review, NAME.id, NAME.suggestions[0], BY), "Changed to “Mohammad Daneshvar”"),
        (lambda review: reword(review, NAME.id, "Mohamad Daneshvar", BY), "Changed to “Mohamad Daneshvar”"),
        (lambda review: reword(review, NAME.id, "", BY), "Changed"),
    ],
)
def test_a_row_says_what_was_decided(decide, note):
    assert rows(decide(REVIEW))["ROM001"].note == note


def test_taking_note_of_an_offer_without_edits_is_no_change():
    told = Suggestion("see the desk's list")
    found = replace(finding("TTL001", Span(0, 3)), suggestions=(told,))
    review = Review(article("Two provinces"), Analysis(findings=(found,)))
    (row,) = finding_rows(accept(review, found.id, told, BY))
    assert (row.mark, row.note) == (Mark.KEPT, "Kept")


@pytest.mark.parametrize(
    ("severity", "mark"),
    [(Severity.ERROR, Mark.WRONG), (Severity.WARNING, Mark.VARIANT), (Severity.INFO, Mark.VARIANT)],
)
def test_the_severity_of_an_open_finding_is_its_mark(severity, mark):
    found = finding("TXT001", Span(0, 3), "x", severity=severity)
    assert finding_rows(Review(article("Two"), Analysis(findings=(found,))))[0].mark is mark


@pytest.mark.parametrize(
    ("code", "kind"), [("TTL001", Kind.TITLE), ("TRM001", Kind.CONCEPT), ("TXT003", Kind.OTHER)]
)
def test_a_mark_without_a_term_has_the_kind_of_its_rule(code, kind):
    review = Review(article("Two provinces"), Analysis(findings=(finding(code, Span(0, 3), "x"),)))
    assert page_marks(review)[0].kind is kind


def test_several_findings_share_a_mark():
    one, other = (
        finding("TXT001", BLANK.span, "", term=2),
        finding("TXT002", REVIEW.term(2).persian, "x", term=2),
    )
    review = replace(REVIEW, analysis=replace(REVIEW.analysis, findings=(one, other)))
    assert set(marks(review)["Parviz Sohrabi"].findings) == {one.id, other.id}


def test_progress_counts_decided_findings():
    assert progress(REVIEW) == (0, 3)
    assert progress(reject(REVIEW, NAME.id, BY)) == (1, 3)
    assert progress(Review(article(), Analysis())) == (0, 0)
