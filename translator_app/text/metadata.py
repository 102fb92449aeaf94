"""find_metadata: the title, source and date an article states of itself."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from translator_app.core.article import Paragraph, Role
from translator_app.text.dateline import date_of_head, first_date
from translator_app.text.doubtful_date import settled_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_SOURCE = re.compile(r"^\W*(?:Source|Agency|Publisher)\s*:\s*(?P<name>[^\n|]{2,60})$", re.IGNORECASE)
_AGENCY = re.compile(r"^[A-Z][\w .,'’-]{1,40}\((?P<name>[A-Z][\w .-]{1,30})\)\s*[-–—]")
_PICTURE = re.compile(r"^\W*Writer['’]s picture\s*(?P<name>\S.{0,40})$", re.IGNORECASE)
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
    date = date_of_head(below_title) or date_of_head([title or ""])
    if date is None and (settled := settled_lines([*below_title, title or ""], text)):
        date = date_of_head(settled)
    return Metadata(title, _first(head, _source), date)


def _head(paragraphs: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """Return the first lines of the article and the furniture above and between them."""
    said = [index for index, paragraph in enumerate(paragraphs) if paragraph.role is not Role.CHROME]
    return paragraphs[: said[:_HEAD][-1] + 1] if said else paragraphs[:_HEAD]


def find_date(text: str) -> datetime.date | None:
    """Return the first full date in `text`, in English or in figures that leave no doubt."""
    found = first_date(text)
    return found[1] if found else None


def _first(lines: list[str], read: Callable[[str], Found | None]) -> Found | None:
    return next((found for line in lines if (found := read(line)) is not None), None)


def _source(line: str) -> str | None:
    for pattern in (_SOURCE, _AGENCY, _PICTURE):
        if match := pattern.match(line):
            return match["name"].strip()
    return None
