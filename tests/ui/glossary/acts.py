"""What a user does in the glossary window, in one line each."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication


def shown(window):
    model = window.table.rows
    return [model.rows.entries[number].english for number in model.numbers]


def current(window):
    number = window.table.number
    return None if number is None else window.session.rows.entries[number].english


def go_to(window, english):
    rows = window.session.rows
    number = next(n for n, one in enumerate(rows.entries) if one.english == english)
    assert window.table.show_number(number)


def select_too(window, english):
    """What a click with Ctrl does to the row of an entry."""
    entries = window.session.rows.entries
    row = window.table.rows.row_of(next(n for n, one in enumerate(entries) if one.english == english))
    flags = QItemSelectionModel.SelectionFlag
    window.table.selectionModel().select(window.table.rows.index(row, 0), flags.Select | flags.Rows)


def type_into(widget, text):
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def retype(widget, text):
    widget.selectAll()
    type_into(widget, text)
    if not text:
        press(widget, Qt.Key.Key_Delete)


def press(widget, key, text="", modifiers=Qt.KeyboardModifier.NoModifier):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
