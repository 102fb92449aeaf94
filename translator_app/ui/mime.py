"""plain_mime: words for the clipboard, in an object of Qt's own."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QStringListModel


def plain_mime(words: str) -> QMimeData:
    """Return `words` for the clipboard or a drag.

    A QMimeData made in Python can be destroyed only while Python runs, and the clipboard keeps the last one
    until after that. A model gives one that is all Qt's; it is emptied and filled anew.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    data.setText(words)
    return data
