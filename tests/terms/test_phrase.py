"""noun_phrase: how far back the English in front of a bracket goes."""

import pytest

from translator_app.core.span import Span
from translator_app.terms.phrase import noun_phrase


def phrase(before, persian, heads):
    found = noun_phrase(before, Span(0, len(before)), persian, heads)
    return found.of(before) if found else None


@pytest.mark.parametrize(
    ("before", "persian", "expected"),
    [
        ("He spoke of a resistance budget", "بودجه مقاومتی", "resistance budget"),
        ("he asked for the neighbour's right", "حق همسایگی", "neighbour's right"),
        ("it is a plain word", "واژه", "word"),
        ("the right of passage", "حق عبور", "right of passage"),
        ("he works for the Ministry of Roads", "وزارت راه", "Ministry of Roads"),
        ("he works for the ministry of roads", "وزارت راه", "ministry of roads"),
        ("the commander of the Bridge Guards", "فرمانده سپاه پل", "commander of the Bridge Guards"),
        ("it lies at the Dareh crossing", "گذرگاه دره", "Dareh crossing"),
        ("it was said by The Bridge Courier", "پیک پل", "Bridge Courier"),
        ("the Bridge and Road Fund", "صندوق پل و راه", "Bridge and Road Fund"),
        ("It is called “the house of the bridge”", "خانه پل", "the house of the bridge"),
        ('It is called "house of the bridge,"', "خانه پل", "house of the bridge,"),
        ("In Ilam, Bridge Courier", "پیک پل", "Bridge Courier"),
        ("When Bridge Courier", "پیک پل", "Bridge Courier"),
    ],
)
def test_the_phrase_is_as_long_as_what_it_renders(before, persian, expected, heads):
    assert phrase(before, persian, heads) == expected


@pytest.mark.parametrize("before", ["", "1361", "He came. ...", "the road 1361"])
def test_without_a_word_at_its_end_there_is_no_phrase(before, heads):
    assert phrase(before, "دره", heads) is None
