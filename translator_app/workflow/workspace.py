"""Workspace: all data, loaded once and then only read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from translator_app.data import data_dir
from translator_app.glossary.load import load_glossaries
from translator_app.romanization.lexicon import load_lexicon
from translator_app.romanization.scheme import load_schemes
from translator_app.terms.head_words import load_head_words
from translator_app.titles.load import load_offices

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from translator_app.glossary.index import Glossary
    from translator_app.romanization.lexicon import Lexicon
    from translator_app.romanization.scheme import Scheme
    from translator_app.terms.head_words import HeadWords
    from translator_app.titles.offices import Offices


@dataclass(frozen=True)
class Workspace:
    """The shipped data and the user's glossaries; each part is read when first asked for."""

    own_glossaries: tuple[Path, ...] = ()

    @cached_property
    def glossary(self) -> Glossary:
        """Return all glossaries as one, the user's own before the shipped ones."""
        shipped = sorted(data_dir("glossaries").glob("*.tsv"))
        return load_glossaries((*self.own_glossaries, *shipped))

    @cached_property
    def lexicon(self) -> Lexicon:
        """Return how known names sound."""
        return load_lexicon(data_dir("resources") / "readings")

    @cached_property
    def schemes(self) -> Mapping[str, Scheme]:
        """Return the romanization schemes by name."""
        return load_schemes(data_dir("resources") / "schemes")

    @cached_property
    def offices(self) -> Offices:
        """Return the offices and their holders."""
        return load_offices(data_dir("glossaries") / "offices")

    @cached_property
    def heads(self) -> HeadWords:
        """Return the words that say what a Persian term names."""
        return load_head_words(data_dir("resources") / "terms" / "head_words.tsv")


def load_workspace(glossaries: Sequence[Path] = ()) -> Workspace:
    """Make a workspace with the user's own `glossaries` before the shipped ones.

    Raises DataError when a shipped file is damaged or one of `glossaries` cannot be read.
    """
    return Workspace(tuple(glossaries))
