"""row_view: a bare list of rows of one height, painted by a delegate."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QFrame, QListView, QWidget


def row_view(parent: QWidget, model: QAbstractItemModel, delegate: QAbstractItemDelegate) -> QListView:
    """Return a list of the rows of `model` inside `parent`; nothing in it is edited."""
    view = QListView(parent)
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setUniformItemSizes(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    return view
