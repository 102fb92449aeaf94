"""Better spellings of a name: the published one where it is known, otherwise the smallest edit."""

from typing import Final

from translator_app.romanization.comparison import Link, LinkState, Spelling
from translator_app.romanization.lexicon import Known, Lexicon
from translator_app.romanization.links import origins
from translator_app.romanization.names import Pair, Pairing
from translator_app.romanization.script import Word

_DEFAULT: Final = {
    "ا": "a", "آ": "a", "ب": "b", "پ": "p", "ت": "t", "ث": "s", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh",
    "د": "d", "ذ": "z", "ر": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "z", "ط": "t",
    "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "gh", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n",
    "و": "ou", "ه": "h", "ی": "i", "ء": "", "ئ": "", "ؤ": "",
}  # fmt: skip
_MENDED_FROM: Final = 1.0
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
        if mended:
            pieces.append((spelt[0], spelt[-1] + 1, _dress(mended, texts[1][spelt[0] : spelt[-1] + 1])))
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
    mended = "".join(_letter(link) for link in own)
    return mended if mended.strip("'") else ""


def _published(known: tuple[Known, ...], pair: Pair) -> str:
    """The press spelling of the reading that the Latin follows, or of the first reading."""
    reading = pair.judged.reading if pair.judged else ""
    return next((k.press for k in known if k.reading == reading), known[0].press)


def _letter(link: Link) -> str:
    if link.state is LinkState.EXTRA:
        return ""
    if link.state in (LinkState.MISSING, LinkState.WRONG):
        return "".join(_DEFAULT.get(letter, "") for letter in link.persian)
    return link.latin


def _dress(new: str, old: str) -> str:
    """Write `new` in the capitals of `old`."""
    if old.isupper() and len(old) > 1:
        return new.upper()
    return new[:1].upper() + new[1:] if old[:1].isupper() else new.lower() if old.islower() else new


def alternatives(
    pairing: Pairing, latin: tuple[Word, ...], text: str, lexicon: Lexicon, language: str
) -> tuple[Spelling, ...]:
    """Published spellings of the whole name, the press one first, then those that differ in one word.

    Titles and other words that only the Latin `text` has are kept as they are.
    """
    lists: list[tuple[str, ...]] = []
    for pair in pairing.pairs:
        if pair.judged is None:
            if pair.l < pair.l_end:
                spelt = origins(latin[pair.l : pair.l_end])
                lists.append((text[spelt[0] : spelt[-1] + 1],))
            continue
        entries = [k.entry for k in lexicon.known(pair.judged.word, language)[:_FULL] if k.entry]
        if not entries:
            return ()
        lists.append(tuple(dict.fromkeys(s for e in entries for s in (e.press, *e.others))))
    if not lists:
        return ()
    first = [spellings[0] for spellings in lists]
    texts = [" ".join(first)]
    for place, spellings in enumerate(lists):
        texts += [" ".join([*first[:place], other, *first[place + 1 :]]) for other in spellings[1:_FULL]]
    return tuple(Spelling(text, "lexicon") for text in dict.fromkeys(texts))
