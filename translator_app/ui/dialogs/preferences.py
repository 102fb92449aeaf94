"""The preferences page: a loop over the settings' fields."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from translator_app.romanization.scheme_names import SCHEME_NAMES
from translator_app.settings import Settings
from translator_app.ui.choice import Choice

_ELSEWHERE = ("glossaries", "house", "recent")  # chosen from their own menus
_NAMES = {"reviewer": "Your name", "scheme": "House style", "theme": "Colours", "single_keys": "Single keys"}


def ask_preferences(parent: QWidget, settings: Settings) -> Settings | None:
    """Show the options; return what was chosen, or None when it was given up."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("Preferences")
    form = QFormLayout()
    editors: dict[str, QWidget] = {}
    for option in fields(Settings):
        if option.name in _ELSEWHERE:
            continue
        editor = _editor(option.name, getattr(settings, option.name), option.metadata)
        editors[option.name] = editor
        form.addRow(_NAMES[option.name], editor)
        form.addRow("", QLabel(option.metadata["help"]))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addLayout(form)
    column.addWidget(buttons)
    if not dialog.exec():
        return None
    return replace(settings, **{name: _value(editor) for name, editor in editors.items()})


def _editor(name: str, value: Any, metadata: Any) -> QWidget:  # noqa: ANN401 - a setting may be of any type
    if isinstance(value, bool):
        box = QCheckBox()
        box.setChecked(value)
        return box
    choices = (
        dict(SCHEME_NAMES) if name == "scheme" else {c: c.capitalize() for c in metadata.get("choices", ())}
    )
    if choices:
        combo = Choice(name)
        for key, words in choices.items():
            combo.addItem(words, key)
        combo.setCurrentIndex(list(choices).index(value))
        return combo
    return QLineEdit(str(value))


def _value(editor: QWidget) -> Any:  # noqa: ANN401
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QComboBox):
        return editor.currentData()
    assert isinstance(editor, QLineEdit)  # noqa: S101 - one of the three `_editor` makes
    return editor.text().strip()
