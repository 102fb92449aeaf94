"""Weighs the spellings of a word: how often each was seen, and which differ in nothing that is heard."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from operator import itemgetter
from typing import Final

from translator_app.romanization.spelling import Candidate

_BELIEF: Final = 2.0  # sightings that what is guessed of the word counts as much as
_BELIEF_LISTED: Final = 8.0  # the same for a listed word
_SAME_SOUND: Final = 0.1  # what a further spelling counts that differs in nothing that is heard
_SLIGHT: Final = 1e-4
_SCORE: Final = itemgetter(0)
_OTHER: Final = re.compile(r"[\W\d_]+")
_DOUBLED: Final = re.compile(r"(.)\1")
_SOUND_ALIKE: Final = (
    ("tch", "ch"), ("dj", "j"), ("oo", "u"), ("ou", "u"), ("ee", "i"), ("gh", "q"), ("ei", "ey"),
    ("ai", "ey"), ("ay", "ey"), ("iy", "y"), ("ow", "o"), ("w", "v"), ("ph", "f"), ("x", "ks"),
)  # fmt: skip


def weighed(found: Iterable[Candidate], seen: Mapping[str, int]) -> tuple[Candidate, ...]:
    """Spellings by how likely each is, best first; `seen` tells how often each was met.

    Those that sound the same share one place: the likeliest counts for all of them, the others for little.
    """
    own: dict[str, Candidate] = {}
    for candidate in found:
        known = own.get(candidate.text)
        if known is None or candidate.score > known.score:
            own[candidate.text] = candidate
    groups: dict[str, list[tuple[float, str, str]]] = {}
    for one in _blended(own, seen):
        groups.setdefault(sound_of(one[1]), []).append(one)
    ranked = []
    for group in groups.values():
        if len(group) == 1:
            score, text, source = group[0]
            ranked.append(Candidate(text, score, source))
            continue
        first = max(group, key=_SCORE)
        ranked.append(Candidate(first[1], sum(map(_SCORE, group)), first[2]))
        ranked += [Candidate(one[1], one[0] * _SAME_SOUND, one[2]) for one in group if one is not first]
    ranked.sort(key=lambda one: -one.score)
    return tuple([one for one in ranked if one.score > _SLIGHT])


def _blended(own: Mapping[str, Candidate], seen: Mapping[str, int]) -> list[tuple[float, str, str]]:
    """The share, the text and the source of each spelling, known or seen."""
    whole = sum([one.score for one in own.values()]) or 1.0
    listed = any(one.source == "lexicon" for one in own.values())
    belief = _BELIEF_LISTED if listed else _BELIEF
    more = 1.0 / (sum(seen.values()) + belief)
    share = belief * more / whole
    blended = [(one.score * share + seen.get(text, 0) * more, text, one.source) for text, one in own.items()]
    blended += [(times * more, text, "lexicon") for text, times in seen.items() if text not in own]
    return blended


@lru_cache(maxsize=8192)
def sound_of(text: str) -> str:
    """A spelling without what is mere habit: `gh` and `q`, `ou` and `oo`, doubled letters."""
    low = text.lower() if text.isalpha() else _OTHER.sub("", text.lower())
    for spelt, sound in _SOUND_ALIKE:
        if spelt in low:
            low = low.replace(spelt, sound)
    return _DOUBLED.sub(r"\1", low)
