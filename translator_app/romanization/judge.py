"""Judges one Persian word against one Latin word: by its known readings, otherwise by its letters."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from translator_app.romanization.abbreviation import letter_names
from translator_app.romanization.align import FAR, Path, Step
from translator_app.romanization.everyday import align_letters, align_reading
from translator_app.romanization.lattice import letter_lattice, reading_lattice
from translator_app.romanization.lexicon import Entry, Lexicon
from translator_app.romanization.rough import may_match
from translator_app.romanization.script import latin_words, sound_key, word_key

LONGEST: Final = 40  # letters of a word; longer ones are no names, and the work grows with the square
_AGREED: Final = 0.7  # a reading this near needs no second opinion
_AGAINST_LISTED: Final = 2.2  # what it costs to fit the letters but none of the listed readings
_AGAINST_BUILT: Final = 0.9
_UNKNOWN: Final = 0.25  # a word without reading is a little less certain
_RIVAL: Final = 2.4  # the Latin is the known spelling of another name
_PUBLISHED: Final = 0.3
_ANOTHER_WORD: Final = 4.0  # from here on a published spelling is the English name, not a spelling of letters
_VOWELS_ONLY: Final = 4.4  # readings and rivals speak of vowels: they never weigh more than a wrong consonant
_RIVAL_FROM: Final = 0.8  # below this cost the two names share the spelling


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """How one word fits, compared by identity: `cost` 0 is perfect.

    `reading` is the one it follows, empty where only the letters were used.
    """

    word: str
    latin: str
    cost: float
    steps: tuple[Step, ...]
    reading: str
    against_reading: bool = False
    rival: bool = False


def judge(word: str, latin: str, lexicon: Lexicon, language: str) -> Judged:
    """Judge folded `word` against folded `latin`."""
    known = lexicon.known(word, language)
    readings = tuple(k.reading for k in known)
    listed = bool(known) and known[0].entry is not None
    judged = _judge(word, latin, readings, listed, language, _standing(word, latin, lexicon))
    if judged.cost < _SUSPECT:
        return judged
    return _abbreviated(word, latin) or _with_article(judged, readings, listed, language)


def _standing(word: str, latin: str, lexicon: Lexicon) -> str:
    """Whether the Latin is a known spelling: `own` of this word, `rival` of one that sounds otherwise.

    `alike` is one that differs from a published spelling in habits alone; it is judged by its sounds, except
    where those of the published one are not the reading's either (al-Rubaie).
    """
    owners = lexicon.owners(latin)
    if not owners:
        return ""
    key = word_key(word)
    if key in owners:
        return "own" if _is_published(key, latin, owners, lexicon) else "alike"
    sounds = sound_key(word_key(word))
    return "" if any(sound_key(owner) == sounds for owner in owners) else "rival"


def _is_published(key: str, latin: str, owners: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether the Latin is published for the word, letter for letter; a rarer one must not be another's own.

    سعادت is met as Sadat, which is how سادات is spelt.
    """
    if latin in _published_of(lexicon.listed(key), usual=True):
        return True
    others = [owner for owner in owners if sound_key(owner) != sound_key(key)]
    taken = any(latin in _published_of(lexicon.listed(owner), usual=True) for owner in others)
    return not taken and latin in _published_of(lexicon.listed(key), usual=False)


@lru_cache(maxsize=4096)
def _published_of(entries: tuple[Entry, ...], *, usual: bool) -> frozenset[str]:
    """The published spellings of a word, folded; only the `usual` one of each reading, or all."""
    return frozenset(
        "".join(word.text for word in latin_words(spelling))
        for entry in entries
        for spelling in (entry.press, *(() if usual else entry.others))
    )


def _abbreviated(word: str, latin: str) -> Judged | None:
    """Letters that Persian writes by their names, as in بی‌بی‌سی for BBC."""
    names = letter_names(word, latin)
    if not names:
        return None
    steps = tuple(Step(name, n, n + 1, 0.0) for n, name in enumerate(names))
    return Judged(word, latin, _PUBLISHED, steps, "")


def _with_article(
    judged: Judged,
    readings: tuple[str, ...],
    listed: bool,  # noqa: FBT001 - as in _judge
    language: str,
) -> Judged:
    """The same word with the Arabic article that only the Latin has, if that is the better account."""
    latin = judged.latin
    if latin[:2] not in ("al", "el") or judged.word[:1] in "اآعئ" or len(latin) < _ARTICLE_AND_NAME:
        return judged
    bare = _judge(judged.word, latin[2:], readings, listed, language, "")
    cost = bare.cost + _ARTICLE_ADDED
    if cost >= judged.cost:
        return judged
    moved = (step._replace(start=step.start + 2, end=step.end + 2) for step in bare.steps)
    steps = (Step("", 0, 2, _ARTICLE_ADDED), *moved)
    return Judged(judged.word, latin, cost, steps, bare.reading, bare.against_reading)


_SUSPECT: Final = 2.0  # from here on a rarer account of the spelling is looked for
_ARTICLE_ADDED: Final = 0.6
_ARTICLE_AND_NAME: Final = 5


def _excused(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The same steps at no more than the cost of a usual variant: the spelling as a whole is published."""
    return tuple(s if s.cost <= _PUBLISHED else s._replace(cost=_PUBLISHED) for s in steps)


def _published(word: str, latin: str, best: Path | None, reading: str) -> Judged:
    """A published spelling; an English name that is none of these letters (Aleppo for حلب) is one piece."""
    if best is None or best.cost >= _ANOTHER_WORD:
        return Judged(word, latin, _PUBLISHED, (Step(word, 0, len(latin), 0.0),), "")
    return Judged(word, latin, min(best.cost, _PUBLISHED), _excused(best.steps), reading)


@lru_cache(maxsize=8192)
def _judge(
    word: str,
    latin: str,
    readings: tuple[str, ...],
    listed: bool,  # noqa: FBT001 - part of the key of the cache
    language: str,
    standing: str,
) -> Judged:
    rival = standing == "rival"
    too_long = len(word) > LONGEST or len(latin) > 2 * LONGEST
    if too_long or (standing not in ("own", "alike") and not may_match(word, latin)):
        return Judged(word, latin, FAR, (), "", rival=rival and not too_long)
    best: Path | None = None
    chosen = ""
    for reading in readings:
        lattice = reading_lattice(word, reading, language)
        path = align_reading(lattice, latin, best.spent if best else FAR) if lattice else None
        if path and (best is None or path.cost < best.cost):
            best, chosen = path, reading
            if path.cost < _AGREED:
                return Judged(word, latin, path.cost, path.steps, reading)
    against = (_AGAINST_LISTED if listed else _AGAINST_BUILT) if readings else _UNKNOWN
    plain = align_letters(
        letter_lattice(word, language), latin, FAR if best is None else max(best.spent - against, 0.1)
    )
    against_reading = False
    if plain and (best is None or plain.cost + against < best.cost):
        best = Path(plain.cost + against, plain.steps, plain.spent + against)
        chosen, against_reading = "", bool(readings)
    strange = standing == "alike" and (best is None or best.cost >= _SUSPECT)
    if standing == "own" or strange:
        return _published(word, latin, best, chosen)
    if best is None:
        return Judged(word, latin, FAR, (), "", rival=rival)
    rival = rival and best.cost > _RIVAL_FROM
    cost = min(best.cost + (_RIVAL if rival else 0.0), FAR)
    if best.cost < cost or against_reading:
        cost = max(best.cost - against, min(cost, _VOWELS_ONLY))
    return Judged(word, latin, cost, best.steps, chosen, against_reading, rival)
