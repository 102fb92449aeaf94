"""Better spellings of a name: the published one where it is known, otherwise the smallest edit."""

from typing import Final

from translator_app.romanization.comparison import Link, LinkState, Spelling
from translator_app.romanization.guess import Model
from translator_app.romanization.lexicon import Entry, Known, Lexicon
from translator_app.romanization.links import origins
from translator_app.romanization.names import Pair, Pairing
from translator_app.romanization.script import Word, word_key

_DEFAULT: Final = {
    "ا": "a", "آ": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh",
    "د": "d", "ذ": "z", "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "z", "ط": "t",
    "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "gh", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
    "و": "ou", "ه": "h", "ی": "i", "ء": "", "ئ": "", "ؤ": "",
}  # fmt: skip
_MENDED_FROM: Final = 1.0
_AGREES: Final = 0.5
_FULL: Final = 3


def suggestion(  # noqa: PLR0913, PLR0917 - the whole evidence of a comparison
    pairing: Pairing,
    persian: tuple[Word, ...],
    latin: tuple[Word, ...],
    texts: tuple[str, str],
    found: tuple[tuple[Link, ...], ...],
    lexicon: Lexicon,
    language: str,
) -> str | None:
    """The name with its faulty words mended and the others as they are; nothing where none can be mended."""
    pieces: list[tuple[int, int, str]] = []
    for pair, own in zip(pairing.pairs, found, strict=True):
        if pair.judged is None or pair.l == pair.l_end:
            continue
        spelt = origins(latin[pair.l : pair.l_end])
        mended = _mend(
            pair, own, lexicon.known("".join(w.text for w in persian[pair.p : pair.p_end]), language)
        )
        given = texts[1][spelt[0] : spelt[-1] + 1]
        if mended and mended.lower() != given.lower().replace("-", "").replace(" ", ""):
            pieces.append((spelt[0], spelt[-1] + 1, _dress(mended, given)))
    text = texts[1]
    for start, end, new in sorted(pieces, reverse=True):
        text = text[:start] + new + text[end:]
    return text if text != texts[1] else None


def _mend(pair: Pair, own: tuple[Link, ...], known: tuple[Known, ...]) -> str:
    at_fault = any(link.state not in (LinkState.OK, LinkState.SUPPLIED) for link in own)
    if pair.cost <= _MENDED_FROM and not at_fault:
        return ""
    if known and known[0].entry:  # a reading built from parts may be a chance hit
        return _published(known, pair)
    mended = ""
    for n, link in enumerate(own):
        ahead = next((other.latin for other in own[n + 1 :] if other.latin), "")
        mended += _letter(link, mended[-1:].lower(), ahead[:1].lower())
    return mended if mended.strip("'") else ""


def _published(known: tuple[Known, ...], pair: Pair) -> str:
    """The press spelling of the reading that the Latin follows, or of the first reading."""
    reading = pair.judged.reading if pair.judged else ""
    return next((k.press for k in known if k.reading == reading), known[0].press)


def _letter(link: Link, before: str, ahead: str) -> str:
    """What a link becomes between the Latin letters `before` and `ahead` of it."""
    if link.state is LinkState.EXTRA:
        return ""
    if link.state is LinkState.MISSING and link.persian in _BETWEEN:
        alone, beside_vowel = _BETWEEN[link.persian]
        consonants = bool(before) and before not in _VOWELS and ahead not in _VOWELS
        return alone if consonants or not ahead else beside_vowel
    if link.state in (LinkState.MISSING, LinkState.WRONG):
        return "".join(_DEFAULT.get(letter, "") for letter in link.persian)
    return link.latin


_VOWELS: Final = frozenset("aeiou")
# What a weak letter that was left out becomes: between consonants or at the end, and beside a vowel.
_BETWEEN: Final = {"ه": ("eh", "h"), "و": ("ou", "v"), "ی": ("i", "y")}


def _dress(new: str, old: str) -> str:
    """Write `new` in the capitals of `old`."""
    if old.isupper() and len(old) > 1:
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new.lower() if old.islower() else new


def _usual(entries: list[Entry], lexicon: Lexicon, language: str) -> tuple[str, ...]:
    """The press spelling of each reading and, of the other published ones, those that are often met."""
    model: Model = lexicon.learned(Model)
    seen = model.spelt(word_key(entries[0].persian), language)
    least = max(_FEWEST, _SHARE * sum(seen.values()))
    others = [text for e in entries for text in e.others if seen.get(text, 0) >= least]
    others.sort(key=lambda text: -seen[text])
    return tuple(dict.fromkeys((*(e.press for e in entries), *others)))


_FEWEST: Final = 3  # sightings
_SHARE: Final = 0.03  # of all


def alternatives(
    pairing: Pairing, latin: tuple[Word, ...], text: str, lexicon: Lexicon, language: str
) -> tuple[Spelling, ...]:
    """Published spellings of the whole name, the press one first, then those that differ in one word.

    Titles and other words that only the Latin `text` has are kept as they are, and beside a word at fault
    those that agree.
    """
    lists: list[tuple[str, ...]] = []
    at_fault = any(pair.judged is not None and pair.cost > _MENDED_FROM for pair in pairing.pairs)
    for pair in pairing.pairs:
        if pair.judged is None or (at_fault and pair.cost < _AGREES and pair.l < pair.l_end):
            if pair.l < pair.l_end:
                spelt = origins(latin[pair.l : pair.l_end])
                lists.append((text[spelt[0] : spelt[-1] + 1],))
            continue
        entries = [k.entry for k in lexicon.known(pair.judged.word, language)[:_FULL] if k.entry]
        if not entries:
            return ()
        lists.append(_usual(entries, lexicon, language))
    if not lists:
        return ()
    first = [spellings[0] for spellings in lists]
    texts = [" ".join(first)]
    for place, spellings in enumerate(lists):
        texts += [" ".join([*first[:place], other, *first[place + 1 :]]) for other in spellings[1:_FULL]]
    return tuple(Spelling(text, "lexicon") for text in dict.fromkeys(texts))
