"""merge: what two windows decided about one article, brought together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from translator_app.core.edit import clash
from translator_app.review.state import is_free

if TYPE_CHECKING:
    import datetime

    from translator_app.core.edit import Edit
    from translator_app.core.finding import FindingId
    from translator_app.core.span import Span
    from translator_app.review.state import Comment, Decision, EdgeChoice


class _Dated(Protocol):
    @property
    def at(self) -> datetime.datetime: ...


class HasDecided(Protocol):
    """What a reviewer's work can be read from: a review, or one that was saved."""

    @property
    def decisions(self) -> Mapping[FindingId, Decision]:
        """Return what was decided, by finding."""
        ...

    @property
    def comments(self) -> Mapping[str, Comment]:
        """Return the comments, by the key of what they are on."""
        ...

    @property
    def edges(self) -> Mapping[Span, EdgeChoice]:
        """Return the chosen edges, by Persian run."""
        ...


@dataclass(frozen=True, slots=True)
class Decided:
    """All of a reviewer's work on an article, without the article."""

    decisions: Mapping[FindingId, Decision]
    comments: Mapping[str, Comment]
    edges: Mapping[Span, EdgeChoice]


@dataclass(frozen=True, slots=True)
class Merged:
    """The work of both; how much of `theirs` is new to `mine`, and how many places were decided in both."""

    decided: Decided
    taken: int
    overruled: int


def decided_in(of: HasDecided) -> Decided:
    """Return what was decided in a review."""
    return Decided(of.decisions, of.comments, of.edges)


def merge(base: HasDecided, mine: HasDecided, theirs: HasDecided) -> Merged:
    """Bring together `mine` and `theirs`, which both began as `base`.

    What only one of them changed is as it left it. Where both changed the same place, or words that
    overlap, the newer decision holds; one that the other side took back stays.
    """
    decisions, contested = _joined(base.decisions, mine.decisions, theirs.decisions)
    decisions, clashing = _compatible(decisions)
    comments, more = _joined(base.comments, mine.comments, theirs.comments)
    edges, most = _joined(base.edges, mine.edges, theirs.edges)
    decided = Decided(decisions, comments, edges)
    taken = (
        _differing(mine.decisions, decisions)
        + _differing(mine.comments, comments)
        + _differing(mine.edges, edges)
    )
    return Merged(decided, taken, contested + clashing + more + most)


Key = TypeVar("Key")
Value = TypeVar("Value", bound=_Dated)


def _joined(
    base: Mapping[Key, Value], mine: Mapping[Key, Value], theirs: Mapping[Key, Value]
) -> tuple[dict[Key, Value], int]:
    """Return the work of both by its keys, and at how many of them both did something else."""
    joined: dict[Key, Value] = {}
    contested = 0
    for key in {**mine, **theirs}:
        first, one, other = base.get(key), mine.get(key), theirs.get(key)
        if other in (one, first):
            value = one
        elif one == first:
            value = other
        else:
            value = max((each for each in (one, other) if each is not None), key=lambda each: each.at)
            contested += 1
        if value is not None:
            joined[key] = value
    return joined, contested


def _compatible(decisions: Mapping[FindingId, Decision]) -> tuple[dict[FindingId, Decision], int]:
    """Return decisions that can stand together, the newer ones first, and how many gave words up."""
    if not clash({edit for decision in decisions.values() for edit in decision.edits}):
        return dict(decisions), 0
    made: set[Edit] = set()
    kept: dict[FindingId, Decision] = {}
    overruled = 0
    for key, decision in sorted(decisions.items(), key=lambda item: item[1].at, reverse=True):
        edits = tuple(edit for edit in decision.edits if not clash({*made, edit}))
        overruled += edits != decision.edits
        if edits or not decision.edits:
            kept[key] = decision if edits == decision.edits else replace(decision, edits=edits)
            made.update(edits)
    return {key: kept[key] for key in decisions if key in kept}, overruled


def _differing(before: Mapping[Key, Value], after: Mapping[Key, Value]) -> int:
    """Count the places at which there is something else now; free edits count by their paragraph."""
    return sum(before.get(key) != value for key, value in after.items()) + sum(
        key not in after and not _is_free(value) for key, value in before.items()
    )


def _is_free(value: object) -> bool:
    finding = getattr(value, "finding", None)
    return finding is not None and is_free(finding)
