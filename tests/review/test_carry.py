"""carry: decisions survive a new check of the same article."""

import datetime
from dataclasses import replace

from tests.builders import finding, sample_review
from translator_app.core.span import Span
from translator_app.review.carry import carry
from translator_app.review.decide import Reviewer, accept, comment, reject, reword
from translator_app.review.result import reviewed_text
from translator_app.review.state import Analysis

BY = Reviewer("Mina", datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC))
DATE = datetime.date(2019, 6, 24)
REVIEW = sample_review()
BLANK, NAME = REVIEW.findings[0], REVIEW.findings[1]


def rechecked(review, *findings):
    return carry(review, replace(REVIEW.analysis, findings=findings), DATE, "ijmes")


def test_the_new_analysis_date_and_scheme_are_taken():
    review = rechecked(REVIEW, NAME)
    assert (review.findings, review.date, review.scheme) == ((NAME,), DATE, "ijmes")
    assert review.article is REVIEW.article


def test_the_same_analysis_changes_nothing():
    review = comment(reject(REVIEW, BLANK.id, BY), NAME.id, "Ask.", BY)
    review = accept(review, NAME.id, NAME.suggestions[0], BY)
    assert carry(review, review.analysis, review.date, review.scheme) == review


def test_what_was_kept_stays_kept_while_it_says_the_same():
    review = rechecked(reject(REVIEW, BLANK.id, BY), replace(BLANK, source="another"))
    assert BLANK.id in review.decisions


def test_what_was_kept_is_open_again_when_its_sentence_is_another():
    review = rechecked(reject(REVIEW, BLANK.id, BY), replace(BLANK, message="Two blanks stand there."))
    assert BLANK.id not in review.decisions


def test_what_was_kept_and_is_reported_no_more_is_gone():
    review = rechecked(reject(REVIEW, BLANK.id, BY), NAME)
    assert review.findings == (NAME,)
    assert not review.decisions


def test_what_was_changed_stays_changed_whatever_is_reported():
    review = accept(REVIEW, NAME.id, NAME.suggestions[0], BY)
    review = reword(review, BLANK.id, "\u200c", BY)
    for again in (rechecked(review), rechecked(review, replace(NAME, message="Otherwise."))):
        assert again.decisions == review.decisions
        assert reviewed_text(again) == reviewed_text(review)


def test_a_new_finding_is_open_and_a_comment_stays():
    new = finding("ZZZ001", Span(2, 4), "x")
    review = rechecked(comment(REVIEW, "term@1-2", "Ask.", BY), new)
    assert new.id not in review.decisions
    assert review.comments["term@1-2"].text == "Ask."


def test_an_empty_analysis_loses_no_change():
    review = accept(REVIEW, NAME.id, NAME.suggestions[0], BY)
    assert carry(review, Analysis(), None, "press").findings == (NAME,)
