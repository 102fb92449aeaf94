"""is_loose: whether the words of a title leave open which body of a country is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator_app.titles.phrase_index import body_phrases
from translator_app.titles.umbrella import UMBRELLAS

if TYPE_CHECKING:
    from translator_app.titles.offices import Offices
    from translator_app.titles.places import Place
    from translator_app.titles.title import Office


def is_loose(place: Place, said: tuple[str, ...], candidates: list[Office], offices: Offices) -> bool:
    """Tell whether the words leave open which body of the country is meant, and are not its own name.

    Those that stand for several posts alike are no loose wording of one.
    """
    if said in UMBRELLAS:
        return False
    own = candidates[0]
    if offices.body_words[own.organisation] <= set(said):
        return False
    rivals = any(offices.country(office) == offices.country(own) for office in candidates[1:])
    return place.core or rivals or _core_rival(said, own, offices)


def _core_rival(said: tuple[str, ...], own: Office, offices: Offices) -> bool:
    """Tell whether the body named can be another one's, the higher body left out in both."""
    text = f" {' '.join(said)} "
    for core, bodies in offices.phrases.cores.found.items():
        if len(bodies) > 1 and own.organisation in bodies and f" {core} " in text:
            above = offices.parents(own.organisation)
            uppers = {word for body in above for words in body_phrases(body) for word in words}
            return not uppers & (set(said) - set(core.split()))
    return False
