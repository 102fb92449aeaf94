"""The one sentence that tells a user why a spelling got its verdict."""

from typing import Final

from translator_app.romanization.comparison import Link, LinkState
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.names import Pairing

_ABSTAIN: Final = {
    "no-persian": "There are no Persian or Arabic letters to compare.",
    "no-latin": "There are no Latin letters to compare.",
    "many-words": "This is too long for a name, so it was not compared.",
    "long-word": "One word is too long for a name, so it was not compared.",
    "one-letter": "A single letter is not enough to judge a spelling.",
}
_REST: Final = " Every other letter agrees."


def abstention(problem: str) -> str:
    """The sentence for a comparison that was not made."""
    return _ABSTAIN[problem]


def shorter(given: str) -> str:
    """The sentence for a name of which English has the surname alone."""
    return f"The Persian has {given} as well, which the English leaves out."


def reason(verdict: str, pairing: Pairing, found: tuple[Link, ...], lexicon: Lexicon) -> str:
    """The sentence for a verdict: what is wrong first, then whether the rest agrees."""
    if verdict == "ok":
        for pair in pairing.pairs:
            if pair.judged and len(pair.judged.word) > 1 and len(pair.judged.steps) == 1:
                english, persian = pair.judged.latin.capitalize(), pair.judged.word
                return f"“{english}” is the established English name of {persian}."
        known = all(pair.judged is None or pair.judged.reading for pair in pairing.pairs)
        return (
            "The spelling agrees with the known reading."
            if known
            else "Every letter agrees; the vowels are not in the Persian."
        )
    if verdict == "wrong" and all(pair.judged is None for pair in pairing.pairs):
        return "The two names have nothing in common."
    return _about_reading(pairing, lexicon) or _about_letters(verdict, found)


def _about_letters(verdict: str, found: tuple[Link, ...]) -> str:
    bad = [link for link in found if link.state in (LinkState.WRONG, LinkState.EXTRA, LinkState.MISSING)]
    weak = [link for link in found if link.state is LinkState.WEAK]
    if verdict == "wrong" and len(bad) > _MANY:
        return "The two names differ in several letters."
    rest = _REST if len(bad) == 1 and not weak else ""
    missing = [link.persian for link in bad if link.state is LinkState.MISSING]
    if missing and len(missing) == len(bad):
        return f"The spelling leaves out {' and '.join(missing)}.{rest}"
    chosen = bad or weak
    return chosen[0].rule + rest if chosen else "The spelling is understood but is not a usual one."


_MANY: Final = 3


def _about_reading(pairing: Pairing, lexicon: Lexicon) -> str:
    for pair in pairing.pairs:
        judged = pair.judged
        if judged is None:
            continue
        if judged.rival:
            owners = lexicon.owners(judged.latin)
            return (
                f"“{judged.latin.capitalize()}” is the usual spelling of {owners[0]}, not of {judged.word}."
            )
        if judged.against_reading:
            known = lexicon.known(judged.word)
            if known[0].entry is None:
                continue
            spelt, reading = judged.latin.capitalize(), known[0].reading
            return f"“{spelt}” does not agree with the known reading of {judged.word}, {reading}."
    return ""
