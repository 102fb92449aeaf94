"""Workspace: all data, loaded once and then only read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from translator_app.data import data_dir
from translator_app.glossary.index import Glossary
from translator_app.glossary.load import load_glossaries
from translator_app.romanization.lexicon import Entry, Lexicon, load_lexicon
from translator_app.romanization.scheme import Scheme, load_schemes
from translator_app.terms.head_words import HeadWords, load_head_words
from translator_app.titles.load import load_offices
from translator_app.titles.offices import Offices
from translator_app.workflow.cache import cached
from translator_app.workflow.glossary_order import GlossaryOrder, glossary_order

if TYPE_CHECKING:
    from translator_app.romanization.persian_letters import Letters


@dataclass(frozen=True)
class Workspace:
    """The shipped data and the user's glossaries; each part is read when first asked for.

    What is costly to build is kept on disk between two runs, and built anew when a file of it has
    changed.
    """

    order: GlossaryOrder
    house: tuple[str, ...] = ()

    @cached_property
    def glossary(self) -> Glossary:
        """Return all glossaries as one, the user's own before the shipped ones."""
        order = self.order
        return cached(
            "glossary",
            order.files,
            lambda: _indexed(load_glossaries(order.own, order.shipped, order.lenient)),
        )

    @cached_property
    def lexicon(self) -> Lexicon:
        """Return how known names sound, as the user's glossaries spell them before all others."""
        shipped, order = load_lexicon(data_dir("resources") / "readings"), self.order
        if not order.own:
            return shipped
        own = cached("readings", order.own, lambda: _own_readings(order), code=_READ_BY)
        return shipped.with_readings(own) if own else shipped

    @cached_property
    def letters(self) -> Letters:
        """Return how Persian writes what Latin spells."""
        from translator_app.romanization.persian_letters import load_letters

        return load_letters(data_dir("resources") / "readings" / "heard" / "letters.tsv")

    @cached_property
    def schemes(self) -> Mapping[str, Scheme]:
        """Return the romanization schemes by name, the press as the house spells."""
        schemes = load_schemes(data_dir("resources") / "schemes")
        if not self.house:
            return schemes
        from translator_app.romanization.house import style_from, with_house

        style = style_from(self.house)
        return {name: with_house(scheme, style) for name, scheme in schemes.items()}

    @cached_property
    def offices(self) -> Offices:
        """Return the offices and their holders."""
        folder = data_dir("glossaries") / "offices"
        return cached(
            "offices",
            sorted(folder.glob("*.toml")),
            lambda: _phrased(load_offices(folder)),
            code=(*_READ_BY, "titles"),
        )

    @cached_property
    def heads(self) -> HeadWords:
        """Return the words that say what a Persian term names."""
        return load_head_words(data_dir("resources") / "terms" / "head_words.tsv")

    def load(self) -> None:
        """Read everything now."""
        _ = (self.glossary, self.lexicon, self.schemes, self.offices, self.heads)


def load_workspace(
    glossaries: Sequence[Path] = (), team: Sequence[Path] = (), house: Sequence[str] = ()
) -> Workspace:
    """Make a workspace of `glossaries`, the user's own, those of the `team` and the shipped ones.

    `house` is the house style as settings hold it.

    Raises DataError when a shipped file is damaged or one of `glossaries` cannot be read.
    """
    return Workspace(glossary_order(glossaries, team), tuple(house))


def _own_readings(order: GlossaryOrder) -> tuple[Entry, ...]:
    from translator_app.workflow.own_readings import own_readings

    return tuple(own_readings(load_glossaries(order.own, (), order.lenient).entries))


_READ_BY = ("core", "text", "glossary", "romanization")  # the packages that decide how a file is read


def _indexed(glossary: Glossary) -> Glossary:
    """Build the indices, so that they are kept with the entries."""
    _ = (glossary.english, glossary.persian, glossary.concepts)
    return glossary


def _phrased(offices: Offices) -> Offices:
    """Build the indices of phrases and names, so that they are kept with the offices."""
    _ = (offices.phrases, offices.by_office, offices.by_surname, offices.name_words)
    _ = (offices.body_words, offices.rank_names, offices.acronyms)
    return offices
