"""Words written as Markdown are shown as they are."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from translator_app.formats.markdown import escaped_line, escaped_words, markdown_table


def shown(source):
    """What a reader of the Markdown sees, if it is one paragraph and nothing else."""
    tokens = MarkdownIt("commonmark").parse(source)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert {child.type for child in tokens[1].children} <= {"text", "text_special"}
    return "".join(child.content for child in tokens[1].children)


@pytest.mark.parametrize(
    "line",
    [
        "# no heading",
        "- no list",
        "+ nor this",
        "1. April it was",
        "1979) no list",
        "> no quotation",
        "---",
        "===",
        "*one* and _two_ and `three`",
        "[a link](https://example.org) ![picture](x)",
        "[^1]: no footnote",
        "[reference]: https://example.org",
        "<b>bold</b> &amp; &#1705;",
        "back\\slash and \\*",
        "~~~",
        "snake_case and _x",
        "می\u200cشود (IRGC) [sic]",
    ],
)
def test_no_mark_is_read_as_markdown(line):
    assert shown(escaped_line(line)) == line


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1, max_size=25))
def test_any_line_is_shown_as_it_is(text):
    line = " ".join(text.split())
    if line:
        assert shown(escaped_line(line)) == line


def test_ordinary_prose_is_left_alone():
    line = "The IRGC (سپاه پاسداران), No. 5 - “here” [sic] & others: 50% at 10.30, a_b."
    assert escaped_line(line) == escaped_words(line) == line


def test_a_table_holds_bars_and_lines_in_its_cells():
    written = markdown_table(("English", "Persian"), [("a | b", "الف\nب")], persian=1)
    assert written.splitlines() == ["| English | Persian |", "| --- | ---: |", "| a \\| b | الف ب |"]
    page = MarkdownIt("commonmark").enable("table").render(written)
    assert re.findall("<td[^>]*>(.*?)</td>", page) == ["a | b", "الف ب"]
