"""Finding: what a rule reports has an identity and edits that mend it."""

from dataclasses import replace

from tests.builders import finding
from translator_app.core.edit import Edit
from translator_app.core.finding import Suggestion, put
from translator_app.core.span import Span


def test_the_same_rule_at_the_same_place_is_the_same_finding():
    one = finding("TXT001", Span(4, 5), "a")
    assert one.id == replace(one, message="Other words.", suggestions=()).id == "TXT001@4-5"


def test_another_rule_or_place_is_another_finding():
    ids = {
        finding("TXT001", Span(4, 5)).id,
        finding("TXT002", Span(4, 5)).id,
        finding("TXT001", Span(4, 6)).id,
    }
    assert len(ids) == 3


def test_each_text_becomes_one_suggestion_at_the_place():
    found = put(Span(1, 3), "x", "", note="hazm")
    assert found == (
        Suggestion("x", (Edit(Span(1, 3), "x"),), "hazm"),
        Suggestion("", (Edit(Span(1, 3), ""),), "hazm"),
    )


def test_here_only_leaves_later_places_alone():
    here, later = Edit(Span(0, 1), "x"), Edit(Span(5, 6), "x")
    assert Suggestion("x", (here, later), "n").here_only() == Suggestion("x", (here,), "n")
    assert Suggestion("read on").here_only() == Suggestion("read on")
