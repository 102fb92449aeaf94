"""setting: where the English of a Persian run can stand."""

import pytest

from translator_app.core.span import Span
from translator_app.terms.setting import Form, places, without_acronym
from translator_app.text.script import script_runs


def around(text, limits=None):
    run = script_runs(text)[0]
    return [(place.form, place.span.of(text)) for place in places(text, run, limits or Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Parviz Sohrabi (پرویز سهرابی) came", "Parviz Sohrabi"),
        ("Parviz Sohrabi [پرویز سهرابی] came", "Parviz Sohrabi"),
        ("Parviz Sohrabi ( پرویز سهرابی ) came", "Parviz Sohrabi"),
        ("Parviz Sohrabi (Persian: پرویز سهرابی) came", "Parviz Sohrabi"),
        ("Parviz Sohrabi (in Farsi, پرویز سهرابی) came", "Parviz Sohrabi"),
        ("Parviz Sohrabi[3] (پرویز سهرابی) came", "Parviz Sohrabi"),
        ("Parviz Sohrabi* (پرویز سهرابی) came", "Parviz Sohrabi"),
        ("Parviz Sohrabi¹ (پرویز سهرابی) came", "Parviz Sohrabi"),
        ("Parviz Sohrabi, (پرویز سهرابی) came", "Parviz Sohrabi"),
        ("“Parviz Sohrabi” («پرویز سهرابی») came", "“Parviz Sohrabi"),
        ("It rained. Parviz Sohrabi (پرویز سهرابی) came", "Parviz Sohrabi"),
        ("Heading\nParviz Sohrabi (پرویز سهرابی) came", "Parviz Sohrabi"),
    ],
)
def test_before_a_bracket_labels_and_notes_are_cut_off(text, before):
    found = around(text)
    assert {form for form, _ in found} == {Form.BRACKET}
    assert found[-1][1] == before


def test_a_name_inside_the_bracket_comes_first():
    found = around("He (Parviz Sohrabi, پرویز سهرابی) came")
    assert found[0] == (Form.BRACKET, "Parviz Sohrabi")


def test_an_acronym_inside_the_bracket_is_no_name():
    assert around("The Bridge News Agency (BNA; خبرگزاری پل) wrote") == [
        (Form.BRACKET, "The Bridge News Agency")
    ]


def test_english_in_a_bracket_behind_is_the_inverse():
    assert (Form.INVERSE, "Parviz Sohrabi") in around("پرویز سهرابی (Parviz Sohrabi) came")


def test_without_a_bracket_both_sides_are_looked_at():
    assert around("see Parviz Sohrabi – پرویز سهرابی – surveyor. Then") == [
        (Form.BARE, "see Parviz Sohrabi"),
        (Form.BARE, "surveyor"),
    ]


def test_a_bracket_that_is_closed_before_the_run_is_none():
    assert all(form is Form.BARE for form, _ in around("Sohrabi (he) پرویز سهرابی"))


def test_nothing_outside_the_paragraph_is_looked_at():
    text = "Parviz Sohrabi\nپرویز سهرابی\nNasrin Karimi"
    assert all(not words.strip() for _, words in around(text, Span(15, 27)))


def test_the_reach_is_limited_and_cuts_no_word():
    text = "word " * 100 + "(دره)"
    found = around(text)[0][1]
    assert len(found) <= 160
    assert set(found.split()) == {"word"}


@pytest.mark.parametrize(
    ("text", "rest"),
    [("Bridge News Agency BNA", "Bridge News Agency"), ("Bridge News Agency, B.N.A", "Bridge News Agency")],
)
def test_an_acronym_at_the_end_comes_off(text, rest):
    assert without_acronym(text, Span(0, len(text))).of(text) == rest


@pytest.mark.parametrize("text", ["Parviz Sohrabi", "BNA", ""])
def test_where_there_is_no_acronym_nothing_comes_off(text):
    assert without_acronym(text, Span(0, len(text))) is None
