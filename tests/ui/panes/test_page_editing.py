"""The page's text is typed in where it stands; everything else stays on its words."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.builders import SAMPLE_TEXT, article, sample_review
from translator_app.review.result import reviewed_text, shown_span
from translator_app.review.state import Analysis, Review
from translator_app.ui.fonts import load_fonts
from translator_app.ui.review_view import ReviewView
from translator_app.ui.session import ReviewSession
from translator_app.ui.theme import theme_named


@pytest.fixture
def shown(qtbot):
    def make(review=None):
        load_fonts()
        session = ReviewSession(review or sample_review(), "Mina")
        view = ReviewView(session, theme_named("light"))
        qtbot.addWidget(view)
        view.resize(1400, 800)
        with qtbot.waitActive(view):
            view.show()
        view.grab()
        return view, session

    return make


def edit_at(view, words, offset=0):
    """Enter the mode with the caret `offset` characters into `words`."""
    view.editing.toggle()
    page = view.page.page
    number = next(n for n, block in enumerate(page.blocks) if words in block.source.of(page.reviewed))
    view.editing.open(number, 0)
    raw = view.editing.editor.toPlainText()
    caret(view, raw.index(words) + offset)


def caret(view, position):
    cursor = view.editing.editor.textCursor()
    cursor.setPosition(position)
    view.editing.editor.setTextCursor(cursor)


def type_in(view, text):
    """Send `text` as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(view.editing.editor, event)


def press(qtbot, view, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(view.editing.editor, key, modifier)


def test_f2_opens_the_paragraph_of_the_selected_term_right_over_it(shown):
    view, session = shown()
    session.select(next(mark.key for mark in session.marks if mark.latin == "ISNA"))
    view.editing.toggle()
    editor, page = view.editing.editor, view.page
    assert editor.words() == SAMPLE_TEXT.splitlines()[3]
    assert editor.toPlainText()[editor.textCursor().position() :].startswith("ISNA")
    caret(view, 0)
    left = editor.viewport().mapTo(page.viewport(), editor.cursorRect().topLeft()).x()
    assert abs(left - page.page_layout.geometry.left) <= 1
    lines = [
        block.layout().lineCount()
        for block in (editor.document().firstBlock(), page.document().findBlockByNumber(2))
    ]
    assert lines[0] == lines[1]


def test_typed_persian_and_english_go_into_the_review(shown, qtbot):
    view, session = shown()
    edit_at(view, "Two provinces")
    type_in(view, "سلام ")
    type_in(view, "and ")
    press(qtbot, view, Qt.Key.Key_Escape)
    assert reviewed_text(session.review) == "سلام and " + SAMPLE_TEXT
    assert not view.editing.is_on
    (decision,) = session.review.decisions.values()
    assert (decision.verb, decision.reviewer) == ("edited", "Mina")


def test_a_key_that_brings_persian_is_typed_inside_the_brackets(shown, qtbot):
    view, session = shown()
    edit_at(view, "ایسنا", 5)
    QApplication.sendEvent(
        view.editing.editor,
        QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "ی"),
    )
    press(qtbot, view, Qt.Key.Key_Return)
    assert "ISNA (ایسنای), Fars" in reviewed_text(session.review)


def test_what_is_typed_in_a_paragraph_is_one_step_to_undo(shown, qtbot):
    view, session = shown()
    edit_at(view, "lorries wait")
    type_in(view, "all ")
    view.editing.commit()
    type_in(view, "the ")
    view.editing.commit()
    assert "said all the lorries wait" in reviewed_text(session.review)
    press(qtbot, view, Qt.Key.Key_Escape)
    session.undo()
    assert reviewed_text(session.review) == SAMPLE_TEXT
    assert not session.review.decisions
    session.redo()
    assert "said all the lorries wait" in reviewed_text(session.review)


def test_typing_that_rests_is_put_into_the_review(shown, qtbot):
    view, session = shown()
    edit_at(view, "lorries wait")
    with qtbot.waitSignal(session.review_changed, timeout=2000):
        type_in(view, "all ")
    assert view.editing.is_on


def test_terms_stay_on_their_words_while_text_is_typed_before_and_in_them(shown, qtbot):
    view, session = shown()
    edit_at(view, "Parviz")
    type_in(view, "the great ")
    edit_at_end = view.editing.editor.toPlainText().index("Sohrabi") + len("Sohrabi")
    caret(view, edit_at_end)
    type_in(view, "zadeh")
    press(qtbot, view, Qt.Key.Key_Escape)
    term = session.review.terms[1]
    text = reviewed_text(session.review)
    assert "said the great Parviz Sohrabizadeh (" in text
    assert shown_span(session.review, term.english).of(text) == "Parviz Sohrabizadeh"
    assert shown_span(session.review, term.persian).of(text) == "پرویز سهرابی"


def test_backspace_and_arrows_step_over_the_isolates(shown, qtbot):
    view, session = shown()
    edit_at(view, "crossing (", 9)
    press(qtbot, view, Qt.Key.Key_Right)
    press(qtbot, view, Qt.Key.Key_Right)
    press(qtbot, view, Qt.Key.Key_Backspace)
    press(qtbot, view, Qt.Key.Key_Backspace)
    press(qtbot, view, Qt.Key.Key_Escape)
    assert "crossing ذرگاه دره) may" in reviewed_text(session.review)


def test_an_edit_that_comes_back_is_none(shown, qtbot):
    view, session = shown()
    before = session.review
    edit_at(view, "lorries")
    type_in(view, "x")
    view.editing.commit()
    press(qtbot, view, Qt.Key.Key_Backspace)
    press(qtbot, view, Qt.Key.Key_Escape)
    assert session.review == before


def test_pasting_keeps_the_paragraph_one_and_copying_takes_no_isolates(shown, qtbot):
    view, session = shown()
    edit_at(view, "Two provinces")
    data = QMimeData()
    data.setText("One\nand ")
    view.editing.editor.insertFromMimeData(data)
    press(qtbot, view, Qt.Key.Key_Tab)
    assert reviewed_text(session.review).startswith("One and Two provinces")
    assert view.editing.editor.words() == "Ilam, 24 June 2019"
    press(qtbot, view, Qt.Key.Key_Down)
    view.editing.editor.selectAll()
    view.editing.editor.copy()
    assert QGuiApplication.clipboard().text() == SAMPLE_TEXT.splitlines()[3]


def test_a_click_elsewhere_on_the_page_goes_on_there_and_elsewhere_ends_it(shown, qtbot):
    view, session = shown()
    edit_at(view, "lorries")
    type_in(view, "all ")
    point = next(hit.rect for hit in view.page.hits() if hit.marks[0].latin == "ISNA").center().toPoint()
    qtbot.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.editing.editor.words() == SAMPLE_TEXT.splitlines()[3]
    assert "all lorries" in reviewed_text(session.review)
    view.list.head.field.setFocus()
    qtbot.waitUntil(lambda: not view.editing.is_on)


def test_isolates_of_the_article_itself_stay(shown, qtbot):
    text = "Title\nA road (\u2068سپاه\u2069), 1361 (1982), runs there."
    view, session = shown(Review(article(text), Analysis()))
    edit_at(view, "runs")
    type_in(view, "still ")
    press(qtbot, view, Qt.Key.Key_Escape)
    assert reviewed_text(session.review) == text.replace("runs", "still runs")


def test_the_editor_follows_the_page_when_it_scrolls_or_narrows(shown, qtbot):
    view, _ = shown()
    edit_at(view, "lorries")
    at = view.editing.editor.pos()
    view.resize(1250, 300)
    view.grab()
    qtbot.waitUntil(lambda: view.editing.editor.pos() != at)
    bar = view.page.verticalScrollBar()
    before = view.editing.editor.pos().y()
    bar.setValue(bar.value() + 1)
    assert view.editing.editor.pos().y() < before
    assert view.editing.editor.pos() != QPoint(0, 0)
