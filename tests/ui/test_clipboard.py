"""What was copied stays on the clipboard while the program ends."""

import os
import subprocess
import sys

import pytest

COPY = """
from PySide6.QtWidgets import QApplication
from tests.builders import sample_review
from translator_app.ui.fonts import load_fonts
from translator_app.ui.panes.page_column import PageColumn
from translator_app.ui.panes.page_editor import PageEditor
from translator_app.ui.panes.page_text import page_text

app = QApplication([])
load_fonts()
page = page_text(sample_review())
{make}
pane.selectAll()
pane.copy()
assert "Sohrabi" in app.clipboard().text(), app.clipboard().text()
"""


@pytest.mark.parametrize(
    "make",
    [
        "pane = PageEditor(None)\npane.setPlainText(page.text)",
        "pane = PageColumn()\npane.page = page\npane.setPlainText(page.text)",
    ],
    ids=["editor", "page"],
)
def test_the_program_ends_in_order_after_copying(make):
    script, environment = COPY.format(make=make), os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode()) == (0, "")
