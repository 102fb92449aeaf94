"""Dates as the window writes them, in the Gregorian and in the Iranian calendar."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCalendar, QDate



def gregorian(date: datetime.date) -> str:
    """Write a date as “24 June 2019”."""
    return f"{date.day} {date:%B} {date.year}"


def iranian(date: datetime.date) -> str:
    """Write a date as “3 Tir 1398”, by Qt's Jalali calendar."""
    parts = QCalendar(QCalendar.System.Jalali).partsFromDate(QDate(date.year, date.month, date.day))
    return f"{parts.day} {_MONTHS[parts.month - 1]} {parts.year}"
