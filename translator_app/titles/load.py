"""load_offices: read the folder of bodies, offices, ranks and holders."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, TypeVar

from translator_app.core.errors import DataError, reason
from translator_app.titles.offices import Offices
from translator_app.titles.partial_date import PartialDate, parse_partial
from translator_app.titles.title import Holder, Office, Organisation, Rank

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

Made = TypeVar("Made", Organisation, Office, Rank)
Table = dict[str, Any]
_KEYS = {
    "organisation": "id en fa also_en also_fa parent country confusable source",
    "office": "id en fa also_en also_fa organisation ended source",
    "rank": "id en fa also_en order source",
    "holder": "office person_en person_fa also_en rank from until seen acting note source verified",
}
_NEEDED = {"office": "id en fa organisation", "holder": "office person_en person_fa"}
_LISTS = frozenset({"also_en", "also_fa", "confusable"})
_TYPES: dict[str, type] = {"acting": bool, "verified": bool, "order": int}
_DATES = frozenset({"from", "until", "seen", "ended"})


def load_offices(folder: Path) -> Offices:
    """Read every TOML file of `folder`, in the order of their names.

    Raises DataError, which names the file and what to do, for the first thing that is wrong.
    """
    files = _files(folder)
    tables = [(path, kind, table) for path, content in files for kind, table in _tables(path, content)]
    organisations = _unique(tables, "organisation", _organisation)
    offices = _unique(tables, "office", _office)
    ranks = _unique(tables, "rank", _rank)
    holders = tuple(_holder(path, table) for path, kind, table in tables if kind == "holder")
    checked = {
        body: _date(path, date, body)
        for path, content in files
        for body, date in content.get("checked", {}).items()
    }
    found = Offices(
        organisations, offices, ranks, holders, {body: date for body, date in checked.items() if date}
    )
    _check_references(tables, found)
    return found


def _files(folder: Path) -> list[tuple[Path, Table]]:
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == ".toml")
        texts = [(path, path.read_bytes()) for path in paths]
    except OSError as error:
        what = f"The list of offices cannot be read: {reason(error)}."
        raise DataError(
            error.filename or folder, None, what, "Check the folder's name and rights."
        ) from error
    found = []
    for path, text in texts:
        try:
            found.append((path, tomllib.loads(text.decode())))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise DataError(
                path, None, f"The file is not valid TOML ({error}).", "Mend that place."
            ) from error
    return found


def _tables(path: Path, content: Table) -> Iterable[tuple[str, Table]]:
    for kind, keys in _KEYS.items():
        rows = content.get(kind, [])
        if not isinstance(rows, list):
            raise DataError(path, None, f"“{kind}” is not a list of tables.", f"Begin each with [[{kind}]].")
        for row in rows:
            _check(path, kind, row, keys.split())
            yield kind, row


def _check(path: Path, kind: str, row: Table, keys: list[str]) -> None:
    name = _name(row)
    for key in _NEEDED.get(kind, "id en fa").split():
        if not row.get(key):
            raise DataError(path, None, f"The {kind} “{name}” has no {key}.", f'Add {key} = "…".')
    for key, value in row.items():
        if key not in keys:
            continue  # a fact the program does not use yet
        if key not in _DATES and not _is_right(key, value):
            wanted = "a list of strings" if key in _LISTS else _TYPES.get(key, str).__name__
            raise DataError(
                path, None, f"{key} of the {kind} “{name}” is of the wrong type.", f"It must be {wanted}."
            )


def _is_right(key: str, value: object) -> bool:
    if key in _LISTS:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    return type(value) is _TYPES.get(key, str)


def _unique(
    tables: Iterable[tuple[Path, str, Table]], wanted: str, make: Callable[[Path, Table], Made]
) -> dict[str, Made]:
    found: dict[str, Made] = {}
    for path, kind, table in tables:
        if kind == wanted:
            if table["id"] in found:
                raise DataError(
                    path, None, f"The {kind} “{table['id']}” is there twice.", "Keep one of the two."
                )
            found[table["id"]] = make(path, table)
    return found


def _organisation(_path: Path, row: Table) -> Organisation:
    return Organisation(
        row["id"], row["en"], row["fa"], tuple(row.get("also_en", ())), tuple(row.get("also_fa", ())),
        row.get("parent"), row.get("country", ""), tuple(row.get("confusable", ())), row.get("source", ""),
    )  # fmt: skip


def _office(path: Path, row: Table) -> Office:
    return Office(
        row["id"], row["en"], row["fa"], row["organisation"],
        tuple(row.get("also_en", ())), tuple(row.get("also_fa", ())), row.get("source", ""),
        _date(path, row.get("ended"), row["id"]),
    )  # fmt: skip


def _rank(_path: Path, row: Table) -> Rank:
    return Rank(
        row["id"], row["en"], row["fa"], tuple(row.get("also_en", ())), row.get("order", 0),
        row.get("source", ""),
    )  # fmt: skip


def _holder(path: Path, row: Table) -> Holder:
    name = row["person_en"]
    since, until, seen = (_date(path, row.get(key), name) for key in ("from", "until", "seen"))
    if since and until and since.first > until.last:
        what = f"The term “{_name(row)}” ends ({until}) before it begins ({since})."
        raise DataError(path, None, what, "Correct the two dates.")
    return Holder(
        row["office"], name, row["person_fa"], since, until, tuple(row.get("also_en", ())),
        row.get("rank"), row.get("acting", False), row.get("note", ""), row.get("source", ""),
        row.get("verified", False), seen,
    )  # fmt: skip


def _date(path: Path, value: object, name: str) -> PartialDate | None:
    if value is None:
        return None
    try:
        return parse_partial(value)  # type: ignore[arg-type] # what TOML may hold besides is refused there
    except ValueError as error:
        raise DataError(path, None, f"“{name}”: {error}", "Correct it.") from error


def _check_references(tables: Iterable[tuple[Path, str, Table]], found: Offices) -> None:
    """Refuse names of offices, bodies and ranks that are nowhere defined."""
    known: dict[str, Mapping[str, object]] = {
        "organisation": found.organisations,
        "parent": found.organisations,
        "confusable": found.organisations,
        "office": found.offices,
        "rank": found.ranks,
    }
    for path, kind, table in tables:
        for key in known.keys() & table.keys() if kind in ("organisation", "office", "holder") else ():
            names = table[key] if isinstance(table[key], list) else [table[key]]
            for name in names:
                if name not in known[key]:
                    what = f"The {kind} “{_name(table)}” names the {key} “{name}”, which is not defined."
                    raise DataError(path, None, what, "Define it or correct the name.")


def _name(table: Table) -> str:
    return str(table.get("id") or f"{table.get('person_en', '?')}, {table.get('office', '?')}")
