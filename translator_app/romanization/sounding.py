"""How a word may sound: its listed readings, those of its parts, and guesses, likeliest first."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from translator_app.romanization.guess import Model, guess
from translator_app.romanization.lexicon import Entry, Known, Lexicon
from translator_app.romanization.marks import agrees
from translator_app.romanization.script import word_key

_NEXT: Final = 0.25  # each further reading of a listed word is this much less likely
_BUILT: Final = 0.75
_DESPITE_PARTS: Final = 0.2  # what a guess counts where the word can be built from known parts
_MOST_GUESSES: Final = 6
_HOPELESS: Final = 0.012  # a reading less likely is never among the spellings shown
_TOWN, _TOWN_SOUND = "آباد", "ābād"
_SHORTEST: Final = 3  # letters of a name that may be half of a compound, or have a known ending
_SERVANT: Final = "qoli"  # always written solid: ʿAliqoli


class Sounding(NamedTuple):
    """A reading, how likely, on what grounds (lexicon, rules, model), and the entry where it is listed."""

    text: str
    chance: float
    source: str
    entry: Entry | None = None
    spelt: tuple[str, ...] = ()  # how its parts are published, put together


def soundings(
    word: str, lexicon: Lexicon, language: str, marks: tuple[str, ...] = (), *, places: bool = False
) -> Iterator[Sounding]:
    """The readings of a folded word that agree with its vowel signs.

    With `places`, a word is taken first as it sounds in place names.
    """
    if places and word.endswith(_TOWN) and word != _TOWN:
        for head in soundings(word.removesuffix(_TOWN), lexicon, language, marks[: -len(_TOWN)], places=True):
            yield head._replace(text=head.text + _TOWN_SOUND, entry=None)
        return
    known = _known(word, lexicon, language, marks, places=places)
    chance = 1.0
    for one in known:
        yield Sounding(
            one.reading,
            chance * (1.0 if one.entry else _BUILT),
            "lexicon" if one.entry else "rules",
            one.entry,
            () if one.entry else (one.press, *one.others),
        )
        chance *= _NEXT
    if known and known[0].entry:
        return
    share = _DESPITE_PARTS if known else 1.0
    for place, (text, likely) in enumerate(_guesses(word, lexicon, marks, people=not places)):
        if place and likely * share < _HOPELESS:
            return
        yield Sounding(text, likely * share, "model")


def _known(
    word: str, lexicon: Lexicon, language: str, marks: tuple[str, ...], *, places: bool
) -> tuple[Known, ...]:
    known = lexicon.known(word, language)
    if places:
        known = tuple(
            sorted(known, key=lambda one: not (one.entry and one.entry.role in ("feature", "place")))
        )
    return tuple(one for one in known if agrees(word, one.reading, marks)) if marks else known


def _guesses(word: str, lexicon: Lexicon, marks: tuple[str, ...], *, people: bool) -> list[tuple[str, float]]:
    """Guessed readings; a known last part (‑zadeh, ‑pour) is read as it is known."""
    model: Model = lexicon.learned(Model)
    for cut in () if marks or (people and model.heard(word)) else range(_SHORTEST, len(word) - 1):
        tails = [e for e in lexicon.listed(word_key(word[cut:])) if e.role in ("part", "suffix")]
        if tails:
            heads = guess(word[:cut], lexicon, _MOST_GUESSES, heard=people)
            return [(head.reading + tails[0].reading, head.probability) for head in heads]
    found = guess(word, lexicon, _MOST_GUESSES, marks, heard=people)
    return [(one.reading, one.probability) for one in found]


def halves(word: str, reading: str, lexicon: Lexicon) -> tuple[Entry, Entry] | None:
    """The two given names that a word such as علیرضا is made of, where it is read as they are."""
    for cut in range(_SHORTEST, len(word) - _SHORTEST + 1):
        for head in lexicon.listed(word_key(word[:cut])):
            if head.role != "given" or not reading.startswith(head.reading):
                continue
            rest = reading.removeprefix(head.reading)
            for tail in lexicon.listed(word_key(word[cut:])):
                if tail.role == "given" and tail.reading == rest != _SERVANT:
                    return head, tail
    return None
