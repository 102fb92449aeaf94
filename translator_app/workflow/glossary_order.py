"""The order of the glossaries: project, the user's own, team, shipped; the first one wins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from translator_app.data import data_dir, user_data_dir


@dataclass(frozen=True, slots=True)
class GlossaryOrder:
    """The files in use, the first one winning.

    A shipped row gives way to what an `own` file says of its concept. What is wrong with one of
    `lenient` is reported and the rest is used; any other file was asked for by name and must be readable.
    """

    own: tuple[Path, ...] = ()
    shipped: tuple[Path, ...] = ()
    lenient: frozenset[Path] = frozenset()

    @property
    def files(self) -> tuple[Path, ...]:
        """Return all files in their order."""
        return (*self.own, *self.shipped)


def own_glossary() -> Path:
    """Return where the user's own glossary lies; it need not exist yet."""
    return user_data_dir() / "glossaries" / "own.tsv"


def shipped_glossaries() -> tuple[Path, ...]:
    """Return the shipped glossaries, in their order."""
    return tuple(sorted(data_dir("glossaries").glob("*.tsv")))


def glossary_order(project: Sequence[Path] = (), team: Sequence[Path] = ()) -> GlossaryOrder:
    """Put the glossaries in their order: `project` asked for by name, `team` those of the settings.

    The user's own glossary stands between the two unless one of them names it, and is left out while
    there is none.
    """
    home = own_glossary()
    named = {*project, *team}
    own = (home,) if home not in named and home.exists() else ()
    before = dict.fromkeys((*project, *own, *team))
    return GlossaryOrder(tuple(before), shipped_glossaries(), frozenset(before) - frozenset(project))
