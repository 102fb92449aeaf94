"""Two windows on one article: each keeps the other's decisions and says so."""

import json

import pytest

from translator_app.review.result import reviewed_text
from translator_app.ui.app import build_window
from translator_app.ui.preferences import Preferences
from translator_app.ui.theme import theme_named

TEXT = """A road and its surveyor
24 June 2019

The plan by Koumars Varjavandi (کیومرث ورجاوندی ) lay on it. Behrouz Qasemzadeh (بهروز قاسم زاده) agreed.
"""


@pytest.fixture
def two(open_text, qtbot):
    """Both windows, with the same article open and nothing decided."""
    first = open_text(TEXT)
    second = build_window(Preferences(), theme_named("light"))
    qtbot.addWidget(second)
    second.show()
    with qtbot.waitSignal(second.desk.opened, timeout=10_000):
        second.open(first.session.review.article.path)
    second.desk.advisor.ask = lambda _runs: None
    yield first, second
    second.desk.stop()


def decide(qtbot, window, code, step="accept"):
    """Take a step at the finding of `code`, and wait until it is on disk."""
    row = next(row for row in window.session.rows if row.finding.code == code)
    window.session.select_finding(row.key)
    with qtbot.waitSignal(window.desk.saver.saved, timeout=5000):
        getattr(window.session, step)()


def on_disk(window):
    return {each["code"] for each in json.loads(window.desk.saver.path.read_text("utf-8"))["decisions"]}


def test_both_windows_decisions_are_on_disk_and_the_later_one_says_so(two, qtbot):
    first, second = two
    decide(qtbot, first, "ROM002")
    assert "Another window" not in first.view.messages.text
    decide(qtbot, second, "TXT001", "reject")
    assert on_disk(second) == {"ROM002", "TXT001"}
    assert second.view.messages.text.startswith("Another window changed this review too: 1 place")
    assert "Kioumars" in reviewed_text(second.session.review)  # and it is on the page
    decide(qtbot, first, "TXT012")
    decided = {each.finding.code for each in first.session.review.decisions.values()}
    assert on_disk(first) == {"ROM002", "TXT001", "TXT012"} == decided


def test_undo_takes_back_only_what_was_decided_here(two, qtbot):
    first, second = two
    decide(qtbot, first, "ROM002")
    decide(qtbot, second, "TXT001", "reject")
    with qtbot.waitSignal(second.desk.saver.saved, timeout=5000):
        second.session.undo()
    assert on_disk(second) == {"ROM002"}
    assert not second.session.undo_stack.canUndo()


def test_a_window_that_closes_keeps_what_the_other_wrote(two, qtbot):
    first, second = two
    decide(qtbot, first, "ROM002")
    row = next(row for row in second.session.rows if row.finding.code == "TXT001")
    second.session.select_finding(row.key)
    second.session.reject()
    saver = second.desk.saver
    assert second.leave()
    codes = {each["code"] for each in json.loads(saver.path.read_text("utf-8"))["decisions"]}
    assert codes == {"ROM002", "TXT001"}
