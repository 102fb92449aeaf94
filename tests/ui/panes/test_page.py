"""The page shows the review, follows the selection, and answers mouse and keyboard."""

import datetime
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.builders import article, place, sample_review, term
from translator_app.core.article import Article, Paragraph, Role
from translator_app.core.span import Span
from translator_app.review.state import Analysis, Review
from translator_app.text.bidi import without_isolates
from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.page import PagePane
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named

LIGHT = theme_named("light")


@pytest.fixture
def shown(qtbot):
    """Make a page of a review, shown at a size."""

    def make(review=None, width=740, height=700):
        load_fonts()
        session = ReviewSession(review or sample_review(), "me")
        page = PagePane(session, LIGHT)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        page.grab()
        return page, session

    return make


def crowded(count=6):
    """Make a review with `count` terms on one line."""
    names = "Aa Bb Cc Dd Ee Ff Gg".split()[:count]
    text = (
        "Title\n" + ", ".join(f"{name} (نام{n})" for n, name in enumerate(names)) + " and so on, he said.\nx"
    )
    terms = tuple(term(n + 1, text, name, f"نام{n}") for n, name in enumerate(names))
    return Review(article(text), Analysis(terms=terms))


def long_review(paragraphs=80):
    """Make a review whose last paragraph holds its only term."""
    text = "Title\n" + "Some words stand here and go on for a line or two, as words will do. \n" * paragraphs
    text += "Golnar Kard (گلنار کرد) ends it."
    return Review(article(text), Analysis(terms=(term(1, text, "Golnar Kard", "گلنار کرد"),)))


def hit(page, words):
    return next(h for h in page.hits() if h.marks and h.marks[0].latin == words)


def click(qtbot, page, rect):
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())


def test_the_text_is_the_article_s_with_isolates(shown):
    page, session = shown()
    lines = [line for line in session.review.article.text.splitlines() if line.strip()]
    assert without_isolates(page.toPlainText()).splitlines() == lines
    assert page.isReadOnly()


def test_every_term_has_its_gloss_beside_its_line(shown):
    page, session = shown()
    glosses = [h for h in page.hits() if h.rect.left() > page.page_layout.geometry.right]
    assert [h.marks[0].gloss for h in glosses] == [mark.gloss for mark in session.marks]
    assert all(h.rect.right() <= page.viewport().width() for h in glosses)


def test_the_column_holds_no_more_than_75_characters(shown):
    page, _ = shown(width=1400)
    text = page.document().findBlockByNumber(2)
    lengths = [text.layout().lineAt(n).textLength() for n in range(text.layout().lineCount())]
    assert 45 < max(lengths) <= 79  # isolates counted


def test_lines_with_persian_stand_as_far_apart_as_others(shown):
    page, _ = shown()
    layout = page.document().findBlockByNumber(2).layout()
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    baselines = [line.y() + line.ascent() for line in lines]
    steps = {round(after - before, 3) for before, after in pairwise(baselines)}
    assert steps == {28.0}
    assert baselines[0] == int(baselines[0])


@pytest.mark.parametrize("side", ["word", "gloss"])
def test_a_click_on_word_or_gloss_selects_the_term(shown, qtbot, side):
    page, session = shown()
    hits = [h for h in page.hits() if h.marks and h.marks[0].latin == "Dareh crossing"]
    chosen = (
        max(hits, key=lambda h: h.rect.left()) if side == "gloss" else min(hits, key=lambda h: h.rect.left())
    )
    click(qtbot, page, chosen.rect)
    assert session.selection.mark == chosen.marks[0].key


def test_a_double_click_and_enter_ask_for_work_on_the_term(shown, qtbot):
    page, session = shown()
    found = hit(page, "Parviz Sohrabi")
    with qtbot.waitSignal(page.activated) as caught:
        qtbot.mouseDClick(page.viewport(), Qt.MouseButton.LeftButton, pos=found.rect.center().toPoint())
    assert caught.args == [found.marks[0].key] == [session.selection.mark]
    with qtbot.waitSignal(page.activated):
        qtbot.keyClick(page, Qt.Key.Key_Return)


def test_an_accepted_change_appears_with_a_bar_beside_it(shown):
    page, session = shown()
    mark = next(m for m in session.marks if m.latin == "Mahmoud Daneshvar")
    session.select(mark.key)
    session.accept()
    assert "Mohammad Daneshvar" in page.toPlainText()
    assert list(page.changed) == [3]
    session.undo()
    assert "Mohammad Daneshvar" not in page.toPlainText()
    assert page.changed == {}


def test_copying_gives_the_article_s_text(shown):
    page, session = shown()
    page.selectAll()
    assert page.createMimeDataFromSelection().text() == session.review.article.text.strip("\n")


def test_a_selection_far_down_is_scrolled_into_view(shown):
    page, session = shown(long_review(), height=400)
    assert page.verticalScrollBar().value() == 0
    session.select(session.marks[0].key)
    page.grab()
    word = min((h for h in page.hits() if h.marks), key=lambda h: h.rect.left())
    assert 0 < word.rect.top() < page.viewport().height()


def test_a_selection_in_the_middle_of_the_view_scrolls_nothing(shown):
    page, session = shown(long_review(), height=400)
    session.select(session.marks[0].key)
    before = page.verticalScrollBar().value()
    session.select(None)
    session.select(session.marks[0].key)
    assert page.verticalScrollBar().value() == before


def test_the_selected_term_is_spoken_of_with_verdict_and_place(shown):
    page, session = shown()
    session.select_finding(session.rows[1].key)
    said = page.accessibleDescription()
    assert said.startswith("Mahmoud Daneshvar, wrong: The letters of محمد hold no و")
    assert said.endswith("2 of 3")
    session.select(session.marks[0].key)
    assert page.accessibleDescription() == "Dareh crossing, agrees; term 1 of 8"


def chrome_review():
    text = "top of page\nMenu\nA title\nSome (واژه) words stand here.\n"
    roles = (Role.CHROME, Role.CHROME, Role.TITLE, Role.BODY)
    lines = [line for line in text.splitlines() if line]
    parts = tuple(Paragraph(place(text, line), role) for line, role in zip(lines, roles, strict=True))
    return Review(Article(text, parts), Analysis(terms=(term(1, text, None, "واژه"),)))


def test_chrome_opens_by_click_and_closes_by_enter(shown, qtbot):
    page, _ = shown(chrome_review())
    assert "Menu" not in page.toPlainText()
    strip = next(h for h in page.hits() if h.fold is not None)
    click(qtbot, page, strip.rect)
    assert "Menu" in page.toPlainText()
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert "Menu" not in page.toPlainText()


def test_a_term_in_folded_chrome_unfolds_it_when_selected(shown):
    review = chrome_review()
    menu = place(review.article.text, "Menu")
    review = replace(review, analysis=Analysis(terms=(replace(review.terms[0], english=menu),)))
    page, session = shown(review)
    session.select(session.marks[0].key)
    assert "Menu" in page.toPlainText()


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen cannot raise a menu
def test_too_many_glosses_collapse_and_open_as_a_menu(shown, qtbot):
    page, session = shown(crowded(6))
    chip = next(h for h in page.hits() if len(h.marks) > 1)
    click(qtbot, page, chip.rect)
    menu = page.findChild(QMenu)
    assert [action.data() for action in menu.actions()] == [mark.key for mark in chip.marks]
    menu.actions()[-1].trigger()
    assert session.selection.mark == chip.marks[-1].key
    menu.close()


def test_find_looks_in_both_scripts_whatever_the_letter_form(shown):
    page, _ = shown()
    assert page.find("SOHRABI") == 2
    assert page.found_at == 1
    assert page.find("SOHRABI") == 2
    assert page.found_at == 2
    assert page.find("پرويز سهرابي") == 1  # Arabic yeh
    assert page.find("nowhere") == 0
    assert page.find("") == 0
    assert page.found_at == 0


def test_showing_invisibles_changes_no_letter(shown):
    text = "Title\nA half\u200cspace, a hard\u00a0blank and a mark\u200e stand (نیم\u200cفاصله) here."
    page, _ = shown(Review(article(text), Analysis()))
    before, picture = page.toPlainText(), page.grab().toImage()
    page.show_invisibles(True)
    assert page.toPlainText() == before
    assert page.grab().toImage() != picture


def test_a_narrow_page_sets_glosses_below_their_paragraph(shown):
    page, _ = shown(width=500)
    geometry = page.page_layout.geometry
    assert geometry.under
    block, top = next((n, y) for n, y in page.visible_blocks() if n == 2)
    ties = page.scene.ties(block, block)[block]
    lines = page.document().findBlockByNumber(block).layout().lineCount()
    assert len(ties) == 5
    assert all(tie.slot.at > page.page_layout.baseline(block, lines - 1) for tie in ties)
    assert all(tie.left >= geometry.left for tie in ties)
    assert top + page.page_layout.blockBoundingRect(page.document().findBlockByNumber(block)).height() > 0


def test_characters_beyond_the_first_plane_shift_no_mark(shown):
    text = "Title\n😀😀 Golnar Kard (گلنار کرد) said so, and went home."
    page, _ = shown(Review(article(text), Analysis(terms=(term(1, text, "Golnar Kard", "گلنار کرد"),))))
    word = page.scene.words(1)[0]
    units = page.document().findBlockByNumber(1).text().encode("utf-16-le")
    assert units[word.start * 2 : word.end * 2].decode("utf-16-le") == "Golnar Kard"


def test_the_theme_changes_the_page_at_once(shown):
    page, _ = shown()
    dark = theme_named("dark")
    page.set_theme(dark)
    image = page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert image.pixelColor(page.width() // 2, page.height() - 20) == dark.page


def test_the_byline_takes_room_under_the_title_only_when_there_is_one(shown):
    plain, _ = shown()
    dated, _ = shown(replace(sample_review(), date=datetime.date(2019, 6, 24)))
    heights = [
        page.page_layout.blockBoundingRect(page.document().firstBlock()).height() for page in (plain, dated)
    ]
    assert heights[1] > heights[0] + 15
    assert plain.toPlainText() == dated.toPlainText()


def test_a_wheel_over_the_margin_scrolls_the_page(shown, qtbot):
    page, _ = shown(long_review(), height=400)
    point = QPointF(page.viewport().width() - 20, 100)
    event = QWheelEvent(
        point, page.viewport().mapToGlobal(point), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.viewport(), event)
    assert page.verticalScrollBar().value() > 0


def test_an_empty_article_is_an_empty_page(shown):
    page, _ = shown(Review(Article("", ()), Analysis()))
    assert page.toPlainText() == ""
    assert page.hits() == []
    assert page.find("x") == 0


def test_a_mark_without_room_for_words_does_no_harm(shown):
    text = "Title\nWords stand here and there, as words do."
    page, session = shown(
        Review(
            article(text), Analysis(terms=(replace(term(1, text, None, "Words"), mentions=(Span(9, 9),)),))
        )
    )
    session.select(session.marks[0].key)
    page.grab()
    assert page.hits()
