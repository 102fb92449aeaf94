"""An accepted edit is made in the HTML source itself; every tag stays where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.reviews import edited
from translator_app.core.edit import Edit, apply_edits
from translator_app.core.span import Span
from translator_app.formats.html_edit import edit_source
from translator_app.formats.html_structure import read_structure
from translator_app.formats.registry import read_text


def made(source, *changes):
    review = edited(source, *changes)
    return edit_source(review.article, review.edits)


@pytest.mark.parametrize(
    ("source", "old", "new", "result"),
    [
        ("<p>Koumars said</p>", "Koumars", "Kioumars", "<p>Kioumars said</p>"),
        (
            "<p>a <b>Koumars</b> Heydari</p>",
            "Koumars Heydari",
            "Kioumars Heydari",
            "<p>a <b>Kioumars</b> Heydari</p>",
        ),
        ("<p><b>One</b> two <i>three</i></p>", "One two three", "Four", "<p><b>Four</b><i></i></p>"),
        ("<p>x (&#1705;یان&nbsp;)</p>", "\u00a0)", ")", "<p>x (&#1705;یان)</p>"),
        ("<p>(سارا\n   )</p>", "سارا )", "سارا)", "<p>(سارا)</p>"),
        ("<p>(<i>سارا </i> )</p>", "سارا )", "سارا)", "<p>(<i>سارا</i>)</p>"),
        ("<p>A &amp; B</p>", "A & B", "A < B", "<p>A &lt; B</p>"),
        (
            "<p>the <b>Council</b></p><p>x</p>",
            "Council",
            "Council (مجمع)",
            "<p>the <b>Council (مجمع)</b></p><p>x</p>",
        ),
    ],
)
def test_words_change_and_tags_stay(source, old, new, result):
    assert made(source, (old, new)) == result


def test_a_blank_at_the_end_of_a_line_has_nothing_behind_it():
    source = "<p>a b</p><p>c</p>"
    article = read_text(source, "html")
    assert edit_source(article, (Edit(Span(1, 3), " "),)) == "<p>a </p><p>c</p>"
    assert edit_source(article, (Edit(Span(3, 3), " "),)) == "<p>a b </p><p>c</p>"


def test_words_at_the_very_start_go_before_the_first():
    assert edit_source(read_text("<p>a", "html"), (Edit(Span(0, 0), "x "),)) == "<p>x a"


def test_what_is_no_readable_text_is_not_touched():
    source = "<title>Koumars</title><script>x='Koumars'</script><p title='Koumars'>Koumars"
    assert made(source, ("Koumars", "Kioumars")) == source[: -len("Koumars")] + "Kioumars"


SOURCE = "<p>One <b>two</b>\n three&amp;four <i>(سارا </i> )</p>\n<p>Five <a href='x'>six</a></p>"
TEXT = read_text(SOURCE, "html").text
PLACE = st.integers(0, len(TEXT))


@given(st.tuples(PLACE, PLACE), st.text(st.sampled_from("abس<&"), max_size=4))
def test_reading_the_edited_source_gives_the_edited_text(ends, words):
    span = Span(min(ends), max(ends))
    if "\n" in TEXT[max(0, span.start - 1) : span.end + 1]:
        return  # two paragraphs are not joined in a source
    after = edit_source(read_text(SOURCE, "html"), (Edit(span, words),))
    expected = " ".join(apply_edits(TEXT, (Edit(span, words),)).split(" "))
    assert read_structure(after).text.split() == expected.split()
    assert after.count("<b>") == after.count("</b>") == 1
