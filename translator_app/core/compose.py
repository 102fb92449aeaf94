"""compose: edits made on an edited text, said as edits of the unaltered one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from translator_app.core.edit import Edit, EditMap, apply_edits, clash, edited_part
from translator_app.core.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Composed:
    """The later edits in positions of the unaltered text, and the earlier ones whose words went into them."""

    edits: tuple[Edit, ...]
    taken: frozenset[Edit]


@dataclass(frozen=True, slots=True)
class _Placed:
    """An earlier edit and where its new words stand in the edited text."""

    edit: Edit
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Group:
    """A stretch of the edited text that becomes one edit: its later edits, and the earlier ones inside it."""

    start: int
    end: int
    later: frozenset[Edit]
    taken: frozenset[Edit] = frozenset()

    def joined(self, other: _Group) -> _Group:
        return _Group(
            min(self.start, other.start), max(self.end, other.end),
            self.later | other.later, self.taken | other.taken,
        )  # fmt: skip


def compose(text: str, earlier: Iterable[Edit], later: Iterable[Edit]) -> Composed:
    """Return `later`, made on `text` with `earlier` made, as edits of `text` itself.

    Where a later edit touches the words of an earlier one, both become one: then the earlier edit is
    among `taken` and no longer to be made. Neither set may clash in itself.
    """
    made = EditMap(tuple(earlier))
    edited = apply_edits(text, made.edits)
    placed = [_Placed(edit, now.start, now.end) for edit, now in zip(made.edits, made.changed(), strict=True)]
    groups = [_Group(edit.span.start, edit.span.end, frozenset({edit})) for edit in sorted(set(later))]
    groups = _apart([_grown(group, placed) for group in groups], placed)
    edits = tuple(_edit(group, edited, placed) for group in groups)
    return Composed(edits, frozenset().union(*(group.taken for group in groups)))


def _grown(group: _Group, placed: Sequence[_Placed]) -> _Group:
    """Take in every earlier edit that could not stand beside this one."""
    free = [each for each in placed if each.edit not in group.taken]
    while near := _overlapping(group, free) or _clashing(group, free, placed):
        free.remove(near)
        group = group.joined(_Group(near.start, near.end, frozenset(), frozenset({near.edit})))
    return group


def _overlapping(group: _Group, free: Sequence[_Placed]) -> _Placed | None:
    return next((each for each in free if each.start < group.end and group.start < each.end), None)


def _clashing(group: _Group, free: Sequence[_Placed], placed: Sequence[_Placed]) -> _Placed | None:
    here = Edit(_original(group, placed), "")
    return next((each for each in free if clash((here, Edit(each.edit.span, "\0")))), None)


def _apart(groups: list[_Group], placed: Sequence[_Placed]) -> list[_Group]:
    """Join groups that touch, until all can be made together."""
    done: list[_Group] = []
    for group in groups:
        while done and _meet(done[-1], group, placed):
            group = _grown(group.joined(done.pop()), placed)  # noqa: PLW2901 - it grows backwards
        done.append(group)
    return done


def _meet(one: _Group, other: _Group, placed: Sequence[_Placed]) -> bool:
    spans = (_original(one, placed), _original(other, placed))
    return bool(one.taken & other.taken) or clash((Edit(spans[0], ""), Edit(spans[1], "\0"))) is not None


def _original(group: _Group, placed: Sequence[_Placed]) -> Span:
    """Return the place in the unaltered text of a group that no other edit's words reach into."""
    start, end = group.start, group.end
    for each in placed:
        more = len(each.edit.text) - len(each.edit.span)
        inside = each.edit in group.taken
        before = each.end <= group.start and not inside
        if before:
            start -= more
        if before or inside or (each.end <= group.end and each.start < group.end):
            end -= more
    return Span(start, end)


def _edit(group: _Group, edited: str, placed: Sequence[_Placed]) -> Edit:
    words = edited_part(edited, Span(group.start, group.end), group.later)
    return Edit(_original(group, placed), words)
