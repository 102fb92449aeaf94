"""decide: what a reviewer does with a finding, and what is refused."""

import datetime
from dataclasses import replace

import pytest

from tests.builders import article, finding, sample_review
from translator_app.core.edit import Edit
from translator_app.core.errors import UsageError
from translator_app.core.finding import Suggestion
from translator_app.core.span import Span
from translator_app.review.decide import Reviewer, accept, comment, find, reject, reopen, reword
from translator_app.review.result import reviewed_text
from translator_app.review.state import Analysis, Review, Verb

BY = Reviewer("Mina", datetime.datetime(2026, 1, 2, 3, 4, tzinfo=datetime.UTC))
REVIEW = sample_review()
BLANK, NAME, COUNCIL = (
    next(f for f in REVIEW.findings if f.code == c) for c in ("TXT001", "ROM001", "TRM003")
)


def review_of(text, *findings):
    return Review(article(text), Analysis(findings=findings))


def test_accepting_makes_the_edits_of_the_suggestion():
    review = accept(REVIEW, NAME.id, NAME.suggestions[0], BY)
    decision = review.decisions[NAME.id]
    assert (decision.verb, decision.text, decision.reviewer, decision.at) == (
        Verb.ACCEPTED, "Mohammad Daneshvar", "Mina", BY.at
    )  # fmt: skip
    assert "Mohammad Daneshvar (محمد دانشور)" in reviewed_text(review)


def test_the_review_before_is_not_changed():
    accept(REVIEW, NAME.id, NAME.suggestions[0], BY)
    assert sample_review() == REVIEW


def test_rejecting_keeps_the_text_and_the_reason():
    review = reject(REVIEW, BLANK.id, BY, "the author's own way")
    assert review.decisions[BLANK.id].verb is Verb.REJECTED
    assert review.decisions[BLANK.id].reason == "the author's own way"
    assert reviewed_text(review) == REVIEW.article.text


def test_a_later_decision_takes_the_place_of_an_earlier_one():
    review = accept(reject(REVIEW, NAME.id, BY), NAME.id, NAME.suggestions[0], BY)
    assert list(review.decisions) == [NAME.id]
    assert review.decisions[NAME.id].verb is Verb.ACCEPTED


def test_reopening_takes_a_decision_back():
    review = accept(REVIEW, NAME.id, NAME.suggestions[0], BY)
    assert reopen(review, NAME.id) == REVIEW
    assert reopen(REVIEW, NAME.id) == REVIEW


def test_own_words_stand_at_the_place_and_where_the_suggestion_repeats():
    text = "Koumars came. Koumars went. Koumar left."
    places = [Span(0, 7), Span(14, 21), Span(28, 34)]
    edits = (*tuple(Edit(at, "Kioumars") for at in places[:2]), Edit(places[2], "Kioumar"))
    found = replace(finding("ROM002", places[0]), suggestions=(Suggestion("Kioumars", edits),))
    review = reword(review_of(text, found), found.id, "Kiumars", BY)
    assert reviewed_text(review) == "Kiumars came. Kiumars went. Koumar left."
    assert review.decisions[found.id].verb is Verb.REWORDED


@pytest.mark.parametrize("suggestions", [(), (Suggestion("read on"),)])
def test_own_words_replace_the_place_where_nothing_is_suggested(suggestions):
    found = replace(finding("ROM002", Span(0, 5)), suggestions=suggestions)
    assert reviewed_text(reword(review_of("Dareh road", found), found.id, "Darre", BY)) == "Darre road"


def test_own_words_for_an_insertion_are_inserted():
    review = reword(REVIEW, COUNCIL.id, " (مجمع)", BY)
    assert "Expediency Council (مجمع) for" in reviewed_text(review)


def test_what_was_changed_cannot_be_changed_by_another():
    one, other = finding("AAA001", Span(0, 9), "x"), finding("BBB001", Span(6, 15), "y")
    review = accept(review_of("Ground Forces men", one, other), one.id, one.suggestions[0], BY)
    with pytest.raises(UsageError, match="“Ground Forces m” was already changed by another decision"):
        accept(review, other.id, other.suggestions[0], BY)
    with pytest.raises(UsageError):
        reword(review, other.id, "z", BY)
    assert reviewed_text(reject(review, other.id, BY)) == "xrces men"


def test_a_refusal_never_shows_empty_quotes():
    one, other = finding("AAA001", Span(3, 3), "x"), finding("BBB001", Span(3, 3), "y")
    review = accept(review_of("Dareh", one, other), one.id, one.suggestions[0], BY)
    with pytest.raises(UsageError, match="This place was already changed"):
        accept(review, other.id, other.suggestions[0], BY)


def test_two_findings_may_ask_for_the_same_edit():
    one, other = finding("AAA001", Span(0, 5), "Darre"), finding("BBB001", Span(0, 5), "Darre")
    review = accept(review_of("Dareh road", one, other), one.id, one.suggestions[0], BY)
    review = accept(review, other.id, other.suggestions[0], BY)
    assert reviewed_text(review) == "Darre road"
    assert reviewed_text(reopen(review, one.id)) == "Darre road"


def test_an_unknown_finding_is_said_to_be_settled():
    with pytest.raises(UsageError, match="There is no finding XXX001@0-1"):
        find(REVIEW, "XXX001@0-1")
    with pytest.raises(UsageError):
        reject(REVIEW, "XXX001@0-1", BY)


def test_a_comment_is_written_changed_and_taken_away():
    key = "term@1-2"
    review = comment(REVIEW, key, "Ask the desk.", BY)
    assert (review.comments[key].text, review.comments[key].reviewer) == ("Ask the desk.", "Mina")
    review = comment(review, key, "Asked.", BY)
    assert [remark.text for remark in review.comments.values()] == ["Asked."]
    assert comment(review, key, " \n", BY) == REVIEW
