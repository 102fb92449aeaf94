"""The window as a whole: opening, deciding by keys, undo, saving, exporting, bad files."""

import datetime
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from translator_app.review.result import reviewed_text
from translator_app.ui.app import build_desk, build_window
from translator_app.ui.fonts import load_fonts
from translator_app.ui.preferences import Preferences
from translator_app.ui.theme import theme_named
from translator_app.ui.window_events import choose_date, prepare_view

TEXT = """A road and its surveyor
24 June 2019

The plan by Koumars Varjavandi (کیومرث ورجاوندی ) lay on the table. Varjavandi told ISNA so.

“A road is a promise,” said Koumars Varjavandi, and Behrouz Qasemzadeh (بهروز قاسم زاده) agreed.
"""


@pytest.fixture
def window(main_window):
    return main_window


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def opened(window, path, qtbot):
    with qtbot.waitSignal(window.desk.opened, timeout=10_000):
        window.open(path)
    window.desk.advisor.ask = lambda _runs: None  # hazm has a test of its own
    return window


def press(qtbot, window, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(window.view.page, key, modifier)


def select(window, code: str) -> None:
    row = next(row for row in window.session.rows if row.finding.code == code)
    window.session.select_finding(row.key)


def test_the_start_page_comes_first_and_review_actions_wait(window):
    assert window.stack.currentWidget() is window.start
    assert not window.actions_by_name["export"].isEnabled()
    assert window.actions_by_name["open"].isEnabled()


def test_an_article_opens_with_its_first_open_finding_selected(opened):
    assert opened.stack.currentWidget() is opened.view
    assert opened.session.selection.finding == opened.session.rows[0].key
    assert "0 of" in opened.triage.words


def test_a_accepts_everywhere_and_u_takes_it_back(opened, qtbot):
    select(opened, "ROM002")
    press(qtbot, opened, Qt.Key.Key_A)
    text = reviewed_text(opened.session.review)
    assert "Koumars" not in text
    assert text.count("Kioumars Varjavandi") == 2
    press(qtbot, opened, Qt.Key.Key_U)
    assert reviewed_text(opened.session.review) == TEXT


def test_shift_a_accepts_here_only(opened, qtbot):
    select(opened, "ROM002")
    press(qtbot, opened, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    text = reviewed_text(opened.session.review)
    assert (text.count("Koumars"), text.count("Kioumars")) == (1, 1)


def test_after_a_decision_the_next_open_finding_is_selected(opened, qtbot):
    select(opened, "TXT001")
    before = opened.session.selection.finding
    press(qtbot, opened, Qt.Key.Key_X)
    assert before in opened.session.review.decisions
    assert opened.session.selection.finding != before


def test_j_and_k_go_round_the_open_findings(opened, qtbot):
    first = opened.session.selection.finding
    press(qtbot, opened, Qt.Key.Key_J)
    second = opened.session.selection.finding
    press(qtbot, opened, Qt.Key.Key_K)
    assert first != second
    assert opened.session.selection.finding == first


def test_the_reviewer_s_own_words_are_taken(opened):
    select(opened, "ROM002")
    opened.session.reword("Kayumars Varjavandi")
    assert reviewed_text(opened.session.review).count("Kayumars Varjavandi") == 2


def test_a_comment_is_kept_and_undone(opened):
    select(opened, "ROM002")
    about = opened.session.selection.mark
    opened.session.comment("Ask the author.")
    assert opened.session.review.comments[about].text == "Ask the author."
    opened.session.undo()
    assert about not in opened.session.review.comments


def test_decisions_are_on_disk_within_a_second_without_asking(opened, path, qtbot):
    select(opened, "ROM002")
    with qtbot.waitSignal(opened.desk.saver.saved, timeout=1000):
        opened.session.accept()
    saved = json.loads((path.parent / "road.txt.review.json").read_text(encoding="utf-8"))
    assert "ROM002" in json.dumps(saved)
    assert path.read_text(encoding="utf-8") == TEXT


def test_closing_and_opening_again_brings_every_decision_back(opened, path, qtbot):
    select(opened, "ROM002")
    opened.session.accept()
    before = opened.session.review.decisions
    with qtbot.waitSignal(opened.desk.opened, timeout=10_000):
        opened.open(path)
    assert opened.session.review.decisions == before


def test_an_export_is_written_behind_the_window(opened, path, qtbot):
    out = path.with_name("out.docx")
    with qtbot.waitSignal(opened.desk.said, timeout=10_000):
        opened.desk.export(out, "article")
    assert out.read_bytes().startswith(b"PK")


@pytest.mark.parametrize("content", [None, b"", b"\x00\x01\x02\x03" * 50])
def test_a_bad_file_is_a_sentence_and_nothing_is_lost(opened, tmp_path, qtbot, content):
    bad = tmp_path / "bad.txt"
    if content is not None:
        bad.write_bytes(content)
    with qtbot.waitSignal(opened.desk.failed, timeout=10_000) as said:
        opened.desk.open(bad)
    assert "bad.txt" in said.args[0]
    assert opened.session.review.article.text == TEXT
    assert "bad.txt" in opened.view.messages.text


def test_setting_a_date_judges_titles_and_keeps_decisions(opened, qtbot):
    select(opened, "ROM002")
    opened.session.accept()
    with qtbot.waitSignal(opened.session.review_changed, timeout=10_000):
        choose_date(opened, datetime.date(2012, 1, 1))
    assert opened.session.review.date == datetime.date(2012, 1, 1)
    assert len(opened.session.review.decisions) == 1
    assert "2012" in opened.tools.date.text()


def test_a_dropped_file_is_opened(window, path, qtbot):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(window.desk.opened, timeout=10_000):
        window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))


def test_pasted_text_is_checked(window, qtbot):
    QApplication.clipboard().setText(TEXT)
    with qtbot.waitSignal(window.desk.opened, timeout=10_000):
        window.actions_by_name["paste"].trigger()
    assert window.session.review.terms


def test_opened_articles_are_remembered(opened, path, qtbot):
    qtbot.waitUntil(lambda: [row.path for row in opened.preferences.recent_rows()] == [path])


def test_light_and_dark_are_switched_and_remembered(opened):
    opened.actions_by_name["theme"].trigger()
    assert opened.theme.is_dark
    assert Preferences().settings.theme == "dark"


def test_a_narrow_window_shows_the_rail_instead_of_the_list(opened, qtbot):
    assert opened.view.list.isVisible()
    opened.resize(1024, 700)
    qtbot.waitUntil(opened.view.rail.isVisible)
    assert not opened.view.list.isVisible()


def test_letters_typed_into_a_field_are_letters(opened, qtbot):
    opened.tools.field.setFocus()
    before = opened.session.review
    qtbot.keyClick(opened.tools.field, Qt.Key.Key_A)
    assert opened.tools.field.text() == "a"
    assert opened.session.review is before


def test_every_action_has_a_handler_and_keys_are_not_used_twice(window):
    used = [key.toString() for action in window.actions_by_name.values() for key in action.shortcuts()]
    assert len(used) == len(set(used))


def test_hazm_s_advice_reaches_the_window_and_can_be_accepted(window, path, qtbot):
    """The whole way: helper process, advice, finding, accepted by the reviewer."""
    pytest.importorskip("hazm")
    with qtbot.waitSignal(window.desk.opened, timeout=10_000):
        window.open(path)
    qtbot.waitUntil(lambda: any(row.finding.code == "TXT090" for row in window.session.rows), timeout=40_000)
    select(window, "TXT090")
    window.session.accept()
    assert "بهروز قاسم‌زاده" in reviewed_text(window.session.review)


def test_the_glossary_opens_at_the_selected_term(opened, qtbot):
    row = next(row for row in opened.session.rows if row.persian == "ایسنا")
    opened.session.select_finding(row.key)
    opened.actions_by_name["entry"].trigger()
    qtbot.waitUntil(lambda: opened.glossary.window is not None and opened.glossary.window.isVisible())
    assert opened.glossary.close()


def test_the_panes_built_while_the_engine_reads_show_the_article(qtbot, path):
    load_fonts()
    preferences = Preferences()
    desk = build_desk(preferences)
    desk.open(path)
    window = build_window(preferences, theme_named("light"), desk)
    qtbot.addWidget(window)
    window.resize(1400, 900)
    window.show()
    prepare_view(window)
    prepared = window.spare
    with qtbot.waitSignal(desk.opened, timeout=10_000):
        pass
    assert window.view is prepared
    assert "A road and its surveyor" in window.view.page.toPlainText()
    assert window.session.selection.finding == window.session.rows[0].key
    assert not window.session.undo_stack.canUndo()
    desk.stop()
