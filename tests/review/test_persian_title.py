"""The Persian of a title is offered where the title is right and stands in English alone."""

import pytest

from tests.builders import article, place
from translator_app.review.persian_title import persian_title
from translator_app.review.state import Analysis, Review
from translator_app.titles.title import Form, Office, TitleClaim, TitleVerdict

OFFICE = Office("surveyor", "Surveyor of Roads", "ممیز راه", "roads")


def offered(text, verdict=TitleVerdict.OK, **fields):
    review = Review(article(text), Analysis((), (), (), (), (), ()))
    return persian_title(review, TitleClaim(place(text, "surveyor"), verdict, OFFICE, **fields))


def test_the_bracket_goes_right_after_the_title():
    edit = offered("The surveyor Parviz Sohrabi came.")
    assert (edit.span.start, edit.text) == (12, " (ممیز راه)")


@pytest.mark.parametrize("text", ["The surveyor (ممیز راه) came.", "The surveyor ممیز راه came."])
def test_persian_that_is_there_is_not_added(text):
    assert offered(text) is None


def test_a_title_that_is_not_certain_gets_none():
    assert offered("The surveyor came.", TitleVerdict.OUTDATED) is None
    assert offered("The surveyor came.", TitleVerdict.UNKNOWN) is None
    assert offered("who surveyor it", form=Form.VERB) is None
