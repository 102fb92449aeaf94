"""find_metadata: the title, source and date an article states of itself."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from translator_app.core.article import Paragraph, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MONTHS = "january february march april may june july august september october november december".split()
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATES = (
    re.compile(rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>\d{{4}})\b", re.IGNORECASE),
    re.compile(rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b", re.IGNORECASE),
    re.compile(r"\b(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})\b"),
)
_STATED = re.compile(r"(?:published|posted|updated|last updated|date|issued|written)\b", re.IGNORECASE)
_DATELINE = re.compile(r"^[A-Z][\w .,'’()/-]{0,60}?[-–—](?!\d)")
_SOURCE = re.compile(r"^\W*(?:Source|Agency|Publisher)\s*:\s*(?P<name>[^\n|]{2,60})$", re.IGNORECASE)
_AGENCY = re.compile(r"^[A-Z][\w .,'’-]{1,40}\((?P<name>[A-Z][\w .-]{1,30})\)\s*[-–—]")
_PICTURE = re.compile(r"^\W*Writer['’]s picture\s*(?P<name>\S.{0,40})$", re.IGNORECASE)
_SHORT = 90
_STATED_WORDS = 9  # “Published on Monday 24 June 2019 by ISNA.”; a longer sentence tells a story
_HEAD = 14
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What an article says of itself; None where it says nothing."""

    title: str | None = None
    source: str | None = None
    date: datetime.date | None = None


def find_metadata(text: str, paragraphs: Sequence[Paragraph]) -> Metadata:
    """Read title, source and date from the head of the article; a date inside the story does not count."""
    head = [paragraph.span.of(text).strip() for paragraph in _head(paragraphs)]
    title = next((p.span.of(text).strip() for p in paragraphs if p.role is Role.TITLE), None)
    below_title = [line for line in head if line != title]  # a title tells of a day; it rarely dates itself
    date = _first(below_title, _stated_date) or _first([title or ""], _stated_date)
    return Metadata(title, _first(head, _source), date)


def _head(paragraphs: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """Return the first lines of the article and the furniture above and between them."""
    said = [index for index, paragraph in enumerate(paragraphs) if paragraph.role is not Role.CHROME]
    return paragraphs[: said[:_HEAD][-1] + 1] if said else paragraphs[:_HEAD]


def find_date(text: str) -> datetime.date | None:
    """Return the first full English or ISO date in `text`."""
    matches = (match for pattern in _DATES for match in pattern.finditer(text))
    dates = ((match.start(), date) for match in matches if (date := _date(match)))
    return min(dates, default=(0, None))[1]


def _first(lines: list[str], read: Callable[[str], Found | None]) -> Found | None:
    return next((found for line in lines if (found := read(line)) is not None), None)


def _stated_date(line: str) -> datetime.date | None:
    """Read a date that dates the article: stated, alone on a short line, or in a dateline."""
    dateline = _DATELINE.match(line)
    if dateline and (date := find_date(dateline[0])):
        return date
    if _STATED.match(line) and not (line.endswith(".") and len(line.split()) > _STATED_WORDS):
        return find_date(line[:200])
    return find_date(line) if len(line) < _SHORT and not line.endswith((".", "”", '"')) else None


def _source(line: str) -> str | None:
    for pattern in (_SOURCE, _AGENCY, _PICTURE):
        if match := pattern.match(line):
            return match["name"].strip()
    return None


def _date(match: re.Match[str]) -> datetime.date | None:
    month = match["month"].lower()
    number = (
        int(month)
        if month.isdigit()
        else next(index for index, name in enumerate(_MONTHS, 1) if name.startswith(month[:3]))
    )
    try:
        return datetime.date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None  # 31 June, month 13
