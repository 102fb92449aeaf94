"""Where the parts of the form stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from translator_app.ui.glossary.form import EntryForm

_FOOT = 46


def lay_out_form(form: EntryForm) -> None:
    """Put title, terms, fields and history into what scrolls, the buttons below it."""
    body = QVBoxLayout(form.body)
    body.setContentsMargins(16, 12, 12, 10)
    body.setSpacing(5)
    body.addWidget(form.title)
    body.addWidget(form.about)
    body.addSpacing(4)
    for part in (form.persian, form.english, form.forms, form.fields):
        body.addWidget(part)
    body.addSpacing(8)
    body.addWidget(form.past)
    body.addStretch(1)
    form.area.setWidget(form.body)
    form.area.setWidgetResizable(True)
    form.area.setFrameShape(QFrame.Shape.NoFrame)
    form.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    form.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    foot = QWidget(form)
    foot.setFixedHeight(_FOOT)
    row = QHBoxLayout(foot)
    row.setContentsMargins(16, 0, 12, 0)
    row.setSpacing(8)
    row.addWidget(form.save)
    row.addWidget(form.revert)
    row.addStretch(1)
    row.addWidget(form.places)
    column = QVBoxLayout(form)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(form.area, 1)
    column.addWidget(form.line)
    column.addWidget(foot)
