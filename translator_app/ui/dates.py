"""Dates as the window writes them, in the Gregorian and in the Iranian calendar."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCalendar, QDate, QLocale


def gregorian(date: datetime.date) -> str:
    """Write a date as “24 June 2019”."""
    return f"{date.day} {date:%B} {date.year}"


def iranian(date: datetime.date) -> str:
    """Write a date as “3 Tir 1398”, by Qt's Jalali calendar."""
    jalali = QCalendar(QCalendar.System.Jalali)
    parts = jalali.partsFromDate(QDate(date.year, date.month, date.day))
    return f"{parts.day} {jalali.standaloneMonthName(QLocale.c(), parts.month)} {parts.year}"
