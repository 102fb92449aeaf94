"""The verdict on a given spelling: does this Latin render this Persian name, and if not, what mends it."""

import math
from collections.abc import Mapping
from itertools import chain
from typing import Final

from translator_app.romanization import abroad
from translator_app.romanization.comparison import Comparison, Link, LinkState, Spelling, Verdict
from translator_app.romanization.fingerprint import matching_schemes
from translator_app.romanization.judge import LONGEST
from translator_app.romanization.language import guess_language
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.links import links
from translator_app.romanization.names import MOST_WORDS, Pair, Pairing, clash, pair_names
from translator_app.romanization.reasons import abstention, reason, shorter
from translator_app.romanization.scheme import Scheme
from translator_app.romanization.script import Word, join_servants, latin_words, persian_words
from translator_app.romanization.shortened import shortened
from translator_app.romanization.suggest import alternatives, suggestion

_WRONG_FROM: Final = 3.1
_VARIANT_FROM: Final = 1.25
_MIDDLE: Final = 2.9  # the cost that is as likely a right spelling as a wrong one
_SLOPE: Final = 1.3


def compare(
    persian: str,
    latin: str,
    lexicon: Lexicon,
    *,
    language: str = "auto",
    scheme: str = "press",
    schemes: Mapping[str, Scheme] | None = None,
) -> Comparison:
    """Judge `latin` as a spelling of `persian`.

    `language` is `fa`, `ar` or `auto`. `scheme` is the one the house writes. With `schemes`, those that the
    spelling follows are named.
    Never raises: what cannot be judged gets the verdict `abstain` and the reason.
    """
    written, spelt = join_servants(persian_words(persian)), latin_words(latin)
    problem = _problem(written, spelt)
    if problem:
        return Comparison(persian, latin, Verdict.ABSTAIN, 0.5, (), (), None, abstention(problem))
    if language not in ("fa", "ar"):
        language = guess_language(persian, latin, lexicon)
    pairing = pair_names(written, spelt, lexicon, language)
    turned = spelt[pairing.turned :] + spelt[: pairing.turned]
    texts = (persian, latin)
    by_pair = tuple(links(pair, written, turned, texts) for pair in pairing.pairs)
    found = tuple(chain.from_iterable(by_pair))
    verdict = _verdict(pairing, found)
    if verdict is not Verdict.OK and _only_abroad(pairing, by_pair, latin, lexicon):
        return Comparison(persian, latin, Verdict.ABSTAIN, 0.5, (), (), None, abroad.SPELLING)
    if verdict is Verdict.WRONG and (short := shortened(texts, written, spelt, lexicon, language)):
        said, likely = shorter(short.given), score(short.cost)
        return Comparison(*texts, Verdict.VARIANT, likely, (), found, short.better, said)
    better: str | None = None
    others: tuple[Spelling, ...] = ()
    if verdict is not Verdict.OK:
        better = suggestion(pairing, written, turned, texts, by_pair, lexicon, language)
        others = alternatives(pairing, turned, latin, lexicon, language)
    follows = _followed(verdict, pairing, latin, lexicon, scheme, schemes)
    said = reason(verdict, pairing, found, lexicon)
    return Comparison(*texts, verdict, score(pairing.cost), follows, found, better, said, others)


def _followed(
    verdict: Verdict,
    pairing: Pairing,
    latin: str,
    lexicon: Lexicon,
    house: str,
    schemes: Mapping[str, Scheme] | None,
) -> tuple[str, ...]:
    """The schemes that the spelling follows, the house's first."""
    if verdict is Verdict.WRONG:
        return ()
    follows = matching_schemes(pairing, latin, lexicon, schemes, house, verdict is Verdict.OK)
    if verdict is Verdict.OK and not follows and house == "press":
        return ("press",)  # the press has no one spelling; whatever passes is press usage
    return follows


def score(cost: float) -> float:
    """The cost of a pairing as a plausibility from 0 to 1."""
    return round(1.0 / (1.0 + math.exp(_SLOPE * (cost - _MIDDLE))), 6)


def _problem(written: tuple[Word, ...], spelt: tuple[Word, ...]) -> str:
    """Why nothing can be said, as a key of the reasons; empty where the names can be compared."""
    if not written:
        return "no-persian"
    if not spelt:
        return "no-latin"
    if len(written) > MOST_WORDS or len(spelt) > MOST_WORDS:
        return "many-words"
    if any(len(word.text) > LONGEST for word in written) or any(
        len(word.text) > 2 * LONGEST for word in spelt
    ):
        return "long-word"
    if sum(len(word.text) for word in written) == 1:
        return "one-letter"
    return ""


def _verdict(pairing: Pairing, found: tuple[Link, ...]) -> Verdict:
    verdicts = [_word_verdict(pair) for pair in pairing.pairs]
    spare = [pair for pair in pairing.pairs if pair.judged is None and pair.cost >= _WRONG_FROM]
    if clash(pairing.pairs) or len(spare) > 1 or len(spare) * 2 >= len(pairing.pairs):
        return Verdict.WRONG  # one word that only one side has is a matter of wording; more are another name
    if Verdict.WRONG in verdicts:
        return Verdict.WRONG
    weak = any(link.state not in _AGREEING for link in found)
    return Verdict.VARIANT if spare or weak or Verdict.VARIANT in verdicts else Verdict.OK


def _only_abroad(pairing: Pairing, found: tuple[tuple[Link, ...], ...], latin: str, lexicon: Lexicon) -> bool:
    """Whether each word at fault is a name of another language that the Persian transcribes."""
    faulty = [
        pair
        for pair, own in zip(pairing.pairs, found, strict=True)
        if _word_verdict(pair) is not Verdict.OK or any(link.state not in _AGREEING for link in own)
    ]
    judged = [pair.judged for pair in faulty if pair.judged is not None]
    return len(judged) == len(faulty) and all(
        abroad.is_of_another_language(one.word, one.latin, latin, lexicon) for one in judged
    )


_AGREEING: Final = (LinkState.OK, LinkState.SUPPLIED)


def _word_verdict(pair: Pair) -> Verdict:
    if pair.judged is None:
        return Verdict.OK
    if pair.cost >= _WRONG_FROM:
        return Verdict.WRONG
    return Verdict.VARIANT if pair.cost > _VARIANT_FROM else Verdict.OK
