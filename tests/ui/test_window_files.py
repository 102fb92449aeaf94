"""The export dialog offers every form, and writes the one that was chosen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from translator_app.formats.writing import WRITABLE
from translator_app.ui import window_files

TEXT = "A road\n\nThe plan by Koumars Varjavandi (کیومرث ورجاوندی ) lay on the table."


@pytest.fixture
def exported(open_text, monkeypatch):
    """Export with this filter and name (None: as suggested); return what the desk is asked to write."""
    window = open_text(TEXT)
    asked = []
    monkeypatch.setattr(window.desk, "export", lambda path, layout: asked.append((path.name, layout)))

    def export(chosen, name=None):
        def answer(_window, _title, suggested, _filters):
            return (suggested if name is None else str(Path(suggested).with_name(name))), chosen

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        window_files.export(window)
        return asked[-1]

    return export


def test_every_form_that_can_be_written_is_offered():
    assert {ending for _, ending in window_files.EXPORTS.values()} == {f".{form}" for form in WRITABLE}


def test_the_chosen_form_wins_over_the_suggested_name(exported):
    assert exported("Terms for Excel (*.xlsx)") == ("road-reviewed.xlsx", "terms")
    assert exported("Word document (*.docx)") == ("road-reviewed.docx", "article")


def test_a_typed_ending_wins_over_the_chosen_form(exported):
    assert exported("Word document (*.docx)", "mine.pdf") == ("mine.pdf", None)
    assert exported("Bilingual table as PDF (*.pdf)", "mine.pdf") == ("mine.pdf", "bilingual")
    assert exported("Terms as termbase (*.tbx)", "version 1.2") == ("version 1.2.tbx", "terms")
