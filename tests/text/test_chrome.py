"""find_roles: the article is told from the page around it."""

import re
import time

import pytest

from translator_app.core.article import Role
from translator_app.core.span import Span
from translator_app.text.chrome import find_roles

STORY = (
    "The road to the Dareh crossing (گذرگاه دره) may close for a week in July, the province said on Monday.",
    "Parviz Sohrabi (پرویز سهرابی), who looks after it, asked hauliers to wait until the bridge is mended.",
)
CHROME, TITLE, HEADING, BODY = Role.CHROME, Role.TITLE, Role.HEADING, Role.BODY


def lines_of(text):
    return [Span(*match.span()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]


def roles(*lines):
    text = "\n\n".join(lines)
    return list(find_roles(text, lines_of(text)))


def test_an_empty_page_has_no_roles():
    assert find_roles("", []) == ()


def test_a_bare_article_has_a_title_and_a_body():
    assert roles("Two provinces share one bridge", *STORY) == [TITLE, BODY, BODY]


def test_a_text_without_a_title_is_all_body():
    assert roles(*STORY) == [BODY, BODY]


@pytest.mark.parametrize(
    "line",
    [
        "Home | News | World | Contact us",
        "Home   Politics   Sport   Search",
        "Home › News › World",
        "Menu",
        "top of page",
        "Share this article",
        "  • Subscribe",
        "1,204 views",
        "0 comments",
        "5 min read",
        "2.1k views  14 comments",
        "128 views0 comments",
        "Writer's pictureNasrin Karimi",
        "Writer’s picture Nasrin Karimi",
        "© 2019 The Bridge Courier",
        "Copyright 2019 The Bridge Courier. No part may be used.",
        "We use cookies to make this page better.",
        "This website uses cookies.",
        "All rights reserved.",
    ],
)
def test_furniture_is_furniture_wherever_it_stands(line):
    assert roles(line, "Two provinces share one bridge", *STORY) == [CHROME, TITLE, BODY, BODY]
    assert roles("Two provinces share one bridge", STORY[0], line, STORY[1]) == [TITLE, BODY, CHROME, BODY]


@pytest.mark.parametrize(
    "line",
    [
        "Name\tPersian\tRole",
        "Parviz Sohrabi\tپرویز سهرابی\tsurveyor",
        "| Parviz Sohrabi | پرویز سهرابی | surveyor |",
        "Dareh, Pol, Rah and Gardaneh",
        "Copyrighted songs were sung.",
        "12 viewers wrote to the newspaper about it.",
        "3 comments reached the court by noon on Monday.",
        "Tehran / Ilam: a bridge, a road, a river.",
        "News of the bridge spread.",
        "Sharestan and its people.",
    ],
)
def test_tables_and_sentences_are_no_furniture(line):
    assert roles("Two provinces share one bridge", STORY[0], line, STORY[1])[2] is not CHROME


def test_the_list_of_other_articles_at_the_end_is_folded():
    page = roles(
        "Two provinces share one bridge",
        *STORY,
        "Related articles",
        "A river changes its bed",
        "Who owns the pass?",
    )
    assert page[:3] == [TITLE, BODY, BODY]
    assert page[3] is CHROME


@pytest.mark.parametrize(
    "heading", ["Related", "Related:", "More from the province", "See also:", "Most read"]
)
def test_short_lines_under_a_closing_heading_are_folded(heading):
    page = roles(
        "Two provinces share one bridge", *STORY, heading, "A river changes its bed", "The pass in winter"
    )
    assert page == [TITLE, BODY, BODY, CHROME, CHROME, CHROME]


def test_two_closing_lists_are_folded_together():
    page = roles("A bridge", *STORY, *STORY, "Related:", "A river", "More:", "The pass in winter")
    assert page == [TITLE, *[BODY] * 4, *[CHROME] * 4]


def test_a_story_that_goes_on_behind_such_a_heading_stays():
    page = roles("Two provinces share one bridge", STORY[0], "More aid for the hauliers", STORY[1])
    assert page == [TITLE, BODY, HEADING, BODY]


def test_a_heading_stands_over_a_longer_paragraph():
    page = roles("Two provinces share one bridge", STORY[0], "Hauliers Must Wait", STORY[1])
    assert page == [TITLE, BODY, HEADING, BODY]


@pytest.mark.parametrize("line", ["Sohrabi said so.", "and then it rained", "Dareh (دره)", "He asked:"])
def test_a_short_sentence_is_no_heading(line):
    assert roles("Two provinces share one bridge", STORY[0], line, STORY[1])[2] is BODY


def test_a_whole_page_falls_into_its_parts():
    page = roles(
        "top of page", "Home | News | World", "Two provinces share one bridge", "Writer's pictureN. Karimi",
        "Nasrin Karimi, 24 June 2019", "3 min read", *STORY, "12 views0 comments", "Recent Posts", "See All",
        "A river changes its bed", "bottom of page",
    )  # fmt: skip
    assert page == [CHROME, CHROME, TITLE, CHROME, BODY, CHROME, BODY, BODY, *[CHROME] * 5]


@pytest.mark.parametrize(
    "line",
    [
        "1" + " " * 50_000 + "x",
        "a" + "\t" * 50_000 + "x",
        "1 view " * 8_000 + "z",
        "a | " * 12_000,
        "1," * 25_000,
    ],
)
def test_a_long_line_costs_no_more_than_its_length(line):
    start = time.perf_counter()
    roles(line)
    assert time.perf_counter() - start < 2


def test_many_closing_headings_cost_no_more_than_their_number():
    start = time.perf_counter()
    roles(*["Related"] * 10_000)
    assert time.perf_counter() - start < 2
