"""Turns the alignment of a name into links: which letters of the one side answer which of the other."""

import enum
from dataclasses import dataclass
from typing import Final

from translator_app.romanization import explain
from translator_app.romanization.align import Step
from translator_app.romanization.names import Pair
from translator_app.romanization.script import Word


class LinkState(enum.StrEnum):
    """How a link stands."""

    OK = "ok"
    WEAK = "weak"  # unusual, though not wrong
    MISSING = "missing"  # the Persian letter has no counterpart
    EXTRA = "extra"  # the Latin letter has no counterpart
    WRONG = "wrong"
    SUPPLIED = "supplied"  # a vowel that Persian does not write
    OPEN = "open"  # cannot be decided


@dataclass(frozen=True, slots=True)
class Link:
    """Persian letters beside Latin ones as they were given, the state, the rule in one sentence, and the index of the word."""

    persian: str
    latin: str
    state: LinkState
    rule: str
    word: int


WEAK_LETTERS: Final = frozenset("اآویهعءئؤ")
_UNUSUAL: Final = 1.0
_FAULT: Final = 2.2
_SILENT: Final = 0.3
_VOWELS: Final = frozenset("aeiou")


def links(pair: Pair, persian: tuple[Word, ...], latin: tuple[Word, ...], texts: tuple[str, str]) -> tuple[Link, ...]:
    """The links of one pair of words. `texts` are the two strings as given, from which the letters are taken."""
    letters = [at for word in persian[pair.p : pair.p_end] for at in word.origin]
    spelt = [at for word in latin[pair.l : pair.l_end] for at in word.origin]
    if pair.judged is None or not pair.judged.steps:
        return (_whole(letters, spelt, texts, pair),)
    found: list[Link] = []
    taken = done = 0
    for step in pair.judged.steps:
        fa = _slice(texts[0], letters, taken, taken + len(step.letters))
        la, done = _latin_slice(texts[1], spelt, step, done)
        taken += len(step.letters)
        state = state_of(step, pair.judged.latin)
        if not step.letters and found and _joins_previous(step, pair.judged.latin):
            last = found[-1]
            if step.cost > _UNUSUAL and not last.persian:  # a second vowel letter makes the supplied vowel long
                found[-1] = Link("", last.latin + la, state, explain.rule("", last.latin + la, state), last.word)
            else:
                found[-1] = Link(last.persian, last.latin + la, last.state, last.rule, last.word)
            continue
        found.append(Link(fa, la, state, explain.rule(step.letters, la, state), pair.p))
    return tuple(found)


def _whole(letters: list[int], spelt: list[int], texts: tuple[str, str], pair: Pair) -> Link:
    """A word that has no partner, or none that can be laid beside it; an initial stands for the whole word."""
    fa, la = _slice(texts[0], letters, 0, len(letters)), _slice(texts[1], spelt, 0, len(spelt))
    fits = pair.judged is None and pair.cost < _UNUSUAL
    if fits:
        state, said = (LinkState.OK if fa else LinkState.SUPPLIED), explain.whole(fa, la)
    else:
        state = LinkState.WRONG if fa and la else LinkState.MISSING if fa else LinkState.EXTRA
        said = explain.rule(fa, la, state)
    return Link(fa, la, state, said, pair.p)


def _slice(text: str, origin: list[int], start: int, end: int) -> str:
    return text[origin[start] : origin[end - 1] + 1] if end > start else ""


def _latin_slice(text: str, origin: list[int], step: Step, done: int) -> tuple[str, int]:
    """The Latin of a step as given; a letter such as `š`, folded to two, is taken once."""
    if step.end <= step.start:
        return "", done
    start, end = max(origin[step.start], done), origin[step.end - 1] + 1
    return text[start:end], max(end, done)


def _joins_previous(step: Step, latin: str) -> bool:
    """A doubling or an apostrophe belongs to the letter before it."""
    letter = latin[step.start : step.end]
    if not letter:
        return False
    before = latin[step.start - 1] if step.start else ""
    lengthens = letter in _VOWELS and before in _VOWELS and before and step.cost > _FAULT
    return letter == "'" or lengthens or (letter == before and letter not in _VOWELS)


def state_of(step: Step, latin: str) -> LinkState:
    """The state of one step of an alignment."""
    spelt = step.end > step.start
    if not step.letters:
        return _supplied(step, latin)
    if not spelt:
        return LinkState.OK if step.cost <= _SILENT else LinkState.MISSING
    if step.cost >= _FAULT:
        return LinkState.WRONG
    return LinkState.WEAK if step.cost > _UNUSUAL else LinkState.OK


def _supplied(step: Step, latin: str) -> LinkState:
    if step.end <= step.start:
        return LinkState.WEAK  # a vowel that the known reading has and the Latin leaves out
    if latin[step.start] in _VOWELS:
        if step.cost >= _FAULT:
            return LinkState.WRONG
        return LinkState.WEAK if step.cost > _UNUSUAL else LinkState.SUPPLIED
    return LinkState.EXTRA if step.cost >= _UNUSUAL else LinkState.WEAK
