"""The preview shows a paragraph as Word, the web and a plain mail lay it out, and what is turned round."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tests.builders import article, sample_review
from translator_app.core.edit import apply_edits
from translator_app.review.state import Analysis, Review
from translator_app.text.bidi import isolates, without_isolates
from translator_app.text.script import script_runs
from translator_app.ui.fonts import load_fonts, sans
from translator_app.ui.panes.preview import PreviewPane
from translator_app.ui.panes.preview_order import out_of_order
from translator_app.ui.panes.preview_seen import looked_at, ways_of
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named

LISTS = "Title\nThe words سپاه / ارتش stand here.\nIn the year (سپاه), 12 (13), it began.\nNo more."


@pytest.fixture
def shown(qtbot):
    def make(review=None):
        load_fonts()
        pane = PreviewPane(ReviewSession(review or sample_review(), "Mina"), theme_named("light"))
        qtbot.addWidget(pane)
        pane.resize(1200, 800)
        pane.show()
        return pane

    return make


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("whose statute (اساسنامه سپاه), 1361 (1982), gives it", ["1361 (1982)"]),
        ("the word سپاه 1361 was", ["سپاه 1361"]),
        ("three: سپاه / فارس / مهر end", ["سپاه / فارس / مهر"]),
        ("Koumars (کیومرث), a man of 62", []),
        ("Fars (فارس) and Mehr (مهر)", []),
        ("no Persian, 12 (13), at all", []),
    ],
)
def test_what_a_plain_reader_turns_round_is_found_and_isolates_cure_it(qapp, text, turned):
    load_fonts()
    runs = script_runs(text)
    assert [place.of(text) for place in out_of_order(text, runs, sans(11))] == turned
    cured = isolates(runs)
    shown = apply_edits(text, cured.edits)
    assert out_of_order(shown, [cured.after(run) for run in runs], sans(11)) == ()


def test_paragraphs_with_persian_are_looked_at(qapp):
    load_fonts()
    seen = looked_at(sample_review())
    assert [bool(each.plain.places) for each in seen] == [False, True]
    (place,) = seen[1].plain.places
    assert place.of(seen[1].plain.text) == "1361 (1982)"
    assert not seen[1].isolated.places
    assert not seen[1].marked.places


def test_marks_do_not_cure_a_list_and_the_preview_says_so(qapp):
    load_fonts()
    (listed, _) = looked_at(Review(article(LISTS), Analysis()))
    ways = ways_of(listed, listed.plain.places[0])
    assert [good for _, good in ways][:3] == [True, False, True]
    assert [reading.text.count("\u2068") for reading, _ in ways] == [2, 0, 2, 0]


def test_the_first_paragraph_out_of_order_comes_first(shown):
    pane = shown()
    assert pane.head.words == "Paragraph 2 of 2; 1 place out of order in plain mail"
    assert pane.mail.badge.accessibleName() == "1 place out of order"
    assert pane.word.badge.accessibleName() == pane.web.badge.accessibleName() == "in order"
    assert "1361 (1982)" in without_isolates(pane.places.rows[0].reading.text)


def test_keys_go_from_place_to_place_and_from_paragraph_to_paragraph(shown, qtbot):
    pane = shown(Review(article(LISTS), Analysis()))
    assert pane.head.words.startswith("Paragraph 1 of 2")
    qtbot.keyClick(pane, Qt.Key.Key_J)
    assert pane.head.words.startswith("Paragraph 2 of 2")
    assert "place 2 of 2" in pane.places.badge.accessibleName()
    qtbot.keyClick(pane, Qt.Key.Key_Left)
    assert pane.head.words.startswith("Paragraph 1 of 2")
    qtbot.keyClick(pane, Qt.Key.Key_K)
    assert pane.head.words.startswith("Paragraph 2 of 2")


@pytest.mark.parametrize(("key", "isolates_", "marks"), [("1", 7, 0), ("2", 0, 7), ("X", 0, 0)])
def test_the_article_is_copied_for_a_mail_as_asked(shown, qtbot, key, isolates_, marks):
    pane = shown()
    with qtbot.waitSignal(pane.said):
        qtbot.keyClick(pane, getattr(Qt.Key, f"Key_{key}"))
    copied = QGuiApplication.clipboard().text()
    assert (copied.count("\u2068"), copied.count("\u200e")) == (isolates_, marks)


def test_escape_and_p_ask_for_the_page_again(shown, qtbot):
    pane = shown()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_P):
        with qtbot.waitSignal(pane.closed):
            qtbot.keyClick(pane, key)


def test_an_article_without_persian_says_so(shown):
    pane = shown(Review(article("Nothing here.\nAt all."), Analysis()))
    assert pane.head.words.startswith("No Persian in this article")
    assert pane.places.isHidden()
    pane.step(1)
    pane.step_place(1)


def test_it_takes_another_theme(shown):
    pane = shown()
    pane.set_theme(theme_named("dark"))
    assert pane.mail.text.reading.places
