"""Calendar: the month to choose the article's date from, by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from translator_app.ui.icons import icon_on_accent
from translator_app.ui.theme import Theme

_ARROWS = (("prevmonth", "chevron-left", "Month before"), ("nextmonth", "chevron-right", "Month after"))


class Calendar(QCalendarWidget):
    """Days in ink alone: red means “wrong” in this program, and Iran rests on Friday."""

    def __init__(self) -> None:
        super().__init__()
        self.setGridVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setAccessibleName("The article’s date")

    def dress(self, theme: Theme) -> None:
        """Show it in these colours."""
        days = QTextCharFormat()
        days.setForeground(theme.ink)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, days)
        for name, drawing, words in _ARROWS:
            button = self.findChild(QToolButton, f"qt_calendar_{name}")
            if isinstance(button, QToolButton):
                button.setIcon(icon_on_accent(drawing, theme))
                button.setAccessibleName(words)
