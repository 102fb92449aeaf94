"""Plain text stays as it is; its lines become paragraphs with roles."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translator_app.core.article import Role
from translator_app.formats.plain import find_lines, read_plain

TEXT = st.text(st.sampled_from("ab \t\n\r\ufeff\u2028\u200cسی۱#"), max_size=40)


@given(TEXT)
def test_the_text_of_an_article_is_the_text_of_its_file(text):
    assert read_plain(text).text == text
    assert read_plain(text).source_text == text


@given(TEXT)
def test_the_lines_cover_all_that_is_not_blank(text):
    lines = find_lines(text)
    assert all(line.of(text).strip() and not set(line.of(text)) & set("\r\n\u2028") for line in lines)
    covered = {index for line in lines for index in range(line.start, line.end)}
    assert all(char.isspace() or char == "\ufeff" for index, char in enumerate(text) if index not in covered)


def test_a_byte_order_mark_counts_but_is_in_no_line():
    assert [(line.start, line.end) for line in find_lines("\ufeffone\r\ntwo")] == [(1, 4), (6, 9)]


def test_title_and_date_are_read_off_the_lines():
    text = "A bridge for two towns\nPublished 3 May 2020\n\nThe bridge over the river was opened on Sunday."
    article = read_plain(text)
    assert article.title == "A bridge for two towns"
    assert article.date == datetime.date(2020, 5, 3)
    assert article.paragraphs[0].role is Role.TITLE


@pytest.mark.parametrize("first", ["# The bridge", "\ufeff# The bridge"])
def test_markdown_marks_its_title_and_headings(first):
    text = f"{first}\n\nA line of text that is long enough to be one.\n\n## Later\n\nAnother line, ended."
    roles = [paragraph.role for paragraph in read_plain(text, form="md").paragraphs]
    assert roles == [Role.TITLE, Role.BODY, Role.HEADING, Role.BODY]


def test_a_marked_title_takes_the_place_of_a_guessed_one():
    text = (
        "Menu line above\n# The bridge\nA long line of text that has to stand below a title to make it one."
    )
    titles = [p.span.of(text) for p in read_plain(text, form="md").paragraphs if p.role is Role.TITLE]
    assert titles == ["# The bridge"]


def test_a_title_in_markdown_is_named_without_its_sign():
    assert (
        read_plain("# The bridge\n\nA line of text that is long enough to be one.", form="md").title
        == "The bridge"
    )
