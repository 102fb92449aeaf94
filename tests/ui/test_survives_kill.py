"""kill -9 during a review: nothing decided more than a second before is lost."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from translator_app.review.result import reviewed_text
from translator_app.workflow.open import open_for_review
from translator_app.workflow.workspace import load_workspace

TEXT = """A road and its surveyor
24 June 2019

The plan by Koumars Varjavandi (کیومرث ورجاوندی ) lay on the table.
"""
# Opens the article in a real window, accepts the misspelt name, says so, and then hangs until it is killed.
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from translator_app.ui.app import build_window
from translator_app.ui.fonts import load_fonts
from translator_app.ui.preferences import Preferences
from translator_app.ui.theme import theme_named

app = QApplication([])
load_fonts()
window = build_window(Preferences(), theme_named("light"))
window.desk.ask_hazm = lambda: None

def accept(session):
    row = next(row for row in session.rows if row.finding.code == "ROM002")
    session.select_finding(row.key)
    session.accept()
    print("accepted", flush=True)

window.desk.opened.connect(lambda session: QTimer.singleShot(0, window, lambda: accept(session)))
window.show()
window.open(Path(sys.argv[1]))
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_what_was_accepted_a_second_before_is_there_again(tmp_path: Path):
    article = tmp_path / "road.txt"
    article.write_text(TEXT, encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(article)], stdout=subprocess.PIPE, text=True, env=environment
    ) as window:
        assert window.stdout is not None
        assert window.stdout.readline().strip() == "accepted"
        time.sleep(1)
        window.send_signal(signal.SIGKILL)
    saved = tmp_path / "road.txt.review.json"
    assert json.loads(saved.read_text(encoding="utf-8"))["version"] >= 1
    review = open_for_review(saved, load_workspace())
    assert "Kioumars Varjavandi" in reviewed_text(review)
    assert article.read_text(encoding="utf-8") == TEXT
    assert not list(tmp_path.glob(".*.part"))
