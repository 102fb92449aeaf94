"""The inspector's sentences."""

import datetime

import pytest

from tests.builders import finding
from translator_app.core.edit import Edit
from translator_app.core.finding import Suggestion
from translator_app.core.kind import Kind
from translator_app.core.span import Span
from translator_app.review.items import Mark
from translator_app.review.state import Decision, Verb
from translator_app.titles.title import TitleVerdict
from translator_app.ui.panes.inspector_words import (
    BADGES,
    KIND_ICONS,
    TITLE_VERDICTS,
    date_words,
    decision_words,
    partial_date_words,
    scheme_words,
    source_words,
    suggestion_words,
)

AT = datetime.datetime(2019, 6, 24, 12, 0, tzinfo=datetime.UTC)


def decision(verb, text="", places=0, **fields):
    edits = tuple(Edit(Span(n, n + 1), text) for n in range(places))
    return Decision(finding(), verb, text, edits, fields.pop("reviewer", "Sara"), AT, **fields)


def test_nothing_that_can_be_shown_lacks_words():
    assert set(BADGES) == set(Mark)
    assert set(KIND_ICONS) == set(Kind)
    assert set(TITLE_VERDICTS) == set(TitleVerdict)


def test_a_change_says_where_and_by_whom():
    words = decision_words(decision(Verb.ACCEPTED, "Mohammad", 3))
    assert words.startswith("Changed to “Mohammad” in 3 places by Sara on 24 June 2019, ")


def test_what_was_kept_says_why():
    words = decision_words(decision(Verb.REJECTED, reason="the author insists", reviewer=""))
    assert words.startswith("Kept as it stands on 24 June 2019")
    assert words.endswith(": the author insists.")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2016-11-19", "19 November 2016"),
        ("2016-11", "November 2016"),
        ("2016", "2016"),
        ("spring", "spring"),
    ],
)
def test_a_partial_date_is_written_as_far_as_it_is_known(text, words):
    assert partial_date_words(text) == words


def test_dates_are_written_without_leading_noughts():
    assert date_words(datetime.date(2019, 6, 4)) == "4 June 2019"


@pytest.mark.parametrize(("text", "words"), [("", "Take it out"), (" ", "A single space"), ("Ali", "Ali")])
def test_a_suggestion_is_always_visible(text, words):
    assert suggestion_words(Suggestion(text)) == words


def test_schemes_that_spell_alike_are_named_together():
    assert scheme_words(("press", "ala-lc"), "press") == "Press, house, ALA-LC"
    assert scheme_words(("own",), "press") == "own"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("https://www.example.org/a?b=1", "example.org"),
        ("by decree", "by decree"),
        ("see https://example.org", "see https://example.org"),
    ],
)
def test_of_an_address_the_host_is_shown(source, words):
    assert source_words(source) == words
