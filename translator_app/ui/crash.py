"""The crash page: what to do when the fault is ours."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

_LOG = logging.getLogger(__name__)


def install_crash_page(window: QWidget) -> None:
    """Show one page with versions and a copy button for every unexpected error; the window stays."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        _LOG.error("%s", text)
        from translator_app.ui.dialogs.about import (
            versions,
        )  # the dialog reads package records: not at the start

        box = QMessageBox(QMessageBox.Icon.Warning, "Something went wrong", _WORDS, parent=window)
        box.setDetailedText(f"{versions()}\n\n{text}")
        copy = box.addButton("Copy the report", QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(box.detailedText())

    sys.excepthook = show


_WORDS = (
    "Translator App made a mistake. Your review is saved beside the article up to the last step; "
    "please copy the report and send it to those who look after the program."
)
