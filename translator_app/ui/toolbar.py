"""ToolBar: the actions used all the time, and the three settings every verdict depends on."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from PySide6.QtCore import QDate, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from translator_app.romanization.scheme_names import SCHEME_NAMES
from translator_app.ui.actions import SPECS
from translator_app.ui.calendar import Calendar
from translator_app.ui.dates import gregorian, iranian
from translator_app.ui.fonts import sans
from translator_app.ui.icons import icon
from translator_app.ui.theme import Theme

_ICONS = {spec.name: spec.icon for spec in SPECS if spec.icon}
_LEFT = (("open", "Open"), ("save", "Save"), ("export", "Export"))
_PLAIN = ("undo", "redo")
_RIGHT = ("invisibles", "list", "inspector", "theme")


class ToolBar(QToolBar):
    """`date_chosen(date | None)`, `scheme_chosen(str)`, `find_asked(str)` follow what the user picks."""

    date_chosen = Signal(object)
    scheme_chosen = Signal(str)
    find_asked = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Tools", parent)
        self.setObjectName("tools")
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(16, 16))
        self.setFixedHeight(40)
        self._wide: dict[QToolButton, str] = {}
        self._buttons: dict[str, QToolButton] = {}
        for name, words in _LEFT:
            self._add(actions[name], name, words)
        self.addSeparator()
        for name in _PLAIN:
            self._add(actions[name], name, "")
        self.addSeparator()
        self.date = self._menu_button("The article’s date, in both calendars")
        self.scheme = self._menu_button("The house’s romanization scheme")
        self.glossaries = self._menu_button("The glossaries in use, the first one winning")
        self._add_calendar()
        self._add_schemes()
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(room)
        for name in _RIGHT:
            self._add(actions[name], name, "")
        self.field = QLineEdit()
        self.field.setPlaceholderText("Find")
        self.field.setAccessibleName("Find in the article, in either script")
        self.field.setFixedWidth(180)
        self.field.setClearButtonEnabled(True)
        self.field.returnPressed.connect(lambda: self.find_asked.emit(self.field.text()))
        self._lens = self.field.addAction(icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        self.addWidget(self.field)
        self.set_theme(theme)

    def _add(self, action: QAction, name: str, words: str) -> None:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFont(sans(9.5))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if words:
            action.setIconText(f" {words}")
            self._wide[button] = words
        self._buttons[name] = button
        self.addWidget(button)

    def _menu_button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setFont(sans(9.5))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setMenu(QMenu(button))
        self.addWidget(button)
        return button

    def _add_calendar(self) -> None:
        self._calendar = Calendar()
        for chosen in (self._calendar.clicked, self._calendar.activated):  # by mouse, by Enter
            chosen.connect(lambda day: self._choose_date(day.toPython()))
        none = QPushButton("No date: titles are not judged")
        none.clicked.connect(lambda: self._choose_date(None))
        box = QWidget()
        column = QVBoxLayout(box)
        column.addWidget(self._calendar)
        column.addWidget(none)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(box)
        self.date.menu().addAction(holder)
        self.date.menu().aboutToShow.connect(self._show_calendar)

    def _show_calendar(self) -> None:
        self._calendar.dress(self._theme)
        QTimer.singleShot(0, self._calendar, self._calendar.setFocus)  # so that arrows move the day

    def _choose_date(self, date: datetime.date | None) -> None:
        self.date.menu().close()
        self.date_chosen.emit(date)

    def _add_schemes(self) -> None:
        group = QActionGroup(self)
        self._scheme_actions = {}
        for scheme, words in SCHEME_NAMES.items():
            action = self.scheme.menu().addAction(words)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, name=scheme: self.scheme_chosen.emit(name))
            self._scheme_actions[scheme] = action

    def show_settings(self, date: datetime.date | None, scheme: str, glossaries: str) -> None:
        """Show the three settings the verdicts on screen depend on."""
        self._words = (date, scheme, glossaries)
        self._scheme_actions[scheme].setChecked(True)
        if date:
            self._calendar.setSelectedDate(QDate(date.year, date.month, date.day))
        self._write()

    def set_narrow(self, narrow: bool) -> None:
        """Leave words out where there is little room."""
        self._narrow = narrow
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for button in self._wide:
            button.setToolButtonStyle(style)
        self.field.setFixedWidth(110 if narrow else 180)
        self._write()

    _words: tuple[datetime.date | None, str, str] = (None, "press", "")
    _narrow = False

    def _write(self) -> None:
        date, scheme, glossaries = self._words
        both = f"{gregorian(date)}   {iranian(date)}" if date and not self._narrow else ""
        self.date.setText(
            " " + (both or (gregorian(date) if date else "Set the date"))
        )  # apart from the icon
        self.scheme.setText(SCHEME_NAMES[scheme] if self._narrow else f"House style   {SCHEME_NAMES[scheme]}")
        self.glossaries.setText(f" {glossaries}")

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in these colours."""
        self._theme = theme
        names = {**_ICONS, "theme": "sun" if theme.is_dark else "moon"}
        for name, button in self._buttons.items():
            button.defaultAction().setIcon(icon(names[name], theme))
        self._lens.setIcon(icon("search", theme))
        self.date.setIcon(icon("calendar", theme))
        self.glossaries.setIcon(icon("book-open", theme))
