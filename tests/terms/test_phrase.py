"""noun_phrase: how far back the phrase goes that a term renders."""

import pytest

from translator_app.core.span import Span
from translator_app.terms.meanings import meanings_of
from translator_app.terms.phrase import noun_phrase


def phrase(before, persian, workspace):
    found = noun_phrase(
        before, Span(0, len(before)), meanings_of(persian, workspace.heads), workspace.lexicon
    )
    return found.span.of(before) if found else None


@pytest.mark.parametrize(
    ("before", "persian", "expected"),
    [
        ("he works for the ministry of roads", "وزارت راه", "ministry of roads"),
        ("he works for the Ministry of Roads", "وزارت راه", "Ministry of Roads"),
        ("the Bridge and Road Fund", "صندوق پل و راه", "Bridge and Road Fund"),
        ("Parviz and the Bridge Fund", "صندوق پل", "Bridge Fund"),
        ("it was said by The Bridge Courier", "پیک پل", "Bridge Courier"),
        ("In Ilam, Bridge Courier", "پیک پل", "Bridge Courier"),
        ("When Bridge Courier", "پیک پل", "Bridge Courier"),
        ("it lies at the Dareh crossing", "گذرگاه دره", "Dareh crossing"),
        ("the right of passage", "حق عبور", "right of passage"),
        ("it is a plain word", "واژه", "word"),
        ("He spoke of a resistance budget", "بودجه مقاومتی", "resistance budget"),
        ("head of Unit 12", "یگان ۱۲", "Unit 12"),
    ],
)
def test_the_phrase_is_as_long_as_what_it_renders(before, persian, expected, workspace):
    assert phrase(before, persian, workspace) == expected


@pytest.mark.parametrize("before", ["", "1361 ", "he was the ", "and of the"])
def test_without_a_noun_at_its_end_there_is_no_phrase(before, workspace):
    assert phrase(before, "پل", workspace) is None
