"""Learns the weights of the guessing table from words whose readings are known; same words, same table.

A log-linear model of each letter's sound, trained by stochastic gradient with a step of its own for each
weight (Duchi, Hazan and Singer 2011, "Adaptive Subgradient Methods", section 1.1).
"""

import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from translator_app.romanization.features import around, ending, label_of, so_far
from translator_app.romanization.guess import GROUP, TENTHS
from translator_app.romanization.inner_words import hints
from translator_app.romanization.lexicon import LETTERS_ONLY, Lexicon
from translator_app.romanization.reading import segments, sounds_by_letter

_SEED: Final = 1
_ROUNDS: Final = 8
_AVERAGED: Final = 4  # the last rounds
_LEFT_OUT: Final = 0.5  # share of features, each time
_STEP: Final = 0.4
_PULL: Final = 1e-3  # of each weight towards nothing
_MOST_LABELS: Final = 14
_FEW: Final = 3  # sounds that a letter has in fewer words, and in so small a share, are none of its own
_SHARE: Final = 0.02
_SLIGHT: Final = 0.15  # smaller weights are left out of the table
_SETTLED: Final = 0.01
_Weights = dict[str, dict[str, float]]


class _Sighting(NamedTuple):
    """A letter seen in a word: the label it had there, and all that was known of it."""

    letter: str
    label: str
    features: tuple[str, ...]


def train(readings: Iterable[tuple[str, str]], lexicon: Lexicon = LETTERS_ONLY) -> str:
    """The table for folded words and their readings: features with `label:weight,…`, as `grouped` lays them.

    Weights are in tenths. `=L` stands for the labels of letter L. What `lexicon` tells of words within words
    is learnt from as well.
    """
    seen = [one for word, reading in readings for one in _sightings(word, reading, lexicon)]
    labels = _labels(seen)
    seen = [one for one in seen if one.label in labels[one.letter] and len(labels[one.letter]) > 1]
    weights = _learn(seen, labels)
    cells = {f"={letter}": ",".join(f"{label}:0" for label in known) for letter, known in labels.items()}
    for feature, found in weights.items():
        kept = [
            f"{label}:{round(weight * TENTHS)}"
            for label, weight in sorted(found.items())
            if abs(weight) >= _SLIGHT
        ]
        if kept:
            cells[feature] = ",".join(kept)
    return grouped(cells)


def grouped(cells: Mapping[str, str]) -> str:
    """The lines of a table: what begins with the same letters stands in one, as `guess.Model` reads it."""
    groups: dict[str, list[str]] = defaultdict(list)
    for feature in sorted(cells):
        groups[feature[:GROUP]].append(f"{feature} {cells[feature]}")
    return "".join("\t".join((group, *found)) + "\n" for group, found in sorted(groups.items()))


def _labels(seen: Sequence[_Sighting]) -> dict[str, list[str]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one in seen:
        counts[one.letter][one.label] += 1
    return {
        letter: [
            label
            for label, times in sorted(found.items(), key=lambda item: (-item[1], item[0]))
            if times >= min(_FEW, _SHARE * sum(found.values()))
        ][:_MOST_LABELS]
        for letter, found in counts.items()
    }


def _learn(seen: list[_Sighting], labels: dict[str, list[str]]) -> _Weights:
    """The weights, learnt with half of the features left out at random each time, so that each must do.

    What the last rounds found is averaged.
    """
    seen = _without_rare(seen)
    weights: _Weights = {feature: {} for one in seen for feature in one.features}
    steps: _Weights = {feature: {} for feature in weights}
    found: _Weights = {feature: {} for feature in weights}
    order = random.Random(_SEED)  # noqa: S311 - the same order each time is what is wanted
    for done in range(_ROUNDS):
        order.shuffle(seen)
        for one in seen:
            kept = [feature for feature in one.features if order.random() >= _LEFT_OUT]
            own = [weights[feature] for feature in kept]
            grown = [steps[feature] for feature in kept]
            for label, chance in _chances(own, labels[one.letter]).items():
                wrong = chance - (label == one.label)
                if abs(wrong) > _SETTLED:
                    _correct(own, grown, label, wrong)
        if done >= _ROUNDS - _AVERAGED:
            _add_up(found, weights)
    return found


def _without_rare(seen: list[_Sighting]) -> list[_Sighting]:
    """The sightings without features that were met once, which tell of that one word alone."""
    met = Counter(feature for one in seen for feature in one.features)
    return [one._replace(features=tuple(f for f in one.features if met[f] > 1)) for one in seen]


def _add_up(found: _Weights, weights: _Weights) -> None:
    for feature, own in weights.items():
        sums = found[feature]
        for label, weight in own.items():
            sums[label] = sums.get(label, 0.0) + weight * (1 - _LEFT_OUT) / _AVERAGED


def _chances(own: list[dict[str, float]], labels: list[str]) -> dict[str, float]:
    totals = dict.fromkeys(labels, 0.0)
    for known in own:
        for label, weight in known.items():
            if label in totals:
                totals[label] += weight
    highest = max(totals.values())
    raised = {label: math.exp(total - highest) for label, total in totals.items()}
    whole = sum(raised.values())
    return {label: value / whole for label, value in raised.items()}


def _correct(own: list[dict[str, float]], grown: list[dict[str, float]], label: str, wrong: float) -> None:
    for known, steps in zip(own, grown, strict=True):
        weight = known.get(label, 0.0)
        slope = wrong + _PULL * weight
        steps[label] = steps.get(label, 0.0) + slope * slope
        known[label] = weight - _STEP * slope / (math.sqrt(steps[label]) + 0.1)


def _sightings(word: str, reading: str, lexicon: Lexicon) -> Iterable[_Sighting]:
    """Each letter of a word as it sounds there; none where word and reading do not belong together."""
    parts = segments(word, reading)
    if parts is None:
        return
    last = before = end = "#"
    letters = zip(word, around(word), hints(word, lexicon), sounds_by_letter(word, parts), strict=True)
    for index, (letter, features, told, sound) in enumerate(letters):
        history = so_far(word, index, last, before, end)
        yield _Sighting(letter, label_of(letter, sound), (*features, *told, *history))
        last, before, end = sound, last, ending(sound, end)
