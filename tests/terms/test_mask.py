"""masked: what only stands between is blanked, and every place stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.terms.mask import RUN, masked
from translator_app.text.script import script_runs


def plain(text):
    return masked(text, script_runs(text))


def words(text):
    return plain(text).replace(RUN, "").replace("(", " ( ").replace(")", " ) ").split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pol (Persian: پل)", ["Pol", "(", ")"]),
        ("Pol (in Persian: «پل»)", ["Pol", "(", "«»", ")"]),
        ("Pol (Persian/Pashto: پل)", ["Pol", "(", ")"]),
        ("Pol (Southern Lurish: پل)", ["Pol", "(", ")"]),
        ("Pol (known in Persian as پل)", ["Pol", "(", ")"]),
        ("Pol[12] (پل)", ["Pol", "(", ")"]),
        ("Bridge Agency (BA) (پل)", ["Bridge", "Agency", "(", ")"]),
        ("Bridge Agency (BA; پل)", ["Bridge", "Agency", "(", ")"]),
        ("Bridge (a.k.a. B.) (پل)", ["Bridge", "(", ")"]),
        ("the *pol* _and_ <i>rah</i> پل", ["the", "pol", "and", "rah"]),
        ("a professor of Persian", ["a", "professor", "of", "Persian"]),
        ("the Persian name Pol", ["the", "Persian", "name", "Pol"]),
    ],
)
def test_labels_marks_and_acronyms_are_looked_over(text, expected):
    assert words(text) == expected


def test_a_line_end_inside_a_sentence_is_a_blank():
    text = "the old ministry that has long looked after the bridges and\nroads (راه)"
    assert "\n" not in plain(text)


@pytest.mark.parametrize(
    "text",
    ["- Pol\n- rah", "A list:\nthe pol", "a\tb\nc", "It ended here after a long while, as said.\nthen"],
)
def test_other_line_ends_stay(text):
    assert plain(text).count("\n") == text.count("\n")


@given(st.text(alphabet="aB (),[]<>*_:;\n\t|Persianپله\u200f", max_size=80))
def test_every_place_stays(text):
    assert len(plain(text)) == len(text)
