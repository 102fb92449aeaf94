"""How a word may sound: its listed readings, those of its parts, and guesses, likeliest first."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from translator_app.romanization.arabic import behind_article
from translator_app.romanization.article import ARTICLE, with_article
from translator_app.romanization.guess import Model, guess
from translator_app.romanization.lexicon import Entry, Known, Lexicon
from translator_app.romanization.marks import agrees
from translator_app.romanization.script import word_key

_NEXT: Final = 0.25  # each further reading of a listed word is this much less likely
_BUILT: Final = 0.75
_DESPITE_PARTS: Final = 0.2  # what a guess counts where the word can be built from known parts
_MOST_GUESSES: Final = 6
_HOPELESS: Final = 0.025  # a reading less likely is never among the spellings shown
_HEARD: Final = 0.8
_DOUBT: Final = 0.85  # the likeliest guess is trusted a little less than the model does
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
    name = behind_article(word, lexicon) if language == "ar" else ""
    if name:
        yield from _after_article(
            name, soundings(name, lexicon, language, marks[len(ARTICLE) :], places=places)
        )
        return
    known = _known(word, lexicon, language, marks, places=places)
    yield from _of_known(known)
    if known and known[0].entry:
        return
    share = _DESPITE_PARTS if known else 1.0
    found = _guesses(word, lexicon, marks, people=not places)
    if language == "ar":
        found = _as_arabs_say(word, found, lexicon)
    for place, (text, likely) in enumerate(found):
        if place and likely * share < _HOPELESS:
            return
        yield Sounding(text, likely * share, "model")


def _after_article(name: str, bare: Iterator[Sounding]) -> Iterator[Sounding]:
    for one in bare:
        text = with_article(name, one.text)
        if text:
            yield one._replace(text=text, entry=None, spelt=())


def _of_known(known: tuple[Known, ...]) -> Iterator[Sounding]:
    chance = 1.0
    for one in known:
        if one.entry:
            yield Sounding(one.reading, chance, "lexicon", one.entry)
        else:
            yield Sounding(one.reading, chance * _BUILT, "rules", None, (one.press, *one.others))
        chance *= _NEXT


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
            heads = guess(word[:cut], lexicon, _MOST_GUESSES, places=not people)
            return [(head.reading + tails[0].reading, head.probability**_DOUBT) for head in heads]
    found = guess(word, lexicon, _MOST_GUESSES, marks, places=not people)
    return [(one.reading, one.probability**_DOUBT) for one in found]


def _as_arabs_say(word: str, found: list[tuple[str, float]], lexicon: Lexicon) -> list[tuple[str, float]]:
    """Readings as Arabs say the word: what was heard goes first, and a final ه after a consonant is ة."""
    model: Model = lexicon.learned(Model)
    heard = model.of_arabs(word)
    ends = word[-1:] == "ه" and word[-2:-1] not in tuple("اویه")
    others = [(text, likely) for text, likely in found if text != heard and not (ends and text[-1] == "h")]
    return [(heard, _HEARD), *((text, likely * _NEXT) for text, likely in others)] if heard else others


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
