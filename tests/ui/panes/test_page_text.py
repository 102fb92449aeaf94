"""The display copy shows the reviewed article in order, and knows the way back to it."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import article, place, sample_review
from translator_app.core.article import Article, Paragraph, Role
from translator_app.core.edit import Edit
from translator_app.core.finding import Finding, Suggestion
from translator_app.core.span import Span
from translator_app.review.decide import Reviewer, accept
from translator_app.review.state import Analysis, Review
from translator_app.text.bidi import without_isolates
from translator_app.ui.panes.page_blocks import BlockKind, display_piece
from translator_app.ui.panes.page_text import changed_range, page_text, title_block

FSI, PDI = "\u2068", "\u2069"
BY = Reviewer("me", datetime.datetime(2019, 6, 24, tzinfo=datetime.UTC))


def chrome_review():
    text = "top of page\r\nMenu\r\n\r\nA title\r\n\r\nWords (واژه) here.\r\n"
    roles = {"top of page": Role.CHROME, "Menu": Role.CHROME, "A title": Role.TITLE}
    lines = ["top of page", "Menu", "A title", "Words (واژه) here."]
    paragraphs = tuple(Paragraph(place(text, line), roles.get(line, Role.BODY)) for line in lines)
    return Review(Article(text, paragraphs), Analysis())


def shown_words(page, places):
    return [without_isolates(page.blocks[p.block].text[p.start : p.end]) for p in places]


def test_blank_lines_are_no_blocks_and_persian_stands_in_isolates():
    page = page_text(sample_review())
    assert len(page.blocks) == 5
    assert f"({FSI}گذرگاه دره{PDI})" in page.text
    assert all(block.text.strip() for block in page.blocks)


def test_every_mark_is_found_again_by_its_words():
    review = sample_review()
    page = page_text(review)
    for term in review.terms:
        for span in (term.english, term.persian, *term.mentions):
            assert shown_words(page, page.places(span)) == [span.of(review.article.text)]


def test_an_accepted_change_is_shown_in_its_place():
    review = sample_review()
    row = next(f for f in review.findings if f.code == "ROM001")
    review = accept(review, row.id, row.suggestions[0], BY)
    page = page_text(review)
    assert shown_words(page, page.places(row.span)) == ["Mohammad Daneshvar"]
    assert [shown_words(page, page.places_reviewed(span)) for span in page.edits.changed()] == [
        ["Mohammad Daneshvar"]
    ]


def test_words_added_at_the_end_of_a_paragraph_are_shown():
    text = "A title\nHe asked the Council\nAnd left again."
    review = Review(article(text), Analysis())
    end = place(text, "Council").end
    added = Finding(
        "TRM003", place(text, "Council"), "x", (Suggestion("y", (Edit(Span(end, end), " (شورا)"),)),)
    )
    review = Review(article(text), Analysis(findings=(added,)))
    page = page_text(accept(review, added.id, added.suggestions[0], BY))
    assert [without_isolates(block.text) for block in page.blocks] == [
        "A title", "He asked the Council (شورا)", "And left again.",
    ]  # fmt: skip


def test_chrome_is_folded_into_one_line_and_opens():
    review = chrome_review()
    closed, opened = page_text(review), page_text(review, {0})
    assert [b.text for b in closed.blocks[:2]] == ["2 lines of the web page folded", "A title"]
    assert [b.kind for b in opened.blocks[:3]] == [BlockKind.STRIP, BlockKind.CHROME, BlockKind.CHROME]
    menu = place(review.article.text, "Menu")
    assert closed.places(menu) == []
    assert closed.fold_at(menu) == 0
    assert opened.fold_at(menu) is None
    assert shown_words(opened, opened.places(menu)) == ["Menu"]


def test_copied_text_is_the_article_s_own():
    review = chrome_review()
    page = page_text(review)
    last = len(page.blocks) - 1
    copied = page.article_text((0, 0), (last, len(page.blocks[last].text)))
    assert copied == "A title\r\n\r\nWords (واژه) here."


def test_a_paragraph_in_persian_runs_from_right_to_left():
    piece = display_piece("این یک پاراگراف فارسی است، با نام Heydari در آن.")
    assert piece.rtl
    assert FSI not in piece.text


@pytest.mark.parametrize(
    ("text", "rtl"),
    [
        ("Expediency Council\tمجمع تشخیص مصلحت نظام جمهوری اسلامی", False),
        ("Iran\tایران", False),
        ("ایران\tIran", True),
        ("BBC: گزارشی از راه مهران و پل تازه‌ای که ساخته می‌شود", True),
    ],
)
def test_a_row_that_begins_in_english_runs_from_the_left(text, rtl):
    assert display_piece(text).rtl is rtl


def test_persian_with_its_own_punctuation_is_one_run_but_two_names_stay_two():
    assert display_piece("He read “سلام، خوبی؟ بله” aloud to them").text.count(FSI) == 1
    assert display_piece("They named کیومرث, طارق and no others there").text.count(FSI) == 2


def test_characters_that_end_a_block_in_qt_do_not_cut_a_paragraph():
    piece = display_piece("one\u2029two\x0bthree\rfour")
    assert len(piece.text) == len("one\u2029two\x0bthree\rfour")
    assert not set(piece.text) & set("\n\r\u2029\x0b")


def test_a_very_long_paragraph_is_cut_at_sentence_ends():
    text = "Title\n" + "One more sentence stands here. " * 1000
    page = page_text(Review(article(text), Analysis()))
    assert len(page.blocks) > 5
    assert all(block.text.endswith("here. ") for block in page.blocks[1:-1])
    assert "".join(block.text for block in page.blocks[1:]) == text[6:]
    assert [block.tail for block in page.blocks[1:]] == [True] * (len(page.blocks) - 2) + [False]


@given(st.text(alphabet="ab کر(،).😀\u200c", max_size=60), st.data())
def test_offsets_lead_back_to_where_they_came_from(text, data):
    review = Review(Article(text, (Paragraph(Span(0, len(text))),)), Analysis())
    block = page_text(review).blocks[0]
    at = data.draw(st.integers(0, len(text)))
    assert block.source_at(block.offset(at)) == at
    assert without_isolates(block.text[: block.offset(at)]) == text[:at]


def test_only_what_differs_is_replaced():
    closed, opened = page_text(chrome_review()).blocks, page_text(chrome_review(), {0}).blocks
    assert changed_range(closed, opened) == (0, 1, 3)
    assert changed_range(closed, closed) == (3, 3, 3)


def test_the_byline_stands_under_the_last_line_of_the_title():
    assert title_block(page_text(chrome_review()).blocks) == 1
    assert title_block(()) is None
