"""find_dates: the dates of all three calendars in a text, and how one is written anew."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.span import Cover, Span
from translator_app.text.calendars import Calendar, Day
from translator_app.text.digits import PERSIAN, in_set, sets_of, western
from translator_app.text.month_names import MONTHS, WRITTEN_LATIN, WRITTEN_PERSIAN
from translator_app.text.script import has_script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.text.fold import Folded

_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
_DAY_FIRST = re.compile(
    rf"(?<![\w/.,-])(?P<day>\d{{1,2}})(?:st|nd|rd|th|م|ام)?(?: of)? ?(?P<month>{_MONTH})"
    r"(?: ?ماه)?(?: ?سال)?,? ?(?P<year>\d{4})?(?![\w-])"
)
_MONTH_FIRST = re.compile(
    rf"(?<!\w)(?P<month>{_MONTH})(?: ?ماه)?(?: ?سال)? (?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? )?"
    r"(?P<year>\d{4})(?![\w-])"
)
_NUMBERS = re.compile(
    r"(?<![\w/.-])(?P<year>\d{4})(?P<sign>[/.-])(?P<month>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?![\w/-])"
)
_NUMBERS_BACK = re.compile(
    r"(?<![\w/.-])(?P<day>\d{1,2})(?P<sign>[/.-])(?P<month>\d{1,2})(?P=sign)(?P<year>1[234]\d\d)(?![\w/-])"
)
_BRACKETED = re.compile(
    rf"(?<![\w/.,-])(?P<all1>(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month1>{_MONTH}),?"
    r"(?: (?P<year1>\d{4}))?)"
    rf" \((?P<all2>(?P<day2>\d{{1,2}})م? (?P<month2>{_MONTH})(?: ?ماه)?(?: (?P<year2>\d{{4}}))?)(?=\))"
)
_YEAR = re.compile(r"(?<![\w/.,-])(?P<year>1[2-9]\d\d|20\d\d)(?![\w/,.]\d|\w)")
_LUNAR_SIGN = re.compile(r"\s{0,2}(?:ه\.? ?ق|ق\b|قمری|هجری قمری|a\.?h\.?\b|lunar|hijri)")
_OLDEST_GREGORIAN = 1700
_NEWEST_OWN = 1500  # years of the two Hijri calendars stand below


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and its place in the text; `form` is the pattern it is written in."""

    span: Span
    when: Day
    form: str


def find_dates(folded: Folded, *, years: bool = False) -> list[FoundDate]:
    """Return the dates of the text behind `folded`, in order; with `years`, lone years too."""
    found: list[FoundDate] = []
    for form, pattern in _FORMS:
        taken = Cover(one.span for one in found)  # by other forms: the places of one never touch
        for match in pattern.finditer(folded.text):
            when = _day(match, folded.text)
            span = folded.to_source(Span(*match.span()))
            if when and not taken.covers(span):
                found.append(FoundDate(span, when, form))
    if years:
        taken = Cover(one.span for one in found)
        found += [one for one in _years(folded) if not taken.covers(one.span)]
    return sorted(found, key=lambda each: each.span)


_FORMS = (
    ("numbers", _NUMBERS),
    ("numbers back", _NUMBERS_BACK),
    ("day first", _DAY_FIRST),
    ("month first", _MONTH_FIRST),
)


def find_same(folded: Folded) -> list[tuple[FoundDate, FoundDate]]:
    """Return dates of one calendar that stand in English and, in a bracket behind, in Persian.

    Years may lack on both sides; the year of such a date is 0.
    """
    pairs = []
    for match in _BRACKETED.finditer(folded.text):
        sides = [
            FoundDate(
                folded.to_source(Span(*match.span(f"all{n}"))),
                Day(MONTHS[match[f"month{n}"]][0], int(match[f"year{n}"] or 0), month, int(match[f"day{n}"])),
                "day first",
            )
            for n in "12"
            for month in (MONTHS[match[f"month{n}"]][1],)
        ]
        one, other = sides
        both = bool(one.when.year) == bool(other.when.year)
        if both and one.when.calendar is other.when.calendar and has_script(match["month2"]):
            pairs.append((one, other))
    return pairs


def _day(match: re.Match[str], text: str) -> Day | None:
    year = match["year"]
    if year is None:
        return None
    day = int(match["day"]) if match["day"] else None
    if not match["month"].isdecimal():
        calendar, month = MONTHS[match["month"]]
        fits = (int(year) < _NEWEST_OWN) == (calendar is not Calendar.GREGORIAN)
        return Day(calendar, int(year), month, day) if fits else None
    found = _calendar(int(year), text[match.end() : match.end() + 14])
    return Day(found, int(year), int(match["month"]), day) if found else None


def _calendar(year: int, after: str) -> Calendar | None:
    if year >= _OLDEST_GREGORIAN:
        return Calendar.GREGORIAN
    if year >= _NEWEST_OWN:
        return None
    return Calendar.LUNAR if _LUNAR_SIGN.match(after) else Calendar.IRANIAN


def _years(folded: Folded) -> Iterator[FoundDate]:
    for match in _YEAR.finditer(folded.text):
        calendar = _calendar(int(match["year"]), folded.text[match.end() : match.end() + 14])
        if calendar:
            yield FoundDate(
                folded.to_source(Span(*match.span())), Day(calendar, int(match["year"])), "year"
            )  # fmt: skip


def written(when: Day, like: str, form: str) -> str:
    """Write `when` as the date `like`, of that form, is written: its script, figures and order."""
    persian = has_script(like) or PERSIAN in sets_of(like)
    if form == "year":
        said = str(when.year)
    elif form.startswith("numbers"):
        sign = next(char for char in western(like) if char in "/.-")
        wide = all(len(part) > 1 for part in western(like).split(sign))
        parts = [str(when.year), *(f"{n:02d}" if wide else str(n) for n in (when.month, when.day))]
        said = sign.join(reversed(parts) if form.endswith("back") else parts)
    else:
        said = _with_name(when, like, form, persian=persian)
    return in_set(said, PERSIAN) if PERSIAN in sets_of(like) else said


def _with_name(when: Day, like: str, form: str, *, persian: bool) -> str:
    names = (WRITTEN_PERSIAN if persian else WRITTEN_LATIN)[when.calendar]
    month = names[(when.month or 1) - 1]
    if when.day is None:
        return f"{month} {when.year}"
    if not when.year:
        return f"{when.day} {month}"
    comma = "," if "," in like else ""
    if form == "month first":
        return f"{month} {when.day}{comma} {when.year}"
    return f"{when.day} {month}{comma} {when.year}"
