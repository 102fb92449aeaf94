"""Learns a house style from published names: how often each choice of each switch was made."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from translator_app.romanization.house import BY_ROW, SWITCHES
from translator_app.romanization.language import guess_language
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.names import Pair, pair_names
from translator_app.romanization.script import Word, latin_words, persian_words
from translator_app.romanization.sounding import halves, soundings
from translator_app.romanization.variants import pieces_of_published

Habits = Mapping[str, Mapping[str, int]]

_SURE: Final = 0.9  # what a pair of words may cost to tell how the house spells it
_MOST_WORDS: Final = 8
_FEWEST: Final = 3  # sightings that make a habit
_SHARE: Final = 0.6  # of the sightings, for a choice that differs from the usual one
_FIRM: Final = 0.8  # for the usual one, which then rules out published exceptions too
_BETWEEN: Final = {"": "Alireza", " ": "Ali Reza", "-": "Ali-Reza"}
_ZADEH: Final = {"": "joined", " ": "apart", "-": "hyphen"}


def count_habits(names: Iterable[tuple[str, str]], lexicon: Lexicon) -> dict[str, Counter[str]]:
    """How often each choice was made in `names`, pairs of Persian and published Latin."""
    found: dict[str, Counter[str]] = {switch: Counter() for switch in SWITCHES}
    for persian, latin in names:
        for switch, choice in _choices(persian, latin, lexicon):
            if choice in SWITCHES[switch].choices:
                found[switch][choice] += 1
    return found


def style_of(habits: Habits) -> dict[str, str]:
    """The style that the counts speak for: what was seen often enough and in most places."""
    style = {}
    for switch, counts in habits.items():
        total = sum(counts.values())
        best = max(counts, key=lambda choice: (counts[choice], choice), default="")
        wanted = _FIRM if best == SWITCHES[switch].choices[0] else _SHARE
        if total >= _FEWEST and counts[best] >= wanted * total:
            style[switch] = best
    return style


def _choices(persian: str, latin: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """The choices that one published name shows."""
    written, spelt = persian_words(persian), latin_words(latin)
    if not written or not spelt or max(len(written), len(spelt)) > _MOST_WORDS:
        return
    if guess_language(persian, latin, lexicon) != "fa":
        return
    for pair in pair_names(written, spelt, lexicon, "fa").pairs:
        if pair.judged is None or pair.p_end - pair.p != 1 or pair.cost > _SURE:
            continue
        yield from _of_word(pair, written[pair.p].text, _surface(pair, spelt, latin), lexicon)


def _surface(pair: Pair, spelt: tuple[Word, ...], latin: str) -> str:
    return latin[spelt[pair.l].origin[0] : spelt[pair.l_end - 1].origin[-1] + 1]


def _of_word(pair: Pair, word: str, surface: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    if word in BY_ROW:
        yield BY_ROW[word], surface.capitalize()
    sounding = next(soundings(word, lexicon, "fa"), None)
    reading = (pair.judged.reading if pair.judged else "") or (sounding.text if sounding else "")
    for piece in pieces_of_published(word, reading, surface):
        if piece.row in BY_ROW:
            yield BY_ROW[piece.row], piece.text.lower().strip(" -")
    if halves(word, reading, lexicon):
        yield "compounds", _BETWEEN.get(_parting(surface), "")
    if word.endswith("زاده") and word != "زاده" and surface.lower().endswith("zadeh"):
        yield "zadeh", _ZADEH.get(_parting(surface[-len("-zadeh") : -len("zadeh")]), "")


def _parting(surface: str) -> str:
    return " " if " " in surface else "-" if "-" in surface else ""
