"""Spells a Persian name in a scheme: known readings first, guessed ones for unknown words."""

from collections.abc import Mapping
from typing import Final

from translator_app.romanization.afghan import as_afghans_write, of_afghans
from translator_app.romanization.candidates import Asked, asked_for, spell_read, word_candidates
from translator_app.romanization.derive import derive_reading
from translator_app.romanization.language import guess_language
from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.names import Pairing, pair_names
from translator_app.romanization.places import carries_ezafe, with_endings
from translator_app.romanization.scheme import Scheme
from translator_app.romanization.script import SURNAME_ENDINGS, join_servants, latin_words, persian_words
from translator_app.romanization.spelling import Candidate

_LONGEST: Final = 40
_MOST_WORDS: Final = 12


def render(
    persian: str, lexicon: Lexicon, scheme: Scheme, *, language: str = "auto", top: int = 1
) -> tuple[Candidate, ...]:
    """The `top` likeliest spellings of a name, best first; none for what is no name.

    After the first, spellings that sound otherwise go before those that only follow another habit. `language`
    is `fa`, `prs` (Persian of Afghans), `ar` or `auto`.
    """
    words = join_servants(persian_words(persian))
    if not words or len(words) > _MOST_WORDS or any(len(word.text) > _LONGEST for word in words):
        return ()
    if language == "prs":
        dari = render(persian, lexicon, of_afghans(scheme), language="fa", top=top + 3 if top > 1 else 1)
        return as_afghans_write(dari)[:top] if scheme.variants else dari[:top]
    if language not in ("fa", "ar"):
        language = guess_language(persian, None, lexicon)
    scheme = scheme.of(language)
    width = top * 2 + 2 if top > 1 else 1
    beam: tuple[Candidate, ...] = (Candidate("", 1.0, "lexicon"),)
    words = with_endings(words, scheme)
    for index, word in enumerate(words):
        ezafe = language != "ar" and carries_ezafe(words, index, lexicon, scheme)
        asked = asked_for(word, persian, language, ezafe=ezafe, one=top == 1)
        options = word_candidates(asked, lexicon, scheme)
        if word.text in SURNAME_ENDINGS:  # alone it is a name, not the end of one
            options = tuple(one._replace(text=one.text[:1].upper() + one.text[1:]) for one in options)
        beam = _joined(beam, options[:width], width)
    return beam[:top]


def _joined(beam: tuple[Candidate, ...], options: tuple[Candidate, ...], width: int) -> tuple[Candidate, ...]:
    """The likeliest of all ways to go on from `beam` with one of `options`."""
    if len(beam) == len(options) == 1 or not beam[0].text:
        ways = [(0, n) for n in range(len(options))]
    else:
        scores = [
            (left.score * right.score, -m, -n)
            for m, left in enumerate(beam)
            for n, right in enumerate(options[: width // (m + 1)])  # (m + 1)(n + 1) ways go before any other
        ]
        scores.sort(reverse=True)
        ways = [(-m, -n) for _, m, n in scores[:width]]
    return tuple(_append(beam[m], options[n]) for m, n in ways)


def _append(left: Candidate, right: Candidate) -> Candidate:
    if not left.text:
        return right
    source = left.source if left.source != "lexicon" else right.source
    return Candidate(f"{left.text} {right.text}", left.score * right.score, source)


def spellings(
    persian: str,
    latin: str | None,
    lexicon: Lexicon,
    schemes: Mapping[str, Scheme],
    *,
    language: str = "auto",
) -> dict[str, str]:
    """The same name in every scheme; words without a known reading take the vowels of `latin`."""
    if language not in ("fa", "ar"):
        language = guess_language(persian, latin, lexicon)
    readings = _readings_of(persian, latin, lexicon, language)
    words = join_servants(persian_words(persian))
    found = {}
    for name, scheme in schemes.items() if words else ():
        asked = [asked_for(word, persian, language, one=True) for word in with_endings(words, scheme)]
        found[name] = " ".join(
            _spelling(one, readings.get(one.word.text), lexicon, scheme.of(language)) for one in asked
        )
    return found


def _spelling(asked: Asked, reading: str | None, lexicon: Lexicon, scheme: Scheme) -> str:
    text = spell_read(asked.word, reading, lexicon, scheme, asked.breaks) if reading else None
    if text and not (scheme.name in ("press", "ic") and lexicon.known(asked.word.text)):
        return text
    return word_candidates(asked, lexicon, scheme)[0].text


def _readings_of(persian: str, latin: str | None, lexicon: Lexicon, language: str) -> dict[str, str]:
    words, spelt = persian_words(persian), latin_words(latin or "")
    if not words or not spelt or max(len(words), len(spelt)) > _MOST_WORDS:
        return {}
    pairing: Pairing = pair_names(words, spelt, lexicon, language)
    found = {}
    for pair in pairing.pairs:
        if pair.judged is not None:
            reading: str | None = pair.judged.reading
            if not reading and not lexicon.known(pair.judged.word, language):
                reading = derive_reading(pair.judged)
            if reading:
                found[pair.judged.word] = reading
    return found
