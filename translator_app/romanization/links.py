"""Turns the alignment of a name into links: which letters of the one side answer which of the other."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from translator_app.romanization import explain
from translator_app.romanization.align import Step
from translator_app.romanization.comparison import Link, LinkState
from translator_app.romanization.judge import Judged
from translator_app.romanization.names import Pair, spoken
from translator_app.romanization.script import Word

_UNUSUAL: Final = 1.0
_FAULT: Final = 2.2
_SILENT: Final = 0.3
_VOWELS: Final = frozenset("aeiou")


def links(
    pair: Pair, persian: tuple[Word, ...], latin: tuple[Word, ...], texts: tuple[str, str]
) -> tuple[Link, ...]:
    """The links of one pair of words. `texts` are the strings as given, from which the letters are taken."""
    letters, spelt = origins(persian[pair.p : pair.p_end]), origins(spoken(latin[pair.l : pair.l_end]))
    if pair.judged is None or not pair.judged.steps:
        return (_whole(letters, spelt, texts, pair),)
    if isinstance(letters, range) and isinstance(spelt, range) and len(letters) == len(pair.judged.word):
        fa_at, la_at = letters.start, spelt.start
        (persian_text, latin_text), place = texts, pair.p
        return tuple(
            [
                Link(
                    persian_text[fa_at + a : fa_at + b], latin_text[la_at + c : la_at + d], state, rule, place
                )
                for a, b, c, d, state, rule in _plan(pair.judged)
            ]
        )
    return _scattered(pair, pair.judged, letters, spelt, texts)


def _scattered(
    pair: Pair, judged: Judged, letters: Sequence[int], spelt: Sequence[int], texts: tuple[str, str]
) -> tuple[Link, ...]:
    """The links of words whose letters do not stand one beside the other in the strings as given."""
    found = []
    done = 0
    split = not isinstance(spelt, range) and len(set(spelt)) < len(spelt)
    title = len(letters) - len(judged.word)
    if title:  # سید and the like, written together with the name
        letters, before = letters[title:], texts[0][letters[0] : letters[title - 1] + 1]
        found.append(Link(before, "", LinkState.OK, explain.whole(before, ""), pair.p))
    for start, end, first, last, state, rule in _plan(judged):
        fa = texts[0][letters[start] : letters[end - 1] + 1] if end > start else ""
        la = ""
        if last > first:  # a letter such as `š`, folded to two, is taken once
            begin, finish = spelt[first], spelt[last - 1] + 1
            if split:
                begin, finish = max(begin, done), max(finish, done)
            la, done = texts[1][begin:finish], finish
        found.append(Link(fa, la, state, rule, pair.p))
    return tuple(found)


def origins(words: tuple[Word, ...]) -> Sequence[int]:
    """Where the letters of these words stand in the string they were taken from."""
    return words[0].origin if len(words) == 1 else [at for word in words for at in word.origin]


Piece = tuple[int, int, int, int, LinkState, str]  # Persian from, to, Latin from, to, state, rule
Plan = tuple[Piece, ...]


@lru_cache(maxsize=4096)
def _plan(judged: Judged) -> Plan:
    """The links of a word by position: the same for each place where the two words meet."""
    found: list[Piece] = []
    taken = 0
    for step in judged.steps:
        start, taken = taken, taken + len(step.letters)
        if not step.letters and step.end == step.start:
            continue  # a vowel that the known reading has and the Latin leaves out: nothing to show
        state = state_of(step, judged.latin)
        if not step.letters and found and _joins_previous(step, judged.latin, found[-1]):
            fa, fa_end, la, _, old, rule = found[-1]
            if fa == fa_end and (step.cost > _UNUSUAL or old is LinkState.WRONG):
                old = state if step.cost > _UNUSUAL else old
                rule = explain.rule("", judged.latin[la : step.end], old)
            elif old is LinkState.OK and step.cost > _UNUSUAL:
                old = LinkState.WEAK  # a doubling that is not heard
                rule = explain.doubling(judged.word[fa:fa_end], judged.latin[la : step.end], heard=False)
            found[-1] = (fa, fa_end, la, step.end, old, rule)
            continue
        rule = _said(step, judged.latin[step.start : step.end], state)
        found.append((start, taken, step.start, step.end, state, rule))
    return tuple(found)


def _said(step: Step, spelt: str, state: LinkState) -> str:
    twice = len(step.sound) > 1 and step.sound[0] == step.sound[1]
    if state is LinkState.WEAK and twice and len(spelt) == 1:
        return explain.doubling(step.letters, spelt, heard=True)
    return explain.rule(step.letters, spelt, state)


def _whole(letters: Sequence[int], spelt: Sequence[int], texts: tuple[str, str], pair: Pair) -> Link:
    """A word without a partner that can be laid beside it; an initial stands for the whole word."""
    fa, la = _slice(texts[0], letters, 0, len(letters)), _slice(texts[1], spelt, 0, len(spelt))
    fits = pair.judged is None and pair.cost < _UNUSUAL
    if fits:
        state, said = (LinkState.OK if fa else LinkState.SUPPLIED), explain.whole(fa, la)
    else:
        state = LinkState.WRONG if fa and la else LinkState.MISSING if fa else LinkState.EXTRA
        said = explain.rule(fa, la, state)
    return Link(fa, la, state, said, pair.p)


def _slice(text: str, origin: Sequence[int], start: int, end: int) -> str:
    return text[origin[start] : origin[end - 1] + 1] if end > start else ""


def _joins_previous(step: Step, latin: str, before: Piece) -> bool:
    """A doubling or an apostrophe belongs to the letter before it; two vowels that nothing writes are one."""
    letter = latin[step.start : step.end]
    if not letter:
        return False
    last = latin[step.start - 1] if step.start else ""
    if letter in _VOWELS and last and last in _VOWELS:
        return step.cost > _FAULT or (before[0] == before[1] and before[4] is LinkState.WRONG)
    return letter == "'" or (letter == last and letter not in _VOWELS)


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
    if latin[step.start] in _VOWELS:
        if step.cost >= _FAULT:
            return LinkState.WRONG
        return LinkState.WEAK if step.cost > _UNUSUAL else LinkState.SUPPLIED
    return LinkState.EXTRA if step.cost >= _UNUSUAL else LinkState.SUPPLIED
