"""The columns of a glossary file, and one line of it as an entry and back."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import repeat
from typing import TYPE_CHECKING, TypeVar

from translator_app.core.kind import Kind
from translator_app.glossary.dates import first_day, last_day, written_from, written_until
from translator_app.glossary.entry import CaseRule, Entry, Status, slug

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable, Iterable, Sequence

COLUMNS = (
    "english", "persian", "note", "concept", "kind", "status", "language", "case",
    "domain", "from", "until", "source", "changed", "by", "confusable",
)  # fmt: skip
OLDER = COLUMNS[:-1]  # files that name no confusable concepts, as all did before, are as good
MARK = b"\xef\xbb\xbf"  # of UTF-8, which some programs put before the first line
Value = TypeVar("Value")
_KINDS = {kind.value: kind for kind in Kind}
_STATUSES = {status.value: status for status in Status}
_CASES = {case.value: case for case in CaseRule}
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_CONCEPT = re.compile(r"[^\s#|]+")


class RowError(ValueError):
    """One line is no entry; `args` are what is wrong and what to do."""


def header_names(line: bytes) -> list[str]:
    """Return the column names if `line` is a header: a comment with tabs that names the column english."""
    if not line.startswith(b"#"):
        return []
    names = [
        name.strip().lower() for name in line.decode(errors="replace").lstrip("# ").rstrip("\r\n").split("\t")
    ]
    return names if "english" in names and len(names) > 1 else []


def cells_of(entry: Entry) -> tuple[str, ...]:
    """Return what stands in each of `COLUMNS` for `entry`."""
    return (
        entry.english, entry.persian, entry.note, entry.concept, entry.kind.value, entry.status.value,
        entry.language, entry.case.value, entry.domain, written_from(entry.valid_from),
        written_until(entry.valid_until), entry.source, entry.changed, entry.by,
        " ".join(entry.confusable),
    )  # fmt: skip


def entry_of_cells(cells: Sequence[str], origin: str, line: int) -> Entry:
    """Make an entry of the cells of all `COLUMNS`, in that order; raises RowError."""
    (
        english,
        persian,
        note,
        concept,
        kind,
        status,
        language,
        case,
        domain,
        since,
        until,
        source,
        changed,
        by,
        confusable,
    ) = cells
    if not english or not persian:
        side = "English" if not english else "Persian"
        raise RowError(f"The {side} is missing.", f"Write the {side} or delete the line.")
    valid_from, valid_until = _date(since, first_day), _date(until, last_day)
    if valid_from and valid_until and valid_from > valid_until:
        raise RowError(
            f"The validity ends ({until}) before it begins ({since}).", "Swap or correct the two dates."
        )
    if language and not _is_language(language):
        raise RowError(f"“{language}” is no language code.", "Write a code such as fa, ar or ckb.")
    return Entry(
        english, persian, _concept(concept) if concept else slug(english),
        _one_of(kind or "other", _KINDS, "kind"), note, _one_of(status or "preferred", _STATUSES, "status"),
        language or "fa", _one_of(case or "smart", _CASES, "case rule"), domain,
        valid_from, valid_until, source, changed, by, origin, line,
        tuple(map(_concept, confusable.split())),
    )  # fmt: skip


def entries_of_columns(columns: Sequence[Sequence[str]], origin: str, lines: Iterable[int]) -> list[Entry]:
    """Make the entries of faultless lines, given as their columns; several times quicker than one by one."""
    english, persian, note, concept, kind, status, language, case, domain, since, *rest = columns
    until, source, changed, by, confusable = rest
    return list(
        map(
            Entry,
            english, persian,
            [one or slug(term) for one, term in zip(concept, english, strict=True)],
            [_KINDS[one or "other"] for one in kind],
            note,
            [_STATUSES[one or "preferred"] for one in status],
            [one or "fa" for one in language],
            [_CASES[one or "smart"] for one in case],
            domain,
            [first_day(one) if one else None for one in since],
            [last_day(one) if one else None for one in until],
            source, changed, by, repeat(origin), lines,
            [tuple(one.split()) for one in confusable],
        )
    )  # fmt: skip


def faultless(columns: Sequence[Sequence[str]]) -> bool:
    """Tell whether each line of the columns is an entry; a False may be wrong, a True is not."""
    english, persian, _, concept, kind, status, language, case, _, since, until, _, _, _, confusable = columns
    names = [name for name in concept if name]
    written = "\n".join(names)
    return (
        all(map(str.strip, english)) and all(map(str.strip, persian))
        and {*kind} <= {*_KINDS, ""} and {*status} <= {*_STATUSES, ""} and {*case} <= {*_CASES, ""}
        and all(not code or _is_language(code) for code in {*language})
        and all(_is_validity(*pair) for pair in {*zip(since, until, strict=True)})
        and "#" not in written and "|" not in written and len(written.split()) == len(names)
        and not any("#" in one or "|" in one for one in {*confusable})
    )  # fmt: skip


def _is_validity(since: str, until: str) -> bool:
    try:
        first = first_day(since) if since else None
        last = last_day(until) if until else None
    except ValueError:
        return False
    return first is None or last is None or first <= last


def plain_entry(english: str, persian: str, note: str, origin: str, line: int) -> Entry:
    """Make an entry of the three columns of OmegaT's glossaries; raises RowError."""
    return entry_of_cells((english, persian, note, *("",) * (len(COLUMNS) - 3)), origin, line)


def _one_of(text: str, values: dict[str, Value], name: str) -> Value:
    value = values.get(text)
    if value is None:
        raise RowError(f"“{text}” is no {name}.", f"Write one of: {', '.join(values)}.")
    return value


def _date(text: str, read: Callable[[str], datetime.date]) -> datetime.date | None:
    if not text:
        return None
    try:
        return read(text)
    except ValueError:
        raise RowError(f"“{text}” is no date.", "Write it as 2016-11-19, 2016-11 or 2016.") from None


@lru_cache(maxsize=256)
def _is_language(code: str) -> bool:
    return _LANGUAGE.fullmatch(code) is not None


def _concept(text: str) -> str:
    if not _CONCEPT.fullmatch(text):
        raise RowError(f"“{text}” cannot name a concept.", "Use letters, digits and hyphens, without blanks.")
    return text
