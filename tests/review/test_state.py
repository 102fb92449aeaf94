"""Review: one state, from which findings, edits and terms are read."""

import datetime
from dataclasses import replace

from tests.builders import finding, sample_review
from translator_app.core.span import Span
from translator_app.review.decide import Reviewer, accept
from translator_app.review.state import Analysis

BY = Reviewer("Mina", datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC))
REVIEW = sample_review()


def test_findings_stand_in_the_order_of_the_text():
    shuffled = replace(REVIEW, analysis=replace(REVIEW.analysis, findings=REVIEW.analysis.findings[::-1]))
    assert shuffled.findings == REVIEW.findings
    assert [found.code for found in REVIEW.findings] == ["TXT001", "ROM001", "TRM003"]


def test_a_decided_finding_stays_in_the_list_when_no_check_reports_it_any_more():
    found = REVIEW.findings[1]
    review = replace(accept(REVIEW, found.id, found.suggestions[0], BY), analysis=Analysis())
    assert review.findings == (found,)


def test_edits_are_those_of_all_decisions_in_the_order_of_the_text():
    review = REVIEW
    for found in reversed(REVIEW.findings):
        review = accept(review, found.id, found.suggestions[0], BY)
    assert list(review.edits) == sorted(review.edits)
    assert len(review.edits) == 3


def test_the_same_edit_of_two_findings_counts_once():
    one, other = finding("AAA001", Span(0, 3), "x"), finding("BBB001", Span(0, 3), "x")
    review = replace(REVIEW, analysis=Analysis(findings=(one, other)))
    for found in (one, other):
        review = accept(review, found.id, found.suggestions[0], BY)
    assert review.edits == one.suggestions[0].edits


def test_a_term_is_found_by_its_number():
    assert REVIEW.term(3) is REVIEW.terms[2]
    assert REVIEW.term(99) is None
    assert REVIEW.term(None) is None
