"""find_english: which words a run renders, and why."""

import pytest

from translator_app.core.span import Span
from translator_app.terms.pair import find_english


def pair(text, evidence_of, number=0):
    evidence = evidence_of(text)
    found = find_english(evidence.prepared.runs[number], Span(0, len(text)), evidence)
    return (found.span.of(text), found) if found else (None, None)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("The road is kept by Parviz Sohrabi (پرویز سهرابی), a surveyor.", "Parviz Sohrabi"),
        ("The road is kept by Parviz Sohrabi [پرویز سهرابی], a surveyor.", "Parviz Sohrabi"),
        ("Parviz Sohrabi (Persian: پرویز سهرابی) keeps the road.", "Parviz Sohrabi"),
        ("Parviz Sohrabi[3] (پرویز سهرابی) keeps the road.", "Parviz Sohrabi"),
        ("Parviz Sohrabi's (پرویز سهرابی) house stood there.", "Parviz Sohrabi"),
        ("PARVIZ SOHRABI (پرویز سهرابی) came.", "PARVIZ SOHRABI"),
        ("پرویز سهرابی (Parviz Sohrabi) keeps the road.", "Parviz Sohrabi"),
        ("In the list Parviz Sohrabi پرویز سهرابی stands first.", "Parviz Sohrabi"),
        ("Mohammad A. Sohrabi (محمد سهرابی) came.", "Mohammad A. Sohrabi"),
        ("Yesterday General Parviz Sohrabi (پرویز سهرابی) came.", "Parviz Sohrabi"),
        ("Mahmoud Sohrabi (محمد سهرابی) came.", "Mahmoud Sohrabi"),
    ],
)
def test_a_name_is_known_by_its_letters(text, english, evidence_of):
    words, found = pair(text, evidence_of)
    assert words == english
    assert found.by_letters
    assert found.why.endswith(".")


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("The Bridge News Agency (BNA; خبرگزاری پل) wrote so.", "Bridge News Agency"),
        ("He spoke of a resistance budget (بودجه مقاومتی) again.", "resistance budget"),
        ("The commander of the Bridge Guards (فرمانده سپاه پل) came.", "commander of the Bridge Guards"),
        ("It is “the house of the bridge” (خانه پل), they say.", "house of the bridge"),
    ],
)
def test_a_phrase_is_known_by_its_shape_before_a_bracket(text, english, evidence_of):
    words, found = pair(text, evidence_of)
    assert words == english
    assert not found.by_letters


def test_the_glossary_decides_where_it_knows_both_sides(evidence_of):
    words, found = pair("Reporters of the agency ISNA (ایسنا) came.", evidence_of)
    assert words == "ISNA"
    assert found.entry.persian == "ایسنا"


def test_each_of_two_in_one_sentence_has_its_own(evidence_of):
    text = "Parviz Sohrabi (پرویز سهرابی) met Nasrin Karimi (نسرین کریمی) there."
    assert [pair(text, evidence_of, number)[0] for number in (0, 1)] == ["Parviz Sohrabi", "Nasrin Karimi"]


@pytest.mark.parametrize(
    "text", ["Later it rained. (باران)", "پل دره", "The words پل دره stand there in plain sight.", "(پل)"]
)
def test_where_nothing_renders_it_nothing_is_said(text, evidence_of):
    assert pair(text, evidence_of) == (None, None)


def test_nothing_outside_the_paragraph_is_taken(evidence_of):
    text = "Parviz Sohrabi came.\n(پرویز سهرابی)"
    evidence = evidence_of(text)
    assert find_english(evidence.prepared.runs[0], Span(21, len(text)), evidence) is None
