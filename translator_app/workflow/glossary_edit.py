"""Editing a GlossaryBook: each function returns the changes that do it, and alters nothing itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.core.errors import UsageError
from translator_app.core.kind import Kind
from translator_app.glossary.change import Change, same_line
from translator_app.glossary.entry import Entry, Status, share_a_day, slug
from translator_app.workflow.glossary_draft import Draft, Stamp, checked, draft_of, entries_of
from translator_app.workflow.glossary_rows import english_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from translator_app.workflow.glossary_book import GlossaryBook

Place = tuple[Path, Entry]  # an entry and the file it stands in
Changes = tuple[Change, ...]


def new_entry(book: GlossaryBook, draft: Draft, stamp: Stamp, path: Path | None = None) -> Changes:
    """Return the change that adds the concept of a form to the glossary at `path` or the user's own."""
    named = replace(draft, concept=draft.concept or _concept_for(book, draft))
    target = book.target(path or book.home)
    return (Change(target.path, added=entries_of(named, (), None, stamp)),)


def edit_concept(book: GlossaryBook, place: Place, draft: Draft, stamp: Stamp) -> Changes:
    """Return what the form changed of the concept of `place`; nothing changed gives no change."""
    path, chosen = place
    before = book.concept(path, chosen.concept)
    return put(book, path, before, entries_of(draft, before, chosen, stamp))


def set_status(book: GlossaryBook, places: Sequence[Place], status: Status, stamp: Stamp) -> Changes:
    """Return what gives the entries that status.

    One that becomes preferred takes the place of another preferred term of its concept and language,
    which is admitted from then on.
    """

    def give(entry: Entry) -> Entry:
        return _touched(entry, stamp, replace(entry, status=status))

    def make_room(entry: Entry, chosen: Sequence[Entry]) -> Entry:
        rivals = (one for one in chosen if one.language == entry.language and share_a_day(one, entry))
        if entry.status is Status.PREFERRED and any(rivals):
            return _touched(entry, stamp, replace(entry, status=Status.ADMITTED))
        return entry

    return _each_concept(book, places, give, make_room if status is Status.PREFERRED else None)


def set_cell(book: GlossaryBook, place: Place, field: str, text: str, stamp: Stamp) -> Changes:
    """Return what puts `text` into one line, as its english, persian, kind or validity (“2009 2014”).

    Raises UsageError when the line could not be read again.
    """
    path, chosen = place
    before = book.concept(path, chosen.concept)
    line = entries_of(_with_cell(draft_of([chosen], chosen), field, text), [chosen], chosen, stamp)[0]
    after = [
        line if entry is chosen else _touched(entry, stamp, replace(entry, kind=line.kind))
        for entry in before
    ]
    return put(book, path, before, after)


def _with_cell(draft: Draft, field: str, text: str) -> Draft:
    if field == "kind":
        return replace(draft, kind=Kind(text))
    if field == "valid":
        since, _, until = text.partition(" ")
        return replace(draft, valid_from=since, valid_until=until)
    if not text.strip():
        raise UsageError(f"An entry needs its {field.capitalize()}. Delete the whole entry instead.")
    if field == "english":
        return replace(draft, english=(replace(draft.english[0], text=text),))
    return replace(draft, persian=(replace(draft.persian[0], text=text),))


def delete(book: GlossaryBook, places: Sequence[Place]) -> Changes:
    """Return what takes the entries out; raises UsageError for one of a read-only glossary."""
    fixed = next((entry for path, entry in places if not book.file(path).editable), None)
    if fixed is not None:
        raise UsageError(
            f"“{fixed.english}” stands in a read-only glossary. Mark it as forbidden or deprecated instead."
        )
    return tuple(
        Change(path, removed=tuple(entry for where, entry in places if where == path))
        for path in dict.fromkeys(path for path, _ in places)
    )


def merge(book: GlossaryBook, places: Sequence[Place], stamp: Stamp) -> Changes:
    """Return what makes one concept of those of `places`: that of the first, in the file of the first.

    Its preferred terms stay preferred, those of the others are admitted.
    """
    target = book.target(places[0][0]).path
    first = places[0][1]
    others = {(path, entry.concept) for path, entry in places} - {(places[0][0], first.concept)}
    if not others:
        raise UsageError("These entries are one concept already. Choose entries of two or more, then merge.")
    own = book.concept(places[0][0], first.concept)
    after: list[Entry] = list(own)
    removed: dict[Path, list[Entry]] = {}
    for path, concept in sorted(others, key=lambda one: (book.paths.index(one[0]), one[1])):
        lines = book.concept(path, concept)
        after += [_merged(line, first, after, stamp) for line in lines]
        if book.file(path).editable:
            removed.setdefault(path, []).extend(lines)
    changes = list(put(book, places[0][0], own, _distinct(after), gone=removed.pop(target, ())))
    return (*changes, *(Change(path, removed=tuple(lines)) for path, lines in removed.items()))


def move(book: GlossaryBook, places: Sequence[Place], path: Path) -> Changes:
    """Return what moves the whole concepts of `places` to another glossary; from a read-only one, copies."""
    target = book.file(path)
    if not target.editable:
        raise UsageError(f"The glossary {target.name} is read-only. Choose another.")
    concepts = dict.fromkeys((where, entry.concept) for where, entry in places if where != path)
    if not concepts:
        raise UsageError(f"The entries stand in {target.name} already.")
    changes: list[Change] = []
    for where, concept in concepts:
        lines = book.concept(where, concept)
        present = book.concept(path, concept)
        kinds = {entry.kind for entry in present}
        if kinds and lines[0].kind not in kinds:
            what = f"{target.name} has a concept “{concept}” of another kind."
            raise UsageError(f"{what} Give one of the two another kind, or merge them.")
        fresh = tuple(line for line in lines if not any(same_line(line, one) for one in present))
        if book.file(where).editable:
            changes.append(Change(where, removed=lines))
        changes.append(Change(path, added=tuple(replace(line, origin=path.name) for line in fresh)))
    return tuple(changes)


def put(
    book: GlossaryBook,
    path: Path,
    before: Sequence[Entry],
    after: Sequence[Entry],
    gone: Sequence[Entry] = (),
) -> Changes:
    """Return what turns the lines `before` of the file at `path` into `after`.

    A read-only file stays: the whole concept is written to the user's own glossary, which wins.
    `gone` leaves the file that is written to as well.
    """
    old, new = {id(entry) for entry in before}, {id(entry) for entry in after}
    removed = [entry for entry in before if id(entry) not in new]
    added = [entry for entry in after if id(entry) not in old]
    if not removed and not added and not gone:
        return ()
    target = book.target(path)
    if target.path == path:
        return (Change(path, (*removed, *gone), tuple(added)),)
    present = [entry for entry in book.concept(target.path, before[0].concept) if entry not in gone]
    replaced = [one for one in present if any(_same_wording(one, entry) for entry in after)]
    copied = tuple(replace(entry, origin=target.path.name, line=0) for entry in after)
    return (Change(target.path, (*replaced, *gone), copied),)


def _each_concept(
    book: GlossaryBook,
    places: Sequence[Place],
    change: Callable[[Entry], Entry],
    beside: Callable[[Entry, Sequence[Entry]], Entry] | None,
) -> Changes:
    """Return what `change` makes of the entries and `beside` of the other lines of their concepts."""
    changes: list[Change] = []
    for path, concept in dict.fromkeys((path, entry.concept) for path, entry in places):
        before = book.concept(path, concept)
        chosen = [entry for entry in before if any(entry is one for _, one in places)]
        numbers = {id(entry) for entry in chosen}
        after = [
            change(entry) if id(entry) in numbers else (beside(entry, chosen) if beside else entry)
            for entry in before
        ]
        changes += put(book, path, before, after)
    return joined(changes)


def joined(changes: Iterable[Change]) -> Changes:
    """Return the changes with those of one file as one, so that it is written once."""
    found: dict[Path, Change] = {}
    for change in changes:
        known = found.get(change.path, Change(change.path))
        found[change.path] = Change(
            change.path, (*known.removed, *change.removed), (*known.added, *change.added)
        )
    return tuple(found.values())


def _touched(entry: Entry, stamp: Stamp, after: Entry) -> Entry:
    """Return `after`, signed and checked, or the very same entry where nothing differs."""
    return entry if after == entry else checked(replace(after, changed=stamp.at.isoformat(), by=stamp.by))


def _merged(line: Entry, first: Entry, present: Sequence[Entry], stamp: Stamp) -> Entry:
    rivals = [one for one in present if one.status is Status.PREFERRED and one.language == line.language]
    demoted = line.status is Status.PREFERRED and any(share_a_day(one, line) for one in rivals)
    status = Status.ADMITTED if demoted else line.status
    return _touched(line, stamp, replace(line, concept=first.concept, kind=first.kind, status=status))


def _distinct(entries: Sequence[Entry]) -> list[Entry]:
    kept: list[Entry] = []
    for entry in entries:
        if not any(_same_wording(entry, one) for one in kept):
            kept.append(entry)
    return kept


def _same_wording(first: Entry, second: Entry) -> bool:
    return (first.english, first.persian, first.language, first.valid_from, first.valid_until) == (
        second.english, second.persian, second.language, second.valid_from, second.valid_until,
    )  # fmt: skip


def _concept_for(book: GlossaryBook, draft: Draft) -> str:
    """Return the concept a new entry belongs to: that of the same English and kind, else one of its own."""
    english = next((wording.text for wording in draft.english if wording.text.strip()), "")
    name = slug(english)
    asked = english_keys([english])[0].strip()
    taken: dict[str, bool] = {}
    for file in book.files:
        for entry in file.entries:
            if entry.concept.startswith(name):
                taken[entry.concept] = taken.get(entry.concept, True) and entry.kind is draft.kind
            alike = entry.kind is draft.kind and len(entry.english) == len(english)
            if alike and english_keys([entry.english])[0] == asked:
                return entry.concept
    if taken.get(name, True):
        return name
    return next(
        f"{name}-{number}" for number in range(2, len(taken) + 3) if taken.get(f"{name}-{number}", True)
    )
