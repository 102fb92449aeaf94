"""script_runs: where Persian stands inside English, and what only looks like it."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.text.script import has_script, script_runs

MIXED = st.text(alphabet="aB. -/()[]\n\t@:ابپک\u200cً۱۲٣\u200e\u200f\u2067\u2069é،", max_size=60)


def runs(text):
    return [span.of(text) for span in script_runs(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No Persian at all.", []),
        ("Dareh (گذرگاه دره) and Fars (فارس).", ["گذرگاه دره", "فارس"]),
        ("Behrouz (بهروز قاسم\u200cزاده)", ["بهروز قاسم\u200cزاده"]),
        ("(مُحَمَّد)", ["مُحَمَّد"]),
        ("ســـلام", ["ســـلام"]),
        ("(مرکز آب-و-خاک)", ["مرکز آب-و-خاک"]),
        ("(ا.ب. سهرابی)", ["ا.ب", "سهرابی"]),
        ("(قانون ۱۳۶۱)", ["قانون ۱۳۶۱"]),
        ("in ۱۳۶۱ or ١٩٨٢", []),
        ("پل، جاده", ["پل", "جاده"]),
        ("(پل\u00a0دره)", ["پل\u00a0دره"]),
        ("پل    دره", ["پل", "دره"]),
        ("ﺳﻼﻡ", ["ﺳﻼﻡ"]),
        ("ئاسایش and پښتو", ["ئاسایش", "پښتو"]),
    ],
)
def test_a_run_holds_whole_words(text, expected):
    assert runs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "see https://example.org/دره/پل for more",
        "www.example.org/گذرگاه",
        "write to دره@example.org today",
        "the file گزارش.pdf is lost",
        "گزارش_۱.docx",
        "/fa/%D8%AF/دره",
    ],
)
def test_addresses_and_file_names_hold_no_terms(text):
    assert runs(text) == []


def test_an_address_hides_nothing_beside_it():
    assert runs("Dareh (دره) at https://example.org/دره, Pol (پل)") == ["دره", "پل"]


@pytest.mark.parametrize("text", ["Aliپfs went", "naïveآ", "cafك", "xدرهy"])
def test_damaged_encoding_inside_a_latin_word_is_no_term(text):
    assert runs(text) == []


def test_a_word_that_lost_the_blank_beside_it_is_still_one():
    assert runs("Dareh: درهthe crossing") == ["دره"]
    assert runs("the crossingدره (") == ["دره"]


@pytest.mark.parametrize("text", ["(دره\nپل)", "(دره \n  پل)", "[دره\r\nپل]", "( دره\nپل )"])
def test_a_run_goes_on_over_a_line_end_inside_a_bracket(text):
    (span,) = script_runs(text)
    assert span.of(text).split() == ["دره", "پل"]


@pytest.mark.parametrize("text", ["دره\nپل", "(دره\n\nپل)", "(دره)\n(پل)", "(دره\nپل", "(دره, \nپل)"])
def test_elsewhere_a_line_end_ends_it(text):
    assert runs(text) == ["دره", "پل"]


@pytest.mark.parametrize(
    "control", ["\u200e", "\u200f", "\u202b", "\u202c", "\u2067", "\u2069", "\u200c", "\u061c"]
)
def test_controls_at_the_edges_stay_outside(control):
    text = f"({control}دره{control}پل{control})"
    assert runs(text) == [f"دره{control}پل"]


@given(MIXED)
def test_runs_are_in_order_apart_and_hold_a_letter(text):
    found = script_runs(text)
    assert all(has_script(span.of(text)) for span in found)
    assert all(not span.of(text)[0].isspace() and not span.of(text)[-1].isspace() for span in found)
    assert all(before.end < after.start for before, after in itertools.pairwise(found))


@given(st.lists(st.sampled_from(["دره", "گذرگاه دره", "قاسم\u200cزاده"]), max_size=6))
def test_every_bracketed_run_is_found(names):
    assert runs(" ".join(f"Name ({name})" for name in names)) == names


@pytest.mark.parametrize("text", ["ا", "ﻻ", "a پ"])
def test_one_letter_is_script(text):
    assert has_script(text)


@pytest.mark.parametrize("text", ["", "abc", "۱۲۳", "،؟", "א"])
def test_digits_and_marks_are_not(text):
    assert not has_script(text)


@pytest.mark.parametrize("piece", ["(ا", "((((((ا", "ا)(\n", "ا ب\u200c", "@xا", "://ا", "ا"])
def test_the_time_grows_with_the_length(piece):
    """A quadratic search would need minutes for a megabyte."""
    text = piece * (300_000 // len(piece))
    start = time.perf_counter()
    script_runs(text)
    assert time.perf_counter() - start < 4
