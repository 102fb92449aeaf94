"""Draft: a concept as the form shows it, Persian and English wordings apart, and the way back to entries.

A line of a glossary joins one English with one Persian and carries one status. The form gives each
wording its own: the best that any of its lines has. On the way back a line has the worse of its two,
but a line whose wordings nobody touched stays exactly as it is.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from translator_app.core.errors import UsageError
from translator_app.core.kind import Kind
from translator_app.glossary.columns import COLUMNS, RowError, cells_of, entry_of_cells
from translator_app.glossary.dates import written_from, written_until
from translator_app.glossary.entry import CaseRule, Entry, Status, slug

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Sequence

_RANK = {status: rank for rank, status in enumerate(Status)}
_BREAKING = frozenset({"Cc", "Zl", "Zp"})


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who changed an entry, and when."""

    by: str
    at: datetime.date


@dataclass(frozen=True, slots=True)
class Wording:
    """One term of a concept in one script; `was` is its text in the file, empty for a new one."""

    text: str
    status: Status = Status.PREFERRED
    was: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form holds: kind and domain are the concept's, the rest belongs to the chosen line."""

    english: tuple[Wording, ...] = (Wording(""),)
    persian: tuple[Wording, ...] = (Wording(""),)
    kind: Kind = Kind.OTHER
    domain: str = ""
    language: str = "fa"
    case: CaseRule = CaseRule.SMART
    valid_from: str = ""
    valid_until: str = ""
    source: str = ""
    note: str = ""
    concept: str = ""
    confusable: str = ""


def draft_of(entries: Sequence[Entry], chosen: Entry) -> Draft:
    """Return the concept of `chosen`, whose lines in its file are `entries`, for the form."""
    return Draft(
        english=_wordings([(entry.english, entry.status) for entry in entries], chosen.english),
        persian=_wordings([(entry.persian, entry.status) for entry in entries], chosen.persian),
        kind=chosen.kind,
        domain=chosen.domain,
        language=chosen.language,
        case=chosen.case,
        valid_from=written_from(chosen.valid_from),
        valid_until=written_until(chosen.valid_until),
        source=chosen.source,
        note=chosen.note,
        concept=chosen.concept,
        confusable=" ".join(chosen.confusable),
    )


def entries_of(
    draft: Draft, before: Sequence[Entry], chosen: Entry | None, stamp: Stamp
) -> tuple[Entry, ...]:
    """Return the entries of the concept after the form was filled in; untouched ones are the same objects.

    Raises UsageError when a wording, a date or a code cannot be written to a glossary.
    """
    english, persian = _kept(draft.english, "English"), _kept(draft.persian, "Persian")
    concept = draft.concept or slug(english[0].text)
    made: list[Entry] = []
    for entry in before:
        first, second = _now(english, entry.english), _now(persian, entry.persian)
        if first is not None and second is not None:
            made.append(_rewritten(entry, first, second, draft, chosen, before))
    pattern = chosen or Entry("", "", concept, draft.kind)
    made += _new_lines(english, persian, made, _filled(pattern, draft))
    known = {id(entry) for entry in before}
    return tuple(
        _each_once(
            entry if id(entry) in known else checked(_stamped(replace(entry, concept=concept), stamp))
            for entry in made
        )
    )


def checked(entry: Entry) -> Entry:
    """Return `entry` if it can be written and read again; raises UsageError with what is wrong."""
    for name, cell in zip(COLUMNS, cells_of(entry), strict=True):
        if any(unicodedata.category(char) in _BREAKING for char in cell):
            raise UsageError(
                f"The {name} of “{entry.english}” holds a tab, a line end or a control character."
            )
    if entry.english.startswith("#"):
        raise UsageError(f"“{entry.english}” begins with #, the sign of a comment. Write it otherwise.")
    try:
        entry_of_cells(cells_of(entry), entry.origin, entry.line)
    except RowError as error:
        raise UsageError(" ".join(error.args)) from error
    return entry


def _wordings(pairs: Iterable[tuple[str, Status]], first: str) -> tuple[Wording, ...]:
    best: dict[str, Status] = {}
    for text, status in pairs:
        if text not in best or _RANK[status] < _RANK[best[text]]:
            best[text] = status
    ordered = sorted(best, key=lambda text: (_RANK[best[text]], text != first))
    return tuple(Wording(text, best[text], text) for text in ordered)


def _kept(wordings: Sequence[Wording], name: str) -> list[Wording]:
    """Return the wordings that are not empty; the empty ones are taken out of the concept."""
    kept = [replace(wording, text=" ".join(wording.text.split(" ")).strip()) for wording in wordings]
    kept = [wording for wording in kept if wording.text]
    if not kept:
        raise UsageError(f"An entry needs its {name}. Write it, or press Revert.")
    return kept


def _now(wordings: Sequence[Wording], was: str) -> Wording | None:
    return next((wording for wording in wordings if wording.was == was), None)


def _rewritten(
    entry: Entry, first: Wording, second: Wording, draft: Draft, chosen: Entry | None, before: Sequence[Entry]
) -> Entry:
    status = entry.status
    if first.status is not _best(before, "english", entry.english):
        status = first.status
    elif second.status is not _best(before, "persian", entry.persian):
        status = second.status
    pattern = chosen or entry
    domain = draft.domain.strip() if entry.domain == pattern.domain else entry.domain
    made = _filled(entry, draft) if entry is chosen else replace(entry, kind=draft.kind, domain=domain)
    made = replace(made, english=first.text, persian=second.text, status=status)
    return entry if made == entry else made


def _best(entries: Sequence[Entry], side: str, text: str) -> Status:
    found = [entry.status for entry in entries if getattr(entry, side) == text]
    return min(found, key=_RANK.__getitem__)


def _filled(entry: Entry, draft: Draft) -> Entry:
    """Return `entry` with what the form says of a line; raises UsageError for a date that is none."""
    cells = dict(zip(COLUMNS, cells_of(replace(entry, english=entry.english or "x")), strict=True))
    cells |= {
        "language": draft.language.strip(), "case": draft.case.value, "note": draft.note.strip(),
        "source": draft.source.strip(), "from": draft.valid_from.strip(), "until": draft.valid_until.strip(),
        "kind": draft.kind.value, "domain": draft.domain.strip(),
        "persian": entry.persian or "x", "confusable": draft.confusable.strip(),
    }  # fmt: skip
    try:
        filled = entry_of_cells([cells[name] for name in COLUMNS], entry.origin, entry.line)
    except RowError as error:
        raise UsageError(" ".join(error.args)) from error
    return replace(filled, english=entry.english, persian=entry.persian)


def _new_lines(
    english: Sequence[Wording], persian: Sequence[Wording], made: Sequence[Entry], pattern: Entry
) -> list[Entry]:
    """Return a line for each wording that has none yet, beside the first wording of the other script."""
    lines = []
    plain = replace(pattern, note="") if made else pattern
    has_english, has_persian = {e.english for e in made}, {e.persian for e in made}
    for wording in english:
        if wording.text not in has_english:
            lines.append(_line(plain, wording, persian[0]))
            has_persian.add(persian[0].text)
    return [*lines, *(_line(plain, english[0], one) for one in persian if one.text not in has_persian)]


def _line(pattern: Entry, first: Wording, second: Wording) -> Entry:
    status = max(first.status, second.status, key=_RANK.__getitem__)
    return replace(pattern, english=first.text, persian=second.text, status=status, line=0)


def _stamped(entry: Entry, stamp: Stamp) -> Entry:
    return replace(entry, changed=stamp.at.isoformat(), by=stamp.by)


def _each_once(entries: Iterable[Entry]) -> list[Entry]:
    """Drop a line that says the same as an earlier one about the same dates."""
    found: dict[tuple[object, ...], Entry] = {}
    for entry in entries:
        key = (entry.english, entry.persian, entry.language, entry.valid_from, entry.valid_until)
        found.setdefault(key, entry)
    return list(found.values())
