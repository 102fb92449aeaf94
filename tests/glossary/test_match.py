"""Terms are found as whole words in either script, however they are bent, and each place by itself."""

import datetime
import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import article, entry, glossary_of
from translator_app.glossary.english_index import path_of
from translator_app.glossary.entry import CaseRule
from translator_app.glossary.index import Glossary
from translator_app.glossary.match import find_terms
from translator_app.text.prepare import prepare


def found(text, *entries, date=None):
    """Return what is found, as the words of the text and the English of the entry."""
    prepared = prepare(article(text))
    hits = find_terms(prepared, glossary_of(entries), date)
    return [(hit.span.of(text), hit.entry.english) for hit in hits]


def said(text, *entries, date=None):
    return [words for words, _ in found(text, *entries, date=date)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the Sluice Board met", "Sluice Board"),
        ("the Sluice Board's men", "Sluice Board"),
        ("the Sluice Board’s men", "Sluice Board"),
        ("the Sluice Boards' men", "Sluice Boards"),
        ("two Sluice Boards.", "Sluice Boards"),
        ("the Sluice-Board met", "Sluice-Board"),
        ("“Sluice Board”", "Sluice Board"),
        ("Sluice\nBoard", "Sluice\nBoard"),
        ("the pro-Sluice Board party", "Sluice Board"),
        ("SLUICE BOARD MEETS AGAIN", "SLUICE BOARD"),
        ("the Slüice Board", "Slüice Board"),
    ],
)
def test_english_is_found_with_its_endings(text, words):
    assert said(text, entry("Sluice Board", "هیئت دریچه")) == [words]


@pytest.mark.parametrize(
    "text",
    ["Sluice Boarding", "the Sluice, Board", "the Sluice. Board", "Sluice\n\nBoard",
     "sluice board", "Sluices Board", "https://example.org/Sluice-Board.html", "mail me@Sluice-Board.org"],
)  # fmt: skip
def test_what_only_looks_like_a_term_is_not_found(text):
    assert said(text, entry("Sluice Board", "هیئت دریچه")) == []


@pytest.mark.parametrize("text", ["Asa'ib Dam", "Asa’ib Dam", "Asaʾib Dam", "Asaib Dam", "Asa-ib Dam"])
@pytest.mark.parametrize("term", ["Asa'ib Dam", "Asaib Dam", "Asa’ib Dam"])
def test_an_apostrophe_inside_a_word_may_be_left_out(text, term):
    assert said(text, entry(term, "سد")) == [text]


def test_an_apostrophe_does_not_end_a_word():
    assert said("Sha'bi and Sha's and the Sha", entry("Sha", "شا")) == ["Sha", "Sha"]


def test_the_number_may_change_before_of_too():
    assert said("Keepers of the Gate", entry("Keeper of the Gate", "دربان")) == ["Keepers of the Gate"]


def test_the_wording_with_the_same_number_goes_first():
    one, many = entry("Gate Force", "نیرو"), entry("Gate Forces", "نیروها")
    assert found("Gate Forces and Gate Force", one, many) == [
        ("Gate Forces", "Gate Forces"),
        ("Gate Force", "Gate Force"),
    ]


@pytest.mark.parametrize(
    ("rule", "term", "matching"),
    [
        (CaseRule.EXACT, "MIRA", {"MIRA", "MIRAs"}),
        (CaseRule.EXACT, "Mira", {"Mira"}),
        (CaseRule.SMART, "Mira", {"Mira", "MIRA"}),
        (CaseRule.SMART, "mira", {"mira", "Mira", "MIRA"}),
        (CaseRule.IGNORE, "Mira", {"mira", "Mira", "MIRA", "MIRAs", "mIRA"}),
    ],
)
def test_capitals_count_as_the_term_wants_it(rule, term, matching):
    for word in ("mira", "Mira", "MIRA", "MIRAs", "mIRA"):
        hits = said(f"they say {word} here", entry(term, "میرا", case=rule))
        assert hits == ([word] if word in matching else []), word


@pytest.mark.parametrize(
    "text",
    ["نیروی پدافند هوایی", "نيروي پدافند هوايي", "نیروی  پدافند هوایی", "نیروی‌پدافند هوایی",
     "نیرویپدافند هوایی", "نیرویِ پدافندِ هوایی", "نیـروی پدافند هوائی", "نیروی پدافند\nهوایی"],
)  # fmt: skip
def test_persian_is_found_however_it_is_joined_and_marked(text):
    assert said(f"It ({text}) met.", entry("Air Defense", "نیروی پدافند هوایی")) == [text]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("موشک‌ها", "موشک"), ("موشکهای", "موشک"), ("موشک های", "موشک"), ("سپاهیان", None), ("سپاهش", "سپاه"),
        ("خانه‌ای", "خانه"), ("خانه‌ی", "خانه"), ("نیروی", "نیرو"), ("ایرانی", None), ("سپاهی", None),
        ("روزنامه‌هایشان", "روزنامه"), ("بنادر", None), ("۱۳۶۱", None),
    ],
)  # fmt: skip
def test_persian_endings_are_told_from_other_words(text, term):
    words = ("موشک", "سپاه", "خانه", "نیرو", "ایران", "روزنامه")
    terms = [entry(f"term {number}", word) for number, word in enumerate(words)]
    hits = find_terms(prepare(article(f"({text})")), glossary_of(tuple(terms)), None)
    assert [hit.entry.persian for hit in hits] == ([term] if term else [])


def test_a_blank_inside_a_word_makes_other_words():
    assert said("(با زار)", entry("Bazaar", "بازار")) == []


def test_the_leftmost_and_longest_term_counts():
    terms = [
        entry("Gate", "در"),
        entry("Gate Board", "هیئت"),
        entry("Board Room", "اتاق"),
        entry("Old Gate", "کهنه"),
    ]
    assert said("the Old Gate Board Room", *terms) == ["Old Gate", "Board Room"]
    assert said("Gate Board Room", *terms) == ["Gate Board"]


def test_every_place_is_judged_by_itself():
    assert said("Mira met mira, then Mira", entry("Mira", "میرا", case=CaseRule.EXACT)) == ["Mira", "Mira"]


def test_the_order_of_the_glossary_decides_only_between_equals():
    terms = [
        entry("Gate", "در"),
        entry("Gate", "دروازه"),
        entry("Gate Board", "هیئت"),
        entry("Weir", "آب‌بند"),
    ]
    text = "Gate, Gate Board and Weir (دروازه)"
    expected = [(words, len(english)) for words, english in found(text, *terms)]
    for seed in range(5):
        shuffled = random.Random(seed).sample(terms, len(terms))  # noqa: S311 - a shuffle, no secret
        assert [(words, len(english)) for words, english in found(text, *shuffled)] == expected


def test_a_wording_right_at_the_date_goes_before_one_that_is_not():
    old = entry("Police", "شهربانی", valid_until=datetime.date(1991, 12, 31))
    new = entry("Police", "نیروی انتظامی", valid_from=datetime.date(1992, 1, 1))
    prepared = prepare(article("Police"))
    for date, first, second in ((datetime.date(1980, 1, 1), old, new), (datetime.date(2000, 1, 1), new, old)):
        (hit,) = find_terms(prepared, glossary_of((old, new)), date)
        assert (hit.entry, hit.also) == (first, (second,))


def test_an_empty_glossary_finds_nothing():
    assert find_terms(prepare(article("Gate")), Glossary(), None) == ()


PIECES = st.sampled_from(
    ["Gate", "gate", "Gates", "Board", "Gate-Board", "’s", "'", " ", "\n", ", ", "—", "é", "ﬁ", "در",
     "دروازه‌ها", "\u200c", "هیئت", "(", ")", "ي", "\u064b", "😀", "İ", "ß", "\u0301", "…"]
)  # fmt: skip


@given(st.lists(PIECES).map("".join))
def test_places_lie_inside_the_text_in_order_and_hold_the_letters_of_their_term(text):
    terms = (entry("Gate", "در"), entry("Gate Board", "هیئت دروازه"), entry("Board", "دروازه"))
    hits = find_terms(prepare(article(text)), glossary_of(terms), None)
    for script in (False, True):
        spans = [hit.span for hit in hits if hit.persian is script]
        assert all(first.end <= second.start for first, second in pairwise(spans))
    for hit in hits:
        assert hit.span.of(text)
        assert hit.span.of(text)[0] in ("دهه" if hit.persian else "gbGB")


def test_a_word_with_a_hyphen_is_first_what_is_written_like_it():
    terms = (entry("R300", "آر-۳۰۰"), entry("R-300", "آر ۳۰۰"))
    hits = find_terms(prepare(article("the R-300 and the R300")), glossary_of(terms), None)
    assert [hit.entry.english for hit in hits] == ["R-300", "R300"]


def test_terms_that_differ_by_a_hyphen_are_told_apart():
    terms = (entry("Amir-Weir Dam", "سد"), entry("Amirweir Dam", "سد"))
    hits = find_terms(
        prepare(article("Amir-Weir Dam, Amirweir Dam, Amir Weir Dam")), glossary_of(terms), None
    )
    assert [(hit.entry.english, len(hit.also)) for hit in hits] == [
        ("Amir-Weir Dam", 0), ("Amir-Weir Dam", 1), ("Amir-Weir Dam", 0),
    ]  # fmt: skip


def test_terms_with_the_same_check_sum_are_told_apart():
    words = ("izwagxiht", "fdftodytb")
    assert path_of(words[:1]) == path_of(words[1:])
    hits = find_terms(
        prepare(article(f"a {words[0]} and a {words[1]}")), glossary_of((entry(words[1], "و"),)), None
    )
    assert [hit.entry.english for hit in hits] == [words[1]]
