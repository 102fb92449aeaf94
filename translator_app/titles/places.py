"""find_places: where levelled words form the title of an office."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from translator_app.titles.roles import VERBS
from translator_app.titles.title import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translator_app.titles.offices import Offices
    from translator_app.titles.phrase_index import PhraseIndex
    from translator_app.titles.title_words import TitleWords


@dataclass(frozen=True, slots=True)
class Place:
    """The levelled words from `first` up to `end` can name any of `offices`, the likeliest first.

    `core` means that the body above the one named was left out: ground forces commander. `verb` is the
    place of the verb where the title is one: commands the navy.
    """

    first: int
    end: int
    offices: tuple[str, ...]
    core: bool
    form: Form = Form.NOUN
    verb: int = -1


def find_places(levelled: TitleWords, offices: Offices) -> list[Place]:
    """Return the places of titles, of overlapping ones the first and longest."""
    index = offices.phrases
    found: list[Place] = []
    for start, word in enumerate(levelled.words):
        if word in index.titles.lengths:
            found.extend(_listed(levelled.words, start, index))
        if word in index.roles.lengths:
            found.extend(_built(levelled.words, start, index))
        if word in VERBS:
            found.extend(_verbal(levelled.words, start, index))
        if word in index.bare:
            found.append(Place(start, start + 1, index.bare[word], core=False, form=Form.ROLE))
    return _best(found)


def _listed(words: list[str], start: int, index: PhraseIndex) -> Iterator[Place]:
    for end, names in index.titles.at(words, start):
        yield Place(start, end, tuple(names), core=False)


def _built(words: list[str], start: int, index: PhraseIndex) -> Iterator[Place]:
    """Yield titles made of the role at `start` and a body after “of” or before it."""
    for role_end, roles in index.roles.at(words, start):
        for role in roles:
            if words[role_end : role_end + 1] == ["of"]:
                for end, bodies, core in _bodies_from(words, role_end + 1, index):
                    yield from _place(start, end, bodies, role, index, core=core)
            for first, bodies, core in _bodies_before(words, start, index):
                yield from _place(first, role_end, bodies, role, index, core=core)


def _verbal(words: list[str], start: int, index: PhraseIndex) -> Iterator[Place]:
    """Yield titles that are a verb with a body: commands the army, the army, headed by."""
    by = words[start + 1 : start + 2] == ["by"]
    for role in VERBS[words[start]]:
        if by:
            for first, bodies, core in _bodies_before(words, start, index):
                for place in _place(first, start + 2, bodies, role, index, core=core):
                    yield replace(place, form=Form.PASSIVE, verb=start)
        else:
            for end, bodies, core in _bodies_from(words, start + 1, index):
                for place in _place(start, end, bodies, role, index, core=core):
                    yield replace(place, form=Form.VERB, verb=start)


def _place(
    first: int, end: int, bodies: list[str], role: str, index: PhraseIndex, *, core: bool
) -> Iterator[Place]:
    offices = tuple(dict.fromkeys(index.posts[body, role] for body in bodies if (body, role) in index.posts))
    if offices:
        yield Place(first, end, offices, core)


def _bodies_from(words: list[str], start: int, index: PhraseIndex) -> Iterator[tuple[int, list[str], bool]]:
    for table, core in ((index.bodies, False), (index.cores, True)):
        for end, bodies in table.at(words, start):
            yield end, bodies, core


def _bodies_before(words: list[str], end: int, index: PhraseIndex) -> Iterator[tuple[int, list[str], bool]]:
    for first in range(max(0, end - index.longest_body), end):
        said = " ".join(words[first:end])
        for table, core in ((index.bodies, False), (index.cores, True)):
            if bodies := table.found.get(said):
                yield first, bodies, core


def _best(places: list[Place]) -> list[Place]:
    """Keep the first and longest; equal places are put together, those that name the body first."""
    merged: dict[tuple[int, int], Place] = {}
    for place in sorted(places, key=lambda p: (p.first, -p.end, p.core)):
        key = (place.first, place.end)
        known = merged.get(key)
        if known is None:
            merged[key] = place
        else:
            offices = tuple(dict.fromkeys((*known.offices, *place.offices)))
            form = place.form if place.form is Form.ROLE else known.form
            merged[key] = replace(known, offices=offices, form=form)
    kept: list[Place] = []
    for place in merged.values():
        if not kept or place.first >= kept[-1].end:
            kept.append(place)
    return kept
