"""Spells a Persian name in a scheme: known readings first, guessed ones for unknown words."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from translator_app.romanization.derive import derive_reading
from translator_app.romanization.guess import guess
from translator_app.romanization.language import guess_language
from translator_app.romanization.lexicon import Known, Lexicon
from translator_app.romanization.names import Pairing, pair_names
from translator_app.romanization.scheme import Scheme
from translator_app.romanization.script import Word, join_servants, latin_words, persian_key, persian_words
from translator_app.romanization.spell import gaps, spell_word

_LONGEST: Final = 40
_MOST_WORDS: Final = 12
_FADING: Final = 0.6  # each further spelling of the same reading is this much less likely
_BUILT: Final = 0.8
_SWAPS: Final = (
    ("gh", "q"), ("ou", "oo"), ("ou", "u"), ("ey", "ei"), ("iei", "ii"), ("aei", "ai"), ("ow", "o"),
    ("ia", "iya"),
)  # fmt: skip


class Candidate(NamedTuple):
    """A spelling, its plausibility from 0 to 1, and what it rests on: the lexicon, rules, or a model."""

    text: str
    score: float
    source: str


def render(
    persian: str, lexicon: Lexicon, scheme: Scheme, *, language: str = "auto", top: int = 1
) -> tuple[Candidate, ...]:
    """The `top` likeliest spellings of a name, best first; none for what is no name."""
    words = join_servants(persian_words(persian))
    if not words or len(words) > _MOST_WORDS or any(len(word.text) > _LONGEST for word in words):
        return ()
    if language not in ("fa", "ar"):
        language = guess_language(persian, None, lexicon)
    beam = [Candidate("", 1.0, "lexicon")]
    for word in words:
        options = _word(word, persian, lexicon, scheme, language, max(top, 3))
        beam = [_append(left, right) for left in beam for right in options]
        beam = sorted(beam, key=lambda c: -c.score)[: max(top * 2, 6)]
    found: dict[str, Candidate] = {}
    for candidate in beam:
        found.setdefault(candidate.text, candidate)
    return tuple(found.values())[:top]


def _append(left: Candidate, right: Candidate) -> Candidate:
    source = left.source if left.source != "lexicon" else right.source
    return Candidate(f"{left.text} {right.text}".strip(), round(left.score * right.score, 4), source)


def _word(
    word: Word, persian: str, lexicon: Lexicon, scheme: Scheme, language: str, top: int
) -> list[Candidate]:
    breaks = gaps(persian, word)
    known = lexicon.known(word.text, language)
    found: list[Candidate] = []
    if known:
        for place, one in enumerate(known[:top]):
            weight = _FADING**place * (1.0 if one.entry else _BUILT)
            for text in _spellings(one, word, breaks, scheme):
                found.append(Candidate(text, weight, "lexicon" if one.entry else "rules"))
                weight *= _FADING
    else:
        for reading, chance in _guesses(word.text, lexicon, top):
            guessed = spell_word(word, reading, scheme, breaks)
            if guessed:
                found.append(Candidate(guessed, chance, "model"))
    best = sorted({c.text: c for c in reversed(found)}.values(), key=lambda c: -c.score)
    if scheme.name == "press" and best:
        best += [
            Candidate(t, best[0].score * 0.3 * _FADING**n, best[0].source)
            for n, t in enumerate(_swapped(best[0].text))
            if t not in {c.text for c in best}
        ]
    return best[: max(top, 4)] or [Candidate(_bare(word, scheme), 0.05, "rules")]


def _spellings(known: Known, word: Word, breaks: frozenset[int], scheme: Scheme) -> list[str]:
    arab = known.entry is not None and known.entry.language == "ar"
    if known.entry and (
        scheme.name == "press" or (scheme.name == "ic" and arab)
    ):  # ic: a name by the rules of its own language
        return [known.entry.press, *known.entry.others[:3]]
    text = spell_word(word, known.reading, scheme, breaks)
    if scheme.name == "press" and known.press and not text:
        return [known.press]
    return [text] if text else []


def _guesses(word: str, lexicon: Lexicon, top: int) -> list[tuple[str, float]]:
    """Guessed readings; a known last part (‑zadeh, ‑pour) is read as it is known."""
    for cut in range(3, len(word) - 1):
        tails = [e for e in lexicon.listed(persian_key(word[cut:])) if e.role in ("part", "suffix")]
        if tails and len(word) - cut > 1:
            return [
                (g.reading + tails[0].reading, g.probability) for g in guess(word[:cut], lexicon, top)
            ] or []
    return [(g.reading, g.probability) for g in guess(word, lexicon, top)]


def _swapped(text: str) -> list[str]:
    """Spellings that the press uses beside `text` for the same reading."""
    found = []
    for old, new in _SWAPS:
        if old in text.lower():
            low = text.lower().replace(old, new, 1)
            found.append(low[:1].upper() + low[1:])
    return found


def _bare(word: Word, scheme: Scheme) -> str:
    """The consonants alone, for a word that nothing is known of."""
    text = "".join(scheme.letters.get(letter, scheme.sounds["ā"]) for letter in word.text)
    return text[:1].upper() + text[1:]


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
    found = {}
    for name, scheme in schemes.items():
        words = []
        for word in join_servants(persian_words(persian)):
            reading = readings.get(word.text)
            text = spell_word(word, reading, scheme, gaps(persian, word)) if reading else None
            if name in ("press", "ic") or not text:
                best = _word(word, persian, lexicon, scheme, language, 1)
                text = text if text and not lexicon.known(word.text) else best[0].text
            words.append(text)
        if words:
            found[name] = " ".join(words)
    return found


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
